"""Which person a printed form means: a label, a surname, initials, a name in capitals."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .lines import tidy
from .name_shapes import NAME
from .names import find_mentions
from .namesakes import is_initials, name_tokens, same_person
from .people import Person
from .phrases import listed
from .roles import without_honorific
from .text import CAPITALS, fold, words
from .vocabulary import ARTICLES, OF, has_role_phrase, is_role

#: Brackets behind a name, and in them a party: ``(GRÜNE)``; one letter is an abbreviation.
_BRACKETS = re.compile(r"(?:\s*\([^()]*\)){1,3}\s*$")
_ELIDED = re.compile(r"^l['’]")
_ARTICLE = re.compile(r"^(?:(?:de|het|le|la|the|der|die|el)\s|l['’])", re.I)
#: Words of an office that is a label.
_LONGEST_OFFICE = 2
#: A trade in capitals before a name.
_ABBREVIATED = re.compile(rf"[{CAPITALS}]{{2,4}} (?=\S)")
_PARTY = re.compile(r"\(([^()\d]{2,25})\)")


def split_label(label: str) -> tuple[str, str | None]:
    """``Minister van Zaken Jan Maes`` -> (``Jan Maes``, ``Minister van Zaken``)."""
    bare = tidy(_BRACKETS.sub("", label))
    if bare != tidy(label) and bare:
        name, role = split_label(bare)
        party = _PARTY.search(label)
        return name, role or (party[1] if party else None)
    label = bare
    if is_initials(label):
        return label, None
    if "," in label:
        name, after = label.split(",", 1)
        if any(is_role(word.casefold()) for word in words(after)):
            return split_label(name)[0], tidy(after)
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
    """The name at the end of a label, of one word or with a particle (``De Wilde``)."""
    kept = label[start:].split()
    addresses = listed("honorifics") - {"de"}
    while len(kept) > 1 and (
        is_role(kept[0].casefold()) or kept[0].casefold().strip(".") in addresses
    ):
        kept = kept[1:]
    return " ".join(kept)


def person_meant(label: str, labels: Iterable[str], people: Sequence[Person]) -> Person:
    """Whom a label means; ``labels``: all of its voice, of which one may say more."""
    person = resolve_voice(labels, people)
    nearer = resolve(label, (person,))
    return nearer if person.role and nearer.name == person.name else person


def resolve_voice(labels: Iterable[str], people: Sequence[Person]) -> Person:
    """The person whom all labels of one voice mean, by the longest of them.

    ``directeur de la mine de Val Clos Jean Roy``, elsewhere ``M. Jean Roy``: a
    run of capitals after a preposition may begin with a place.
    """
    longest = tidy(max(labels, key=len))
    run, role = split_label(longest)
    before = longest[: -len(run)].split()
    if role and before and before[-1].casefold() in OF:
        sizes = {len(t) for label in labels if (t := name_tokens(label)) and label != longest}
        for size in range(len(run.split()) - 1, 1, -1):
            name = " ".join(run.split()[-size:])
            if size in sizes and any(name_tokens(name) == name_tokens(o) for o in labels):
                return Person(name=name, role=longest[: -len(name)].strip(), where="label")
    return resolve(longest, people)


def resolve(label: str, people: Sequence[Person]) -> Person:
    """The person whom a label means: the fullest name that the page gives for it."""
    name, role = split_label(label)
    matches = [p for p in people if same_person(name, p.name) or name == p.also]
    if is_office(label):  # a surname may be a trade; a word within a name is none
        matches = [p for p in matches if name_tokens(p.name)[-1:] == name_tokens(name)[-1:]]
    if not matches and (trade := _ABBREVIATED.match(name)):  # ``ĐD Oanh``
        matches = [p for p in people if same_person(name[trade.end() :], p.name)]
        name = name[trade.end() :] if matches else name
    if not matches:
        folded = fold(tidy(label))
        whole = [p for p in people if " " in p.name]
        matches = [p for p in whole if folded.endswith(" " + fold(p.name))]
        if not matches and (bearer := _bearer(label, people)):
            return bearer
        if not matches:
            last = name_tokens(name)[-1:]
            called = next((p for p in people if name_tokens(p.name) == last), None)
            told = called.role if called else None
            return Person(name=name, role=role or told, where="label")
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
    return replace(best, name=full, role=best.role if _says_less(role, best.role) else role)


def _says_less(role: str | None, told: str | None) -> bool:
    """Whether a role on a label is none, or part of what the page tells: ``Le ministre``."""
    if role is None or told is None:
        return role is None
    office = fold(_ARTICLE.sub("", role))
    return office != fold(told) and office in fold(told)


def _before_an_office() -> frozenset[str]:
    return ARTICLES | listed("honorifics")


def _bearer(label: str, people: Sequence[Person]) -> Person | None:
    """The only one of whom the page tells a role that is a label by itself: ``Le ministre``."""
    office = _office(label)
    if not office:
        return None
    bearers = {p.name: p for p in people if p.role and office <= _words_of(p.role)}
    full = {name: p for name, p in bearers.items() if " " in name} or bearers
    return next(iter(full.values())) if len(full) == 1 else None


def is_office(label: str) -> bool:
    """Whether a label is an office or a trade alone, and names nobody: ``Mme la ministre``."""
    return bool(_office(label))


def _office(label: str) -> frozenset[str]:
    """The words of a label that is an office alone."""
    told = [_ELIDED.sub("", word.casefold()) for word in words(label)]
    told = [word for word in told if is_role(word) or word not in _before_an_office()]
    return frozenset(told if len(told) <= _LONGEST_OFFICE and all(map(is_role, told)) else ())


def _words_of(role: str) -> frozenset[str]:
    return frozenset(_ELIDED.sub("", word.casefold()) for word in words(role))
