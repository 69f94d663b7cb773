"""Which paragraph is what: conventions compete to explain the whole page.

A page is taken as a walk through states (intro, question, answer, heading …).
A convention says how turns are marked: what dashes, numbers, quotation marks
and bold type mean on this page.  For each convention that the page's markers
allow, the likeliest walk is found (Viterbi, 1967: time linear in the number of
paragraphs), and the convention whose walk explains the page best wins.  Costs
are log-likelihoods, from counts on real pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .conventions import Convention, conventions, costs, prior
from .emissions import emissions
from .states import AA, BOX, H0, INTRO, QQ, REPLY, STATES, TAIL, THANKS, A, H, Marked, N, Q

_NEVER = -1e9

#: Log-probability of each step; a step that is not listed never happens.
_STEPS: dict[int, dict[int, float]] = {
    INTRO: {INTRO: 0, Q: 0, H0: -1.5, BOX: -3, TAIL: -14},
    Q: {QQ: -0.8, A: 0, Q: -9, THANKS: -9},
    QQ: {QQ: -3, A: 0},
    A: {AA: 0, Q: 0, H: -1.5, N: -1.5, BOX: -3, THANKS: 0, TAIL: -1.5},
    AA: {AA: 0, Q: 0, H: -1.5, N: -1.5, BOX: -3, THANKS: 0, TAIL: -1.5},
    H0: {Q: 0, INTRO: -2, H0: -3},
    H: {Q: 0, AA: -0.5, N: -1.5, H: -3, TAIL: -5},
    N: {Q: 0, AA: -1.5, H: -1, N: -0.7, BOX: -1, THANKS: 0, TAIL: -1},
    BOX: {Q: 0, BOX: -0.3, AA: -1.5, H: -1, TAIL: -1, INTRO: -1, N: -1},
    THANKS: {REPLY: -0.5, THANKS: -2, N: -1, BOX: -0.5, TAIL: 0},
    REPLY: {REPLY: -1.5, N: -1, BOX: -0.5, TAIL: 0, THANKS: -1.5},
    TAIL: {TAIL: 0},
}
_START = {INTRO: 0.0, Q: -2.5, H0: -3.0, BOX: -4.0}
_END = {INTRO: -2.0, Q: -7.0, QQ: -7.0, H0: -6.0, H: -6.0}
_FROM: tuple[tuple[tuple[int, float], ...], ...] = tuple(
    tuple((before, steps[state]) for before, steps in _STEPS.items() if state in steps)
    for state in range(len(STATES))
)


@dataclass(frozen=True, kw_only=True)
class Walk:
    convention: Convention
    score: float
    states: tuple[int, ...]


def segment(page: Sequence[Marked]) -> tuple[Walk, ...]:
    """The walks of all conventions that the page's markers allow, the best first."""
    if not page:
        return ()
    shown = [emissions(marked) for marked in page]
    walks = [_walk(page, shown, convention) for convention in conventions(page)]
    return tuple(sorted(walks, key=lambda walk: -walk.score))


def _walk(page: Sequence[Marked], shown: Sequence[list[float]], convention: Convention) -> Walk:
    sides = {marked.label for marked in page if marked.label}
    best: list[list[float]] = []
    back: list[list[int]] = []
    for index, marked in enumerate(page):
        here = costs(marked, shown[index], convention, sides)
        if index == 0:
            best.append([_START.get(s, _NEVER) + here[s] for s in range(len(STATES))])
            back.append([-1] * len(STATES))
            continue
        scores, origins = _step(best[-1], page[index - 1], marked)
        best.append([scores[s] + here[s] for s in range(len(STATES))])
        back.append(origins)
    last = [score + _END.get(s, 0.0) for s, score in enumerate(best[-1])]
    state = max(range(len(STATES)), key=last.__getitem__)
    states = [state]
    for origins in reversed(back[1:]):
        states.append(origins[states[-1]])
    score = last[state] + prior(convention)
    return Walk(convention=convention, score=score, states=tuple(reversed(states)))


def _step(before: list[float], previous: Marked, marked: Marked) -> tuple[list[float], list[int]]:
    scores: list[float] = []
    origins: list[int] = []
    asked = previous.evidence.asks
    for state in range(len(STATES)):
        top, origin = _NEVER * 10, 0
        for source, cost in _FROM[state]:
            if state == QQ and source == Q and asked:
                cost -= 3.7
            if before[source] + cost > top:
                top, origin = before[source] + cost, source
        scores.append(top)
        origins.append(origin)
    return scores, origins
