"""The people of a page: whom it introduces, in what role, and how surely."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .names import Mention, find_mentions, is_role, names_body, small_words
from .namesakes import name_tokens, same_person
from .phrases import anywhere, listed
from .roles import ARTICLES, OF, role_beside, stands_beside
from .subjects import told_role
from .text import fold
from .vocatives import find_called


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person of the page: the fullest name, the role, and where they stand."""

    name: str
    role: str | None = None
    where: str = "intro"
    weight: float = 0.0
    #: A word for a reporter stands before the name.
    asks: bool = False


_NAME_WORD = re.compile(r"\w+(?:[-.]\w+)*")
#: An age behind a name: ``(34, …)``, ``, 38,``.
_AGE = re.compile(r"\s?(?:\(|, )\d{2}(?=[),\s])")

#: Behind whom a title quotes: ``Anne Roy : « Je pars »``.
_SPEAKS = re.compile(r"\s?:\s*[«“„\"‘']")


@lru_cache(maxsize=1)
def _asking_words() -> frozenset[str]:
    bylines = (phrase for phrase in listed("byline_phrases") if " " in phrase)
    return frozenset(w for w in (*listed("question_labels"), *bylines) if len(w) > 3)


def introduce(
    places: Sequence[tuple[str, str]], page: str = "", code: str | None = None
) -> tuple[Person, ...]:
    """The people whom title, intro and captions name; ``places``: (where, text) in order."""
    people: list[Person] = []
    small = small_words(code) if code else frozenset()
    for where, text in places:
        for mention in () if _is_menu(text) else find_mentions(text, page, small):
            if not _is_headline(text, mention, page):
                people = _meet(people, where, text, mention, page)
    ranked = sorted(people, key=lambda person: -person.weight)
    if ranked and ranked[0].role is None:
        told = [told_role(text) for where, text in places if where in ("title", "intro")]
        ranked[0] = replace(ranked[0], role=max(filter(None, told), key=len, default=None))
    return tuple(ranked)


def _is_menu(text: str) -> bool:
    """Five capitalised words or more without a mark between them."""
    tokens = text.split()
    return len(tokens) > 4 and all(t[:1].isupper() and t[-1].isalpha() for t in tokens)


def _is_headline(text: str, mention: Mention, page: str) -> bool:
    """Whether capitals alone made a name of it: the page never writes its last word as a name."""
    last = mention.name.split()[-1]
    if not page or not mention.name.isupper() or role_beside(text, mention):
        return False
    return page.count(last) < 2 and last.capitalize() not in page


def _meet(people: list[Person], where: str, text: str, mention: Mention, page: str) -> list[Person]:
    role = role_beside(text, mention)
    weight = _weigh(where, text, mention, page) + (2.0 if stands_beside(text, mention) else 1.0) * (
        role is not None
    )
    asks = _asked(text, mention)
    if where == "intro" and not people:
        weight += 0.5
    for index, person in enumerate(people):
        if same_person(mention.name, person.name) or same_person(person.name, mention.name):
            name = max(person.name, mention.name, key=lambda n: len(name_tokens(n)))
            kept = _fuller(person, role, where)
            people[index] = replace(
                kept,
                name=_not_shouted(name, mention.name, person.name),
                weight=person.weight + weight,
                asks=person.asks or asks,
            )
            return people
    return [*people, Person(name=mention.name, role=role, where=where, weight=weight, asks=asks)]


def _not_shouted(name: str, *others: str) -> str:
    if name.isupper():
        return next((o for o in others if not o.isupper() and fold(o) == fold(name)), name)
    return name


def with_roles(people: Sequence[Person], later: Sequence[Person]) -> tuple[Person, ...]:
    """The people with the roles that a later look at the page found for them."""
    return tuple(
        next(
            (_fuller(p, o.role, o.where) for o in later if same_person(o.name, p.name)),
            p,
        )
        for p in people
    )


