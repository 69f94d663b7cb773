"""Why a text was found: the places of the query's words in it, by the same analysis.

Places, not strings, are marked: ``transnational`` marks ``transnationaux``, and of
``l'assemblée`` the word without its article.  Results are plain ``Piece`` tuples.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.analysis import Form, Word, form, words_that
from articles.analysis.words import HYPHENS

from .results import Match, Piece
from .terms import Begin, Run, Term

#: From the nearest to the query's word to the farthest.
ORDER = ("exact", "name", "accent", "stem", "prefix", "compound", "translation")


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A stretch of the text and the word of the query that found it."""

    start: int
    end: int
    word: str
    via: str


class Marker:
    """Finds in texts of one language what a query is looking for."""

    def __init__(self, language: str | None, wanted: Iterable[Term | Begin | Run]) -> None:
        """``language`` None is for names."""
        self.language = language
        self.wanted = tuple(wanted)
        self._known: dict[str, bool] = {}

    def marks(self, text: str) -> list[Mark]:
        """All places in the text that the wanted words find."""
        found = words_that(self._matters, text, self.language)
        marked: list[Mark] = []
        for part in self.wanted if found else ():
            match part:
                case Term():
                    marked += _term_marks(text, found, part, is_name=self.language is None)
                case Begin():
                    marked += _begin_marks(found, part, is_name=self.language is None)
                case Run():
                    via = "name" if self.language is None else "exact"
                    marked += _run_marks(found, part.steps, part.text, via)
        return sorted(marked, key=lambda mark: (mark.start, -mark.end))

    def _matters(self, surface: str) -> bool:
        """Whether a word could be one of the wanted; remembered, as texts repeat words."""
        known = self._known.get(surface)
        if known is None:
            found = form(surface, self.language)
            known = any(_could_be(found, part) for part in self.wanted)
            self._known[surface] = known
        return known


def _could_be(found: Form, part: Term | Begin | Run) -> bool:
    match part:
        case Term():
            keys = {found.folded, *found.keys, *found.parts}
            wanted = {*part.folded, *part.keys, *(half for split in part.splits for half in split)}
            return not keys.isdisjoint(wanted)
        case Begin():
            return found.folded.startswith(part.prefix)
        case Run():
            return any(found.folded == word for _, word in part.steps)


def pieces(
    text: str, marked: Sequence[Mark], start: int = 0, end: int | None = None
) -> list[Piece]:
    """The text between two places, cut where marks begin and end; overlaps are one."""
    end = len(text) if end is None else end
    cut: list[Piece] = []
    at = start
    for mark in marked:
        begin, stop = max(mark.start, at), min(mark.end, end)
        if begin >= stop:
            continue
        if begin > at:
            cut.append(Piece(text=text[at:begin]))
        cut.append(Piece(text=text[begin:stop], marked=True))
        at = stop
    if at < end:
        cut.append(Piece(text=text[at:end]))
    return cut


def matches(text: str, marked: Iterable[Mark]) -> dict[str, Match]:
    """For each word of the query that was found, the nearest form in the text."""
    best: dict[str, Match] = {}
    for mark in marked:
        known = best.get(mark.word)
        if known is None or ORDER.index(mark.via) < ORDER.index(known.via):
            best[mark.word] = Match(word=mark.word, found=text[mark.start : mark.end], via=mark.via)
    return best


def nearest(found: Iterable[dict[str, Match]]) -> dict[str, Match]:
    """Of several texts, the nearest match of each word."""
    best: dict[str, Match] = {}
    for each in found:
        for word, match in each.items():
            if word not in best or ORDER.index(match.via) < ORDER.index(best[word].via):
                best[word] = match
    return best


def _term_marks(text: str, found: list[Word], term: Term, *, is_name: bool) -> list[Mark]:
    marked = [
        Mark(start=word.start, end=word.end, word=term.word, via=via)
        for word in found
        if (via := _name_via(term, word) if is_name else _via(text, word, term))
    ]
    if term.splits:
        present = {word.form.folded for word in found}
        for split in term.splits:
            if present.issuperset(split):
                marked += _run_marks(found, tuple(enumerate(split)), term.word, "compound")
    return marked


def _name_via(term: Term, word: Word) -> str | None:
    return "name" if word.form.folded in term.folded else None


def _via(text: str, word: Word, term: Term) -> str | None:
    form = word.form
    if form.stop or term.stop:
        return "name" if word.capital and form.folded == term.folded[0] else None
    if form.folded == term.folded[0]:
        return _spelling(text[word.start : word.end], term.word)
    if form.folded in term.folded:
        return "compound"
    if not set(form.keys).isdisjoint(term.keys):
        return "stem"
    return None if set(form.parts).isdisjoint(term.keys) else "compound"


def _spelling(written: str, typed: str) -> str:
    """How two spellings of the same folded word differ: not, in accents, or in hyphens."""
    written, typed = (unicodedata.normalize("NFC", each.lower()) for each in (written, typed))
    if _letters(written) == _letters(typed):
        return "exact" if _hyphens(written) == _hyphens(typed) else "compound"
    return "accent"


def _letters(text: str) -> str:
    """Without hyphens, and without what follows an apostrophe as an ending."""
    return "".join(char for char in text.removesuffix("s") if char.isalnum()) or text


def _hyphens(text: str) -> int:
    return sum(char in HYPHENS for char in text)


def _begin_marks(found: list[Word], part: Begin, *, is_name: bool) -> list[Mark]:
    via = "name" if is_name else "prefix"
    return [
        Mark(start=word.start, end=word.end, word=part.word, via=via)
        for word in found
        if word.form.folded.startswith(part.prefix)
    ]


def _run_marks(
    found: list[Word], steps: tuple[tuple[int, str], ...], word: str, via: str
) -> list[Mark]:
    """Every stretch in which the words stand at their distances."""
    at: dict[tuple[int, str], Word] = {(each.position, each.form.folded): each for each in found}
    marked = []
    for position, folded in at:
        if folded != steps[0][1]:
            continue
        run = [at.get((position + step, name)) for step, name in steps]
        if None not in run and run[0] and run[-1]:
            marked.append(Mark(start=run[0].start, end=run[-1].end, word=word, via=via))
    return marked
