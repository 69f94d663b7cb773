"""Denials: ``niet``, ``ne … pas``, and words that may render them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from articles.analysis import Word, form, words
from articles.languages import LANGUAGES, Comparison

#: Words between a mark and the word that it makes a denial: ``ne le fera plus``.
_REACH = 4
#: Words within which a weak denial goes with the one before: ``pas d'eau ni de pain``.
_TOGETHER = 8
#: Words within which a denial is only said again: ``niet vandaag, niet morgen``.
_AGAIN = 3
#: Characters before a mark that may make it say nothing.
_EXPLETIVE = 45
#: Letters that must be left of a word when its prefix is taken off.
_SHORTEST_STEM = 5
#: Letters of a word with such a suffix: ``werkloos``.
_SHORTEST_WITH_SUFFIX = 8
#: What stands between a last word and the question mark that makes it a tag: ``nietwaar?``.
_TAG = re.compile(r"[\s\u00a0\u202f\"'»”]{0,3}\?")
#: Characters behind a mark within which a word may make it a restriction.
_RESTRICTS = 60
#: Texts whose words are remembered: they are asked for again and again.
_REMEMBERED = 64

#: The sense of what only looks like a near denial: ``en tant que``.
IDLE = "idle"
#: The sense of ``sans``.
NONE = "none"
#: The sense of a mark that no word completes: ``je n'ose``.
MARK = "mark"


@dataclass(frozen=True, kw_only=True)
class Denial:
    """A word that denies, at its place."""

    start: int
    end: int
    #: It may repeat the denial before it, ``niet … noch``, or only ask for assent.
    repeats: bool


@dataclass(frozen=True, kw_only=True)
class NearDenial:
    """A word or expression that may render a denial, at its place."""

    start: int
    end: int
    #: What it says, the same in all languages: ``without``, ``refuse``, ``contrary``.
    sense: str


def denials(text: str, language: str) -> tuple[Denial, ...]:
    """What the text plainly denies."""
    return _read(text, language)[0]


def _read(text: str, language: str) -> tuple[tuple[Denial, ...], list[Word]]:
    """Denials, and words like them that only go with a ``sans`` before."""
    found: list[Denial] = []
    dependent: list[Word] = []
    denying = list(_denying(text, language))
    without = _without(text, language) if denying else []
    before: tuple[int, str] = (-_TOGETHER - 1, "")
    for place, word in denying:
        here = (place, text[word.start : word.end].lower())
        if any(other < place and _repeats((other, ""), here, language) for other in without):
            dependent.append(word)
            continue
        repeats = _repeats(before, here, language) or bool(_TAG.match(text, word.end))
        found.append(Denial(start=word.start, end=word.end, repeats=repeats))
        before = here
    return tuple(found), dependent


def _without(text: str, language: str) -> list[int]:
    """Places, in words, of what denies by itself: ``sans``, with which ``ni`` goes."""
    senses = _comparison(language).near_negations
    return [
        place
        for place, word in enumerate(_simple(text, language))
        if senses.get(text[word.start : word.end].lower()) == NONE
    ]


def _repeats(before: tuple[int, str], here: tuple[int, str], language: str) -> bool:
    distance = here[0] - before[0]
    weak = here[1] in _comparison(language).weak_negations
    return (weak and distance <= _TOGETHER) or (before[1] == here[1] and distance <= _AGAIN)


def near_denials(text: str, language: str) -> tuple[NearDenial, ...]:
    """Words that could render a denial: ``zonder``, ``onbekend``, a mark without its word."""
    pattern, senses = _senses(language)
    found = [
        NearDenial(start=match.start(), end=match.end(), sense=senses[match[0]])
        for match in pattern.finditer(_plain(text))
    ]
    taken = {near.start for near in found}
    found += [
        NearDenial(start=word.start, end=word.end, sense="contrary")
        for word in _simple(text, language)
        if word.start not in taken and _is_contrary(word, language)
    ]
    found += [
        NearDenial(start=word.start, end=word.end, sense="contrary")
        for place, word in enumerate(_simple(text, language))
        if _is_privative(text, place, language)
    ]
    found += [
        NearDenial(start=word.start, end=word.end, sense=NONE) for word in _read(text, language)[1]
    ]
    found += _lonely_marks(text, language)
    telling = (near for near in found if near.sense != IDLE)
    return tuple(sorted(telling, key=lambda near: near.start))


def _denying(text: str, language: str) -> Iterator[tuple[int, Word]]:
    """Words that deny, each with its number among the words."""
    known = _comparison(language)
    marks = [place for place, _ in _marks(text, language)]
    idle = _idle(text, language)
    last = ""
    for place, word in enumerate(_simple(text, language)):
        surface = _plain(text[word.start : word.end])
        if _denies(surface, last, place, marks, known) and not (
            _is_within(word.start, idle) or _is_privative(text, place, language)
        ):
            yield place, word
        last = surface


def _is_privative(text: str, place: int, language: str) -> bool:
    """It only makes the contrary of the word that follows: ``niet-lid``, ``non valide``."""
    found = _simple(text, language)
    word, after = found[place], found[place + 1 : place + 2]
    if not after or _plain(text[word.start : word.end]) not in _comparison(language).negations:
        return False
    between = text[word.end : after[0].start]
    if between == "-":
        return True
    return (
        between == " "
        and _plain(text[word.start : word.end]) in _comparison(language).privative_negations
        and not after[0].form.stop
        and not _senses(language)[0].match(_plain(text), after[0].start)
    )


def _denies(surface: str, last: str, place: int, marks: list[int], known: Comparison) -> bool:
    if surface in known.negations:
        return True
    if surface in known.marked_negations and last in known.negations:
        return False  # ``pas plus loin`` compares
    marked = any(place - _REACH <= mark < place for mark in marks)
    paired = any(place <= mark < place + _REACH for mark in marks)
    return (surface in known.marked_negations and marked) or (
        surface in known.paired_negations and (marked or paired)
    )


def _is_within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _idle(text: str, language: str) -> list[tuple[int, int]]:
    """Expressions of denying words that deny nothing."""
    expressions = _expressions(_comparison(language).no_denials)
    return [match.span() for match in expressions.finditer(text.replace("’", "'"))]


def _lonely_marks(text: str, language: str) -> list[NearDenial]:
    """Marks that no word completes: ``je n'ose``; with ``que`` they restrict."""
    marks = _marks(text, language)
    if not marks:
        return []
    denying = list(_denying(text, language))
    lonely: list[NearDenial] = []
    for place, match in marks:
        if not (
            _is_completed(place, text, denying, language)
            or _is_expletive(text, match.start(), language)
        ):
            sense = "only" if _restricts(text, match.end(), language) else MARK
            lonely.append(NearDenial(start=match.start(), end=match.end(), sense=sense))
    return lonely


