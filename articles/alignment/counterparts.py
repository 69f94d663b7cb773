"""Whether a text has the names of another, in whatever form."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from articles.analysis import Word, form, words

from .cognates import skeleton
from .dictionary import Dictionary
from .names import SHORTEST, name_parts
from .worldnames import Name, near_names, read_world_names

#: Jaro-Winkler similarity from which two spellings are of one name.
LEAST_ALIKE = 0.84
#: The same for a word without a capital, ``schots`` of ``Schotland``.
LEAST_ALIKE_COMMON = 0.9
#: Acronyms whose letters may stand in another order: ``HIV``, ``VIH``.
LONGEST_SHUFFLED = 5
#: Letters of a common noun behind a name that it is glued to.
SHORTEST_NOUN = 5


@dataclass(frozen=True, kw_only=True)
class Own:
    """The words of a text, counted, and the countries, cities and bodies that it names."""

    words: Counter[str]
    codes: frozenset[str]

    @classmethod
    def of(cls, text: str, language: str) -> "Own":
        return cls(
            words=Counter(word.form.folded for word in words(text, language)),
            codes=frozenset(name.code for name in read_world_names(text, language)),
        )


class Counterparts:
    """Looks the names of one text up in another.

    ``own`` is of the text that the names stand in: what both have is its own
    counterpart, and none of a name that is only like it.
    """

    def __init__(
        self, own: Own, text: str, language: str, dictionary: Dictionary | None = None
    ) -> None:
        self._language = language
        self._dictionary = dictionary
        found = words(text, language)
        counted = Counter(word.form.folded for word in found)
        world = list(read_world_names(text, language))
        self._codes = {name.code for name in world}
        self._codes.update(near.code for near in near_names(text, language))
        self._folded = frozenset(counted)
        answered = [name for name in world if name.code in own.codes]
        self._take_free(
            text,
            [
                word
                for word in found
                if not (word.form.stop or _stands_in(word, answered))
                and counted[word.form.folded] > own.words[word.form.folded]
            ],
        )
        self._take_initials(text, found)

    def _take_free(self, text: str, free: Sequence[Word]) -> None:
        """Words that may render a name by their likeness."""
        self._skeletons = {skeleton(word.form.folded) for word in free}
        capitals = [word.form.folded for word in free if text[word.start].isupper()]
        self._capitals = set(map(skeleton, capitals))
        self._beginnings = set(capitals)

    def _take_initials(self, text: str, found: Sequence[Word]) -> None:
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
        if name.acronym and self._has_acronym(name.key):
            return True
        if name.key in name_parts():
            return any(self._has_word(word, language) for word in name.words)
        if self._has_word(name.words[-1], language) or self._has_word(name.key, language):
            return True
        return any(self._has_word(word, language) for word in name.common)

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
            or any(self._is_glued(word, other, language) for other in self._beginnings)
        )

    def _is_glued(self, word: str, other: str, language: str) -> bool:
        """One is the other with a common noun behind it: ``Brexitakkoord``."""
        if min(len(word), len(other)) <= SHORTEST or word == other:
            return False
        if word.startswith(other):
            return _is_noun(word.removeprefix(other), language)
        return other.startswith(word) and _is_noun(other.removeprefix(word), self._language)


def _stands_in(word: Word, names: Iterable[Name]) -> bool:
    return any(name.start <= word.start < name.end for name in names)


def _is_noun(rest: str, language: str) -> bool:
    return len(rest) >= SHORTEST_NOUN and form(rest, language).lemma is not None


def _is_like(word: str, others: Collection[str], least: float) -> bool:
    sound = skeleton(word)
    return any(JaroWinkler.similarity(sound, other) >= least for other in others)
