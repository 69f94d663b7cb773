"""One saved page, from bytes to a parsed article."""

from collections.abc import Sequence
from dataclasses import replace

from articles.languages import LANGUAGES

from .askers import find_askers, find_poster
from .body import Reading, read_body
from .build import draft_article, pairs_of, take_endmark
from .corrections import Corrections, corrected_fact, read_corrections
from .dates import find_dates
from .decode import Decoded, decode
from .doubts import confidence_of, convention_reason, find_doubts, name_convention
from .drafts import Cast, Draft
from .frame import Frame, find_frame
from .html import Metadata, is_html, read_html
from .introductions import cast_page, introduce_again, introduce_head
from .ledger import write_ledger
from .lines import Line, Unit, form_units, split_text
from .namesakes import is_initials
from .outlets import is_same_outlet, looks_like_outlet, looks_like_person
from .people import Person
from .result import ParsedArticle, ParseError, PrintedName, Relabel
from .sightings import parts_of
from .states import Q
from .tongue import detect_language, name_language


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
    people = introduce_head(units, frame, code)
    reading = _read(units, frame, corrections, code, people, metadata)
    if frame.early_question is not None:
        opened = find_frame(units, metadata, corrections, opening=frame.early_question)
        other = _read(units, opened, corrections, code, people, metadata)
        if _opens(other, units[frame.early_question]):
            frame, people, reading = opened, introduce_head(units, opened, code), other
    people = introduce_again(units, people, reading, code)
    cast = cast_page(people, reading, parts_of(units, frame, reading), code, corrections)
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
    authors = head.authors or find_poster(draft) or find_askers(reading, cast, pairs, outlet)
    article = ParsedArticle(
        language=tongue[0],
        language_confidence=tongue[1],
        original_language=head.original_language,
        title=head.title,
        date=head.date or next(iter(in_dateline), None),
        source_url=frame.source_url,
        outlet=outlet,
        author=", ".join(authors) or None,
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
    known = outlet and (looks_like_outlet(outlet) or any(is_same_outlet(m, outlet) for m in media))
    if media and not known:
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
