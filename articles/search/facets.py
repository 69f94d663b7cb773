"""The values by which hits can be narrowed, named for readers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from articles.languages import LANGUAGES
from articles.models import Outlet, Speaker

from .results import Facet, Search

#: In the order in which they are shown.
FACETS = ("language", "speaker", "outlet", "year", "translated")
#: Speakers and outlets beyond this are left out.
MOST_VALUES = 50

Counted = Mapping[str, Iterable[tuple[str, int]]]
#: By facet the names of its values, where whoever counted knows them.
Labels = dict[str, dict[str, str]]
#: What a search is without the choice of a facet.
_WITHOUT: dict[str, dict[str, Any]] = {
    "language": {"language": None},
    "speaker": {"speaker": None},
    "outlet": {"outlet": None},
    "year": {"date_from": None, "date_to": None},
}


def loosened(asked: Search, *names: str) -> Search:
    """The same search without what was chosen of these facets; other periods than a year stay."""
    for name in names:
        if chosen(asked, name) is not None:
            asked = replace(asked, **_WITHOUT[name])
    return asked


def switches(asked: Search) -> list[str]:
    """The facets of which another value could be chosen instead."""
    return [name for name in _WITHOUT if chosen(asked, name) is not None]


def facets_of(
    asked: Search, total: int, counted: Counted, labels: Labels | None = None
) -> dict[str, tuple[Facet, ...]]:
    """``counted`` has of each facet what its values would find, ``total`` is what was found."""
    known = labels or {}
    return {
        name: _facet(name, chosen(asked, name), total, list(counted.get(name, ())), known.get(name))
        for name in FACETS
    }


def _facet(
    name: str,
    selected: str | None,
    total: int,
    counted: list[tuple[str, int]],
    known: dict[str, str] | None,
) -> tuple[Facet, ...]:
    if name in ("speaker", "outlet"):
        counted = counted[:MOST_VALUES]
    if selected is not None and selected not in dict(counted):
        counted.append((selected, total))
    if name == "year":
        counted.sort()
    values = [value for value, _ in counted]
    labels = dict(known or {})
    labels.update(_labels(name, [value for value in values if value not in labels]))
    return tuple(
        Facet(value=value, label=labels.get(value, value), count=count, selected=value == selected)
        for value, count in counted
    )


def _labels(name: str, values: list[str]) -> dict[str, str]:
    if name == "language":
        return {code: language.name for code, language in LANGUAGES.items()}
    models = {"speaker": Speaker, "outlet": Outlet}
    if name not in models or not values:
        return {}
    rows = models[name].objects.filter(slug__in=values)
    return dict(rows.values_list("slug", "name"))


def chosen(asked: Search, name: str) -> str | None:
    """The value of a facet to which the search is narrowed."""
    if name == "translated":
        return "1" if asked.translated else None
    if name != "year":
        return getattr(asked, name)
    if asked.date_from is None or asked.date_to is None:
        return None
    year = asked.date_from // 10_000
    whole = (asked.date_from % 10_000 <= 101, asked.date_to == year * 10_000 + 1231)
    return str(year) if all(whole) else None
