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
    table, wanted, starts = _table(choices, {name: at for at, name in enumerate(names)})
    usual = np.array([prior.get(name, 0.0) for name in names])
    weights = usual.copy()
    for _ in range(STEPS):
        scores = table @ weights
        share = _shares(np.exp(scores - _spread(np.maximum, scores, starts)), starts)
        sought = _shares(share * wanted, starts)
        slope = (sought - share) @ table - pull * (weights - usual)
        means = np.add.reduceat(table * share[:, None], starts)
        bend = (table * share[:, None]).T @ table - means.T @ means + pull * np.eye(len(names))
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < STILL:
            break
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def _table(
    choices: Sequence[Choice], number: Mapping[str, int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Candidates of all choices x features, which are right, and where each choice begins.

    ``none`` is the last of each, without features.
    """
    sizes = [len(choice.candidates) + 1 for choice in choices]
    starts = np.cumsum([0, *sizes[:-1]])
    table, wanted = np.zeros((sum(sizes), len(number))), np.zeros(sum(sizes))
    for start, choice in zip(starts, choices, strict=True):
        for row, features in enumerate(choice.candidates, start):
            table[row, [number[feature] for feature in features]] = 1.0
        wanted[[start + at for at in choice.right or {len(choice.candidates)}]] = 1.0
    return table, wanted, starts


def _shares(values: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """Of each candidate in its choice."""
    return values / _spread(np.add, values, starts)


def _spread(join: np.ufunc, values: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """What a function makes of the values of a choice, for each of its candidates."""
    sizes = np.diff([*starts, len(values)])
    return np.repeat(join.reduceat(values, starts), sizes)
