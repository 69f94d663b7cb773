"""Cutting a paragraph into sentences."""

import re
from functools import cache, lru_cache

from articles.languages import LANGUAGES

#: An end mark with what closes behind it, then a blank and what may begin a sentence.
_END = re.compile(
    r"(?P<mark>[.!?…]{1,3})[\"'”’»)\]]{0,3}(?:[\u00a0\u202f ]»)?"
    r"(?P<gap>\s{1,5})(?=[\"'“‘„«(\[–—-]{0,3}[\u00a0\u202f ]?[^\W_a-z])"
)
_LAST_WORD = re.compile(r"[\w.'’-]{1,30}$")
_INITIAL = re.compile(r"(?:^|[.\-])[^\W\d_]$")

#: Paragraphs whose sentences are remembered: a version is counted, cut and compared in turn.
REMEMBERED_TEXTS = 256

#: Start and end, in characters.
Span = tuple[int, int]


@lru_cache(maxsize=REMEMBERED_TEXTS)
def sentence_spans(text: str, language: str) -> tuple[Span, ...]:
    """Where each sentence stands; blanks around it belong to none.

    A point after an abbreviation, an initial or an ordinal number ends nothing.
    """
    cuts = [match for match in _END.finditer(text) if _ends(text, match, language)]
    starts = [0, *(match.end("gap") for match in cuts)]
    ends = [*(match.start("gap") for match in cuts), len(text)]
    spans = (_stripped(text, start, end) for start, end in zip(starts, ends, strict=True))
    return tuple((start, end) for start, end in spans if start < end)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _ends(text: str, match: re.Match[str], language: str) -> bool:
    following = text[match.end() : match.end() + 4].lstrip("\"'“‘„«([–—- \u00a0\u202f")
    if following[:1].islower():
        return False
    if match["mark"] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - 30), match.start())
    return not (word and _is_shortened(word[0], following, language))


def _is_shortened(word: str, following: str, language: str) -> bool:
    if _INITIAL.search(word):
        return True
    if word.isdigit():
        return len(word) <= 2 and following[:1].isdigit()
    return word.lower().rstrip(".") in abbreviations(language)


@cache
def abbreviations(language: str) -> frozenset[str]:
    known = LANGUAGES.get(language)
    if known is None:
        return frozenset()
    months = (name for names in known.months for name in names[1:])
    return known.comparison.abbreviations | frozenset(months)
