import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.alignment.beads import PRIORS, cheapest_path
from articles.alignment.linking import _most_in_order


def drawn(rows, columns, seed):
    """Costs of every move that fits, some of them forbidden."""
    rng = np.random.default_rng(seed)
    moves = {}
    for m, n in PRIORS:
        if m <= rows and n <= columns:
            costs = rng.integers(0, 9, (rows + 1 - m, columns + 1 - n)).astype(float)
            moves[m, n] = np.where(rng.random(costs.shape) < 0.2, np.inf, costs)
    return moves, rng.integers(0, 5, rows).astype(float), rng.integers(0, 5, columns).astype(float)


def least(moves, gaps_a, gaps_b):
    """The least cost to the end, point by point."""
    steps = {(1, 0): gaps_a[:, None] + 0 * np.zeros(len(gaps_b) + 1)} | moves
    steps[0, 1] = gaps_b[None, :] + np.zeros((len(gaps_a) + 1, 1))
    total = {(0, 0): 0.0}
    for i in range(len(gaps_a) + 1):
        for j in range(len(gaps_b) + 1):
            for (m, n), costs in steps.items():
                if (i - m, j - n) in total and i >= m and j >= n:
                    cost = total[i - m, j - n] + costs[i - m, j - n]
                    total[i, j] = min(cost, total.get((i, j), np.inf))
    return total[len(gaps_a), len(gaps_b)]


def price(beads, moves, gaps_a, gaps_b):
    return sum(
        moves[len(bead.a), len(bead.b)][bead.a[0], bead.b[0]]
        if not bead.is_gap
        else gaps_a[list(bead.a)].sum() + gaps_b[list(bead.b)].sum()
        for bead in beads
    )


SIZES = st.integers(0, 7)


@settings(max_examples=60, deadline=None)
@given(SIZES, SIZES, st.integers(0, 1000))
def test_the_path_is_the_cheapest_and_takes_each_unit_once(rows, columns, seed):
    costs = drawn(rows, columns, seed)
    beads = cheapest_path(*costs)

    assert [i for bead in beads for i in bead.a] == list(range(rows))
    assert [j for bead in beads for j in bead.b] == list(range(columns))
    assert price(beads, *costs) == least(*costs)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 8), st.integers(1, 8), st.integers(0, 1000))
def test_no_alignment_covers_more_than_what_stands_in_order(rows, columns, seed):
    rng = np.random.default_rng(seed)
    likeness, weights = rng.random((rows, columns)) - 0.2, rng.random(rows)
    inside = np.zeros(likeness.shape, dtype=bool)
    for bead in cheapest_path(*drawn(rows, columns, seed)):
        inside[np.ix_(bead.a, bead.b)] = True
    within = np.where(inside, likeness, -np.inf).max(axis=1)
    without = np.where(inside, 0.0, np.maximum(likeness, 0.0)).max(axis=1)

    assert weights[within > without].sum() <= _most_in_order(likeness, weights) + 1e-9
