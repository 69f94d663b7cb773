"""The facts of a page's head as they are gathered, line by line."""

from dataclasses import dataclass, field

from .result import Kind


@dataclass(frozen=True, kw_only=True)
class Part:
    """What a line of fact holds beside date and byline."""

    text: str
    index: int
    #: It stands right before the date.
    first: bool = False
    #: How it stands in its line.
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Head:
    """Facts of the page, and which units told them."""

    title: str | None = None
    date: str | None = None
    updated: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    place: str | None = None
    original_language: str | None = None
    parts: tuple[Part, ...] = ()
    kinds: dict[int, Kind] = field(default_factory=dict)
