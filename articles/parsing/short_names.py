"""Full names behind a first name or a nickname: ``Lies en Hanne Vos``, ``Ana “Cuca” Gil``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from .name_shapes import CAPITAL, NAME
from .people import Person
from .phrases import either, union

#: Characters before a nickname in which the given name stands.
_BEFORE = 40
#: An age behind a name.
_ASIDE = r"(?: \(\d{1,2}[^()]{0,8}\))?"


def bearers(short: str, page: str, people: Sequence[Person]) -> Iterator[Person]:
    """Whom a name of one word means, where the page puts it into a full name."""
    if " " not in short and short[:1].isupper():
        yield from _kin_of(short, page, people)
        yield from _nicknamed(short, page, people)


def _kin_of(short: str, page: str, people: Sequence[Person]) -> Iterator[Person]:
    """``Lies en Hanne Vos``, ``An, Rit en Mieke Vos``: some with one family name."""
    more = rf"(?:, {CAPITAL}{_ASIDE}){{0,3}}"
    for match in re.finditer(rf"(?<!\w){re.escape(short)}{_ASIDE}{more} (?:{_and()}) ", page):
        other = NAME.match(page, match.end())
        given, _, family = other[0].partition(" ") if other else ("", "", "")
        if family:
            shared = next((p.role for p in people if p.name == f"{given} {family}"), None)
            yield Person(name=f"{short} {family}", role=shared, where="intro")


def _nicknamed(short: str, page: str, people: Sequence[Person]) -> Iterator[Person]:
    """``Ana “Cuca” Gil``, ``Ana Gil, Cuca para todos``."""
    called = re.escape(short)
    quoted = rf" [“\"«‘'„(]\s?{called}\s?[”\"»’'“)]"
    aside = rf", {called} (?!(?:{_and()}) )(?=[a-zà-ỹ])"
    for match in re.finditer(rf"{quoted}|{aside}", page):
        head = page[max(0, match.start() - _BEFORE) : match.start()]
        given = next((name[0] for name in NAME.finditer(head) if name.end() == len(head)), None)
        family = NAME.match(page, match.end() + 1) if match[0][0] == " " else None
        if given and (family or " " in given):
            name = f"{given} {family[0]}" if family else given
            yield replace(_known(name, people), also=short)


def _known(name: str, people: Sequence[Person]) -> Person:
    """With the role of whoever the page introduces by that name, or by the end of it."""
    for person in people:
        if name.endswith(person.name) and " " in person.name:
            return person  # what stands before it only began the sentence
        if person.name.endswith(name):
            return replace(person, name=name)
    return Person(name=name, where="intro")


@lru_cache(maxsize=1)
def _and() -> str:
    return either(union("conjunctions"))
