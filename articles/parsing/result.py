"""What reading one page yields: frozen values holding tuples.

``ParsedArticle`` is what the next stage stores; ``as_json`` in ``report.py``
gives the public form of it (CONTRIBUTING, "One page as JSON").
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "title", "deck", "byline", "outlet", "date", "place", "intro", "heading",
    "caption", "question", "answer", "label", "narrative", "pullquote", "box",
    "timestamp", "closing", "endmark", "source", "related", "menu", "comment",
    "unknown",
]  # fmt: skip

#: Kinds of line that are the furniture of the page, not the interview.
FURNITURE: frozenset[Kind] = frozenset(("source", "related", "menu", "comment", "unknown"))


class ParseError(Exception):
    """The page cannot be read; the message is one clear sentence."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A piece of one line of the page, with the one thing that it is.

    ``line`` counts all lines of the decoded page from 1 (of HTML: visible
    blocks); ``start`` and ``end`` are characters within that line.  The texts
    of a line's spans, joined, are the line.
    """

    line: int
    start: int
    end: int
    kind: Kind
    text: str
    #: Index into ``ParsedArticle.pairs``, or None.
    pair: int | None = None
    #: Index into the list that the text went to (answer, intro, captions …), or None.
    paragraph: int | None = None
    speaker: str | None = None
    #: Why it was read so: a short code, shown to archivists.
    reason: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, kw_only=True)
class ParsedPair:
    question: str
    question_label: str | None
    answer: tuple[str, ...]
    speaker: str | None
    speaker_role: str | None
    #: One per paragraph of the answer.
    answer_speakers: tuple[str | None, ...]
    #: ``label``, ``initials``, ``intro``, ``caption`` …; empty without a speaker.
    speaker_reason: str = ""
    speaker_confidence: float = 0.0


@dataclass(frozen=True, kw_only=True)
class PrintedName:
    """A person's name with the title beside it, as the page prints them."""

    name: str
    role: str | None
    #: ``label``, ``intro``, ``caption``, ``title`` or ``byline``.
    where: str


@dataclass(frozen=True, kw_only=True)
class Relabel:
    """A person's correction of one line, found again by the line's text."""

    text: str
    kind: Kind
    speaker: str | None = None


@dataclass(frozen=True, kw_only=True)
class ParsedArticle:
    language: str
    language_confidence: float
    original_language: str | None
    title: str | None
    #: ISO 8601: ``2024-12-25``, or ``2000-10`` where only the month is printed.
    date: str | None
    source_url: str | None
    outlet: str | None
    author: str | None
    agency: str | None
    place: str | None
    intro: tuple[str, ...]
    pairs: tuple[ParsedPair, ...]
    captions: tuple[str, ...]
    headings: tuple[str, ...]
    narrative: tuple[str, ...]
    closing: str | None
    spans: tuple[Span, ...]
    #: People of the page, interviewees first, each spelling once.
    names: tuple[PrintedName, ...] = ()
    #: How turns are marked, for example ``dash/label``, with the reason of the choice.
    convention: str = ""
    convention_reason: str = ""
    encoding: str = "utf-8"
    #: 0 to 1: how sure the reading as a whole is.
    confidence: float = 1.0
    #: Codes of what a person should look at, for example ``no-title``.
    doubts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def dropped(self) -> tuple[str, ...]:
        """The furniture, as it stands on the page."""
        return tuple(span.text.strip() for span in self.spans if span.kind in FURNITURE)
