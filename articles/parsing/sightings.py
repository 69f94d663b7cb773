"""Where a page names each person: in full or in short, and whom its questions call.

``Jan Maes`` in the lead, ``Maes`` in a caption and ``meneer Maes, …`` in a question
are one person; a surname that two people share is nobody's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from .body import Reading
from .frame import Frame
from .lines import Unit
from .names import Mention
from .namesakes import PARTICLES
from .people import Person
from .phrases import listed
from .signs import word_before
from .states import AA, BOX, H0, INTRO, QQ, REPLY, THANKS, A, H, N, Q
from .text import find_words
from .vocatives import find_called

#: Where the page tells of people, and where it lets them speak.
TOLD = frozenset(("title", "head", "intro", "caption", "narrative", "box", "heading"))
ASKED = frozenset(("question", "closing"))
_TAGS: Mapping[str, str] = MappingProxyType(
    {"title": "title", "caption": "caption", "deck": "intro", "intro": "intro"}
)
_STATES: Mapping[int, str] = MappingProxyType(
    {
        INTRO: "intro", Q: "question", QQ: "question", A: "answer", AA: "answer", H0: "heading",
        H: "heading", N: "narrative", BOX: "box", THANKS: "closing", REPLY: "closing",
    }
)  # fmt: skip
#: What may stand between the words of a name.
_BETWEEN = re.compile(r"[ -](?:[“„«‘'\"][^“”„«»‘’\"]{1,25}[”“»’'\"] )?(?:[a-zß’']{1,4}[ ’']){0,3}")
#: Of names, however written: every ``Le Roux`` and ``Le Maire`` has the word.
_ANYBODYS = PARTICLES | {
    "het", "zum", "op", "in", "le", "les", "el", "los", "las", "di", "da", "dos", "al",
}  # fmt: skip
#: Languages in which people are called by the last word of their name, one of a few hundred.
_CALLED_BY_LAST = ("vi",)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A paragraph of the page: what it is, and its text."""

    where: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Sighting:
    """A name where a part of the page, given by its index, has it."""

    part: int
    mention: Mention
    #: With all its words.
    whole: bool


@dataclass(kw_only=True, eq=False)
class Candidate:
    """A person, and all that the page says of them by name."""

    person: Person
    seen: list[Sighting] = field(default_factory=list)
    #: In how many questions they are called by name, and in how many with a form of address.
    called: int = 0
    addressed: int = 0

    @cached_property
    def words(self) -> list[str]:
        """The words of the name that begin with a capital."""
        return _name_words(self.person.name)

    def seen_in(self, parts: Sequence[Part], *where: str) -> list[Sighting]:
        return [sighting for sighting in self.seen if parts[sighting.part].where in where]


def _name_words(name: str) -> list[str]:
    return [word for word in name.split() if word[:1].isupper() and len(word) > 1] or [name]


def parts_of(units: Sequence[Unit], frame: Frame, reading: Reading) -> tuple[Part, ...]:
    """What the page tells and what is spoken, in the order of the page; no furniture."""
    found: list[tuple[tuple[int, int], Part]] = []
    for index, tag in frame.tags.items():
        where = "head" if tag.reason == "head" and tag.kind not in _TAGS else _TAGS.get(tag.kind)
        if where:
            unit = units[index]
            found.append((unit.place, Part(where=where, text=unit.text)))
    for piece, state in zip(reading.pieces, reading.states, strict=True):
        if state in _STATES:
            found.append((piece.unit.place, Part(where=_STATES[state], text=piece.body)))
    return tuple(part for _, part in sorted(found, key=lambda entry: entry[0]))


def sight(people: Iterable[Person], parts: Sequence[Part], code: str) -> list[Candidate]:
    """The people with all places where the parts name them."""
    candidates = [Candidate(person=person) for person in people]
    every: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        for word in set(candidate.words):
            every.setdefault(word, []).append(candidate)
    for index, part in enumerate(parts):
        called = _call(part, every, code) if part.where in ASKED else ()
        for run, start, end in _runs(part.text, every):
            meant = None if _is_anybodys(run) else _meant(run, every)
            if meant is None or meant in called:
                continue
            whole = len(run) >= len(meant.words)
            if whole or code not in _CALLED_BY_LAST or _is_addressed(part.text, start):
                mention = Mention(name=part.text[start:end], start=start, end=end)
                meant.seen.append(Sighting(part=index, mention=mention, whole=whole))
    return candidates


def _is_anybodys(run: Sequence[str]) -> bool:
    return all(word.casefold() in _ANYBODYS for word in run)


def _call(part: Part, every: Mapping[str, Sequence[Candidate]], code: str) -> list[Candidate]:
    """Those whom a question calls by name."""
    called = []
    for call in find_called(part.text, code):
        meant = _meant(_name_words(call.name), every)
        if meant:
            meant.called += 1
            meant.addressed += call.sure
            called.append(meant)
    return called


def _is_addressed(text: str, start: int) -> bool:
    return word_before(text, start) in listed("honorifics")


def _runs(text: str, names: Iterable[str]) -> Iterator[tuple[list[str], int, int]]:
    """Words of names that stand together, with where they begin and end."""
    run: list[str] = []
    start = end = 0
    for at, upto in find_words(text, names):
        if run and _BETWEEN.fullmatch(text, end, at):
            run.append(text[at:upto])
        else:
            if run:
                yield run, start, end
            run, start = [text[at:upto]], at
        end = upto
    if run:
        yield run, start, end


def _meant(run: Sequence[str], every: Mapping[str, Sequence[Candidate]]) -> Candidate | None:
    """The only one whose name holds all the words; of several the one with no other word."""
    found = [c for c in every.get(run[0], ()) if _holds(c.words, run)]
    if len(found) > 1:
        found = [c for c in found if len(c.words) == len(run)]
    return found[0] if len(found) == 1 else None


def _holds(name: Sequence[str], run: Sequence[str]) -> bool:
    rest = iter(name)
    return all(word in rest for word in run)
