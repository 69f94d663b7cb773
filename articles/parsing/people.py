"""Who speaks: names and roles as printed, and which printed form is whom."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .lines import tidy
from .names import NAME, Mention, find_mentions, is_initials, is_role, name_tokens, same_person
from .phrases import anywhere, either, listed, union
from .roles import (
    OF,
    has_role_phrase,
    role_beside,
    stands_beside,
    without_honorific,
)
from .subjects import told_role
from .text import CAPITALS, fold, words


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person of the page: the fullest name, the role, and where they stand."""

    name: str
    role: str | None = None
    where: str = "intro"
    weight: float = 0.0


@lru_cache(maxsize=1)
def _asking_words() -> frozenset[str]:
    return frozenset(w for w in listed("question_labels") if len(w) > 3)


def split_label(label: str) -> tuple[str, str | None]:
    """``Minister van Zaken Jan Maes`` -> (``Jan Maes``, ``Minister van Zaken``)."""
    label = tidy(re.sub(r"\s*\([^()]*\)\s*$", "", label))
    if is_initials(label):
        return label, None
    if "," in label:
        name, after = label.split(",", 1)
        if any(is_role(word.casefold()) for word in words(after)):
            return name.strip(), tidy(after)
    runs = list(NAME.finditer(label))
    if not runs or runs[-1].end() < len(label):
        return label, None
    mentions = [m for m in find_mentions(label) if m.end == len(label)]
    name = mentions[-1].name if mentions else _last_words(label, runs[-1].start())
    before = label[: len(label) - len(name)].strip()
    role = (
        before
        if any(is_role(word.casefold()) for word in words(before)) or has_role_phrase(before)
        else None
    )
    return name, without_honorific(role)


def _last_words(label: str, start: int) -> str:
    tokens = label[start:].split()
    kept = tokens
    while len(kept) > 1 and (
        is_role(kept[0].casefold())
        or kept[0].casefold().strip(".") in listed("honorifics") - {"de"}
    ):
        kept = kept[1:]
    return " ".join(kept)


def introduce(places: Sequence[tuple[str, str]], page: str = "") -> tuple[Person, ...]:
    """The people whom title, intro and captions name; ``places``: (where, text) in order."""
    people: list[Person] = []
    for where, text in places:
        met = find_mentions(text, page) or (where in ("question", "intro") and _greeted(text)) or ()
        for mention in met:
            if not _is_headline(text, mention, page):
                people = _meet(people, where, text, mention)
    ranked = sorted(people, key=lambda person: -person.weight)
    if ranked and ranked[0].role is None:
        told = [told_role(text) for where, text in places if where in ("title", "intro")]
        ranked[0] = replace(ranked[0], role=max(filter(None, told), key=len, default=None))
    return tuple(ranked)


def _is_headline(text: str, mention: Mention, page: str) -> bool:
    """Whether capitals alone made a name of it: the page never writes its last word as a name."""
    last = mention.name.split()[-1]
    if not page or not mention.name.isupper() or role_beside(text, mention):
        return False
    return page.count(last) < 2 and last.capitalize() not in page


def _meet(people: list[Person], where: str, text: str, mention: Mention) -> list[Person]:
    role = role_beside(text, mention)
    weight = {"title": 2.0, "intro": 2.0, "caption": 1.5, "question": 0.0}.get(where, 1.0)
    weight += (2.0 if stands_beside(text, mention) else 1.0) * (
        role is not None
    ) + 0.8 * _near_talk(text, mention)
    weight -= 5.0 * _asked(text, mention) + 2.5 * _belongs(text, mention)
    if where == "question":
        weight = 1.5 * _addressed(text, mention)
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
            )
            return people
    return [*people, Person(name=mention.name, role=role, where=where, weight=weight)]


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


def _addressed(text: str, mention: Mention) -> bool:
    """Whether a question begins by calling somebody by name."""
    return mention.start < 45 and text[mention.end : mention.end + 1] in (",", "!")


def _greeted(text: str) -> Iterable[Mention]:
    """The one name that follows a greeting: ``Hello, Danny, good to have you back.``"""
    match = _greeting().match(text)
    return (Mention(name=match["name"], start=0, end=match.end("name")),) if match else ()


@lru_cache(maxsize=1)
def _greeting() -> re.Pattern[str]:
    name = rf"[{CAPITALS}][^\W\d_]+"
    return re.compile(rf"(?i:{either(union('greetings'))}),? (?P<name>{name})(?=[,.!])")


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


def _asked(text: str, mention: Mention) -> bool:
    """Whether the name belongs to the reporter: a word for one stands right before it."""
    before = text[max(0, mention.start - 25) : mention.start].casefold().split()
    return any(word in _asking_words() for word in (*before[-2:], " ".join(before[-2:])))


def resolve_voice(labels: Iterable[str], people: Sequence[Person]) -> Person:
    """The person whom all labels of one voice mean, by the longest of them.

    ``directeur de la mine de Val Clos Jean Roy``, elsewhere ``M. Jean Roy``: a
    run of capitals after a preposition may begin with a place.
    """
    longest = tidy(max(labels, key=len))
    run, role = split_label(longest)
    before = longest[: -len(run)].split()
    if role and before[-1].casefold() in OF:
        sizes = {len(t) for label in labels if (t := name_tokens(label)) and label != longest}
        for size in range(len(run.split()) - 1, 1, -1):
            name = " ".join(run.split()[-size:])
            if size in sizes and any(name_tokens(name) == name_tokens(o) for o in labels):
                return Person(name=name, role=longest[: -len(name)].strip(), where="label")
    return resolve(longest, people)


def resolve(label: str, people: Sequence[Person]) -> Person:
    """The person whom a label means: the fullest name that the page gives for it."""
    name, role = split_label(label)
    matches = [person for person in people if same_person(name, person.name)]
    if not matches:
        matches = [p for p in people if fold(tidy(label)).endswith(" " + fold(p.name))]
        if not matches:
            return Person(name=name, role=role, where="label")
        name = matches[0].name
        role = without_honorific(tidy(label)[: -len(name)].strip())
    best = max(matches, key=lambda person: person.weight)
    given = name
    full = (
        best.name
        if len(name_tokens(best.name)) > len(name_tokens(name))
        or name.isupper()
        or is_initials(name)
        else name
    )
    if len(name_tokens(best.name)) > 1 and fold(name).endswith(" " + fold(best.name)):
        full = best.name
        if fold(tidy(label)).endswith(fold(given)):
            role = without_honorific(tidy(label)[: -len(full)].strip())
    fuller = role is None or (
        best.role is not None and fold(role) != fold(best.role) and fold(role) in fold(best.role)
    )
    return replace(best, name=full, role=best.role if fuller else role)
