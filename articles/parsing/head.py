"""The head of a page: title, date, outlet, byline; captions and credits anywhere.

Only lines of fact count: a date in the prose is an event, not the publication.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from articles.languages import LANGUAGES

from .dates import FoundDate, find_dates
from .furniture import Furniture
from .html import Metadata
from .lines import Unit, tidy
from .names import is_initials
from .result import Kind
from .text import asks, ends_sentence, fold, words

_TIME = re.compile(
    r"\b\d{1,2}[:h.]\d{2}(?:min|[:.]\d{2})?(?: ?[AP]M)?(?: ?(?:GMT|UTC)[+-]?\d*)?\b"
    r"|\b\d{1,2} ?h\d{0,2}\b|\bGMT[+-]?\d*",
    re.I,
)
_ISSUE = re.compile(
    r"\b(?:nr|no|n°|nº|nummer|numéro|número|issue|vol|jaargang|jahrgang|année|año|ausgabe|số|"
    r"pagina|page|p|seite|unique id)\b[.:°]?\s?[\w_-]{0,30}",
    re.I,
)
_SEPARATOR = re.compile(r"\s*[|•·]\s*|\s+[-–—/]+\s+|,\s+|\s{3,}|\t|\s*;\s*")
_TRAILING_BAR = re.compile(r"\s*\|\s*$")


@dataclass(frozen=True, kw_only=True)
class Head:
    """Facts of the page, and which units told them."""

    title: str | None = None
    date: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    place: str | None = None
    source_url: str | None = None
    original_language: str | None = None
    kinds: dict[int, Kind] = field(default_factory=dict)


def _union(name: str) -> list[str]:
    listed = {entry for language in LANGUAGES.values() for entry in getattr(language.press, name)}
    return sorted(listed, key=len, reverse=True)


def _pattern(listed: Sequence[str]) -> str:
    return "|".join(re.escape(entry).replace("'", "['’]") for entry in listed)


@lru_cache(maxsize=1)
def _byline() -> re.Pattern[str]:
    return re.compile(
        rf"^[\W_]{{0,4}}(?P<phrase>{_pattern(_union('byline_phrases'))})\s*[:\s]\s*(?P<who>\S.*)$",
        re.I,
    )


@lru_cache(maxsize=1)
def _inner_byline() -> re.Pattern[str]:
    long = [phrase for phrase in _union("byline_phrases") if " " in phrase and len(phrase) > 7]
    return re.compile(rf"(?<![^\W_])(?P<phrase>{_pattern(long)})\s*:?\s+(?P<who>\S.*)$", re.I)


@lru_cache(maxsize=1)
def _byline_suffix() -> re.Pattern[str]:
    suffixes = _pattern(_union("byline_suffixes"))
    return re.compile(rf"^(?P<who>[^.?!:]{{3,60}}?)\s*(?:{suffixes})\s*$", re.I)


@lru_cache(maxsize=1)
def _credit() -> re.Pattern[str]:
    photo = _pattern(_union("photo_words"))
    return re.compile(
        rf"\((?:{photo}|source|bron|quelle|fuente|nguồn)\b[^()]{{0,80}}\)\W{{0,3}}$"
        rf"|(?:^|[\s.»”’|(–-])(?:{photo})\s?(?::|©|/)\s?[^.?!]{{1,80}}\.?\W{{0,3}}$"
        rf"|©\s?[^.?!]{{2,80}}$"
        rf"|\b(?:AFP|EPA|ANP|Belga|Reuters|AP|dpa|EFE|Keystone|Getty)\s?/\s?[^.?!]{{2,60}}$",
        re.I,
    )


@lru_cache(maxsize=1)
def _bare_credit() -> re.Pattern[str]:
    photo = "|".join(
        re.escape(word[:1].upper() + word[1:]) for word in _union("photo_words") if word.isalpha()
    )
    return re.compile(
        rf"(?:^|[.!?»”’)|]\s?)(?:{photo})\s(?:[A-ZÀ-ÞĐ][\w.’'-]*|van|de|der|/|&)(?:\s(?:[A-ZÀ-ÞĐ][\w.’'-]*|van|de|der|von|/|&)){{0,5}}$"
    )


@lru_cache(maxsize=1)
def _caption_head() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_pattern(_union('caption_phrases'))})(?![^\W_])", re.I)


@lru_cache(maxsize=4)
def _status(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{_pattern(_union(name))})(?![^\W_])\s*:?", re.I)


@lru_cache(maxsize=1)
def _translated() -> re.Pattern[str]:
    names = {name for language in LANGUAGES.values() for name in language.press.language_names}
    return re.compile(
        rf"(?<![^\W_])(?:{_pattern(_union('translated_phrases'))})\s?"
        rf"(?P<name>{_pattern(sorted(names, key=len, reverse=True))})(?![^\W_])",
        re.I,
    )


def is_caption(unit: Unit) -> bool:
    text = unit.text
    if unit.style.hints & {"figcaption", "caption", "credit", "credits", "legende", "bijschrift"}:
        return True
    if len(text) > 400:
        return False
    if _TRAILING_BAR.search(text) and len(words(text)) >= 2:
        return True
    return bool(
        _credit().search(text) or _bare_credit().search(text) or _caption_head().match(text)
    )


def caption_text(text: str) -> str:
    return tidy(_TRAILING_BAR.sub("", text))


def translated_from(text: str) -> str | None:
    match = _translated().search(text)
    if not match:
        return None
    named = match["name"].lower()
    for language in LANGUAGES.values():
        if named in language.press.language_names:
            return language.press.language_names[named]
    return None


@dataclass(frozen=True, kw_only=True)
class MetaLine:
    """A line of facts: what was read off it, and what was left over."""

    date: str | None = None
    updated: bool = False
    authors: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    #: The left-over part that stands right before the date, divided by a comma.
    before_date: str | None = None


def read_meta(text: str) -> MetaLine | None:
    """The facts of a short line of byline, outlet and date; None for any other line."""
    text = tidy(text)
    if len(text) > 200:
        return None
    dates = find_dates(text)
    authors, without = _authors(text)
    if not dates and not authors:
        return None
    published, updated = _choose(text, dates)
    parts = _leftovers(without, dates)
    if sum(len(words(part)) for part in parts) > (9 if dates else 6) or _is_prose(without, dates):
        return None
    return MetaLine(
        date=published,
        updated=updated,
        authors=authors,
        rest=parts,
        before_date=_right_before(text, dates),
    )


def _is_prose(text: str, dates: Sequence[FoundDate]) -> bool:
    """A sentence with a date in it: it goes on after the date and ends with a full stop."""
    if not text:
        return False
    return (ends_sentence(text) and len(words(text)) > 8) or asks(text)


def _right_before(text: str, dates: Sequence[FoundDate]) -> str | None:
    match = (
        re.match(r"^([^,|•]{2,40}),\s*(?:[^\W\d_]+\s)?$", text[: dates[0].start]) if dates else None
    )
    return match[1] if match else None


def _choose(text: str, dates: Sequence[FoundDate]) -> tuple[str | None, bool]:
    """The publication date among a line's dates: not the one that an update word heads."""
    start = 0
    updated = False
    for found in dates:
        before = text[start : found.start]
        start = found.end
        if _status("updated_phrases").search(before) and not _status("published_phrases").search(
            before
        ):
            updated = True
            continue
        return found.iso, False
    return None, updated


