"""Which of several candidates a page means, or none: a log-linear choice, fitted.

A conditional logit (McFadden, 1974): a candidate scores the sum of what its
features weigh, ``none`` scores nothing, and the best wins.  ``rankings.json``
is written by ``make fit``; its numbers are log-odds.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum
from pathlib import Path

FILE = Path(__file__).with_name("rankings.json")
WEIGHTS: Mapping[str, Mapping[str, float]] = json.loads(FILE.read_text("utf-8"))


@dataclass(frozen=True, kw_only=True)
class Option:
    """A candidate as text, and what is true of it."""

    text: str
    features: frozenset[str]


def best(choice: str, options: Sequence[Option]) -> int | None:
    """The index of the likeliest option; None for none of them.

    ``choice``: what is chosen (``title``, ``outlet`` …), by whose weights.
    """
    return choose(choice, options)[0]


def choose(choice: str, options: Sequence[Option]) -> tuple[int | None, float]:
    """The same with how likely that is, 0 to 1."""
    scores = [score(choice, option.features) for option in options]
    most = max(scores, default=0.0)
    at = scores.index(most) if most > 0 else None
    return at, exp(max(most, 0.0)) / (1 + fsum(map(exp, scores)))


def score(choice: str, features: Iterable[str]) -> float:
    """The log-odds of a candidate against none."""
    weights = WEIGHTS[choice]
    # Exact, whatever the order of the features: ties are common among rounded weights.
    return fsum(weights.get(feature, 0.0) for feature in features)
