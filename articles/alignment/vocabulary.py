"""What a word means in any language: the basic words of the registry, countries, cities."""

from collections.abc import Mapping
from functools import cache, lru_cache

from articles.analysis import form
from articles.languages import LANGUAGES

from .worldnames import codes_of

#: Words of which it is remembered what they mean.
REMEMBERED_WORDS = 1 << 15


@lru_cache(maxsize=REMEMBERED_WORDS)
def meanings(word: str, language: str) -> frozenset[str]:
    """Words of two languages that share one may render one another."""
    basic = _basic_words(language)
    lower = word.lower()
    found = basic.get(lower) or basic.get(form(word, language).lemma or "", frozenset())
    return found | codes_of(word, language)


@cache
def _basic_words(language: str) -> Mapping[str, frozenset[str]]:
    known = LANGUAGES.get(language)
    words = known.comparison.basic_words if known else {}
    return {word: frozenset(found.split(",")) for word, found in words.items()}
