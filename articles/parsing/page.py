"""One saved page, from bytes to a parsed article."""

from collections.abc import Sequence
from dataclasses import replace

from articles.languages import LANGUAGES

from .body import Reading, read_body
from .build import Cast, Draft, draft_article, pairs_of, take_endmark
from .captions import without_credit
from .casting import choose_speaker, everybody
from .corrections import Corrections, corrected_fact, read_corrections
from .dates import find_dates
from .decode import Decoded, decode
from .doubts import confidence_of, convention_reason, find_doubts, name_convention
from .frame import Frame, find_frame
from .html import Metadata, is_html, read_html
from .identities import split_label
from .labels import read_label
from .ledger import write_ledger
from .lines import Line, Unit, form_units, split_text
from .namesakes import is_initials, same_person
from .outlets import is_same_outlet, looks_like_outlet, looks_like_person
from .people import Person, introduce, with_roles
from .result import ParsedArticle, ParsedPair, ParseError, PrintedName, Relabel
from .short_names import bearers
from .sightings import Part, parts_of
from .states import BOX, INTRO, QQ, THANKS, N, Q
from .tongue import detect_language, name_language

#: What is known of whoever signs the page: not the one who answers.
_ASKS = -4.0
#: No more is known of whom no label names.
_SUREST = 0.95
#: Where a page tells of whoever it has not introduced.
_BESIDE = ("narrative", "box")
#: Paragraphs at the head in which somebody may be introduced, whatever they were read as.
_OPENING = 3
#: What tells of people once it is known what is what, by where they then stand.
_AGAIN = (("intro", (INTRO,)), ("narrative", (N,)), ("box", (BOX,)), ("question", (Q, QQ, THANKS)))


def parse_page(
    data: bytes,
    *,
    name: str = "",
    encoding: str | None = None,
    language: str | None = None,
    relabels: Sequence[Relabel] = (),
) -> ParsedArticle:
    """Read one saved page.

    ``name`` is the file's (its ending hints at HTML).  ``relabels`` are a
    person's corrections: each holds for the lines with its text, and steers
    how the rest is read.  Raises ParseError for what is not a readable page.
    """
    decoded = decode(data, encoding)
    lines, metadata = _read_lines(decoded.text, name)
    units = form_units(lines)
    corrections = read_corrections(relabels)
    frame = find_frame(units, metadata, corrections)
    code, sure = name_language(language) if language else _detect(units, frame)
    people = _introduced(units, frame, code)
    reading = _read(units, frame, corrections, code, people, metadata)
    if frame.early_question is not None:
        opened = find_frame(units, metadata, corrections, opening=frame.early_question)
        other = _read(units, opened, corrections, code, people, metadata)
        if _opens(other, units[frame.early_question]):
            frame, people, reading = opened, _introduced(units, opened, code), other
    people = _introduced_again(units, people, reading, code)
    cast = replace(_cast(people, parts_of(units, frame, reading), code), corrections=corrections)
    draft = draft_article(units, frame, reading, cast)
    take_endmark(draft)
    article = _article(lines, decoded, frame, draft, reading, cast, (code, sure))
    return _with_corrected_facts(article, relabels)


def _read_lines(text: str, name: str) -> tuple[tuple[Line, ...], Metadata]:
    if is_html(text, name):
        lines, metadata = read_html(text)
        if not lines:
            raise ParseError("The page is HTML without any visible text.")
        return lines, metadata
    return split_text(text), Metadata()


def _body(units: Sequence[Unit], frame: Frame) -> list[Unit]:
    return [unit for index, unit in enumerate(units) if index not in frame.tags]


def _detect(units: Sequence[Unit], frame: Frame) -> tuple[str, float]:
    return detect_language(unit.text for unit in (_body(units, frame) or units))


