"""Names of media in the frame of a page: its first line, its trail, its foot, its labels."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from .labels import read_label
from .lines import Unit, tidy
from .namesakes import is_initials
from .outlets import Candidate, looks_like_outlet, looks_like_person, names_medium
from .phrases import anywhere, at_head, either, listed, union
from .text import CAPITALS, asks, ends_sentence, fold, words

#: Lines at the end of a page in which its publisher signs.
_FOOT = 8
#: Characters of a turn behind its label.
_TURN = 15
#: Units from the top among which the lead stands.
_LEAD = 25
_SENTENCES = re.compile(r"(?<=[.!?…])\s+")
#: A name behind a preposition of company, or at the head of a sentence.
_NAMED = re.compile(
    r"(?:^|\b(?:con|avec|with|met|mit|aan|à|to|với|für|pour|for|voor|para)\s)"
    rf"(?P<name>(?:(?:[Dd]e|[Hh]et|[Ll][ea]s?|[Tt]he|[Dd](?:as|er|ie|em|en)|E[Ll]|L[Aa]) )?"
    rf"[{CAPITALS}][\w&'’-]+(?: [{CAPITALS}][\w&'’-]+){{0,3}})"
)
#: Lists of words that any page may print alone.
_STOCK = ("menu_words", "conversation", "byline_phrases", "photo_words", "box_phrases")
_TRAIL = re.compile(r"\s?[>›»]\s")
_PARTS = re.compile(r"\s[|•·–—-]\s|\s{3,}|, | [/:] |\. ")
_RIGHTS = re.compile(r"^(?:©|\(c\)|copyright)\s", re.I)
_YEARS = re.compile(r"\s?\b(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?\b\s?")
_LEGAL_SPACED = re.compile(r"\be\. V\.?")
_LEGAL = re.compile(
    r"(?:,? (?:e\.V|Ltd|Limited|GmbH|AG|S\.?A\.?|S\.?L\.?|B\.?V\.?|NV|vzw|asbl|Inc|plc|SARL)\.?)$"
)
_ARTICLE = re.compile(r"^(?:de|het|le|la|les|the|der|die|das|el|los) ")
_FREQUENCY = re.compile(r",? \d{2,3}[.,]\d(?: ?(?:FM|MHz))?$")


def frame_names(units: Sequence[Unit], taken: Mapping[int, str], start: int) -> list[Candidate]:
    """What the lines that are no interview may say of their publisher."""
    found = [*_trails(units, taken, start), *_label_names(units, taken), *_hosts(units, start)]
    for index, kind in taken.items():
        if kind == "caption" or len(units[index].text) > 160:
            continue
        if index < start:
            found += _logo(units[index], index)
        if index > start or _RIGHTS.match(units[index].text):
            found += _signed(units[index].text, index)
    for index in range(max(start, len(units) - _FOOT), len(units)):
        if index not in taken and len(units[index].text) < 160:
            found += _signed(units[index].text, index)
    return found


def _trails(units: Sequence[Unit], taken: Mapping[int, str], start: int) -> Iterator[Candidate]:
    """What a trail of sections begins with: ``The Quad » Campus » Housing``."""
    for index in taken:
        parts = _TRAIL.split(units[index].text) if index < start else []
        if len(parts) > 1 and "." not in parts[0] and looks_like_outlet(parts[0]):
            yield Candidate(text=parts[0].strip(), index=index, first=True)


def _logo(unit: Unit, index: int) -> Iterator[Candidate]:
    """The logo that heads a page, before the entries of its menu."""
    name = bare_name(re.split(r"\s[|•·–—]\s|\s{3,}", tidy(unit.text))[0])
    sized = 1 < len(name) < 45 and len(words(name)) <= 6
    if sized and (index == 0 or names_medium(name)) and not _is_stock(name):
        yield Candidate(text=name, index=index, first=index == 0, framed=True)


def _signed(text: str, index: int) -> Iterator[Candidate]:
    """Who signs a line at the foot: ``© 2021 The Echo``, ``Radio Ocotal, 94.3 FM``."""
    line = _LEGAL_SPACED.sub("e.V.", tidy(text))
    rights = _reserves(line) or (_RIGHTS.match(line) is not None and _YEARS.search(line))
    for place, part in enumerate(_PARTS.split(_RIGHTS.sub("", line))[:2]):
        name = bare_name(_YEARS.sub(" ", part).strip(" .:"))
        legal = _LEGAL.search(part.strip()) is not None
        sized = 2 < len(name) < 45 and 0 < len(words(name)) <= 7 and name[0].isupper()
        if sized and ":" not in name and not _is_stock(name) and (place == 0 or legal):
            yield Candidate(text=name, index=index, framed=True, signs=bool(rights) or legal)


@lru_cache(maxsize=1)
def _rights() -> re.Pattern[str]:
    return re.compile(either(union("rights_phrases")), re.I)


def _reserves(text: str) -> bool:
    return _rights().search(text) is not None


def _label_names(units: Sequence[Unit], taken: Mapping[int, str]) -> Iterator[Candidate]:
    """Labels of turns that name no person: ``La Tribune :``; a medium's need not ask."""
    asking = asking_labels(units)
    for index, unit in enumerate(units):
        label = read_label(unit.text) if index not in taken else None
        if label is None or label.generic or len(unit.text) - label.end < _TURN:
            continue
        parts = re.split(r"\s[-–—/]\s", label.text)
        name = next((part for part in parts if names_medium(part)), label.text)
        person = looks_like_person(name) or is_initials(name) or len(words(name)) < 2
        if names_medium(name) or (asking[label.text] > 1 and not person):
            yield Candidate(text=name, index=index, labels_turns=True)


