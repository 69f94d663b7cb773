"""BM25F over Whoosh's postings, a term at a time, in numpy.

What a term contributes (documents in order, and a score for each) does not depend on
the rest of the query: it is computed once for a state of the index and kept.  Counts
of documents and mean lengths are those of the documents' language, so that a small
language is not favoured.  Nothing is pruned: every total is exact.

Robertson, Zaragoza, Taylor: Simple BM25 Extension to Multiple Weighted Fields (2004).
"""

from collections.abc import Iterable

import numpy as np

from articles.search import query
from articles.search.fields import EXACT, K1, SPEAKER_WEIGHT, B
from articles.search.terms import Begin, Either, Every, Look, Part, Run, Term

from .filters import filter_mask
from .snapshot import PLACE_BITS, Array, Snapshot

#: Documents in order, and the score of each.
Found = tuple[Array, Array]

#: Words of one beginning that are looked up.
MOST_BEGINNINGS = 2000
#: What a word written apart counts, beside the word itself.
SPLIT_WEIGHT = 0.5
_SPARSE = 16


class Scorer:
    """Finds the documents of one language that a part of a query is true of."""

    def __init__(self, snapshot: Snapshot, language: str) -> None:
        self.snapshot = snapshot
        self.mask = snapshot.languages[language]
        self.count = snapshot.counts[language]
        self.language = language

    def found(self, part: Part) -> Found:
        match part:
            case Every():
                return self._every(part)
            case Either():
                return self._either([self.found(child) for child in part.of])
            case query.Filter():
                docs = np.flatnonzero(filter_mask(self.snapshot, part) & self.mask)
                return docs.astype(np.int32), np.zeros(len(docs), np.float32)
        key = (self.snapshot.generation, self.language, part)
        docs, scores = self.snapshot.cache.get(key, lambda: self._scored(self._weights(part)))
        return docs, scores

    # Terms

    def _weights(self, part: Term | Begin | Run) -> Array:
        """The weighted count of what is looked for, for every document."""
        weights = np.zeros(self.snapshot.size, np.float32)
        match part:
            case Term():
                for look in part.looks:
                    self._add(weights, look)
                for split in part.splits:
                    self._add_run(weights, EXACT.of(self.language), enumerate(split), SPLIT_WEIGHT)
            case Begin():
                for field in part.fields:
                    terms = self.snapshot.beginning(field, part.prefix, MOST_BEGINNINGS)
                    for term in terms:
                        self._add(weights, _look(field, term))
            case Run():
                for field in part.fields:
                    self._add_run(weights, field, part.steps, _look(field, "").weight)
        return weights

    def _add(self, weights: Array, look: Look) -> None:
        """Add a field's counts; terms that stand for the same word count once."""
        found = [self.snapshot.postings(look.field, term) for term in dict.fromkeys(look.terms)]
        found = [(docs, counts) for docs, counts in found if len(docs)]
        if not found:
            return
        docs, counts = found[0] if len(found) == 1 else self._most(found)
        weights[docs] += look.weight * counts / self._norm(docs, look.length)

    def _most(self, found: list[Found]) -> Found:
        most = np.zeros(self.snapshot.size, np.float32)
        for docs, counts in found:
            most[docs] = np.maximum(most[docs], counts)
        docs = np.flatnonzero(most)
        return docs, most[docs]

    def _norm(self, docs: Array, length: str | None) -> Array | float:
        if length is None:
            return 1.0
        norm: Array = (1 - B) + B * self.snapshot.norms[length][docs]
        return norm

    def _add_run(
        self, weights: Array, field: str, steps: Iterable[tuple[int, str]], weight: float
    ) -> None:
        """Add the places where the words stand at their distances; the rarest word leads."""
        rarest = sorted((self.snapshot.frequency(field, word), step, word) for step, word in steps)
        if rarest[0][0] == 0:
            return
        starts: Array | None = None
        for _, step, word in rarest:
            places = self.snapshot.places(field, word)
            if starts is None:
                starts = places - step
            else:
                at = np.searchsorted(places, starts + step)
                at[at == len(places)] = 0
                starts = starts[places[at] == starts + step]
            if not len(starts):
                return
        assert starts is not None  # noqa: S101 -- there is at least one step
        docs, counts = np.unique(starts >> PLACE_BITS, return_counts=True)
        weights[docs] += weight * counts / self._norm(docs, _look(field, "").length)

    def _scored(self, weights: Array) -> Found:
        docs = np.flatnonzero(weights * self.mask).astype(np.int32)
        idf = np.log1p((self.count - len(docs) + 0.5) / (len(docs) + 0.5))
        counts = weights[docs]
        return docs, (idf * counts * (K1 + 1) / (counts + K1)).astype(np.float32)

    # Combinations

    def _every(self, part: Every) -> Found:
        filters = [child for child in part.must if isinstance(child, query.Filter)]
        lists = [self.found(child) for child in part.must if child not in filters]
        docs, scores = self._all_of(sorted(lists, key=lambda each: len(each[0])))
        for condition in filters:
            docs, scores = _where(docs, scores, filter_mask(self.snapshot, condition)[docs])
        for child in part.must_not:
            out = np.ones(self.snapshot.size, bool)
            out[self.found(child)[0]] = False
            docs, scores = _where(docs, scores, out[docs])
        for child in part.should:
            scores = scores + self._spread(self.found(child))[docs]
        return docs, scores

    def _all_of(self, lists: list[Found]) -> Found:
        if not lists:
            docs = np.flatnonzero(self.mask).astype(np.int32)
            return docs, np.zeros(len(docs), np.float32)
        docs, scores = lists[0]
        for other in lists[1:]:
            if not len(docs):
                break
            if len(other[0]) > _SPARSE * len(docs):
                at = np.searchsorted(other[0], docs)
                at[at == len(other[0])] = 0
                both = other[0][at] == docs
                docs, scores = docs[both], scores[both] + other[1][at[both]]
            else:
                more = self._spread(other)[docs]
                docs, scores = _where(docs, scores + more, more > 0)
        return docs, scores

    def _either(self, lists: list[Found]) -> Found:
        total = np.zeros(self.snapshot.size, np.float32)
        any_of = np.zeros(self.snapshot.size, bool)
        for docs, scores in lists:
            total[docs] += scores
            any_of[docs] = True
        docs = np.flatnonzero(any_of).astype(np.int32)
        return docs, total[docs]

    def _spread(self, found: Found) -> Array:
        spread = np.zeros(self.snapshot.size, np.float32)
        spread[found[0]] = found[1]
        return spread


def best_of(snapshot: Snapshot, lists: list[Found]) -> Found:
    """Each document once, with the best of its scores."""
    lists = [found for found in lists if len(found[0])]
    if len(lists) == 1:
        return lists[0]
    best = np.full(snapshot.size, -1, np.float32)
    for docs, scores in lists:
        best[docs] = np.maximum(best[docs], scores)
    docs = np.flatnonzero(best >= 0).astype(np.int32)
    return docs, best[docs]


def _where(docs: Array, scores: Array, mask: Array) -> Found:
    return docs[mask], scores[mask]


def _look(field: str, term: str) -> Look:
    """Looking for words as they are written."""
    if field.startswith(EXACT.name):
        return Look(field=field, terms=(term,), weight=1.0, length=EXACT.length)
    return Look(field=field, terms=(term,), weight=SPEAKER_WEIGHT)
