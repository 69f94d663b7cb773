"""The conventions by which pages mark turns, and what each makes of a marker.

Costs are log-likelihoods: how seldom a page of that convention shows the
marker, or lacks it, in each state.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from typing import Literal

from .labels import Side
from .states import AA, BOX, H0, INTRO, QQ, REPLY, STATES, TAIL, THANKS, A, H, Marked, N, Q

Use = Literal["none", "question", "answer", "both"]


@dataclass(frozen=True, kw_only=True)
class Convention:
    """What each marker means on a page."""

    dash: Use = "none"
    number: Use = "none"
    quote: Use = "none"
    style: Use = "none"
    gap: Use = "none"
    #: Whether turns without a label are common beside labelled ones.
    lax: bool = False


# Costs of a marker in each state: (present, absent); states not listed: `_OTHER`.
_Costs = dict[int, tuple[float, float]]
_DASH: dict[Use, _Costs] = {
    "none": {
        Q: (-4, 0),
        QQ: (-4, 0),
        A: (-2.5, 0),
        AA: (-1.2, 0),
        INTRO: (-3, 0),
        TAIL: (-1, 0),
        REPLY: (-3, 0),
        THANKS: (-3, 0),
    },
    "question": {
        Q: (0, -3),
        QQ: (-3, 0),
        A: (-4, 0),
        AA: (-2, 0),
        THANKS: (0, -2),
        REPLY: (-1, 0),
        TAIL: (-2, 0),
    },
    "both": {
        Q: (0, -3),
        QQ: (-3.5, 0),
        A: (0, -2.5),
        AA: (-2.5, 0),
        THANKS: (0, -2),
        REPLY: (0, -1.5),
        TAIL: (-2, 0),
    },
}
_NUMBER: dict[Use, _Costs] = {
    "none": {Q: (-4.5, 0), A: (-3, 0), AA: (-1, 0), TAIL: (-1.5, 0)},
    "question": {Q: (0, -3), A: (-4, 0), AA: (-2.2, 0), TAIL: (-1.5, 0)},
}
_QUOTE: dict[Use, _Costs] = {
    "none": {
        A: (-2.5, 0),
        AA: (-2.2, 0),
        Q: (-2.5, 0),
        H: (-1.5, 0),
        H0: (-1.5, 0),
        INTRO: (-1.5, 0),
        TAIL: (-1.5, 0),
        THANKS: (-3, 0),
        REPLY: (-2, 0),
    },
    "answer": {
        A: (-0.1, -3),
        AA: (-0.4, -1.1),
        Q: (-4, 0),
        QQ: (-4, 0),
        H: (-2, 0),
        H0: (-2, 0),
        INTRO: (-2.5, 0),
        TAIL: (-1.5, 0),
        THANKS: (-3, 0),
        REPLY: (-0.3, -1.5),
    },
}
_STYLE: dict[Use, _Costs] = {
    "none": {
        Q: (-3, 0),
        H: (-1, 0),
        H0: (-1, 0),
        A: (-4, 0),
        AA: (-4, 0),
        N: (-2, 0),
        INTRO: (-2, 0),
    },
    "question": {
        Q: (0, -4),
        QQ: (-0.5, -2),
        A: (-7, 0),
        AA: (-6, 0),
        H: (-3, 0),
        H0: (-3, 0),
        INTRO: (-2.5, 0),
        THANKS: (-0.5, -1),
        N: (-4, 0),
    },
}
_GAP: dict[Use, _Costs] = {
    "none": dict.fromkeys(range(len(STATES)), (-0.7, -0.7)),
    "question": {
        Q: (-0.1, -2.3),
        QQ: (-1.0, -0.4),
        A: (-3.0, -0.05),
        AA: (-2.0, -0.15),
        H: (-0.3, -1.3),
        H0: (-0.3, -1.3),
        N: (-0.7, -0.7),
        THANKS: (-0.3, -1.3),
        REPLY: (-2.0, -0.2),
        TAIL: (-0.7, -0.7),
        BOX: (-0.7, -0.7),
        INTRO: (-0.7, -0.7),
    },
}
_OTHER = (-4.0, 0.0)
_TABLES: dict[str, dict[Use, _Costs]] = {
    "dash": _DASH, "number": _NUMBER, "quote": _QUOTE, "style": _STYLE, "gap": _GAP,
}  # fmt: skip


_MARKERS = ("dash", "number", "quote", "styled", "label")


def conventions(page: Sequence[Marked]) -> Iterator[Convention]:
    counts = {name: sum(1 for marked in page if getattr(marked, name)) for name in _MARKERS}

    def many(name: str, least: int = 2) -> bool:
        return counts[name] >= least

    dashes: tuple[Use, ...] = ("none", "question", "both") if many("dash") else ("none",)
    numbers: tuple[Use, ...] = ("none", "question") if many("number") else ("none",)
    quotes: tuple[Use, ...] = ("none", "answer") if many("quote") else ("none",)
    styles: tuple[Use, ...] = ("none", "question") if many("styled", 1) else ("none",)
    laxities = (False, True) if many("label", 1) else (False,)
    for dash, number, quote, style, lax in product(dashes, numbers, quotes, styles, laxities):
        yield Convention(dash=dash, number=number, quote=quote, style=style, lax=lax)


def variants(convention: Convention, page: Sequence[Marked]) -> Iterator[Convention]:
    """The same convention with blank lines as marks, where there are more before some."""
    gaps = sum(marked.wide_gap for marked in page)
    if 2 < gaps < 0.7 * len(page):
        yield replace(convention, gap="question")


def prior(convention: Convention) -> float:
    """How common the convention is on real pages; a rarer one must explain more."""
    weight = 0.0
    weight -= 0.7 * (convention.dash == "question") + 1.5 * (convention.dash == "both")
    weight -= 1.5 * (convention.number != "none") + 0.7 * (convention.quote != "none")
    weight -= 1.0 * (convention.gap != "none")
    return weight - 2.5 * convention.lax


@dataclass(frozen=True, kw_only=True)
class Marks:
    """The markers of a paragraph: few combinations stand on a page, so costs are kept by them."""

    dash: bool
    number: bool
    quote: bool
    styled: bool
    wide_gap: bool
    bullet: bool
    in_quote: bool
    speaks_on: bool
    #: Whole sentences, more than a few words of them.
    prose: bool
    label: Side | None
    allowed: frozenset[int]


def marks_of(marked: Marked) -> Marks:
    return Marks(
        dash=marked.dash,
        number=marked.number,
        quote=marked.quote,
        styled=marked.styled,
        wide_gap=marked.wide_gap,
        bullet=marked.bullet,
        in_quote=marked.in_quote,
        speaks_on=marked.speaks_on,
        prose=marked.evidence.ends and marked.evidence.words > 12,
        label=marked.label,
        allowed=marked.allowed,
    )


def marker_rows(
    marks: Marks, convention: Convention, sides: frozenset[Side]
) -> dict[str, tuple[bool, tuple[float, ...]]]:
    """By marker, whether it is there, and what that costs in each state."""
    label = _label_costs(marks.label, marks.speaks_on, sides, convention.lax)
    return {
        "label": (marks.label is not None, label),
        "dash": (marks.dash, _row("dash", convention.dash, marks.dash)),
        "number": (marks.number, _row("number", convention.number, marks.number)),
        "quote": (marks.quote, _row("quote", convention.quote, marks.quote)),
        "style": (marks.styled, _row("style", convention.style, marks.styled)),
        "gap": (marks.wide_gap, _row("gap", convention.gap, marks.wide_gap)),
    }


def marker_costs(marks: Marks, convention: Convention, sides: frozenset[Side]) -> list[float]:
    """The cost of the markers in each state."""
    rows = [row for _, row in marker_rows(marks, convention, sides).values()]
    listed: list[float] = list(map(sum, zip(*rows, strict=True)))
    if marks.allowed:
        listed = [c if state in marks.allowed else c - 1e5 for state, c in enumerate(listed)]
    if convention.quote == "answer" and _breaks_quotation(marks):
        listed[AA] -= 2.0
        listed[N] += 2.0 * marks.prose
    return listed


@lru_cache(maxsize=64)
def _row(marker: str, use: Use, present: bool) -> tuple[float, ...]:
    """What a marker, or its absence, costs in each state."""
    table = _TABLES[marker][use]
    return tuple(table.get(state, _OTHER)[not present] for state in range(len(STATES)))


def _breaks_quotation(marks: Marks) -> bool:
    """Unquoted, though the paragraph above closed its quotation, and no item of a list."""
    item = marks.dash or marks.bullet or marks.number
    return not marks.quote and not marks.in_quote and not item


@lru_cache(maxsize=64)
def _label_costs(
    label: Side | None, speaks_on: bool, sides: frozenset[Side], lax: bool
) -> tuple[float, ...]:
    return tuple(_label_cost(state, label, speaks_on, sides, lax) for state in range(len(STATES)))


def _label_cost(
    state: int, label: Side | None, speaks_on: bool, sides: frozenset[Side], lax: bool
) -> float:
    if label == "question":
        return {Q: 0.0, THANKS: 0.0, QQ: -4.0}.get(state, -9.0)
    if label == "answer":
        goes_on = -3.5 if speaks_on else -0.5
        return {A: 0.0, AA: goes_on, REPLY: 0.0, INTRO: -2.5}.get(state, -9.0)
    if state in (Q, THANKS) and "question" in sides:
        return -0.9 if lax else -3.5
    if state in (A, REPLY) and "answer" in sides:
        return -0.9 if lax else -2.5
    return 0.0
