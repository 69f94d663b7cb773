"""Which line is the title: the headline that fits the interview below it best."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from . import ranking
from .datelines import read_dateline
from .html import Metadata
from .labels import read_label
from .lines import Unit, tidy
from .names import find_mentions
from .outlets import looks_like_outlet, looks_like_person
from .phrases import anywhere
from .phrases import listed as words_of
from .ranking import Option
from .text import CAPITALS, asks, ends_sentence, fold, has_word, opens_quote, words
from .vocabulary import OF, is_role

#: Units from the top among which a title is looked for.
_REACH = 60
_INITIAL = re.compile(r"\b[A-Z]\.\s")
_SENTENCE_BREAK = re.compile(rf"[.!?][»”\"’]?\s+[{CAPITALS}«“„\"‘¿¡]")
#: Marks that mean one thing in one place, and another elsewhere.
_TOGETHER = frozenset(("full stop", "asks"))


def is_prose(text: str) -> bool:
    """A paragraph rather than a headline: long, or of several sentences."""
    dateline = read_dateline(text)
    if len(text) >= 190 or (dateline and dateline.agency):
        return True
    return len(text) >= 80 and ends_sentence(text) and bool(_SENTENCE_BREAK.search(text))


def choose_title(
    units: Sequence[Unit],
    free: Sequence[int],
    facts: Mapping[int, str],
    metadata: Metadata,
    start: int,
) -> int | None:
    """The index of the title among the ``free`` units before the first turn, ``start``.

    ``facts``: units that are lines of fact, with their kind.
    """
    candidates = [index for index in free if index < min(start, _REACH)]
    if candidates and announces(units[candidates[0]].text):
        return candidates[0]
    told = fold(metadata.title or "")
    for index in candidates:
        if units[index].style.tag == "h1" or (told and fold(tidy(units[index].text)) == told):
            return index
    prose = next((i for i in candidates if is_prose(units[i].text)), start)
    candidates = [i for i in candidates if i < prose and _may_be_title(units[i].text)]
    sought = _Setting(units=units, listed=candidates, facts=facts, prose=prose, start=start)
    options = [
        Option(text=tidy(units[index].text), features=frozenset(_features(index, sought)))
        for index in candidates
    ]
    at = ranking.best("title", options)
    return None if at is None else candidates[at]


@dataclass(frozen=True, kw_only=True)
class _Setting:
    """The units that may be the title, among lines of fact and above the prose."""

    units: Sequence[Unit]
    listed: Sequence[int]
    facts: Mapping[int, str]
    prose: int
    start: int

    @cached_property
    def interview(self) -> str:
        """Folded, between blanks."""
        below = self.units[self.prose : self.prose + 40]
        return f" {' '.join(fold(unit.text[:2000]) for unit in below)} "

    def below(self, index: int) -> str:
        """What stands under a unit, a line of fact apart."""
        index += 2 if index + 1 in self.facts else 1
        return self.units[index].text if index < len(self.units) else ""


def _features(index: int, sought: _Setting) -> Iterator[str]:
    """What is true of a unit that may be the title; together with what stands round it."""
    text = sought.units[index].text
    marks = [name for name, holds in _marks(text).items() if holds]
    yield "any"
    yield from marks
    yield from _size(text)
    yield from _words_in_common(text, sought.interview)
    for place in _places(index, sought):
        yield place
        for mark in marks:
            if mark in _TOGETHER:
                yield f"{mark}, {place}"


def _places(index: int, sought: _Setting) -> Iterator[str]:
    """Where a unit stands: from the top, before the prose, beside lines of fact."""
    facts, place = sought.facts, sought.listed.index(index)
    yield f"place {min(place, 4)}"
    yield f"prose in {min(sought.prose - index, 4)}"
    above = index - 1
    under = f"under {facts[above]}" if above in facts else "under furniture"
    if above not in sought.listed:
        yield under if index else "first line"
    if index + 1 in facts:
        yield f"over {facts[index + 1]}"
    below = sought.below(index)
    if len(words(below)) > 10:
        yield "over a sentence" if ends_sentence(below) else "over a long line"
        if find_mentions(below) and not opens_quote(below):
            yield "over a lead that names somebody"
    elif len(words(below)) < 4:
        yield "over a few words"
    yield "page with facts" if facts else "page without facts"
    if any(at < index for at in facts):
        yield "facts above"
    if sought.prose == sought.start:
        yield "no lead"
    if sought.listed[0] == sought.listed[-1]:
        yield "only one"
    if len(sought.units[index].text) == max(len(sought.units[i].text) for i in sought.listed):
        yield "longest"


def _size(text: str) -> Iterator[str]:
    count = len(words(text))
    yield from (f"words<={most}" for most in (2, 4, 8, 16, 24) if count <= most)
    yield from (f"longer than {least}" for least in (80, 110, 150) if len(text) > least)


def _words_in_common(text: str, interview: str) -> Iterator[str]:
    """The share of its longer words that the interview has too, in quarters."""
    content = [fold(word) for word in words(text) if len(word) > 3]
    shared = sum(has_word(interview, word) for word in content)
    yield f"words in common {4 * shared // max(len(content), 2)}"
    if shared:
        yield "a word in common"


def _marks(text: str) -> dict[str, bool]:
    """How a text is worded."""
    listed, label = words(text), read_label(text)
    medium = looks_like_outlet(text) and not asks(text)
    person = looks_like_person(text)
    return {
        "full stop": ends_sentence(text) and text.rstrip().endswith("."),
        "sentences": _SENTENCE_BREAK.search(text) is not None,
        "asks": asks(text),
        "bracketed": text.startswith("["),
        "quoted": opens_quote(text),
        "quotes": re.search(r"[«“„‘\"]", text) is not None,
        "colon": ": " in text or " : " in text,
        "parts": re.search(r"\s[|–—>»•-]\s", text) is not None,
        "field": re.match(r"[^\W\d_]+ ?: ", text) is not None,
        "capitals": text.isupper(),
        "every word a capital": len(listed) > 2 and all(word[:1].isupper() for word in listed),
        "small": text[:1].islower(),
        "label": label is not None,
        "conversation": anywhere("conversation").search(text) is not None,
        "digits": re.search(r"\d", text) is not None,
        "role": any(is_role(word.casefold()) for word in listed),
        "medium": medium and len(listed) > 5,
        "medium, short": medium and len(listed) <= 5,
        "only a name": person,
        "names somebody": not medium and not person and bool(find_mentions(text)),
    }


def announces(text: str) -> bool:
    """``Interview de Mme X, ministre de …, à « Radio Y »``: one sentence that says what follows."""
    first, _, rest = tidy(text).partition(" ")
    if first.casefold() not in words_of("conversation") or len(text) > 400:
        return False
    led = rest.partition(" ")[0].casefold() in words_of("determiners") | set(OF)
    one_sentence = not _SENTENCE_BREAK.search(_INITIAL.sub(" ", rest))
    return led and one_sentence and bool(find_mentions(rest))


def _may_be_title(text: str) -> bool:
    if len(words(text)) < 2 or len(text) > 200 or text.endswith((":", ",", ";")):
        return False
    return not (text.startswith("(") or (asks(text) and re.match(r"\d{1,2}[.)]\s", text)))
