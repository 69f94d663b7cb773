"""Denials: ``niet``, ``ne … pas``, and words that may render them."""

import re
from functools import cache

from articles.analysis import Word, fold, form, words
from articles.languages import LANGUAGES, Comparison

#: Words between a mark and the word that it makes a denial: ``ne le fera plus``.
_REACH = 4
#: Letters that must be left of a word when its prefix is taken off.
_SHORTEST_STEM = 5

Span = tuple[int, int]


def denials(text: str, language: str) -> tuple[Span, ...]:
    """Where the text plainly denies."""
    known = _comparison(language)
    marks = _marks(text, language)
    found: list[Span] = []
    for place, word in enumerate(_simple(text, language)):
        surface = text[word.start : word.end].lower()
        marked = surface in known.marked_negations and any(
            place - _REACH <= mark < place for mark in marks
        )
        if surface in known.negations or marked:
            found.append((word.start, word.end))
    return tuple(found)


def near_denials(text: str, language: str) -> int:
    """How many words of the text could render a denial: ``zonder``, ``onbekend``."""
    plain = fold(text).replace("’", "'")
    return len(_near(language).findall(plain)) + sum(
        _is_contrary(word, language) for word in _simple(text, language)
    )


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
def _near(language: str) -> re.Pattern[str]:
    alternatives = []
    for word in sorted(_comparison(language).near_negations):
        end = "" if word.endswith(("*", "'")) else r"(?!\w)"
        written = re.escape(fold(word.rstrip("*").replace("_", " ")))
        alternatives.append(rf"(?<!\w){written}{end}")
    return re.compile("|".join(alternatives) or r"(?!)")


def _comparison(language: str) -> Comparison:
    known = LANGUAGES.get(language)
    return known.comparison if known else Comparison()
