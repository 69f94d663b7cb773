"""Where a page may name its medium: lines of fact, first line, trail, foot, labels, lead."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from .dates import find_dates
from .labels import read_label
from .lines import Unit, tidy
from .outlets import bare_name, describes_medium, house_of, is_publishers, names_medium, undouble
from .phrases import anywhere, at_head, either, union
from .phrases import listed as words_of
from .text import CAPITALS, asks, ends_sentence, fold, words

#: Lines at the end of a page in which its publisher signs.
_FOOT = 8
#: Characters of a line there; what is longer is an answer.
_LONGEST_LINE = 400
_LETTERS = re.compile(r"[^\W\d_]+")
#: Characters of a turn behind its label.
_TURN = 15
#: Units from the top among which the lead stands.
_LEAD = 25
_SENTENCES = re.compile(r"(?<=[.!?…])\s+")
#: A name behind a preposition of company, or at the head of a sentence.
_NAMED = re.compile(
    r"(?:^|\b(?:con|avec|with|met|mit|aan|à|to|với|cho|für|pour|for|voor|para|op|on|sur)\s)"
    rf"(?P<name>(?:(?:[Dd]e|[Hh]et|[Ll][ea]s?|[Tt]he|[Dd](?:as|er|ie|em|en)|E[Ll]|L[Aa]) )?"
    rf"[{CAPITALS}][\w&'’-]+(?: [{CAPITALS}&][\w&'’-]*){{0,3}})"
)
#: Lists of words that any page may print alone.
_STOCK = ("menu_words", "conversation", "byline_phrases", "photo_words", "box_phrases",
          "published_phrases", "updated_phrases", "question_labels")  # fmt: skip
_TRAIL = re.compile(r"\s?[>›»]\s")
_PARTS = re.compile(r"\s[|•·–—-]\s|\s{3,}|, | [/:] |\. ")
_SLOGAN = re.compile(
    r",\s|\s?::\s| //? | [-–—|•·*] |\s?\(|\s{3,}|(?<=[^\W\d_]{4})[.:] |(?<=\w!) (?=[^\W\d_])"
)
#: What stands in an address for a name.
_ADDRESS = re.compile(r"[\w.+-]{2,40}@[\w.-]{3,60}|(?:https?://|www\.)[\w./-]{3,90}")
_RIGHTS = re.compile(r"^(?:©|\(c\)|copyright)\s", re.I)
_YEARS = re.compile(r"\s?\b(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?\b\s?")
_LEGAL_SPACED = re.compile(r"\be\. V\.?")


#: Words of a name and a slogan.
_LONGEST_SLOGAN = 9


class Sighting(NamedTuple):
    """A text that may name the medium, in what place, and at which unit."""

    name: str
    sign: str
    at: int


def sightings(units: Sequence[Unit], taken: Mapping[int, str], start: int) -> Iterator[Sighting]:
    """What the lines that tell no facts may say of their publisher.

    ``taken``: units that are something else, with their kind; ``start``: the first turn.
    """
    yield from _labels(units, taken)
    for index, kind in taken.items():
        if kind == "caption" or len(units[index].text) > 160:
            continue
        if index < start:
            yield from _above(units[index], index)
        if index > start or _RIGHTS.match(units[index].text):
            yield from _signed(units[index].text, index)
    for index in range(max(start, len(units) - _FOOT), len(units)):
        if index not in taken and len(units[index].text) < 160:
            yield from _signed(units[index].text, index)
    yield from _hosts(units, start)
    yield from _called(units, start)


def in_window(title: str | None, window: str | None) -> Iterator[Sighting]:
    """What a window shows beside the page's title: ``Title - Medium``, or the medium alone."""
    title, whole = tidy(title or ""), tidy(window or "")
    at = fold(whole).find(fold(title)) if title else -1
    if whole and at < 0:
        yield from (Sighting(part, "window", 0) for part in name_line(whole)[:1])
        return
    behind, before = whole[at + len(title) :], whole[: max(at, 0)]
    for text, sign in ((behind, "window behind title"), (before, "window before title")):
        name = text.strip(" -–—|•·:/»>")
        if may_name(name):
            yield Sighting(name, sign, 0)