def _authors(text: str) -> tuple[tuple[str, ...], str]:
    """Who a byline names, and the line without the byline."""
    parts = [
        (m.start(), m.end()) for m in re.finditer(r"[^|•·]+?(?=\s+[-–—|•·]\s+|\s*[|•·]|$)", text)
    ]
    for pattern in (_byline(), _inner_byline(), _byline_suffix()):
        match = pattern.search(text)
        if match and (names := _names_in(match["who"])):
            return names, text[: match.start()].strip(" -–—|•·,")
    for start, end in parts:
        part = text[start:end].strip(" -–—|•·")
        match = _byline().match(part)
        if match and (names := _names_in(match["who"])):
            return names, (text[:start] + " " + text[end:]).strip(" -–—|•·")
    return (), text


def _names_in(who: str) -> tuple[str, ...]:
    """The names of a byline; none if it holds anything but names."""
    who = re.sub(r"\((?:[^()]{1,30})\)", "", who).strip(" .:-–—|")
    who = re.split(r"\s+[-–—|•·]\s+|\s*[|•·]\s*|, (?=\d)", who)[0]
    conjunctions = _pattern(_union("conjunctions"))
    names = [n.strip(" .,") for n in re.split(rf"\s*,\s*|\s+(?:{conjunctions})\s+|\s*/\s*", who)]
    names = [n for n in names if n]
    if not names or not all(_is_name(name) for name in names) or len(names) > 5:
        return ()
    return tuple(names)


def _is_name(text: str) -> bool:
    tokens = text.split()
    capital = [token for token in tokens if token[:1].isupper()]
    lower = [token for token in tokens if not token[:1].isupper()]
    if find_dates(text) or re.search(r"\d|[?!:«»“”]", text):
        return False
    return (
        0 < len(tokens) <= 6
        and len(capital) >= max(1, len(lower))
        and (len(tokens) > 1 or len(text) > 2 or is_initials(text))
        and tokens[0][:1].isupper()
    )


