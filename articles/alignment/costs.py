"""What it costs to say that units belong together: prior, length and words."""

from collections.abc import Iterable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from .beads import PRIORS, Bead, Costs, Move, cheapest_path
from .dictionary import Dictionary
from .documents import Document
from .lengths import length_costs, length_ratio
from .lexical import Likeness, likeness
from .terms import side

#: What one unit without partner costs; one with a role costs more, since a
#: question or answer is seldom left out alone.
GAP = 3.5
GAP_WITH_ROLE = 6.5
#: What length and words weigh beside the prior of the move.
LENGTH_WEIGHT = 0.6
WORDS_WEIGHT = 7.0
#: The same for units with a role, which hold more words and are left out so seldom.
WORDS_WEIGHT_WITH_ROLE = 12.0
#: Likeness at which words speak neither for nor against a bead.
NEUTRAL = 0.5

Span = tuple[int, int]


class CostModel:
    """Two documents, measured once; paths are then found in any part of them."""

    def __init__(
        self,
        a: Document,
        b: Document,
        dictionary: Dictionary | None = None,
        measured: Likeness | None = None,
    ) -> None:
        self.a, self.b = a, b
        self.likeness = measured or likeness(
            side(a.units, a.language), side(b.units, b.language), dictionary
        )
        self._lengths_a, self._lengths_b = (
            np.array([len(unit) for unit in document.units], dtype=np.float64)
            for document in (a, b)
        )

    @cached_property
    def _ratio(self) -> float:
        return length_ratio(self._lengths_a, self._lengths_b)

    def path(
        self,
        a: Span,
        b: Span,
        gaps: Iterable[Bead] = (),
        moves: Iterable[Move] = tuple(PRIORS),
    ) -> list[Bead]:
        """The best beads between units a[0] … a[1]-1 and b[0] … b[1]-1.

        Units of ``gaps`` stay without partner.
        """
        rows, columns = slice(*a), slice(*b)
        part = self.likeness.part(rows, columns)
        costs = {
            (m, n): self._move_costs(part, (m, n), rows, columns)
            for m, n in moves
            if m <= a[1] - a[0] and n <= b[1] - b[0]
        }
        for gap in gaps:
            _forbid(costs, [i - a[0] for i in gap.a], [j - b[0] for j in gap.b])
        found = cheapest_path(costs, _gap_costs(self.a, rows), _gap_costs(self.b, columns))
        return [
            Bead(a=tuple(i + a[0] for i in bead.a), b=tuple(j + b[0] for j in bead.b))
            for bead in found
        ]

    def _move_costs(self, part: Likeness, move: Move, rows: slice, columns: slice) -> Costs:
        m, n = move
        by_length = length_costs(
            _sums(self._lengths_a[rows], m), _sums(self._lengths_b[columns], n), self._ratio
        )
        by_words = (part.scores(m, n) - NEUTRAL) * part.mass(m, n)
        cost = LENGTH_WEIGHT * by_length - np.log(PRIORS[m, n])
        if not (self.a.roles or self.b.roles):
            return np.asarray(cost - WORDS_WEIGHT * by_words)
        cost -= WORDS_WEIGHT_WITH_ROLE * by_words
        roles_a, roles_b = _run_roles(self.a, rows, m), _run_roles(self.b, columns, n)
        same = (roles_a[:, None] == roles_b[None, :]) & (roles_a != _MIXED)[:, None]
        return np.where(same, cost, np.inf)


_MIXED = "<mixed>"


def _sums(values: npt.NDArray[np.float64], size: int) -> npt.NDArray[np.float64]:
    runs = len(values) - size + 1
    total = values[:runs]
    for shift in range(1, size):
        total = total + values[shift : shift + runs]
    return total


def _run_roles(document: Document, part: slice, size: int) -> npt.NDArray[np.str_]:
    """The one role of each run of units, or a mark that it has several."""
    roles = (document.roles or ("",) * len(document.units))[part]
    runs = [roles[i : i + size] for i in range(len(roles) - size + 1)]
    return np.array([run[0] if len(set(run)) == 1 else _MIXED for run in runs], dtype=np.str_)


def _gap_costs(document: Document, part: slice) -> Costs:
    roles = (document.roles or ("",) * len(document.units))[part]
    return np.array([GAP_WITH_ROLE if role else GAP for role in roles], dtype=np.float64)


def _forbid(moves: dict[Move, Costs], rows: list[int], columns: list[int]) -> None:
    """Leave these units no move but the gap."""
    for (m, n), costs in moves.items():
        for i in rows:
            costs[max(0, i - m + 1) : max(0, i + 1), :] = np.inf
        for j in columns:
            costs[:, max(0, j - n + 1) : max(0, j + 1)] = np.inf
