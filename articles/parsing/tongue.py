"""Which language a page is in: langdetect over the start of its prose, seeded."""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources
from itertools import chain
from typing import Any

from langdetect import DetectorFactory
from langdetect.detector import Detector
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.ngram import NGram

from articles.languages import LANGUAGES

from .result import ParseError

#: Neighbours that win over ours on pages that are in none of our languages.
NEIGHBOURS = ("af",)
#: Characters of prose that are looked at: as right as whole bodies, at a fifth of the time.
SAMPLE = 1_000
#: Rounds of drawing letters whose mean counts: as right as the library's seven.
TRIALS = 3

DetectorFactory.seed = 0


class _Detector(Detector):  # type: ignore[misc]  # the library has no types
    """langdetect's detector, which reads a text by words: half of its time went by letters."""

    def __init__(self, factory: DetectorFactory) -> None:
        super().__init__(factory)
        self.n_trial = TRIALS

    def append(self, text: str) -> None:
        text = NGram.normalize_vi(self.MAIL_RE.sub(" ", self.URL_RE.sub(" ", text)))
        self.text += re.sub(" {2,}", " ", text)

    def _extract_ngrams(self) -> list[str]:
        *listed, last = self.text.translate(_LETTERS).split(" ")
        grams = [*chain.from_iterable(map(_grams, listed))]
        # No blank ends the last word.
        return grams + [gram for gram in _grams(last) if not gram.endswith(" ")]

    def _update_lang_prob(self, prob: list[float], word: str, alpha: float) -> None:
        weight = alpha / self.BASE_FREQ
        known = self.word_lang_prob_map[word]
        prob[:] = [p * (weight + q) for p, q in zip(prob, known, strict=True)]


class _Letters(dict[int, str]):
    """What langdetect takes each character for, looked up once."""

    def __missing__(self, code: int) -> str:
        letter: str = NGram.normalize(chr(code))
        self[code] = letter
        return letter


_LETTERS = _Letters()


@lru_cache(maxsize=20_000)
def _grams(word: str) -> tuple[str, ...]:
    """One to three letters that end at each place of a word, as langdetect forms them.

    Those that a profile has; words in capitals tell nothing.
    """
    known = _factory().word_lang_prob_map
    padded = f" {word} "
    found: list[str] = []
    for end in range(2, len(padded) + 1) if word else ():
        one, two = padded[end - 1], padded[end - 2 : end]
        if one.isupper() and two[0].isupper():
            continue
        if one != " ":
            found.append(one)
        found.append(two)
        if end > 2:
            found.append(padded[end - 3 : end])
    return tuple(gram for gram in found if gram in known)


def detect_language(paragraphs: Iterable[str]) -> tuple[str, float]:
    """The code and how sure it is (0 to 1); a language that we do not read counts as unsure."""
    sample = _sample(paragraphs)
    try:
        detector = _Detector(_factory())
        detector.append(sample)
        guesses = detector.get_probabilities()
    except LangDetectException:
        guesses = []
    for guess in guesses:
        if guess.lang in LANGUAGES:
            return guess.lang, round(float(guess.prob), 4)
    return next(iter(LANGUAGES)), 0.0


def name_language(code: str) -> tuple[str, float]:
    """The language that the caller names; ParseError if the archive does not read it."""
    if code not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise ParseError(f"The archive does not read the language {code!r}; it reads {known}.")
    return code, 1.0


def _sample(paragraphs: Iterable[str]) -> str:
    taken: list[str] = []
    length = 0
    for paragraph in sorted_by_prose(paragraphs):
        taken.append(paragraph[: SAMPLE - length])
        length += len(taken[-1]) + 1
        if length >= SAMPLE:
            break
    return "\n".join(taken)


def sorted_by_prose(paragraphs: Iterable[str]) -> list[str]:
    """Paragraphs of prose in their order; short lines, mostly menus, only after them."""
    listed = list(paragraphs)
    return [p for p in listed if len(p) >= 80] + [p for p in listed if len(p) < 80]


@lru_cache(maxsize=1)
def _factory() -> Any:
    """A detector factory with the profiles of our languages only."""
    factory = DetectorFactory()
    codes = (*LANGUAGES, *NEIGHBOURS)
    profiles = resources.files("langdetect").joinpath("profiles")
    factory.load_json_profile([profiles.joinpath(code).read_text("utf-8") for code in codes])
    return factory
