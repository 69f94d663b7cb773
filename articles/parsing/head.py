"""The head of a page: title, date, outlet, byline, place.

Only lines of fact count: a date in the prose is an event, not the publication.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from articles.languages import LANGUAGES

from .bylines import names_in
from .dates import find_dates
from .facts import Head, Part
from .headlines import announces, choose_title, is_prose
from .html import Metadata
from .lines import Unit, tidy
from .metaline import (
    MetaLine,
    date_apart,
    read_masthead,
    read_meta,
    reads_as_field,
)
from .outlets import looks_like_outlet, names_medium
from .settling import settle_parts
from .signatures import find_signature
from .text import asks, fold, words
from .translated import translated_from

#: Words of a line that may tell a date among its facts.
_FEW_WORDS = 12
#: Words of a line that sets its date apart.
_LINE = 25
#: Lines at the foot of a page, where an imprint may stand.
_FOOT = 4
#: Units from the top among which the lead stands.
_LEAD = 25
#: Units from the top among which a masthead stands.
_TOP = 4
_BYLINE_HINTS = frozenset(("byline", "author", "auteur", "autor", "signature", "door"))


def read_head(
    units: Sequence[Unit],
    taken: Mapping[int, str],
    metadata: Metadata,
    start: int,
    address: str | None,
) -> Head:
    """The facts of a page.

    ``taken``: units that are something else, with their kind; ``start``: the
    first turn; ``address``: the page's own or its source's.
    """
    head = Head()
    for index, unit in enumerate(units):
        if index not in taken:
            head = _take_facts(head, index, unit, index < start)
    free = [i for i in range(min(start, len(units))) if i not in taken and i not in head.kinds]
    title_at = choose_title(units, free, head.kinds, metadata, start)
    if title_at is not None:
        head.kinds[title_at] = "title"
        head = replace(head, title=tidy(units[title_at].text))
        if head.date is None and announces(units[title_at].text):
            head = replace(head, date=next((d.iso for d in find_dates(head.title or "")), None))
    head = settle_parts(head, units, free, taken, start, address, title_at, metadata)
    head = _take_signature(head, units, taken, free, title_at)
    for index in free:
        if title_at is not None and index not in head.kinds:
            _mark_kicker(head, index, tidy(units[index].text), title_at)
    if head.date is None:
        head = replace(head, date=_spare_date(units, taken, start))
    return _complete(head, metadata)


def _spare_date(units: Sequence[Unit], taken: Mapping[int, str], start: int) -> str | None:
    """The date that a menu above the interview tells, or a medium's line at the foot ends with.

    For want of another: an issue's number, a blog's row of links, an imprint.
    """
    above = [units[i].text for i in range(min(start, len(units))) if taken.get(i) == "menu"]
    short = [text for text in above if len(words(text)) <= _FEW_WORDS]
    found = {date.iso for text in short for date in find_dates(text)}
    if len(found) == 1:
        return found.pop()
    apart = (date_apart(u.text) for u in units[:start] if len(words(u.text)) <= _LINE)
    if told := next(filter(None, apart), None):
        return told
    signed = {m.date for u in units[start:] if (m := read_meta(u.text)) and m.authors and m.date}
    if len(signed) == 1:  # under the last turn of a blog, among its links
        return signed.pop()
    for unit in units[-_FOOT:]:
        text = tidy(unit.text)
        dates = find_dates(text) if len(words(text)) <= _FEW_WORDS else ()
        if dates and dates[-1].end == len(text) and names_medium(text):
            return dates[-1].iso
    return None


def _take_signature(
    head: Head,
    units: Sequence[Unit],
    taken: Mapping[int, str],
    free: Sequence[int],
    title_at: int | None,
) -> Head:
    """A name alone beside the date, below the title or at the foot, that nobody else bears."""
    if head.authors:
        return head
    beside = [i for i in free if "date" in (head.kinds.get(i - 1), head.kinds.get(i + 1))]
    below = [i for i in free if title_at is not None and i > title_at]
    pictures = [index for index, kind in taken.items() if kind == "caption"]
    sought = [*beside, *below, *_foot(units, taken)]
    found = find_signature(units, sought, below, head.kinds, pictures)
    if found is None:
        return head
    head.kinds[found.index] = "byline"
    return replace(head, authors=found.names, outlet=head.outlet or found.outlet)


def _foot(units: Sequence[Unit], taken: Mapping[int, str]) -> list[int]:
    """The last units that are nothing else, from below, as far as they are no turns."""
    free = [i for i in range(len(units)) if i not in taken][-_FOOT:]
    turns = [i for i in free if asks(units[i].text) or is_prose(units[i].text)]
    return [i for i in reversed(free) if i == free[-1] or not turns or i > turns[-1] + 1]


def _take_facts(head: Head, index: int, unit: Unit, early: bool) -> Head:
    if len(unit.text) < 250 and not head.original_language:
        translated = translated_from(unit.text)
        if translated:
            head = replace(head, original_language=translated)
            if len(words(unit.text)) < 20:
                head.kinds[index] = "byline"
    meta = read_meta(unit.text) or _read_byline_block(unit)
    if meta is None and early and index < _TOP and head.date is None:
        meta = read_masthead(unit.text)
    field_ = reads_as_field(tidy(unit.text)) if meta is None and early else None
    if field_ and index - 1 in head.kinds:
        meta = MetaLine(rest=(field_[1],) if looks_like_outlet(field_[1]) else ())
    if early and meta and not meta.authors and announces(unit.text):
        return head
    if meta is None or not (early or meta.authors or _is_late_fact(head, meta, index)):
        return head
    if not early and len(words(unit.text)) > 14:
        return head
    if meta.subject:
        return _take_subject(head, index, meta.subject)
    head.kinds[index] = "date" if meta.date or meta.updated else "place" if meta.place else "byline"
    return _add_facts(head, meta, index)


def _is_late_fact(head: Head, meta: MetaLine, index: int) -> bool:
    """A line of fact below what may be a turn: of an update, or a date alone near the top."""
    if meta.updated and not meta.date:
        return True
    spare = sum(len(words(part)) for part in meta.rest)
    named = all(part[:1].isupper() and not _leads_on(part) for part in meta.rest)
    return head.date is None and meta.date is not None and index < _LEAD and named and spare < 6


def _leads_on(part: str) -> bool:
    """``Kopij inleveren kan tot``: prose, which ends in a small word before a date."""
    last = (words(part) or [""])[-1].casefold()
    return any(last in language.writing.stop_words for language in LANGUAGES.values())


def _read_byline_block(unit: Unit) -> MetaLine | None:
    """Names alone in a block that HTML calls a byline."""
    named = names_in(unit.text) if unit.style.hints & _BYLINE_HINTS else ()
    return MetaLine(authors=named) if named else None


def _take_subject(head: Head, index: int, subject: str) -> Head:
    """The subject that a header states is the title until a headline is found."""
    head.kinds[index] = "title" if head.title is None else "byline"
    return replace(head, title=head.title or subject)


def _add_facts(head: Head, meta: MetaLine, index: int) -> Head:
    parts = tuple(
        Part(text=part, index=index, first=part == meta.before_date, signs=_signs(meta, at, index))
        for at, part in enumerate(meta.rest)
        if len(words(part)) <= 8
    )
    return replace(
        head,
        date=_more_exact(head.date, meta.date),
        updated=head.updated or meta.updated,
        authors=head.authors + tuple(a for a in meta.authors if a not in head.authors),
        place=head.place or meta.place,
        parts=head.parts + parts,
    )


def _signs(meta: MetaLine, at: int, index: int) -> tuple[str, ...]:
    """How a left-over part of a line of fact stands in it."""
    signs = {
        "first fact": at == 0,
        "only fact": len(meta.rest) == 1,
        "before date": meta.rest[at] == meta.before_date,
        "heads": at == index == 0,
        "beside author": bool(meta.authors),
    }
    return tuple(sign for sign, holds in signs.items() if holds)


def _more_exact(date: str | None, other: str | None) -> str | None:
    """The first date, or where it names the month of an issue, the other's day in that month."""
    if date and other and other.startswith(f"{date}-"):
        return other
    return date or other


