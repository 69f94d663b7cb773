"""The ledger: every non-blank line cut into spans, each labelled once, in order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .lines import Line, Unit
from .result import Kind, Span


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A unit, or a part of one, and where it went."""

    unit: Unit
    kind: Kind
    pair: int | None = None
    paragraph: int | None = None
    speaker: str | None = None
    reason: str = ""
    confidence: float = 1.0


def write_ledger(lines: Sequence[Line], placed: Iterable[Placed]) -> tuple[Span, ...]:
    """The spans of all lines; blanks between two parts of a line go to the earlier one."""
    parts: dict[int, list[tuple[int, Placed]]] = {}
    for entry in placed:
        for segment in entry.unit.segments:
            parts.setdefault(segment.line, []).append((segment.start, entry))
    spans: list[Span] = []
    for line in lines:
        if line.text.strip():
            spans.extend(_spans(line, sorted(parts[line.number], key=lambda part: part[0])))
    return tuple(spans)


def _spans(line: Line, parts: Sequence[tuple[int, Placed]]) -> list[Span]:
    starts = [0, *(start for start, _ in parts[1:])]
    ends = [*starts[1:], len(line.text)]
    return [
        Span(
            line=line.number,
            start=start,
            end=end,
            kind=entry.kind,
            text=line.text[start:end],
            pair=entry.pair,
            paragraph=entry.paragraph,
            speaker=entry.speaker,
            reason=entry.reason,
            confidence=entry.confidence,
        )
        for (_, entry), start, end in zip(parts, starts, ends, strict=True)
        if start < end
    ]
