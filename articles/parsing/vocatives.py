"""Whom a turn calls by name: ``Frau Amsel, …``, ``Bonjour Luc Mas.``, ``Thanks, Danny!``"""

import re
from dataclasses import dataclass
from functools import lru_cache

from articles.languages import LANGUAGES

from .name_shapes import NAME, PARTICLE
from .phrases import either, listed, union
from .text import fold
from .vocabulary import is_role, small_words

#: ``Frau von der Aue, …``: a surname may begin with its particle.
_CALLED = re.compile(rf"(?:{PARTICLE.pattern}|{NAME.pattern})")
#: Characters at the head and at the end of a turn in which somebody is called.
_HEAD = 90
_TAIL = 60


@lru_cache(maxsize=1)
def _greeting() -> re.Pattern[str]:
    words = either((*union("greetings"), *union("thanks")))
    return re.compile(rf"^[\W_]{{0,3}}(?:(?:{words})\b[ ,]{{0,2}}){{1,2}}", re.I)


@dataclass(frozen=True, kw_only=True)
class Call:
    """A name that a turn calls; the role before it (``Frau Professorin Amsel``)."""

    name: str
    role: str | None = None
    #: A greeting, thanks, or a form of address stands before it.
    sure: bool = False


def find_called(text: str, code: str) -> tuple[Call, ...]:
    """Whom the head or the end of a turn calls; honorifics and roles are cut off."""
    head, tail = text[:_HEAD], text[-_TAIL:]
    greeting = _greeting().match(head)
    start = greeting.end() if greeting else len(head) - len(head.lstrip(" –—-«“„\"'‘¿¡,"))
    found = [_called_at(head, start, greeting is not None, code)]
    for comma in re.finditer(r", ", tail):
        call = _called_at(tail, comma.end(), False, code)
        rest = tail[tail.index(call.name, comma.end()) + len(call.name) :] if call else "-"
        if re.fullmatch(r"\W{0,4}", rest):
            found.append(call)
    return tuple(dict.fromkeys(call for call in found if call))


def _called_at(text: str, start: int, greeted: bool, code: str) -> Call | None:
    """The name that begins here and that a mark closes off."""
    address, at = _skip_address(text, start)
    addressed = at > start
    match = _CALLED.match(text, at)
    if not match or len(match[0].split()) > 5 or len(match[0]) < 3:
        return None
    closed = re.match(r"\s?[,!:.?;]", text[match.end() :]) or match.end() == len(text)
    comma = re.match(r"\s?[,;]", text[match.end() :])
    if not (comma or (closed and (greeted or addressed or start > 3)) or (addressed and greeted)):
        return None
    first, *rest = match[0].casefold().split()
    known = first in _no_names(code) and not (addressed and rest)
    office = is_role(first) and not (addressed and not rest)  # ``Frau Müller`` is no miller
    office = office or (not rest and first in listed("ranks"))
    if known or fold(first) in _addresses() or office:
        return None
    return Call(name=match[0], role=address, sure=greeted or addressed)


def _skip_address(text: str, start: int) -> tuple[str | None, int]:
    """The role in the form of address that stands here, and where the address ends."""
    at, role = start, None
    while word := re.match(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.? ", text[at:]):
        bare = word[0].strip(" .")
        office = is_role(bare.casefold())
        if fold(bare) not in _addresses() and not office:
            break
        role = bare if office and fold(bare) not in _addresses() else role
        at += word.end()
    return role, at


@lru_cache(maxsize=1)
def _addresses() -> frozenset[str]:
    return frozenset(fold(word) for word in listed("honorifics")) - {"de"}


@lru_cache(maxsize=8)
def _no_names(code: str) -> frozenset[str]:
    press = LANGUAGES[code].press
    spoken = press.answer_openers | press.prompts | press.second_person | press.conversation
    return small_words(code) | spoken | frozenset(press.thanks)
