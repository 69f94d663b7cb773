"""The conventions by which pages mark turns, and what each makes of a marker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from .features import of_label
from .labels import Side
from .states import Marked

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


def named(convention: Convention) -> tuple[str, ...]:
    """What the convention supposes: a rarer supposition has to explain more."""
    uses = ("dash", "number", "quote", "style", "gap")
    supposed = [f"{name} {use}" for name in uses if (use := getattr(convention, name)) != "none"]
    return (*supposed, *(["lax"] if convention.lax else []))


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


def marker_features(
    marks: Marks, convention: Convention, sides: frozenset[Side]
) -> dict[str, tuple[str, ...]]:
    """By marker, the features that its presence or absence has under a convention."""
    shown = {
        "dash": (marks.dash, convention.dash),
        "number": (marks.number, convention.number),
        "quote": (marks.quote, convention.quote),
        "style": (marks.styled, convention.style),
        "gap": (marks.wide_gap, convention.gap),
    }
    found = {name: _feature(name, there, use) for name, (there, use) in shown.items()}
    found["label"] = of_label(marks.label, marks.speaks_on, sides, convention.lax)
    if convention.quote == "answer" and _breaks_quotation(marks):
        found["quote"] += (
            "quotation broken",
            *(["quotation broken, prose"] if marks.prose else []),
        )
    return found


def _feature(name: str, there: bool, use: Use) -> tuple[str, ...]:
    if there:
        return (f"{name}: {use}",)
    return (f"no {name}: {use}",) if use != "none" else ()


def _breaks_quotation(marks: Marks) -> bool:
    """Unquoted, though the paragraph above closed its quotation, and no item of a list."""
    item = marks.dash or marks.bullet or marks.number
    return not marks.quote and not marks.in_quote and not item
