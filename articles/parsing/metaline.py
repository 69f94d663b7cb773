"""Lines of fact: byline, outlet, date, place and header fields, read off one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .bylines import FILLERS, SENTENCE_STOP, authors_of, lists_staff, signed_by
from .dates import FoundDate, find_dates, weekdays
from .lines import tidy
from .outlets import looks_like_person
from .phrases import anywhere, listed
from .text import asks, ends_sentence, words

_TIME = re.compile(
    r"\b\d{1,2}[:h.]\d{2}(?:min|[:.]\d{2})?(?: ?(?:[AP]M\b|[ap]\. ?m\.))?"
    r"(?: ?(?:GMT|UTC)[+-]?\d*)?(?!\w)"
    r"|\b\d{1,2} ?h\d{0,2}\b|\bGMT[+-]?\d*",
    re.I,
)
_ISSUE = re.compile(
    r"\b(?:nr|no|n°|nº|nummer|numéro|número|issue|vol|jaargang|jahrgang|année|año|ausgabe|số|"
    r"pagina|page|p|seite|edition|editie|édition|edición|unique id|heft|núm|week|kw|semaine)\b"
    r"[.:°]{0,2}\s?[\w-]{0,12}\d[\w-]{0,30}",
    re.I,
)
_SEPARATOR = re.compile(rf"\s*[|•·]\s*|\s+[-–—/]+\s+|,\s+|\s{{3,}}|\t|\s*;\s*|{SENTENCE_STOP}")
#: A date of birth is no publication.
_BIRTH = re.compile(
    r"\b(?:naissance|née? (?:le|en)|geboren|geboorte\w{0,5}|geburts\w{1,6}|born|birth\w{0,4}|"
    r"nacid[oa]|nacimiento|sinh)\b",
    re.I,
)
#: What parts a date from the rest of a line; and words that may stand behind it.
_APART, _FEW = (",", ".", "-", "–", "—", "|", "•", "·", "*", "/"), 3


@dataclass(frozen=True, kw_only=True)
class MetaLine:
    """What was read off a line of facts, and what was left over."""

    date: str | None = None
    #: The date of an update, where the line gives no other.
    updated: str | None = None
    authors: tuple[str, ...] = ()
    place: str | None = None
    subject: str | None = None
    rest: tuple[str, ...] = ()
    #: The left-over part that stands right before the date, divided by a comma.
    before_date: str | None = None


#: ``le``, ``tháng`` right before a date.
_BEFORE_A_DAY = re.compile(r"\b(?:tháng|ngày|le|am|den|op|on|el)$", re.I)


@lru_cache(maxsize=4_000)
def read_meta(text: str) -> MetaLine | None:
    """The facts of a short line of byline, outlet and date; None for any other line."""
    text = _out_of_brackets(tidy(text))
    if len(text) > 200:
        return None
    if header := _read_field(text):
        return header
    dates = find_dates(text)
    authors, without = authors_of(text)
    if not dates and not authors:
        if lists_staff(text):
            return MetaLine()
        bare = _ISSUE.sub("", text)
        return MetaLine() if bare != text and len(re.findall(r"[^\W\d_]", bare)) < 3 else None
    if _BIRTH.search(text):
        return None
    published, updated = _choose(text, dates)
    parts = _leftovers(without)
    if not authors:
        authors, parts = signed_by(parts)
    spare = sum(len(words(part)) for part in parts)
    most = 6 if not dates else 16 if authors else 9
    if spare > most or (ends_sentence(without) and _lettered(without) > 8):
        return None
    if asks(without) and spare > 2:
        return None
    return MetaLine(
        date=published,
        updated=updated,
        authors=authors,
        rest=parts,
        before_date=_right_before(without),
    )


def read_masthead(text: str) -> MetaLine | None:
    """A medium's line with the date apart: ``The Echo, magazine of the valley, May 2019``."""
    text = tidy(text)
    dates = find_dates(text) if len(text) <= 200 else ()
    if len(dates) != 1 or ends_sentence(text) or asks(text) or _BIRTH.search(text):
        return None
    before = weekdays().sub("", text[: dates[0].start]).rstrip()
    if not before.endswith(_APART) or len(words(text[dates[0].end :])) > _FEW:
        return None
    return MetaLine(date=dates[0].iso, rest=_leftovers(text), before_date=_right_before(text))


