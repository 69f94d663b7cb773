"""The values by which hits can be narrowed, named for readers."""

from collections.abc import Iterable, Mapping

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


def facets_of(
    asked: Search, counted: Counted, labels: Labels | None = None
) -> dict[str, tuple[Facet, ...]]:
    known = labels or {}
    return {
        name: _facet(name, asked, list(counted.get(name, ())), known.get(name)) for name in FACETS
    }


def _facet(
    name: str, asked: Search, counted: list[tuple[str, int]], known: dict[str, str] | None
) -> tuple[Facet, ...]:
    if name == "year":
        counted = sorted(counted)
    elif name in ("speaker", "outlet"):
        counted = counted[:MOST_VALUES]
    labels = known if known is not None else _labels(name, [value for value, _ in counted])
    chosen = _chosen(name, asked)
    return tuple(
        Facet(value=value, label=labels.get(value, value), count=count, selected=value == chosen)
        for value, count in counted
    )


def _labels(name: str, values: list[str]) -> dict[str, str]:
    if name == "language":
        return {code: language.name for code, language in LANGUAGES.items()}
    models = {"speaker": Speaker, "outlet": Outlet}
    if name not in models:
        return {}
    rows = models[name].objects.filter(slug__in=values)
    return dict(rows.values_list("slug", "name"))


def _chosen(name: str, asked: Search) -> str | None:
    if name == "translated":
        return "1" if asked.translated else None
    if name != "year":
        return getattr(asked, name)
    if asked.date_from is None or asked.date_to is None:
        return None
    year = asked.date_from // 10_000
    whole = (asked.date_from % 10_000 <= 101, asked.date_to == year * 10_000 + 1231)
    return str(year) if all(whole) else None
