"""The word lists of simplemma: which words there are, and their dictionary forms.

simplemma unpacks a list in up to a second, into up to a hundred megabytes, in every process
that asks.  So the first one writes it down as a trie beside other caches of the user, and all
map that into their memory: at once, and there once for them all.
"""

import fcntl
import os
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol

import simplemma
from marisa_trie import BytesTrie
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

#: Words that are remembered with what the lists have of them.
REMEMBERED_WORDS = 1 << 15


class _WordList(Protocol):
    def form_of(self, word: str) -> str | None: ...


class _Mapped:
    """A list as it lies on the disk."""

    def __init__(self, path: Path) -> None:
        self._trie = BytesTrie()
        self._trie.mmap(str(path))

    def form_of(self, word: str) -> str | None:
        found = self._trie.get(word)
        return found[0].decode() if found else None


class _Unpacked:
    """A list in memory, where no file can be written."""

    def __init__(self, language: str) -> None:
        self._words = DefaultDictionaryFactory().get_dictionary(language)

    def form_of(self, word: str) -> str | None:
        found: str | None = self._words.get(word)
        return found


@cache
def _word_list(language: str) -> _WordList:
    try:
        return _mapped(_folder() / f"{language}-{simplemma.__version__}.trie", language)
    except (OSError, RuntimeError):  # no home, or none that can be written to
        return _Unpacked(language)


def _folder() -> Path:
    caches = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(caches).expanduser() / "press-interview-archive"


def _mapped(path: Path, language: str) -> _Mapped:
    try:
        return _Mapped(path)
    except (OSError, RuntimeError):  # not there yet, or broken
        _write(path, language)
        return _Mapped(path)


def _write(path: Path, language: str) -> None:
    """Write the list as a whole or not at all; who comes second waits for the first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            _Mapped(path)
        except (OSError, RuntimeError):
            words = DefaultDictionaryFactory().get_dictionary(language)
            new = path.with_suffix(f".{os.getpid()}")
            BytesTrie((word, form.encode()) for word, form in words.items()).save(str(new))
            new.replace(path)


@lru_cache(maxsize=REMEMBERED_WORDS)
def lemma_of(lower: str, language: str) -> str | None:
    """The dictionary's form of a lower-case word, or None; it may have a capital."""
    words = _word_list(language)
    return words.form_of(lower) or words.form_of(lower.capitalize())
