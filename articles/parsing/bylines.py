"""Who signs: the names in a byline, before and behind its formula."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .dates import find_dates, weekdays
from .outlets import looks_like_outlet
from .phrases import either, listed, union
from .vocabulary import is_role, may_begin_name

#: The end of a sentence, not of an abbreviation.
SENTENCE_STOP = r"(?<=[^\W\d_]{4})\.\s+"
_BREAK = re.compile(rf"\s+[-–—/]\s+|\s*[|•·;]\s*|\s{{3,}}|{SENTENCE_STOP}")
#: Where the names of a byline may end: ``Kieran in Club News``.
_SECTION = re.compile(r"\s(?:in|for|at|dans|pour|chez|sur|voor|bij|für|bei|para)\s")
_NAMES_END = re.compile(rf",\s|{_SECTION.pattern}")
_BRACKETED = re.compile(r"\s*\((?P<told>[^()]{1,30})\)")
#: ``Hugo B``: an initial at the end of a name, whose full stop belongs to it.
_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_a-z]$")
#: ``at 22:17``, ``in Rides at 21:40``: behind who posted a page.
_TIME_BEHIND = re.compile(
    r"\s(?:(?:à|at|um|om|a las|en|lúc|le|op|am|on|el|in)\s(?=\S{0,20}\s?\S{0,12}\s?\d)"
    r"|\d|[-–—|•·]\s)"
)
#: Whose many names are those of a staff.
_STAFF = frozenset(("redactie", "redaktion", "redacción", "rédaction"))
#: Between a date and a time, or a name and a date.
FILLERS = frozenset(
    "om à um at uur uhr heures heure horas a las gmt am pm h lúc le el den op u the on".split()  # noqa: SIM905
)


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
def _between_names() -> re.Pattern[str]:
    return re.compile(rf"\s*,\s*|\s+(?:{either(union('conjunctions'))})\s+|\s*/\s*")


@lru_cache(maxsize=1)
def _byline_suffix() -> re.Pattern[str]:
    return re.compile(
        rf"^(?P<who>[^.?!:]{{3,60}}?)\s*(?:{either(union('byline_suffixes'))})\s*$", re.I
    )


def authors_of(text: str) -> tuple[tuple[str, ...], str]:
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


def lists_staff(text: str) -> bool:
    """``Redactie: Jan Maes, Piet Bos``: who makes a paper, not who wrote a page of it."""
    key, colon, value = text.partition(":")
    return bool(colon) and key.strip().casefold() in _STAFF and "," in value


def posted_by(text: str) -> tuple[str, ...]:
    """Who has published a page, where the line begins with the formula of two words or more."""
    match = _byline().match(text)
    if match is None or " " not in match["phrase"]:
        return ()
    who = _TIME_BEHIND.split(_before_date(match["who"]))[0]
    return names_in(who)


def signed_by(parts: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
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
                if len(names) > 1 and match.groupdict().get("phrase", "").casefold() in _STAFF:
                    return None
                if names and not (cut and any(t[:1].islower() for n in names for t in n.split())):
                    return names, match.start(), match.start("who") - match.start() + length
    return None


def _before_date(who: str) -> str:
    """What stands before a date and the words that lead to it (``op``, a day of the week)."""
    dates = find_dates(who)
    if not dates:
        return who
    tokens = weekdays().sub("", who[: dates[0].start]).split()
    while tokens and (
        tokens[-1].strip(",:").casefold() in FILLERS or not tokens[-1].strip("-–—|,:")
    ):
        tokens.pop()
    return who[: who.index(tokens[-1]) + len(tokens[-1])] if tokens else ""


def names_in(who: str) -> tuple[str, ...]:
    """The names that a byline lists; none if it holds anything but names."""
    who = who.lstrip(" .:-–—|").rstrip(" :-–—|")
    parts = _between_names().split(who)
    first, *more = (_stripped(_BRACKETED.sub("", p)) for p in parts if not _takes_pictures(p))
    names = [name for name in (first, *(n for n in more if n and not is_office(n))) if name]
    if not names or len(names) > 5 or not all(_is_name(name) for name in names):
        return ()
    return tuple(names)


def _stripped(name: str) -> str:
    """A name without the full stop that is not an initial's."""
    bare = name.strip(" .")
    return f"{bare}." if name.strip().endswith(".") and _INITIAL.search(bare) else bare


def is_office(text: str) -> bool:
    """``Deputy Editor``, ``Radio Ocotal``: what may stand behind a name and a comma."""
    told = text.split() or [""]
    trade = is_role(told[-1]) and not (told[0][:1].isupper() and may_begin_name(told[0]))
    return looks_like_outlet(text) or trade or all(is_role(word) for word in told)


def _takes_pictures(part: str) -> bool:
    """``Jan Maes (foto's)``"""
    match = _BRACKETED.search(part)
    return match is not None and match["told"].casefold() in listed("photo_words")


def _is_name(text: str) -> bool:
    tokens = text.split()
    capital = sum(token[:1].isupper() for token in tokens)
    if re.search(r"\d|[?!:«»“”&]", text) or any(
        t.casefold() in listed("outlet_words") for t in tokens
    ):
        return False
    return 0 < len(tokens) <= 6 and tokens[0][:1].isupper() and capital * 2 >= len(tokens)
