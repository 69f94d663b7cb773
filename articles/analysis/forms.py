"""Bending: what a word is compared by, whatever its ending and accents."""

import threading
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

import snowballstemmer

from articles.languages import LANGUAGES, Writing

from .compounds import compound_parts
from .lexicon import lemma_of

#: Letters of a word beyond which two words are taken for the same.
LONGEST_WORD = 64
#: Words that are remembered with their forms, for all languages together.
REMEMBERED_FORMS = 1 << 16

_LONGEST_VAGUE_STEM = 5
_NOT_DECOMPOSED = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "đ": "d", "ð": "d", "ø": "o", "ł": "l", "þ": "th", "ı": "i"}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """What a word is compared by; equal for every place where it stands."""

    #: Lower case, without accents.
    folded: str
    #: One or two stems, folded; two words meet when they share one.  Never empty.
    keys: tuple[str, ...]
    #: The dictionary's form, accents kept; None for a word that it does not know.
    lemma: str | None = None
    #: Keys of the parts of a compound; empty for a simple word.
    parts: tuple[str, ...] = ()
    #: A function word.  ``Sơn`` is none, though it folds into one.
    stop: bool = False

    def __hash__(self) -> int:
        """That of the word: quick, and as good as that of all."""
        return hash(self.folded)

    @classmethod
    def plain(cls, text: str) -> "Form":
        """Of what no language bends: a number."""
        return cls(folded=text, keys=(text,))


@lru_cache(maxsize=REMEMBERED_FORMS)
def fold(text: str) -> str:
    """Lower case without accents: ``Bùi`` is ``bui``, ``Œuvre`` is ``oeuvre``."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.translate(_NOT_DECOMPOSED)


@lru_cache(maxsize=REMEMBERED_FORMS)
def form(word: str, language: str | None) -> Form:
    """The form of one word without separators, as that language writes it."""
    lower = unicodedata.normalize("NFKC", word[:LONGEST_WORD].lower())
    writing = writing_of(language)
    lemma = _lemma(lower, language, writing)
    return Form(
        folded=fold(lower),
        keys=_keys(lower, lemma, language),
        lemma=lemma,
        parts=_part_keys(lower, language),
        stop=lower in writing.stop_words,
    )


@cache
def writing_of(language: str | None) -> Writing:
    known = LANGUAGES.get(language or "")
    return known.writing if known else Writing()


class _Stemmers(threading.local):
    """A stemmer works on its own state: each thread has its own."""

    def __init__(self) -> None:
        self.known: dict[str, snowballstemmer.Stemmer] = {}

    def stem(self, algorithm: str, word: str) -> str:
        if algorithm not in self.known:
            self.known[algorithm] = snowballstemmer.stemmer(algorithm)
            # What it would remember, ``form`` does; keeping it costs more than stemming.
            self.known[algorithm].maxCacheSize = 0
        return str(self.known[algorithm].stemWord(word))


_stemmers = _Stemmers()


def _stem(word: str, writing: Writing) -> str:
    if writing.stemmer is None:
        return word
    for ending, instead in writing.endings:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending) + instead
            break
    return _stemmers.stem(writing.stemmer, word)


def _lemma(lower: str, language: str | None, writing: Writing) -> str | None:
    """The dictionary's form of a word that it knows."""
    if not writing.lemmas or language is None:
        return None
    lemma = lemma_of(lower, language)
    return lemma.lower() if lemma else None


def _keys(lower: str, lemma: str | None, language: str | None) -> tuple[str, ...]:
    """The word's key; of an accented word, that of its bare letters too.

    The second is what the word gives when it is typed without its accents.
    """
    writing = writing_of(language)
    folded = fold(lower)
    first = second = _key(lower, lemma, writing) or folded
    if lower != folded:
        second = _key(folded, _lemma(folded, language, writing), writing)
    return (first,) if second in (first, "") else (first, second)


def _key(lower: str, lemma: str | None, writing: Writing) -> str:
    """The stem of the word's lemma, or of the word where the word list has none.

    A short stem says too little (``livr`` of both ``livre`` and ``livrer``): then the
    lemma itself.
    """
    stem = fold(_stem(lemma or lower, writing))
    return fold(lemma) if lemma and len(stem) <= _LONGEST_VAGUE_STEM else stem


def _part_keys(lower: str, language: str | None) -> tuple[str, ...]:
    parts = compound_parts(lower, language)
    if not parts:
        return ()  # as nearly always: what follows costs more than the question
    writing = writing_of(language)
    keys = (_keys(part, _lemma(part, language, writing), language) for part in parts)
    return tuple(dict.fromkeys(key for part in keys for key in part))
