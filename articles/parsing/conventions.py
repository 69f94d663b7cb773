"""The conventions by which pages mark turns, and what each makes of a marker.

Costs are log-likelihoods: how seldom a page of that convention shows the
marker, or lacks it, in each state.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


def conventions(page: Sequence[Marked]) -> Iterator[Convention]:
    def many(name: str, least: int = 2) -> bool:
        return sum(1 for marked in page if getattr(marked, name)) >= least

    dashes: tuple[Use, ...] = ("none", "question", "both") if many("dash") else ("none",)
    numbers: tuple[Use, ...] = ("none", "question") if many("number") else ("none",)
    quotes: tuple[Use, ...] = ("none", "answer") if many("quote") else ("none",)
    styles: tuple[Use, ...] = ("none", "question") if many("styled", 1) else ("none",)
    gaps: tuple[Use, ...] = ("none", "question") if many("wide_gap") else ("none",)
    laxities = (False, True) if many("label", 1) else (False,)
    for dash, number, quote, style, gap, lax in product(
        dashes, numbers, quotes, styles, gaps, laxities
    ):
        yield Convention(dash=dash, number=number, quote=quote, style=style, gap=gap, lax=lax)


def prior(convention: Convention) -> float:
    """How common the convention is on real pages; a rarer one must explain more."""
    weight = 0.0
    weight -= 0.7 * (convention.dash == "question") + 1.5 * (convention.dash == "both")
    weight -= 1.5 * (convention.number != "none") + 0.7 * (convention.quote != "none")
    weight -= 1.0 * (convention.gap != "none")
    return weight - 2.5 * convention.lax


def costs(
    marked: Marked, shown: list[float], convention: Convention, sides: set[Side]
) -> list[float]:
    listed = []
    tables = (
        (_DASH[convention.dash], marked.dash),
        (_NUMBER[convention.number], marked.number),
        (_QUOTE[convention.quote], marked.quote),
        (_STYLE[convention.style], marked.styled),
        (_GAP[convention.gap], marked.wide_gap),
    )
    quoting = convention.quote == "answer" and not marked.quote
    for state in range(len(STATES)):
        cost = shown[state] + _label_cost(state, marked, sides, convention.lax)
        for table, present in tables:
            pair = table.get(state, _OTHER)
            cost += pair[0] if present else pair[1]
        if quoting and state == AA and not marked.in_quote and not _is_item(marked):
            cost -= 2.0
        if marked.allowed and state not in marked.allowed:
            cost += -1e5
        listed.append(cost)
    return listed


def _is_item(marked: Marked) -> bool:
    return marked.dash or marked.bullet or marked.number


def _label_cost(state: int, marked: Marked, sides: set[Side], lax: bool) -> float:
    label = marked.label
    if label == "question":
        return {Q: 0.0, THANKS: 0.0, QQ: -4.0}.get(state, -9.0)
    if label == "answer":
        return {A: 0.0, AA: -3.5 if marked.speaks_on else -0.5, REPLY: 0.0, INTRO: -4.0}.get(
            state, -9.0
        )
    if state in (Q, THANKS) and "question" in sides:
        return -0.9 if lax else -3.5
    if state in (A, REPLY) and "answer" in sides:
        return -0.9 if lax else -2.5
    return 0.0
