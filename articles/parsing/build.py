"""States of pieces -> the lists of an article, with the ledger's entry for every part."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .body import Reading
from .captions import caption_text
from .certainty import certainty
from .datelines import read_dateline
from .drafts import Cast, Draft, Turn
from .frame import Frame, Tag
from .identities import is_office, person_meant
from .labels import label_key
from .ledger import Placed
from .lines import Unit, tidy
from .namesakes import naturally, same_person
from .people import Person
from .pieces import Piece
from .result import Kind, ParsedPair
from .states import AA, BOX, H0, INTRO, QQ, REPLY, TAIL, THANKS, A, H, N, Q
from .text import drop_lone_closer, fold, opens_quote, strip_endmark, unquote
from .voices import Voice

#: Characters of a paragraph that more than an end mark has.
_LEAST_SIGNED = 15
#: Characters at its end among which that stands.
_LONGEST_SIGN = 40
_SENTENCE_ENDS = (".", "!", "?", "»", "”", '"', "’")
AGENCY_SIGN = re.compile(
    r"(?:(?<=[.!?»”\"’])|\s)\s*(?:[-–—]\s*|\()(?P<agency>[A-Z]{2,8}|(?<=\()[a-z]{2,4}(?=\))"
    r"|(?<=[.!?»”\"’] -)[A-Z][a-z]{2,12}|(?<=[.!?»”\"’] - )[a-z]{2,4})\)?\s*$"
    r"|(?<=[.!?»”\"’]) ?/(?P<slashed>[A-Z]{2,8})$"
)


def draft_article(units: Sequence[Unit], frame: Frame, reading: Reading, cast: Cast) -> Draft:
    """Every part of the page put to its place, in the order of the page."""
    draft = Draft(
        items=frozenset(id(reading.pieces[index]) for index in reading.items),
        grounds=dict(zip(map(id, reading.pieces), reading.grounds, strict=True)),
    )
    state_of = dict(zip(map(id, reading.pieces), reading.states, strict=True))
    parts: list[tuple[tuple[int, int], Unit | Piece, Tag | None]] = []
    for index, unit in enumerate(units):
        if index in frame.tags:
            parts.append((unit.place, unit, frame.tags[index]))
    parts += [(piece.unit.place, piece, None) for piece in reading.pieces]
    parts += [(p.unit.place, p.unit, Tag(kind=k, reason="person")) for p, k in reading.apart]
    for _, part, tag in sorted(parts, key=lambda entry: entry[0]):
        if isinstance(part, Piece):
            _put_piece(draft, part, state_of.get(id(part), INTRO), reading, cast)
        elif tag:
            _put_tagged(draft, part, tag)
    return draft


def _put_tagged(draft: Draft, unit: Unit, tag: Tag) -> None:
    paragraph = None
    if tag.kind == "caption":
        text = caption_text(unit.text)
        paragraph = draft.add(draft.captions, text) if text else None
    elif tag.kind in ("intro", "deck") and not tag.repeated:
        paragraph = draft.add(draft.intro, tidy(unit.text))
    sure = certainty(tag.kind, tag.reason)
    draft.placed.append(
        Placed(unit=unit, kind=tag.kind, paragraph=paragraph, reason=tag.reason, confidence=sure)
    )


def _put_piece(draft: Draft, piece: Piece, state: int, reading: Reading, cast: Cast) -> None:
    unit = piece.unit
    if piece.label_unit:
        draft.placed.append(Placed(unit=piece.label_unit, kind="label", reason="alone"))
    if piece.stamp:
        stamp, unit = unit.cut(piece.stamp)
        draft.placed.append(Placed(unit=stamp, kind="timestamp", reason="shape"))
    if state in (Q, QQ):
        walk = reading.walk
        quotes_answers = walk is not None and walk.convention.quote == "answer"
        _put_question(draft, piece, unit, state, quotes_answers=quotes_answers)
    elif state in (A, AA) and draft.turns:
        _put_answer(draft, piece, unit, reading, cast)
    elif state in (THANKS, REPLY):
        _put_labelled(draft, piece, unit, "closing", draft.closing, _clean(piece.body, reading))
    else:
        _put_aside(draft, piece, unit, state, cast)


def _put_aside(draft: Draft, piece: Piece, unit: Unit, state: int, cast: Cast) -> None:
    """What is no turn: headings, narrative, boxes, furniture below, intro."""
    text = tidy(piece.body)
    corrected = cast.corrections.of_piece(piece) is not None
    if state in (H, H0) and not corrected and _names_somebody(text, cast):
        _put_labelled(draft, piece, unit, "caption", draft.captions, text)
    elif state in (H, H0):
        _put_labelled(draft, piece, unit, "heading", draft.headings, text)
    elif state == N:
        _put_labelled(draft, piece, unit, "narrative", draft.narrative, text)
    elif state == BOX:
        draft.enter(piece, unit, "box")
    elif state == TAIL:
        kind: Kind = "related" if len(unit.text.split()) > 3 else "menu"
        draft.enter(piece, unit, kind)
    else:
        _put_intro(draft, piece, unit)


def _names_somebody(text: str, cast: Cast) -> bool:
    """A line without a full stop that gives a full name tells what a picture shows."""
    named = fold(text)
    return not opens_quote(text) and any(
        fold(person.name) in named for person in cast.people if " " in person.name
    )


def _put_intro(draft: Draft, piece: Piece, unit: Unit) -> None:
    text = tidy(piece.body if piece.label else piece.marked_text)
    if not draft.agency and not draft.place:
        text = _read_dateline(draft, text)
    _put_labelled(draft, piece, unit, "intro", draft.intro, text)


def _put_labelled(
    draft: Draft, piece: Piece, unit: Unit, kind: Kind, listed: list[str], text: str
) -> None:
    """A text in its list, its label apart in the ledger."""
    paragraph = draft.add(listed, text) if kind != "closing" else len(listed)
    if kind == "closing":
        listed.append(text)
    rest = _cut_label(draft, piece, unit, None)
    draft.enter(piece, rest, kind, paragraph=paragraph)


def _cut_label(draft: Draft, piece: Piece, unit: Unit, pair: int | None) -> Unit:
    if piece.label is None or not piece.label.end or piece.start - piece.stamp >= len(unit.text):
        return unit
    label, rest = unit.cut(piece.start - piece.stamp)
    draft.enter(piece, label, "label", pair=pair, reason="label")
    return rest


def _put_question(
    draft: Draft, piece: Piece, unit: Unit, state: int, *, quotes_answers: bool
) -> None:
    if state == Q or not draft.turns:
        draft.turns.append(
            Turn(label=(piece.label.printed or piece.label.text) if piece.label else None)
        )
    turn = draft.turns[-1]
    text = tidy(piece.body)
    turn.question.append(unquote(text) if piece.label and quotes_answers else text)
    pair = len(draft.turns) - 1
    rest = _cut_label(draft, piece, unit, pair)
    draft.enter(piece, rest, "question", pair=pair, paragraph=len(turn.question) - 1)


def _put_answer(draft: Draft, piece: Piece, unit: Unit, reading: Reading, cast: Cast) -> None:
    turn, pair = draft.turns[-1], len(draft.turns) - 1
    text = _bare(piece, reading, not turn.answer, id(piece) in draft.items)
    if not text:  # the page breaks off behind a label
        draft.enter(piece, unit, "label", pair=pair)
        return
    speaker = _speaker(draft, turn, piece, reading, cast)
    turn.answer.append(text)
    turn.speakers.append(speaker)
    rest = _cut_label(draft, piece, unit, pair)
    paragraph = len(turn.answer) - 1
    draft.enter(piece, rest, "answer", pair=pair, paragraph=paragraph, speaker=speaker)


def _speaker(draft: Draft, turn: Turn, piece: Piece, reading: Reading, cast: Cast) -> Person | None:
    given = cast.corrections.of_piece(piece)
    if given and given.speaker:
        return Person(name=given.speaker, where="person")
    voice = reading.voices.get(label_key(piece.label.text)) if piece.label else None
    if piece.label and voice and voice.generic:
        return cast.interviewee
    if piece.label and voice:
        named = draft.named.get(piece.label.text)
        if named is None:
            named = _named(draft, piece.label.text, voice, cast, reading)
            draft.named[piece.label.text] = named
        return named
    if turn.speakers:
        return turn.speakers[-1]
    if len(draft.labelled) == 1:
        return draft.labelled[0]
    return None if draft.labelled else cast.interviewee


def _named(draft: Draft, label: str, voice: Voice, cast: Cast, reading: Reading) -> Person:
    """Whom a label means, one value for each person."""
    answers = {other for other in reading.voices.values() if other.side == "answer"}
    askers = {text for v in {*reading.voices.values()} - answers for text in v.labels}
    full = [text for text in askers if " " in text]
    answering = [p for p in cast.people if not any(same_person(text, p.name) for text in full)]
    alone = answers == {voice}
    person = person_meant(label, voice.labels, (*answering, *draft.labelled))
    if cast.interviewee and alone and is_office(person.name):  # ``Coach``
        person = replace(cast.interviewee, role=cast.interviewee.role or person.name)
    elif is_office(person.name) and len(draft.labelled) == 1 and _takes_over(voice, reading):
        person = replace(draft.labelled[0], role=draft.labelled[0].role or person.name)
    person = replace(person, name=naturally(person.name))
    if all(known.name != person.name for known in draft.labelled):
        draft.labelled.append(person)
    return next(known for known in draft.labelled if known.name == person.name)


def _takes_over(voice: Voice, reading: Reading) -> bool:
    """Whether one voice answers up to here and never again: ``Jan Maes``, then ``Minister``."""
    labels = [piece.label.text if piece.label else "" for piece in reading.pieces]
    voices = [reading.voices.get(label_key(label)) for label in labels]
    turns = [v for v in voices if v is not None and v.side == "answer"]
    first = turns.index(voice)
    return len(set(turns)) == 2 and all(v == voice for v in turns[first:])


def _bare(piece: Piece, reading: Reading, first: bool = False, listed: bool = False) -> str:
    """The text of an answer as readers get it."""
    convention = reading.walk.convention if reading.walk else None
    keeps_marker = convention is None or convention.dash != "both"
    is_item = (
        (piece.dash and (keeps_marker and not first)) or piece.bullet or piece.number or listed
    )
    return _clean(piece.body if piece.label or not is_item else piece.marked_text, reading)


def _clean(text: str, reading: Reading) -> str:
    """Without the end mark of the page, and the quotation marks in which answers stand."""
    text = strip_endmark(tidy(text))
    quotes = reading.walk is not None and reading.walk.convention.quote == "answer"
    return unquote(text) if quotes else text


def _read_dateline(draft: Draft, text: str) -> str:
    """Place, agency and date to their fields; the rest is the lead."""
    found = read_dateline(text)
    if found is None:
        return text
    draft.agency = draft.agency or found.agency
    draft.place, draft.dateline = found.place, found.date
    return text[found.end :]


def pairs_of(draft: Draft, cast: Cast) -> tuple[ParsedPair, ...]:
    return tuple(_pair(turn, draft, cast) for turn in draft.turns)


def _pair(turn: Turn, draft: Draft, cast: Cast) -> ParsedPair:
    first = turn.speakers[0] if turn.speakers else None
    by_label = first is not None and (
        first.where == "person" or any(known is first for known in draft.labelled)
    )
    return ParsedPair(
        question="\n".join(turn.question),
        question_label=turn.label,
        answer=tuple(turn.answer),
        speaker=first.name if first else None,
        speaker_role=first.role if first else None,
        answer_speakers=tuple(person.name if person else None for person in turn.speakers),
        speaker_reason="" if first is None else "label" if by_label else cast.reason,
        speaker_confidence=0.0 if first is None else 1.0 if by_label else cast.confidence,
    )


def take_endmark(draft: Draft) -> None:
    """The agency that signs the last paragraph goes to its field."""
    answer = draft.turns[-1].answer if draft.turns else draft.intro
    for listed in (answer, draft.narrative, draft.closing):
        last = listed[-1] if listed else ""
        signed = len(last) > _LEAST_SIGNED
        match = AGENCY_SIGN.search(last, max(len(last) - _LONGEST_SIGN, 0)) if signed else None
        if match:
            draft.agency = draft.agency or match["agency"] or match["slashed"]
            listed[-1] = drop_lone_closer(unquote(last[: match.start()].rstrip()))
        elif draft.agency and last.endswith(f" {draft.agency}"):
            before = last[: -len(draft.agency)].rstrip()
            if before.endswith(_SENTENCE_ENDS):
                listed[-1] = before  # the dateline's, without a mark
