"""How strongly each feature speaks for each state: a linear chain, fitted to labelled pages.

A conditional random field (Lafferty, McCallum and Pereira, 2001) over the
paragraphs of a page.  ``weights.json`` is written by ``make fit``; its numbers
are log-odds, and a state of which a feature says nothing is left out.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .states import MAY_BEGIN, MAY_FOLLOW, STATES

FILE = Path(__file__).with_name("weights.json")
_SILENT = (0.0,) * len(STATES)

#: By state of a paragraph, the states that may follow it with what that weighs.
Steps = tuple[tuple[int, tuple[tuple[int, float], ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Weights:
    features: Mapping[str, tuple[float, ...]]
    #: Of what a convention supposes.
    suppositions: Mapping[str, float]
    #: How much a feature of a paragraph by itself makes it a question rather than an answer.
    leaning: Mapping[str, float]
    start: Mapping[int, float]
    end: tuple[float, ...]
    #: After a paragraph that does not end with a question mark, and after one that does.
    steps: tuple[Steps, Steps]

    def total(self, features: Iterable[str]) -> list[float]:
        """What features weigh together, by state."""
        rows = [row for feature in features if (row := self.features.get(feature))]
        return list(map(sum, zip(_SILENT, *rows, strict=True)))


def _row(by_state: Mapping[str, float]) -> tuple[float, ...]:
    return tuple(by_state.get(state, 0.0) for state in STATES)


def _steps(table: Mapping[str, Mapping[str, float]], after_question: Mapping[str, Any]) -> Steps:
    """The steps that there are, each with its weight."""
    steps = []
    for state, name in enumerate(STATES):
        usual, more = _row(table.get(name, {})), _row(after_question.get(name, {}))
        nexts = tuple((other, usual[other] + more[other]) for other in MAY_FOLLOW[state])
        steps.append((state, nexts))
    return tuple(steps)


def read_weights(text: str) -> Weights:
    """The weights of a file, ``{"features": {name: {state: weight}}, …}``."""
    found = json.loads(text)
    start = _row(found["start"])
    return Weights(
        features={name: _row(by_state) for name, by_state in found["features"].items()},
        suppositions=found["suppositions"],
        leaning=found["leaning"],
        start={state: start[state] for state in MAY_BEGIN},
        end=_row(found["end"]),
        steps=(_steps(found["steps"], {}), _steps(found["steps"], found["steps after ?"])),
    )


WEIGHTS = read_weights(FILE.read_text("utf-8"))