def _is_completed(mark: int, text: str, denying: list[tuple[int, Word]], language: str) -> bool:
    """A denial follows the mark, or one that may stand before it does: ``rien ne``."""
    known = _comparison(language)
    early = known.weak_negations | known.paired_negations
    return any(
        mark < place <= mark + _REACH + 1
        or (mark - _REACH <= place <= mark and _plain(text[word.start : word.end]) in early)
        for place, word in denying
    )


def _restricts(text: str, start: int, language: str) -> bool:
    restrictions = _expressions(_comparison(language).restrictions)
    return bool(restrictions.search(text, start, start + _RESTRICTS))


def _is_expletive(text: str, mark: int, language: str) -> bool:
    contexts = _beginnings(_comparison(language).expletive_contexts)
    return bool(contexts.search(_plain(text[max(0, mark - _EXPLETIVE) : mark])))


@lru_cache(maxsize=_REMEMBERED)
def _simple(text: str, language: str) -> tuple[Word, ...]:
    """Words, what is joined in its parts; ``can't`` is whole, as it denies only so."""
    whole = _comparison(language).negations
    found: list[Word] = []
    end = 0
    for word in words(text, language):
        if word.joined and _plain(text[word.start : word.end]) not in whole:
            continue
        if word.start >= end:
            found.append(word)
            end = word.end
    return tuple(found)


def _marks(text: str, language: str) -> list[tuple[int, re.Match[str]]]:
    """Marks, each with the number of the word before; an elided one is no word itself."""
    marks = _comparison(language).negation_marks
    if not marks:
        return []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(marks))})(?:['’]|(?!\w))", re.IGNORECASE)
    starts = [word.start for word in _simple(text, language)]
    idle = _idle(text, language)
    return [
        (sum(start < match.start() for start in starts) - 1, match)
        for match in pattern.finditer(text)
        if not _is_within(match.start(), idle)
    ]


def _is_contrary(word: Word, language: str) -> bool:
    """It is made of a word and what turns that into its contrary."""
    known, folded = _comparison(language), word.form.folded
    if folded.endswith(known.negative_suffixes) and len(folded) >= _SHORTEST_WITH_SUFFIX:
        return True
    stems = (folded.removeprefix(prefix) for prefix in known.negative_prefixes)
    return any(
        stem != folded and len(stem) >= _SHORTEST_STEM and form(stem, language).lemma is not None
        for stem in stems
    )


@cache
def _senses(language: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Words and expressions that may render a denial, and the sense of each."""
    senses = _comparison(language).near_negations
    by_stem = {_stem(word): sense for word, sense in senses.items()}
    return _beginnings(frozenset(senses)), by_stem


@cache
def _beginnings(expressions: frozenset[str]) -> re.Pattern[str]:
    """Any of them, ``*`` at the end standing for the rest; the longest first."""
    ends = {word: "" if word[-1] in "*'" else r"(?!\w)" for word in expressions}
    alternatives = [re.escape(_stem(word)) + end for word, end in ends.items()]
    ordered = "|".join(sorted(alternatives, key=lambda part: (-len(part), part)))
    return re.compile(rf"(?<!\w)(?:{ordered})" if ordered else r"(?!)")


def _stem(expression: str) -> str:
    return expression.rstrip("*").replace("_", " ")


def _plain(text: str) -> str:
    """With its accents, which tell ``cấm`` from ``cam``."""
    return text.lower().replace("’", "'")


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
