"""The archivist's desk: one module a subject."""

from . import articles, pages, people, translations

__all__ = ["articles", "pages", "people", "translations"]
