"""How alike the units of two documents are by their words, whatever the languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from .beads import PRIORS, Match, Move
from .dictionary import Dictionary
from .terms import Matrix, Side
from .wordmatch import kind_of_match, word_matches

#: What likeness random and true pairs usually have, and for how many units
#: this weighs against what the document itself shows: two or three units say
#: too little to be rescaled by.
USUAL_LOW, USUAL_HIGH, USUAL_UNITS = 0.05, 0.35, 3.0
#: How much of a unit's general likeness to everything is taken off.
HUB = 0.5
#: How far mass, rather than the number of units, weighs a bead.
MASS = 0.7
ALL = slice(None)
_SAMPLE = 80
_SHOWN_MATCHES = 5


@dataclass(frozen=True, kw_only=True)
class Likeness:
    """Soft Dice over any run of units, rescaled to the document.

    ``a`` and ``b`` hold the weights of terms (units by terms); ``best_a`` the
    best match of each term of a in each unit of b, ``best_b`` the reverse.
    """

    side_a: Side
    side_b: Side
    #: Terms of a by terms of b: how well they match, 0 to 1.
    words: Matrix
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
    #: Dice of random runs, by their sizes.
    lows: Mapping[Move, float] = field(default_factory=dict)

    def dice(self, m: int, n: int, rows: slice = ALL, columns: slice = ALL) -> Matrix:
        """Share of the weight that finds its match, runs of m units by runs of n."""
        a, best_a = _present(self.a[rows], self.best_a[:, columns])
        b, best_b = _present(self.b[columns], self.best_b[:, rows])
        a, b = _sums(a, m), _sums(b, n)
        found = a @ _maxima(best_a, n) + (b @ _maxima(best_b, m)).T
        whole = a.sum(axis=1)[:, None] + b.sum(axis=1)[None, :]
        return np.asarray(found / np.maximum(whole, 1e-6), dtype=np.float32)

    def scores(self, m: int, n: int, rows: slice = ALL, columns: slice = ALL) -> Matrix:
        """0 for runs as alike as random ones of that size, 1 for true ones."""
        hubs = _means(self.hubs_a[rows], m)[:, None] + _means(self.hubs_b[columns], n)[None, :]
        dice = self.dice(m, n, rows, columns) - HUB * hubs
        low = max(self.low, self.lows.get((m, n), self.low))
        return np.asarray((dice - low) / (self.high - self.low), dtype=np.float32)

    def mass(self, m: int, n: int, rows: slice = ALL, columns: slice = ALL) -> Matrix:
        """The size of each bead in average units."""
        a, b = (
            _sums(side, size).sum(axis=1)
            for side, size in ((self.a[rows], m), (self.b[columns], n))
        )
        mean = (self.a.sum() + self.b.sum()) / max(1, len(self.a) + len(self.b))
        weight = (a[:, None] + b[None, :]) / 2 / max(float(mean), 1e-6)
        return np.asarray(weight**MASS * ((m + n) / 2) ** (1 - MASS), dtype=np.float32)

    def score(self, a: Sequence[int], b: Sequence[int]) -> float:
        """Rescaled likeness of two groups of units, cut to 0 … 1."""
        left, right = self.a[list(a)].sum(axis=0), self.b[list(b)].sum(axis=0)
        found = left @ self.best_a[:, list(b)].max(axis=1)
        found += right @ self.best_b[:, list(a)].max(axis=1)
        dice = float(found / max(float(left.sum() + right.sum()), 1e-6))
        return float(np.clip((dice - self.low) / (self.high - self.low), 0.0, 1.0))

    def matches(self, a: Sequence[int], b: Sequence[int]) -> tuple[Match, ...]:
        """The weightiest words that the two groups share."""
        rows, columns = (
            np.array(
                [n for n in np.flatnonzero(weights.sum(axis=0)) if not side.terms[n].form.stop],
                dtype=np.intp,
            )
            for weights, side in ((self.a[list(a)], self.side_a), (self.b[list(b)], self.side_b))
        )
        if not (len(rows) and len(columns)):
            return ()
        block = self.words[np.ix_(rows, columns)]
        partner = block.argmax(axis=1)
        weight = block.max(axis=1) * self.a[list(a)].max(axis=0)[rows]
        order = np.argsort(-weight, kind="stable")[:_SHOWN_MATCHES]
        return tuple(
            self._match(int(rows[n]), int(columns[partner[n]])) for n in order if weight[n] > 0
        )

    def _match(self, i: int, j: int) -> Match:
        a, b = self.side_a.terms[i], self.side_b.terms[j]
        return Match(a=a.shown, b=b.shown, kind=kind_of_match(a, b))


def likeness(a: Side, b: Side, dictionary: Dictionary | None = None) -> Likeness:
    matches = word_matches(a, b, dictionary)
    plain = Likeness(
        side_a=a,
        side_b=b,
        words=matches,
        a=a.counts * a.rarity(),
        b=b.counts * b.rarity(),
        best_a=_best(matches, b),
        best_b=_best(matches.T, a),
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
        hubs_a=dice.mean(axis=1) - dice.mean(),
        hubs_b=dice.mean(axis=0) - dice.mean(),
        lows=_random_dice(plain),
    )


def _random_dice(like: Likeness) -> dict[Move, float]:
    """What dice random runs of each size have, on a part of a large document."""
    part = slice(0, _SAMPLE)
    rows, columns = min(like.side_a.units, _SAMPLE), min(like.side_b.units, _SAMPLE)
    return {
        (m, n): float(like.dice(m, n, part, part).mean())
        for m, n in PRIORS
        if m <= rows and n <= columns
    }


def _shrunk(measured: float, usual: float, units: int) -> float:
    return (measured * units + usual * USUAL_UNITS) / (units + USUAL_UNITS)


def _best(matches: Matrix, other: Side) -> Matrix:
    """The best match of each term in each unit of the other side."""
    best = np.zeros((len(matches), other.units), dtype=np.float32)
    for unit in range(other.units):
        present = np.flatnonzero(other.counts[unit])
        if len(present):
            best[:, unit] = matches[:, present].max(axis=1)
    return best


def _present(weights: Matrix, best: Matrix) -> tuple[Matrix, Matrix]:
    """Only the terms that these units hold."""
    terms = np.flatnonzero(weights.any(axis=0))
    return weights[:, terms], best[terms]


def _means(values: Matrix, size: int) -> Matrix:
    windows = np.lib.stride_tricks.sliding_window_view(values, size)
    return np.asarray(windows.mean(axis=-1))


def _sums(rows: Matrix, size: int) -> Matrix:
    windows = np.lib.stride_tricks.sliding_window_view(rows, size, axis=0)
    return np.asarray(windows.sum(axis=-1))


def _maxima(columns: Matrix, size: int) -> Matrix:
    windows = np.lib.stride_tricks.sliding_window_view(columns, size, axis=1)
    return np.asarray(windows.max(axis=-1))
