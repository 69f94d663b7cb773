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
    """A pattern for any of the entries, with either apostrophe."""
    return "|".join(re.escape(entry).replace("'", "['’]") for entry in entries)


@lru_cache(maxsize=64)
def anywhere(field: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{either(union(field))})(?![^\W_])", re.I)


@lru_cache(maxsize=64)
def at_head(field: str) -> re.Pattern[str]:
    return re.compile(rf"^[\W\d]{{0,8}}(?P<phrase>{either(union(field))})(?![^\W_])", re.I)
