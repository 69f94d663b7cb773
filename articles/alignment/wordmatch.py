"""Which words of two languages may render one another, and how surely."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from articles.analysis import compound_parts

from .cognates import cognates
from .dictionary import Dictionary, spellings
from .terms import Matrix, Places, Side, Term, filled
from .vocabulary import meanings

#: What a short word that is spelt alike in both languages is worth: ``de``, ``en``.
SHORT_ALIKE = 0.3
#: The longest word that is called short.
SHORT = 3
#: What a compound is worth whose parts are translated, at most.
COMPOUND = 0.7


@dataclass(frozen=True, kw_only=True, eq=False)
class WordMatches:
    """Terms of a by terms of b, from 0 (nothing in common) to 1 (the same word)."""

    weights: Matrix
    #: Where anything matches at all: terms of a, and of b.
    a: Places
    b: Places


def word_matches(a: Side, b: Side, dictionary: Dictionary | None = None) -> WordMatches:
    matches = cognates(
        [term.form.folded for term in a.terms], [term.form.folded for term in b.terms]
    )
    _add_identical(matches, a, b)
    _add_basic_words(matches, a, b)
    if dictionary:
        _add_translations(matches, a, b, dictionary)
    rows, columns = filled(matches)
    return WordMatches(weights=matches, a=rows, b=columns)


def _add_identical(matches: Matrix, a: Side, b: Side) -> None:
    places = _by(b.terms)
    for row, term in enumerate(a.terms):
        for column in places.get(term.form.folded, ()):
            weight = (
                1.0
                if len(term.form.folded) > SHORT or not term.form.folded.isalpha()
                else SHORT_ALIKE
            )
            matches[row, column] = max(matches[row, column], weight)


def _add_basic_words(matches: Matrix, a: Side, b: Side) -> None:
    """Words that every language has, and what is named in its own way: ``Duits``, ``allemand``."""
    meant_b: dict[str, list[int]] = {}
    for column, term in enumerate(b.terms):
        for meaning in meanings(term.shown, term.form, b.language):
            meant_b.setdefault(meaning, []).append(column)
    for row, term in enumerate(a.terms):
        for meaning in meanings(term.shown, term.form, a.language):
            matches[row, meant_b.get(meaning, [])] = 1.0


def _by(terms: Iterable[Term]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for column, term in enumerate(terms):
        places.setdefault(term.form.folded, []).append(column)
    return places


def _add_translations(matches: Matrix, a: Side, b: Side, dictionary: Dictionary) -> None:
    spelt_b = _spelt(b)
    for row, term in enumerate(a.terms):
        for word in dictionary.translations(term.shown, a.language, b.language):
            matches[row, spelt_b.get(word, [])] = 1.0
    _add_compounds(matches, a, b, dictionary)
    _add_compounds(matches.T, b, a, dictionary)


def _add_compounds(matches: Matrix, a: Side, b: Side, dictionary: Dictionary) -> None:
    """A compound is worth something beside the translation of each of its parts."""
    spelt_b = _spelt(b)
    for row, term in enumerate(a.terms):
        parts = compound_parts(term.shown.lower(), a.language)
        for part in parts:
            worth = COMPOUND * (1 + len(parts) * len(part) / sum(map(len, parts))) / 2
            for word in dictionary.translations(part, a.language, b.language):
                columns = spelt_b.get(word, [])
                matches[row, columns] = np.maximum(matches[row, columns], min(worth, 1.0))


def _spelt(side: Side) -> dict[str, list[int]]:
    """Columns of the terms that stand under each key of the dictionary."""
    places: dict[str, list[int]] = {}
    for column, term in enumerate(side.terms):
        for spelling in spellings(term.shown, side.language):
            places.setdefault(spelling, []).append(column)
    return places
