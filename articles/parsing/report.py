"""One parsed page as JSON (CONTRIBUTING, "One page as JSON"): every key, in its order."""

from typing import Any

from .result import ParsedArticle, ParsedPair, Span


def as_json(name: str, parsed: ParsedArticle) -> dict[str, Any]:
    return {
        "file": name,
        "status": "parsed",
        "error": None,
        "warnings": [*parsed.warnings, *parsed.doubts],
        "language": parsed.language,
        "language_confidence": parsed.language_confidence,
        "original_language": parsed.original_language,
        "title": parsed.title,
        "date": parsed.date,
        "source_url": parsed.source_url,
        "outlet": parsed.outlet,
        "author": parsed.author,
        "agency": parsed.agency,
        "place": parsed.place,
        "intro": list(parsed.intro),
        "pairs": [_pair(pair) for pair in parsed.pairs],
        "captions": list(parsed.captions),
        "headings": list(parsed.headings),
        "narrative": list(parsed.narrative),
        "closing": parsed.closing,
        "dropped": list(parsed.dropped),
        "lines": [_line(span) for span in parsed.spans],
    }


def refused_json(name: str, error: str) -> dict[str, Any]:
    return {
        "file": name,
        "status": "refused",
        "error": str(error),
        "warnings": [],
        "language": None,
        "language_confidence": None,
        "original_language": None,
        "title": None,
        "date": None,
        "source_url": None,
        "outlet": None,
        "author": None,
        "agency": None,
        "place": None,
        "intro": [],
        "pairs": [],
        "captions": [],
        "headings": [],
        "narrative": [],
        "closing": None,
        "dropped": [],
        "lines": [],
    }


def _pair(pair: ParsedPair) -> dict[str, Any]:
    return {
        "question": pair.question,
        "question_label": pair.question_label,
        "answer": list(pair.answer),
        "speaker": pair.speaker,
        "speaker_role": pair.speaker_role,
        "answer_speakers": list(pair.answer_speakers),
        "speaker_reason": pair.speaker_reason,
        "speaker_confidence": pair.speaker_confidence,
    }


def _line(span: Span) -> dict[str, Any]:
    return {
        "n": span.line,
        "start": span.start,
        "end": span.end,
        "kind": span.kind,
        "pair": span.pair,
        "paragraph": span.paragraph,
        "speaker": span.speaker,
        "text": span.text,
    }
