"""Documents with a known alignment, made from sentences that exist in two languages.

The sentences are NTREX-128's (public repository ``MicrosoftTranslator/NTREX``,
CC BY-SA 4.0), read by path: ``NTREX=<folder>``, and never copied.  A document
is cut into units, then units are merged and dropped at a rate, seeded; what
was done is the gold alignment.
"""

import os
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

NTREX = Path(os.environ.get("NTREX", Path(__file__).parents[3] / "shared/eval/ntrex"))

FILES = {"nl": "nld", "fr": "fra", "fr-CA": "fra-CA"}

#: A gold bead: indices of units on both sides, either may be empty.
Link = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, kw_only=True)
class Parallel:
    """One article in two languages, sentence by sentence."""

    name: str
    #: Number of its first sentence in the test text, from 1.
    first: int
    a: tuple[str, ...]
    b: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Case:
    """Two lists of units, their roles, and which answers to which."""

    a: tuple[str, ...]
    b: tuple[str, ...]
    a_roles: tuple[str, ...]
    b_roles: tuple[str, ...]
    gold: frozenset[Link]


#: A unit while a case is made: its role and the numbers of the sentences in it.
Draft = tuple[str, tuple[int, ...]]


def articles(source: str = "nl", target: str = "fr", folder: Path = NTREX) -> tuple[Parallel, ...]:
    names = (folder / "DOCUMENT_IDS.tsv").read_text(encoding="utf-8").splitlines()
    sides = [
        (folder / f"newstest2019-ref.{FILES[language]}.txt")
        .read_text(encoding="utf-8")
        .splitlines()
        for language in (source, target)
    ]
    found: list[Parallel] = []
    start = 0
    for end in range(1, len(names) + 1):
        if end == len(names) or names[end] != names[start]:
            a, b = (tuple(side[start:end]) for side in sides)
            found.append(Parallel(name=names[start], first=start + 1, a=a, b=b))
            start = end
    return tuple(found)


def tuning(documents: Sequence[Parallel]) -> tuple[Parallel, ...]:
    """One document in three: what parameters may be chosen on."""
    return tuple(documents[::3])


def held_out(documents: Sequence[Parallel]) -> tuple[Parallel, ...]:
    """The other two thirds: what figures are taken from."""
    return tuple(document for n, document in enumerate(documents) if n % 3)


def sentence_case(document: Parallel, rate: float, seed: int) -> Case:
    drafts: list[Draft] = [("", (n,)) for n in range(len(document.a))]
    return _case(document, drafts, rate, rate, random.Random(f"s{seed}{document.name}"))


def paragraph_case(document: Parallel, rate: float, seed: int) -> Case:
    """Units of one to four sentences."""
    rng = random.Random(f"p{seed}{document.name}")
    drafts: list[Draft] = [("", numbers) for numbers in runs(len(document.a), 1, 4, rng)]
    return _case(document, drafts, rate, rate, rng)


def interview_case(document: Parallel, drop: float, seed: int) -> Case:
    """A synthetic interview: a question is one sentence, an answer two to five.

    Questions and answers are dropped each by itself; nothing is merged.
    """
    rng = random.Random(f"i{seed}{document.name}")
    drafts: list[Draft] = []
    for first, *rest in runs(len(document.a), 3, 6, rng):
        drafts += [("Q", (first,)), ("A", tuple(rest))]
    return _case(document, drafts, 0.0, drop, rng)


def runs(total: int, least: int, most: int, rng: random.Random) -> Iterable[tuple[int, ...]]:
    start = 0
    while total - start >= least:
        size = rng.randint(least, most)
        if total - start - size < least:
            size = min(total - start, most)
        yield tuple(range(start, start + size))
        start += size


def _case(
    document: Parallel, drafts: list[Draft], merge: float, drop: float, rng: random.Random
) -> Case:
    a, b = (_disturbed(drafts, merge / 2, drop / 2, rng) for _ in range(2))
    return Case(
        a=tuple(" ".join(document.a[n] for n in numbers) for _, numbers in a),
        b=tuple(" ".join(document.b[n] for n in numbers) for _, numbers in b),
        a_roles=tuple(role for role, _ in a),
        b_roles=tuple(role for role, _ in b),
        gold=_gold([set(numbers) for _, numbers in a], [set(numbers) for _, numbers in b]),
    )


def _disturbed(drafts: list[Draft], merge: float, drop: float, rng: random.Random) -> list[Draft]:
    kept = [draft for draft in drafts if rng.random() >= drop] or drafts[:1]
    merged = kept[:1]
    for role, numbers in kept[1:]:
        last_role, last = merged[-1]
        adjacent = role == last_role and numbers[0] == last[-1] + 1
        if adjacent and rng.random() < merge:
            merged[-1] = (role, last + numbers)
        else:
            merged.append((role, numbers))
    return merged


def _gold(a: list[set[int]], b: list[set[int]]) -> frozenset[Link]:
    """Units joined wherever they share a sentence."""
    beads: list[tuple[set[int], set[int]]] = []
    for i, numbers in enumerate(a):
        found = {j for j, others in enumerate(b) if numbers & others}
        if beads and found & beads[-1][1]:
            beads[-1][0].add(i)
            beads[-1][1].update(found)
        else:
            beads.append(({i}, found))
    linked = set().union(*(bead[1] for bead in beads)) if beads else set()
    alone = [((), (j,)) for j in range(len(b)) if j not in linked]
    return frozenset([(tuple(sorted(x)), tuple(sorted(y))) for x, y in beads] + alone)
