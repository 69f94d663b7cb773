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
from .labels import Side
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
#: The same where the page breaks off in mid-sentence: saved in part, or behind a paywall.
_CUT_OFF = {**_END, Q: -2.0}
#: What a question that has ended with a question mark pays for going on.
_ASKED = -5.5
#: A walk that is so much less likely than the best so far is given up.
_HOPELESS = 60.0


def _steps(*, asked: bool) -> tuple[tuple[int, tuple[tuple[int, float], ...]], ...]:
    """By state the next ones with their costs."""
    steps = {state: dict(listed) for state, listed in _STEPS.items()}
    steps[Q][QQ] += _ASKED * asked
    return tuple((state, tuple(listed.items())) for state, listed in steps.items())


NEXT = (_steps(asked=False), _steps(asked=True))


@dataclass(frozen=True, kw_only=True)
class Walk:
    convention: Convention
    score: float
    states: tuple[int, ...]
    #: By paragraph and state: what it costs here, and the best score of a walk up to here.
    here: tuple[list[float], ...]
    forward: tuple[list[float], ...]


@dataclass(frozen=True, kw_only=True)
class Page:
    """What holds under every convention: reckoned once."""

    marked: tuple[Marked, ...]
    shown: tuple[list[float], ...]
    asked: tuple[bool, ...]
    #: The combinations of markers on the page, and which of them each paragraph has.
    marks: tuple[Marks, ...]
    mark_of: tuple[int, ...]
    #: Sides on which some label stands.
    sides: frozenset[Side]
    #: By state, what it costs to be the last.
    end: dict[int, float]


def segment(page: Page) -> tuple[Walk, ...]:
    """The walks of all conventions that the page's markers allow, the best first."""
    if not page.marked:
        return ()
    walks = [_walk(page, convention) for convention in conventions(page.marked)]
    best = max(walks, key=lambda walk: walk.score)
    walks += [_walk(page, variant) for variant in variants(best.convention, page.marked)]
    return tuple(sorted(walks, key=lambda walk: -walk.score))


def look(page: Sequence[Marked]) -> Page:
    marks: dict[Marks, int] = {}
    mark_of = tuple(marks.setdefault(marks_of(marked), len(marks)) for marked in page)
    return Page(
        marked=tuple(page),
        sides=frozenset(marked.label for marked in page if marked.label),
        shown=tuple(map(emissions, page)),
        asked=tuple(marked.evidence.asks for marked in page),
        end=_END if not page or page[-1].evidence.ends else _CUT_OFF,
        marks=tuple(marks),
        mark_of=mark_of,
    )


def _walk(page: Page, convention: Convention) -> Walk:
    costs = [marker_costs(marks, convention, page.sides) for marks in page.marks]
    here = [
        list(map(add, shown, costs[k])) for shown, k in zip(page.shown, page.mark_of, strict=True)
    ]
    best = [_START.get(state, _NEVER) + cost for state, cost in enumerate(here[0])]
    back: list[list[int]] = []
    forward = [best]
    for index in range(1, len(here)):
        scores, origins = _step(best, page.asked[index - 1])
        best = list(map(add, scores, here[index]))
        back.append(origins)
        forward.append(best)
    last = [score + page.end.get(state, 0.0) for state, score in enumerate(best)]
    state = max(range(len(STATES)), key=last.__getitem__)
    states = [state]
    for origins in reversed(back):
        states.append(origins[states[-1]])
    score = last[state] + prior(convention)
    return Walk(
        convention=convention,
        score=score,
        states=tuple(reversed(states)),
        here=tuple(here),
        forward=tuple(forward),
    )


def _step(before: list[float], asked: bool) -> tuple[list[float], list[int]]:
    """The best score of each next state, and the state before it."""
    scores = [_NEVER * 10] * len(STATES)
    origins = [0] * len(STATES)
    least = max(before) - _HOPELESS
    for source, steps in NEXT[asked]:
        score = before[source]
        if score < least:
            continue
        for state, cost in steps:
            if score + cost > scores[state]:
                scores[state], origins[state] = score + cost, source
    return scores, origins
