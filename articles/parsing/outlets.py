"""Names of media: what looks like one, what is a person's, and how they are written."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .capitals import natural_case
from .names import find_mentions
from .phrases import listed, union
from .text import ends_sentence, fold, words

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
    r"\s*(?:\([^()]*\)?|,?\s(?:n[°º]|(?:nr|no|nummer|numéro|número|núm|issue|vol|heft|ausgabe|số)\b)[.°º]?\s?\d.*"
    r"|\s(?:vom|van|du|del|of|op|am|on|le|el|ngày))$",
    re.I,
)
_BEFORE = re.compile(r"^(?:uit|aus|from|extrait de|tiré de|extraído de|trích)\s(?=\S)")
#: A house of publishers, which often bears the name of its paper.
_HOUSE = re.compile(
    r" (?:Verlag|Verlagsgesellschaft|Verlagshaus|Publishing|Publications|Vakmedia|Media)"
    r"(?: mbH| BV| B\.V\.)?$"
)
#: Characters of a line that is no prose.
_LINE = 160
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
    return _BEFORE.sub("", _unquoted(cut.strip(" .,:;|–—-©*")))


def _unquoted(name: str) -> str:
    """Without the quotation marks that enclose all of it."""
    inner = name[1:-1]
    return inner if name[:1] in '«“„"' and name[-1:] in '»”“"' and '"' not in inner else name


def is_publishers(text: str) -> bool:
    """Whether a legal form or a frequency stands behind a name."""
    return any(pattern.search(text.strip(" .")) for pattern in (_LEGAL, _FREQUENCY))


def house_of(name: str) -> str | None:
    """The paper after which a house of publishers may be named: ``Bote Verlag`` -> ``Bote``."""
    cut = _HOUSE.sub("", name)
    return cut if cut != name else None


def describes_medium(text: str, *, loosely: bool = False) -> bool:
    """``Magazin für Musik``, ``the staff magazine of X``: what a medium is, not how it is called.

    A word for a medium among the first, with one in small letters behind it;
    ``loosely``: anywhere behind it.
    """
    told = words(text)[:12]
    for at, word in enumerate(told[:5]):
        if word.casefold() in listed("outlet_kinds") or _names_medium(word.casefold()):
            behind = told[at + 1 :] if loosely else told[at + 1 : at + 2]
            return bool(behind) and (word[:1].islower() or any(w[:1].islower() for w in behind))
    return False


def is_bare(name: str) -> bool:
    """``Die Zeitung``: a word for a medium, and no name."""
    told = [word.casefold() for word in words(name)]
    media = listed("outlet_words") | listed("outlet_kinds")
    return all(word in _ARTICLES or word in media for word in told)


def as_printed(name: str, texts: Sequence[str]) -> str:
    """A name in capitals as the page writes it elsewhere.

    A masthead's are its letters' and no spelling: where the page has the name in
    capitals in no other place, it is written as running text has names.
    """
    if not name.isupper() or len(name) < 5:
        return name
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I)
    places = [(text, match) for text in texts for match in pattern.finditer(text)]
    for _, match in places:
        if not match[0].isupper() and match[0][0].isupper():
            return match[0]
    shouted = any(
        len(text) > _LINE
        or (match.start() and ends_sentence(text))
        or text[match.end() :].lstrip()[:1] == ":"
        for text, match in places
    )
    return name if shouted or " " not in name else natural_case(name)
