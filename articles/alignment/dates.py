"""Reading dates from a text."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from itertools import chain

from articles.analysis import fold
from articles.languages import LANGUAGES, Language

from .mention import DIGIT, Mention, figured

#: What may stand between day, month and year: ``3 de mayo de 2021``.
_LINK = r"(?:\s|\.\s?|,\s|\sde\s|\sdel\s|\sof\s|\snăm\s){1,2}"
_NUMERIC = re.compile(
    r"(?<![\d./-])(?:(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<day2>\d{1,2})(?P<mark>[./-])(?P<month2>\d{1,2})(?P=mark)(?P<year2>(?:19|20)\d\d))(?![\d/-])"
)


def read_dates(text: str, language: str) -> Iterator[Mention]:
    """Day and month, months alone, days of the week; a year is a number of its own."""
    has_digits = DIGIT.search(text)
    if has_digits:
        yield from _numeric(text)
    known = LANGUAGES.get(language)
    if known is None:
        return
    (day_first, month_first), months, weekdays = _patterns(language)
    if has_digits:
        for match in chain(figured(day_first, text), month_first.finditer(text)):
            month, day = months[fold(match["month"])], int(match["day"])
            if 1 <= day <= 31:
                yield _date(month, day, match.start(), match.end())
    lowered = text.casefold()
    yield from _months(text, lowered, known, months)
    for match in _found(tuple(weekdays), text, lowered):
        yield Mention(
            kind="weekday",
            value=f"day {weekdays[fold(match[0])]}",
            start=match.start(),
            end=match.end(),
        )


def _date(month: int, day: int, start: int, end: int) -> Mention:
    also = frozenset({str(day), f"{month:02}"})
    return Mention(kind="date", value=f"{month:02}-{day:02}", start=start, end=end, also=also)


def _numeric(text: str) -> Iterator[Mention]:
    """``24.12.2024`` and ``2024-12-24``: the year is left for the reader of numbers."""
    for match in figured(_NUMERIC, text):
        month = int(match["month"] or match["month2"])
        day = int(match["day"] or match["day2"])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            continue
        if match["year"]:
            yield _date(month, day, match.start("month"), match.end())
        else:
            yield _date(month, day, match.start(), match.end("month2"))


def _months(text: str, lowered: str, known: Language, months: dict[str, int]) -> Iterator[Mention]:
    """Full names only, as ``mar`` and ``dec`` may be anything without a day."""
    names = tuple(name for months_names in known.months for name in months_names[:1])
    for match in _found(names, text, lowered):
        vague = frozenset(map(fold, known.comparison.vague_months))
        month = months[fold(match[0])]
        yield Mention(
            kind="month",
            value=f"{month:02}",
            start=match.start(),
            end=match.end(),
            loose=fold(match[0]) in vague,
        )


@cache
def _patterns(
    language: str,
) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], dict[str, int], dict[str, int]]:
    known = LANGUAGES[language]
    months = {fold(name): n for n, names in enumerate(known.months, 1) for name in names}
    weekdays = {fold(name): n for n, names in enumerate(known.weekdays, 1) for name in names}
    names = [name for names in known.months for name in names]
    name = rf"(?P<month>{_alternatives(names)})(?!\w)"
    day = r"(?<![\d.,:/])(?P<day>\d{1,2})(?:er|e|de|ste|st|nd|rd|th|º|ᵉ|ᵉʳ)?"
    patterns = (
        re.compile(rf"{day}{_LINK}{name}", re.IGNORECASE),
        re.compile(rf"(?<!\w){_first_of(names)}{name}\.?\s{day}(?![\d:]|[.,]\d)", re.IGNORECASE),
    )
    return patterns, months, weekdays


def _found(names: tuple[str, ...], text: str, lowered: str) -> Iterator[re.Match[str]]:
    """Where one of the names stands; a plain search tells of most texts that none does."""
    if any(map(lowered.__contains__, _casefolded(names))):
        yield from _any_of(names).finditer(text)


@cache
def _casefolded(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.casefold() for name in names)


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    if not names:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){_first_of(names)}(?:{_alternatives(names)})(?!\w)", re.IGNORECASE)


def _first_of(names: Collection[str]) -> str:
    """Looks ahead for their first letters: most words are told by them at once."""
    first = "".join(sorted({re.escape(name[0]) for name in names}))
    return f"(?=[{first}])" if first else ""


def _alternatives(names: Collection[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