def _mark_kicker(head: Head, index: int, text: str, title_at: int) -> None:
    """What stands round the title: a section, another headline, a deck (which stays)."""
    same = head.outlet and fold(text) == fold(head.outlet)
    if same:
        head.kinds[index] = "outlet"
    elif index < title_at and not is_prose(text):
        head.kinds[index] = "menu" if len(words(text)) <= 4 else "related"


def _behind_title(title: str | None, window_title: str | None) -> str | None:
    """``Title - Outlet``, as windows show it; None unless it begins with the page's title."""
    title, whole = tidy(title or ""), tidy(window_title or "")
    if not title or not fold(whole).startswith(fold(title)):
        return None
    match = re.fullmatch(r"\s?[-–—|•·:]\s(?P<outlet>[^|•·]{2,40})", whole[len(title) :])
    return match["outlet"].strip() if match else None


def _complete(head: Head, metadata: Metadata) -> Head:
    """What HTML says of itself outweighs, for date and outlet, what was read."""
    authors = head.authors or (names_in(metadata.author) if metadata.author else ())
    authors = tuple(name.title() if name.isupper() and " " in name else name for name in authors)
    return replace(
        head,
        title=head.title or metadata.title,
        date=metadata.date or head.date or head.updated,
        outlet=metadata.outlet or head.outlet or _behind_title(head.title, metadata.window_title),
        authors=authors,
    )
