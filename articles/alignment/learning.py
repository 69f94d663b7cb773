"""Words learnt from texts that say the same in two languages.

IBM Model 1 (Brown et al. 1993) in both directions: which words keep each other
company in aligned sentences, and better than any other words explain each other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from articles.analysis import words

from .dictionary import LEARNT, Entry

#: Rounds of estimation; after these few the model hardly changes.
ROUNDS = 6
#: Texts in which a pair of words must have met, and the probability that one renders the
#: other, the geometric mean of both directions.
LEAST_TIMES = 2
LEAST_SURE = 0.2
#: With fewer texts nothing is learnt: chance would speak as loud as meaning.
FEWEST_TEXTS = 300
#: Letters of a word that is learnt.
SHORTEST = 3

Numbers = npt.NDArray[np.intp]
Shares = npt.NDArray[np.float64]
#: Two texts that say the same.
Pair = tuple[str, str]


def learn(pairs: Iterable[Pair], source: str, target: str) -> list[Entry]:
    """Translations that these texts show, the surest first."""
    bags = [(_bag(a, source), _bag(b, target)) for a, b in pairs]
    told = [(a, b) for a, b in bags if a and b]
    if len(told) < FEWEST_TEXTS:
        return []
    table = _Table.of(told)
    sure = np.sqrt(table.forth() * table.back())
    kept = np.flatnonzero((sure >= LEAST_SURE) & (table.times >= LEAST_TIMES))
    surest = kept[np.argsort(-sure[kept], kind="stable")]
    found = ((table.words_a[table.a[n]], table.words_b[table.b[n]]) for n in surest)
    return [
        Entry(
            source_language=source,
            target_language=target,
            word=word,
            translation=translation,
            source=LEARNT,
        )
        for word, translation in found
        if word != translation
    ]


def _bag(text: str, language: str) -> frozenset[str]:
    """Lemmas of its content words; names need no dictionary."""
    return frozenset(
        word.form.lemma or text[word.start : word.end].lower()
        for word in words(text, language)
        if not (word.form.stop or word.joined)
        and word.end - word.start >= SHORTEST
        and text[word.start : word.end].isalpha()
        and not (word.capital and word.form.lemma is None)
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class _Table:
    """Every pair of words that met in a text, once, and where each of them met.

    ``a`` and ``b`` are the words of each pair, ``times`` in how many texts it met;
    ``pair``, ``text`` name pair and text of each meeting.
    """

    words_a: Sequence[str]
    words_b: Sequence[str]
    a: Numbers
    b: Numbers
    times: Numbers
    pair: Numbers
    text: Numbers

    @classmethod
    def of(cls, bags: Sequence[tuple[frozenset[str], frozenset[str]]]) -> "_Table":
        words_a, words_b = (sorted(frozenset().union(*side)) for side in zip(*bags, strict=True))
        places_a, places_b = ({w: n for n, w in enumerate(side)} for side in (words_a, words_b))
        met: list[Numbers] = []
        for a, b in bags:
            rows, columns = (
                np.array([places[word] for word in sorted(bag)], dtype=np.intp)
                for places, bag in ((places_a, a), (places_b, b))
            )
            met.append(np.add.outer(rows * len(words_b), columns).ravel())
        pairs, pair, times = np.unique(np.concatenate(met), return_inverse=True, return_counts=True)
        return cls(
            words_a=words_a,
            words_b=words_b,
            a=pairs // len(words_b),
            b=pairs % len(words_b),
            times=times,
            pair=pair,
            text=np.repeat(np.arange(len(met)), [len(some) for some in met]),
        )

    def forth(self) -> Shares:
        """How probably each pair's word of a is rendered by its word of b."""
        return self._estimate(self.a, self.b, len(self.words_b))

    def back(self) -> Shares:
        return self._estimate(self.b, self.a, len(self.words_a))

    def _estimate(self, given: Numbers, told: Numbers, size: int) -> Shares:
        """Expectation and maximisation; each word told in a text is owed to one of those given."""
        share = np.ones(len(given))
        where = self.text * size + told[self.pair]  # each told word of each text
        _, where = np.unique(where, return_inverse=True)
        for _ in range(ROUNDS):
            weight = share[self.pair]
            owed = weight / np.bincount(where, weights=weight)[where]
            counts = np.bincount(self.pair, weights=owed, minlength=len(given))
            share = counts / np.bincount(given, weights=counts)[given]
        return share
