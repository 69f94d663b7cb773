"""The two or three sentences of an answer that show best why it was found."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .marking import Mark, Marker, pieces
from .results import Piece

MOST_SENTENCES = 3
#: Characters beyond which no further sentence is added, and beyond which one is cut.
ENOUGH = 320
LONGEST = 560
#: How much of a long sentence is kept before its first mark.
_LEAD = 120
_SENTENCE_END = re.compile(r"[.!?…][\"»”’)\]]{0,3}\s+(?=[\W\d]{0,3}[^\W\d_a-zà-ÿ])")


@dataclass(frozen=True, kw_only=True)
class Snippet:
    pieces: tuple[Piece, ...]
    #: Index of the paragraph from which it is taken.
    paragraph: int = 0


@dataclass(frozen=True, kw_only=True)
class MarkedText:
    text: str
    marks: tuple[Mark, ...]


def marked_text(text: str, marker: Marker) -> MarkedText:
    return MarkedText(text=text, marks=tuple(marker.marks(text)))


def snippet(paragraphs: Sequence[MarkedText]) -> Snippet:
    """The stretch that shows most different words, then most words, then the first."""
    best: tuple[tuple[int, int], int, int, int] | None = None
    for number, paragraph in enumerate(paragraphs):
        for start, end in _windows(paragraph.text):
            inside = [mark for mark in paragraph.marks if start <= mark.start < end]
            value = (len({mark.word for mark in inside}), len(inside))
            if best is None or value > best[0]:
                best = (value, number, start, end)
    if best is None:
        return Snippet(pieces=())
    _, number, start, end = best
    return Snippet(pieces=tuple(_shown(paragraphs[number], start, end)), paragraph=number)


def _windows(text: str) -> Iterable[tuple[int, int]]:
    """Stretches of whole sentences: from each sentence on, as many as are enough."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    starts = [0, *ends]
    ends = [*ends, len(text)]
    for first, start in enumerate(starts):
        last = first
        while (
            last + 1 < len(ends)
            and last + 1 < first + MOST_SENTENCES
            and ends[last + 1] - start <= ENOUGH
        ):
            last += 1
        yield start, ends[last]


def _shown(paragraph: MarkedText, start: int, end: int) -> list[Piece]:
    text = paragraph.text
    end = start + len(text[start:end].rstrip())
    cut_start, cut_end = start, end
    if end - start > LONGEST:
        first = next((mark.start for mark in paragraph.marks if mark.start >= start), start)
        cut_start = _blank_before(text, max(start, min(first - _LEAD, end - LONGEST)), start)
        cut_end = _blank_before(text, min(end, cut_start + LONGEST), cut_start)
        cut_end = end if cut_end <= cut_start else cut_end
    shown = pieces(text, paragraph.marks, cut_start, cut_end)
    if cut_start > start:
        shown.insert(0, Piece(text="… "))
    if cut_end < end:
        shown.append(Piece(text=" …"))
    return shown


def _blank_before(text: str, at: int, least: int) -> int:
    """The start of the word at a place, or the end of the text."""
    if at >= len(text) or at <= least:
        return at
    blank = text.rfind(" ", least, at + 1)
    return blank + 1 if blank >= 0 else at
