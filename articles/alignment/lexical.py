"""How alike the units of two documents are by their words, whatever the languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from .beads import PRIORS, Move
from .dictionary import Dictionary
from .terms import Matrix, Places, Side, filled
from .wordmatch import WordMatches, word_matches

#: What likeness random and true pairs usually have, and for how many units
#: this weighs against what the document itself shows: two or three units say
#: too little to be rescaled by.
USUAL_LOW, USUAL_HIGH, USUAL_UNITS = 0.05, 0.35, 3.0
#: How much of a unit's general likeness to everything is taken off.
HUB = 0.5
#: How far mass, rather than the number of units, weighs a bead.
MASS = 0.7
_SAMPLE = 80


@dataclass(frozen=True, kw_only=True)
class Likeness:
    """Soft Dice over any run of units, rescaled to the document.

    ``a`` and ``b`` hold the weights of terms (units by terms); ``best_a`` the
    best match of each term of a in each unit of b, ``best_b`` the reverse.
    """

    side_a: Side
    side_b: Side
    a: Matrix
    b: Matrix
    best_a: Matrix
    best_b: Matrix
    #: Dice of random and of true pairs of single units.
    low: float = 0.0
    high: float = 1.0
    #: How much more than others each unit is like everything.
    hubs_a: Matrix = field(default_factory=lambda: np.zeros(0, dtype=np.float32))
    hubs_b: Matrix = field(default_factory=lambda: np.zeros(0, dtype=np.float32))
    #: Weight of an average unit of either side.
    mean_mass: float = 1.0
    #: Dice of random runs, by their sizes.
    lows: Mapping[Move, float] = field(default_factory=dict)

    def part(self, rows: slice, columns: slice) -> "Likeness":
        """The same measure over some of the units, holding only their terms."""
        a, best_a = _present(self.a[rows], self.best_a[:, columns])
        b, best_b = _present(self.b[columns], self.best_b[:, rows])
        hubs_a, hubs_b = self.hubs_a[rows], self.hubs_b[columns]
        return replace(self, a=a, b=b, best_a=best_a, best_b=best_b, hubs_a=hubs_a, hubs_b=hubs_b)

    def dice(self, m: int, n: int) -> Matrix:
        """Share of the weight that finds its match, runs of m units by runs of n."""
        a, b = self._runs_a[m], self._runs_b[n]
        found = a.weights @ b.best + (b.weights @ a.best).T
        whole = a.mass[:, None] + b.mass[None, :]
        return np.asarray(found / np.maximum(whole, 1e-6), dtype=np.float32)

    def scores(self, m: int, n: int) -> Matrix:
        """0 for runs as alike as random ones of that size, 1 for true ones."""
        hubs = _means(self.hubs_a, m)[:, None] + _means(self.hubs_b, n)[None, :]
        dice = self.dice(m, n) - HUB * hubs
        low = max(self.low, self.lows.get((m, n), self.low))
        return np.asarray((dice - low) / (self.high - self.low), dtype=np.float32)

    def mass(self, m: int, n: int) -> Matrix:
        """The size of each bead in average units."""
        a, b = self._runs_a[m].mass, self._runs_b[n].mass
        weight = (a[:, None] + b[None, :]) / 2 / max(self.mean_mass, 1e-6)
        return np.asarray(weight**MASS * ((m + n) / 2) ** (1 - MASS), dtype=np.float32)

    @cached_property
    def _runs_a(self) -> "_Runs":
        return _Runs(self.a, self.best_b)

    @cached_property
    def _runs_b(self) -> "_Runs":
        return _Runs(self.b, self.best_a)

    def score(self, a: Sequence[int], b: Sequence[int]) -> float:
        """Rescaled likeness of two groups of neighbouring units, cut to 0 … 1."""
        rows, columns = slice(a[0], a[-1] + 1), slice(b[0], b[-1] + 1)
        left, right = self.a[rows].sum(axis=0), self.b[columns].sum(axis=0)
        found = left @ self.best_a[:, columns].max(axis=1)
        found += right @ self.best_b[:, rows].max(axis=1)
        dice = float(found / max(float(left.sum() + right.sum()), 1e-6))
        return float(np.clip((dice - self.low) / (self.high - self.low), 0.0, 1.0))


class _Run(NamedTuple):
    """Runs of some units of one side."""

    #: Runs by terms, and the sum over the terms.
    weights: Matrix
    mass: Matrix
    #: The best match of each term of the other side in each run.
    best: Matrix


class _Runs(dict[int, _Run]):
    """The runs of each size, worked out when they are asked for."""

    def __init__(self, weights: Matrix, best: Matrix) -> None:
        self._weights, self._best = weights, best

    def __missing__(self, size: int) -> _Run:
        weights = _sums(self._weights, size)
        self[size] = _Run(weights, weights.sum(axis=1), _maxima(self._best, size))
        return self[size]


def likeness(
    a: Side, b: Side, dictionary: Dictionary | None = None, matches: WordMatches | None = None
) -> Likeness:
    """Measure two sides; ``matches`` are those of their terms where they are known already."""
    if matches is None:
        matches = word_matches(a, b, dictionary)
    plain = Likeness(
        side_a=a,
        side_b=b,
        a=a.counts * a.rarity(),
        b=b.counts * b.rarity(),
        best_a=_best(matches.weights, matches.a, matches.b, b),
        best_b=_best(matches.weights.T, matches.b, matches.a, a),
    )
    if not (a.units and b.units):
        return plain
    dice = plain.dice(1, 1)
    units = len(dice) + len(dice[0])
    low = _shrunk(float(dice.mean()), USUAL_LOW, units)
    tops = np.concatenate([dice.max(axis=0), dice.max(axis=1)])
    high = _shrunk(float(np.median(tops)), USUAL_HIGH, units)
    return replace(
        plain,
        low=low,
        high=max(high, low + 0.05),
        mean_mass=float(plain.a.sum() + plain.b.sum()) / units,
        hubs_a=dice.mean(axis=1) - dice.mean(),
        hubs_b=dice.mean(axis=0) - dice.mean(),
        lows=_random_dice(plain),
    )


def _random_dice(like: Likeness) -> dict[Move, float]:
    """What dice random runs of each size have, on a part of a large document."""
    rows, columns = min(like.side_a.units, _SAMPLE), min(like.side_b.units, _SAMPLE)
    part = like.part(slice(rows), slice(columns))
    return {(m, n): float(part.dice(m, n).mean()) for m, n in PRIORS if m <= rows and n <= columns}


def _shrunk(measured: float, usual: float, units: int) -> float:
    return (measured * units + usual * USUAL_UNITS) / (units + USUAL_UNITS)


def _best(matches: Matrix, terms: Places, partners: Places, other: Side) -> Matrix:
    """The best match of each term in each unit of the other side.

    Hardly any two terms match, so only those that do are looked at.
    """
    best = np.zeros((len(matches), other.units), dtype=np.float32)
    present, units = filled(other.counts.T)
    starts = np.searchsorted(present, partners, side="left")
    numbers = np.searchsorted(present, partners, side="right") - starts
    within = np.arange(numbers.sum()) - np.repeat(np.cumsum(numbers) - numbers, numbers)
    weights = np.repeat(matches[terms, partners], numbers)
    places = (np.repeat(terms, numbers), units[np.repeat(starts, numbers) + within])
    np.maximum.at(best, places, weights)
    return best


def _present(weights: Matrix, best: Matrix) -> tuple[Matrix, Matrix]:
    """Only the terms that these units hold."""
    terms = np.flatnonzero(weights.any(axis=0))
    return weights[:, terms], best[terms]


def _means(values: Matrix, size: int) -> Matrix:
    return _sums(values, size) / np.float32(size)


def _sums(rows: Matrix, size: int) -> Matrix:
    """Of each run of so many rows; shifted additions are quicker than sliding windows."""
    runs = len(rows) - size + 1
    total = rows[:runs]
    for shift in range(1, size):
        total = total + rows[shift : shift + runs]
    return total


def _maxima(columns: Matrix, size: int) -> Matrix:
    runs = columns.shape[1] - size + 1
    highest = columns[:, :runs]
    for shift in range(1, size):
        highest = np.maximum(highest, columns[:, shift : shift + runs])
    return highest
