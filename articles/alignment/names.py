"""Names that a text mentions, and whether another text has them too."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from articles.analysis import Word, compound_parts, form, words
from articles.languages import LANGUAGES

from .cognates import skeleton
from .dictionary import Dictionary
from .sentences import abbreviations
from .worldnames import Name, near_names, read_world_names

#: Letters that a name must have; acronyms do with two.
SHORTEST = 3
#: Jaro-Winkler similarity from which two spellings are of one name.
LEAST_ALIKE = 0.84
#: The same for a word without a capital, ``schots`` of ``Schotland``.
LEAST_ALIKE_COMMON = 0.9
#: Acronyms with the same letters in another order: ``HIV``, ``VIH``.
LONGEST_SHUFFLED = 5
LONGEST_ACRONYM = 6
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
    if not telling:
        return None
    return Name(
        start=run[0].start,
        end=run[-1].end,
        words=tuple(word.form.folded for word in telling),
        near=tuple(near_names(text[run[0].start : run[-1].end], language)),
        acronym=len(telling) == 1 and text[telling[0].start : telling[0].end].isupper(),
    )


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


class Counterparts:
    """Looks the names of one text up in another.

    ``own`` is the text that the names stand in: a word that both have is its
    own counterpart, and none of a name that is only like it.
    """

    def __init__(
        self,
        own: Collection[str],
        text: str,
        language: str,
        known: Capitals,
        dictionary: Dictionary | None = None,
    ) -> None:
        self._known = known
        found = words(text, language)
        self._language = language
        self._dictionary = dictionary
        self._folded = {word.form.folded for word in found}
        free = [word for word in found if not word.form.stop and word.form.folded not in own]
        self._skeletons = {skeleton(word.form.folded) for word in free}
        self._capitals = {skeleton(word.form.folded) for word in free if text[word.start].isupper()}
        self._codes = {name.code for name in read_world_names(text, language)}
        self._codes.update(near_names(text, language))
        self._acronyms = {
            "".join(sorted(word.form.folded))
            for word in found
            if text[word.start : word.end].isupper() and word.end - word.start > 1
        }
        capitals = [word for word in found if text[word.start].isupper() and not word.joined]
        self._initials = "".join(word.form.folded[:1] for word in capitals)
        telling = (word for word in found if not (word.joined or word.form.stop))
        self._all_initials = "".join(word.form.folded[:1] for word in telling)

    def has(self, name: Name, language: str) -> bool:
        """Whether this text has the name, or a word that may render it."""
        if name.code in self._codes or self._codes.intersection(name.near):
            return True
        if name.acronym and self._has_acronym(name.words[0]):
            return True
        *before, last = name.words
        if self._has_word(last, language):
            return True
        general = last not in self._known.both and _is_general(last)
        return general and any(self._has_word(word, language) for word in before)

    def _has_acronym(self, acronym: str) -> bool:
        shuffled = "".join(sorted(acronym)) in self._acronyms
        return (shuffled and len(acronym) <= LONGEST_SHUFFLED) or (
            len(acronym) > 2 and (acronym in self._initials or self._spells(acronym))
        )

    def _spells(self, acronym: str) -> bool:
        """Whether neighbouring words begin with its letters: ``MMA``, ``arts martiaux mixtes``."""
        letters = sorted(acronym)
        initials = self._all_initials
        places = range(len(initials) - len(letters) + 1)
        return any(sorted(initials[n : n + len(letters)]) == letters for n in places)

    def _has_word(self, word: str, language: str) -> bool:
        if word in self._folded:
            return True
        if self._dictionary:
            known = self._dictionary.translations(word, language, self._language)
            if any(translation in self._folded for translation in known):
                return True
        return len(word) > SHORTEST and (
            _is_like(word, self._capitals, LEAST_ALIKE)
            or _is_like(word, self._skeletons, LEAST_ALIKE_COMMON)
        )


def _is_general(word: str) -> bool:
    """A common noun of any language: ``Tennessee State`` is as well ``l'État du Tennessee``."""
    return any(form(word, language).lemma is not None for language in LANGUAGES)


def _is_like(word: str, others: Collection[str], least: float) -> bool:
    sound = skeleton(word)
    return any(JaroWinkler.similarity(sound, other) >= least for other in others)