@lru_cache(maxsize=1)
def _weekdays() -> re.Pattern[str]:
    days = [day for language in LANGUAGES.values() for names in language.weekdays for day in names]
    return re.compile(rf"\b(?:{_pattern(sorted(days, key=len, reverse=True))})\b,?", re.I)


def _leftovers(text: str, dates: Sequence[FoundDate]) -> tuple[str, ...]:
    """The parts of a line of facts that are neither date, time, issue number nor their words."""
    for found in sorted(find_dates(text), key=lambda d: -d.start):
        text = f"{text[: found.start]} | {text[found.end :]}"
    for pattern in (_TIME, _weekdays(), _ISSUE):
        text = pattern.sub(" ", text)
    for name in ("updated_phrases", "published_phrases"):
        text = re.sub(
            rf"(?:^|(?<=[|,;•·–-])|(?<=\s))\s*{_status(name).pattern}\s*(?=[|:,]|\s*$|\s\|)",
            " ",
            text,
            flags=re.I,
        )
    parts = [part.strip(" .,:;|–—-•·()") for part in _SEPARATOR.split(text)]
    return tuple(
        part for part in parts if re.search(r"[^\W\d_]{2}", part) and not _is_fact_word(part)
    )


def _is_fact_word(part: str) -> bool:
    bare = part.casefold().strip(" :.")
    listed = (*_union("published_phrases"), *_union("updated_phrases"))
    return bare in listed or bare in (
        "om",
        "à",
        "um",
        "at",
        "uur",
        "uhr",
        "heures",
        "horas",
        "a las",
        "gmt",
        "am",
        "pm",
        "h",
        "lúc",
        "le",
        "am",
    )


def read_head(
    units: Sequence[Unit],
    furniture: dict[int, Furniture],
    captions: frozenset[int],
    metadata: Metadata,
    first_turn: int,
) -> Head:
    """The facts of a page.  ``first_turn``: index of the first unit that is surely a turn."""
    head = Head(kinds={})
    for index, unit in enumerate(units):
        if index in furniture or index in captions:
            continue
        head = _take_facts(head, index, unit, len(units), first_turn)
    title_at = _choose_title(units, furniture, captions, head, metadata, first_turn)
    head = _take_title(head, units, title_at, furniture, captions, first_turn)
    return _complete(head, units, furniture, metadata)


def _take_facts(head: Head, index: int, unit: Unit, count: int, first_turn: int) -> Head:
    translated = translated_from(unit.text) if len(unit.text) < 200 else None
    if translated and not head.original_language:
        head = replace(head, original_language=translated)
        if index >= first_turn or len(words(unit.text)) < 16:
            head.kinds[index] = "byline"
    early = index < first_turn
    meta = read_meta(unit.text)
    if meta is None or not (early or (meta.authors and not meta.date)):
        return head
    if not early and len(words(unit.text)) > 12:
        return head
    head.kinds[index] = "date" if meta.date or meta.updated else "byline"
    place = meta.before_date if meta.before_date and _is_place(meta.before_date, head) else None
    outlet = next((part for part in meta.rest if part != place), None)
    return replace(
        head,
        date=head.date or meta.date,
        authors=head.authors + tuple(a for a in meta.authors if a not in head.authors),
        place=head.place or place,
        outlet=head.outlet or (_undouble(outlet) if outlet and len(words(outlet)) <= 8 else None),
    )


def _is_place(text: str, head: Head) -> bool:
    return len(text.split()) <= 3 and text[:1].isupper() and not _outlet_like(text)


def _outlet_like(text: str) -> bool:
    lowered = [word.casefold() for word in words(text)]
    listed = {entry for language in LANGUAGES.values() for entry in language.press.outlet_words}
    if any(word in listed for word in lowered):
        return True
    padded = f" {' '.join(lowered)} "
    if any(f" {entry} " in padded for entry in listed if " " in entry):
        return True
    return bool(
        re.search(r"\.(?:be|fr|nl|com|vn|de|es|ch|org|net|info|example|eu|uk)\b", text)
    ) or (
        len(lowered) > 1
        and lowered[0] in ("de", "het", "le", "la", "les", "the", "der", "die", "das", "el")
        and len(lowered) <= 4
    )


def _undouble(text: str) -> str:
    """``Việt NamViệt Nam`` -> ``Việt Nam``: a logo's text and the name, glued."""
    half = len(text) // 2
    if len(text) % 2 == 0 and text[:half] == text[half:]:
        return text[:half]
    match = re.fullmatch(r"(.{3,40}?)\s?\1", text)
    return match[1] if match else text


