"""Dates as newspapers print them -> ISO 8601.

Own patterns over the registry's month names, because fuzzy parsers are
silently wrong (``2 août 2021`` becomes 22 February).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from articles.languages import LANGUAGES

from .phrases import either


@dataclass(frozen=True, kw_only=True)
class FoundDate:
    """A date in a text: ``start`` to ``end``, as ISO (``2000-10`` without a day)."""

    iso: str
    start: int
    end: int


def _month_numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for language in LANGUAGES.values():
        for number, names in enumerate(language.months, start=1):
            for name in names:
                numbers.setdefault(name, number)
    return numbers


_MONTHS = _month_numbers()
_NAMES = "|".join(re.escape(name) for name in sorted(_MONTHS, key=len, reverse=True))
_TEXTUAL = re.compile(
    rf"(?<![\w/])(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|º|\.|e)?(?:\s{{0,2}}|[-.]\s?)"
    rf"(?:de |of |d'|d’)?"
    rf"(?P<month>{_NAMES})\b\.?,?\s{{0,2}}[-.]?(?:de |del |năm |of )?(?P<year>\d{{4}})\b",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_NAMES})\b\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b", re.I
)
_MONTH_ONLY = re.compile(
    rf"\b(?P<month>{_NAMES})\b\.?,? {{0,2}}(?:de |del |năm )?(?P<year>(?:19|20)\d{{2}})\b", re.I
)
_NUMERIC = re.compile(
    r"(?<![\d/.·-])(?P<a>\d{1,2})(?P<sep> / |[/.·-])(?P<b>\d{1,2})(?P=sep)['’]?"
    r"(?P<year>\d{4}|\d{2})(?![\d/-])"
)
_ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})[-/.](?P<month>\d{2})[-/.](?P<day>\d{2})(?!\d)")
_NUMERIC_MONTH = re.compile(r"(?<![\d/.-])(?P<month>\d{1,2})/(?P<year>(?:19|20)\d{2})(?![\d/])")
_MONTH = re.compile(rf"\b(?:{_NAMES})", re.I)
_DIGIT = re.compile(r"\d{2}")
_AMERICAN_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})? ?[AP]\.?M\b", re.I)


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Every date in a line, in order; day first, unless the line shows month first."""
    if not _DIGIT.search(text):
        return ()
    month_first = _AMERICAN_CLOCK.search(text) is not None
    found: list[FoundDate] = []
    for candidate in _candidates(text, month_first):
        if not any(candidate.start < kept.end and kept.start < candidate.end for kept in found):
            found.append(candidate)
    return tuple(sorted(found, key=lambda kept: kept.start))


def _candidates(text: str, month_first: bool) -> Iterator[FoundDate]:
    named = _MONTH.search(text) is not None
    for match in _ISO.finditer(text):
        yield from _found(match, match["year"], int(match["month"]), int(match["day"]))
    for match in _NUMERIC.finditer(text):
        first, second = int(match["a"]), int(match["b"])
        american = second > 12 or (month_first and first <= 12 and match["sep"].strip() == "/")
        day, month = (second, first) if american else (first, second)
        yield from _found(match, match["year"], month, day)
    for pattern in (_TEXTUAL, _MONTH_FIRST) if named else ():
        for match in pattern.finditer(text):
            month = _MONTHS[match["month"].lower()]
            yield from _found(match, match["year"], month, int(match["day"]))
    for match in _MONTH_ONLY.finditer(text) if named else ():
        yield from _found(match, match["year"], _MONTHS[match["month"].lower()], None)
    for match in _NUMERIC_MONTH.finditer(text):
        yield from _found(match, match["year"], int(match["month"]), None)


def _found(match: re.Match[str], year: str, month: int, day: int | None) -> Iterator[FoundDate]:
    number = int(year)
    if len(year) == 2:
        number += 1900 if number > 69 else 2000
    try:
        iso = date(number, month, day or 1).isoformat()
    except ValueError:
        return
    if 1800 <= number <= 2200:
        yield FoundDate(iso=iso if day else iso[:7], start=match.start(), end=match.end())


@lru_cache(maxsize=1)
def weekdays() -> re.Pattern[str]:
    """The days of the week in all languages, with a comma behind them."""
    days = {day for language in LANGUAGES.values() for names in language.weekdays for day in names}
    return re.compile(rf"\b(?:{either(sorted(days, key=len, reverse=True))})\b,?", re.I)
