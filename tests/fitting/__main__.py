"""Fits the weights of the walk to the labelled pages: ``python -m tests.fitting``.

Reads ``fixtures/pages`` without what is set aside, begins with the weights of
``prior.json``, which were set by hand, is drawn towards them, and writes what it
finds to ``articles/parsing/weights.json``; then the weights of the choices (title,
outlet …) to ``rankings.json``.  The same pages and features give the same weights.
``--folds`` fits nothing for good: every page is read with weights that were fitted
without it, beside the weights that stand.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from articles.parsing.states import AA, QQ, STATES, A, Q
from articles.parsing.weights import FILE
from tests.evaluation.parsing import measure, pages_in

from . import choosing, field
from .gold import ANY, labelled
from .leaning import lean

PRIOR = Path(__file__).with_name("prior.json")
TURNS = frozenset({Q, QQ, A, AA})
FOLDS = 5
#: Weights nearer to nothing than this are left out of the file.
LEAST = 0.05


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fitting", description=__doc__)
    parser.add_argument("folders", nargs="*", default=["fixtures/pages"])
    parser.add_argument("--folds", action="store_true")
    asked = parser.parse_args(arguments)
    features, suppositions = field.Names(), field.Names()
    before = _read(PRIOR, features, suppositions)
    files = pages_in(asked.folders)
    read = [page for page in map(labelled, files) if page]
    pages = [field.example(page, features, suppositions) for page in read]
    start = _grown(before, len(features.number), len(suppositions.number))
    usable = [page for page in pages if field.can_be_right(page)]
    print(f"{len(pages)} pages, {len(usable)} of which a walk can read rightly")
    print("as it stands:", _judge(pages, (page.page.states for page in pages)))
    if asked.folds:
        print("each page with weights fitted without it:", _judge(pages, _folded(pages, start)))
        print("choices as they stand:", choosing.judge(map(measure, files)))
        print("each page with choices fitted without it:", choosing.judge(choosing.folded(files)))
        return 0
    fitted = field.fit(usable, start)
    print("fitted:", _judge(pages, (field.best_walk(page, fitted) for page in pages)))
    FILE.write_text(_written(fitted, features, suppositions, lean(read)), "utf-8")
    # In a process of its own: this one reads pages with the weights that stood before.
    subprocess.run([sys.executable, "-m", "tests.fitting.choosing", *asked.folders], check=True)
    return 0


def _folded(pages: Sequence[field.Example], start: field.Parameters) -> list[list[int]]:
    walks: dict[int, list[int]] = {}
    for fold in range(FOLDS):
        others = [page for n, page in enumerate(pages) if n % FOLDS != fold]
        fitted = field.fit([page for page in others if field.can_be_right(page)], start)
        walks |= {n: field.best_walk(pages[n], fitted) for n in range(fold, len(pages), FOLDS)}
    return [walks[number] for number in range(len(pages))]


def _judge(pages: Sequence[field.Example], walks: Iterable[Sequence[int]]) -> str:
    """Of the paragraphs that are turns, or are taken for one: how many are misplaced."""
    wrong = turns = whole = 0
    for page, walk in zip(pages, walks, strict=True):
        misplaced = 0
        for state, right in zip(walk, page.page.right, strict=True):
            if right != ANY and (state in TURNS or right & TURNS):
                turns += 1
                misplaced += state not in right
        wrong += misplaced
        whole += not misplaced
    return f"{wrong} of {turns} turns misplaced, {whole} of {len(pages)} pages right"


def _read(file: Path, features: field.Names, suppositions: field.Names) -> field.Parameters:
    found = json.loads(file.read_text("utf-8"))
    number = {name: state for state, name in enumerate(STATES)}
    rows, supposed = (
        features.rows([*found["features"]]),
        suppositions.rows([*found["suppositions"]]),
    )
    p = field.parameters(len(rows), len(supposed))

    def put(row: np.ndarray, by_state: dict[str, float]) -> None:
        for name, weight in by_state.items():
            row[number[name]] = weight

    for row, by_state in zip(rows, found["features"].values(), strict=True):
        put(p["features"][row], by_state)
    p["suppositions"][supposed] = list(found["suppositions"].values())
    for name in ("start", "end"):
        put(p[name], found[name])
    for name in ("steps", "steps after ?"):
        for state, by_state in found[name].items():
            put(p[name][number[state]], by_state)
    return p


def _grown(p: field.Parameters, features: int, suppositions: int) -> field.Parameters:
    """With nothing yet for the features that are new."""
    more = field.parameters(features, suppositions)
    for name, values in p.items():
        more[name][: len(values)] = values
    return more


def _written(
    p: field.Parameters,
    features: field.Names,
    suppositions: field.Names,
    leaning: dict[str, float],
) -> str:
    def by_state(row: np.ndarray) -> dict[str, float]:
        return {
            name: round(float(weight), 2)
            for name, weight in zip(STATES, row, strict=True)
            if abs(weight) >= LEAST
        }

    def table(names: Iterable[str], rows: np.ndarray) -> dict[str, dict[str, float]]:
        listed = {name: by_state(row) for name, row in zip(names, rows, strict=True)}
        return {name: listed[name] for name in sorted(listed) if listed[name]}

    whole = {
        "features": table(features.number, p["features"]),
        "suppositions": {
            name: round(float(p["suppositions"][row]), 2)
            for name, row in sorted(suppositions.number.items())
        },
        "leaning": {
            name: round(weight, 2) for name, weight in leaning.items() if abs(weight) >= LEAST
        },
        "start": by_state(p["start"]),
        "end": by_state(p["end"]),
        "steps": table(STATES, p["steps"]),
        "steps after ?": table(STATES, p["steps after ?"]),
    }
    parts = []
    for name, part in whole.items():
        lines = [f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in part.items()]
        parts.append(f"{json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n }")
    return "{" + ",\n ".join(parts) + "}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
