"""Saved press pages -> interviews.  Pure: bytes in, frozen values out."""

from .decode import MAX_BYTES
from .page import parse_page
from .report import as_json, refused_json
from .result import (
    ParsedArticle,
    ParsedPair,
    ParseError,
    PrintedName,
    Relabel,
    Span,
)

__all__ = [
    "MAX_BYTES",
    "ParseError",
    "ParsedArticle",
    "ParsedPair",
    "PrintedName",
    "Relabel",
    "Span",
    "as_json",
    "parse_page",
    "refused_json",
]