def _hosts(units: Sequence[Unit], start: int) -> Iterator[Candidate]:
    """A medium that the lead says to have held the conversation: ``told The Echo``."""
    lead = [unit.text for unit in units[: min(start + 1, _LEAD)] if len(unit.text) > 60]
    for sentence in (s for text in lead for s in _SENTENCES.split(text[:1500])):
        talk = anywhere("talk_verbs").search(sentence) or anywhere("conversation").search(sentence)
        for match in _NAMED.finditer(sentence) if talk else ():
            name = match["name"]
            bare = _ARTICLE.sub("", name.casefold())
            shouted = name.isupper() and len(name) > 5
            if bare not in listed("outlet_words") and (names_medium(name) or shouted):
                yield Candidate(text=name, index=len(units), hosts=True)


def borne_out(candidates: Sequence[Candidate], units: Sequence[Unit]) -> list[Candidate]:
    """The candidates with what the frame says for them; a name stands once."""
    framed = {_key(c.text): c for c in candidates if c.framed}
    foot = [(_key(unit.text) + " ", _reserves(unit.text)) for unit in units[-_FOOT:]]
    menu = [(fold(tidy(u.text)), i) for i, u in enumerate(units) if len(words(u.text)) <= 2]
    shown = []
    for candidate in candidates:
        key = _key(candidate.text)
        if candidate.framed and any(not c.framed and _key(c.text) == key for c in candidates):
            continue
        other = framed.get(key)
        begun = [reserves for line, reserves in foot if line.startswith(key + " ")]
        signs = candidate.signs or (other is not None and other.signs) or any(begun)
        name = fold(candidate.text)
        section = any(text == name and index != candidate.index for text, index in menu)
        shown.append(
            replace(
                candidate,
                signs=signs,
                footed=not candidate.framed and (other is not None or bool(begun)),
                section=section and not names_medium(candidate.text),
            )
        )
    return shown


def _key(name: str) -> str:
    """A name without its article and marks, to compare."""
    return _ARTICLE.sub("", " ".join(words(fold(name))))


def asking_labels(units: Sequence[Unit]) -> Counter[str]:
    """How often each label stands before a question."""
    asked: Counter[str] = Counter()
    for unit in units:
        label = read_label(unit.text)
        if label and not label.generic and asks(unit.text[label.end :]):
            asked[label.text] += 1
    return asked


def bare_name(name: str) -> str:
    """A medium's name without legal form and frequency."""
    return _FREQUENCY.sub("", _LEGAL.sub("", name.strip())).strip(" .,:;|–—-")


def _is_stock(name: str) -> bool:
    """A button, a section, or a sentence."""
    lowered = name.casefold()
    if ends_sentence(name) or any(lowered in listed(field) for field in _STOCK):
        return True
    return any(
        at_head(field).match(name)
        for field in ("menu_phrases", "related_phrases", "comment_phrases", "contents_phrases")
    )


def as_printed(name: str, texts: Sequence[str]) -> str:
    """A name in capitals as the page writes it elsewhere."""
    if not name.isupper() or len(name) < 5:
        return name
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I)
    forms = (match[0] for text in texts for match in pattern.finditer(text))
    return next((form for form in forms if not form.isupper() and form[0].isupper()), name)
