"""Datelines: ``Hanoï, 23 janvier (VNA) -`` at the head of a lead."""

import re
from dataclasses import dataclass

from .capitals import natural_case
from .phrases import listed
from .text import CAPITALS

_PLACE = rf"[{CAPITALS}][^\W\d_]+(?:[ '’-][{CAPITALS}][^\W\d_]+){{0,3}}"
_DATELINE = re.compile(
    rf"^(?:(?P<place>{_PLACE}),?\s?(?P<date>[^()–—]{{0,35}}?)\s?)?"
    r"\((?P<agency>[^\W\d][\w. ]{1,25})\)\s*(?:[-–—:.]{1,2}\s*)?(?=[^\s])"
)
_PLACE_LINE = re.compile(
    rf"^(?P<place>{_PLACE})(?:,\s(?P<date>[^–—]{{4,35}}?))?\s[-–—]\s+(?=[{CAPITALS}«“\"0-9])"
)
_SHOUTED_PLACE = re.compile(
    rf"^(?P<place>[{CAPITALS}]{{3,}}(?:[ -][{CAPITALS}]{{2,}}){{0,3}})"
    rf"(?:\.|\s[-–—])\s+(?=[{CAPITALS}«“\"0-9])"
)
#: ``VNA``, ``nsd``, ``Dan Tri``, ``Baonghean.vn``: capitals, or few letters.
_AGENCY = re.compile(rf"[^\W\d_]{{2,4}}|[{CAPITALS}][\w.]*(?: [{CAPITALS}][\w.]*){{0,3}}")
_YEAR = re.compile(r"\b\d{4}\b")
#: Characters of the lead behind a dateline, which heads prose.
_LEAST_LEAD = 25
_SITE_LINE = re.compile(
    rf"^(?P<agency>[A-Z][\w-]*\.[A-Z]{{2,3}}|[A-Z]{{2,6}})\s[-–—]\s+(?=[{CAPITALS}])"
)
#: ``Osterwieden, 9. November 2021. Seit …``
_DATED_PLACE = re.compile(
    rf"^(?P<place>{_PLACE}),\s(?P<date>\d{{1,2}}\.?(?: de)? [^\W\d_]{{3,12}}\.?(?: del?)? \d{{4}})"
    rf"[.:]\s+(?=[{CAPITALS}«“\"])"
)


@dataclass(frozen=True, kw_only=True)
class Dateline:
    """What a dateline tells; the lead itself begins at ``end``."""

    end: int
    agency: str | None
    place: str | None
    date: str | None


def read_dateline(text: str) -> Dateline | None:
    for pattern in (_DATELINE, _DATED_PLACE, _SHOUTED_PLACE, _PLACE_LINE, _SITE_LINE):
        match = pattern.match(text)
        if match and _is_sound(match):
            groups = match.groupdict()
            place = groups.get("place")
            return Dateline(
                end=match.end(),
                agency=groups.get("agency"),
                place=natural_case(place) if place and place.isupper() else place,
                date=groups.get("date") or None,
            )
    return None


def _is_sound(match: re.Match[str]) -> bool:
    """Whether what stands in brackets may be an agency, what stands before them a date."""
    groups = match.groupdict()
    agency, date, place = (groups.get(name) or "" for name in ("agency", "date", "place"))
    if len(match.string) - match.end() < _LEAST_LEAD:
        return False
    if agency and (_AGENCY.fullmatch(agency) is None or _YEAR.search(agency)):
        return False
    if place.casefold() in listed("menu_words"):
        return False
    return not date or any(character.isdigit() for character in date)
