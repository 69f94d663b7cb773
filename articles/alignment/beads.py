"""Beads, and the cheapest monotone path of them through two lists of units."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Costs = npt.NDArray[np.float64]

#: How many units of each side one bead may hold.
Move = tuple[int, int]

#: Every move, with the share of beads that it makes up in edited translations
#: (after Gale & Church 1993, table 5, with room for longer merges).
PRIORS: Mapping[Move, float] = {
    (1, 1): 0.89,
    (1, 2): 0.02,
    (2, 1): 0.02,
    (2, 2): 0.0001,
    (1, 3): 0.001,
    (3, 1): 0.001,
    (1, 4): 0.0001,
    (4, 1): 0.0001,
}


@dataclass(frozen=True, kw_only=True)
class Match:
    """Two words that speak for a bead, and how they are related.

    ``kind`` is ``number``, ``name``, ``same``, ``dictionary``, ``cognate``,
    ``compound`` or ``learnt``.
    """

    a: str
    b: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class Bead:
    """Units ``a`` of one side answer to units ``b`` of the other; one side may be empty.

    ``score`` runs from 0 (as unlike as two random units) to 1.  ``reason`` is
    ``locked`` (a person said so), ``words``, ``order`` (only place and length
    speak for it) or ``gap`` (a side is empty).
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float = 0.0
    reason: str = "words"
    matches: tuple[Match, ...] = ()

    @property
    def is_gap(self) -> bool:
        return not (self.a and self.b)


def cheapest_path(moves: Mapping[Move, Costs], gaps_a: Costs, gaps_b: Costs) -> list[Bead]:
    """The path from (0, 0) to the end that costs least.

    ``moves[m, n][i, j]`` is the cost of joining units i … i+m-1 with units
    j … j+n-1 (shape: units of a by units of b; infinite where forbidden);
    ``gaps_a[i]`` what it costs to leave unit i without partner.  The table is
    filled along its anti-diagonals, each in one step.
    """
    rows, columns = len(gaps_a), len(gaps_b)
    steps: list[tuple[Move, Costs]] = [
        ((1, 0), np.repeat(gaps_a[:, None], columns + 1, axis=1)),
        ((0, 1), np.repeat(gaps_b[None, :], rows + 1, axis=0)),
        *moves.items(),
    ]
    total = np.full((rows + 1, columns + 1), np.inf)
    chosen = np.full((rows + 1, columns + 1), -1, dtype=np.int8)
    total[0, 0] = 0.0
    for diagonal in range(1, rows + columns + 1):
        _fill(diagonal, steps, total, chosen)
    return list(_walk_back(chosen, [move for move, _ in steps]))[::-1]


def _fill(
    diagonal: int,
    steps: list[tuple[Move, Costs]],
    total: Costs,
    chosen: npt.NDArray[np.int8],
) -> None:
    rows, columns = total.shape[0] - 1, total.shape[1] - 1
    first = max(0, diagonal - columns)
    i = np.arange(first, min(rows, diagonal) + 1)
    j = diagonal - i
    best = np.full(len(i), np.inf)
    which = np.full(len(i), -1, dtype=np.int8)
    for number, ((m, n), costs) in enumerate(steps):
        # Those that the move can reach are neighbours: a slice, quicker than a mask.
        inside = slice(max(0, m - first), max(0, diagonal - n - first + 1))
        from_i, from_j = i[inside] - m, j[inside] - n
        cost = total[from_i, from_j] + costs[from_i, from_j]
        better = cost < best[inside]
        np.copyto(best[inside], cost, where=better)
        which[inside][better] = number
    total[i, j] = best
    chosen[i, j] = which


def _walk_back(chosen: npt.NDArray[np.int8], moves: list[Move]) -> Iterable[Bead]:
    i, j = chosen.shape[0] - 1, chosen.shape[1] - 1
    while i or j:
        m, n = moves[chosen[i, j]]
        yield Bead(a=tuple(range(i - m, i)), b=tuple(range(j - n, j)))
        i, j = i - m, j - n
