"""The people of a page: whom it introduces, in what role, and how surely."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .names import Mention, find_mentions
from .namesakes import Register, name_tokens, same_person
from .roles import role_beside, stands_beside
from .signs import (
    belongs,
    follows_honorific,
    has_age,
    is_asked_by,
    is_of_role,
    is_quoted,
    is_relative,
    near_talk,
)
from .text import fold
from .vocabulary import names_body, small_words, titles


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person of the page: the fullest name, the role, and where they stand."""

    name: str
    role: str | None = None
    where: str = "intro"
    weight: float = 0.0
    #: What else the page calls them: a nickname.
    also: str | None = None
    #: The page is signed by them.
    signs: bool = False
    #: A word for a reporter stands before the name.
    asks: bool = False


#: Words at the head of a line of which one is a form of address: ``The Hon Ada Lee MP``.
_ADDRESS = 2
_NAME_WORD = re.compile(r"\w+(?:[-.]\w+)*")


def introduce(
    places: Sequence[tuple[str, str]], page: str = "", code: str | None = None
) -> tuple[Person, ...]:
    """The people whom title, intro and captions name; ``places``: (where, text) in order."""
    people: list[Person] = []
    register = Register()
    small = small_words(code) if code else frozenset()
    for where, text in places:
        for mention in () if _is_menu(text) else find_mentions(text, page, small):
            if not _is_headline(text, mention, page):
                _meet(people, register, where, text, mention, page)
    ranked = sorted(people, key=lambda person: -person.weight)
    return tuple(ranked)


def _is_menu(text: str) -> bool:
    """Five capitalised words or more without a mark between them, and no form of address."""
    tokens = text.split()
    listed = len(tokens) > 4 and all(t[:1].isupper() and t[-1].isalpha() for t in tokens)
    return listed and not any(token.casefold() in titles() for token in tokens[:_ADDRESS])


def _is_headline(text: str, mention: Mention, page: str) -> bool:
    """Whether capitals alone made a name of it: the page never writes its last word as a name."""
    last = mention.name.split()[-1]
    if not page or not mention.name.isupper() or role_beside(text, mention):
        return False
    return page.count(last) < 2 and last.capitalize() not in page


def _meet(
    people: list[Person], register: Register, where: str, text: str, mention: Mention, page: str
) -> None:
    """Enters a mention among the people: one of them more, or more of one of them."""
    role = role_beside(text, mention)
    weight = _weigh(where, text, mention, page) + (2.0 if stands_beside(text, mention) else 1.0) * (
        role is not None
    )
    asks = is_asked_by(text, mention)
    if where == "intro" and not people:
        weight += 0.5
    for index in register.near(mention.name):
        person = people[index]
        if same_person(mention.name, person.name) or same_person(person.name, mention.name):
            name = max(person.name, mention.name, key=lambda n: len(name_tokens(n)))
            kept = _fuller(person, role, where)
            people[index] = replace(
                kept,
                name=_not_shouted(name, mention.name, person.name),
                weight=person.weight + weight,
                asks=person.asks or asks,
            )
            register.enter(index, mention.name)
            return
    register.enter(len(people), mention.name)
    people.append(Person(name=mention.name, role=role, where=where, weight=weight, asks=asks))


def _not_shouted(name: str, *others: str) -> str:
    if name.isupper():
        return next((o for o in others if not o.isupper() and fold(o) == fold(name)), name)
    return name


def with_roles(people: Sequence[Person], later: Sequence[Person]) -> tuple[Person, ...]:
    """The people with the roles that a later look at the page found for them."""
    register = Register(other.name for other in later)
    known = []
    for person in people:
        near = (later[at] for at in register.near(person.name))
        other = next((o for o in near if same_person(o.name, person.name)), None)
        known.append(_fuller(person, other.role, other.where) if other else person)
    return tuple(known)


def _fuller(person: Person, role: str | None, where: str) -> Person:
    """The role that stands first counts, but for one that holds it and says more."""
    if not role:
        return person
    if not person.role:
        return replace(person, role=role)
    if fold(role) == fold(person.role):
        return replace(person, role=role if role[:1].isupper() else person.role)
    if fold(person.role) in fold(role) and person.where != "label":
        return replace(person, role=role)
    return person


#: Where a name stands, and how much that says for its being the person asked.
_PLACES = {
    "title": 2.0,
    "intro": 2.0,
    "caption": 1.5,
    "head": 1.0,
    "narrative": 1.0,
    "box": 1.5,
    "question": 0.0,
}


def _weigh(where: str, text: str, mention: Mention, page: str) -> float:
    """How much a mention says that it names a person, and the one who is asked."""
    signs = {
        "honorific": 1.0 * follows_honorific(text, mention),
        "age": 1.0 * has_age(text, mention),
        "talk": 0.8 * near_talk(text, mention),
        "recurs": 0.7 * _recurs(mention.name, page),
        "reporter": -5.0 * is_asked_by(text, mention),
        "of": -2.5 * belongs(text, mention),
        "of whom": -1.5 * is_of_role(text, mention),
        "relative": -2.5 * is_relative(text, mention),
        "body": -2.5 * names_body(mention.name),
        "quoted": 2.0 * (where == "title" and is_quoted(text, mention)),
    }
    return _PLACES.get(where, 0.0) + sum(signs.values())


def _recurs(name: str, page: str) -> bool:
    """Whether the page calls the same person by surname or first name too."""
    counts, whole = _word_counts(page), page.count(name)
    return any(
        len(token) > 2 and counts[token] > whole for token in (name.split()[0], name.split()[-1])
    )


@lru_cache(maxsize=4)
def _word_counts(page: str) -> Counter[str]:
    return Counter(_NAME_WORD.findall(page))
