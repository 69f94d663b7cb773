"""Captions and credits, wherever they stand."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from .labels import read_label
from .lines import Unit, tidy
from .metaline import read_meta
from .phrases import at_head, either, union
from .text import CAPITALS, asks, words

_TRAILING_BAR = re.compile(r"\s*\|\s*$")
_FILE = re.compile(r"\S{1,80}\.(?:jpe?g|png|gif|webp)", re.I)
_HINTS = frozenset(("figcaption", "caption", "credit", "credits", "legende", "bijschrift"))
_NAME = rf"[{CAPITALS}][\w.’'-]*"
_SENTENCE = re.compile(r"[.!?…]\s")
#: Characters of a description of a picture.
_LONGEST = 220
#: Paragraphs among which a dateline stands, and the agency in it.
_HEAD = 40
_AGENCY = re.compile(rf"\(([{CAPITALS}]{{2,8}})\)")
_AGENCIES = "AFP|EPA|ANP|Belga|Reuters|AP|dpa|EFE|Keystone|Getty"


@lru_cache(maxsize=1)
def _credit() -> re.Pattern[str]:
    photo, source = either(union("photo_words")), either(union("source_labels"))
    return re.compile(
        rf"\((?:{photo}|{source})\b[^()]{{0,80}}\)\W{{0,3}}$"
        rf"|(?:^|[\s.»”’|(–-])(?:{photo})\s?(?::|©|/)\s?(?:[^.?!]|\b[A-Z]\.){{1,80}}\.?\W{{0,3}}$"
        rf"|©\s?(?:[^.?!]|\b[A-Z]\.){{2,80}}$"
        rf"|\b(?:{_AGENCIES})\s?/\s?[^.?!]{{2,60}}$",
        re.I,
    )


#: Who made the picture, behind its description: ``… au port. / A. Roy``, ``… (B.F.)``, ``… BELGA``.
_MAKER = re.compile(
    rf"[.»”]\s*[/|]\s{_NAME}(?:\s{_NAME}){{0,3}}$"
    rf"|\s\((?:[{CAPITALS}]\.\s?){{2,3}}\)$"
    rf"|[^\W\d_]{{3}}[.»”]\s[{CAPITALS}][{CAPITALS}’'-]+(?:\s[{CAPITALS}][{CAPITALS}’'-]+){{0,3}}$"
)


@lru_cache(maxsize=1)
def _bare_credit() -> re.Pattern[str]:
    """``Beeld Saskia Vanderstichele``: a word for pictures, then only a name."""
    capitalised = (word[:1].upper() + word[1:] for word in union("photo_words"))
    name = rf"(?:[{CAPITALS}][\w.’'-]*|van|de[nr]?|von|/|&)"
    return re.compile(rf"(?:^|[.!?»”’)|]\s?)(?:{either(capitalised)})\s{name}(?:\s{name}){{0,5}}$")


@lru_cache(maxsize=1)
def _pictures() -> tuple[str, ...]:
    """How the words for pictures begin, as they stand in a bare credit."""
    capitalised = (word[:1].upper() + word[1:] for word in union("photo_words"))
    return tuple({word.partition("'")[0] for word in capitalised})


def _maker(text: str) -> re.Match[str] | None:
    """Looked for only where the end, or a bar, could be that of a maker's name."""
    may_be = "/" in text or "|" in text or not (text[-1:].islower() or text[-1:] in ".,;:!?…")
    return _MAKER.search(text) if may_be else None


def find_captions(units: Sequence[Unit], among: Iterable[int]) -> frozenset[int]:
    """The indices of captions and credits.

    Who ends a paragraph in capitals has made a picture, or is the agency of the dateline,
    which signs its last answer.
    """
    page = "".join(unit.text for unit in units[:_HEAD])
    agencies = frozenset(_AGENCY.findall(page))
    return frozenset(index for index in among if is_caption(units[index], agencies))


def is_caption(unit: Unit, agencies: frozenset[str] = frozenset()) -> bool:
    text = unit.text
    if unit.style.hints & _HINTS:
        return True
    if len(text) > 400 or ((meta := read_meta(text)) and meta.authors):
        return False
    if _FILE.fullmatch(text) or text.strip() == "|":
        return True
    if text.rstrip().endswith("|") and text.count("|") == 1 and len(words(text)) >= 2:
        return True
    end = text[-160:]
    credited = any(mark in end for mark in "(:©/") and _credit().search(end)
    if credited or (any(map(end.__contains__, _pictures())) and _bare_credit().search(end)):
        return True
    if len(text) < _LONGEST and not asks(text) and (maker := _maker(text)):
        label = read_label(text)
        speaks = (label and label.generic) or text.split()[-1] in agencies
        return not speaks and len(_SENTENCE.findall(text, 0, maker.start())) < 2
    return at_head("caption_phrases").match(text) is not None


def without_credit(text: str) -> str:
    """What a caption says of its picture: the maker's name is cut off."""
    for pattern in (_credit(), _bare_credit(), _MAKER):
        text = pattern.sub("", text)
    return text


def caption_text(text: str) -> str:
    return tidy(_TRAILING_BAR.sub("", text))
