"""Invented interviews as a real archive has them, in two languages; the same for the same seed.

Random words of a small vocabulary make every page look like every other: here a text is a row of
*concepts*, drawn by Zipf's law, with a subject of its own, own names and numbers, and is written
in one language or, where it was translated, in two.  The common concepts are the words of the
test pages by frequency, the rare ones words of simplemma's lists, some alike in both languages.
So pages of two languages share as many keys as invented pages that people wrote: of 100 pairs
of pages that are no translations 99 share less than 0.1 (``python -m tests.bench.invented``).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from articles.alignment import Pair, Version, link_keys
from articles.alignment.cognates import skeleton
from articles.parsing.decode import decode

LANGUAGES = ("nl", "fr")
PAGES = Path(__file__).resolve().parents[2] / "fixtures/pages"
#: Common and rare concepts, and of the rare ones the share with cognates.
COMMON, RARE, COGNATES = 2000, 30_000, 0.1
#: Concepts of an interview's own subject, and their share of its words.
SUBJECT, SUBJECT_SHARE = 60, 0.2
#: Share of the pages that have a page in the other language.
TRANSLATED = 0.1
PAIRS, PARAGRAPHS, SENTENCES, WORDS = 4, 2, 6, 15
NAMES, NAME_SHARE, NUMBER_SHARE = 8, 0.02, 0.006

#: A concept, or what is written alike in every language.
Token = int | str
Sentence = tuple[Token, ...]


@dataclass(frozen=True, kw_only=True)
class Interview:
    speaker: str
    outlet: str
    #: dd/mm/yyyy
    date: str
    title: Sentence
    intro: Sentence
    #: Question, and paragraphs of sentences.
    pairs: tuple[tuple[Sentence, tuple[tuple[Sentence, ...], ...]], ...]


def pages(number: int, seed: int = 1) -> Iterator[tuple[str, Interview]]:
    """So many pages, a language and an interview each, one language after the other.

    One in ten is the translation, or the original, of another.
    """
    rng = np.random.default_rng(seed)
    for first in range(0, number, 2):
        one = _interview(rng)
        other = one if rng.random() < TRANSLATED else _interview(rng)
        yield from list(zip(LANGUAGES, (one, other), strict=True))[: number - first]


def page(interview: Interview, language: str) -> str:
    """As a saved page: a dash before each question, the speaker's name before each answer."""
    lines = [
        _written(interview.title, language).rstrip("."),
        f"{interview.outlet} {interview.date}",
        _written(interview.intro, language),
    ]
    for question, paragraphs in interview.pairs:
        first, *others = (_paragraph(each, language) for each in paragraphs)
        lines.append(f"- {_question(question, language)}")
        lines += [f"{interview.speaker}: {first}", *others]
    return "\n\n".join(lines)


def version(interview: Interview, language: str) -> Version:
    """The same as the alignment sees it."""
    pairs = (
        Pair(
            question=_question(question, language),
            answer=tuple(_paragraph(each, language) for each in paragraphs),
        )
        for question, paragraphs in interview.pairs
    )
    return Version(
        language=language,
        intro=(_written(interview.intro, language),),
        pairs=tuple(pairs),
        people=(interview.speaker,),
    )


def _question(sentence: Sentence, language: str) -> str:
    return _written(sentence, language).rstrip(".") + "?"


def _paragraph(sentences: Sequence[Sentence], language: str) -> str:
    return " ".join(_written(each, language) for each in sentences)


def _written(sentence: Sentence, language: str) -> str:
    words = vocabularies()[language]
    text = " ".join(words[token] if isinstance(token, int) else token for token in sentence)
    return text[0].upper() + text[1:] + "."


# Drawing ------------------------------------------------------------------------------


def _interview(rng: np.random.Generator) -> Interview:
    subject = rng.integers(COMMON, COMMON + RARE, SUBJECT)
    names = [_name(rng) for _ in range(NAMES)]

    def sentence(length: int) -> Sentence:
        return tuple(_tokens(rng, length, subject, names))

    pairs = tuple(
        (
            sentence(WORDS),
            tuple(tuple(sentence(WORDS) for _ in range(SENTENCES)) for _ in range(PARAGRAPHS)),
        )
        for _ in range(PAIRS)
    )
    day, month, year = (int(rng.integers(*span)) for span in ((1, 29), (1, 13), (2000, 2025)))
    return Interview(
        speaker=f"{_name(rng)} {names[0]}",
        outlet=f"Krant {int(rng.zipf(1.5)) % 40}",
        date=f"{day:02}/{month:02}/{year}",
        title=sentence(9),
        intro=sentence(2 * WORDS),
        pairs=pairs,
    )


