"""How sure the reading of a page is, and what a person should look at."""

from math import prod

from .body import Reading
from .conventions import Convention
from .grounds import likelihood
from .labels import Side
from .result import ParsedArticle
from .segment import Walk
from .states import Q

#: Less likely than this beside the next reading, and that one explains the page nearly as well.
_NARROW = 0.88
#: What each thing that a person should look at leaves of the confidence.
_LOOK = 0.95


def find_doubts(article: ParsedArticle, reading: Reading) -> tuple[str, ...]:
    checks = {
        "no-title": article.title is None,
        "no-date": article.date is None,
        "no-pairs": not article.pairs,
        "few-pairs": 0 < len(article.pairs) < 2,
        "no-speaker": any(None in pair.answer_speakers for pair in article.pairs),
        "speaker-inferred": any(0 < pair.speaker_confidence < 1 for pair in article.pairs),
        "low-language-confidence": article.language_confidence < 0.9,
        "narrow-convention": likelihood(reading.margin) < _NARROW,
        "unknown-lines": any(span.kind == "unknown" for span in article.spans),
        "empty-answer": any(not pair.answer for pair in article.pairs),
    }
    return tuple(code for code, holds in checks.items() if holds)


def confidence_of(article: ParsedArticle, reading: Reading, doubts: tuple[str, ...]) -> float:
    """0 to 1, the product of what each part of the reading leaves.

    The convention's margin over the next other reading, every turn's own
    confidence, the language, the share of lines that are known; of pairs each
    further one halves the doubt that there is an interview at all.
    """
    turns = [span.confidence for span in article.spans if span.kind in ("question", "answer")]
    known = sum(span.kind != "unknown" for span in article.spans)
    parts = (
        likelihood(reading.margin),
        prod(turns),
        article.language_confidence,
        known / max(len(article.spans), 1),
        1 - 0.5 ** len(article.pairs),
        _LOOK ** len(doubts),
    )
    return round(prod(parts), 3)


def name_convention(reading: Reading, walk: Walk | None) -> str:
    """``dash/label``: how questions and answers are marked in a walk; empty without one."""
    if walk is None:
        return ""
    sides = {voice.side for voice in reading.voices.values()}
    return f"{_asked_by(walk.convention, sides)}/{_answered_by(walk.convention, sides)}"


def _asked_by(convention: Convention, sides: set[Side]) -> str:
    if "question" in sides:
        return "label"
    uses = {
        "dash": convention.dash,
        "number": convention.number,
        "style": convention.style,
        "gap": convention.gap,
    }
    return next((name for name, use in uses.items() if use != "none"), "plain")


def _answered_by(convention: Convention, sides: set[Side]) -> str:
    if "answer" in sides:
        return "label"
    if convention.dash == "both":
        return "dash"
    return "quotes" if convention.quote != "none" else "unmarked"


#: The marker on a paragraph that makes it a question under a name of ``_asked_by``.
_MARKER = {
    "label": "label", "dash": "dash", "number": "number", "style": "styled", "gap": "wide_gap",
}  # fmt: skip


def convention_reason(reading: Reading) -> str:
    """``dash questions 2 of 3, margin 0.41 over plain/quotes``; empty without questions.

    A loose convention lets turns of a labelled page go without label.
    """
    asked = [m for m, s in zip(reading.marked, reading.states, strict=True) if s == Q]
    if not asked:
        return ""
    marker, _, _ = name_convention(reading, reading.walk).partition("/")
    shown = [m for m in asked if marker not in _MARKER or getattr(m, _MARKER[marker])]
    return f"{marker} questions {len(shown)} of {len(asked)}{_beside(reading)}"


def _beside(reading: Reading) -> str:
    """The next best reading, or where all find the same questions, the next best convention."""
    if len(reading.walks) < 2:
        return ""
    rival = reading.rival or reading.walks[1]
    margin = reading.walks[0].score - rival.score
    name = "loose " * rival.convention.lax + name_convention(reading, rival)
    return f", margin {margin:.2f} over {name}{'' if reading.rival else ' with the same questions'}"
