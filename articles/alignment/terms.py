"""What the units of a document are compared by: its words and its numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from articles.analysis import Form, words

from .mentions import read_mentions

#: Begins the form of what is compared by its value.
NUMBER = "#"

#: Sentences whose terms are remembered: a version is judged, aligned and compared in turn.
REMEMBERED_UNITS = 4096

#: Documents whose sides are: a version is compared with several others.
REMEMBERED_SIDES = 4

Matrix = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]


def filled(matrix: Matrix) -> tuple[Places, Places]:
    """Rows and columns of all that is not 0, in order: ``numpy.nonzero``, four times as quick."""
    rows, columns = np.divmod(np.flatnonzero(matrix.ravel() != 0), max(1, matrix.shape[1]))
    return rows, columns


class Term(NamedTuple):
    """A word in one of its written forms; a tuple, since a text has hundreds."""

    form: Form
    #: A word of the text as it stands there, to show.
    shown: str
    capital: bool = False


@dataclass(frozen=True, kw_only=True)
class Side:
    """One document as bags of terms."""

    language: str
    terms: tuple[Term, ...]
    #: Units by terms: how often each term stands in each unit.
    counts: Matrix

    @property
    def units(self) -> int:
        return len(self.counts)

    def rarity(self) -> npt.NDArray[np.float32]:
        """Inverse document frequency, a unit being a document; function words count little."""
        frequency = (self.counts > 0).sum(axis=0)
        weights = np.log1p(self.units / np.maximum(frequency, 1))
        return np.asarray(weights * [self._worth(term) for term in self.terms], dtype=np.float32)

    @staticmethod
    def _worth(term: Term) -> float:
        return 0.5 if term.form.stop else 1.0

    def grouped(self, groups: Sequence[Sequence[int]]) -> "Side":
        """The same terms over larger units, each made of some of these."""
        counts = np.zeros((len(groups), len(self.terms)), dtype=np.float32)
        for row, group in enumerate(groups):
            counts[row] = self.counts[list(group)].sum(axis=0)
        return replace(self, counts=counts)


def side(units: Sequence[str], language: str) -> Side:
    return _side(tuple(units), language)


@lru_cache(maxsize=REMEMBERED_SIDES)
def _side(units: tuple[str, ...], language: str) -> Side:
    bags = [_terms(unit, language) for unit in units]
    columns: dict[tuple[str, str | None, bool], int] = {}
    terms: list[Term] = []
    places: list[int] = []
    for term in chain.from_iterable(bags):
        form = term.form
        # What tells forms apart; quicker to look up than the form itself.
        column = columns.setdefault((form.folded, form.lemma, form.stop), len(terms))
        if column == len(terms):
            terms.append(term)
        places.append(column)
    rows = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
    flat = rows * len(terms) + np.array(places, dtype=np.intp)
    counts = np.bincount(flat, minlength=len(bags) * len(terms)).astype(np.float32)
    counts = counts.reshape(len(bags), len(terms))
    return Side(language=language, terms=tuple(terms), counts=counts)


@lru_cache(maxsize=REMEMBERED_UNITS)
def _terms(text: str, language: str) -> tuple[Term, ...]:
    return tuple(_read_terms(text, language))


def _read_terms(text: str, language: str) -> Iterator[Term]:
    """Numbers and dates by their values, all else by its words."""
    mentions = [mention for mention in read_mentions(text, language) if not mention.loose]
    taken = bytearray(len(text))
    for mention in mentions:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
        shown = text[mention.start : mention.end]
        yield Term(form=Form.plain(f"{NUMBER}{mention.value}"), shown=shown)
    for word in words(text, language):
        if not taken[word.start]:
            yield Term(form=word.form, shown=text[word.start : word.end], capital=word.capital)
