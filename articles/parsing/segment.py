"""Which paragraph is what: conventions compete to explain the whole page.

A page is taken as a walk through states (intro, question, answer, heading …).
A convention says how turns are marked: what dashes, numbers, quotation marks
and bold type mean on this page.  For each convention that the page's markers
allow, the likeliest walk is found (Viterbi, 1967: time linear in the number of
paragraphs), and the convention whose walk explains the page best wins.  What
speaks for which state is fitted to labelled pages (``weights``).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import add

from .conventions import (
    Convention,
    Marks,
    conventions,
    marker_features,
    marks_of,
    named,
    variants,
)
from .features import of_words
from .labels import Side
from .states import STATES, Marked, Q
from .weights import WEIGHTS, Steps

_NEVER = -1e9
#: What a step that pages never take costs where a person's correction leaves no other.
_FORCED = -1e4
#: Difference of scores up to which a walk is hardly likelier: twenty to one.
_HARDLY = 3.0
#: A walk that is so much less likely than the best so far is given up.
_HOPELESS = 30.0


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


def segment(page: Page) -> tuple[Walk, ...]:
    """The walks of all conventions that the page's markers allow, the best first.

    A walk with an exchange comes before one without any that is hardly likelier.
    """
    if not page.marked:
        return ()
    walks = _walks(page)
    asking = next((i for i, asked in enumerate(page.asked[:-1]) if asked), None)
    if asking is None or Q in walks[0].states:
        return walks
    marked = list(page.marked)
    if marked[asking].allowed:
        return walks
    marked[asking] = replace(marked[asking], allowed=frozenset((Q,)))
    asked = _walks(look(marked))
    return (asked + walks) if asked[0].score > walks[0].score - _HARDLY else walks


def _walks(page: Page) -> tuple[Walk, ...]:
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
        shown=tuple(WEIGHTS.total(of_words(page, index)) for index in range(len(page))),
        asked=tuple(marked.evidence.asks for marked in page),
        marks=tuple(marks),
        mark_of=mark_of,
    )


def _walk(page: Page, convention: Convention) -> Walk:
    costs = [_marker_costs(marks, convention, page.sides) for marks in page.marks]
    here = [
        list(map(add, shown, costs[k])) for shown, k in zip(page.shown, page.mark_of, strict=True)
    ]
    corrected = any(marks.allowed for marks in page.marks)
    first = _FORCED if corrected else _NEVER
    best = [WEIGHTS.start.get(state, first) + cost for state, cost in enumerate(here[0])]
    back: list[list[int]] = []
    forward = [best]
    for index in range(1, len(here)):
        steps = WEIGHTS.steps[page.asked[index - 1]]
        scores, origins = _step(best, _with_forced(steps) if corrected else steps)
        best = list(map(add, scores, here[index]))
        back.append(origins)
        forward.append(best)
    last = list(map(add, best, WEIGHTS.end))
    state = max(range(len(STATES)), key=last.__getitem__)
    states = [state]
    for origins in reversed(back):
        states.append(origins[states[-1]])
    score = last[state] + sum(WEIGHTS.suppositions.get(name, 0.0) for name in named(convention))
    return Walk(
        convention=convention,
        score=score,
        states=tuple(reversed(states)),
        here=tuple(here),
        forward=tuple(forward),
    )


@lru_cache(maxsize=4_000)
def marker_rows(
    marks: Marks, convention: Convention, sides: frozenset[Side]
) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """What each marker, or its absence (``no-…``), weighs in each state."""
    rows = []
    for name, features in marker_features(marks, convention, sides).items():
        shown = not any(feature.startswith("no ") for feature in features)
        rows.append((name if shown else f"no-{name}", tuple(WEIGHTS.total(features))))
    return tuple(rows)


@lru_cache(maxsize=4_000)
def _marker_costs(
    marks: Marks, convention: Convention, sides: frozenset[Side]
) -> tuple[float, ...]:
    """What the markers weigh together; a person's correction leaves no other state."""
    rows = [row for _, row in marker_rows(marks, convention, sides)]
    costs: list[float] = list(map(sum, zip(*rows, strict=True)))
    if marks.allowed:
        costs = [cost if state in marks.allowed else -1e5 for state, cost in enumerate(costs)]
    return tuple(costs)


@lru_cache(maxsize=2)
def _with_forced(steps: Steps) -> Steps:
    """Every step, those that pages never take at their price."""
    return tuple(
        (state, tuple({**dict.fromkeys(range(len(STATES)), _FORCED), **dict(listed)}.items()))
        for state, listed in steps
    )


def _step(before: list[float], steps: Steps) -> tuple[list[float], list[int]]:
    """The best score of each next state, and the state before it."""
    scores = [_NEVER * 10] * len(STATES)
    origins = [0] * len(STATES)
    least = max(before) - _HOPELESS
    for source, nexts in steps:
        score = before[source]
        if score < least:
            continue
        for state, cost in nexts:
            if score + cost > scores[state]:
                scores[state], origins[state] = score + cost, source
    return scores, origins
