"""Lines of fact: byline, outlet, date, place and header fields, read off one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from articles.languages import LANGUAGES

from .dates import FoundDate, find_dates
from .lines import tidy
from .outlets import looks_like_outlet, looks_like_person
from .phrases import anywhere, either, listed, union
from .text import asks, ends_sentence, words
from .vocabulary import is_role

_TIME = re.compile(
    r"\b\d{1,2}[:h.]\d{2}(?:min|[:.]\d{2})?(?: ?(?:[AP]M\b|[ap]\. ?m\.))?"
    r"(?: ?(?:GMT|UTC)[+-]?\d*)?(?!\w)"
    r"|\b\d{1,2} ?h\d{0,2}\b|\bGMT[+-]?\d*",
    re.I,
)
_ISSUE = re.compile(
    r"\b(?:nr|no|n°|nº|nummer|numéro|número|issue|vol|jaargang|jahrgang|année|año|ausgabe|số|"
    r"pagina|page|p|seite|edition|editie|édition|edición|unique id)\b"
    r"[.:°]{0,2}\s?[\w-]{0,12}\d[\w-]{0,30}",
    re.I,
)
#: The end of a sentence, not of an abbreviation.
_STOP = r"(?<=[^\W\d_]{4})\.\s+"
_SEPARATOR = re.compile(rf"\s*[|•·]\s*|\s+[-–—/]+\s+|,\s+|\s{{3,}}|\t|\s*;\s*|{_STOP}")
_BREAK = re.compile(rf"\s+[-–—/]\s+|\s*[|•·]\s*|\s{{3,}}|{_STOP}")
#: Where the names of a byline may end: ``Kieran in Club News``.
_SECTION = re.compile(r"\s(?:in|for|at|dans|pour|chez|sur|voor|bij|für|bei|para)\s")
_NAMES_END = re.compile(rf",\s|{_SECTION.pattern}")
#: ``Hugo B``: an initial at the end of a name, whose full stop belongs to it.
_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_a-z]$")
#: A date of birth is no publication.
_BIRTH = re.compile(
    r"\b(?:naissance|née? (?:le|en)|geboren|geboorte\w{0,5}|geburts\w{1,6}|born|birth\w{0,4}|"
    r"nacid[oa]|nacimiento|sinh)\b",
    re.I,
)
#: What parts a date from the rest of a line; and words that may stand behind it.
_APART, _FEW = (",", ".", "-", "–", "—", "|", "•", "·", "*", "/"), 3
_FILLERS = frozenset(
    "om à um at uur uhr heures heure horas a las gmt am pm h lúc le el den op u the on".split()  # noqa: SIM905
)


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


@lru_cache(maxsize=1)
def _byline() -> re.Pattern[str]:
    phrase = either(union("byline_phrases"))
    beside = either({*union("byline_phrases"), *union("photo_words")})
    conjunction = either(union("conjunctions"))
    return re.compile(
        rf"^[\W_]{{0,4}}(?P<phrase>{phrase}(?:\s(?:{conjunction})\s(?:{beside}))?)"
        r"(?:\s*:\s*|\s+)(?P<who>\S.*)$",
        re.I,
    )


@lru_cache(maxsize=1)
def _behind_name() -> re.Pattern[str]:
    """What may follow a name in a byline: whose the pictures are, when it was published."""
    told = {*union("photo_words"), *union("published_phrases"), *union("updated_phrases")}
    told = {phrase for phrase in told if len(phrase) > 3}
    return re.compile(rf"[\s,](?:(?i:{either(told)})(?![^\W_]).*|(?:on|op|am|el|le))$")


@lru_cache(maxsize=1)
def _byline_suffix() -> re.Pattern[str]:
    return re.compile(
        rf"^(?P<who>[^.?!:]{{3,60}}?)\s*(?:{either(union('byline_suffixes'))})\s*$", re.I
    )


#: ``le``, ``tháng`` right before a date.
_BEFORE_A_DAY = re.compile(r"\b(?:tháng|ngày|le|am|den|op|on|el)$", re.I)


@lru_cache(maxsize=1)
def _weekdays() -> re.Pattern[str]:
    days = {day for language in LANGUAGES.values() for names in language.weekdays for day in names}
    return re.compile(rf"\b(?:{either(sorted(days, key=len, reverse=True))})\b,?", re.I)


@lru_cache(maxsize=4_000)
def read_meta(text: str) -> MetaLine | None:
    """The facts of a short line of byline, outlet and date; None for any other line."""
    text = _out_of_brackets(tidy(text))
    if len(text) > 200:
        return None
    if header := _read_field(text):
        return header
    dates = find_dates(text)
    authors, without = _authors(text)
    if not dates and not authors:
        bare = _ISSUE.sub("", text)
        return MetaLine() if bare != text and len(re.findall(r"[^\W\d_]", bare)) < 3 else None
    if _BIRTH.search(text):
        return None
    published, updated = _choose(text, dates)
    parts = _leftovers(without)
    if not authors:
        authors, parts = _signed(parts)
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
    before = _weekdays().sub("", text[: dates[0].start]).rstrip()
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
    before = _BEFORE_A_DAY.sub("", _weekdays().sub("", text[: found.start]).rstrip()).rstrip()
    return told if not before or before[-1] in ",-–—|·•:/" else None


def _right_before(text: str) -> str | None:
    dates = find_dates(text)
    if not dates:
        return None
    before = _weekdays().sub("", text[: dates[0].start]).rstrip()
    match = re.search(r"(?:^|[,|•:])\s*([^,|•:]{2,40}),$", before)
    return match[1] if match else None


def _authors(text: str) -> tuple[tuple[str, ...], str]:
    """Who a byline names, and the line without the byline."""
    breaks = [match.span() for match in _BREAK.finditer(text)]
    dates = [(found.end, found.end) for found in find_dates(text)]
    for bounds in (breaks, sorted(breaks + dates)):
        start = 0
        for stop, begin in [*bounds, (len(text), len(text))]:
            found = _read_byline(text[start:stop]) if stop > start else None
            if found:
                names, at, length = found
                rest = f"{text[: start + at]} | {text[start + at + length :]}"
                return names, rest.strip(" |-–—•·,")
            start = max(start, begin)
    return (), text


def _signed(parts: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who signs behind date and time, and the parts of the line without the byline."""
    for at, part in enumerate(parts):
        if found := _read_byline(part):
            return found[0], (*parts[:at], *parts[at + 1 :])
    return (), tuple(parts)


