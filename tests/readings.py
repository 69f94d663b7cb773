"""Readings of pages, made by hand: what the parser hands to the ingest, without the parser."""

from articles.parsing.result import ParsedArticle, ParsedPair, PrintedName, Span
from articles.sources import Reading

SPEAKER = "Noor Vermeulen"
ROLE = "burgemeester van Terhagen"


def pair(question: str, *answer: str, speaker: str | None = SPEAKER, role=ROLE) -> ParsedPair:
    return ParsedPair(
        question=question,
        question_label=None,
        answer=answer,
        speaker=speaker,
        speaker_role=role if speaker else None,
        answer_speakers=(speaker,) * len(answer),
        speaker_reason="label" if speaker else "",
        speaker_confidence=0.9 if speaker else 0.0,
    )


PAIRS = (
    pair(
        "Waarom wilde u de haven sluiten?",
        "De kade zakte elk jaar drie centimeter, en niemand wilde dat nog betalen.",
        "We hebben daarom eerst gemeten en toen pas besloten.",
    ),
    pair("Wat zeiden de vissers?", "Zij waren boos, en dat begreep ik heel goed."),
)


def parsed(**changes) -> ParsedArticle:
    fields = {
        "language": "nl",
        "language_confidence": 0.99,
        "original_language": None,
        "title": "De haven gaat dicht",
        "date": "2023-04-02",
        "source_url": None,
        "outlet": "De Terhager",
        "author": None,
        "agency": None,
        "place": None,
        "intro": ("Een gesprek over een kade die zakt.",),
        "pairs": PAIRS,
        "captions": (),
        "headings": (),
        "narrative": (),
        "closing": None,
        "spans": (Span(line=1, start=0, end=4, kind="unknown", text="Menu"),),
        "names": (PrintedName(name=SPEAKER, role=ROLE, where="label"),),
    }
    return ParsedArticle(**(fields | changes))


def reading(data: bytes = b"page", **changes) -> Reading:
    return Reading(name="page.txt", data=data, parsed=parsed(**changes), settled=True)


def refusal(data: bytes = b"\0", error: str = "This is no text.") -> Reading:
    return Reading(name="bad.bin", data=data, error=error, settled=True)
