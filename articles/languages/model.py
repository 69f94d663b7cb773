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
class Compounds:
    """How a language glues words into one (read by ``analysis``)."""

    #: What may stand between two parts; the empty string when nothing need.
    linkers: tuple[str, ...] = ()
    #: First parts that are no words of their own: ``cyber``.
    bound_parts: frozenset[str] = frozenset()
    #: Words that look like a last part but are suffixes: ``schap``.
    false_heads: frozenset[str] = frozenset()
    #: Words that look like a first part but are prefixes or verb particles.
    false_starts: frozenset[str] = frozenset()
    #: Whole words that only look like compounds.
    never: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Writing:
    """How words are written and bent (read by ``analysis``)."""

    #: Snowball algorithm of snowballstemmer, or None: words stay as they are.
    stemmer: str | None = None
    #: simplemma has a word list of this language: irregular forms meet through it.
    lemmas: bool = False
    #: Endings that the stemmer leaves, and what stands in their place before it runs.
    endings: tuple[tuple[str, str], ...] = ()
    #: Words that elide before an apostrophe, without it: ``l``, ``qu``.
    elisions: frozenset[str] = frozenset()
    #: What may follow a word after an apostrophe without being one: ``s``.
    enclitics: frozenset[str] = frozenset()
    #: Words with an apostrophe that are one word all the same; straight apostrophe.
    whole_words: frozenset[str] = frozenset()
    #: Function words, lower case, with their accents.
    stop_words: frozenset[str] = frozenset()
    compounds: Compounds | None = None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What lets two versions be compared (read by ``alignment``)."""

    #: Number words and their values, ``twintig`` -> 20.
    number_words: Mapping[str, int] = field(default_factory=_no_numbers)
    negations: frozenset[str] = frozenset()
    #: Shortened words whose point ends no sentence, without it; lower case.
    abbreviations: frozenset[str] = frozenset()


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
