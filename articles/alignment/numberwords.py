"""Reading numbers in words from a text."""

import re
from collections.abc import Iterator

from articles.analysis import fold

from .mention import Mention, written
from .numerals import HALF, Numerals, Sum, numerals

_WORD = re.compile(r"[^\W\d_]+")
#: What may stand between the words of one number.
_BETWEEN = re.compile(r"[ \u00a0\u202f-]")


def read_number_words(text: str, language: str) -> Iterator[Mention]:
    """``vijfenveertig``, ``vingt et un``, ``dizaine``; one mention a number."""
    known = numerals(language)
    spelt = _WORD.findall(text)
    telling = known.telling(spelt)
    if not telling:
        return
    words = list(_WORD.finditer(text))
    read = 0
    for at, word in enumerate(spelt):
        if at >= read and word in telling:
            count, mention = _number_at(text, words, at, known)
            read = at + count
            if mention:
                yield mention


def scaled(text: str, start: int, value: float, language: str) -> tuple[float, int]:
    """A number in figures with what multiplies it behind it, and where that ends.

    ``1,5`` before ``million et demi`` …: only thousands, millions and so on.
    """
    known = numerals(language)
    total, end = Sum(value), start
    while True:
        word = _WORD.match(text, end + 1) if _BETWEEN.match(text, end) else None
        scale = known.cardinals.get(fold(word[0])) if word else None
        if word is None or scale is None or scale < 1000 or not total.take(scale):
            return total.value, end
        end = word.end()


def _number_at(
    text: str, words: list[re.Match[str]], at: int, known: Numerals
) -> tuple[int, Mention | None]:
    """The number that begins with this word, if any, and how many words it takes."""
    folded = fold(words[at][0])
    parts = known.parts(folded)
    if not parts:
        value = known.approximate(folded)
        return 1, None if value is None else _mention(words[at], words[at], value, loose=True)
    total = Sum()
    count = 0
    for length, values in _readings(text, words, at, known):
        if not all(total.take(value) for value in values):
            break
        count += length
        if fold(words[at + count - 1][0]) in known.ordinals:
            break
    count = max(count, 1)
    loose = count == 1 and (folded in known.vague or total.value == 0)
    return count, _mention(words[at], words[at + count - 1], total.value, loose=loose)


def _readings(
    text: str, words: list[re.Match[str]], at: int, known: Numerals
) -> Iterator[tuple[int, tuple[float, ...]]]:
    """The values of word after word, a joiner counted with the word behind it."""
    yield 1, known.parts(fold(words[at][0]))
    at += 1
    while at < len(words) and _BETWEEN.fullmatch(text, words[at - 1].end(), words[at].start()):
        folded = fold(words[at][0])
        length = 1
        if folded in known.joiners and _adjacent(text, words, at):
            at, length = at + 1, 2
            folded = fold(words[at][0])
        values = (HALF,) if length == 2 and folded in known.halves else known.parts(folded)
        if not values:
            return
        yield length, values
        at += 1


def _adjacent(text: str, words: list[re.Match[str]], at: int) -> bool:
    return at + 1 < len(words) and bool(
        _BETWEEN.fullmatch(text, words[at].end(), words[at + 1].start())
    )


def _mention(first: re.Match[str], last: re.Match[str], value: float, *, loose: bool) -> Mention:
    return Mention(
        kind="number", value=written(value), start=first.start(), end=last.end(), loose=loose
    )
