"""How long two versions of an interview take: ``python -m tests.bench.alignment``.

Thirty pairs of nine sentences each, of NTREX (``tests/evaluation/translated.py``);
the median of several interviews, each seen for the first time, in milliseconds.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as archive.settings has it; before numpy

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

from articles.alignment import (
    Pair,
    Version,
    align_interviews,
    find_divergences,
    judge,
    link_keys,
)
from tests.evaluation.translated import NTREX, articles

PAIRS, PARAGRAPHS, SENTENCES = 30, 4, 2
SIZE = PAIRS * (1 + PARAGRAPHS * SENTENCES)


def interview(sentences: list[str], language: str) -> Version:
    """A question of one sentence, an answer of four paragraphs of two."""
    step = 1 + PARAGRAPHS * SENTENCES
    pairs = []
    for start in range(0, SIZE, step):
        question, *rest = sentences[start : start + step]
        answer = (" ".join(rest[n : n + SENTENCES]) for n in range(0, len(rest), SENTENCES))
        pairs.append(Pair(question=question, answer=tuple(answer)))
    return Version(language=language, pairs=tuple(pairs))


def milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def main() -> None:
    if not NTREX.is_dir():
        print(f"No test text in {NTREX}: set NTREX to a copy of MicrosoftTranslator/NTREX.")
        return
    documents = articles()
    dutch, french = ([s for d in documents for s in side(d)] for side in (_a, _b))
    align_interviews(interview(dutch[:SIZE], "nl"), interview(french[:SIZE], "fr"))  # word lists
    times: dict[str, list[float]] = {}
    for start in range(SIZE, len(dutch) - SIZE, SIZE):
        a = interview(dutch[start : start + SIZE], "nl")
        b = interview(french[start : start + SIZE], "fr")
        cold = milliseconds(lambda a=a, b=b: align_interviews(a, b))
        times.setdefault("align, words new", []).append(cold)
        sections = align_interviews(a, b)
        for name, work in (
            ("keys of one version", lambda a=a: link_keys(a)),
            ("judge two versions", lambda a=a, b=b: judge(a, b)),
            ("align two versions", lambda a=a, b=b: align_interviews(a, b)),
            ("tell the differences", lambda a=a, b=b, s=sections: find_divergences(a, b, s)),
        ):
            times.setdefault(name, []).append(milliseconds(work))
    load = os.getloadavg()[0]
    print(f"An interview of {PAIRS} pairs and {SIZE} sentences, load of the machine {load:.1f}")
    for name, measured in times.items():
        print(f"{name:22} {median(measured):7.0f} ms (worst {max(measured):.0f})")


def _a(document):
    return document.a


def _b(document):
    return document.b


if __name__ == "__main__":
    sys.exit(main())
