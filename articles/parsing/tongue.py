"""Which language a page is in: langdetect over the start of its prose, seeded."""

from collections.abc import Iterable
from functools import lru_cache
from importlib import resources
from typing import Any

from langdetect import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from articles.languages import LANGUAGES

from .result import ParseError

#: Neighbours that win over ours on pages that are in none of our languages.
NEIGHBOURS = ("af",)
#: Characters of prose that are looked at: as right as whole bodies, at a fifth of the time.
SAMPLE = 1_000

DetectorFactory.seed = 0


def detect_language(paragraphs: Iterable[str]) -> tuple[str, float]:
    """The code and how sure it is (0 to 1); a language that we do not read counts as unsure."""
    sample = _sample(paragraphs)
    try:
        detector = _factory().create()
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
