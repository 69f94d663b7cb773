"""Common given names, by language: what begins with one is rather a person than a place or a body.

Written from general knowledge; other languages that the press often names stand together.
In lower case, with accents as printed and as they are often left out; no hyphens, since of a
double name the first part tells. Since all are looked up together, what French shares with others
need not stand in its list again.
"""

from collections.abc import Mapping
from types import MappingProxyType

from . import dutch, english, french, german, others, spanish, vietnamese

GIVEN_NAMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "nl": dutch.NAMES,
        "fr": french.NAMES,
        "de": german.NAMES,
        "en": english.NAMES,
        "es": spanish.NAMES,
        "vi": vietnamese.NAMES,
        "": others.NAMES,
    }
)
