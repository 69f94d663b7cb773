"""The lines of a page, and the paragraphs that they make.

A ``Line`` is what the ledger counts.  A ``Unit`` is what the parser judges: a
paragraph, which may run over several hard-wrapped lines, or be a part of one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_BLANK = re.compile("[\t\u00a0\u2007\u2009\u200a\u202f\u3000\x1f]")
_OPENERS = re.compile(
    r"^\s*(?:[-–—•*·]\s|\d{1,2}[.)]\s|[A-Z][^\s:]{0,20}(?: [A-Z][^\s:]{0,20}){0,3} ?: )"
)


@dataclass(frozen=True, kw_only=True)
class Style:
    """How HTML sets a block; of plain text all of it is empty."""

    tag: str = ""
    #: Words of the classes, ids and names of the block and what encloses it.
    hints: frozenset[str] = frozenset()
    #: Share of the characters that is bold, italic, linked.
    bold: float = 0.0
    italic: float = 0.0
    linked: float = 0.0
    #: Characters with which it begins that are bold or italic, all alike.
    set_head: int = 0


PLAIN = Style()


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the decoded page (of HTML: one visible block), counted from 1."""

    number: int
    text: str
    style: Style = PLAIN


@dataclass(frozen=True, kw_only=True)
class Segment:
    """Characters ``start`` to ``end`` of a line."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A paragraph: its text has one character for each of its segments', plus joining blanks."""

    text: str
    segments: tuple[Segment, ...]
    style: Style = PLAIN
    #: Blank lines before it.
    gap: int = 0

    def parts(self) -> tuple[str, ...]:
        """Its text line by line."""
        parts: list[str] = []
        begin = 0
        for segment in self.segments:
            length = segment.end - segment.start
            parts.append(self.text[begin : begin + length])
            begin += length + 1
        return tuple(parts)

    def cut(self, at: int) -> tuple["Unit", "Unit"]:
        """Both parts of the unit, before and from character ``at`` of its text."""
        head: list[Segment] = []
        tail: list[Segment] = []
        begin = 0
        for segment in self.segments:
            inner = at - begin
            length = segment.end - segment.start
            if inner >= length:
                head.append(segment)
            elif inner <= 0:
                tail.append(segment)
            else:
                head.append(replace(segment, end=segment.start + inner))
                tail.append(replace(segment, start=segment.start + inner))
            begin += length + 1
        return (
            replace(self, text=self.text[:at], segments=tuple(head)),
            replace(
                self,
                text=self.text[at:],
                segments=tuple(tail),
                style=replace(self.style, set_head=0) if self.style.set_head else self.style,
                gap=0,
            ),
        )


def tidy(text: str) -> str:
    """The text as readers get it: blanks single, none at the ends."""
    return " ".join(text.split())


def split_text(text: str) -> tuple[Line, ...]:
    return tuple(
        Line(number=number, text=line) for number, line in enumerate(text.split("\n"), start=1)
    )


def form_units(lines: Sequence[Line]) -> tuple[Unit, ...]:
    """Paragraphs: each non-blank line one, hard-wrapped lines joined."""
    width = _wrap_width(lines)
    broken = sum(_goes_on(line, following) for line, following in pairwise(lines)) > 3
    units: list[Unit] = []
    gap = 0
    previous: Line | None = None
    for line in lines:
        if not line.text.strip():
            gap, previous = gap + 1, None
            continue
        wrapped = width and previous and _is_wrapped(previous.text, line.text, width)
        if wrapped or (broken and previous and _goes_on(previous, line)):
            units[-1] = _join(units[-1], line)
        else:
            units.append(_unit(line, gap))
        gap, previous = 0, line
    return tuple(units)


def _unit(line: Line, gap: int) -> Unit:
    start = len(line.text) - len(line.text.lstrip())
    end = len(line.text.rstrip())
    segment = Segment(line=line.number, start=start, end=end)
    text = _BLANK.sub(" ", line.text[start:end])
    return Unit(text=text, segments=(segment,), style=line.style, gap=gap)


def _join(unit: Unit, line: Line) -> Unit:
    more = _unit(line, gap=0)
    return replace(unit, text=f"{unit.text} {more.text}", segments=unit.segments + more.segments)


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether the following line's first word had no room on this one."""
    if _OPENERS.match(following):
        return False
    first = following.split(maxsplit=1)[0]
    return len(line.rstrip()) + 1 + len(first) > width


def _goes_on(line: Line, following: Line) -> bool:
    """Whether a sentence breaks off at a line's end: after a comma, or before a small letter."""
    start, end = following.text.lstrip()[:1], line.text.rstrip()[-1:]
    broken = end == "," or (start.islower() and (end.isalnum() or end == ":"))
    return broken and bool(start) and not line.style.tag and not _OPENERS.match(following.text)


def _wrap_width(lines: Sequence[Line]) -> int:
    """The column at which the page's lines were broken; 0 if they were not."""
    pairs = [
        (line.text.rstrip(), following.text)
        for line, following in pairwise(lines)
        if line.text.strip() and following.text.strip() and not line.style.tag
    ]
    lengths = sorted(len(line) for line, _ in pairs)
    if len(lengths) < 8:
        return 0
    width = lengths[int(len(lengths) * 0.95)]
    if not 40 <= width <= 110:
        return 0
    full = sum(1 for line, following in pairs if _is_wrapped(line, following, width))
    return width if full > 0.6 * len(pairs) else 0
