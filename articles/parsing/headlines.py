"""Which line is the title: the headline that fits the interview below it best."""

import re
from collections.abc import Iterable, Mapping, Sequence

from .datelines import read_dateline
from .html import Metadata
from .lines import Unit, tidy
from .names import find_mentions
from .outlets import looks_like_outlet
from .phrases import listed
from .roles import OF
from .text import CAPITALS, asks, ends_sentence, fold, words

#: Units from the top among which a title is looked for.
_REACH = 60
_INITIAL = re.compile(r"\b[A-Z]\.\s")
_SENTENCE_BREAK = re.compile(rf"[.!?][»”\"’]?\s+[{CAPITALS}«“„\"‘¿¡]")


def is_prose(text: str) -> bool:
    """A paragraph rather than a headline: long, or of several sentences."""
    dateline = read_dateline(text)
    if len(text) >= 190 or (dateline and dateline.agency):
        return True
    return len(text) >= 80 and ends_sentence(text) and bool(_SENTENCE_BREAK.search(text))


def choose_title(
    units: Sequence[Unit],
    free: Iterable[int],
    facts: Mapping[int, str],
    metadata: Metadata,
    start: int,
) -> int | None:
    """The index of the title among the ``free`` units before the first turn, ``start``."""
    candidates = [index for index in free if index < min(start, _REACH)]
    if candidates and announces(units[candidates[0]].text):
        return candidates[0]
    for index in candidates:
        told = metadata.title and fold(tidy(units[index].text)) == fold(metadata.title)
        if units[index].style.tag == "h1" or told:
            return index
    prose = next((i for i in candidates if is_prose(units[i].text)), start)
    vocabulary = _vocabulary(units[prose : prose + 40])
    scored = [
        (_score(units, index, facts, prose, vocabulary), -index)
        for index in candidates
        if index < prose and _may_be_title(units[index].text, prose < start)
    ]
    # The first line is the likelier one among equals.
    likely = [(score + 0.8 * (at == scored[0][1]), at) for score, at in scored if score > 0]
    if not likely:
        return None
    text = units[-max(likely)[1]].text
    return next(index for index in candidates if units[index].text == text)


def announces(text: str) -> bool:
    """``Interview de Mme X, ministre de …, à « Radio Y »``: one sentence that says what follows."""
    first, _, rest = tidy(text).partition(" ")
    if first.casefold() not in listed("conversation") or len(text) > 400:
        return False
    led = rest.partition(" ")[0].casefold() in listed("determiners") | set(OF)
    one_sentence = not _SENTENCE_BREAK.search(_INITIAL.sub(" ", rest))
    return led and one_sentence and bool(find_mentions(rest))


def _may_be_title(text: str, has_lead: bool) -> bool:
    if len(words(text)) < 2 or len(text) > 200 or text.endswith((":", ",", ";")):
        return False
    if text.startswith("(") or (asks(text) and re.match(r"\d{1,2}[.)]\s", text)):
        return False
    closed = text.rstrip().endswith(".") and not text.rstrip().endswith("...")
    return has_lead or not closed


def _vocabulary(units: Iterable[Unit]) -> frozenset[str]:
    return frozenset(words(fold("\n".join(unit.text[:2000] for unit in units))))


def _score(
    units: Sequence[Unit],
    index: int,
    facts: Mapping[int, str],
    prose: int,
    vocabulary: frozenset[str],
) -> float:
    text = units[index].text
    content = [fold(word) for word in words(text) if len(word) > 3]
    overlap = sum(word in vocabulary for word in content) / max(len(content), 2)
    score = 2.5 * overlap + 0.25 * min(len(words(text)), 8) - 1.0
    score += 0.8 * (index + 1 in facts or index + 1 == prose) + 0.5 * (index - 1 in facts)
    score += 0.5 * bool(re.search(r"[«“„‘\"]|: ", text))
    score -= 1.5 * looks_like_outlet(text) * (len(words(text)) <= 5) + 1.0 * (len(words(text)) < 3)
    closed = ends_sentence(text) and text.rstrip().endswith(".")
    score -= 1.2 * closed + 1.0 * (closed and len(text) > 80) + max(0, len(text) - 110) / 40
    return score
