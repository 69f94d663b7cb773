"""Names of media: what looks like one, and what is said to be one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .names import find_mentions
from .phrases import listed, union
from .text import fold, words

_SITE = re.compile(
    r"^(?:www\.)?[\w-]{2,40}\.(?:be|fr|nl|com|vn|de|es|ch|org|net|info|example|eu|uk|lu|ca|news)$",
    re.I,
)
_ARTICLES = frozenset(("de", "het", "le", "la", "les", "the", "der", "die", "das", "el", "los"))


@lru_cache(maxsize=4_000)
def looks_like_outlet(text: str) -> bool:
    lowered = [word.casefold() for word in words(text)]
    if not lowered or len(lowered) > 7:
        return False
    if any(_names_medium(word) for word in lowered) or _SITE.match(text.strip()):
        return True
    padded = f" {' '.join(lowered)} "
    if any(f" {entry} " in padded for entry in listed("outlet_words") if " " in entry):
        return True
    capital = text.split()[-1][:1].isupper()
    return 1 < len(lowered) <= 4 and lowered[0] in _ARTICLES and capital


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


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A text that may name the outlet: a part of a line of facts, or a line of its own."""

    text: str
    index: int
    #: It is a part of a line with a date or a byline.
    in_facts: bool = False
    #: It is the first part of the page's first line.
    heads: bool = False
    #: It stands next to such a line, or first on the page.
    beside_facts: bool = False
    first: bool = False
    labels_turns: bool = False
    #: It stands in furniture, or at the foot; ``signs``: with a mark of a publisher.
    framed: bool = False
    signs: bool = False
    #: A line at the foot begins with it too.
    footed: bool = False
    #: An entry of the menu has the same words.
    section: bool = False
    #: The lead names it.
    told: bool = False
    #: The lead says that it held the conversation.
    hosts: bool = False
    #: The prose speaks of it as of a place.
    located: bool = False


def choose_outlet(
    candidates: Iterable[Candidate], elsewhere: str, address: str | None, *, signed: bool
) -> Candidate | None:
    """The candidate that the page bears out best.

    ``elsewhere``: the furniture and credits of the page, folded; ``signed``: a
    byline names the author, who then is no candidate.
    """
    scored = [(_score(c, elsewhere, address, signed), -c.index, c.text, c) for c in candidates]
    best = max(scored, default=None)
    return best[3] if best and best[0] > 0.9 else None


def _score(candidate: Candidate, elsewhere: str, address: str | None, signed: bool) -> float:
    name = undouble(candidate.text)
    folded = fold(name)
    score = 2.0 * looks_like_outlet(name) + 1.5 * candidate.in_facts + 1.0 * candidate.beside_facts
    score += _by_place(candidate, name) + 2.0 * (len(folded) > 3 and folded in elsewhere)
    score += 3.0 * candidate.labels_turns + 0.5 * (name != candidate.text)
    squeezed = re.sub(r"[^a-z0-9]", "", folded)
    if address and len(squeezed) > 3 and squeezed in re.sub(r"[^a-z0-9]", "", fold(address)):
        score += 2.5
    score -= 1.5 * name[:1].islower() + 0.7 * max(0, len(words(name)) - 4) + 1.2 * _describes(name)
    if not candidate.signs:
        score -= (0.3 if candidate.in_facts else 1.0) * _has_plain_words(name)
    unlike = 0.0 if signed and candidate.in_facts else 0.8 if candidate.in_facts else 0.3
    return score - unlike * looks_like_person(name)


def _by_place(candidate: Candidate, name: str) -> float:
    """What its places on the page say for a name."""
    alone = len(words(name)) < 2
    score = (
        0.7 * candidate.heads
        + 0.5 * candidate.hosts
        + 1.2 * candidate.footed
        + 2.5 * candidate.signs
    )
    score += 1.0 * (candidate.told and not candidate.located) - 3.0 * candidate.located
    score += 1.4 * (
        candidate.first and not candidate.in_facts and (not alone or looks_like_outlet(name))
    )
    score -= 1.5 * candidate.section + 0.5 * (candidate.first and candidate.in_facts and alone)
    if candidate.framed:
        score -= 0.6
    if candidate.framed and not candidate.signs:
        unnamed = (alone or looks_like_outlet(name)) and not names_medium(name)
        score -= 1.2 * looks_like_person(name) + 2.5 * unnamed
    return score


def _describes(name: str) -> bool:
    """``Revista de ciencia y costa``: what kind of medium it is, rather than its name."""
    named = words(name)
    return len(named) > 1 and named[-1][:1].islower() and _names_medium(named[0].casefold())


def _has_plain_words(name: str) -> bool:
    """Words in lower case, as in a sentence: names of media have few."""
    lowered = [word for word in words(name) if word[:1].islower() and len(word) > 4]
    return len(lowered) > 0 and not looks_like_outlet(name)


@lru_cache(maxsize=4_000)
def looks_like_person(text: str) -> bool:
    """Two to four capitalised words, none of which is one of a medium's."""
    if looks_like_outlet(text):
        return False
    return any(m.name == text for m in find_mentions(text)) and len(text.split()) <= 4


def undouble(text: str) -> str:
    """``Việt NamViệt Nam`` -> ``Việt Nam``: a logo's text and the name, glued."""
    match = re.fullmatch(r"(.{3,40}?)\s?\1", text)
    return match[1] if match else text


def is_same_outlet(label: str, outlet: str) -> bool:
    """Whether a label or an agency's name stands for the outlet: equal, or a word of it."""
    bare, full = fold(label).strip(" ."), fold(outlet)
    return bare == full or (
        len(bare) > 2 and bare in full and re.search(rf"\b{re.escape(bare)}\b", full) is not None
    )
