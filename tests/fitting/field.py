"""A linear-chain conditional random field over a page's paragraphs, and how it is fitted.

Lafferty, McCallum and Pereira, "Conditional random fields" (2001), with two
turns of our own: the convention of a page is hidden (the sums run over all
that its markers allow), and in the normaliser a wrong state is made likelier
by ``MARGIN``, so that the right one learns to win clearly (softmax-margin;
Gimpel and Smith, 2010).
"""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from articles.parsing.conventions import (
    Convention,
    conventions,
    marker_features,
    marks_of,
    named,
    variants,
)
from articles.parsing.features import of_words
from articles.parsing.states import (
    AA,
    MAY_BEGIN,
    MAY_FOLLOW,
    QQ,
    REPLY,
    STATES,
    THANKS,
    A,
    Marked,
    Q,
)

from .gold import NO_TURN, Labelled

S = len(STATES)
NEVER = -1e6
MARGIN = 2.0
#: The same of what readers mind most: a closing taken for a question, furniture for an answer.
GRAVE = 8.0
#: Pages a step, rounds over all, the first step's length (Adam; Kingma and Ba, 2015).
BATCH, ROUNDS, STEP = 8, 15, 0.05
#: Pull towards the weights that stood before, for the whole of the pages.
PULL = 2.0

Parameters = dict[str, np.ndarray]


class Names:
    """Numbers for names, in the order in which they come."""

    def __init__(self) -> None:
        self.number: dict[str, int] = {}

    def rows(self, listed: Sequence[str]) -> list[int]:
        return [self.number.setdefault(name, len(self.number)) for name in listed]


@dataclass(kw_only=True)
class Example:
    """A page as arrays: n paragraphs, k conventions, m combinations of markers."""

    page: Labelled
    asked: np.ndarray
    mark_of: np.ndarray
    #: Numbers of features: n lists, k x m lists, k lists.
    words: list[list[int]]
    markers: list[list[list[int]]]
    supposed: list[list[int]]
    #: n x S: 0 where a state is right, else ``NEVER``; k: the same for conventions.
    right: np.ndarray
    fitting: np.ndarray
    #: n x S: what a wrong state is made likelier by.
    margin: np.ndarray


def example(page: Labelled, features: Names, suppositions: Names) -> Example:
    marked = page.marked
    sides = frozenset(each.label for each in marked if each.label)
    plain = list(conventions(marked))
    every = plain + [other for one in plain for other in variants(one, marked)]
    marks: dict = {}
    mark_of = [marks.setdefault(marks_of(each), len(marks)) for each in marked]
    right = np.full((len(marked), S), NEVER)
    for index, states in enumerate(page.right):
        right[index, list(states)] = 0.0
    return Example(
        page=page,
        asked=np.array([int(each.evidence.asks) for each in marked]),
        mark_of=np.array(mark_of),
        words=[features.rows(of_words(marked, index)) for index in range(len(marked))],
        markers=[
            [
                features.rows([f for fs in marker_features(mark, one, sides).values() for f in fs])
                for mark in marks
            ]
            for one in every
        ],
        supposed=[suppositions.rows(named(one)) for one in every],
        right=right,
        margin=_margin(page, right),
        fitting=_fitting(page, every),
    )


def _margin(page: Labelled, right: np.ndarray) -> np.ndarray:
    margin = MARGIN * (right < 0)
    for index, states in enumerate(page.right):
        if states <= {THANKS, REPLY}:
            margin[index, [Q, QQ]] = GRAVE
        elif states <= NO_TURN:
            margin[index, [A, AA]] = GRAVE
    return margin