def addresses(units: Sequence[Unit]) -> str:
    """The addresses that a page prints, of sites and of mail."""
    found = (_ADDRESS.findall(u.text[:400]) for u in units if "@" in u.text or "www" in u.text)
    return " ".join(address for listed in found for address in listed)


def name_line(text: str) -> tuple[str, ...]:
    """The parts of a line that may be names: behind a medium's stands its slogan; none of prose."""
    if ends_sentence(text) and len(words(text)) > _LONGEST_SLOGAN:
        return ()
    return tuple(part for p in _SLOGAN.split(tidy(text))[:2] if may_name(part := p.strip(" )")))


def descriptions(name: str, units: Sequence[Unit], index: int) -> Iterator[Sighting]:
    """Behind a name, or in the line below it, stands what sort of medium it is."""
    _, found, rest = units[index].text.partition(name)
    rest = rest.strip(" -–—|•·:;,*./(")
    if found and not rest and index + 1 < len(units):
        rest = units[index + 1].text
    for sign, loosely in (("described", False), ("described loosely", True)):
        if len(rest) < 200 and describes_medium(rest, loosely=loosely):
            yield Sighting(name, sign, index)


def may_name(name: str) -> bool:
    """Short, lettered, and nothing that any page may print alone."""
    lettered = sum(character.isalpha() for character in name) > 1
    short = lettered and len(name) < 60 and len(words(name)) <= 7
    return short and not find_dates(name) and not _is_stock(name)


def _above(unit: Unit, index: int) -> Iterator[Sighting]:
    """Trails of sections (``The Quad » Campus » Housing``), logos before the entries of a menu."""
    parts = _TRAIL.split(unit.text)
    if len(parts) > 1:
        yield Sighting(parts[0].strip(), "trail", index)
        return
    name = bare_name(re.split(r"\s[|•·–—]\s|\s{3,}", tidy(unit.text))[0])
    if may_name(name):
        yield Sighting(name, "logo" if index == 0 else "above", index)


def _signed(text: str, index: int) -> Iterator[Sighting]:
    """Who signs a line at the foot: ``© 2021 The Echo``, ``Radio Ocotal, 94.3 FM``."""
    line = _LEGAL_SPACED.sub("e.V.", tidy(text))
    marked = _RIGHTS.match(line) is not None
    rights = reserves(line) or (marked and _YEARS.search(line) is not None)
    sign = "rights" if rights else "copyright" if marked else "foot"
    for place, part in enumerate(_PARTS.split(_RIGHTS.sub("", line))[:2]):
        cut = _rights().split(_YEARS.sub(" ", part).strip(" .:"))[0]
        name = bare_name(cut)
        legal = is_publishers(part) or (place == 0 and is_publishers(line))
        begins = name[:1].isupper() or cut != _YEARS.sub(" ", part).strip(" .:")
        if begins and ":" not in name and may_name(name) and (place == 0 or legal):
            yield Sighting(name, sign, index)
            if describes_medium(line.partition(name)[2].lstrip(" -–—|,:").casefold()):
                yield Sighting(name, "described", index)
            if legal:
                yield Sighting(name, "legal form", index)
            if house := house_of(name):
                yield Sighting(house, "legal form", index)
    for match in _NAMED.finditer(text):
        if match.start():
            yield Sighting(match["name"], "named at foot", index)


@lru_cache(maxsize=1)
def _rights() -> re.Pattern[str]:
    return re.compile(either(union("rights_phrases")), re.I)


def reserves(text: str) -> bool:
    return _rights().search(text) is not None


