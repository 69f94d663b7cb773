"""Are two articles the same interview?  A judgement with its reasons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

from articles.analysis import fold

from .costs import CostModel
from .dictionary import Dictionary
from .documents import Document, Version
from .interviews import align_pairs
from .lexical import HUB
from .mentions import read_mentions
from .names import Capitals, capitalised, read_names
from .sentences import sentence_spans

#: Two versions are linked from this score on, and more the fewer units they have (by the root
#: of their number, as a mean strays), or proposed to a person from a part of it on.
LINKED, LINKED_OF_ONE = 0.5, 2.2
PROPOSED = 0.67
#: Whatever the score, this share of the text must find its counterpart in place.
LEAST_COVERAGE = 0.35
#: What the margin of the alignment weighs beside shared names and numbers, and what
#: coverage does beyond a half.
MARGIN_WEIGHT = 10.0
COVERAGE_WEIGHT = 1.5
#: Texts with more sentences are compared by paragraphs: it is as sure, and quicker.
MOST_SENTENCES = 200
#: Small numbers that any text may have.
_SMALL = frozenset(("0", "1", "2", "3"))
_SHOWN = 5

Reason = Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """Whether two versions are one interview.

    ``coverage`` is the share of both texts whose best counterpart stands
    where the alignment puts it, 0 to 1; ``score`` grows with it, with how far
    these counterparts stand out, and with shared names and numbers.  Both are 0
    where the texts cover one another too little for anything else to matter.
    ``reasons`` are codes with their figures: ``people``, ``pairs``,
    ``numbers``, ``names``, ``dates``, ``text``.
    """

    #: ``linked``, ``proposed`` or ``nothing``.
    verdict: str
    score: float
    coverage: float
    reasons: tuple[Reason, ...] = ()


def judge(a: Version, b: Version, dictionary: Dictionary | None = None) -> Judgement:
    """Compare two versions in different languages.

    The verdict takes both for each other's best candidate; the caller sees to
    that when an article has several.
    """
    fit = _Fit(a, b, dictionary)
    if fit.most_coverage < LEAST_COVERAGE or fit.coverage < LEAST_COVERAGE:
        return Judgement(verdict="nothing", score=0.0, coverage=0.0)
    facts_a, facts_b = _Facts(a), _Facts(b)
    names, all_names = facts_a.names & facts_b.names, facts_a.names | facts_b.names
    numbers, all_numbers = facts_a.shared_numbers(facts_b), facts_a.numbers | facts_b.numbers
    score = MARGIN_WEIGHT * fit.margin + COVERAGE_WEIGHT * (fit.coverage - 0.5)
    score += _agreement(names, all_names) + _agreement(numbers, all_numbers)
    verdict = _verdict(score, fit.units)
    reasons = [
        *_people(a, facts_b),
        *([] if verdict == "nothing" else _pairs(a, b, dictionary)),
        *_shared("numbers", numbers, all_numbers),
        *_shared("names", names, all_names),
        *_dates(facts_a.dates & facts_b.dates),
        {"code": "text", "coverage": round(fit.coverage, 2)},
    ]
    return Judgement(
        verdict=verdict,
        score=round(score, 4),
        coverage=round(fit.coverage, 4),
        reasons=tuple(reasons),
    )


def _verdict(score: float, units: int) -> str:
    """A text of a single unit is left to a person."""
    linked = LINKED + LINKED_OF_ONE / sqrt(units)
    if score < PROPOSED * linked:
        return "nothing"
    return "linked" if score >= linked and units > 1 else "proposed"


def _agreement(shared: set[str], together: set[str]) -> float:
    """Shared of all, drawn towards a quarter where there is little to compare."""
    return (len(shared) + 0.5) / (len(together) + 2)


class _Fit:
    """How well the units of two versions fall into place."""

    def __init__(self, a: Version, b: Version, dictionary: Dictionary | None) -> None:
        by_sentence = max(map(_sentence_count, (a, b))) <= MOST_SENTENCES
        one, two = (_document(version, by_sentence=by_sentence) for version in (a, b))
        self._model = model = CostModel(one, two, dictionary)
        self._weights = [
            np.array([len(unit) for unit in document.units], dtype=np.float64)
            for document in (one, two)
        ]
        like = model.likeness
        hubs = like.hubs_a[:, None] + like.hubs_b[None, :]
        self._likeness = like.dice(1, 1) - HUB * hubs if len(hubs) and hubs.size else hubs
        self.units = min(len(one.units), len(two.units))

    @cached_property
    def most_coverage(self) -> float:
        """The most that any alignment covers: counterparts in one order on both sides."""
        if not self.units:
            return 0.0
        rows, columns = self._weights
        covered = _most_in_order(self._likeness, rows) + _most_in_order(self._likeness.T, columns)
        return covered / max(float(rows.sum() + columns.sum()), 1.0)

    @cached_property
    def _inside(self) -> npt.NDArray[np.bool_]:
        """Which units stand together in a bead."""
        inside = np.zeros(self._likeness.shape, dtype=bool)
        for bead in self._model.path((0, len(inside)), (0, len(inside.T))):
            inside[np.ix_(bead.a, bead.b)] = True
        return inside

    @cached_property
    def _leads(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Of each unit: likeness of its counterpart less that of the best other unit."""
        within = np.where(self._inside, self._likeness, -np.inf)
        without = np.where(self._inside, 0.0, np.maximum(self._likeness, 0.0))
        leads = (within.max(axis=axis) - without.max(axis=axis) for axis in (1, 0))
        rows, columns = (np.where(np.isfinite(lead), lead, 0.0) for lead in leads)
        return rows, columns

    @property
    def margin(self) -> float:
        """The mean lead, by the length of the units; units in gaps lead by nothing."""
        return (
            0.0 if not self.units else self._mean([np.maximum(lead, -0.2) for lead in self._leads])
        )

    @property
    def coverage(self) -> float:
        if not self.units:
            return 0.0
        return self._mean([np.asarray(lead > 0, dtype=np.float64) for lead in self._leads])

    def _mean(self, values: Sequence[npt.NDArray[np.float64]]) -> float:
        total = sum(float(weights.sum()) for weights in self._weights)
        weighed = zip(self._weights, values, strict=True)
        return sum(float((weights * value).sum()) for weights, value in weighed) / max(total, 1.0)


