"""What marks each piece of the body: by itself, by what stands above it, by its page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from articles.languages.model import Press

from .corrections import STATES_OF, Corrections
from .evidence import Evidence, weigh
from .items import find_items
from .labels import label_key
from .lines import SUBHEADS, Style
from .people import Person
from .pieces import Piece
from .states import Marked
from .text import asks, closes_quote, find_words, fold, leaves_quote_open, unquote
from .vocabulary import is_role
from .voices import Voice

_ARTICLES = tuple(
    form
    for article in ("l'", "l’", "de ", "het ", "le ", "la ", "the ", "der ", "die ", "el ")
    for form in (article, article.capitalize())
)
_QUESTION_HINTS = frozenset(("question", "vraag", "frage", "pregunta", "interviewer", "interview"))
_ASIDE_HINTS = frozenset(
    ("box", "bio", "infobox", "kader", "encadre", "aside", "factbox", "kasten", "portrait")
)


#: The tag, whether bold and italic, and hints of questions in the classes of a paragraph.
_Setting = tuple[str, bool, bool, frozenset[str]]

#: Shorter texts stand twice on a page by chance.
_TELLING = 25
#: Words from which a paragraph shows whether somebody speaks of himself.
_LONG = 20


@dataclass(frozen=True, kw_only=True)
class _Whole:
    """What the page as a whole says of each of its pieces."""

    #: Settings in which questions stand.
    styled: frozenset[_Setting]
    #: How a narrator refers to the people.
    referred: frozenset[str]
    #: Full names of the people with a role, folded.
    names: tuple[str, ...]
    #: Indexes of items of a list.
    items: frozenset[int]
    #: All text, folded.
    text: str
    #: Blank lines that stand above a piece at least.
    gap: int
    panel: bool
    personal: bool


def mark(
    pieces: Sequence[Piece],
    voices: dict[str, Voice],
    depth: dict[int, int],
    corrections: Corrections,
    press: Press,
    people: Sequence[Person],
) -> list[Marked]:
    """What marks each piece: by itself, then by what stands above it."""
    above = ["", *(piece.body for piece in pieces)]
    evidence = [weigh(p.body, press, before) for p, before in zip(pieces, above, strict=False)]
    whole = _look_over(pieces, evidence, voices, people)
    asking = any(voice.side == "question" for voice in voices.values())
    marked = []
    spoke, open_quote, asked = None, False, False
    for index, (piece, shown) in enumerate(zip(pieces, evidence, strict=True)):
        voice = voices.get(label_key(piece.label.text)) if piece.label else None
        given = corrections.of_piece(piece)
        found = _mark_one(
            piece,
            shown,
            whole,
            label=voice.side if voice and (piece.body or piece is pieces[-1]) else None,
            speaks_on=voice is not None and voice is spoke,
            under_tail=depth.get(piece.unit.segments[0].line, 0),
            item=index in whole.items,
            in_quote=open_quote,
            asked_before=asked,
            allowed=STATES_OF[given.kind] if given else frozenset(),
        )
        marked.append(found)
        spoke = voice or spoke
        asked = asked or (found.label == "question" if asking else shown.asks)
        open_quote = _stays_open(piece, open_quote)
    return marked


def _look_over(
    pieces: Sequence[Piece],
    evidence: Sequence[Evidence],
    voices: dict[str, Voice],
    people: Sequence[Person],
) -> _Whole:
    return _Whole(
        styled=_question_styles(pieces),
        referred=_references(people[:3]),
        names=tuple(fold(p.name) for p in people[:3] if p.role and " " in p.name),
        items=find_items(pieces),
        text="\n".join(fold(piece.body[:5000]) for piece in pieces),
        gap=_usual_gap(pieces),
        panel=len({voice for voice in voices.values() if voice.side == "answer"}) > 1,
        personal=_is_personal(evidence),
    )


def _usual_gap(pieces: Sequence[Piece]) -> int:
    """The fewest blank lines over a paragraph, but for turns cut out of one by their labels."""
    apart = (
        piece.unit.gap
        for above, piece in pairwise(pieces)
        if piece.label is None or above.unit.segments[-1].line != piece.unit.segments[0].line
    )
    return min(apart, default=0)


def _is_personal(evidence: Sequence[Evidence]) -> bool:
    """Whether most longer paragraphs speak in the first person."""
    long = [shown.first for shown in evidence if shown.words >= _LONG]
    return sum(long) * 2 > len(long)


def _mark_one(piece: Piece, shown: Evidence, whole: _Whole, **above: Any) -> Marked:
    """``above``: what marks it by what stands above it, and by a person's word."""
    style, body = piece.unit.style, piece.body
    styled = bool(whole.styled) and _signature(style) in whole.styled
    return Marked(
        evidence=shown,
        dash=piece.dash,
        bullet=piece.bullet,
        number=piece.number,
        quote=piece.quote,
        styled=styled or _is_cut_head(piece),
        heading_style=style.tag in SUBHEADS and not styled,
        aside_style=bool(style.hints & _ASIDE_HINTS),
        wide_gap=piece.unit.gap > whole.gap,
        names_speaker=bool(find_words(body[:1500], whole.referred)),
        introduces=bool(whole.names) and _names_any(body, whole.names),
        repeats=_stands_twice(body, whole.text),
        panel=whole.panel,
        personal=whole.personal,
        **above,
    )


