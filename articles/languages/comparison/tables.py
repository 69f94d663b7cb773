"""How the tables of this package are written: long, so as running text."""

from collections.abc import Mapping
from types import MappingProxyType


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def numbered(table: str) -> Mapping[str, float]:
    """``"een=1 twee=2"`` as a mapping."""
    pairs = (entry.rpartition("=") for entry in table.split())
    return MappingProxyType({word: float(value) for word, _, value in pairs})


def named(table: str) -> Mapping[str, str]:
    """``"Den_Haag=Hague"`` as a mapping, blanks for underscores."""
    pairs = (entry.rpartition("=") for entry in table.split())
    return MappingProxyType({name.replace("_", " "): code for name, _, code in pairs})


def grouped(table: str) -> Mapping[str, str]:
    """Lines of ``"group: word word"`` as a mapping of each word to its group."""
    found: dict[str, str] = {}
    group = ""
    for word in table.split():
        if word.endswith(":"):
            group = word[:-1]
        else:
            found[word] = group
    return MappingProxyType(found)
