"""Why each paragraph was read as it was, and how surely.

Beside the best walk stands, for every paragraph, the best walk that takes it
for something else (max-marginals, from the scores forward and backward).  How
much worse that one explains the page is the confidence; what speaks most
against it, a marker, the words or the order of things, is the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from operator import add

from .segment import Page, Walk, marker_rows
from .states import AA, H0, QQ, REPLY, STATES, THANKS, A, H, Q
from .weights import WEIGHTS

#: States that come out as the same kind.
_SAME = {QQ: Q, AA: A, H0: H, REPLY: THANKS}
#: By kind, the states of all others.
_OTHERS = {
    kind: tuple(other for other in range(len(STATES)) if _SAME.get(other, other) != kind)
    for kind in range(len(STATES))
}

#: The weights are fitted to win by a margin, and so are surer of themselves than they are right.
_SURE = 3.0


@dataclass(frozen=True, kw_only=True)
class Ground:
    """``dash``, ``no-label``, ``words``, ``order`` …, or ``person``; 0.5 to 1."""

    reason: str
    confidence: float


def likelihood(margin: float) -> float:
    """A difference of scores as the share of the better one of two readings."""
    return round(1 / (1 + exp(-min(margin / _SURE, 50.0))), 3)


def find_grounds(page: Page, walk: Walk) -> tuple[Ground, ...]:
    behind = _backward(page, walk)
    return tuple(
        _ground(page, walk, index, list(map(add, before, after)))
        for index, (before, after) in enumerate(zip(walk.forward, behind, strict=True))
    )


def _backward(page: Page, walk: Walk) -> list[list[float]]:
    """By paragraph and state, the best score of all that follows."""
    after = list(WEIGHTS.end)
    behind = [after]
    for index in range(len(walk.here) - 1, 0, -1):
        ahead = list(map(add, walk.here[index], after))
        after = [
            max([cost + ahead[state] for state, cost in steps])
            for _, steps in WEIGHTS.steps[page.asked[index - 1]]
        ]
        behind.append(after)
    return behind[::-1]


def _ground(page: Page, walk: Walk, index: int, scores: Sequence[float]) -> Ground:
    state = walk.states[index]
    marks = page.marks[page.mark_of[index]]
    if marks.allowed:
        return Ground(reason="person", confidence=1.0)
    kind = _SAME.get(state, state)
    rival = max(_OTHERS[kind], key=scores.__getitem__)
    margin = scores[state] - scores[rival]
    rows = marker_rows(marks, walk.convention, page.sides)
    weights = {name: row[state] - row[rival] for name, row in rows}
    weights["words"] = page.shown[index][state] - page.shown[index][rival]
    weights["order"] = margin - sum(weights.values())
    return Ground(
        reason=max(weights, key=weights.__getitem__), confidence=likelihood(max(margin, 0.0))
    )
