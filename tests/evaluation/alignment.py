"""How well versions are found, aligned and compared: ``python -m tests.evaluation.alignment``.

Text: NTREX-128, Dutch and French (``translated.py``).  One document in three
is for choosing parameters, figures come from the rest.  With a folder of
FreeDict packages in ``FREEDICT`` (Debian: ``/usr/share/dictd``) everything is
measured with the dictionary too.
"""

import os
import random
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from articles.alignment import (
    Dictionary,
    Document,
    Judgement,
    Pair,
    Version,
    align_units,
    judge,
    read_dictionary,
)
from articles.alignment.beads import PRIORS, cheapest_path
from articles.alignment.costs import GAP, GAP_WITH_ROLE
from articles.alignment.keys import (
    MOST_CANDIDATES,
    MOST_JUDGED,
    Sketch,
    all_keys,
    by_rarity,
    likely,
    sampled,
    share,
    sketch,
)
from articles.alignment.lengths import length_costs, length_ratio

from .translated import (
    NTREX,
    Case,
    Link,
    Parallel,
    articles,
    held_out,
    interview_case,
    paragraph_case,
    sentence_case,
)

FREEDICT = Path(os.environ.get("FREEDICT", "/usr/share/dictd"))
RATES = (0.0, 0.05, 0.10, 0.20)
SEEDS = (1,)
#: Sentences that a document needs to be made into an interview, or halved.
LEAST_INTERVIEW, LEAST_HALVED = 9, 10

Method = Callable[[Case], Iterable[Link]]


# Alignment ----------------------------------------------------------------------------


@dataclass
class Tally:
    """Strict F1 over beads: a bead counts when both its sides are exactly right."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    exact: int = 0
    cases: int = 0

    def take(self, found: frozenset[Link], wanted: frozenset[Link]) -> None:
        self.right += len(found & wanted)
        self.found += len(found)
        self.wanted += len(wanted)
        self.exact += found == wanted
        self.cases += 1

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.wanted)

    @property
    def all_exact(self) -> float:
        return self.exact / max(1, self.cases)


def by_words(dictionary: Dictionary | None) -> Method:
    def align(case: Case) -> Iterable[Link]:
        a = Document(language="nl", units=case.a, roles=_roles(case.a_roles))
        b = Document(language="fr", units=case.b, roles=_roles(case.b_roles))
        return ((bead.a, bead.b) for bead in align_units(a, b, dictionary))

    return align


def by_length(case: Case) -> Iterable[Link]:
    """Gale & Church alone."""
    a, b = (np.array([len(unit) for unit in units], dtype=float) for units in (case.a, case.b))
    moves = {}
    for (m, n), prior in PRIORS.items():
        if m <= len(a) and n <= len(b):
            left, right = (
                np.lib.stride_tricks.sliding_window_view(side, size).sum(axis=-1)
                for side, size in ((a, m), (b, n))
            )
            same = _run_roles(case.a_roles, m)[:, None] == _run_roles(case.b_roles, n)[None, :]
            costs = length_costs(left, right, length_ratio(a, b)) - np.log(prior)
            moves[m, n] = np.where(same, costs, np.inf)
    gaps = (
        np.array([GAP_WITH_ROLE if role else GAP for role in roles])
        for roles in (case.a_roles, case.b_roles)
    )
    return ((bead.a, bead.b) for bead in cheapest_path(moves, *gaps))


def by_diagonal(case: Case) -> Iterable[Link]:
    both = min(len(case.a), len(case.b))
    yield from (((n,), (n,)) for n in range(both))
    yield from (((n,), ()) for n in range(both, len(case.a)))
    yield from (((), (n,)) for n in range(both, len(case.b)))


def _roles(roles: tuple[str, ...]) -> tuple[str, ...]:
    return roles if any(roles) else ()


def _run_roles(roles: Sequence[str], size: int) -> np.ndarray:
    runs = [roles[i : i + size] for i in range(len(roles) - size + 1)]
    return np.array([run[0] if len(set(run)) == 1 else f"mixed {id(roles)}" for run in runs])


def tally(method: Method, cases: Iterable[Case]) -> Tally:
    total = Tally()
    for case in cases:
        total.take(frozenset(method(case)), case.gold)
    return total


def alignment_figures(documents: Sequence[Parallel], methods: dict[str, Method]) -> None:
    long = [document for document in documents if len(document.a) >= LEAST_INTERVIEW]
    levels = (
        ("sentences", sentence_case, documents),
        ("paragraphs", paragraph_case, documents),
        ("pairs", interview_case, long),
    )
    print("\nAlignment: strict F1 over beads (whole documents exactly right)")
    print("merged and dropped".ljust(30), *(f"{rate:14.0%}" for rate in RATES))
    for level, make, texts in levels:
        for name, method in methods.items():
            tallies = [
                tally(method, (make(text, rate, seed) for text in texts for seed in SEEDS))
                for rate in RATES
            ]
            cells = (f"{one.f1:8.3f} ({one.all_exact:.2f})" for one in tallies)
            print(f"{level + ', ' + name:30}", *cells)


# Linking ------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Half an article in one language; ``origin`` is the same for its translation."""

    origin: tuple[str, int]
    version: Version