def _tokens(
    rng: np.random.Generator, length: int, subject: np.ndarray, names: Sequence[str]
) -> Iterator[Token]:
    ranks = np.searchsorted(_chances(), rng.random(length))
    kinds = rng.random(length)
    for rank, kind in zip(ranks.tolist(), kinds.tolist(), strict=True):
        if kind < NAME_SHARE:
            yield names[int(rng.zipf(1.5)) % len(names)]
        elif kind < NAME_SHARE + NUMBER_SHARE:
            yield _number(rng)
        elif kind < NAME_SHARE + NUMBER_SHARE + SUBJECT_SHARE:
            yield int(subject[int(rng.zipf(1.3)) % SUBJECT])
        else:
            yield rank


@cache
def _chances() -> np.ndarray:
    """Zipf-Mandelbrot, summed up."""
    weights = 1 / (np.arange(COMMON + RARE) + 2.7)
    return np.cumsum(weights / weights.sum())


def _number(rng: np.random.Generator) -> str:
    """A year as often as an amount."""
    if rng.random() < 0.5:
        return str(int(rng.integers(1980, 2025)))
    return str(int(rng.integers(2, 10) * 10 ** int(rng.integers(0, 5)) + rng.integers(0, 100)))


def _name(rng: np.random.Generator) -> str:
    starts, middles = ("Ver", "Mo", "Kas", "Bru", "Lan", "Do", "Sy", "Ha"), "aeiou"
    ends = ("lakens", "reau", "ters", "gnon", "mans", "dier", "velt", "stra")
    middle = "".join(
        f"{'bdfgklmnprstvz'[rng.integers(14)]}{middles[rng.integers(5)]}"
        for _ in range(int(rng.integers(1, 3)))
    )
    return f"{starts[rng.integers(8)]}{middle}{ends[rng.integers(8)]}"


# Words --------------------------------------------------------------------------------


@cache
def vocabularies() -> Mapping[str, list[str]]:
    """For each language the word of each concept, common ones first."""
    common = {code: _common(PAGES / code) for code in LANGUAGES}
    rare = _rare(np.random.default_rng(0), {word for words in common.values() for word in words})
    return {code: common[code] + rare[code] for code in LANGUAGES}


def _common(folder: Path) -> list[str]:
    """The most frequent words of the test pages that begin with no capital."""
    texts = (decode(path.read_bytes()).text for path in sorted(folder.glob("*.txt")))
    words = (word.strip('.,;:«»“”"?!()') for text in texts for word in text.split())
    counted = Counter(word for word in words if word.islower())
    return [word for word, _ in counted.most_common(COMMON)]


def _rare(rng: np.random.Generator, taken: set[str]) -> dict[str, list[str]]:
    """Words of the word lists, some of them beside one that sounds like them."""
    lists, factory = {}, DefaultDictionaryFactory()
    for code in LANGUAGES:
        known = sorted(w for w in factory.get_dictionary(code) if w.isalpha() and w.islower())
        words = [word for word in known if 5 <= len(word) <= 13 and word not in taken]
        lists[code] = [words[n] for n in rng.permutation(len(words))[: 3 * RARE]]
    one, other = LANGUAGES
    sounds = {skeleton(word)[:8]: word for word in lists[other] if len(word) > 7}
    alike = ((word, sounds.get(skeleton(word)[:8])) for word in lists[one])
    cognates = [pair for pair in alike if pair[1]][: int(COGNATES * RARE)]
    left = zip(lists[one], lists[other], strict=True)
    both = [*cognates, *left][:RARE]
    order = rng.permutation(RARE)
    return {code: [both[n][side] for n in order] for side, code in enumerate(LANGUAGES)}


def main() -> None:
    made = [(language, link_keys(version(each, language))) for language, each in pages(200)]
    one, other = ([keys for code, keys in made if code == language] for language in LANGUAGES)
    shares = [
        len(a & b) / min(len(a), len(b))
        for i, a in enumerate(one)
        for j, b in enumerate(other)
        if i != j
    ]
    middle, late = np.percentile(shares, [50, 99])
    print(f"share of keys of two pages: median {middle:.3f}, 99 of 100 below {late:.3f}")


if __name__ == "__main__":
    main()
