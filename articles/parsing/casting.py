"""Who answers where no label tells: of all whom a page names the likeliest, or nobody.

Everybody is weighed by what the page says of them: where it tells of them, first and
most; what stands beside the name; whether the questions call them by it (they
answer), or they and the answers tell of them (they don't).
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from articles.languages import LANGUAGES

from . import ranking
from .name_shapes import NAME
from .names import Mention, find_runs
from .namesakes import Register, same_person
from .outlets import looks_like_outlet
from .people import Person
from .phrases import anywhere, either, listed, union
from .ranking import Option
from .roles import role_beside
from .sightings import ASKED, TOLD, Candidate, Part, Sighting, sight
from .signs import SIGNS
from .subjects import begins_alike, role_of_clause, told_role, told_roles
from .text import words
from .vocabulary import is_role, may_begin_name, names_body, small_words
from .vocatives import find_called

#: Characters of a paragraph in which somebody known by one name is looked for.
_HEAD = 2000
#: The same of an answer in which speakers may name themselves.
_SELF = 600
#: Characters beside a name within which a role may be theirs.
_NEAR = 80
#: Characters in which speakers say that a name is theirs.
_LONGEST_PHRASE = 30
_DEFINITE = frozenset(
    ("de", "het", "le", "la", "the", "der", "die", "das", "den", "dem", "el", "ông", "bà")
)
_CITES = re.compile(r"[:«“„‘‚\"'] ?$")
_SENTENCE = re.compile(r"(?<=[.!?…])\s")


def choose_speaker(
    people: Sequence[Person], parts: Sequence[Part], code: str
) -> tuple[Person | None, float]:
    """Who answers, with how likely that is; None where it is nobody whom the page names."""
    candidates = sight(people, parts, code)
    page = frozenset(_page(parts, code))
    options = [
        Option(text=c.person.name, features=page | {*_features(c, candidates, parts, page)})
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
    return any(plain in part.text and plain in words(part.text) for part in parts)


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
        for phrase in _self_naming().finditer(head) if may_name else ():
            name = NAME.match(head, phrase.end())
            if name and (" " in name[0] or not is_role(name[0])):
                yield name[0], None


@lru_cache(maxsize=1)
def _self_naming() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(union('self_naming'))})\s", re.I)


# What speaks for each ---------------------------------------------------------------------


def _page(parts: Sequence[Part], code: str) -> Iterator[str]:
    """What the page says of its speaker at large; it holds for every candidate."""
    told = [part.text for part in parts if part.where in TOLD]
    if any(_keeps_name_back(text, code) for text in told):
        yield "name kept back"
    lead = next((part.text for part in parts if part.where == "intro"), "")
    first = next(iter(words(lead)), "").casefold()
    if first in listed("third_person") or (code == "vi" and first in listed("honorifics")):
        yield "begins with a pronoun"
    yield f"tells in {min(len(told), 6)}"


def _keeps_name_back(text: str, code: str) -> bool:
    """Whether a sentence denies somebody's name, or a phrase speaks of secrecy."""
    if anywhere("anonymity_phrases").search(text):
        return True
    denials = LANGUAGES[code].comparison
    no = denials.negations | denials.weak_negations | denials.near_negations.keys()
    sentences = _SENTENCE.split(text) if anywhere("name_nouns").search(text) else []
    found = ({word.casefold() for word in words(sentence)} for sentence in sentences)
    named, wished = listed("name_nouns"), listed("anonymity_wishes")
    return any(said & named and said & no and said & wished for said in found)


def _features(
    candidate: Candidate,
    candidates: Sequence[Candidate],
    parts: Sequence[Part],
    page: frozenset[str],
) -> Iterator[str]:
    yield "any"
    yield from _shape(candidate.person)
    yield from _role(candidate, parts)
    yield from _standing(candidate, candidates, parts)
    yield from _spoken(candidate, parts)
    signs = {*_beside(candidate, parts)}
    yield from signs
    if " " not in candidate.person.name:
        if any(_is_full(other, parts) for other in candidates):
            yield "one name among full ones"
        signs |= {"called"} if candidate.called else set()
        signs |= {"addressed"} if candidate.addressed else set()
        signs |= page & {"name kept back"}
        yield from (f"one name, {sign}" for sign in signs)


def _is_full(candidate: Candidate, parts: Sequence[Part]) -> bool:
    """Whether somebody is told of with given and family name."""
    first, *rest = candidate.person.name.split()
    known = may_begin_name(first)
    return bool(rest) and known and bool(candidate.seen_in(parts, *TOLD))


def _shape(person: Person) -> Iterator[str]:
    """How the name is written, and what was made of it above."""
    first, *rest = person.name.split()
    yield "one name" if not rest else "two names" if len(rest) == 1 else "more names"
    known = may_begin_name(first)
    yield f"{'a' if known else 'no'} known name{'' if rest else ', alone'}"
    marks = {
        "role": person.role is not None,
        "reporter": person.asks,
        "unlikely": person.weight < 0,
        "author": person.signs,
        "body": names_body(person.name),
        "outlet": looks_like_outlet(person.name),
        "capitals": person.name.isupper(),
        "begins small": first[:1].islower(),
    }
    yield from (name for name, holds in marks.items() if holds)