def is_numbered(text: str) -> bool:
    """Whether a line has the number of an issue."""
    return _ISSUE.search(text) is not None


def _out_of_brackets(text: str) -> str:
    """``(Van onze verslaggever Jan Maes)`` without what encloses all of it."""
    inner = text[1:-1]
    enclosed = text[:1] + text[-1:] == "()" and not {"(", ")"} & set(inner)
    return inner.strip() if enclosed else text


def _lettered(text: str) -> int:
    return sum(word[:1].isalpha() for word in words(text))


def _read_field(text: str) -> MetaLine | None:
    """``Betreff: …``, ``Ort: …``: a field of a header that gives no date and no name."""
    label, colon, value = text.partition(":")
    key, value = label.strip().casefold(), value.strip()
    if not colon or not value or len(value) > 150:
        return None
    if key in listed("subject_labels"):
        return MetaLine(subject=value)
    if key in listed("place_labels"):
        return MetaLine(place=value)
    if key in listed("question_labels") and looks_like_person(value):
        return MetaLine(authors=(value,))
    plain = key in listed("field_labels") and key not in listed("byline_phrases")
    is_fact = find_dates(value) or key in listed("photo_words") or key in listed("source_labels")
    return MetaLine() if plain and not is_fact and len(words(value)) <= 8 else None


def reads_as_field(text: str) -> tuple[str, str] | None:
    """Label and value of a short line ``Thema: Küste``, whatever the label; else None."""
    match = re.fullmatch(r"([^\W\d_]+(?: [^\W\d_]+)?)\s?:\s*(\S.{0,60})", text)
    if not match or ends_sentence(text) or len(words(match[2])) > 6:
        return None
    return match[1], match[2]


def _choose(text: str, dates: Sequence[FoundDate]) -> tuple[str | None, str | None]:
    """The publication date among a line's dates; else that of the update which a word tells of."""
    start = 0
    updated = None
    for found in dates:
        before = text[start : found.start]
        start = found.end
        late = list(anywhere("updated_phrases").finditer(before))
        early = list(anywhere("published_phrases").finditer(before))
        if late and not (early and early[-1].end() > late[-1].end()):
            updated = found.iso
            continue
        later = (other.iso for other in dates if other.iso.startswith(f"{found.iso}-"))
        return next(later, found.iso), None  # an issue's month, and its day behind it
    return None, updated


def date_apart(text: str) -> str | None:
    """The publication date of a line that sets it apart: ``Radio Ems, 5 mai 2023. Transcript``."""
    dates = find_dates(text)
    told, _ = _choose(text, dates)
    found = next((date for date in dates if date.iso == told), None)
    if found is None:
        return None
    before = _BEFORE_A_DAY.sub("", weekdays().sub("", text[: found.start]).rstrip()).rstrip()
    return told if not before or before[-1] in ",-–—|·•:/" else None


def _right_before(text: str) -> str | None:
    dates = find_dates(text)
    if not dates:
        return None
    before = weekdays().sub("", text[: dates[0].start]).rstrip()
    match = re.search(r"(?:^|[,|•:])\s*([^,|•:]{2,40}),$", before)
    return match[1] if match else None


def _leftovers(text: str) -> tuple[str, ...]:
    """The parts of a line of facts that are neither date, time, issue number nor their words."""
    for found in sorted(find_dates(text), key=lambda date: -date.start):
        text = f"{text[: found.start]} | {text[found.end :]}"
    for pattern in (_TIME, weekdays(), _ISSUE):
        text = pattern.sub(" | ", text)
    parts = (part.strip(" .,:;|–—-•·()") for part in _SEPARATOR.split(text))
    return tuple(part for part in parts if re.search(r"[^\W\d_]{2}", part) and not _is_filler(part))


def _is_filler(part: str) -> bool:
    bare = part.casefold().strip(" :.")
    statuses = listed("published_phrases") | listed("updated_phrases") | FILLERS
    return bare in statuses or all(word in FILLERS or word in statuses for word in bare.split())
