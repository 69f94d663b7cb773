"""Numbers written in words: ``vijfenveertig``, ``quatre-vingt-dix-sept``, ``1,5 million``."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from articles.analysis import fold
from articles.languages import LANGUAGES, Comparison

#: Glued number words are at most this long.
_LONGEST = 48
#: Words of a language of which it is remembered that they say no number.
REMEMBERED = 1 << 16
HALF = 0.5


@dataclass(frozen=True, kw_only=True, eq=False)
class Numerals:
    """One language's number words, folded."""

    cardinals: Mapping[str, float]
    ordinals: Mapping[str, float]
    loose: Mapping[str, float]
    vague: frozenset[str]
    joiners: frozenset[str]
    halves: frozenset[str]
    #: What every word that is a number, or is glued of them, begins with.
    beginnings: tuple[str, ...]
    #: Words, as written, that are known to say none.
    _silent: set[str] = field(default_factory=set)

    def value(self, word: str) -> float | None:
        """Of a simple number word, cardinal or ordinal."""
        return self.cardinals.get(word, self.ordinals.get(word))

    def telling(self, words: Iterable[str]) -> set[str]:
        """Those of the words, as written, that say any number at all; most do not."""
        unknown = set(words).difference(self._silent)
        told = {word for word in unknown if self._tells(fold(word))}
        if len(self._silent) > REMEMBERED:
            self._silent.clear()
        self._silent.update(unknown - told)
        return told

    def _tells(self, word: str) -> bool:
        if not word.startswith(self.beginnings):
            return word in self.loose
        return bool(self.parts(word)) or self.approximate(word) is not None

    @lru_cache(maxsize=1 << 14)  # noqa: B019  the few languages live as long as the process
    def approximate(self, word: str) -> float | None:
        """What a word may render that is no number itself: ``dizaine``, ``driejarig``."""
        if word in self.loose:
            return self.loose[word]
        if not word.startswith(self.beginnings):
            return None
        for cut in range(min(len(word) - 3, _LONGEST), 2, -1):
            total = Sum()
            for part in self.parts(word[:cut]):
                total.take(part)
            if 1 < total.value < 1000:
                return total.value
        return None

    @lru_cache(maxsize=1 << 14)  # noqa: B019  the few languages live as long as the process
    def parts(self, word: str) -> tuple[float, ...]:
        """The values of which a folded word is glued: ``driehonderdvijf`` -> 3, 100, 5."""
        if word in self.cardinals or word in self.ordinals:
            return (self.cardinals.get(word, self.ordinals.get(word, 0.0)),)
        if not (5 <= len(word) <= _LONGEST and word.startswith(self.beginnings)):
            return ()
        return next(self._glued(word), ())

    def _glued(self, word: str, before: tuple[float, ...] = ()) -> Iterator[tuple[float, ...]]:
        """Every way to read the word from its start; the longest first part first."""
        for cut in range(len(word), 1, -1):
            head, rest = word[:cut], word[cut:]
            value = self.value(head) if rest or before else self.cardinals.get(head)
            if head in self.halves and before and not rest:
                yield (HALF,)
            if value is None or (head in self.ordinals and head not in self.cardinals and rest):
                continue
            if not rest:
                yield (value,)
                continue
            yield from self._after(rest, value)

    def _after(self, rest: str, value: float) -> Iterator[tuple[float, ...]]:
        for tail in self._glued(rest, (value,)):
            yield (value, *tail)
        for joiner in self.joiners:
            if rest.startswith(joiner):
                for tail in self._glued(rest.removeprefix(joiner), (value,)):
                    yield _joined(value, tail)


def _joined(value: float, tail: tuple[float, ...]) -> tuple[float, ...]:
    """Dutch and German say the units first: five-and-forty."""
    if value < 10 <= tail[0] < 100:
        return (tail[0] + value, *tail[1:])
    return (value, *tail)


@cache
def numerals(language: str) -> Numerals:
    known = LANGUAGES.get(language)
    words = known.comparison if known else Comparison()
    cardinals, ordinals = _folded(words.number_words), _folded(words.ordinal_words)
    return Numerals(
        cardinals=cardinals,
        ordinals=ordinals,
        loose=_folded(words.loose_number_words),
        vague=frozenset(map(fold, words.vague_number_words)),
        joiners=frozenset(map(fold, words.number_joiners)),
        halves=frozenset(map(fold, words.half_words)),
        beginnings=tuple(sorted({*cardinals, *ordinals})),
    )


def _folded(words: Mapping[str, float]) -> dict[str, float]:
    return {fold(word): value for word, value in words.items()}


class Sum:
    """A number while its words are read: ``deux cent vingt`` … ``mille``."""

    def __init__(self, start: float | None = None) -> None:
        self._done = 0.0
        #: The part below the last thousand, million …; None before its first word.
        self._open = start
        self._scale = float("inf")

    @property
    def value(self) -> float:
        return self._done + (self._open or 0.0)

    def take(self, value: float) -> bool:
        """Add the next word's value; False, and nothing done, when it begins another number."""
        if value >= 1000 and _is_power_of_ten(value):
            return self._multiply(value)
        if value == HALF and self._done:
            self._done += HALF * self._scale
        elif value == 100 and self._open is not None and 1 < self._open < 100:
            self._open *= 100
        elif value == 20 and self._open is not None and self._open % 100 == 4:
            self._open += 76  # quatre-vingts
        elif self._fits(value):
            self._open = (self._open or 0.0) + value
        else:
            return False
        return True

    def _multiply(self, scale: float) -> bool:
        if scale >= self._scale or self._open == 0:
            return False
        self._done += (1.0 if self._open is None else self._open) * scale
        self._open, self._scale = None, scale
        return True

    def _fits(self, value: float) -> bool:
        if self._open is None:
            return value < self._scale
        if self._open % 100 in (60, 80) and 0 < value < 20:
            return True  # soixante-dix, quatre-vingt-onze
        room = 100 if self._open % 100 == 0 else 10 if self._open % 10 == 0 else 1
        return 0 < value < room and self._open > 0


def _is_power_of_ten(value: float) -> bool:
    return str(int(value)).strip("0") == "1"
