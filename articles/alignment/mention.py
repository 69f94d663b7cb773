"""One number, time or date of a text, comparable across languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, kw_only=True)
class Mention:
    """What the text says at ``text[start:end]``.

    ``value`` is the same for all ways of writing it: ``20``, ``1.5``,
    ``07:55``, ``05-03`` (month and day), ``05`` (a month), ``day 1`` (Monday).
    """

    #: ``number``, ``time``, ``date``, ``month`` or ``weekday``.
    kind: str
    value: str
    start: int
    end: int
    #: Only answers to the other version; that it is missing there says nothing.
    loose: bool = False
    #: Further values that this one answers to, on the other side.
    also: frozenset[str] = frozenset()

    @property
    def answers(self) -> frozenset[str]:
        return self.also | {self.value}


#: No figure, time or day stands where this finds nothing.
DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"\d+")


def figured(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What the pattern finds, quicker: its matches begin with a figure, and with the first."""
    end = 0
    for figures in _FIGURES.finditer(text):
        match = pattern.match(text, figures.start()) if figures.start() >= end else None
        if match:
            end = match.end()
            yield match


def written(value: float | Decimal) -> str:
    """A number as mentions name it: no exponent, no zeros behind the point."""
    text = f"{Decimal(str(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
