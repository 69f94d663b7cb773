"""The states that the paragraphs of a labelled page should have, for fitting."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from articles.parsing import page as pages
from articles.parsing import parse_page
from articles.parsing.body import Reading
from articles.parsing.build import AGENCY_SIGN
from articles.parsing.lines import tidy
from articles.parsing.pieces import Piece
from articles.parsing.states import (
    AA,
    BOX,
    H0,
    INTRO,
    QQ,
    REPLY,
    STATES,
    TAIL,
    THANKS,
    A,
    H,
    Marked,
    N,
    Q,
)
from articles.parsing.text import strip_endmark, unquote
from tests.parsing.comparison import alike

ANY = frozenset(range(len(STATES)))
#: What a paragraph may be that stands in no list of the expected file, or in ``dropped``.
NO_TURN = frozenset({INTRO, BOX, H, H0, N, TAIL})
#: Shorter texts stand in others by chance.
_TELLING = 25


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A page's paragraphs, with the states that each may have."""

    name: str
    marked: tuple[Marked, ...]
    right: tuple[frozenset[int], ...]
    #: As the parser reads them now.
    states: tuple[int, ...]


def labelled(page: Path) -> Labelled | None:
    """None where the page has no body to be read."""
    expected = json.loads(page.with_suffix(".expected.json").read_text("utf-8"))
    reading = _reading(page)
    if not reading.marked:
        return None
    return Labelled(
        name=f"{page.parent.name}/{page.stem}",
        marked=reading.marked,
        right=tuple(_right_states(reading.pieces, expected)),
        states=reading.states,
    )


def _reading(page: Path) -> Reading:
    with mock.patch.object(pages, "draft_article", wraps=pages.draft_article) as draft:
        parse_page(page.read_bytes(), name=page.name)
    return draft.call_args.args[2]


def _right_states(pieces: Sequence[Piece], expected: dict) -> list[frozenset[int]]:
    wanted = _wanted(expected)
    return [_of_piece(piece, wanted) for piece in pieces]


def _wanted(expected: dict) -> dict[str, list[frozenset[int]]]:
    """By text, the states that its paragraphs may have, in the order of the page."""
    wanted = defaultdict(list)

    def put(texts: Sequence[str], first: set[int], rest: set[int]) -> None:
        for number, text in enumerate(texts):
            wanted[alike(text)].append(frozenset(rest if number else first))

    for pair in expected["pairs"]:
        put(pair["question"].split("\n"), {Q}, {QQ})
        put(pair["answer"], {A}, {AA})
    put(expected["intro"], {INTRO}, {INTRO})
    put(expected["headings"], {H, H0}, {H, H0})
    put(expected["narrative"], {N}, {N})
    if expected["closing"]:
        put(expected["closing"].split("\n"), {THANKS}, {REPLY})
    put(expected["dropped"], set(NO_TURN), set(NO_TURN))
    return wanted


def _of_piece(piece: Piece, wanted: dict[str, list[frozenset[int]]]) -> frozenset[int]:
    body = tidy(piece.body)
    if not body:
        return ANY
    bare = strip_endmark(body)
    forms = (body, unquote(body), bare, unquote(bare), AGENCY_SIGN.sub("", body),
             tidy(piece.marked_text),
             strip_endmark(tidy(piece.marked_text)), tidy(piece.unit.text))  # fmt: skip
    for form in forms:
        listed = wanted.get(alike(form))
        if listed:
            return listed.pop(0) if len(listed) > 1 else listed[0]
    # A part of a labelled text, or several in one: the walk can't be blamed for the cut.
    text = alike(body)
    cut = len(text) > _TELLING and any(
        text in whole or (whole in text and len(whole) > _TELLING) for whole in wanted
    )
    return ANY if cut else NO_TURN
