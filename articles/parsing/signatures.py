"""Who signs a page: a name alone on a line, or listed with others, and perhaps a medium."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .bylines import names_in
from .lines import Unit, tidy
from .outlets import looks_like_outlet, looks_like_person
from .text import fold, words

_SIGNATURE = re.compile(
    r"(?P<name>[^\W\d][^(),:;|]{3,40}?)(?:\s?(?:\(|[-–—|/]\s)(?P<outlet>[^()]{2,30})\)?)?"
)


@dataclass(frozen=True, kw_only=True)
class Signature:
    """A name, the medium beside it, and the index of the unit that they are."""

    name: str
    outlet: str | None
    index: int


def find_signature(
    units: Sequence[Unit], sought: Iterable[int], shouting: Collection[int], told: Collection[int]
) -> Signature | None:
    """The first of the ``sought`` units that is a name which nothing else of the page bears.

    ``shouting``: units where a name may stand in capitals; ``told``: units that are
    something else.
    """
    for index in sought:
        match = _SIGNATURE.fullmatch(tidy(units[index].text)) if index not in told else None
        if match is None or not looks_like_person(match["name"]):
            continue
        beside = match["outlet"] or ""
        outlet = beside if looks_like_outlet(beside) else None
        if beside and outlet is None and "(" not in match[0] and index not in shouting:
            continue  # ``Singer – Title of a record``
        if not _is_borne(match["name"], index, units, index in shouting):
            return Signature(name=match["name"], outlet=outlet, index=index)
    return None


def _is_borne(name: str, index: int, units: Sequence[Unit], shouting: bool) -> bool:
    surname = words(fold(name))[-1]
    elsewhere = (fold(unit.text) for at, unit in enumerate(units) if at != index)
    named = any(surname in text and surname in words(text) for text in elsewhere)
    return (name.isupper() and not shouting) or named


def people_in(text: str) -> tuple[str, ...]:
    """Whom a part of a line lists, if it holds nothing but people."""
    names = (text,) if looks_like_person(text) else names_in(text)
    return names if all(map(looks_like_person, names)) else ()
