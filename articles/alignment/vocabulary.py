"""What a word means in any language: the basic words of the registry, countries, cities."""

from collections.abc import Mapping
from functools import cache, lru_cache

from articles.analysis import Form
from articles.languages import LANGUAGES

from .worldnames import codes_of

REMEMBERED_WORDS = 1 << 15


def meanings(word: str, form: Form, language: str) -> frozenset[str]:
    """Words of two languages that share one may render one another."""
    return _meanings(word.lower(), form.lemma or "", form.folded, language)


@lru_cache(maxsize=REMEMBERED_WORDS)
def _meanings(lower: str, lemma: str, folded: str, language: str) -> frozenset[str]:
    basic = _basic_words(language)
    return basic.get(lower) or basic.get(lemma) or codes_of(folded, language)


@cache
def _basic_words(language: str) -> Mapping[str, frozenset[str]]:
    known = LANGUAGES.get(language)
    words = known.comparison.basic_words if known else {}
    return {word: frozenset(found.split(",")) for word, found in words.items()}
