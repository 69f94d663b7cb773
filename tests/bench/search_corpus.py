"""A corpus of invented answers and the queries to ask of it; the same for the same seed.

Words come from the frequency lists of two languages and are drawn by their frequency
(Zipf), so that posting lists have the lengths that they have in real text.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import wordfreq

LANGUAGES = ("nl", "fr")
VOCABULARY = 100_000
QUERIES_OF_A_KIND = 29
KINDS = ("common", "rare", "and2", "or5", "phrase", "prefix", "filter")


@dataclass(frozen=True, kw_only=True)
class Answer:
    number: int
    language: str
    question: str
    #: Paragraphs.
    answer: tuple[str, ...]
    speaker: int
    outlet: int
    #: yyyymmdd
    date: int

    @property
    def text(self) -> str:
        return " ".join((self.question, *self.answer))


@dataclass(frozen=True, kw_only=True)
class Asked:
    kind: str
    words: tuple[str, ...]
    language: str | None = None
    dates: tuple[int, int] | None = None


def answers(count: int, seed: int = 1) -> Iterator[Answer]:
    rng = np.random.default_rng(seed)
    vocabularies = {language: _vocabulary(language) for language in LANGUAGES}
    for number in range(count):
        language = LANGUAGES[number % 2]
        words, chances = vocabularies[language]
        length = int(rng.integers(100, 320))
        drawn = words[np.searchsorted(chances, rng.random(length))].tolist()
        year, month, day = (int(rng.integers(*span)) for span in ((1995, 2025), (1, 13), (1, 29)))
        yield Answer(
            number=number,
            language=language,
            question=_sentence(drawn[:14]),
            answer=tuple(_paragraphs(drawn[14:])),
            speaker=int(rng.zipf(1.3)) % 400,
            outlet=int(rng.zipf(1.5)) % 40,
            date=year * 10_000 + month * 100 + day,
        )


def _vocabulary(language: str) -> tuple[np.ndarray, np.ndarray]:
    words = [word for word in wordfreq.top_n_list(language, VOCABULARY) if word.isalpha()]
    frequencies = np.array([wordfreq.word_frequency(word, language) for word in words])
    return np.array(words, object), np.cumsum(frequencies / frequencies.sum())


def _paragraphs(words: list[str]) -> Iterator[str]:
    for start in range(0, len(words), 60):
        part = words[start : start + 60]
        yield " ".join(_sentence(part[at : at + 15]) for at in range(0, len(part), 15))


def _sentence(words: list[str]) -> str:
    return " ".join(words).capitalize() + "."


def queries(corpus: list[Answer], seed: int = 2) -> list[Asked]:
    """As many of each kind, from words that stand in the corpus."""
    rng = random.Random(seed)
    common = {
        language: [
            word
            for word in wordfreq.top_n_list(language, 2000)[150:]
            if len(word) > 3 and word.isalpha()
        ]
        for language in LANGUAGES
    }
    asked = []
    for kind in KINDS:
        for _ in range(QUERIES_OF_A_KIND):
            asked.append(_query(kind, rng, common, rng.choice(corpus)))
    return asked[:200]


def _query(kind: str, rng: random.Random, common: dict[str, list[str]], source: Answer) -> Asked:
    words = common[source.language]
    if kind == "common":
        return Asked(kind=kind, words=(rng.choice(words),))
    if kind == "rare":
        return Asked(kind=kind, words=(max(_words(source), key=_rarity(source.language)),))
    if kind == "and2":
        return Asked(kind=kind, words=tuple(rng.sample(words[:600], 2)))
    if kind == "or5":
        return Asked(kind=kind, words=tuple(rng.sample(words, 5)))
    if kind == "phrase":
        inside = _words(source)
        at = rng.randrange(len(inside) - 2)
        return Asked(kind=kind, words=tuple(inside[at : at + 2]))
    if kind == "prefix":
        return Asked(kind=kind, words=(rng.choice(words)[:4],))
    year = rng.randrange(1996, 2020)
    return Asked(
        kind=kind,
        words=(rng.choice(words),),
        language=source.language,
        dates=(year * 10_000 + 101, (year + 3) * 10_000 + 1231),
    )


def _words(source: Answer) -> list[str]:
    """Words of the first paragraph that no sentence's end touches."""
    return [word for word in source.answer[0].split()[1:14] if word.isalpha()]


def _rarity(language: str):
    return lambda word: (-wordfreq.word_frequency(word, language), word)
