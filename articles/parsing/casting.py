"""Who answers where no label tells: of all whom a page names the likeliest, or nobody.

Everybody is weighed by what the page says of them: where it tells of them, first and
most; what stands beside the name; whether the questions call them by it (they
answer), or they and the answers tell of them (they don't).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from . import ranking
from .claims import features_of, features_of_page, self_naming
from .name_shapes import NAME
from .names import find_runs
from .namesakes import Register, same_person
from .people import Person
from .phrases import union
from .ranking import Option
from .roles import role_beside
from .sightings import ASKED, TOLD, Candidate, Part, sight
from .subjects import begins_alike, role_of_clause, told_role, told_roles
from .text import has_word
from .vocabulary import is_role, small_words
from .vocatives import find_called

#: Characters of a paragraph in which somebody known by one name is looked for.
_HEAD = 2000
#: The same of an answer in which speakers may name themselves.
_SELF = 600


def choose_speaker(
    people: Sequence[Person], parts: Sequence[Part], code: str
) -> tuple[Person | None, float]:
    """Who answers, with how likely that is; None where it is nobody whom the page names."""
    candidates = sight(people, parts, code)
    page = frozenset(features_of_page(parts, code))
    options = [
        Option(text=c.person.name, features=page | {*features_of(c, candidates, parts, page)})
        for c in candidates
    ]
    at, likely = ranking.choose("speaker", options)
    return (None if at is None else _with_role(candidates[at], parts)), likely


def with_told_role(person: Person, parts: Sequence[Part], code: str) -> Person:
    """With the role that a clause about them tells, or the page of somebody without a name."""
    return _with_role(sight([person], parts, code)[0], parts)


def _with_role(candidate: Candidate, parts: Sequence[Part]) -> Person:
    """With the role that a clause about them tells, or the page of somebody without a name."""
    person = candidate.person
    if person.role:
        return replace(person, role=_fuller(person.role, parts))
    told = candidate.seen_in(parts, *TOLD)
    clauses = (role_of_clause(parts[s.part].text[s.mention.end :]) for s in told)
    role = next(filter(None, clauses), None) or _told_of(parts)
    return replace(person, role=role) if role else person


def _fuller(role: str, parts: Sequence[Part]) -> str:
    """An office of one word with what it is of, if title or intro tell that elsewhere."""
    if " " in role:
        return role
    told = (told_roles(part.text) for part in parts if part.where in ("title", "head", "intro"))
    fuller = (found for roles in told for found in roles if begins_alike(found, role))
    return next(fuller, role)


def _told_of(parts: Sequence[Part]) -> str | None:
    """The fullest role that title and intro tell of somebody whom they do not name."""
    roles = (told_role(part.text) for part in parts if part.where in ("title", "head", "intro"))
    return max(filter(None, roles), key=len, default=None)


# Whom the page names ----------------------------------------------------------------------


def everybody(people: Sequence[Person], parts: Sequence[Part], code: str) -> tuple[Person, ...]:
    """The people introduced in full, and those of whom the page prints one name only."""
    met = list(people)
    known = {word for person in people for word in person.name.split()}
    register = Register(person.name for person in people)
    for part in parts:
        for name, role in _named(part, code):
            near = register.near(name)
            at = next((i for i in near if same_person(name, met[i].name)), None)
            if at is not None:
                met[at] = replace(met[at], role=met[at].role or role)
            elif name not in known and not _is_plain(name, parts):
                known.update(name.split())
                register.enter(len(met), name)
                met.append(Person(name=name, role=role, where=part.where))
    return tuple(met)


def _is_plain(name: str, parts: Sequence[Part]) -> bool:
    """Whether the page has the word in lower case too."""
    plain = name.casefold()
    return any(has_word(part.text, plain) for part in parts)


def _named(part: Part, code: str) -> Iterator[tuple[str, str | None]]:
    """Names of one word where the page tells of people; whom questions call; who says ``I am``."""
    if part.where in TOLD - {"head"}:  # sections and media stand there
        small = small_words(code)
        for mention in find_runs(part.text[:_HEAD], small):
            one = " " not in mention.name and mention.name.casefold() not in small
            if one and len(mention.name) > 2 and mention.name[1].islower():
                yield mention.name, role_beside(part.text, mention)
    elif part.where in ASKED:
        yield from ((call.name, call.role) for call in find_called(part.text, code))
    else:
        head = part.text[:_SELF]
        lowered = head.lower().replace("’", "'")
        may_name = any(map(lowered.__contains__, union("self_naming")))
        for phrase in self_naming().finditer(head) if may_name else ():
            name = NAME.match(head, phrase.end())
            if name and (" " in name[0] or not is_role(name[0])):
                yield name[0], None
