"""Who signs a page: a name alone on a line, or listed with others, and perhaps a medium."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .bylines import names_in
from .lines import Unit, tidy
from .outlets import looks_like_outlet, looks_like_person
from .phrases import listed
from .text import CAPITALS, fold, has_word, words

_SIGNATURE = re.compile(
    r"(?P<name>[^\W\d][^():;|]{3,50}?)(?:\s?(?:\(|[-–—|/]\s|,\s)(?P<beside>[^()]{2,40})\)?)?"
)
#: ``V. Dethier``
_ABBREVIATED = re.compile(rf"(?:[{CAPITALS}]\.[ -]?){{1,2}} ?[{CAPITALS}][^\W\d_]{{2,20}}")
#: Names that one line signs.
_MOST = 3
#: Letters of what marks a question, and is no noun for a reporter.
_LEAST = 3


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Names, the medium beside them, and the index of the unit that they are."""

    names: tuple[str, ...]
    outlet: str | None
    index: int


def find_signature(
    units: Sequence[Unit],
    sought: Iterable[int],
    shouting: Collection[int],
    told: Collection[int],
    pictures: Collection[int] = (),
) -> Signature | None:
    """The first of the ``sought`` units that is a name which nothing else of the page bears.

    ``shouting``: units where a name may stand in capitals; ``told``: units that are
    something else; ``pictures``: those that tell of pictures, which an author may take.
    """
    for index in sought:
        found = _read_signature(tidy(units[index].text), index in shouting, index)
        if found is None or index in told:
            continue
        others = [fold(u.text) for at, u in enumerate(units) if at != index and at not in pictures]
        if not any(_is_borne(name, others, index in shouting) for name in found.names):
            return found
    return None


def _read_signature(text: str, shouting: bool, index: int) -> Signature | None:
    """``Jan Maes``, ``Jan Maes (De Bode)``, ``Jan Maes en An Claes``, ``Jan Maes, redacteur``."""
    match = _SIGNATURE.fullmatch(text) if len(text) < 90 else None
    if match is None:
        return None
    names, beside = people_in(match["name"]), match["beside"] or ""
    if not names and beside and (both := people_in(text)):
        names, beside = both, ""
    if not names or len(names) > _MOST:
        return None
    outlet = beside if looks_like_outlet(beside) else None
    bracketed = "(" in text
    free = bracketed or (shouting and "," not in text) or _is_of_press(beside)
    if beside and outlet is None and not free:
        return None  # ``Singer – Title of a record``, ``Singer, tailor``
    return Signature(names=names, outlet=outlet, index=index)


def _is_of_press(beside: str) -> bool:
    """``Environment reporter``, ``redacteur``: what an author is, not whoever answers."""
    return any(len(w) > _LEAST and w in listed("question_labels") for w in words(beside.casefold()))


def _is_borne(name: str, others: Sequence[str], shouting: bool) -> bool:
    surname = words(fold(name))[-1]
    named = any(has_word(text, surname) for text in others)
    return (name.isupper() and not shouting) or named


def people_in(text: str) -> tuple[str, ...]:
    """Whom a part of a line lists, if it holds nothing but people."""
    names = (text,) if _is_person(text) else names_in(text)
    return names if all(map(_is_person, names)) else ()


def _is_person(text: str) -> bool:
    return looks_like_person(text) or _ABBREVIATED.fullmatch(text) is not None
