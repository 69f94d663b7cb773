"""A conditional logit, and how it is fitted: which of several candidates, or none.

McFadden, "Conditional logit analysis of qualitative choice behavior" (1974),
by Newton's method, with a pull of every weight towards a prior (Gaussian).
Where several candidates are right, their shares count together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

#: Most steps, and the change below which there is none to take.
STEPS, STILL = 40, 1e-4


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Candidates by their features, and which of them are right: none where ``right`` is empty."""

    candidates: tuple[frozenset[str], ...]
    right: frozenset[int]


def fit(choices: Sequence[Choice], prior: Mapping[str, float], pull: float) -> dict[str, float]:
    """Weights by feature; ``prior``: what they are drawn to, and ``pull`` how strongly."""
    names = sorted({f for choice in choices for c in choice.candidates for f in c})
    number = {name: at for at, name in enumerate(names)}
    tables = [_table(choice, number) for choice in choices]
    usual = np.array([prior.get(name, 0.0) for name in names])
    weights = usual.copy()
    for _ in range(STEPS):
        slope, bend = -pull * (weights - usual), pull * np.eye(len(names))
        for table, wanted in tables:
            scores = table @ weights
            share = np.exp(scores - scores.max())
            share /= share.sum()
            sought = share * wanted / (share * wanted).sum()
            slope += (sought - share) @ table
            mean = share @ table
            bend += (table * share[:, None]).T @ table - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < STILL:
            break
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def _table(choice: Choice, number: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """Candidates x features, and which are right; ``none`` is last, without features."""
    table = np.zeros((len(choice.candidates) + 1, len(number)))
    for row, features in zip(table, choice.candidates, strict=False):
        row[[number[feature] for feature in features]] = 1.0
    right = choice.right or {len(choice.candidates)}
    return table, np.array([float(at in right) for at in range(len(table))])
