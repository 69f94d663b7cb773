"""People's names in text: runs of capitalised words, without what is no part of a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .boundaries import (
    trim_ahead,
    trim_before_given,
    trim_common,
    trim_end,
    trim_family,
    trim_office,
    trim_place,
    trim_role,
    trim_small,
    trim_trade,
)
from .name_shapes import INITIALS, NAME, WITHIN

#: ``Teresa y Nicanor``, ``Puertos y Vías``: two of a kind, not a name with two surnames.
_PAIR = re.compile(r"\S+ [ye] ")
#: ``Luis Mora y Petra Nova``: two full names.
_TWO = re.compile(r"(?<=\S) [ye] (?=\S+ \S)")


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A name where it stands in a text, honorifics and roles cut off."""

    name: str
    start: int
    end: int


#: Characters of a page whose mentions are not remembered.
_LONG_PAGE = 50_000


def find_mentions(
    text: str, page: str = "", small: frozenset[str] = frozenset()
) -> tuple[Mention, ...]:
    """Every likely full name of two words or more.

    ``page``: the whole text, in which a word in lower case before the same name
    shows that it is no part of it (``dijkgraaf Jeroen``).  ``small``: words that
    have a capital only because a sentence begins with them (``Zum Jahresende``).
    """
    return (_mentions_again if len(page) < _LONG_PAGE else _mentions)(text, page, small)


def _mentions(text: str, page: str, small: frozenset[str]) -> tuple[Mention, ...]:
    mentions = []
    for run in find_runs(text[:5000], small, page):
        start = trim_trade(text, trim_role(text, run.start, run.end), run.end)
        start = trim_common(text, start, run.end, page)
        start = trim_family(text, trim_office(text, start, run.end, page), run.end)
        start = trim_place(text, start, run.end, page)
        start = trim_before_given(text, start, run.end)
        end = trim_end(text, start, run.end, page)
        name = _without_nickname(text[start:end], page)
        if 2 <= len(name.split()) <= 6 and not INITIALS.fullmatch(name):
            mentions.append(Mention(name=name, start=start, end=end))
    return tuple(mentions)


def _without_nickname(name: str, page: str) -> str:
    """The name as printed; without a nickname where the page has it so too."""
    plain = WITHIN.sub("", name)
    return plain if plain in page else name


#: The head of a page is looked at again once it is known what is what.
_mentions_again = lru_cache(maxsize=256)(_mentions)


def find_runs(text: str, small: frozenset[str], page: str = "") -> Iterator[Mention]:
    """Capitalised words in a row, without those before them that are no part of a name."""
    for match in NAME.finditer(text):
        start, end = trim_ahead(text, match.start(), match.end())
        start = trim_small(text, start, end, small, page)
        both = _TWO.search(text, start, end)
        if both and " " in text[start : both.start()]:
            yield Mention(name=text[start : both.start()], start=start, end=both.start())
            yield Mention(name=text[both.end() : end], start=both.end(), end=end)
        elif not _PAIR.match(text, start, end):
            yield Mention(name=text[start:end], start=start, end=end)
