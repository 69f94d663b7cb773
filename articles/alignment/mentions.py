"""Numbers, times and dates that a text mentions, in whatever way it writes them."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from articles.languages import LANGUAGES

from .dates import read_dates
from .digits import read_centuries, read_figures, read_times
from .mention import Mention
from .numberwords import read_number_words

Reader = Callable[[str, str], Iterator[Mention]]

#: In this order; what one has read, the next leaves alone.
READERS: tuple[Reader, ...] = (
    read_dates,
    read_times,
    read_centuries,
    read_figures,
    read_number_words,
)


def read_mentions(text: str, language: str) -> tuple[Mention, ...]:
    """All of them, in the order of the text."""
    found: list[Mention] = []
    taken = bytearray(len(text))
    for match in _no_numbers(language).finditer(text):
        taken[match.start() : match.end()] = b"\1" * len(match[0])
    for read in READERS:
        for mention in read(text, language):
            if not any(taken[mention.start : mention.end]):
                found.append(mention)
                taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


@cache
def _no_numbers(language: str) -> re.Pattern[str]:
    known = LANGUAGES.get(language)
    expressions = known.comparison.no_numbers if known else ()
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, expressions)) or '(?!)'})\b", re.IGNORECASE)
