"""Reading numbers in figures from a text: amounts, times, centuries."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from articles.languages import LANGUAGES, Comparison

from .mention import DIGIT, Mention, figured, written
from .numberwords import scaled

_FIGURE = re.compile(
    r"\d{1,3}(?:[.,\u00a0\u202f' ’]\d{3}){1,4}(?!\d)(?:[.,]\d{1,4})?|\d{1,18}(?:[.,]\d{1,6})?"
)
#: What makes figures an ordinal number.
_ORDINAL = re.compile(r"(?:[ᵉº]|(?:er|re|e|è|ème|nd|nde|de|ste|th|st|rd)(?!\w))")
_ROUND_THE_CLOCK = re.compile(r"(?<!\d)24\s?/\s?7(?!\d)")
_CLOCK = re.compile(r"(?<![\d.,:])([01]?\d|2[0-3])(?::|\s?[hu]\s?)([0-5]\d)(?!\d)", re.IGNORECASE)
#: The first letter before what stands before it: so the search looks at few places.
_ROMAN = re.compile(r"([IVXLC](?<![\w-].)[IVXLC]{0,6})(e|er|ère|ème|ste|de|th|nd|rd)?(?![\w'’])")
_YEAR_BEFORE = re.compile(r"(\d\d)\d\d[-–/]$")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def read_figures(text: str, language: str) -> Iterator[Mention]:
    """``1.500,5``, ``40 miljoen``, ``21e``; the digits of ``24/7`` and ``F-16`` too."""
    if not DIGIT.search(text):
        return
    for clock in figured(_ROUND_THE_CLOCK, text):
        yield Mention(
            kind="number",
            value="24",
            start=clock.start(),
            end=clock.end(),
            also=frozenset({"7"}),
        )
    for match in _FIGURE.finditer(text):
        ordinal = _ORDINAL.match(text, match.end())
        figure_end = ordinal.end() if ordinal else match.end()
        value, end = scaled(text, figure_end, float(_value(match[0])), language)
        yield Mention(
            kind="number",
            value=written(value) if end > figure_end else written(_value(match[0])),
            start=match.start(),
            end=end,
            also=_decade(match[0]) | _end_of_range(text, match),
        )


def read_times(text: str, language: str) -> Iterator[Mention]:
    """``7.55 uur``, ``19h55``, ``7:55 p.m.``: minutes of half a day, as 12 and 24 hours mix."""
    if not DIGIT.search(text):
        return
    for pattern in (_CLOCK, _hours(language)):
        for match in figured(pattern, text):
            hour, minute = int(match[1]), int(match[2] or 0)
            if hour <= 24 and minute < 60:
                yield _time(match, hour, minute)


def _time(match: re.Match[str], hour: int, minute: int) -> Mention:
    """A full hour may be a duration as well: a number that answers to the time."""
    clock = f"{hour % 12:02}:{minute:02}"
    hours = {str(hour), str((hour + 12) % 24)}
    return Mention(
        kind="time" if minute else "number",
        value=clock if minute else str(hour),
        start=match.start(),
        end=match.end(),
        also=frozenset(hours | {str(minute), clock} if minute else hours | {clock}),
    )


def read_centuries(text: str, language: str) -> Iterator[Mention]:
    """``XVIIe siècle``; other Roman numerals only answer, since they are parts of names."""
    centuries = _centuries(language)
    for match in _ROMAN.finditer(text):
        value = _roman(match[1])
        named = bool(centuries.match(text, match.end()))
        if value and (named or len(match[1]) > 1):
            yield Mention(
                kind="number",
                value=str(value),
                start=match.start(),
                end=match.end(),
                loose=not (named or match[2]),
            )


def _value(figure: str) -> Decimal:
    """The number that the figures mean; both marks are read in any language.

    A mark before exactly three digits parts thousands, unless it stands alone
    behind a zero.
    """
    bare = re.sub(r"[\u00a0\u202f '’]", "", figure)
    marks = [char for char in bare if char in ".,"]
    if not marks:
        return Decimal(bare)
    whole, _, decimals = bare.rpartition(marks[-1])
    is_decimal = len(decimals) != 3 or len(set(marks)) == 2 or whole in ("0", "")
    if is_decimal and (len(marks) == 1 or marks[-1] not in marks[:-1]):
        return Decimal(f"{re.sub(r'[.,]', '', whole) or '0'}.{decimals}")
    return Decimal(re.sub(r"[.,]", "", bare))


def _decade(figure: str) -> frozenset[str]:
    """``1990`` answers to ``90``, and ``90`` to ``1990``: the nineties."""
    if re.fullmatch(r"(?:19|20)\d0", figure):
        return frozenset({str(int(figure[2:]))})
    if re.fullmatch(r"[1-9]0", figure):
        return frozenset({f"19{figure}"})
    return frozenset()


def _end_of_range(text: str, figure: re.Match[str]) -> frozenset[str]:
    """``53`` answers to ``1953`` in ``1950-53``."""
    before = _YEAR_BEFORE.search(text, max(0, figure.start() - 5), figure.start())
    return frozenset({before[1] + figure[0]} if before and len(figure[0]) == 2 else ())


@cache
def _hours(language: str) -> re.Pattern[str]:
    words = _comparison(language).hour_words or {"h"}
    alternatives = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"(?<![\d.,:])(\d{{1,2}})(?:[.:]([0-5]\d))?\s?(?:{alternatives})(?!\w)", re.IGNORECASE
    )


@cache
def _centuries(language: str) -> re.Pattern[str]:
    words = _comparison(language).century_words or {"century"}
    alternatives = "|".join(map(re.escape, sorted(words)))
    return re.compile(rf"[\s\u00a0\u202f-]?(?:{alternatives})(?!\w)", re.IGNORECASE)


def _comparison(language: str) -> Comparison:
    known = LANGUAGES.get(language)
    return known.comparison if known else Comparison()


def _roman(numeral: str) -> int:
    """Its value, or 0 where it is none."""
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    total = sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return total if _as_roman(total) == numeral else 0


def _as_roman(value: int) -> str:
    steps = (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    )
    numeral = ""
    for size, letters in steps:
        count, value = divmod(value, size)
        numeral += letters * count
    return numeral
