"""Conditions on columns, counts of their values, and the order of hits."""

from collections.abc import Callable, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any

import numpy as np

from articles.search.query import Filter

from .schema import CATEGORIES
from .snapshot import Array, Snapshot

_TESTS: dict[str, Callable[[Any, Any], Any]] = {
    "exact": eq, "content": eq, "gt": gt, "gte": ge, "lt": lt, "lte": le,
}  # fmt: skip
NUMBERS = {"date": "date", "translated": "translated", "django_id": "pk", "pk": "pk"}
NAMES = {"language": "language", "pair": "pair"}


def filter_mask(snapshot: Snapshot, condition: Filter) -> Array:
    """Which documents the condition is true of; those of an unknown field never."""
    if condition.field in CATEGORIES:
        return _category_mask(snapshot, condition)
    column = _column(snapshot, condition.field)
    if column is None:
        return np.zeros(snapshot.size, bool)
    if condition.test == "in":
        values = [_typed(condition.field, value) for value in _several(condition.value)]
        return np.isin(column, values)
    if condition.test == "range":
        low, high = _several(condition.value)
        return (column >= _typed(condition.field, low)) & (column <= _typed(condition.field, high))
    mask: Array = _TESTS[condition.test](column, _typed(condition.field, condition.value))
    return mask


def _column(snapshot: Snapshot, field: str) -> Array | None:
    if field in NUMBERS or field in NAMES:
        column: Array = snapshot.facts[NUMBERS.get(field, field)]
        return column
    if field == "year":
        return snapshot.facts["date"] // 10_000
    return None


def _typed(field: str, value: Any) -> Any:
    """The value as the column has it; of what does not fit, one that nothing has."""
    if field in NAMES:
        return str(value).encode()
    try:
        return int(value)
    except (TypeError, ValueError):
        return -1


def _several(value: Any) -> list[Any]:
    return [value] if isinstance(value, str | int) else list(value)


def _category_mask(snapshot: Snapshot, condition: Filter) -> Array:
    mask = np.zeros(snapshot.size, bool)
    for value in _several(condition.value):
        mask[snapshot.postings(condition.field, str(value))[0]] = True
    return mask


def facet(snapshot: Snapshot, field: str, docs: Array) -> list[tuple[str, int]]:
    """The values that the documents have, the most frequent first."""
    if field in CATEGORIES:
        counts = _category_counts(snapshot, field, docs)
    else:
        counts = _column_counts(snapshot, field, docs)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _category_counts(snapshot: Snapshot, field: str, docs: Array) -> Mapping[str, int]:
    values, in_docs, numbers = snapshot.category(field)
    mask = np.zeros(snapshot.size, bool)
    mask[docs] = True
    counts = np.bincount(numbers[mask[in_docs]], minlength=len(values))
    return {values[number]: int(counts[number]) for number in np.flatnonzero(counts)}


def _column_counts(snapshot: Snapshot, field: str, docs: Array) -> Mapping[str, int]:
    column = _column(snapshot, field)
    if column is None:
        return {}
    values, counts = np.unique(column[docs], return_counts=True)
    named = (
        value.decode() if isinstance(value, bytes) else str(value) for value in values.tolist()
    )
    return {name: count for name, count in zip(named, counts.tolist(), strict=True) if name != "0"}


def ordered(
    snapshot: Snapshot, docs: Array, scores: Array, most: int, by_date: bool = False
) -> tuple[Array, Array]:
    """The first ``most`` documents: by score or by date, newest first; no two tie."""
    leading = snapshot.facts["date"][docs] if by_date else scores
    if most < len(docs):
        last = np.partition(leading, len(docs) - most)[len(docs) - most]
        kept = leading >= last
        docs, scores, leading = docs[kept], scores[kept], leading[kept]
    following = scores if by_date else snapshot.facts["date"][docs]
    order = np.lexsort((snapshot.facts["pk"][docs], -following, -leading))[:most]
    return docs[order], scores[order]
