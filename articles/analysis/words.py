"""Cutting: the words of a text and the places where they stand."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from articles.languages import Writing

from .forms import Form, form, writing_of

APOSTROPHES = "'’ʼ‘ʹ＇"
HYPHENS = "-‐‑"  # not the dashes: those part clauses
_LINKS = frozenset(APOSTROPHES + HYPHENS)
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")

_MARKS = "".join(
    char for char in map(chr, range(0x300, 0x10000)) if unicodedata.category(char) in ("Mn", "Mc")
)
_WORD = re.compile(
    r"(?P<acronym>(?:[^\W\d_]\.){2,})"
    r"|(?P<number>\d+(?:[.,:/]\d+)+)"
    # Two of the apostrophes count as letters in Unicode.
    rf"|[^\W_ʼʹ][^\W_ʼʹ{_MARKS}]*(?:[{_MARKS}]+[^\W_ʼʹ]*)*"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = '\n.!?…:;«»“”"„()[]-–—|•/'


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word at its place: ``text[start:end]`` is what stands there."""

    form: Form
    start: int
    end: int
    #: Counts the words; a joined whole shares that of its first part.
    position: int
    #: Has a capital that is not owed to the start of a sentence.
    capital: bool = False
    #: A hyphenated word or a number with separators, whole.
    joined: bool = False


def words(text: str, language: str | None) -> list[Word]:
    """Every word of the text, in order; a joined whole comes before its parts."""
    found: list[Word] = []
    position = 0
    for chain in _chains(text, writing_of(language)):
        if len(chain) > 1:
            found.append(_whole(text, chain, position, language))
        for span in chain:
            if span.kind == "number":
                position = _add_number(found, text, span, position, language)
                continue
            found.append(_word(text, span, position, language))
            position += 1
    return found


class _Span(NamedTuple):
    start: int
    end: int
    kind: str | None


def _chains(text: str, writing: Writing) -> Iterator[list[_Span]]:
    """Runs of letters or digits, those that hyphens or apostrophes link together."""
    chain: list[_Span] = []
    last = -2
    for match in _WORD.finditer(text):
        start, end = match.span()
        if start - last != 1 or text[last] not in _LINKS:
            if chain:
                yield chain
            chain = [_Span(start, end, match.lastgroup)]
        else:
            _link(text, chain, _Span(start, end, match.lastgroup), writing)
        last = end
    if chain:
        yield chain


def _link(text: str, chain: list[_Span], span: _Span, writing: Writing) -> None:
    """Add the span to its chain, as the language reads the apostrophe before it."""
    if text[chain[-1].end] in APOSTROPHES:
        last = chain[-1]
        left, right = text[last.start : last.end].lower(), text[span.start : span.end].lower()
        if f"{left}'{right}" in writing.whole_words or right in writing.enclitics:
            chain[-1] = _Span(last.start, span.end, "apostrophe")
            return
        if left in writing.elisions:
            chain.pop()
    chain.append(span)


def _word(text: str, span: _Span, position: int, language: str | None) -> Word:
    start, end, kind = span
    plain = text[start:end] if kind is None else _plain(text[start:end], kind, language)
    return Word(
        form=form(plain, language),
        start=start,
        end=end,
        position=position,
        capital=_has_capital(text, start),
    )


def _plain(surface: str, kind: str | None, language: str | None) -> str:
    """The surface without what is not its own: an acronym's dots, an enclitic."""
    if kind == "acronym":
        return surface.replace(".", "")
    if kind == "apostrophe":
        left, right = _APOSTROPHE.split(surface, maxsplit=1)
        return left if right.lower() in writing_of(language).enclitics else left + right
    return surface


def _add_number(
    found: list[Word], text: str, span: _Span, position: int, language: str | None
) -> int:
    """Add ``24/7`` whole and in its digits; the position after it."""
    surface = text[span.start : span.end]
    whole = Form.plain(_written_number(surface))
    found.append(Word(form=whole, start=span.start, end=span.end, position=position, joined=True))
    for match in _DIGITS.finditer(surface):
        start, end = span.start + match.start(), span.start + match.end()
        found.append(
            Word(form=form(match.group(), language), start=start, end=end, position=position)
        )
        position += 1
    return position


def _written_number(surface: str) -> str:
    """``2.000`` is the same as ``2000``, and ``1,5`` as ``1.5``."""
    if _THOUSANDS.fullmatch(surface):
        return surface.replace(".", "").replace(",", "")
    return surface.replace(",", ".")


def _whole(text: str, chain: list[_Span], position: int, language: str | None) -> Word:
    """A hyphenated word as one, without its hyphens: ``vicepremier``."""
    start, end = chain[0].start, chain[-1].end
    joined = "".join(_plain(text[span.start : span.end], span.kind, language) for span in chain)
    return Word(
        form=form(joined, language),
        start=start,
        end=end,
        position=position,
        capital=_has_capital(text, start),
        joined=True,
    )


def _has_capital(text: str, start: int) -> bool:
    """Whether a capital stands here that no beginning of a sentence explains."""
    if not text[start].isupper():
        return False
    before = text[max(0, start - 8) : start].rstrip(" \t\xa0\u202f" + APOSTROPHES)
    return bool(before) and before[-1] not in _SENTENCE_END
