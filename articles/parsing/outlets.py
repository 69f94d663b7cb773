"""Names of media: what looks like one, what is a person's, and how they are written."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .names import find_mentions
from .phrases import listed, union
from .text import fold, words

_SITE = re.compile(
    r"^(?:www\.)?[\w-]{2,40}\.(?:be|fr|nl|com|vn|de|es|ch|org|net|info|example|eu|uk|lu|ca|news)$",
    re.I,
)
_ARTICLES = frozenset(("de", "het", "le", "la", "les", "the", "der", "die", "das", "el", "los"))
_LEGAL = re.compile(
    r"(?:,? (?:e\.V|Ltd|Limited|GmbH|AG|S\.?A\.?|S\.?L\.?|B\.?V\.?|NV|vzw|asbl|Inc|plc|SARL)\.?)$"
)
#: Number of an issue, a page, a bracket, a preposition that led to a date: behind a name.
_BEHIND = re.compile(
    r"\s*(?:\([^()]*\)?|,?\s(?:n[r°º]|no|nummer|núm|issue|vol|heft|ausgabe|số)\b[.°º]?\s?\d.*"
    r"|\s(?:vom|van|du|del|of|op|am|on|le|el|ngày))$",
    re.I,
)
_FREQUENCY = re.compile(r",? \d{2,3}[.,]\d(?: ?(?:FM|MHz))?$")


@lru_cache(maxsize=4_000)
def looks_like_outlet(text: str) -> bool:
    lowered = [word.casefold() for word in words(text)]
    if not lowered or len(lowered) > 7:
        return False
    if any(_names_medium(word) for word in lowered) or is_site(text):
        return True
    padded = f" {' '.join(lowered)} "
    if any(f" {entry} " in padded for entry in listed("outlet_words") if " " in entry):
        return True
    capital = text.split()[-1][:1].isupper()
    return 1 < len(lowered) <= 4 and lowered[0] in _ARTICLES and capital


def is_site(text: str) -> bool:
    return _SITE.match(text.strip()) is not None


def names_medium(text: str) -> bool:
    """Whether one of its words is one for a medium."""
    return any(_names_medium(word.casefold()) for word in words(text))


@lru_cache(maxsize=1 << 13)
def _names_medium(word: str) -> bool:
    """A word for a medium, or a compound that ends in one: ``Scheldebode``."""
    if word in listed("conversation"):
        return False  # ``entrevista`` is no ``revista``
    if word in listed("outlet_words"):
        return True
    return word.endswith(_media_ends()) and any(
        len(word) > len(name) + 2 and word.endswith(name) for name in _media_ends()
    )


@lru_cache(maxsize=1)
def _media_ends() -> tuple[str, ...]:
    return tuple(name for name in union("outlet_words") if len(name) > 3)


@lru_cache(maxsize=4_000)
def looks_like_person(text: str) -> bool:
    """Two to four capitalised words, none of which is one of a medium's."""
    if looks_like_outlet(text):
        return False
    return any(m.name == text for m in find_mentions(text)) and len(text.split()) <= 4


def is_same_outlet(label: str, outlet: str) -> bool:
    """Whether a label or an agency's name stands for the outlet: equal, or a word of it."""
    bare, full = fold(label).strip(" ."), fold(outlet)
    return bare == full or (
        len(bare) > 2 and bare in full and re.search(rf"\b{re.escape(bare)}\b", full) is not None
    )


def undouble(text: str) -> str:
    """``Việt NamViệt Nam`` -> ``Việt Nam``: a logo's text and the name, glued."""
    match = re.fullmatch(r"(.{3,40}?)\s?\1", text)
    return match[1] if match else text


def bare_name(name: str) -> str:
    """A medium's name without legal form, frequency and number of an issue."""
    cut = _FREQUENCY.sub("", _LEGAL.sub("", _BEHIND.sub("", name.strip())))
    return cut.strip(" .,:;|–—-")


def is_publishers(text: str) -> bool:
    """Whether a legal form or a frequency stands behind a name."""
    return any(pattern.search(text.strip(" .")) for pattern in (_LEGAL, _FREQUENCY))


def as_printed(name: str, texts: Sequence[str]) -> str:
    """A name in capitals as the page writes it elsewhere."""
    if not name.isupper() or len(name) < 5:
        return name
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I)
    forms = (match[0] for text in texts for match in pattern.finditer(text))
    return next((form for form in forms if not form.isupper() and form[0].isupper()), name)
