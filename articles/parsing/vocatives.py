"""Whom a turn calls by name: ``Frau Amsel, …``, ``Bonjour Luc Mas.``, ``Thanks, Danny!``"""

import re
from functools import lru_cache

from articles.languages import LANGUAGES

from .names import NAME, is_role, small_words
from .phrases import either, listed, union
from .text import fold

#: Characters at the head and at the end of a turn in which somebody is called.
_HEAD = 90
_TAIL = 60


@lru_cache(maxsize=1)
def _greeting() -> re.Pattern[str]:
    words = either((*union("greetings"), *union("thanks")))
    return re.compile(rf"^[\W_]{{0,3}}(?:(?:{words})\b[ ,]{{0,2}}){{1,2}}", re.I)


def find_called(text: str, code: str) -> tuple[str, ...]:
    """The names, honorifics and roles cut off, that the head or the end of a turn calls."""
    head, tail = text[:_HEAD], text[-_TAIL:]
    greeting = _greeting().match(head)
    start = greeting.end() if greeting else len(head) - len(head.lstrip(" –—-«“„\"'‘¿¡"))
    found = [_called_at(head, start, greeting is not None, code)]
    for comma in re.finditer(r", ", tail):
        name = _called_at(tail, comma.end(), False, code)
        if name and re.fullmatch(r"\W{0,4}", tail[tail.index(name, comma.end()) + len(name) :]):
            found.append(name)
    return tuple(dict.fromkeys(name for name in found if name))


def _called_at(text: str, start: int, greeted: bool, code: str) -> str | None:
    """The name that begins here and that a mark closes off."""
    addressed, at = _skip_address(text, start)
    match = NAME.match(text, at)
    if not match or len(match[0].split()) > 5:
        return None
    closed = re.match(r"\s?[,!:.?;]", text[match.end() :]) or match.end() == len(text)
    comma = re.match(r"\s?,", text[match.end() :])
    if not (comma or (closed and (greeted or addressed or start > 3)) or (addressed and greeted)):
        return None
    first, *rest = match[0].casefold().split()
    known = first in _no_names(code) and not (addressed and rest)
    known = known or fold(first) in _addresses()
    if known or is_role(first) or len(match[0]) < 3:
        return None
    return match[0]


def _skip_address(text: str, start: int) -> tuple[bool, int]:
    """Whether a form of address or a role stands here, and where it ends."""
    at = start
    while word := re.match(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.? ", text[at:]):
        bare = fold(word[0].strip(" ."))
        if bare not in _addresses() and not is_role(word[0].strip(" .").casefold()):
            break
        at += word.end()
    return at > start, at


@lru_cache(maxsize=1)
def _addresses() -> frozenset[str]:
    return frozenset(fold(word) for word in listed("honorifics")) - {"de"}


@lru_cache(maxsize=8)
def _no_names(code: str) -> frozenset[str]:
    press = LANGUAGES[code].press
    spoken = press.answer_openers | press.prompts | press.second_person | press.conversation
    return small_words(code) | spoken | frozenset(press.thanks)
