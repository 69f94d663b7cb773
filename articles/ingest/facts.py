"""The fields of an article, as one reading of a page gives them."""

from datetime import date
from typing import Any

from articles.models import Article, Outlet
from articles.names import slug
from articles.paragraphs import join_paragraphs
from articles.parsing.result import ParsedArticle

from .identify import fingerprint


def stated(parsed: ParsedArticle) -> dict[str, Any]:
    """What the page says about itself, without what it leaves out."""
    return {field: value for field, value in _facts(parsed).items() if value}


def complete(parsed: ParsedArticle) -> dict[str, Any]:
    """Every field: what the page leaves out becomes empty."""
    return _facts(parsed) | _how_it_was_read(parsed)


def stated_and_read(parsed: ParsedArticle) -> dict[str, Any]:
    return stated(parsed) | _how_it_was_read(parsed)


def _facts(parsed: ParsedArticle) -> dict[str, Any]:
    return {
        "title": parsed.title or "",
        "date": _day(parsed.date),
        "outlet": _outlet(parsed.outlet),
        "source_url": parsed.source_url or "",
        "author": parsed.author or "",
        "agency": parsed.agency or "",
        "place": parsed.place or "",
        "original_language": parsed.original_language or "",
        "intro": join_paragraphs(parsed.intro),
        "closing": parsed.closing or "",
        "captions": list(parsed.captions),
        "headings": list(parsed.headings),
        "narrative": list(parsed.narrative),
    }


def _how_it_was_read(parsed: ParsedArticle) -> dict[str, Any]:
    whole_day = not parsed.date or len(parsed.date) > len("2000-10")
    return {
        "date_precision": Article.Precision.DAY if whole_day else Article.Precision.MONTH,
        "language": parsed.language,
        "language_confidence": parsed.language_confidence,
        "fingerprint": fingerprint(parsed),
        "convention": parsed.convention,
        "convention_reason": parsed.convention_reason,
        "confidence": parsed.confidence,
        "doubts": list(parsed.doubts),
    }


def _day(iso: str | None) -> date | None:
    """The day of ``2024-12-25``; the first of the month of ``2000-10``."""
    if not iso:
        return None
    year, month, *day = map(int, iso.split("-"))
    return date(year, month, *day or [1])


def _outlet(name: str | None) -> Outlet | None:
    if not name:
        return None
    known = Outlet.objects.filter(name=name).first()
    if known:
        return known
    free = Outlet.objects.free_slug(slug(name, default="outlet"))
    return Outlet.objects.create(name=name, slug=free)