def _choose_title(
    units: Sequence[Unit],
    furniture: dict[int, Furniture],
    captions: frozenset[int],
    head: Head,
    metadata: Metadata,
    first_turn: int,
) -> int | None:
    candidates = [
        index
        for index in range(min(first_turn, len(units), 40))
        if index not in furniture and index not in captions and index not in head.kinds
    ]
    for index in candidates:
        if units[index].style.tag == "h1" or (
            metadata.title and fold(tidy(units[index].text)) == fold(metadata.title)
        ):
            return index
    body = _body_vocabulary(units, furniture, first_turn)
    prose = next((i for i in candidates if _is_prose_paragraph(units[i].text)), first_turn)
    scored = [
        (_title_score(index, units, head, prose, body, first_turn), -index)
        for index in candidates
        if index < prose and _may_be_title(units, index, prose, first_turn)
    ]
    best = max(scored, default=(0.0, 0))
    return -best[1] if scored and best[0] > 0 else None


def _is_prose_paragraph(text: str) -> bool:
    if len(text) >= 170:
        return True
    return (
        len(text) >= 90
        and ends_sentence(text)
        and len(re.findall(r"[.!?]\s+[A-ZÀ-ÞĐ«“]", text)) >= 1
    )


def _may_be_title(units: Sequence[Unit], index: int, prose: int, first_turn: int) -> bool:
    text = units[index].text
    if not len(words(text)) >= 2 or len(text) > 200 or text.endswith((":", ",", ";")):
        return False
    closed = text.rstrip().endswith(".") and not text.rstrip().endswith("...")
    return not closed or prose < first_turn


def _body_vocabulary(
    units: Sequence[Unit], furniture: dict[int, Furniture], first_turn: int
) -> frozenset[str]:
    body = [u.text for i, u in enumerate(units) if i not in furniture and len(u.text) > 100]
    return frozenset(
        fold(word) for text in body[:40] for word in words(text[:2000]) if len(word) > 3
    )


def _title_score(
    index: int, units: Sequence[Unit], head: Head, prose: int, body: frozenset[str], first_turn: int
) -> float:
    text = units[index].text
    content = [fold(word) for word in words(text) if len(word) > 3]
    overlap = sum(word in body for word in content) / max(len(content), 1)
    score = 2.5 * overlap + min(len(words(text)), 8) * 0.25
    score += 0.8 * (index + 1 in head.kinds or index + 1 == prose)
    score += 0.6 * bool(re.search(r"[«“„‘:\"?]", text))
    score -= 2.0 * (len(words(text)) < 3) + 1.2 * _outlet_like(text) * (len(words(text)) <= 5)
    score += 0.15 * (prose - index <= 2)
    return score - 1.0


def _take_title(
    head: Head,
    units: Sequence[Unit],
    title_at: int | None,
    furniture: dict[int, Furniture],
    captions: frozenset[int],
    first_turn: int,
) -> Head:
    """Marks the title, and what stands around it in the head."""
    if title_at is not None:
        head.kinds[title_at] = "title"
        head = replace(head, title=tidy(units[title_at].text))
    limit = title_at if title_at is not None else 0
    for index in range(limit):
        if index in furniture or index in captions or index in head.kinds:
            continue
        head = _name_kicker(head, index, units[index])
    return head


def _name_kicker(head: Head, index: int, unit: Unit) -> Head:
    """What stands above the title: the outlet's name, a section, another headline, a deck."""
    text = tidy(unit.text)
    if (
        not head.outlet
        and len(words(text)) <= 7
        and not ends_sentence(text)
        and (index <= 1 or _outlet_like(text))
        and len(words(text)) > 1
    ):
        head.kinds[index] = "outlet"
        return replace(head, outlet=_undouble(text))
    if head.outlet and fold(text) == fold(head.outlet):
        head.kinds[index] = "outlet"
    elif _is_prose_paragraph(text):
        return head
    else:
        head.kinds[index] = "menu" if len(words(text)) <= 4 else "related"
    return head


def _complete(
    head: Head, units: Sequence[Unit], furniture: dict[int, Furniture], metadata: Metadata
) -> Head:
    """What HTML says of itself fills, and for date and outlet outweighs, what was read."""
    authors = head.authors
    if not authors and metadata.author and _names_in(metadata.author):
        authors = _names_in(metadata.author)
    return replace(
        head,
        title=head.title or metadata.title,
        date=metadata.date or head.date,
        outlet=metadata.outlet or head.outlet,
        authors=authors,
        source_url=metadata.source_url,
    )
