"""A bilingual dictionary in memory: entries from several sources, an editor's own first."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from articles.analysis import compound_parts, fold, form, words

#: The source of entries made by a person in the admin: a word that has one is
#: translated by it alone.
EDITOR = "editor"
#: The source of entries that the archive has learnt from its own pairs.
LEARNT = "learnt"
#: Which source goes before which; all dictionaries are alike.
_DICTIONARY = 1
_RANKS = {LEARNT: 0, EDITOR: 2}


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One translation of one word or expression, and where it comes from."""

    source_language: str
    target_language: str
    word: str
    translation: str
    source: str
    licence: str = ""


class Dictionary:
    """Looked up in both directions by the word as written and by its lemma.

    Not by its stem: ``verdrag`` and ``verdragen`` would be one word.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._words: dict[tuple[str, str, str], dict[str, int]] = {}
        for entry in entries:
            rank = _RANKS.get(entry.source, _DICTIONARY)
            source, target = entry.source_language, entry.target_language
            self._add(source, target, entry.word, entry.translation, rank)
            self._add(target, source, entry.translation, entry.word, rank)

    def __bool__(self) -> bool:
        return bool(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def _add(self, source: str, target: str, word: str, translation: str, rank: int) -> None:
        found = self._words.setdefault((source, target, key(word)), {})
        found[key(translation)] = max(found.get(key(translation), 0), rank)

    def translations(self, word: str, source: str, target: str) -> frozenset[str]:
        """Keys of what the word, or its lemma, is in the other language.

        Those of the best source that has the word: an editor, dictionaries,
        what is learnt.
        """
        found: dict[str, int] = {}
        for written in spellings(word, source):
            for translation, rank in self._words.get((source, target, written), {}).items():
                found[translation] = max(found.get(translation, 0), rank)
        best = max(found.values(), default=0)
        return frozenset(translation for translation, rank in found.items() if rank == best)


@lru_cache(maxsize=1 << 16)
def key(expression: str) -> str:
    """How dictionary and text meet: folded, plain hyphens, single blanks."""
    plain = unicodedata.normalize("NFKC", expression).replace("‐", "-").replace("’", "'")
    return " ".join(fold(plain).split())


@lru_cache(maxsize=1 << 16)
def spellings(word: str, language: str) -> frozenset[str]:
    """Keys of a word of a text: as written, and its lemma."""
    return frozenset((key(word), key(form(word, language).lemma or word)))


def keys_of(texts: Iterable[str], language: str) -> frozenset[str]:
    """All keys under which the words of these texts, and parts of words, are looked up."""
    found: set[str] = set()
    for text in texts:
        for word in words(text, language):
            written = text[word.start : word.end]
            found |= spellings(written, language)
            for part in compound_parts(written.lower(), language):
                found |= spellings(part, language)
    return frozenset(found)
