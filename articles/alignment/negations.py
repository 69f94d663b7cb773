"""Denials: ``niet``, ``ne … pas``, and words that may render them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articles.analysis import Word, fold, form, words
from articles.languages import LANGUAGES, Comparison

#: Words between a mark and the word that it makes a denial: ``ne le fera plus``.
_REACH = 4
#: Words within which a weak denial goes with the one before: ``pas d'eau ni de pain``.
_TOGETHER = 8
#: Words within which a denial is only said again: ``niet vandaag, niet morgen``.
_AGAIN = 3
#: Letters that must be left of a word when its prefix is taken off.
_SHORTEST_STEM = 5


@dataclass(frozen=True, kw_only=True)
class Denial:
    """A word that denies, at its place."""

    start: int
    end: int
    #: It may repeat the denial before it: ``niet … noch``.
    repeats: bool


def denials(text: str, language: str) -> tuple[Denial, ...]:
    """What the text plainly denies."""
    found: list[Denial] = []
    before: tuple[int, str] = (-_TOGETHER - 1, "")
    for place, word in _denying(text, language):
        here = (place, text[word.start : word.end].lower())
        repeats = _repeats(before, here, language)
        found.append(Denial(start=word.start, end=word.end, repeats=repeats))
        before = here
    return tuple(found)


def _repeats(before: tuple[int, str], here: tuple[int, str], language: str) -> bool:
    distance = here[0] - before[0]
    weak = here[1] in _comparison(language).weak_negations
    return (weak and distance <= _TOGETHER) or (before[1] == here[1] and distance <= _AGAIN)


def near_denials(text: str, language: str) -> int:
    """How many different words of the text could render a denial: ``zonder``, ``onbekend``.

    A mark without its word, ``je n'ose``, is one of them.
    """
    plain = fold(text).replace("’", "'")
    near = set(_pattern(_comparison(language).near_negations).findall(plain))
    contrary = {
        word.form.folded for word in _simple(text, language) if _is_contrary(word, language)
    }
    alone = len(_marks(text, language)) - sum(1 for _ in _denying(text, language))
    return len(near) + len(contrary) + max(0, alone)


def _denying(text: str, language: str) -> Iterator[tuple[int, Word]]:
    """Words that deny, each with its number among the words."""
    known = _comparison(language)
    marks = _marks(text, language)
    idle = [match.span() for match in _expressions(known.no_denials).finditer(text)]
    for place, word in enumerate(_simple(text, language)):
        surface = text[word.start : word.end].lower()
        marked = surface in known.marked_negations | known.paired_negations and any(
            place - _REACH <= mark < place for mark in marks
        )
        paired = surface in known.paired_negations and any(
            place <= mark < place + _REACH for mark in marks
        )
        denies = surface in known.negations or marked or paired
        if denies and not any(start <= word.start < end for start, end in idle):
            yield place, word


def _simple(text: str, language: str) -> list[Word]:
    return [word for word in words(text, language) if not word.joined]


def _marks(text: str, language: str) -> list[int]:
    """Places, in words, behind which a mark stands; an elided one is no word itself."""
    marks = _comparison(language).negation_marks
    if not marks:
        return []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(marks))})(?:['’]|(?!\w))", re.IGNORECASE)
    starts = [word.start for word in _simple(text, language)]
    return [sum(start < match.start() for start in starts) - 1 for match in pattern.finditer(text)]


def _is_contrary(word: Word, language: str) -> bool:
    for prefix in _comparison(language).negative_prefixes:
        stem = word.form.folded.removeprefix(prefix)
        if stem != word.form.folded and len(stem) >= _SHORTEST_STEM:
            return form(stem, language).lemma is not None
    return False


@cache
def _pattern(expressions: frozenset[str]) -> re.Pattern[str]:
    """Folded words and expressions, ``*`` at the end standing for the rest."""
    alternatives = []
    for word in sorted(expressions):
        end = "" if word.endswith(("*", "'")) else r"(?!\w)"
        written = re.escape(fold(word.rstrip("*").replace("_", " ")))
        alternatives.append(rf"(?<!\w){written}{end}")
    return re.compile("|".join(alternatives) or r"(?!)")


@cache
def _expressions(expressions: frozenset[str]) -> re.Pattern[str]:
    """Expressions as they are written, in any case."""
    written = "|".join(
        re.escape(expression.replace("_", " ")) for expression in sorted(expressions)
    )
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)" if written else r"(?!)", re.IGNORECASE)


def _comparison(language: str) -> Comparison:
    known = LANGUAGES.get(language)
    return known.comparison if known else Comparison()
