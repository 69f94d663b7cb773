"""The lines of a page, and the paragraphs that they make.

A ``Line`` is what the ledger counts.  A ``Unit`` is what the parser judges: a
paragraph, which may run over several hard-wrapped lines, or be a part of one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

#: The tags of headings below the title.
SUBHEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_BLANK = re.compile("[\t\u00a0\u2007\u2009\u200a\u202f\u3000\x1f]")
#: Written for the line break that they allow or forbid, they mark turns like any hyphen.
_HYPHENS = "‐‑"
_MARKER = re.compile(r"^\s*(?:[-–—•*·]\s|\d{1,2}[.)]\s)")
_LABEL = re.compile(r"^\s*[A-Z][^\s:]{0,20}(?: [A-Z][^\s:]{0,20}){0,3} ?: ")
_SENTENCE_END = re.compile(r"[.?!…:;][»”\"’')]{0,2}$")
#: Pairs of lines from which a page can show that it was wrapped.
_LEAST_LINES = 5
#: So many lines, of an address or of buttons, may be longer than those of the text.
_OUTLYING = 4


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
    #: How many ``<br>`` stand before it in its block.
    breaks: int = 0

    @property
    def opens_block(self) -> bool:
        """Whether more than the end of a line divides it from what stands above."""
        return bool(self.tag) and self.breaks != 1


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

    @property
    def place(self) -> tuple[int, int]:
        """Line and character at which it begins."""
        return self.segments[0].line, self.segments[0].start

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
    spaced = bool(width) and _is_spaced(lines, width)
    broken, long = _broken_lines(lines)
    units: list[Unit] = []
    gap = 0
    previous: Line | None = None
    for line in lines:
        if not line.text.strip():
            gap, previous = gap + 1, None
            continue
        if line.style.opens_block:
            previous = None
        wrapped = width and previous and _is_wrapped(previous.text, line.text, width)
        asked = not spaced and previous and previous.text.rstrip().endswith("?")
        goes_on = broken and previous and _goes_on(previous, line)
        if previous and long and not width:
            goes_on = goes_on or len(previous.text) >= long
        if (wrapped and not asked) or (goes_on and not _begins(line.text)):
            units[-1] = _join(units[-1], line)
        else:
            units.append(_unit(line, gap))
        gap, previous = 0, line
    return tuple(units)


def _broken_lines(lines: Sequence[Line]) -> tuple[bool, int]:
    """Whether lines break off in mid-sentence, and from what length on each goes on.

    0: not each does.  Where blank lines divide the paragraphs, and most lines that
    another one follows break off, the lines were set by hand, of any width.
    """
    inner = [
        (_goes_on(line, following), len(line.text))
        for line, following in pairwise(lines)
        if line.text.strip() and following.text.strip() and not _begins(following.text)
    ]
    broken = sum(goes_on for goes_on, _ in inner)
    blank = sum(not line.text.strip() for line in lines)
    if broken <= 3 or broken < 0.6 * len(inner) or blank * 2 < len(inner):
        return broken > 3, 0
    return True, int(0.7 * max(length for _, length in inner))


def _begins(text: str) -> bool:
    """Whether a line begins with what marks a turn or an item."""
    return _MARKER.match(text) is not None or _LABEL.match(text) is not None


def _is_spaced(lines: Sequence[Line], width: int) -> bool:
    """Whether blank lines divide the paragraphs of a wrapped page.

    If none do, a question may end at the very end of a line.
    """
    ends = [
        bool(following.text.strip())
        for line, following in pairwise(lines)
        if 20 < len(line.text.rstrip()) < 0.8 * width
    ]
    return sum(ends) * 3 < len(ends)


def _unit(line: Line, gap: int) -> Unit:
    start = len(line.text) - len(line.text.lstrip())
    end = len(line.text.rstrip())
    segment = Segment(line=line.number, start=start, end=end)
    text = _BLANK.sub(" ", line.text[start:end])
    for hyphen in _HYPHENS:  # quicker than a table of characters, of which most pages have none
        text = text.replace(hyphen, "-")
    return Unit(text=text, segments=(segment,), style=line.style, gap=gap)


def _join(unit: Unit, line: Line) -> Unit:
    more = _unit(line, gap=0)
    return replace(unit, text=f"{unit.text} {more.text}", segments=unit.segments + more.segments)


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether the following line's first word had no room on this one."""
    if _LABEL.match(following):
        return False
    if _MARKER.match(following) and _SENTENCE_END.search(line.rstrip()):
        return False
    first = following.split(maxsplit=1)[0]
    return len(line.rstrip()) + 1 + len(first) > width


def _goes_on(line: Line, following: Line) -> bool:
    """Whether a sentence breaks off at a line's end: after a comma, or before a small letter."""
    start, end = following.text.lstrip()[:1], line.text.rstrip()[-1:]
    broken = end == "," or (start.islower() and (end.isalnum() or end == ":"))
    return broken and bool(start) and not following.style.opens_block


def _wrap_width(lines: Sequence[Line]) -> int:
    """The column at which the page's lines were broken; 0 if they were not.

    They were if hardly a line is longer, and many end there in mid-sentence: of the
    long lines of a page that was not wrapped, nearly each ends a sentence.
    """
    pairs = [
        (line.text.rstrip(), following.text)
        for line, following in pairwise(lines)
        if line.text.strip() and following.text.strip() and not following.style.opens_block
    ]
    if len(pairs) < _LEAST_LINES:
        return 0
    lengths = sorted({len(line) for line, _ in pairs if len(line) <= 110})
    width, broken = max(
        ((width, _broken(pairs, width)) for width in lengths[-_OUTLYING:] if width >= 40),
        key=lambda found: found[1],
        default=(0, 0),
    )
    long = sum(len(line) > 0.6 * width for line, _ in pairs)
    return width if broken > max(3, long / 3) else 0


def _broken(pairs: Sequence[tuple[str, str]], width: int) -> int:
    """How many lines break off in mid-sentence for want of room, less those that had too much."""
    broken = sum(
        len(line) <= width
        and _is_wrapped(line, following, width)
        and not _SENTENCE_END.search(line)
        for line, following in pairs
    )
    return broken - _OUTLYING * sum(len(line) > width for line, _ in pairs)
