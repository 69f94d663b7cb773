"""The choices that a page puts (title, outlet …), what was right, and their weights."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

from articles.parsing import parse_page, ranking
from articles.parsing.publishers import name_key
from articles.parsing.ranking import Option
from tests.evaluation.parsing import Figures, measure, pages_in
from tests.parsing.comparison import alike

from . import logit

Weights = dict[str, dict[str, float]]
#: By choice: the precision of the prior.
PULLS = {"title": 2.0, "outlet": 1.0, "speaker": 3.0}
#: What is known of pages at large, and shows too seldom in the labelled ones.
PRIOR = {
    "title": {
        "full stop, over date": 2.0,
        "asks, over date": 1.0,
        "asks, over byline": 1.0,
        "asks, over a lead that names somebody": 4.0,
        "over date": 1.0,
        "over byline": 1.0,
    },
    "outlet": {
        "before a comma, person": -2.0,
        "rights": 3.0,
        "legal form": 1.5,
        "foot, medium": 1.0,
        "medium": 2.0,
        "label asks often": 1.0,
        "hosts, articled": 2.0,
        "hosts, medium": 2.0,
        "described": 2.0,
        "describes": -2.0,
        "bare": -2.0,
        "code": -2.0,
        "of a picture": -2.0,
        "agency": -3.0,
        "initials ask": 2.0,
        "window": 2.0,
        "window behind title": 3.0,
        "copyright": 1.0,
    },
    "speaker": {
        "name kept back": -6.0,
        "names self": 3.0,
        "addressed": 2.0,
        "told of in question": -2.0,
        "told of in answer": -1.0,
        "quoted, title": 2.0,
        "met": 1.0,
        "one name, met": 1.0,
        "honorific": 1.0,
        "role beside": 1.0,
        "relative": -2.0,
        "life": -2.0,
        "of whom": -1.5,
        "asked by": -3.0,
        "author": -3.0,
        "body": -1.0,
    },
}
FOLDS = 5
LEAST = 0.05


def _titles(expected: dict[str, Any], text: str) -> bool:
    return bool(alike(text) == alike(expected["title"]))


def _outlets(expected: dict[str, Any], text: str) -> bool:
    names = [expected["outlet"], *(expected.get("outlet_acceptable") or [])]
    return any(name_key(name) == name_key(text) for name in names if name)


def _speakers(expected: dict[str, Any], text: str) -> bool:
    return text in _answering(expected)


def _answering(expected: dict[str, Any]) -> set[str | None]:
    return {name for pair in expected["pairs"] for name in pair["answer_speakers"]}


RIGHT: dict[str, Callable[[dict[str, Any], str], bool]] = {
    "title": _titles,
    "outlet": _outlets,
    "speaker": _speakers,
}


def _tells(choice: str, expected: dict[str, Any], right: Sequence[int]) -> bool:
    """Whether a page teaches how to choose.

    One person speaks, and can be chosen, or nobody; an outlet that only its HTML
    tells is none that could be read.
    """
    if choice == "outlet":
        return bool(right) or not expected["outlet"]
    if choice != "speaker":
        return True
    speakers = _answering(expected)
    return len(speakers) == 1 and (bool(right) or speakers == {None})


def choices_of(page: Path) -> list[tuple[str, logit.Choice]]:
    """What a page puts to choice, where every choice before it is made rightly."""
    expected = json.loads(page.with_suffix(".expected.json").read_text("utf-8"))
    found: list[tuple[str, logit.Choice]] = []

    def choose(choice: str, options: Sequence[Option]) -> tuple[int | None, float]:
        right = [i for i, option in enumerate(options) if RIGHT[choice](expected, option.text)]
        features = tuple(option.features for option in options)
        if _tells(choice, expected, right):
            found.append((choice, logit.Choice(candidates=features, right=frozenset(right))))
        return (right[0] if right else None), 1.0

    with mock.patch.object(ranking, "choose", choose):
        parse_page(page.read_bytes(), name=page.name)
    return found


def fitted(pages: Sequence[Sequence[tuple[str, logit.Choice]]]) -> Weights:
    weights = {}
    for name, pull in PULLS.items():
        found = logit.fit(
            [c for page in pages for choice, c in page if choice == name], PRIOR[name], pull
        )
        weights[name] = {f: round(w, 2) for f, w in found.items() if abs(w) >= LEAST}
    return weights


def folded(pages: Sequence[Path]) -> list[Figures]:
    """The figures of each page, read with weights that were fitted without it."""
    choices = [choices_of(page) for page in pages]
    figures: dict[int, Figures] = {}
    for fold in range(FOLDS):
        weights = fitted([own for n, own in enumerate(choices) if n % FOLDS != fold])
        with mock.patch.object(ranking, "WEIGHTS", weights):
            figures |= {n: measure(pages[n]) for n in range(fold, len(pages), FOLDS)}
    return [figures[n] for n in range(len(pages))]


def judge(pages: Iterable[Figures]) -> str:
    """How often each fact that is chosen comes out right."""
    listed = [*pages]
    right = {name: sum(p.facts[name].right for p in listed) for name in PULLS if name != "speaker"}
    facts = [f"{name} {count} of {len(listed)}" for name, count in right.items()]
    whole = sum(page.speakers.f1 == 1 for page in listed)
    return ", ".join([*facts, f"all speakers {whole} of {len(listed)}"])


def write(pages: Sequence[Path]) -> None:
    weights = fitted([choices_of(page) for page in pages])
    parts = []
    for choice, by_feature in weights.items():
        lines = [f"  {json.dumps(f)}: {json.dumps(w)}" for f, w in sorted(by_feature.items())]
        parts.append(f"{json.dumps(choice)}: {{\n" + ",\n".join(lines) + "\n }")
    ranking.FILE.write_text("{" + ",\n ".join(parts) + "}\n", "utf-8")


if __name__ == "__main__":
    write(pages_in(sys.argv[1:]))
