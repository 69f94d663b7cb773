"""Did you mean: the nearest words that the index itself has, in one language."""

import re

from rapidfuzz.distance import OSA

from articles.analysis import words
from articles.search.fields import EXACT
from articles.search.query import Word
from articles.search.terms import Reading, Term, read

from .snapshot import Snapshot

MOST_CANDIDATES = 50_000
_SHORTEST = 4


def nearest(snapshot: Snapshot, text: str) -> str | None:
    """The text with each unknown word replaced; None where nothing is near."""
    best: tuple[int, str] | None = None
    for language in snapshot.languages:
        corrected = _corrected(snapshot, language, text)
        if corrected is None:
            continue
        if corrected[1] == text:  # all words are known in this language
            return None
        best = corrected if best is None else max(best, corrected)
    return best[1] if best else None


def _corrected(snapshot: Snapshot, language: str, text: str) -> tuple[int, str] | None:
    """The corrected text with how often its rarest new word occurs."""
    pieces: list[str] = []
    last, rarest = 0, 0
    for word in words(text, language):
        folded = word.form.folded
        if word.joined or word.form.stop or _is_known(snapshot, language, folded):
            continue
        found = _near(snapshot, EXACT.of(language), folded)
        if found is None:
            return None
        frequency, term = found
        rarest = min(rarest, frequency) if pieces else frequency
        pieces += [text[last : word.start], term]
        last = word.end
    return rarest, "".join(pieces) + text[last:]


def _is_known(snapshot: Snapshot, language: str, folded: str) -> bool:
    part = read(Word(text=folded), Reading(language=language))
    looks = part.looks if isinstance(part, Term) else ()
    return any(snapshot.has(look.field, term) for look in looks for term in look.terms)


def _near(snapshot: Snapshot, field: str, folded: str) -> tuple[int, str] | None:
    """The most frequent of the nearest words that begin with the same letter."""
    if len(folded) < _SHORTEST or not re.fullmatch(r"[^\W\d_]+", folded):
        return None
    most = 1 if len(folded) < 7 else 2
    near: list[tuple[int, int, str]] = []
    for term in snapshot.beginning(field, folded[0], MOST_CANDIDATES):
        if abs(len(term) - len(folded)) <= most:
            distance = OSA.distance(folded, term, score_cutoff=most)
            if distance <= most:
                near.append((distance, -snapshot.frequency(field, term), term))
    if not near:
        return None
    _, frequency, term = min(near)
    return -frequency, term