def _references(people: Sequence[Person]) -> frozenset[str]:
    """How a narrator refers to people: by given name or surname, or by their role."""
    sure = [p for p in people if p.role and p.weight > 2]
    short = [p for p in people if p.weight > 0 and len(p.name.split()) < 4]
    parts = {p.name.split()[0] for p in sure} | {p.name.split()[-1] for p in (*sure, *short)}
    nouns = {word for p in sure for word in (p.role or "").split() if is_role(word)}
    told = {f"{article}{noun}" for article in _ARTICLES for noun in nouns}
    return frozenset(part for part in parts if len(part) > 3) | told


def _stands_twice(text: str, whole: str) -> bool:
    key = fold(unquote(text[:400])).strip(" .…\"'«»“”‘’")
    return len(key) >= _TELLING and whole.count(key) > 1


def _names_any(text: str, names: Sequence[str]) -> bool:
    folded = fold(text[:1500])
    return any(name in folded for name in names)


def _stays_open(piece: Piece, open_quote: bool) -> bool:
    """Whether a quotation goes on below the piece; ``open_quote``: one was open above it."""
    if piece.quote:
        return leaves_quote_open(piece.body)
    return open_quote and not closes_quote(piece.body)


def _is_cut_head(piece: Piece) -> bool:
    """Whether it was set apart at the head of a paragraph, and cut off there."""
    style = piece.unit.style
    whole = max(style.bold, style.italic) >= 0.9
    return style.set_head > 0 and len(piece.unit.text) <= style.set_head + 1 and not whole


def _signature(style: Style) -> _Setting:
    return (
        style.tag
        if style.tag.startswith("h") or style.tag in ("dt", "blockquote", "li")
        else "p"
        if style.tag
        else "",
        style.bold > 0.85,
        style.italic > 0.85,
        style.hints & _QUESTION_HINTS,
    )


def _question_styles(pieces: Sequence[Piece]) -> frozenset[_Setting]:
    """Settings other than that of the running text in which questions stand."""
    groups: dict[_Setting, list[Piece]] = {}
    for piece in pieces:
        if piece.unit.style.tag:
            groups.setdefault(_signature(piece.unit.style), []).append(piece)
    if len(groups) < 2:
        return frozenset()
    running = max(groups, key=lambda key: sum(len(piece.body) for piece in groups[key]))
    return frozenset(
        key
        for key, members in groups.items()
        if key != running and sum(asks(m.body) for m in members) >= max(1, 0.4 * len(members))
    )
