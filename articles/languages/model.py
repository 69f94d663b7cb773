"""What the archive knows about one language: plain data, no behaviour.

A language is one ``Language`` value in one module of this package.  Each of
its three parts has one reader: ``Press`` the parser, ``Writing`` the
analysis, ``Comparison`` the alignment.  A part that a language leaves empty
makes that reader fall back on what holds for every language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


def _empty() -> Mapping[str, str]:
    return MappingProxyType({})


def _no_numbers() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Press:
    """How press pages in this language mark what is what (read by ``parsing``)."""

    question_labels: frozenset[str] = frozenset()
    answer_labels: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Writing:
    """How words are written and bent (read by ``analysis``)."""

    #: Snowball algorithm of snowballstemmer, or None: words stay as they are.
    stemmer: str | None = None
    #: Words that elide before an apostrophe, without it: ``l``, ``qu``.
    elisions: frozenset[str] = frozenset()
    #: Words with an apostrophe that are one word all the same.
    whole_words: frozenset[str] = frozenset()
    stop_words: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What lets two versions be compared (read by ``alignment``)."""

    #: Number words and their values, ``twintig`` -> 20.
    number_words: Mapping[str, int] = field(default_factory=_no_numbers)
    negations: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Language:
    #: ISO 639-1 code.
    code: str
    #: The language's name in itself, as shown to readers.
    name: str
    #: Twelve tuples of month names, full form first, then abbreviations; lower case.
    months: tuple[tuple[str, ...], ...]
    #: Seven tuples of day names, Monday first; lower case.
    weekdays: tuple[tuple[str, ...], ...] = ()
    press: Press = field(default_factory=Press)
    writing: Writing = field(default_factory=Writing)
    comparison: Comparison = field(default_factory=Comparison)