def with_called(people: Sequence[Person], turns: Iterable[str], code: str) -> tuple[Person, ...]:
    """The people with those whom the questions call by name, who mostly is who answers."""
    calls = [call for turn in turns for call in find_called(turn, code)]
    listed = list(people)
    for name, count in Counter(call.name for call in calls).items():
        own = [call for call in calls if call.name == name]
        role = next((call.role for call in own if call.role), None)
        at = next((i for i, p in enumerate(listed) if same_person(name, p.name)), None)
        if at is not None:
            known = listed[at]
            weight = known.weight + min(1.0 + count, 3.0)
            listed[at] = replace(known, weight=weight, role=known.role or role)
        elif not any(person.weight > 0 for person in people) and (count > 1 or own[0].sure):
            weight = 0.3 + 0.2 * min(count, 3)
            listed.append(Person(name=name, role=role, where="question", weight=weight))
    return tuple(sorted(listed, key=lambda person: -person.weight))


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
        "honorific": 1.0 * (_word_before(text, mention) in listed("honorifics")),
        "age": 1.0 * (_AGE.match(text[mention.end :]) is not None),
        "talk": 0.8 * _near_talk(text, mention),
        "recurs": 0.7 * _recurs(mention.name, page),
        "reporter": -5.0 * _asked(text, mention),
        "of": -2.5 * _belongs(text, mention),
        "of whom": -1.5 * _is_of_role(text, mention),
        "relative": -2.5 * _is_relative(text, mention),
        "body": -2.5 * names_body(mention.name),
        "quoted": 2.0 * (where == "title" and _SPEAKS.match(text[mention.end :]) is not None),
    }
    return _PLACES.get(where, 0.0) + sum(signs.values())


def _word_before(text: str, mention: Mention) -> str:
    before = text[max(0, mention.start - 30) : mention.start].split()
    return before[-1].casefold().strip(".,'’()") if before else ""


def _recurs(name: str, page: str) -> bool:
    """Whether the page calls the same person by surname or first name too."""
    counts, whole = _word_counts(page), page.count(name)
    return any(
        len(token) > 2 and counts[token] > whole for token in (name.split()[0], name.split()[-1])
    )


@lru_cache(maxsize=4)
def _word_counts(page: str) -> Counter[str]:
    return Counter(_NAME_WORD.findall(page))


def _is_relative(text: str, mention: Mention) -> bool:
    word = _word_before(text, mention)
    return word in listed("relatives") and word not in listed("honorifics")


def _near_talk(text: str, mention: Mention) -> bool:
    near = text[max(0, mention.start - 120) : mention.end + 120]
    return anywhere("talk_verbs").search(near) is not None


def _belongs(text: str, mention: Mention) -> bool:
    """Whether the name is what something is of or at: a place, a club, an institution."""
    before = text[max(0, mention.start - 40) : mention.start].casefold().split()
    if not before or not before[-1].startswith(OF):
        return False
    above = before[-2].strip("'’,.") if len(before) > 1 else ""
    return before[-1] in OF and not (
        above in listed("talk_verbs") or above in listed("conversation")
    )


def _is_of_role(text: str, mention: Mention) -> bool:
    """``la cuota de la ministra Ana Gil``: something is of whoever bears the role."""
    before = text[max(0, mention.start - 60) : mention.start].casefold().split()
    while before and is_role(before[-1].strip("'’,.")):
        before.pop()
        if before and before[-1] in ARTICLES:
            before.pop()
        if before and before[-1] in OF:
            above = before[-2].strip("'’,.") if len(before) > 1 else ""
            return not (above in listed("talk_verbs") or above in listed("conversation"))
    return False


def _asked(text: str, mention: Mention) -> bool:
    """Whether the name belongs to the reporter: a word for one stands right before it."""
    before = text[max(0, mention.start - 30) : mention.start].casefold().split()
    last = (" ".join(before[-size:]) for size in (2, 3))
    return any(word in _asking_words() for word in (*before[-2:], *last))
