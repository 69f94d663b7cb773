"""Denials: ``niet``, ``ne … pas``, and words that may render them."""

import re
from collections.abc import Iterator
from functools import cache

from articles.analysis import fold, words
from articles.languages import LANGUAGES

Span = tuple[int, int]


def denials(text: str, language: str) -> tuple[Span, ...]:
    """Where the text plainly denies."""
    known = LANGUAGES.get(language)
    plain = known.comparison.negations if known else frozenset()
    return tuple(
        (word.start, word.end)
        for word in words(text, language)
        if text[word.start : word.end].lower() in plain
    )


def may_deny(text: str, language: str) -> bool:
    """Whether any word of the text, or a part of one, could render a denial."""
    return bool(denials(text, language) or _near(language).search(fold(text)))


@cache
def _near(language: str) -> re.Pattern[str]:
    known = LANGUAGES.get(language)
    words_of = known.comparison.near_negations if known else frozenset()
    return re.compile("|".join(sorted(_alternatives(words_of))) or r"(?!)")


def _alternatives(near: frozenset[str]) -> Iterator[str]:
    for word in near:
        start = "" if word.startswith("*") else r"(?<!\w)"
        end = "" if word.endswith("*") else r"(?!\w)"
        yield rf"{start}{re.escape(fold(word.strip('*')))}{end}"
