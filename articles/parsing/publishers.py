"""Which medium published the page: every name that it may bear, weighed by where it stands."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from . import ranking
from .datelines import read_dateline
from .labels import read_label
from .lines import Unit, tidy
from .mastheads import Sighting, addresses, clean
from .outlets import describes_medium, house_of, is_bare, is_site, looks_like_outlet, names_medium
from .phrases import listed as words_of
from .ranking import Option
from .signatures import people_in
from .text import asks, fold, words
from .vocabulary import is_role

_ARTICLE = re.compile(r"^(?:de|het|le|la|les|the|der|die|das|el|los) ")
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+){1,3}")
#: Signs of a medium that publishes rather than is spoken of.
_TELLING = frozenset(
    ("fact", "fact cut", "first line", "rights", "copyright", "trail", "logo", "window")
)
#: Signs of a name beside the date, an author's or a medium's.
_BESIDE_DATE = frozenset(
    ("fact", "fact cut", "fact of date", "first fact", "only fact", "before date")
)
#: How much less likely another name may be than a person's beside the date.
_NEARLY = 1.0


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
    #: Labels of a few letters or words before what asks, folded.
    asking: frozenset[str]
    #: The agency that heads the lead with place and date.
    agency: str


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
    shapes = [_shape(c.name) for c in candidates]
    rivals = {
        name_key(c.name)
        for c, shape in zip(candidates, shapes, strict=True)
        if shape == "medium" and c.signs & _TELLING
    }
    options = [
        Option(
            text=c.name,
            features=frozenset(_features(c, shape, around, bool(rivals - {name_key(c.name)}))),
        )
        for c, shape in zip(candidates, shapes, strict=True)
    ]
    at = ranking.best("outlet", options)
    if at is not None and shapes[at] == "person":
        at = _beside(at, shapes, candidates)
        if shapes[at] == "person" and candidates[at].signs <= _BESIDE_DATE:
            at = _rival(at, shapes, options)
    return None if at is None else candidates[_whole(at, options)]


def _whole(at: int, options: Sequence[Option]) -> int:
    """The name that a likely shorter one begins: ``Đài Phát thanh`` of ``Đài Phát``."""
    name = fold(options[at].text) + " "
    least = ranking.score("outlet", options[at].features) - _NEARLY
    longer = (
        other
        for other, option in enumerate(options)
        if fold(option.text).startswith(name) and not _adds_house(option.text[len(name) :])
        if ranking.score("outlet", option.features) >= max(least, 0.0)
    )
    return next(longer, at)


def _beside(at: int, shapes: Sequence[str], candidates: Sequence[Candidate]) -> int:
    """The medium in the same line as a person: ``Jan Maes, De Bode``."""
    media = (
        other
        for other, candidate in enumerate(candidates)
        if shapes[other] in ("medium", "articled") and candidate.indices & candidates[at].indices
        if candidate.name[:1].isupper() and candidate.name.split()[-1][:1].isupper()
    )
    return at if "first line" in candidates[at].signs else next(media, at)


def _rival(at: int, shapes: Sequence[str], options: Sequence[Option]) -> int:
    """Another name that is nearly as likely: who stands beside the date has written."""
    scores = [ranking.score("outlet", option.features) for option in options]
    name = fold(options[at].text)
    others = [
        (score, other)
        for other, (score, option) in enumerate(zip(scores, options, strict=True))
        if shapes[other] != "person" or "fact" not in option.features
        if score > max(0.0, scores[at] - _NEARLY) and name not in fold(option.text)
    ]
    return max(others)[1] if others else at


def _adds_house(rest: str) -> bool:
    """``Press``, ``Vakblad voor bakkers``: who prints a medium, or what it is."""
    return is_bare(rest) or house_of(f" {rest}") is not None or describes_medium(rest)


def _features(
    candidate: Candidate, shape: str, around: Surroundings, rivalled: bool
) -> Iterator[str]:
    yield "any"
    if rivalled:
        yield f"beside a medium, {shape}"
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
    if people_in(name):
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
        "describes": describes_medium(name),
        "bare": is_bare(name),
        "of a picture": _is_of_picture(name),
        "code": re.search(r"[^\W\d_]-?\d", name) is not None,
        "slashes": "/" in name,
        "ends small": len(listed) > 1 and listed[-1][:1].islower(),
    }


def _is_of_picture(name: str) -> bool:
    return any(word.casefold() in words_of("photo_words") for word in words(name)[:1])


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
        "initials ask": not around.asking.isdisjoint(_initials(folded)),
        "asks by a part": any(_is_part(label, folded) for label in around.asking),
        "agency": bool(around.agency) and around.agency in folded,
        "page of an agency": bool(around.agency),
        "right above title": lined and top + 1 == around.title,
        "capitals, above title": lined and top < around.title and candidate.name.isupper(),
        "capitals, first": top == around.first and candidate.name.isupper(),
        "section": around.short[folded] > 1,
        f"line {top}": top < 3,
        "first that is free": top == around.first,
        "above title": lined and top < around.title,
        "below title": lined and top > around.title,
        "page with furniture": around.framed,
        "page with title": around.title >= 0,
    }


def _initials(name: str) -> set[str]:
    """The letters by which a medium may ask: of its words, with or without the first ones."""
    letters = "".join(word[0] for word in words(name))
    marked = "".join(part[0] for part in name.split())
    return {letters, marked, letters[1:]} - {"", *letters}


def _is_part(label: str, name: str) -> bool:
    """``Le Pavé`` of ``Le Pavé dans la mare``; a single letter is no part."""
    return (
        len(label) > 3 and label != name and re.search(rf"\b{re.escape(label)}\b", name) is not None
    )


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
    lead = next((u.text for u in units if len(u.text) > 120), "")
    dateline = read_dateline(lead)
    aside = "\n".join(fold(units[index].text[:400]) for index in furniture)
    sites = " ".join(_SITE.findall(aside))
    return Surroundings(
        whole=whole,
        furniture=aside,
        address=re.sub(r"[^a-z0-9 ]", "", fold(f"{address or ''} {sites} {addresses(units)}")),
        authors=frozenset(fold(author) for author in authors),
        short=Counter(fold(tidy(u.text)) for u in units if len(u.text) < 30),
        title=-1 if title is None else title,
        framed=len(furniture) > 2,
        first=min((i for i in range(len(units)) if i not in furniture), default=0),
        asking=_asking(units),
        agency=fold(dateline.agency or "") if dateline else "",
    )


def _asking(units: Sequence[Unit]) -> frozenset[str]:
    """The labels that ask at least twice, folded."""
    labels = Counter(
        fold(label.text)
        for unit in units
        if (label := read_label(unit.text)) and not label.generic and asks(unit.text[label.end :])
    )
    return frozenset(label for label, count in labels.items() if count > 1)
