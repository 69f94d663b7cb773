"""What a page says for and against each of whom it names: that they answer."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from articles.languages import LANGUAGES

from .names import Mention
from .outlets import looks_like_outlet
from .people import Person
from .phrases import anywhere, either, listed, union
from .sightings import TOLD, Candidate, Part, Sighting
from .signs import SIGNS
from .text import words
from .vocabulary import DEFINITE, is_role, may_begin_name, names_body

#: Characters beside a name within which a role may be theirs.
_NEAR = 80
#: Characters in which speakers say that a name is theirs.
_LONGEST_PHRASE = 30
#: Behind which an office is told of; in Vietnamese a form of address stands there.
_THE = DEFINITE | {"ông", "bà"}
_CITES = re.compile(r"[:«“„‘‚\"'] ?$")
_SENTENCE = re.compile(r"(?<=[.!?…])\s")


def features_of_page(parts: Sequence[Part], code: str) -> Iterator[str]:
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


def features_of(
    candidate: Candidate,
    candidates: Sequence[Candidate],
    parts: Sequence[Part],
    page: frozenset[str],
) -> Iterator[str]:
    """What the page says of one of the candidates."""
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
    return any(word in nouns and above in _THE for above, word in pairwise(heard))


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
    return any(phrase.end() == len(near) for phrase in self_naming().finditer(near))


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


@lru_cache(maxsize=1)
def self_naming() -> re.Pattern[str]:
    """How speakers say that a name is theirs: ``Ich bin``, up to the name."""
    return re.compile(rf"(?<!\w)(?:{either(union('self_naming'))})\s", re.I)
