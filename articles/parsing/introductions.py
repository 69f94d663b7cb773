"""Whom a page introduces: in its head, and again once it is known what is what; who answers."""

from collections.abc import Sequence
from dataclasses import replace

from .body import Reading
from .captions import without_credit
from .casting import choose_speaker, everybody, with_told_role
from .corrections import Corrections
from .drafts import Cast
from .frame import Frame
from .identities import is_office, person_meant, split_label
from .labels import label_key, read_label
from .lines import Unit
from .namesakes import Register, is_initials, name_tokens, naturally, same_person
from .people import Person, introduce, with_roles
from .short_names import bearers
from .sightings import Part
from .states import BOX, INTRO, QQ, THANKS, A, N, Q
from .text import fold

#: No more is known of whom no label names.
_SUREST = 0.95
#: What is known of whoever signs the page: not the one who answers.
_ASKS = -4.0
#: Where a page tells of whoever it has not introduced.
_BESIDE = ("narrative", "box")
#: Paragraphs at the head in which somebody may be introduced, whatever they were read as.
_OPENING = 3
#: What tells of people once it is known what is what, by where they then stand.
_AGAIN = (("intro", (INTRO,)), ("narrative", (N,)), ("box", (BOX,)), ("question", (Q, QQ, THANKS)))


def introduce_head(units: Sequence[Unit], frame: Frame, code: str) -> tuple[Person, ...]:
    """The people of title, intro and captions; the intro as far as it shows before reading."""
    places: list[tuple[str, str]] = []
    for index, unit in enumerate(units):
        tag = frame.tags.get(index)
        if tag is None and index < frame.first_turn:
            label = read_label(unit.text)
            places.append(("intro", unit.text[label.end if label else 0 :]))
        elif tag and tag.kind in ("title", "caption") and not tag.repeated:
            shown = without_credit(unit.text) if tag.kind == "caption" else unit.text
            places.append((tag.kind, shown))
        elif tag and tag.reason == "head" and tag.kind != "outlet":
            places.append(("head", unit.text))
    met = introduce(places, _text(units), code)
    authors = frame.head.authors
    return tuple(replace(p, weight=_ASKS, signs=True) if p.name in authors else p for p in met)


def _text(units: Sequence[Unit]) -> str:
    return "\n".join(unit.text for unit in units)


def introduce_again(
    units: Sequence[Unit], people: Sequence[Person], reading: Reading, code: str
) -> tuple[Person, ...]:
    """The people once the reading tells what is intro, question, narrative and box."""
    parts = list(zip(reading.pieces, reading.states, strict=True))
    places = [(where, p.body) for where, kinds in _AGAIN for p, s in parts if s in kinds]
    met = introduce(places, _text(units), code)
    known = with_roles(people, met)
    others = any(person.weight > 0 for person in known)
    register = Register(person.name for person in known)
    new = [
        replace(p, weight=p.weight - (others or p.where not in _BESIDE))
        for p in met
        if not _is_among(p, [known[at] for at in register.near(p.name)])
    ]
    people = (*known, *new)
    short = (
        bearer for n in _unnamed(people, reading) for bearer in bearers(n, _text(units), people)
    )
    people = (*people, *short)
    wanted = _unnamed(people, reading)
    if wanted or not any(person.weight > 0 for person in people):
        people = (*people, *_found_anywhere(reading, wanted, units, code))
    return people


def _unnamed(people: Sequence[Person], reading: Reading) -> tuple[str, ...]:
    """Names on labels of answers that nobody introduced bears in full."""
    labels = [v.labels for v in reading.voices.values() if v.side == "answer" and not v.generic]
    names = (split_label(max(listed, key=len))[0] for listed in labels)
    return tuple(n for n in names if not any(same_person(n, p.name) or n == p.also for p in people))


def _found_anywhere(
    reading: Reading, wanted: Sequence[str], units: Sequence[Unit], code: str
) -> tuple[Person, ...]:
    """People of any paragraph whom a label means, and whom the head or the end describes."""
    page = _text(units)
    last = max((i for i, state in enumerate(reading.states) if state == Q), default=0)
    bodies = [piece.body for piece in reading.pieces]
    if wanted:
        read = {piece.unit.place for piece in reading.pieces}
        beside = [unit.text for unit in units if unit.place not in read]
        return _meant_among(bodies, wanted, page, code) or _meant_among(beside, wanted, page, code)
    ends = [*bodies[:_OPENING], *bodies[last + 1 :]]
    described = introduce([("box", body) for body in ends], page, code)
    return tuple(person for person in described if person.role)


def _meant_among(
    texts: Sequence[str], wanted: Sequence[str], page: str, code: str
) -> tuple[Person, ...]:
    """The people whom these names mean, among those whom the texts name in full."""
    found = introduce([("anywhere", text) for text in _that_may_name(wanted, texts)], page, code)
    meant = (p for p in found if any(same_person(name, p.name) for name in wanted))
    return tuple(replace(person, weight=-1.0) for person in meant)


def _that_may_name(wanted: Sequence[str], bodies: Sequence[str]) -> list[str]:
    """The paragraphs that have a word of these names; all of them where initials are wanted."""
    if any(is_initials(name) or "." in name for name in wanted):
        return list(bodies)
    listed = {token for name in wanted for token in name_tokens(name)}
    return [body for body in bodies if any(map(fold(body).__contains__, listed))]


def _is_among(person: Person, known: Sequence[Person]) -> bool:
    return any(same_person(person.name, k.name) or same_person(k.name, person.name) for k in known)


def cast_page(
    people: Sequence[Person],
    reading: Reading,
    parts: Sequence[Part],
    code: str,
    corrections: Corrections,
) -> Cast:
    """Who may be speaking; the person asked, where labels do not name all who answer."""
    named = everybody(people, parts, code)
    speaker, likely = None, 0.0
    bearers = _bearers(reading, named)
    if len(bearers) == 1:
        named = _with_told_role(bearers[0], named, parts, code)
    elif not bearers or any(bearer.role is None for bearer in bearers):
        speaker, likely = choose_speaker(named, parts, code)
    known = (speaker if speaker and p.name == speaker.name else p for p in named)
    return Cast(
        people=tuple(replace(p, name=naturally(p.name)) for p in known),
        interviewee=replace(speaker, name=naturally(speaker.name)) if speaker else None,
        confidence=round(min(_SUREST, likely), 2) if speaker else 0.0,
        reason=speaker.where if speaker else "",
        corrections=corrections,
    )


def _bearers(reading: Reading, people: Sequence[Person]) -> list[Person]:
    """All who answer, where labels name them from the first answer on; otherwise nobody."""
    turns = zip(reading.pieces, reading.states, strict=True)
    labels = [piece.label for piece, state in turns if state == A]
    voices = [reading.voices.get(label_key(label.text)) if label else None for label in labels]
    named = dict.fromkeys(voice for voice in voices if voice)
    if not named or voices[0] is None or any(voice.generic for voice in named):
        return []
    bearers = [person_meant(max(v.labels, key=len), v.labels, people) for v in named]
    return [] if any(is_office(bearer.name) for bearer in bearers) else bearers


def _with_told_role(
    meant: Person, people: tuple[Person, ...], parts: Sequence[Part], code: str
) -> tuple[Person, ...]:
    """The people; with the role that the page tells of the only one who answers."""
    told = with_told_role(meant, parts, code)
    if told.role in (None, meant.role):
        return people
    return (told, *(p for p in people if not same_person(p.name, told.name)))
