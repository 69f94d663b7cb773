"""By what versions of one text are looked up: keys that languages share."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from zlib import crc32

import numpy as np

from articles.analysis import words

from .cognates import skeleton
from .documents import Version
from .mentions import read_mentions
from .names import Capitals, capitalised, read_names

#: A key of more articles than this is not followed: what many share says little, and so a
#: look-up costs the same in a large archive as in a small one.
TOO_COMMON = 60
#: Articles whose keys are counted, and how many likely versions in each language are judged.
MOST_CANDIDATES, MOST_JUDGED = 20, 2
#: Share of all keys of the one with fewer that a version has at least.  On NTREX-128 all half
#: articles share more with their translation, and all whole ones twice as much; of two long
#: articles on other subjects hardly any share so much.
LEAST_SHARED = 0.07
#: Keys of a version, at most; of these, keys of words that look alike across languages.
MOST_KEYS = 64
MOST_WORD_KEYS = 32
#: Digits of a number that is a key.
LONGEST_NUMBER = 24
#: Letters of a word that make its key, and how long a word must be to have one.
STEM = 6
SHORTEST_WORD = 7
#: Begins the key of a word by its sound.
_SOUND = "w:"

#: All keys of a version in little room: their checksums, four bytes each, in order.
Sketch = bytes
_CHECKSUM = np.dtype("<u4")


def link_keys(version: Version) -> frozenset[str]:
    """The keys that a version is looked up by, at most ``MOST_KEYS``."""
    return sampled(all_keys(version))


def all_keys(version: Version) -> frozenset[str]:
    """Names, numbers, dates and long words by their sound."""
    known = Capitals(either=capitalised(version.texts, version.language))
    keys: set[str] = set()
    for text in version.texts:
        keys.update(_named(text, version.language, known))
        keys.update(_counted(text, version.language))
        keys.update(_sounding(text, version.language))
    return frozenset(keys)


def sampled(keys: Collection[str]) -> frozenset[str]:
    """Some of the keys, chosen so that two versions keep the same ones.

    They are those with the smallest checksums (Broder 1997, min-wise sampling).
    """
    sounds = _fewest((key for key in keys if key.startswith(_SOUND)), MOST_WORD_KEYS)
    told = (key for key in keys if not key.startswith(_SOUND))
    return sounds | _fewest(told, MOST_KEYS - len(sounds))


def sketch(keys: Iterable[str]) -> Sketch:
    return np.unique(np.array([crc32(key.encode()) for key in keys], dtype=_CHECKSUM)).tobytes()


def by_rarity(sharing: Iterable[Collection[int]]) -> list[int]:
    """Articles by what they share with one: of each of its keys, those that have it."""
    weights: dict[int, float] = defaultdict(float)
    for found in sharing:
        if len(found) <= TOO_COMMON:
            for article in found:
                weights[article] += 1 / len(found)
    return sorted(weights, key=lambda article: (-weights[article], article))


def share(one: Sketch, other: Sketch) -> float:
    """How much of the smaller set of keys two articles have in common."""
    a, b = np.frombuffer(one, _CHECKSUM), np.frombuffer(other, _CHECKSUM)
    shared = np.intersect1d(a, b, assume_unique=True).size
    return shared / max(1, min(a.size, b.size))


def likely(shares: Mapping[int, float]) -> list[int]:
    """Articles that share enough to be judged, those that share most first."""
    enough = (article for article in shares if shares[article] >= LEAST_SHARED)
    return sorted(enough, key=lambda article: -shares[article])


def _named(text: str, language: str, known: Capitals) -> Iterable[str]:
    for name in read_names(text, language, known):
        yield from [f"n:{name.code}"] if name.code else (f"n:{word}" for word in name.words)


def _counted(text: str, language: str) -> Iterable[str]:
    for mention in read_mentions(text, language):
        if len(mention.value) > LONGEST_NUMBER:
            continue
        if mention.kind == "date":
            yield f"d:{mention.value}"
        elif mention.kind == "number" and not mention.loose and len(mention.value) > 1:
            yield f"#{mention.value}"


def _sounding(text: str, language: str) -> Iterable[str]:
    forms = (word.form for word in words(text, language) if not word.form.stop)
    for folded in {form.folded for form in forms if len(form.folded) >= SHORTEST_WORD}:
        if folded.isalpha():
            yield _SOUND + skeleton(folded)[:STEM]


def _fewest(keys: Iterable[str], most: int) -> frozenset[str]:
    return frozenset(sorted(keys, key=lambda key: (crc32(key.encode()), key))[:most])