def _fitting(page: Labelled, every: Sequence[Convention]) -> np.ndarray:
    """0 for the conventions that say of the markers what the right turns show."""
    questions = [m for m, right in zip(page.marked, page.right, strict=True) if right == {Q}]
    answers = [m for m, right in zip(page.marked, page.right, strict=True) if right == {A}]

    def mostly(turns: Sequence[Marked], shown: Callable[[Marked], object]) -> bool:
        return sum(bool(shown(turn)) for turn in turns) > len(turns) / 2

    dashed = mostly(questions, lambda m: m.dash)
    sides = {m.label for m in page.marked if m.label}
    bound = questions * ("question" in sides) + answers * ("answer" in sides)
    told = {
        "dash": ("both" if mostly(answers, lambda m: m.dash) else "question") if dashed else "none",
        "number": "question" if mostly(questions, lambda m: m.number) else "none",
        "quote": "answer" if mostly(answers, lambda m: m.quote) else "none",
        "style": "question" if mostly(questions, lambda m: m.styled) else "none",
        "lax": sum(m.label is None for m in bound) > len(bound) / 5,
    }
    agreeing = [sum(getattr(one, name) == use for name, use in told.items()) for one in every]
    return np.where(np.array(agreeing) == max(agreeing), 0.0, NEVER)


# What follows works on arrays ------------------------------------------------------------


def parameters(features: int, suppositions: int) -> Parameters:
    return {
        "features": np.zeros((features, S)),
        "suppositions": np.zeros(suppositions),
        "start": np.zeros(S),
        "end": np.zeros(S),
        "steps": np.zeros((S, S)),
        "steps after ?": np.zeros((S, S)),
    }


_STEPS = np.full((S, S), NEVER)
for _state, _nexts in MAY_FOLLOW.items():
    _STEPS[_state, list(_nexts)] = 0.0
_START = np.full(S, NEVER)
_START[list(MAY_BEGIN)] = 0.0


@dataclass(kw_only=True)
class Potentials:
    #: k x n x S, two S x S, S, S, k.
    here: np.ndarray
    steps: tuple[np.ndarray, np.ndarray]
    start: np.ndarray
    end: np.ndarray
    supposed: np.ndarray


def potentials(page: Example, p: Parameters) -> Potentials:
    weights = p["features"]
    words = np.stack([weights[rows].sum(0) for rows in page.words])
    markers = np.array([[weights[rows].sum(0) for rows in one] for one in page.markers])
    usual = p["steps"] + _STEPS
    return Potentials(
        here=words[None] + markers[:, page.mark_of],
        steps=(usual, usual + p["steps after ?"]),
        start=p["start"] + _START,
        end=p["end"],
        supposed=np.array([p["suppositions"][rows].sum() for rows in page.supposed]),
    )


def _log_sum(values: np.ndarray, axis: int) -> np.ndarray:
    most = values.max(axis, keepdims=True)
    return (most + np.log(np.exp(values - most).sum(axis, keepdims=True))).squeeze(axis)


@dataclass(kw_only=True)
class Expected:
    """Log of the sum over all walks; shares of states, steps and conventions in it."""

    log: float
    states: np.ndarray
    steps: np.ndarray
    conventions: np.ndarray


def expect(own: Potentials, asked: np.ndarray) -> Expected:
    """Forward and backward sums (Rabiner, 1989), all conventions at once."""
    count, length, _ = own.here.shape
    forward, backward = np.empty((length, count, S)), np.empty((length, count, S))
    forward[0], backward[-1] = own.start + own.here[:, 0], own.end
    for at in range(1, length):
        before = forward[at - 1][:, :, None] + own.steps[asked[at - 1]][None]
        forward[at] = _log_sum(before, 1) + own.here[:, at]
    for at in range(length - 2, -1, -1):
        after = (own.here[:, at + 1] + backward[at + 1])[:, None, :]
        backward[at] = _log_sum(own.steps[asked[at]][None] + after, 2)
    each = _log_sum(forward[-1] + own.end, 1) + own.supposed
    log = _log_sum(each, 0)
    rest = (own.supposed - log)[:, None]
    steps = np.zeros((2, S, S))
    for at in range(1, length):
        into = (own.here[:, at] + backward[at] + rest)[:, None, :]
        before = forward[at - 1][:, :, None] + own.steps[asked[at - 1]][None]
        steps[asked[at - 1]] += np.exp(before + into).sum(0)
    return Expected(
        log=float(log),
        states=np.exp(forward + backward + rest[None]),
        steps=steps,
        conventions=np.exp(each - log),
    )


