"""Which medium published the page: every name that it may bear, weighed by where it stands."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from . import ranking
from .lines import Unit, tidy
from .mastheads import Sighting, clean
from .outlets import is_site, looks_like_outlet, looks_like_person, names_medium
from .phrases import listed as words_of
from .ranking import Option
from .text import fold, words
from .vocabulary import is_role

_ARTICLE = re.compile(r"^(?:de|het|le|la|les|the|der|die|das|el|los) ")
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+){1,3}")
#: Units from the top among which the lead stands.
_LEAD = 25


@dataclass(kw_only=True)
class Candidate:
    """A name with the places where it stands."""

    name: str
    signs: set[str] = field(default_factory=set)
    indices: set[int] = field(default_factory=set)


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What of the page bears names out, folded."""

    whole: str
    furniture: str
    address: str
    authors: frozenset[str]
    #: Lines of one or two words, folded, with how often they stand.
    short: Counter[str]
    #: Index of the title, and of the first line.
    title: int
    framed: bool
    first: int


def gather(found: Iterable[Sighting]) -> list[Candidate]:
    """A name once, with all its places, as it is printed first."""
    by_key: dict[str, Candidate] = {}
    for name, sign, index in found:
        name = clean(name)
        key = name_key(name)
        if key:
            candidate = by_key.setdefault(key, Candidate(name=name))
            candidate.signs.add(sign)
            candidate.indices.add(index)
    return list(by_key.values())


def name_key(name: str) -> str:
    """A name without its article and marks, to compare."""
    return _ARTICLE.sub("", " ".join(words(fold(name))))


def choose_outlet(candidates: Sequence[Candidate], around: Surroundings) -> Candidate | None:
    at = ranking.best(
        "outlet",
        [Option(text=c.name, features=frozenset(_features(c, around))) for c in candidates],
    )
    return None if at is None else candidates[at]


def _features(candidate: Candidate, around: Surroundings) -> Iterator[str]:
    shape = _shape(candidate.name)
    yield "any"
    yield shape
    for sign in candidate.signs:
        yield sign
        yield f"{sign}, {shape}"
    yield f"mentions {min(_mentions(fold(candidate.name), around.whole), 4)}"
    marks = _form(candidate.name) | _place(candidate, around)
    yield from (name for name, holds in marks.items() if holds)


def _shape(name: str) -> str:
    if is_site(name):
        return "site"
    if names_medium(name):
        return "medium"
    if looks_like_outlet(name):
        return "articled"
    if looks_like_person(name):
        return "person"
    return "word" if len(words(name)) < 2 else "phrase"


def _form(name: str) -> dict[str, bool]:
    """How a name is written."""
    listed = words(name)
    return {
        "small": name[:1].islower(),
        "capitals": name.isupper() and len(name) > 4,
        "initials": name.isupper() and len(name) <= 4,
        "long": len(listed) > 3,
        "longer": len(listed) > 5,
        "plain words": any(word[:1].islower() and len(word) > 4 for word in listed),
        "digits": re.search(r"\d", name) is not None,
        "marks": re.search(r"[?!:«»“”\"(]", name) is not None,
        "menu word": any(word.casefold() in words_of("menu_words") for word in listed),
        "role": any(is_role(word.casefold()) for word in listed),
        "ends small": len(listed) > 1 and listed[-1][:1].islower(),
    }


def _place(candidate: Candidate, around: Surroundings) -> dict[str, bool]:
    """Where on the page a name stands, and what of the page bears it out."""
    folded, top = fold(candidate.name), min(candidate.indices)
    squeezed = re.sub(r"[^a-z0-9]", "", folded)
    lined = around.title >= 0 and not candidate.signs.isdisjoint(("line", "line part", "fact"))
    return {
        "several signs": len(candidate.signs) > 1,
        "in furniture": len(folded) > 3 and folded in around.furniture,
        "in address": len(squeezed) > 3 and squeezed in around.address,
        "author": folded in around.authors,
        "section": around.short[folded] > 1,
        f"line {top}": top < 3,
        "first that is free": top == around.first,
        "above title": lined and top < around.title,
        "below title": lined and top > around.title,
        "page with furniture": around.framed,
        "page with title": around.title >= 0,
    }


def _mentions(name: str, text: str) -> int:
    """How often a text has a name as whole words."""
    count, at = 0, text.find(name)
    while at >= 0 and count < 9:
        end = at + len(name)
        count += not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
        at = text.find(name, end)
    return count


def surroundings(
    units: Sequence[Unit],
    furniture: Collection[int],
    address: str | None,
    authors: Iterable[str],
    title: int | None,
) -> Surroundings:
    whole = fold("\n".join(unit.text for unit in units))
    aside = "\n".join(fold(units[index].text[:400]) for index in furniture)
    sites = " ".join(_SITE.findall(aside))
    return Surroundings(
        whole=whole,
        furniture=aside,
        address=re.sub(r"[^a-z0-9 ]", "", f"{fold(address or '')} {sites}"),
        authors=frozenset(fold(author) for author in authors),
        short=Counter(fold(tidy(u.text)) for u in units if len(u.text) < 30),
        title=-1 if title is None else title,
        framed=len(furniture) > 2,
        first=min((i for i in range(len(units)) if i not in furniture), default=0),
    )
