"""Beads, and the cheapest monotone path of them through two lists of units."""

from collections.abc import Iterable, Mapping, Sequence
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

    @property
    def is_gap(self) -> bool:
        return not (self.a and self.b)


def cheapest_path(moves: Mapping[Move, Costs], gaps_a: Costs, gaps_b: Costs) -> list[Bead]:
    """The path from (0, 0) to the end that costs least.

    ``moves[m, n][i, j]`` is the cost of joining units i … i+m-1 with units
    j … j+n-1 (shape: units of a by units of b; infinite where forbidden);
    ``gaps_a[i]`` what it costs to leave unit i without partner.  The table is
    filled along its anti-diagonals, each in one step; of moves that cost the
    same the first is taken.
    """
    rows, columns = len(gaps_a), len(gaps_b)
    steps: list[tuple[Move, Costs]] = [
        ((1, 0), np.repeat(gaps_a[:, None], columns + 1, axis=1)),
        ((0, 1), np.repeat(gaps_b[None, :], rows + 1, axis=0)),
        *moves.items(),
    ]
    table = _Table(rows, columns, steps)
    for diagonal in range(1, rows + columns + 1):
        table.fill(diagonal)
    return list(_walk_back(table.chosen, [move for move, _ in steps]))[::-1]


class _Table:
    """Least costs, and the moves that reach them, with a margin that nothing reaches.

    Kept flat: what lies on an anti-diagonal is equally far apart in it, and so is
    what a move comes from.
    """

    def __init__(self, rows: int, columns: int, steps: Sequence[tuple[Move, Costs]]) -> None:
        self._rows, self._columns = rows, columns
        self._margin = max(max(move) for move, _ in steps)
        shape = (rows + 1 + self._margin, columns + 1 + self._margin)
        self._width = shape[1]
        self._total = np.full(shape, np.inf).reshape(-1)
        self._total[self._place(0, 0)] = 0.0
        costs = np.full((len(steps), *shape), np.inf)
        for number, ((m, n), given) in enumerate(steps):
            i, j = m + self._margin, n + self._margin
            part = costs[number, i:, j:]
            part[:] = given[: len(part), : part.shape[1]]
        self._costs = costs.reshape(len(steps), -1)
        self._back = np.array([[m * self._width + n] for (m, n), _ in steps])
        self._chosen = np.full(shape, -1, dtype=np.int8).reshape(-1)

    def _place(self, i: int, j: int) -> int:
        return (i + self._margin) * self._width + j + self._margin

    def fill(self, diagonal: int) -> None:
        first, last = max(0, diagonal - self._columns), min(self._rows, diagonal)
        start = self._place(first, diagonal - first)
        places = start + (self._width - 1) * np.arange(last + 1 - first)
        costs = self._total[places - self._back] + self._costs[:, places]
        best = costs.argmin(axis=0)
        self._total[places] = costs[best, np.arange(len(best))]
        self._chosen[places] = best

    @property
    def chosen(self) -> npt.NDArray[np.int8]:
        return self._chosen.reshape(-1, self._width)[self._margin :, self._margin :]


def _walk_back(chosen: npt.NDArray[np.int8], moves: list[Move]) -> Iterable[Bead]:
    i, j = chosen.shape[0] - 1, chosen.shape[1] - 1
    while i or j:
        m, n = moves[chosen[i, j]]
        yield Bead(a=tuple(range(i - m, i)), b=tuple(range(j - n, j)))
        i, j = i - m, j - n
