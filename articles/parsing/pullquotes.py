"""Pull quotes: what repeats, set apart, words that stand in an answer."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from .furniture import LONGEST_PARAGRAPH
from .labels import read_label
from .lines import Unit
from .text import CLOSING_QUOTES, OPENING_QUOTES, asks, fold, opens_quote, words

_EDGES = f" {OPENING_QUOTES}{CLOSING_QUOTES}.,!…-–—|"
_TAGS = frozenset(("blockquote", "aside", "q"))
_HINTS = frozenset(("blockquote", "pull", "pullquote", "quote", "citation", "zitat"))
#: Share of three words in a row that stand elsewhere too, and how many of them at least.
_REPEATED, _LEAST = 0.6, 4


def find_pull_quotes(units: Sequence[Unit], free: Iterable[int]) -> frozenset[int]:
    """Indexes among ``free``.

    Editors shorten: what is quoted may be put together from several sentences,
    so that a quotation counts too of which most runs of three words repeat.
    """
    cores = [_core(unit.text) if len(unit.text) <= LONGEST_PARAGRAPH else "" for unit in units]
    whole = "\n".join(cores)
    shaped = [index for index in free if _may_be_one(units[index], cores[index])]
    quoting = {index for index in shaped if _is_quoting(units[index])}
    found = {
        index
        for index in shaped
        if len(cores[index]) >= (20 if index in quoting else 30)
        and whole.count(cores[index]) > 1
        and any(cores[index] in other and cores[index] != other for other in cores)
    }
    signed = {i for i in shaped if '" ' in units[i].text or "” " in units[i].text}
    rest = sorted((quoting | signed) - found)
    if rest:
        runs = Counter(run for core in cores for run in _runs(core))
        found |= {index for index in rest if _is_put_together(cores[index], runs)}
    return frozenset(found)


def _may_be_one(unit: Unit, core: str) -> bool:
    text = unit.text
    if not 20 <= len(text) <= 260 or (asks(text) and not opens_quote(text)):
        return False
    marked = read_label(text) is not None or re.match(r"[-–—]\s?", text)
    return not marked and len(words(core)) >= 4


def _is_quoting(unit: Unit) -> bool:
    return opens_quote(unit.text) or unit.style.tag in _TAGS or bool(unit.style.hints & _HINTS)


def _is_put_together(core: str, runs: Counter[tuple[str, ...]]) -> bool:
    own = Counter(_runs(core))
    repeated = sum(count for run, count in own.items() if runs[run] > count)
    return own.total() >= _LEAST and repeated >= _REPEATED * own.total()


def _runs(core: str) -> Iterable[tuple[str, ...]]:
    spoken = words(core)
    return zip(spoken, islice(spoken, 1, None), islice(spoken, 2, None), strict=False)


def _core(text: str) -> str:
    return " ".join(fold(text).strip(_EDGES).split())
