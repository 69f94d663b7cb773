"""Cutting: the words of a text and the places where they stand."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from articles.languages import Writing

from .forms import Form, form, writing_of

#: Texts whose words are remembered: one reader of a page after the other asks for them.
REMEMBERED_TEXTS = 512

APOSTROPHES = "'’ʼ‘ʹ＇"
HYPHENS = "-‐‑"  # not the dashes: those part clauses
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")

_MARKS = "".join(
    char for char in map(chr, range(0x300, 0x10000)) if unicodedata.category(char) in ("Mn", "Mc")
)
_ACRONYM, _NUMBER = r"(?:[^\W\d_]\.){2,}", r"\d+(?:[.,:/]\d+)+"
#: Two of the apostrophes count as letters in Unicode; the marks do not.
_LETTERS = rf"[^\W_ʼʹ]+(?:[{_MARKS}]+[^\W_ʼʹ]*)*"
_WORD = re.compile(f"(?P<acronym>{_ACRONYM})|(?P<number>{_NUMBER})|{_LETTERS}")
_LINK = f"[{re.escape(APOSTROPHES + HYPHENS)}]"
#: A word with all that hyphens and apostrophes link to it; no group, where it stands alone.
_CHAIN = re.compile(
    f"(?:(?P<acronym>{_ACRONYM})|(?P<number>{_NUMBER})|{_LETTERS})"
    # Possessive: however many are linked, nothing is remembered for going back.
    f"(?P<linked>(?:{_LINK}(?:{_ACRONYM}|{_NUMBER}|{_LETTERS}))++)?"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = '\n.!?…:;«»“”"„()[]-–—|•/'


class Word(NamedTuple):
    """A word at its place: ``text[start:end]`` is what stands there.

    A tuple, since an archive has millions of them: it is made three times as fast as a
    frozen dataclass.
    """

    form: Form
    start: int
    end: int
    #: Counts the words; a joined whole shares that of its first part.
    position: int
    #: Has a capital that is not owed to the start of a sentence.
    capital: bool = False
    #: A hyphenated word or a number with separators, whole.
    joined: bool = False


#: Makes a word of its fields at once: the class would put them in order first.
_made = tuple.__new__


@lru_cache(maxsize=REMEMBERED_TEXTS)
def words(text: str, language: str | None) -> tuple[Word, ...]:
    """Every word of the text, in order; a joined whole comes before its parts."""
    return tuple(words_that(None, text, language))


def words_that(
    matters: Callable[[str], bool] | None, text: str, language: str | None
) -> list[Word]:
    """The same without the words that stand alone and do not matter; they are counted only.

    It spares most of the work where few are wanted.
    """
    found: list[Word] = []
    position = 0
    for match in _CHAIN.finditer(text):
        if match.lastgroup:
            position = _add_chain(found, text, match.span(), position, language, matters)
            continue
        surface = match[0]
        if matters is None or matters(surface):
            start, end = match.span()
            capital = surface[0].isupper() and _inside_sentence(text, start)
            told = (form(surface, language), start, end, position, capital, False)
            found.append(_made(Word, told))
        position += 1
    return found


def _add_chain(
    found: list[Word],
    text: str,
    place: tuple[int, int],
    position: int,
    language: str | None,
    matters: Callable[[str], bool] | None,
) -> int:
    """Add what stands at this place, whole and in its words; the position after it."""
    chain = _chain(text, *place, writing_of(language))
    if len(chain) > 1:
        found.append(_whole(text, chain, position, language))
    for start, end, kind in chain:
        if kind == "number":
            position = _add_number(found, text, start, end, position, language)
            continue
        surface = text[start:end]
        if matters is None or kind is not None or matters(surface):
            capital = surface[0].isupper() and _inside_sentence(text, start)
            bent = form(_plain(surface, kind, language), language)
            found.append(Word(bent, start, end, position, capital))
        position += 1
    return position


#: Start, end, and which alternative of the expression it is.
_Span = tuple[int, int, str | None]


def _chain(text: str, start: int, end: int, writing: Writing) -> list[_Span]:
    """The words between these places, without those that are elided."""
    chain: list[_Span] = []
    for match in _WORD.finditer(text, start, end):
        span = (*match.span(), match.lastgroup)
        if chain:
            _link(text, chain, span, writing)
        else:
            chain.append(span)
    return chain


def _link(text: str, chain: list[_Span], span: _Span, writing: Writing) -> None:
    """Add the span to its chain, as the language reads the apostrophe before it."""
    start, end, _ = chain[-1]
    if text[end] in APOSTROPHES:
        left, right = text[start:end].lower(), text[span[0] : span[1]].lower()
        if f"{left}'{right}" in writing.whole_words or right in writing.enclitics:
            chain[-1] = (start, span[1], "apostrophe")
            return
        if left in writing.elisions:
            chain.pop()
    chain.append(span)


def _plain(surface: str, kind: str | None, language: str | None) -> str:
    """The surface without what is not its own: an acronym's dots, an enclitic."""
    if kind == "acronym":
        return surface.replace(".", "")
    if kind == "apostrophe":
        left, right = _APOSTROPHE.split(surface, maxsplit=1)
        return left if right.lower() in writing_of(language).enclitics else left + right
    return surface


def _add_number(
    found: list[Word], text: str, start: int, end: int, position: int, language: str | None
) -> int:
    """Add ``24/7`` whole and in its digits; the position after it."""
    surface = text[start:end]
    found.append(Word(Form.plain(_written_number(surface)), start, end, position, joined=True))
    for match in _DIGITS.finditer(surface):
        first, last = match.span()
        digits = form(match.group(), language)
        found.append(Word(digits, start + first, start + last, position))
        position += 1
    return position


def _written_number(surface: str) -> str:
    """``2.000`` is the same as ``2000``, and ``1,5`` as ``1.5``."""
    if _THOUSANDS.fullmatch(surface):
        return surface.replace(".", "").replace(",", "")
    return surface.replace(",", ".")


def _whole(text: str, chain: list[_Span], position: int, language: str | None) -> Word:
    """A hyphenated word as one, without its hyphens: ``vicepremier``."""
    start, end = chain[0][0], chain[-1][1]
    joined = "".join(_plain(text[first:last], kind, language) for first, last, kind in chain)
    capital = text[start].isupper() and _inside_sentence(text, start)
    return Word(form(joined, language), start, end, position, capital, joined=True)


def _inside_sentence(text: str, start: int) -> bool:
    """Whether something of the same sentence stands before this place."""
    before = text[max(0, start - 8) : start].rstrip(" \t\xa0\u202f" + APOSTROPHES)
    return bool(before) and before[-1] not in _SENTENCE_END