def _labels(units: Sequence[Unit], taken: Mapping[int, str]) -> Iterator[Sighting]:
    """Labels of turns: ``La Tribune :``; a medium's need not ask."""
    asking: Counter[str] = Counter()
    turns: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        label = read_label(unit.text) if index not in taken else None
        if label and len(unit.text) - label.end >= _TURN:
            turns.setdefault("" if label.generic else label.text, []).append(index)
            asking[label.text] += asks(unit.text[label.end :])
    opening = min((listed[0] for listed in turns.values()), default=0)
    for text, listed in turns.items():
        if not text:
            continue
        parts = re.split(r"\s[-–—/]\s", text)
        name = next((part for part in parts if names_medium(part)), text)
        count = asking[text]
        mostly = "asks" if 2 * count > len(listed) else "asks seldom" if count else "is told"
        yield Sighting(name, f"label {mostly}{' often' if count > 1 else ''}", listed[0])
        if listed[0] == opening:
            yield Sighting(name, f"label opens, {mostly}", listed[0])


def _hosts(units: Sequence[Unit], start: int) -> Iterator[Sighting]:
    """A medium that the lead says to have held the conversation: ``told The Echo``."""
    for index, unit in enumerate(units[: min(start + 1, _LEAD)]):
        if len(unit.text) <= 60:
            continue
        for sentence in _SENTENCES.split(unit.text[:1500]):
            talk = anywhere("talk_verbs").search(sentence)
            talk = talk or anywhere("conversation").search(sentence)
            for match in _NAMED.finditer(sentence):
                sign = "hosts" if talk else "lead"
                yield Sighting(match["name"], sign + " head" * (match.start() == 0), index)


def _called(units: Sequence[Unit], start: int) -> Iterator[Sighting]:
    """Names that a word for a medium is part of, in the lead and at the foot."""
    last = len(units) - _FOOT
    for index, unit in enumerate(units):
        text = unit.text[:1500]
        if index <= min(start, _LEAD) or (index >= last and len(text) < _LONGEST_LINE):
            for match in _medium().finditer(text) if _has_medium(text) else ():
                name = match["name"]
                if may_name(name):
                    yield Sighting(name, "called in lead" if index <= start else "called", index)


def _has_medium(text: str) -> bool:
    """Whether it has the first word of a name for a medium: a search that saves another."""
    return not _media().isdisjoint(_LETTERS.findall(text))


@lru_cache(maxsize=1)
def _media() -> frozenset[str]:
    return frozenset(_LETTERS.findall(entry.capitalize())[0] for entry in union("outlet_words"))


@lru_cache(maxsize=1)
def _medium() -> re.Pattern[str]:
    """``Tạp chí Phố``, ``Radio Ocotal``, ``Journal du Val``."""
    small = r"(?:van |de |du |der |des |d[’']|of |del |la |las |los |den |voor |für )"
    begun = either({entry.capitalize() for entry in union("outlet_words")})
    return re.compile(
        rf"(?<![\w’'-])(?P<name>(?:L[’'])?{begun}(?: {small}{{0,2}}[{CAPITALS}][\w’'-]+){{1,4}}"
        rf"|(?:[{CAPITALS}][\w’'-]+ ){{1,3}}(?:{begun}))(?!\w)"
    )


def clean(name: str) -> str:
    return bare_name(undouble(name))


def _lists_sections(told: Sequence[str]) -> bool:
    """``Kultur Sport Wetter Shop``: a menu in one line, most of it entries of any menu."""
    known = sum(word in words_of("menu_words") for word in told)
    return len(told) > 2 and 2 * known > len(told)


def _tells_of_talk(told: Sequence[str]) -> bool:
    """``Charla con Teresa``"""
    talk = told[0] in words_of("conversation")
    return talk and len(told) > 1 and told[1] in words_of("company_words")


def _is_stock(name: str) -> bool:
    """A button, a section, or a sentence."""
    lowered = name.casefold()
    called = name.endswith("!") and len(words(name)) < 3
    told = lowered.split()
    if told[0].rstrip(":") in words_of("document_words") or _lists_sections(told):
        return True
    if _tells_of_talk(told):
        return True
    if (ends_sentence(name) and not called) or any(lowered in words_of(field) for field in _STOCK):
        return True
    return any(
        at_head(field).match(name)
        for field in ("menu_phrases", "related_phrases", "comment_phrases", "contents_phrases")
    )