def gradient(page: Example, p: Parameters) -> tuple[float, Parameters]:
    """The loss of a page (how much likelier anything else is), and how it changes."""
    own = potentials(page, p)
    freely, rightly = Potentials(**vars(own)), Potentials(**vars(own))
    freely.here = own.here + page.margin[None]
    rightly.here = own.here + page.right[None]
    rightly.supposed = own.supposed + page.fitting
    found, wanted = expect(freely, page.asked), expect(rightly, page.asked)
    slope = parameters(len(p["features"]), len(p["suppositions"]))
    states = found.states - wanted.states
    for rows, change in zip(page.words, states.sum(1), strict=True):
        slope["features"][rows] += change
    for mark in range(len(page.markers[0])):
        for one, change in enumerate(states[page.mark_of == mark].sum(0)):
            slope["features"][page.markers[one][mark]] += change
    for rows, change in zip(page.supposed, found.conventions - wanted.conventions, strict=True):
        slope["suppositions"][rows] += change
    slope["start"], slope["end"] = states[0].sum(0), states[-1].sum(0)
    steps = found.steps - wanted.steps
    slope["steps"], slope["steps after ?"] = steps.sum(0), steps[1]
    return found.log - wanted.log, slope


def fit(pages: Sequence[Example], before: Parameters) -> Parameters:
    """The weights drawn from ``before`` to what the pages say; the mean of the last rounds."""
    now = {name: values.copy() for name, values in before.items()}
    drift = {name: np.zeros_like(values) for name, values in before.items()}
    spread = {name: np.zeros_like(values) for name, values in before.items()}
    total = {name: np.zeros_like(values) for name, values in before.items()}
    draw, taken, kept = random.Random(0), 0, 0
    for turn in range(ROUNDS):
        order = draw.sample(pages, len(pages))
        rate = STEP * (1 - turn / ROUNDS) + STEP / 20
        for start in range(0, len(order), BATCH):
            taken += 1
            slope = _batch(order[start : start + BATCH], now)
            for name, values in now.items():
                pull = PULL * (values - before[name]) / len(pages)
                change = slope[name] / BATCH + pull
                drift[name] += 0.1 * (change - drift[name])
                spread[name] += 0.01 * (change**2 - spread[name])
                size = np.sqrt(spread[name] / (1 - 0.99**taken)) + 1e-3
                values -= rate * drift[name] / (1 - 0.9**taken) / size
        if turn >= ROUNDS // 2:
            kept += 1
            for name, values in now.items():
                total[name] += values
    return {name: values / kept for name, values in total.items()}


def _batch(pages: Sequence[Example], now: Parameters) -> Parameters:
    slopes: Parameters = defaultdict(float)
    for page in pages:
        for name, change in gradient(page, now)[1].items():
            slopes[name] = slopes[name] + change
    return slopes


def can_be_right(page: Example) -> bool:
    """Whether some walk gives every paragraph a right state."""
    blank = Potentials(
        here=np.zeros((1, *page.right.shape)) + page.right[None],
        steps=(_STEPS, _STEPS), start=_START, end=np.zeros(S), supposed=np.zeros(1),
    )  # fmt: skip
    return expect(blank, page.asked).log > NEVER / 2


def best_walk(page: Example, p: Parameters) -> list[int]:
    """The likeliest states (Viterbi), over all conventions."""
    own = potentials(page, p)
    score, back = own.start + own.here[:, 0], []
    for at in range(1, own.here.shape[1]):
        into = score[:, :, None] + own.steps[page.asked[at - 1]][None]
        back.append(into.argmax(1))
        score = into.max(1) + own.here[:, at]
    final = score + own.end + own.supposed[:, None]
    one = int(final.max(1).argmax())
    walk = [int(final[one].argmax())]
    for origins in reversed(back):
        walk.append(int(origins[one, walk[-1]]))
    return walk[::-1]