def _most_in_order(likeness: npt.NDArray[Any], weights: npt.NDArray[np.float64]) -> float:
    """The weight of the rows, at most, whose likest columns stand in the order of the rows.

    Two neighbours may stand crosswise, as in a bead of two by two.
    """
    best = likeness.argmax(axis=1)
    worth = np.where(likeness.max(axis=1) > 0, weights, 0.0)
    #: The most that the rows so far reach up to each column, and the rows before the last.
    reached = before = np.zeros(likeness.shape[1])
    for row, column in enumerate(best.tolist()):
        now = reached.copy()
        np.maximum(now[column:], reached[column] + worth[row], out=now[column:])
        if row and best[row - 1] == column + 1:
            both = before[column + 1] + worth[row - 1] + worth[row]
            np.maximum(now[column + 1 :], both, out=now[column + 1 :])
        before, reached = reached, now
    return float(reached[-1])


def _sentence_count(version: Version) -> int:
    return sum(len(sentence_spans(text, version.language)) for text in version.texts)


def _document(version: Version, *, by_sentence: bool) -> Document:
    units = version.texts
    if by_sentence:
        units = tuple(
            text[start:end]
            for text in version.texts
            for start, end in sentence_spans(text, version.language)
        )
    return Document(language=version.language, units=units)


class _Facts:
    """Names, numbers and dates of a version, each once, in forms that languages share."""

    def __init__(self, version: Version) -> None:
        known = Capitals(either=capitalised(version.texts, version.language))
        read = [read_names(text, version.language, known) for text in version.texts]
        self.names = {
            key
            for name in chain.from_iterable(read)
            for key in ([name.code] if name.code else name.words)
        }
        self.numbers: set[str] = set()
        self.dates: set[str] = set()
        #: All values that the numbers answer to: ``24/7`` is 24 and 7.
        self._answers: set[str] = set()
        for text in version.texts:
            for mention in read_mentions(text, version.language):
                if mention.loose or mention.kind == "weekday" or mention.value in _SMALL:
                    continue
                self.numbers.add(mention.value)
                self._answers |= mention.answers
                if mention.kind == "date":
                    self.dates.add(mention.value)
        self.people = {fold(person) for person in version.people}

    def shared_numbers(self, other: "_Facts") -> set[str]:
        return (self.numbers | other.numbers) & self._answers & other._answers


def _people(a: Version, other: _Facts) -> Iterator[Reason]:
    people = [person for person in a.people if fold(person) in other.people]
    if people:
        yield {"code": "people", "names": people}


def _pairs(a: Version, b: Version, dictionary: Dictionary | None) -> Iterator[Reason]:
    if a.pairs and b.pairs:
        joined = sum(not bead.is_gap for bead in align_pairs(a, b, dictionary))
        yield {"code": "pairs", "shared": joined, "of": max(len(a.pairs), len(b.pairs))}


def _shared(code: str, shared: set[str], together: set[str]) -> Iterator[Reason]:
    if together:
        yield {"code": code, "shared": len(shared), "of": len(together)}


def _dates(dates: set[str]) -> Iterator[Reason]:
    """Months and days, ``12-24``."""
    if dates:
        yield {"code": "dates", "dates": sorted(dates)[:_SHOWN]}
