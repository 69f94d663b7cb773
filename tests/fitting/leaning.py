"""Question or answer, of a paragraph by itself: a logistic regression, to side unknown labels."""

from collections.abc import Sequence

import numpy as np

from articles.parsing.features import alone
from articles.parsing.states import AA, QQ, A, Q

from .gold import Labelled

QUESTION, ANSWER = frozenset({Q, QQ}), frozenset({A, AA})
ROUNDS, STEP = 400, 0.5
#: Pull towards nothing, for the whole of the paragraphs.
PULL = 2.0


def lean(pages: Sequence[Labelled]) -> dict[str, float]:
    """By feature, the log-odds of a question against an answer, both as common as the other."""
    turns = [
        (alone(marked.evidence), right <= QUESTION)
        for page in pages
        for marked, right in zip(page.marked, page.right, strict=True)
        if right <= QUESTION or right <= ANSWER
    ]
    names = sorted({name for shown, _ in turns for name in shown})
    shown = np.array([[name in own for name in names] for own, _ in turns], float)
    asks = np.array([question for _, question in turns], float)
    share = np.where(asks, 0.5 / asks.sum(), 0.5 / (1 - asks).sum())
    weights = np.zeros(len(names))
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-shown @ weights))
        weights -= STEP * (shown.T @ (share * (likely - asks)) + PULL * weights / len(turns))
    return dict(zip(names, map(float, weights), strict=True))
