"""The word lists of simplemma: which words there are, and their dictionary forms."""

from collections.abc import Mapping
from functools import cache

from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY


@cache
def _dictionary(language: str) -> Mapping[str, str]:
    dictionary: Mapping[str, str] = DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
    return dictionary


def lemma_of(lower: str, language: str) -> str | None:
    """The dictionary's form of a lower-case word, or None; it may have a capital."""
    dictionary = _dictionary(language)
    return dictionary.get(lower) or dictionary.get(lower.capitalize())
