"""Which of the head's left-over parts is the outlet, an author, the place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from .facts import Head
from .html import Metadata
from .labels import read_label
from .lines import Unit, tidy
from .mastheads import Sighting, clean, descriptions, in_window, may_name, name_line, sightings
from .metaline import is_numbered
from .outlets import as_printed, looks_like_outlet, looks_like_person
from .publishers import choose_outlet, gather, name_key, surroundings
from .signatures import people_in
from .vocabulary import names_body


def settle_parts(
    head: Head,
    units: Sequence[Unit],
    lines: Sequence[int],
    taken: Mapping[int, str],
    start: int,
    address: str | None,
    title_at: int | None,
    metadata: Metadata,
) -> Head:
    """Outlet, author and place among the left-over parts of the lines of fact, and ``lines``."""
    found = [
        *_in_facts(head, units),
        *_in_lines(head, units, lines),
        *sightings(units, taken, start),
        *in_window(head.title or metadata.title, metadata.window_title),
    ]
    candidates = gather(found)
    chosen = choose_outlet(candidates, surroundings(units, taken, address, head.authors, title_at))
    left = head.parts
    if chosen is not None:
        head = replace(head, outlet=as_printed(chosen.name, [u.text for u in units]))
        key = name_key(chosen.name)
        beside: tuple[str, ...] = ()
        for index in lines:
            parts = name_line(units[index].text) if index in chosen.indices else ()
            others = [part for part in parts if name_key(clean(part)) != key]
            if len(others) < len(parts):
                head.kinds[index] = "outlet"
                if not read_label(units[index].text):
                    beside = beside or next(filter(None, map(_signing, others)), ())
        signs = not looks_like_person(chosen.name)
        head = replace(head, authors=head.authors or (beside if signs else ()))
        left = tuple(part for part in left if name_key(clean(part.text)) != key)
    prose = "\n".join(unit.text for unit in units if len(unit.text) > 60)
    place = head.place or next((p.text for p in left if p.first and _is_place(p.text, prose)), None)
    own = (part for part in left if part.text != place and not names_body(part.text))
    listed = (people_in(part.text) for part in own)
    people = next((names for names in listed if names), ())
    return replace(head, place=place, authors=head.authors or people)


def _signing(part: str) -> tuple[str, ...]:
    """Who is named beside the medium: ``Jan Maes, De Bode``."""
    return () if names_body(part) else people_in(part)


def _in_facts(head: Head, units: Sequence[Unit]) -> Iterator[Sighting]:
    for part in head.parts:
        names = [name for name in (part.text, *name_line(part.text)) if may_name(name)]
        for at, name in enumerate(dict.fromkeys(names)):
            yield Sighting(name, "fact" if at == 0 else "fact cut", part.index)
            yield Sighting(name, f"fact of {head.kinds[part.index]}", part.index)
            for sign in part.signs:
                yield Sighting(name, sign, part.index)
            yield from descriptions(name, units, part.index)
            if is_numbered(units[part.index].text):
                yield Sighting(name, "numbered", part.index)


def _in_lines(head: Head, units: Sequence[Unit], lines: Sequence[int]) -> Iterator[Sighting]:
    labels = Counter(label.text for unit in units if (label := read_label(unit.text)))
    for index in lines:
        text = units[index].text
        label = read_label(text)
        turn = label and (label.generic or labels[label.text] > 1)
        if len(text) > 90 or (turn and not looks_like_outlet(text)):
            continue
        titled = head.kinds.get(index) == "title"
        beside = not titled and (index + 1 in head.kinds or index - 1 in head.kinds)
        for at, name in enumerate(name_line(text)):
            yield Sighting(name, "title" if titled else "line part" if at else "line", index)
            if not at and tidy(text)[len(name) :].startswith(","):
                yield Sighting(name, "before a comma", index)
            if beside and not at:
                yield Sighting(name, "line beside facts", index)
            if not titled:
                yield from descriptions(name, units, index)
            if index == lines[0] and not at:
                yield Sighting(name, "first title" if titled else "first line", index)


def _is_place(text: str, prose: str) -> bool:
    """A name before a date: of a place, unless it looks like a person that no prose locates."""
    if len(text.split()) > 3 or not text[:1].isupper() or looks_like_outlet(text):
        return False
    return not looks_like_person(text) or text in prose or _is_located(text, prose)


def _is_located(text: str, prose: str) -> bool:
    """Whether the prose says that something is in or at it."""
    if text.casefold() not in prose.casefold():
        return False
    pattern = rf"\b(?:in|à|en|at|te|bei|aus|ở|tại|de|of) {re.escape(text)}\b"
    return re.search(pattern, prose, re.I) is not None