def _read_byline(part: str) -> tuple[tuple[str, ...], int, int] | None:
    """The names in a part of a line, and where in it the byline stands."""
    for pattern in (_byline(), _byline_suffix()):
        match = pattern.search(part)
        if match:
            who = _before_date(re.split(r",\s+(?=\d|[^,]*\d{4})", match["who"])[0])
            who = _behind_name().split(who)[0].rstrip(" ,|-–—")
            ends = sorted((m.start() for m in _NAMES_END.finditer(who)), reverse=True)
            for length in (len(who), *ends) if not _SECTION.search(who) else ends[::-1]:
                names = names_in(who[:length])
                cut = length < len(who) and not who[length:].startswith(",")
                if names and not (cut and any(t[:1].islower() for n in names for t in n.split())):
                    return names, match.start(), match.start("who") - match.start() + length
    return None


def _before_date(who: str) -> str:
    """What stands before a date and the words that lead to it (``op``, a day of the week)."""
    dates = find_dates(who)
    if not dates:
        return who
    tokens = _weekdays().sub("", who[: dates[0].start]).split()
    while tokens and (
        tokens[-1].strip(",:").casefold() in _FILLERS or not tokens[-1].strip("-–—|,:")
    ):
        tokens.pop()
    return who[: who.index(tokens[-1]) + len(tokens[-1])] if tokens else ""


def names_in(who: str) -> tuple[str, ...]:
    """The names that a byline lists; none if it holds anything but names."""
    who = re.sub(r"\s*\([^()]{1,30}\)", "", who).lstrip(" .:-–—|").rstrip(" :-–—|")
    conjunctions = either(union("conjunctions"))
    parts = re.split(rf"\s*,\s*|\s+(?:{conjunctions})\s+|\s*/\s*", who)
    first, *more = (_stripped(part) for part in parts)
    names = [name for name in (first, *(n for n in more if n and not _is_office(n))) if name]
    if not names or len(names) > 5 or not all(_is_name(name) for name in names):
        return ()
    return tuple(names)


def _stripped(name: str) -> str:
    """A name without the full stop that is not an initial's."""
    bare = name.strip(" .")
    return f"{bare}." if name.strip().endswith(".") and _INITIAL.search(bare) else bare


def _is_office(text: str) -> bool:
    """``Deputy Editor``, ``Radio Ocotal``: what may stand behind a name and a comma."""
    listed = text.split() or [""]
    trade = listed[-1][:1].islower() and is_role(listed[-1])
    return looks_like_outlet(text) or trade or all(is_role(word) for word in listed)


def _is_name(text: str) -> bool:
    tokens = text.split()
    capital = sum(token[:1].isupper() for token in tokens)
    if re.search(r"\d|[?!:«»“”&]", text) or any(
        t.casefold() in listed("outlet_words") for t in tokens
    ):
        return False
    return 0 < len(tokens) <= 6 and tokens[0][:1].isupper() and capital * 2 >= len(tokens)


def _leftovers(text: str) -> tuple[str, ...]:
    """The parts of a line of facts that are neither date, time, issue number nor their words."""
    for found in sorted(find_dates(text), key=lambda date: -date.start):
        text = f"{text[: found.start]} | {text[found.end :]}"
    for pattern in (_TIME, _weekdays(), _ISSUE):
        text = pattern.sub(" | ", text)
    parts = (part.strip(" .,:;|–—-•·()") for part in _SEPARATOR.split(text))
    return tuple(part for part in parts if re.search(r"[^\W\d_]{2}", part) and not _is_filler(part))


def _is_filler(part: str) -> bool:
    bare = part.casefold().strip(" :.")
    statuses = listed("published_phrases") | listed("updated_phrases") | _FILLERS
    return bare in statuses or all(word in _FILLERS or word in statuses for word in bare.split())
