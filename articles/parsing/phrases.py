"""The registry's words and phrases of all languages together, as patterns.

Bylines, captions, dates and furniture are read in any language, since a page
in one often stands in a frame of another.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from articles.languages import LANGUAGES


@lru_cache(maxsize=64)
def union(field: str) -> tuple[str, ...]:
    """All entries of a field of ``Press``, the longest first."""
    listed = {entry for lang in LANGUAGES.values() for entry in getattr(lang.press, field)}
    return tuple(sorted(listed, key=lambda entry: (-len(entry), entry)))


@lru_cache(maxsize=64)
def listed(field: str) -> frozenset[str]:
    return frozenset(union(field))


def either(entries: Iterable[str]) -> str:
    """A pattern for any of the entries, with either apostrophe; the longest that fits wins.

    A tree of their letters: at most places of a text one look at the first
    letter is enough.
    """
    tails: dict[str, list[str]] = {}
    for entry in sorted(set(entries)):
        tails.setdefault(entry[:1], []).append(entry[1:])
    may_end = tails.pop("", None) is not None
    branches = [_letter(head) + either(rest) for head, rest in tails.items()]
    tree = "|".join(branches)
    if may_end:
        return f"(?:{tree})?" if branches else ""
    return f"(?:{tree})" if len(branches) > 1 else tree


def _letter(character: str) -> str:
    return "['’]" if character == "'" else re.escape(character)


@lru_cache(maxsize=64)
def anywhere(field: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{either(union(field))})(?![^\W_])", re.I)


def holds(field: str, lowered: str) -> bool:
    """Whether a text in lower case, with straight apostrophes, holds an entry of the field."""
    return any(map(lowered.__contains__, union(field))) and bool(anywhere(field).search(lowered))


@lru_cache(maxsize=64)
def at_head(field: str) -> re.Pattern[str]:
    return re.compile(rf"^[\W\d]{{0,8}}(?P<phrase>{either(union(field))})(?![^\W_])", re.I)
