"""Words that look alike in two languages: ``catastrofe``, ``catastrophe``."""

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from .terms import Matrix, Places, filled

#: Spellings of one sound in the languages of Europe, applied in order to folded words.
_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("sch", "sk"), ("ch", "k"), ("qu", "k"), ("ck", "k"),
    ("c", "k"), ("q", "k"), ("x", "ks"), ("ij", "i"), ("y", "i"), ("z", "s"),
    ("ae", "e"), ("oe", "u"), ("ou", "u"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1")
#: Letters that a word must have to be told from chance.
SHORTEST = 4
#: Jaro-Winkler similarity from which two words count as one, and what that is worth.
LEAST_ALIKE = 0.86
LEAST_WORTH = 0.5


@lru_cache(maxsize=1 << 15)
def skeleton(word: str) -> str:
    """The folded word as it sounds, roughly: ``mexique`` is ``meksike``."""
    for written, sound in _SPELLINGS:
        word = word.replace(written, sound)
    return _DOUBLED.sub(r"\1", word)


def cognates(a: Sequence[str], b: Sequence[str]) -> npt.NDArray[np.float32]:
    """Worth from 0 to 1 of each word of a beside each word of b; all are folded."""
    found = np.zeros((len(a), len(b)), dtype=np.float32)
    by_letter = _by_first_letter(b)
    for letter, rows in _by_first_letter(a).items():
        columns = by_letter.get(letter)
        if columns:
            i, j, worth = _alike(list(rows.values()), list(columns.values()))
            found[np.array(list(rows))[i], np.array(list(columns))[j]] = worth
    return found


def _by_first_letter(words: Sequence[str]) -> dict[str, dict[int, str]]:
    """Words by how they sound, with their numbers: what begins otherwise is seldom alike."""
    found: dict[str, dict[int, str]] = {}
    for number, word in enumerate(words):
        if _comparable(word):
            sound = skeleton(word)
            found.setdefault(sound[0], {})[number] = sound
    return found


def _alike(a: Sequence[str], b: Sequence[str]) -> tuple[Places, Places, Matrix]:
    alike = process.cdist(
        a, b, scorer=JaroWinkler.similarity, score_cutoff=LEAST_ALIKE, dtype=np.float32
    )
    i, j = filled(alike)
    share = (alike[i, j] - LEAST_ALIKE) / (1 - LEAST_ALIKE)
    return i, j, np.asarray(LEAST_WORTH + (1 - LEAST_WORTH) * share, dtype=np.float32)


def _comparable(word: str) -> bool:
    return len(word) >= SHORTEST and word.isalpha()