def _role(candidate: Candidate, parts: Sequence[Part]) -> Iterator[str]:
    """Whether the page tells of somebody in their role where it does not name them."""
    own = {sighting.part for sighting in candidate.seen}
    near = [candidate.person.role or ""]
    for sighting in candidate.seen_in(parts, *TOLD):
        text, at = parts[sighting.part].text, sighting.mention
        near.append(text[max(0, at.start - _NEAR) : at.end + _NEAR])
    nouns = {w for w in words(" ".join(near).casefold()) if is_role(w)}
    own_nouns = {w for w in words((candidate.person.role or "").casefold()) if is_role(w)}
    for where in ("question", "answer") if own_nouns else ():
        if any(_tells_of(part.text, own_nouns) for part in parts if part.where == where):
            yield f"role told of in {where}"
    for index, part in enumerate(parts if nouns else ()):
        if part.where in TOLD and index not in own and nouns & {*words(part.text.casefold())}:
            yield "role told again"
            if part.where in ("title", "head"):
                yield "role in title"


def _tells_of(text: str, nouns: Collection[str]) -> bool:
    """``The minister said``: a noun for a role behind a definite article."""
    heard = words(text.casefold())
    return any(word in nouns and above in _DEFINITE for above, word in pairwise(heard))


def _standing(
    candidate: Candidate, candidates: Sequence[Candidate], parts: Sequence[Part]
) -> Iterator[str]:
    """Where the page tells of them, how often, and beside whom."""
    told = candidate.seen_in(parts, *TOLD)
    yield from (f"in {parts[sighting.part].where}" for sighting in told)
    yield f"told {min(len(told), 4)}"
    if not told:
        return
    others = [len(c.seen_in(parts, *TOLD)) for c in candidates if c is not candidate]
    most = max(others, default=0)
    if len(told) != most:
        yield "told most" if len(told) > most else "told less"
    if most == 0:
        yield "alone told"
    intro = [index for index, part in enumerate(parts) if part.where == "intro"]
    within = candidate.seen_in(parts, "intro")
    if within:
        yield from _within_intro(within, intro)
        places = [_place(s) for c in candidates for s in c.seen_in(parts, "intro")]
        own = [_place(sighting) for sighting in within]
        if min(places) in own:
            yield "first named"
        if max(places) in own:
            yield "last named"
            yield from (f"last named, {sign}" for sign in _within_end(candidate, parts))
        yield from _in_sentence(within, places, parts)


def _within_end(candidate: Candidate, parts: Sequence[Part]) -> Iterator[str]:
    """What stands beside the last name of the intro."""
    last = max(candidate.seen_in(parts, "intro"), key=_place)
    for sign, holds in SIGNS.items():
        if holds(parts[last.part].text, last.mention):
            yield sign


def _in_sentence(
    within: Sequence[Sighting], places: Sequence[tuple[int, int]], parts: Sequence[Part]
) -> Iterator[str]:
    """Whether the last sentence of the intro names them, alone or beside others."""
    last = max(index for index, part in enumerate(parts) if part.where == "intro")
    begins = 0
    for match in _SENTENCE.finditer(parts[last].text.rstrip()):
        begins = match.end()
    end = (last, begins)
    if any(_place(s) >= end for s in within):
        yield "in last sentence"
        if sum(place >= end for place in places) == 1:
            yield "alone in last sentence"
    elif any(place >= end for place in places):
        yield "another in last sentence"


def _place(sighting: Sighting) -> tuple[int, int]:
    return sighting.part, sighting.mention.start


def _within_intro(within: Sequence[Sighting], intro: Sequence[int]) -> Iterator[str]:
    paragraphs = {sighting.part for sighting in within}
    marks = {
        "in first paragraph": intro[0] in paragraphs,
        "in last paragraph": intro[-1] in paragraphs,
        "in several paragraphs": len(paragraphs) > 1,
        "named again in short": len({sighting.whole for sighting in within}) > 1,
    }
    yield from (name for name, holds in marks.items() if holds)


def _spoken(candidate: Candidate, parts: Sequence[Part]) -> Iterator[str]:
    """Whether questions call them or tell of them, and answers do."""
    yield f"called {min(candidate.called, 3)}"
    if candidate.addressed:
        yield "addressed"
    answers = candidate.seen_in(parts, "answer")
    own = [s for s in answers if _names_self(parts[s.part].text, s.mention.start)]
    cited = [s for s in answers if _is_cited(parts[s.part].text, s.mention)]
    answers = [s for s in answers if s not in own and s not in cited]
    questions = candidate.seen_in(parts, "question")
    for where, seen in (("answer", answers), ("question", questions)):
        if seen:
            yield f"told of in {where}"
        if len(seen) > 1:
            yield f"told of in {where} again"
    if len(answers) + len(questions) > len(candidate.seen_in(parts, *TOLD)):
        yield "spoken of more than told"
    if own:
        yield "names self"
    if cited:
        yield "called in an answer"


def _names_self(text: str, start: int) -> bool:
    near = text[max(0, start - _LONGEST_PHRASE) : start]
    return any(phrase.end() == len(near) for phrase in _self_naming().finditer(near))


def _is_cited(text: str, mention: Mention) -> bool:
    """``Toen zei hij: Jan, stop ermee``: whom somebody calls in what an answer cites."""
    before = text[max(0, mention.start - 2) : mention.start]
    return bool(_CITES.search(before)) and text[mention.end : mention.end + 1] in (",", "!", "?")


def _beside(candidate: Candidate, parts: Sequence[Part]) -> Iterator[str]:
    """What stands beside the name where the page tells of them."""
    for sighting in candidate.seen_in(parts, *TOLD):
        part = parts[sighting.part]
        for name, holds in SIGNS.items():
            if holds(part.text, sighting.mention):
                yield name
                yield f"{name}, {part.where}"
