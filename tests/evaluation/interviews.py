"""Whole interviews: pairs that one version lacks, and pairs that it has made into one.

A pair is a question of one sentence and an answer of two to five.  At a rate, pairs are
dropped from either version; or a pair goes into the one before it, without its question.
"""

import random
from collections.abc import Sequence

from articles.alignment import Pair, Version, align_interviews

from .translated import Parallel, runs

RATES = (0.1, 0.2)
LEAST, SEEDS = 9, (1, 2, 3)

#: Numbers of the pairs of the whole interview that each pair of a version holds.
Held = list[tuple[int, ...]]


def interview_figures(documents: Sequence[Parallel]) -> None:
    long = [document for document in documents if len(document.a) >= LEAST]
    print(f"\nInterviews: {len(long)} of them, each with {len(SEEDS)} seeds")
    for rate in RATES:
        made = [
            _made(d, random.Random(f"{seed}{d.name}"), drop=rate) for d in long for seed in SEEDS
        ]
        exact = sum(_linked(a, b) == _shared(*held) for a, b, *held in made) / len(made)
        print(f"{rate:4.0%} of the pairs dropped: all pairs right in {exact:.3f} of the interviews")
    for rate in RATES:
        made = [
            _made(d, random.Random(f"{seed}{d.name}"), merge=rate) for d in long for seed in SEEDS
        ]
        possible = sum(_most(_shared(*held)) for _, _, *held in made)
        right = sum(len(_linked(a, b) & _shared(*held)) for a, b, *held in made)
        print(
            f"{rate:4.0%} of the pairs merged: {right} linked with one that they share text with,"
            f" of {possible} at most"
        )


def _made(
    document: Parallel, rng: random.Random, drop: float = 0.0, merge: float = 0.0
) -> tuple[Version, Version, Held, Held]:
    cut = list(runs(len(document.a), 3, 6, rng))
    held_a, held_b = (_held(len(cut), drop / 2, merge / 2, rng) for _ in range(2))
    a = _version("nl", document.a, cut, held_a)
    return a, _version("fr", document.b, cut, held_b), held_a, held_b


def _held(pairs: int, drop: float, merge: float, rng: random.Random) -> Held:
    kept = [n for n in range(pairs) if rng.random() >= drop] or [0]
    held: Held = []
    for n in kept:
        if held and rng.random() < merge:
            held[-1] += (n,)
        else:
            held.append((n,))
    return held


def _version(
    language: str, sentences: Sequence[str], cut: Sequence[tuple[int, ...]], held: Held
) -> Version:
    return Version(
        language=language,
        pairs=tuple(
            Pair(
                question=sentences[cut[numbers[0]][0]],
                answer=tuple(" ".join(sentences[s] for s in cut[n][1:]) for n in numbers),
            )
            for numbers in held
        ),
    )


def _linked(a: Version, b: Version) -> set[tuple[int, int]]:
    return {
        (section.pair_a, section.pair_b)
        for section in align_interviews(a, b)
        if section.pair_a is not None and section.pair_b is not None
    }


def _shared(held_a: Held, held_b: Held) -> set[tuple[int, int]]:
    return {
        (i, j) for i, one in enumerate(held_a) for j, two in enumerate(held_b) if {*one} & {*two}
    }


def _most(shared: set[tuple[int, int]]) -> int:
    """How many of these can be linked when each pair has one partner: they stand in order."""
    count, last_a, last_b = 0, -1, -1
    for i, j in sorted(shared):
        if i > last_a and j > last_b:
            count, last_a, last_b = count + 1, i, j
    return count