def archive(documents: Sequence[Parallel], seed: int = 7) -> tuple[list[Entry], list[Entry]]:
    """Halves of articles, a tenth of the sentences dropped, three in ten without partner."""
    rng = random.Random(seed)
    dutch: list[Entry] = []
    french: list[Entry] = []
    for document in documents:
        middle = len(document.a) // 2
        for half, part in enumerate((slice(0, middle), slice(middle, None))):
            lost = rng.random() < 0.3
            keep = (rng.random() < 0.5, not lost) if lost else (True, True)
            origin = (document.name + str(document.first), half)
            sides = ((dutch, "nl", document.a[part]), (french, "fr", document.b[part]))
            for wanted, (entries, language, sentences) in zip(keep, sides, strict=True):
                if wanted or (lost and entries is french and not keep[0]):
                    version = _interview([s for s in sentences if rng.random() > 0.1], language)
                    entries.append(Entry(origin=origin, version=version))
    return dutch, french


def _interview(sentences: Sequence[str], language: str) -> Version:
    """Four sentences a pair, the first of them the question."""
    pairs = (sentences[start : start + 4] for start in range(0, len(sentences), 4))
    return Version(
        language=language,
        pairs=tuple(Pair(question=first, answer=(" ".join(rest),)) for first, *rest in pairs),
    )


def candidates(
    keys: frozenset[str], others: Sequence[Sketch], index: Mapping[str, Sequence[int]]
) -> list[int]:
    """Those that are judged, chosen as the archive does it (``versions.candidates``)."""
    found = (index[key] for key in sampled(keys) if key in index)
    ranked = by_rarity(found)[:MOST_CANDIDATES]
    shares = {n: share(sketch(keys), others[n]) for n in ranked}
    return likely(shares)[:MOST_JUDGED]


def linking_figures(
    documents: Sequence[Parallel], dictionaries: dict[str, Dictionary | None]
) -> None:
    dutch, french = archive([d for d in documents if len(d.a) >= LEAST_HALVED])
    keys_a, keys_b = ([all_keys(e.version) for e in entries] for entries in (dutch, french))
    index: dict[str, list[int]] = {}
    for n, keys in enumerate(keys_b):
        for key in sampled(keys):
            index.setdefault(key, []).append(n)
    sketches = [sketch(keys) for keys in keys_b]
    near = [candidates(keys, sketches, index) for keys in keys_a]
    place = {entry.origin: n for n, entry in enumerate(french)}
    true = {(i, place[e.origin]) for i, e in enumerate(dutch) if e.origin in place}
    reached = sum(j in near[i] for i, j in true)
    rows = sum(len(sampled(keys)) for keys in keys_a + keys_b) / len(keys_a + keys_b)
    print(f"\nLinking: {len(dutch)} nl and {len(french)} fr half articles, {len(true)} true links")
    print(
        f"key rows an article {rows:.0f};"
        f" partner among the {MOST_JUDGED} judged {reached / len(true):.3f}"
    )
    for name, dictionary in dictionaries.items():
        judged = {
            (i, j): judge(dutch[i].version, french[j].version, dictionary)
            for i in range(len(dutch))
            for j in near[i]
        }
        linked = _mutual(judged)
        right = len(linked & true)
        print(
            f"{name:14} precision {right / max(1, len(linked)):.3f} recall {right / len(true):.3f}"
            f" ({len(linked - true)} false of {len(linked)})"
        )


def _mutual(judged: dict[tuple[int, int], Judgement]) -> set[tuple[int, int]]:
    """Linked pairs that are each other's best."""
    best: dict[tuple[str, int], float] = {}
    for (i, j), judgement in judged.items():
        for side in (("a", i), ("b", j)):
            best[side] = max(best.get(side, 0.0), judgement.score)
    return {
        (i, j)
        for (i, j), judgement in judged.items()
        if judgement.verdict == "linked" and judgement.score == best["a", i] == best["b", j]
    }


def main() -> None:
    if not NTREX.is_dir():
        print(f"No test text in {NTREX}: set NTREX to a copy of MicrosoftTranslator/NTREX.")
        return
    from .differences import difference_figures  # they need this module
    from .interviews import interview_figures
    from .learning import learning_figures

    dictionary = freedict()
    dictionaries: dict[str, Dictionary | None] = {"no dictionary": None}
    methods: dict[str, Method] = {"diagonal": by_diagonal, "Gale-Church": by_length}
    methods["words"] = by_words(None)
    if dictionary:
        dictionaries["FreeDict"] = dictionary
        methods["words, FreeDict"] = by_words(dictionary)
    documents = held_out(articles())
    alignment_figures(documents, methods)
    interview_figures(documents)
    linking_figures(documents, dictionaries)
    learning_figures(articles(), dictionary)
    difference_figures(articles())


def freedict() -> Dictionary | None:
    paths = [FREEDICT / f"freedict-{pair}.dict.dz" for pair in ("nld-fra", "fra-nld")]
    entries = [entry for path in paths if path.exists() for entry in read_dictionary(path)]
    return Dictionary(entries) if entries else None


if __name__ == "__main__":
    sys.exit(main())
