"""Who speaks: names and roles as printed, and which printed form is whom."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .lines import tidy
from .names import (
    NAME,
    Mention,
    begins_role_phrase,
    find_mentions,
    is_initials,
    is_role,
    name_tokens,
    role_phrase,
    same_person,
)
from .phrases import anywhere, listed
from .text import CAPITALS, fold, words

_STOP = re.compile(r"[,.;:!?()«»“”„\"–—|]")
_CLAUSE = re.compile(
    r"\b(?:die|dat|qui|que|dont|où|who|which|that|whose|quien|wo|welche|and says|tells|"
    r"et qui|y que)\b"
)


#: Prepositions after which a name is a place or an institution rather than a person.
_OF = (
    "de", "des", "du", "d'", "d’", "van", "of", "von", "vom", "der", "del", "di", "của", "à", "au",
    "in", "at", "im", "am", "te", "en", "op", "near", "bei", "ở", "tại", "from", "uit", "aus",
    "đảo", "xã", "huyện", "tỉnh", "làng", "phố", "quận", "sông", "núi", "chợ", "trường", "bến",
    "eiland", "île", "isla", "island", "insel", "ville", "dorp", "stad",
)  # fmt: skip
#: Age or initials between a name and its apposition: ``(38)``, ``, 38 ans``, ``(K. M.)``.
_ASIDE = re.compile(
    rf"^\s*(?:\((?:\d{{1,2}}|(?:[{CAPITALS}]\.?[ -]?){{2,4}})\)"
    r"|,\s*\d{1,2}(?: \w{2,6}){0,2}(?=,))"
)
#: What an age ends with, in words: no role.
_YEARS = re.compile(r"\b(?:ans|jaar|jahre|years|years old|años|tuổi)$", re.I)
_FORMER = frozenset(
    ("ancien", "ancienne", "voormalig", "voormalige", "former", "ehemalige", "ehemaliger",
     "antiguo", "antigua", "cựu", "nguyên")
)  # fmt: skip
#: Since when, or how long: no part of a role.
_WHILE = re.compile(r"\s(?:pendant|depuis|durant|sinds|sedert|seit|since|desde|durante|từ|suốt)\s")
_CLAUSE_WORDS = frozenset(
    ("waar", "toen", "als", "but", "maar", "mais", "pero", "aber", "where", "when", "où", "quand",
     "met", "avec", "with", "mit", "con", "door", "par", "by", "hij", "zij", "ze", "il", "elle",
     "he", "she", "er", "sie", "niet", "dan", "so", "donc", "dus", "also", "mà", "nhưng", "khi")
)  # fmt: skip


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
        if any(is_role(word.casefold()) for word in words(before)) or _has_role_phrase(before)
        else None
    )
    return name, _without_honorific(role)


def _last_words(label: str, start: int) -> str:
    tokens = label[start:].split()
    kept = tokens
    while len(kept) > 1 and (
        is_role(kept[0].casefold())
        or fold(kept[0]).strip(".") in {fold(h) for h in listed("honorifics")}
    ):
        kept = kept[1:]
    return " ".join(kept)


def _has_role_phrase(text: str) -> bool:
    return role_phrase(text) is not None


def _without_honorific(role: str | None) -> str | None:
    if not role:
        return None
    tokens = role.split()
    while (
        tokens
        and tokens[-1].casefold().rstrip(".") in listed("honorifics")
        and not is_role(tokens[-1].casefold())
    ):
        tokens.pop()
    return " ".join(tokens) or None


def role_beside(text: str, mention: Mention) -> str | None:
    """The role printed right before a name, or after it between commas.

    A bare title before the name gives way to a role behind it.
    """
    before = _role_before(text[: mention.start])
    if before and len(before.split()) > 2:
        return before
    after = _role_after(text[mention.end :])
    return after if after and (before is None or _begins_with_role(after)) else before


def _role_before(before: str) -> str | None:
    before = re.sub(r"(?<=[^\W\d_]),\s*$", " ", before)
    clause = _STOP.split(before[-160:])[-1]
    tokens = clause.split()
    start = None
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at].casefold().strip("'’")
        bare = re.sub(r"^(?:[ldLD]|qu)['’]", "", word)
        if not {word, f"{word} {''.join(tokens[at + 1 : at + 2]).casefold()}"}.isdisjoint(
            listed("talk_verbs")
        ) or (start is not None and _joins_another(tokens, at)):
            break
        if is_role(bare) or begins_role_phrase(" ".join(tokens[at:])):
            start = at
        elif start is None and len(tokens) - at > 9:
            break
    if start is None:
        return None
    while start and re.sub(r"^[lL]['’]", "", tokens[start - 1]).casefold() in _FORMER:
        start -= 1
    role = " ".join(tokens[start:])
    if tokens[-1].casefold() in _OF or tokens[-1].casefold() in ("les", "la", "le", "het", "los"):
        return None
    return _without_honorific(re.sub(r"^(?:[ldLD]|qu)['’]", "", role))


def _begins_with_role(text: str) -> bool:
    return is_role(text.split()[0]) or begins_role_phrase(text)


def _joins_another(tokens: Sequence[str], at: int) -> bool:
    """Whether the word joins another person to whoever comes: ``regisseur Jan Maes en …``."""
    above = tokens[at - 1] if at else ""
    return (
        tokens[at].casefold() in listed("conjunctions")
        and above[:1].isupper()
        and not is_role(above)
    )


def _role_after(after: str) -> str | None:
    """An apposition: ``, 38, district nurse,``; ``(31), schaatsster uit Oss``; ``is …``."""
    after = _ASIDE.sub("", after)
    match = re.match(
        r"^(?P<by>\s*,|\s*\(|\s*[–—-]\s|\s+(?:is|est|es|ist|là)\b)\s*(?P<role>[^,.;:()«»“”–—|?!]{3,110})(?P<end>.?)",
        after,
    )
    if not match:
        return None
    role = _WHILE.split(_CLAUSE.split(match["role"])[0])[0].strip()
    tokens = role.split()
    while tokens and tokens[0].casefold() in listed("determiners") | {"âgé", "aged"}:
        tokens.pop(0)
    if not tokens or _YEARS.search(role):
        return None
    near = " ".join(tokens[:5])
    known = any(
        is_role(re.sub(r"^[ldLD]['’]", "", word.casefold())) for word in near.split()
    ) or _has_role_phrase(near)
    closed = match["by"].strip() in (",", "(") and match["end"] in (",", ")")
    if not known and not (closed and _may_be_apposition(role)):
        return None
    return re.sub(r"^[ldLD]['’]", "", " ".join(tokens)) or None


def _may_be_apposition(role: str) -> bool:
    """A short phrase in lower case, without a verb of telling or a word that opens a clause."""
    tokens = role.split()
    first = tokens[0].casefold()
    if (
        len(tokens) > 10
        or re.search(r"\d", role)
        or not role[:1].islower()
        or first in _OF
        or first in listed("conjunctions")
    ):
        return False
    return first not in _CLAUSE_WORDS and not any(
        token.casefold() in listed("talk_verbs") for token in tokens
    )


def introduce(places: Iterable[tuple[str, str]], page: str = "") -> tuple[Person, ...]:
    """The people whom title, intro and captions name; ``places``: (where, text) in order."""
    people: list[Person] = []
    for where, text in places:
        for mention in find_mentions(text, page):
            people = _meet(people, where, text, mention)
    return tuple(sorted(people, key=lambda person: -person.weight))


def _meet(people: list[Person], where: str, text: str, mention: Mention) -> list[Person]:
    role = role_beside(text, mention)
    weight = {"title": 2.0, "intro": 2.0, "caption": 1.5}.get(where, 1.0)
    weight += (2.0 if _is_beside(text, mention) else 1.0) * (role is not None) + 0.8 * _near_talk(
        text, mention
    )
    weight -= 5.0 * _asked(text, mention) + 2.5 * _belongs(text, mention)
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


def _near_talk(text: str, mention: Mention) -> bool:
    near = text[max(0, mention.start - 120) : mention.end + 120]
    return anywhere("talk_verbs").search(near) is not None


def _is_beside(text: str, mention: Mention) -> bool:
    """Whether a word for a role stands right before the name, or an apposition after it."""
    before = text[: mention.start].split()[-3:]
    near = [re.sub(r"^[ldLD]['’]", "", word).casefold() for word in before]
    return (
        bool(near and (is_role(near[-1]) or _has_role_phrase(" ".join(near[-2:]))))
        or _role_after(text[mention.end :]) is not None
    )


def _belongs(text: str, mention: Mention) -> bool:
    """Whether the name is what something is of or at: a place, a club, an institution."""
    before = text[max(0, mention.start - 40) : mention.start].casefold().split()
    if not before or not before[-1].startswith(_OF):
        return False
    above = before[-2].strip("'’,.") if len(before) > 1 else ""
    return before[-1] in _OF and not (
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
    if role and before[-1].casefold() in _OF:
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
        role = _without_honorific(tidy(label)[: -len(name)].strip())
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
            role = _without_honorific(tidy(label)[: -len(full)].strip())
    fuller = role is None or (
        best.role is not None and fold(role) != fold(best.role) and fold(role) in fold(best.role)
    )
    return replace(best, name=full, role=best.role if fuller else role)
