"""Names that languages write in their own ways: ``Keulen``, ``Cologne``."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from articles.analysis import fold
from articles.languages import LANGUAGES

#: The language whose names are used in all others: ``South Carolina``.
INTERNATIONAL = "en"
#: Letters of the beginning of a word that may name something.
SHORTEST_BEGINNING = 5
#: What follows a word that must end, and one that may go on.
_WORD_CONTINUES = (r"(?!\w)", "")


@dataclass(frozen=True, kw_only=True)
class Name:
    """A run of capitalised words at its place."""

    start: int
    end: int
    #: The words that tell it from others, folded.
    words: tuple[str, ...]
    #: The last of them that is no common part of names, or the last of all.
    key: str
    #: What it names, where languages name it in their own ways.
    code: str = ""
    #: What it may name besides.
    near: tuple[str, ...] = ()
    acronym: bool = False
    #: All its words, if it is made of common nouns that another language may translate.
    common: tuple[str, ...] = ()


def read_world_names(text: str, language: str) -> Iterator[Name]:
    """Countries, cities and bodies: ``Keulen``, ``Cologne``."""
    codes, pattern = _world(language)
    for match in pattern.finditer(text):
        yield Name(
            start=match.start(),
            end=match.end(),
            words=(fold(match[0]),),
            key=fold(match[0]),
            code=codes[_plain(match[0])],
            acronym=match[0].isupper(),
        )


@cache
def _world(language: str) -> tuple[Mapping[str, str], re.Pattern[str]]:
    names = dict(_own_names(INTERNATIONAL)) | dict(_own_names(language))
    codes = {_plain(name): code for name, code in names.items()}
    return codes, _any_of(sorted(names, key=len, reverse=True))


def _any_of(names: Sequence[str]) -> re.Pattern[str]:
    """The names by their first letters, so that the search looks at few places only."""
    by_letter: dict[str, list[str]] = {}
    for name in names:
        letters, rest = _any_spelling(name)
        for letter in letters:
            by_letter.setdefault(letter, []).append(rest)
    alternatives = (
        rf"{re.escape(letter)}(?<!\w.)(?:{'|'.join(rests)})" for letter, rests in by_letter.items()
    )
    return re.compile(rf"(?:{'|'.join(alternatives)})(?!\w)" if names else r"(?!)")


def _own_names(language: str) -> Mapping[str, str]:
    known = LANGUAGES.get(language)
    return known.comparison.world_names if known else {}


def _plain(name: str) -> str:
    return " ".join(re.split(r"[\s-]+", fold(name)))


def _any_spelling(name: str) -> tuple[set[str], str]:
    """The first letter, with or without its accent, and what follows.

    That with or without hyphens and later capitals.
    """
    first, *rest = re.split(r"[ -]", name)
    letters = {first[0], *fold(first[0]).upper()} if first[0].isupper() else {first[0]}
    later = "".join(rf"[\s-](?i:{re.escape(word)})" for word in rest)
    return letters, re.escape(first[1:]) + later


@dataclass(frozen=True, kw_only=True)
class NearName:
    """A word or the beginning of one that may render a name: ``Brits``."""

    start: int
    end: int
    code: str


def near_names(text: str, language: str) -> Iterator[NearName]:
    """What the text may name by an adjective or another word."""
    for match in _near_pattern(language).finditer(text):
        for group, found in match.groupdict().items():
            if found is not None:
                for code in _near_codes(language)[int(group.removeprefix("n"))].split(","):
                    yield NearName(start=match.start(), end=match.end(), code=code)


def codes_of(word: str, language: str) -> frozenset[str]:
    """What a single word, folded, names or may name by its beginning: ``duitse`` is ``DE``."""
    code = _world(language)[0].get(word.replace("-", " "))
    if code:
        return frozenset((code,))
    near = _near_beginnings(language).get(word[:SHORTEST_BEGINNING], ())
    return next((codes for start, codes in near if word.startswith(start)), frozenset())


@cache
def _near_beginnings(language: str) -> Mapping[str, list[tuple[str, frozenset[str]]]]:
    """Beginnings of single words, folded, and what they may name, by their first letters."""
    known = LANGUAGES.get(language)
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for word, codes in (known.comparison.near_names if known else {}).items():
        start = fold(word.removesuffix("*"))
        if word.endswith("*") and len(start) >= SHORTEST_BEGINNING:
            entry = (start, frozenset(codes.split(",")))
            found.setdefault(start[:SHORTEST_BEGINNING], []).append(entry)
    return found


@cache
def _near_codes(language: str) -> tuple[str, ...]:
    known = LANGUAGES.get(language)
    return tuple(known.comparison.near_names.values()) if known else ()


@cache
def _near_pattern(language: str) -> re.Pattern[str]:
    known = LANGUAGES.get(language)
    near = known.comparison.near_names if known else {}
    ends = [
        f"(?P<n{n}>{re.escape(word.rstrip('*'))}{_WORD_CONTINUES[word[-1] == '*']})"
        for n, word in enumerate(near)
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(ends)})" if near else r"(?!)", re.IGNORECASE)
