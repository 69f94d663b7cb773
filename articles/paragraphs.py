"""Texts of several paragraphs, stored as one field that a person can edit."""

from collections.abc import Iterable


def split_paragraphs(text: str) -> list[str]:
    """The paragraphs of a stored text, which a blank line separates."""
    return [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]


def join_paragraphs(paragraphs: Iterable[str]) -> str:
    return "\n\n".join(paragraphs)
