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
from operator import add

from .conventions import Convention, Marks, conventions, marker_costs, marks_of, prior, variants
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
    BOX: {Q: 0, BOX: -0.3, AA: -4, H: -1, TAIL: -1, INTRO: -1, N: -1},
    THANKS: {REPLY: -0.5, THANKS: -2, N: -0.3, BOX: -0.5, TAIL: 0},
    REPLY: {REPLY: -1.5, N: -1, BOX: -0.5, TAIL: 0, THANKS: -1.5},
    TAIL: {TAIL: 0},
}
_START = {INTRO: 0.0, Q: -2.5, H0: -3.0, BOX: -4.0}
_END = {INTRO: -2.0, Q: -9.0, QQ: -9.0, H0: -6.0, H: -6.0}
_STEPS_FROM = tuple((source, tuple(steps.items())) for source, steps in _STEPS.items())
#: A walk that is so much less likely than the best so far is given up.
_HOPELESS = 500.0


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
    best = max(walks, key=lambda walk: walk.score)
    walks += [_walk(page, shown, variant) for variant in variants(best.convention, page)]
    return tuple(sorted(walks, key=lambda walk: -walk.score))


def _walk(page: Sequence[Marked], shown: Sequence[list[float]], convention: Convention) -> Walk:
    sides = frozenset(marked.label for marked in page if marked.label)
    known: dict[Marks, list[float]] = {}
    best: list[float] = []
    back: list[list[int]] = []
    for index, marks in enumerate(map(marks_of, page)):
        if marks not in known:
            known[marks] = marker_costs(marks, convention, sides)
        here = list(map(add, shown[index], known[marks]))
        if index == 0:
            best = [_START.get(state, _NEVER) + cost for state, cost in enumerate(here)]
            continue
        scores, origins = _step(best, page[index - 1].evidence.asks)
        best = list(map(add, scores, here))
        back.append(origins)
    last = [score + _END.get(state, 0.0) for state, score in enumerate(best)]
    state = max(range(len(STATES)), key=last.__getitem__)
    states = [state]
    for origins in reversed(back):
        states.append(origins[states[-1]])
    score = last[state] + prior(convention)
    return Walk(convention=convention, score=score, states=tuple(reversed(states)))


def _step(before: list[float], asked: bool) -> tuple[list[float], list[int]]:
    """The best score of each next state, and the state before it.

    ``asked``: the paragraph above ends with a question mark, so that a question
    hardly goes on.
    """
    scores = [_NEVER * 10] * len(STATES)
    origins = [0] * len(STATES)
    least = max(before) - _HOPELESS
    for source, steps in _STEPS_FROM:
        score = before[source]
        if score < least:
            continue
        for state, cost in steps:
            reached = score + cost
            if state == QQ and asked and source == Q:
                reached -= 5.5
            if reached > scores[state]:
                scores[state], origins[state] = reached, source
    return scores, origins
