"""What a word means in any language: the basic words of the registry, countries, cities."""

from collections.abc import Mapping
from functools import cache

from articles.analysis import Form
from articles.languages import LANGUAGES

from .worldnames import codes_of


def meanings(word: str, form: Form, language: str) -> frozenset[str]:
    """Words of two languages that share one may render one another."""
    basic = _basic_words(language)
    found = basic.get(word.lower()) or basic.get(form.lemma or "")
    return found or codes_of(form.folded, language)


@cache
def _basic_words(language: str) -> Mapping[str, frozenset[str]]:
    known = LANGUAGES.get(language)
    words = known.comparison.basic_words if known else {}
    return {word: frozenset(found.split(",")) for word, found in words.items()}
