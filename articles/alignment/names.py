"""Names that a text mentions."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from articles.analysis import Word, compound_parts, fold, form, words
from articles.languages import LANGUAGES

from .sentences import abbreviations
from .worldnames import Name, near_names, read_world_names

#: Letters that a name must have; acronyms do with two.
SHORTEST = 3
LONGEST_ACRONYM = 6
#: Words from which on a run all in capitals is shouted.
SHOUTED = 3
#: Words of which it is remembered whether they are common nouns.
REMEMBERED_WORDS = 1 << 12
#: Letters of an initial.
LONGEST_INITIAL = 2
_ROMAN = re.compile(r"[IVXLC]+(?:e|er|ème)?")
#: What may stand between the words of one name.
_WITHIN = frozenset((" ", "-", "\u00a0", "\u202f", "'", "’"))


def capitalised(texts: Iterable[str], language: str) -> frozenset[str]:
    """Words that have a capital where no sentence begins, folded."""
    return frozenset(
        word.form.folded
        for text in texts
        for word in words(text, language)
        if word.capital and not word.form.stop
    )


@dataclass(frozen=True, kw_only=True)
class Capitals:
    """Words that two versions write with a capital where no sentence begins, folded."""

    either: frozenset[str] = frozenset()
    #: Names, even where a dictionary has them as common nouns.
    both: frozenset[str] = frozenset()

    @classmethod
    def of(cls, a: frozenset[str], b: frozenset[str]) -> "Capitals":
        return cls(either=a | b, both=a & b)


def read_names(text: str, language: str, known: Capitals) -> tuple[Name, ...]:
    """Names in the order of the text.

    A capital at the start of a sentence counts only for words that are
    ``known``, that are followed by another capital, or are acronyms; a common
    noun with a capital only where both versions write it so.
    """
    world = list(read_world_names(text, language))
    taken = bytearray(len(text))
    for name in world:
        taken[name.start : name.end] = b"\1" * (name.end - name.start)
    runs = _runs(text, [w for w in words(text, language) if not taken[w.start] and not w.joined])
    named = (_name(text, run, language, known) for run in runs)
    return tuple(sorted([*world, *filter(None, named)], key=lambda name: name.start))


def _runs(text: str, found: list[Word]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in found:
        if not text[word.start].isupper():
            if run:
                yield run
            run = []
        elif run and _goes_on(text, run[-1], word):
            run.append(word)
        else:
            if run:
                yield run
            run = [word]
    if run:
        yield run


def _goes_on(text: str, before: Word, word: Word) -> bool:
    """No sentence ends between them: a point follows initials only, ``J. Verhulst``."""
    between = text[before.end : word.start]
    return between in _WITHIN or (between == ". " and before.end - before.start <= LONGEST_INITIAL)


def _name(text: str, run: list[Word], language: str, known: Capitals) -> Name | None:
    telling = [
        word
        for word in run
        if (_is_telling(text, word, language) or _is_shared(text, word, known))
        and (word.capital or _opens_a_name(text, word, run, known))
    ]
    if not telling or _is_shouted(text, run):
        return None
    first = next(word for word in run if word is telling[0] or not word.form.stop)
    key = next((word for word in reversed(telling) if not _is_part(word)), telling[-1])
    return Name(
        start=first.start,
        end=run[-1].end,
        words=tuple(word.form.folded for word in telling),
        key=key.form.folded,
        common=tuple(w.form.folded for w in run) if _is_translatable(run, telling) else (),
        near=tuple(_near(text, run, key, language)),
        acronym=text[key.start : key.end].isupper(),
    )


def _near(text: str, run: list[Word], key: Word, language: str) -> Iterator[str]:
    """What the key word, with those around it, may name besides."""
    start = run[0].start
    for near in near_names(text[start : run[-1].end], language):
        if start + near.start <= key.start < start + near.end:
            yield near.code


def _is_translatable(run: list[Word], telling: list[Word]) -> bool:
    """It is made of common nouns, one of them a part of names: ``Aviation Safety Network``."""
    return (
        len(run) > 1
        and any(map(_is_part, run))
        and all(_is_general(word.form.folded) for word in telling)
    )


@lru_cache(maxsize=REMEMBERED_WORDS)
def _is_general(word: str) -> bool:
    """A common noun of some language."""
    return any(form(word, language).lemma is not None for language in LANGUAGES)


def _is_shouted(text: str, run: list[Word]) -> bool:
    return len(run) >= SHOUTED and text[run[0].start : run[-1].end].isupper()


def _is_part(word: Word) -> bool:
    """A common noun in the names of any language: ``State`` of ``Tennessee State``."""
    return word.form.folded in name_parts()


@cache
def name_parts() -> frozenset[str]:
    parts = (language.comparison.name_parts for language in LANGUAGES.values())
    return frozenset(map(fold, chain.from_iterable(parts)))


def _is_telling(text: str, word: Word, language: str) -> bool:
    """No function word, no common noun with a capital, no glued common nouns."""
    surface = text[word.start : word.end]
    if surface.isupper() and 1 < len(surface) <= LONGEST_ACRONYM:
        shouted = len(surface) > SHORTEST and word.form.lemma is not None
        return not (shouted or word.form.stop or _ROMAN.fullmatch(surface))
    if surface.lower() in abbreviations(language) or _ROMAN.fullmatch(surface):
        return False
    if len(surface) < SHORTEST or word.form.stop or word.form.lemma is not None:
        return False
    return not compound_parts(surface.lower(), language)


def _is_shared(text: str, word: Word, known: Capitals) -> bool:
    return word.form.folded in known.both and word.end - word.start >= SHORTEST


def _opens_a_name(text: str, word: Word, run: list[Word], known: Capitals) -> bool:
    surface = text[word.start : word.end]
    return (
        word.form.folded in known.either
        or (surface.isupper() and len(surface) > 1)
        or (len(run) > 1 and run[1].capital)
    )