def _opens(reading: Reading, unit: Unit) -> bool:
    """Whether the interview opens with a unit: a question, marked where the page marks them."""
    line = unit.segments[0].line
    turns = zip(reading.pieces, reading.states, strict=False)
    first = next((p for p, s in turns if p.unit.segments[0].line == line and s == Q), None)
    if first is None or reading.walk is None:
        return False
    if first.label or any(voice.side == "question" for voice in reading.voices.values()):
        return first.label is not None
    uses = reading.walk.convention
    return (first.dash or uses.dash == "none") and (first.number or uses.number == "none")


def _introduced(units: Sequence[Unit], frame: Frame, code: str) -> tuple[Person, ...]:
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


def _introduced_again(
    units: Sequence[Unit], people: Sequence[Person], reading: Reading, code: str
) -> tuple[Person, ...]:
    """The people once the reading tells what is intro, question, narrative and box."""
    parts = list(zip(reading.pieces, reading.states, strict=True))
    places = [(where, p.body) for where, kinds in _AGAIN for p, s in parts if s in kinds]
    met = introduce(places, _text(units), code)
    known = with_roles(people, met)
    others = any(person.weight > 0 for person in known)
    new = [
        replace(p, weight=p.weight - (others or p.where not in _BESIDE))
        for p in met
        if not _is_among(p, known)
    ]
    people = (*known, *new)
    short = (
        bearer for n in _unnamed(people, reading) for bearer in bearers(n, _text(units), people)
    )
    people = (*people, *short)
    wanted = _unnamed(people, reading)
    if wanted or not any(person.weight > 0 for person in people):
        people = (*people, *_found_anywhere(reading, wanted, _text(units), code))
    return people


def _unnamed(people: Sequence[Person], reading: Reading) -> tuple[str, ...]:
    """Names on labels of answers that nobody introduced bears in full."""
    labels = [v.labels for v in reading.voices.values() if v.side == "answer" and not v.generic]
    names = (split_label(max(listed, key=len))[0] for listed in labels)
    return tuple(n for n in names if not any(same_person(n, p.name) or n == p.also for p in people))


def _found_anywhere(
    reading: Reading, wanted: Sequence[str], page: str, code: str
) -> tuple[Person, ...]:
    """People of any paragraph whom a label means, and whom the head or the end describes."""
    last = max((i for i, state in enumerate(reading.states) if state == Q), default=0)
    bodies = [piece.body for piece in reading.pieces]
    found = introduce([("anywhere", body) for body in bodies], page, code) if wanted else ()
    named = [replace(p, weight=-1.0) for p in found if any(same_person(n, p.name) for n in wanted)]
    ends = [*bodies[:_OPENING], *bodies[last + 1 :]]
    described = introduce([("box", body) for body in ends], page, code)
    return (*named, *(p for p in described if p.role and not wanted))


def _is_among(person: Person, known: Sequence[Person]) -> bool:
    return any(same_person(person.name, k.name) or same_person(k.name, person.name) for k in known)


def _read(
    units: Sequence[Unit],
    frame: Frame,
    corrections: Corrections,
    code: str,
    people: Sequence[Person],
    metadata: Metadata,
) -> Reading:
    by_line = {unit.segments[0].line: index for index, unit in enumerate(units)}
    depth = {line: frame.depth[index] for line, index in by_line.items()}
    interviewers = [*frame.head.authors, *(p.name for p in people if p.weight < 0)]
    outlets = [name for name in (frame.head.outlet, metadata.outlet) if name]
    press = LANGUAGES[code].press
    body = _body(units, frame)
    return read_body(body, depth, corrections, press, people, interviewers, outlets)


def _cast(people: Sequence[Person], parts: Sequence[Part], code: str) -> Cast:
    """The person asked, where no label names anybody."""
    named = everybody(people, parts, code)
    speaker, likely = choose_speaker(named, parts, code)
    return Cast(
        people=tuple(speaker if speaker and p.name == speaker.name else p for p in named),
        interviewee=speaker,
        confidence=round(min(_SUREST, likely), 2) if speaker else 0.0,
        reason=speaker.where if speaker else "",
    )


def _article(
    lines: Sequence[Line],
    decoded: Decoded,
    frame: Frame,
    draft: Draft,
    reading: Reading,
    cast: Cast,
    tongue: tuple[str, float],
) -> ParsedArticle:
    head = frame.head
    pairs = pairs_of(draft, cast)
    in_dateline = [found.iso for found in find_dates(draft.dateline or "")]
    outlet, agency = _settle_media(head.outlet, draft, reading)
    article = ParsedArticle(
        language=tongue[0],
        language_confidence=tongue[1],
        original_language=head.original_language,
        title=head.title,
        date=head.date or next(iter(in_dateline), None),
        source_url=frame.source_url,
        outlet=outlet,
        author=", ".join(head.authors or _askers(cast, pairs)) or None,
        agency=agency,
        place=draft.place or head.place,
        intro=tuple(draft.intro),
        pairs=pairs,
        captions=tuple(draft.captions),
        headings=tuple(draft.headings),
        narrative=tuple(draft.narrative),
        closing="\n".join(draft.closing) or None,
        spans=write_ledger(lines, draft.placed),
        names=_names(draft, cast),
        convention=name_convention(reading, reading.walk),
        convention_reason=convention_reason(reading),
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )
    doubts = find_doubts(article, reading)
    return replace(article, doubts=doubts, confidence=confidence_of(article, reading, doubts))


def _askers(cast: Cast, pairs: Sequence[ParsedPair]) -> tuple[str, ...]:
    """Who asked, by what the lead calls them, where no byline tells."""
    spoke = {name for pair in pairs for name in pair.answer_speakers}
    return tuple(p.name for p in cast.people if p.asks and p.name not in spoke)[:2]


def _settle_media(
    outlet: str | None, draft: Draft, reading: Reading
) -> tuple[str | None, str | None]:
    """Outlet and agency: a medium that asks is the outlet, and is no agency beside itself."""
    askers = [
        max(voice.labels, key=len)
        for voice in reading.voices.values()
        if voice.side == "question" and not voice.generic
    ]
    agency = draft.agency
    media = [label for label in askers if looks_like_outlet(label) and "(" not in label]
    if media and not (outlet and looks_like_outlet(outlet)):
        outlet = media[0]
    if outlet is None:
        others = [max(v.labels, key=len) for v in reading.voices.values() if v.side == "answer"]
        shouted = not any(label.isupper() for label in others)
        named = [
            label
            for label in askers
            if label == agency or not _may_be_person(label) or (shouted and _is_shouted(label))
        ]
        outlet = named[0] if named else None
    if outlet is None and agency and looks_like_outlet(agency):
        outlet = agency
    return outlet, None if agency and outlet and is_same_outlet(agency, outlet) else agency


def _is_shouted(label: str) -> bool:
    """``BODE``, ``TRIBÜNE1``: a medium's capitals, where names are written as usual."""
    return label.isupper() and len(label) > 3 and not is_initials(label)


def _may_be_person(label: str) -> bool:
    """Names of two words or more, surnames and initials; not ``VOV5``, ``Vert et Sable``."""
    if looks_like_outlet(label):
        return False
    return looks_like_person(label) or is_initials(label) or len(label.split()) == 1


def _with_corrected_facts(article: ParsedArticle, relabels: Sequence[Relabel]) -> ParsedArticle:
    """The facts on which a person has put their finger."""
    if not relabels:
        return article
    return replace(
        article,
        title=corrected_fact(relabels, "title") or article.title,
        date=corrected_fact(relabels, "date") or article.date,
        outlet=corrected_fact(relabels, "outlet") or article.outlet,
        place=corrected_fact(relabels, "place") or article.place,
    )


def _names(draft: Draft, cast: Cast) -> tuple[PrintedName, ...]:
    people = [*draft.labelled]
    if not people and cast.interviewee:
        people.append(cast.interviewee)
    people += [
        p for p in cast.people if all(p.name != known.name for known in people) and p.weight > 0
    ]
    return tuple(PrintedName(name=p.name, role=p.role, where=p.where) for p in people)
