"""Haystack's query: what a ``SearchQuerySet`` collects, as one tree of ``query``."""

from typing import Any

from haystack.backends import BaseSearchQuery, SearchNode
from haystack.inputs import BaseInput, Exact

from articles.search import query


class TreeQuery(BaseSearchQuery):
    def build_query(self) -> query.All:
        node = _node(self.query_filter)
        conditions = tuple(_narrowed(text) for text in self.narrow_queries)
        if isinstance(node, query.All):
            return query.All(must=(*node.must, *conditions), must_not=node.must_not)
        return query.All(must=(node, *conditions))

    def matching_all_fragment(self) -> str:
        return ""

    def build_params(self, spelling_query: str | None = None) -> dict[str, Any]:
        params: dict[str, Any] = super().build_params(spelling_query=spelling_query)
        params.pop("models", None)  # there is one model
        return params

    def get_spelling_suggestion(self, preferred_query: str | None = None) -> str | None:
        return self.backend.suggestion(preferred_query) if preferred_query else None


def _node(node: SearchNode | tuple[str, Any]) -> query.Node:
    if isinstance(node, tuple):
        return _leaf(*node)
    parts = tuple(_node(child) for child in node.children)
    whole = query.Any(of=parts) if node.connector == SearchNode.OR and parts else _all(parts)
    return query.All(must_not=(whole,)) if node.negated else whole


def _all(parts: tuple[query.Node, ...]) -> query.All:
    """Nested trees flattened, so that conditions are seen at the top."""
    must: list[query.Node] = []
    must_not: list[query.Node] = []
    for part in parts:
        if isinstance(part, query.All):
            must += part.must
            must_not += part.must_not
        else:
            must.append(part)
    return query.All(must=tuple(must), must_not=tuple(must_not))


def _leaf(expression: str, value: Any) -> query.Node:
    field, test = SearchNode().split_expression(expression)
    if field in ("content", "text"):
        return _content(test, value)
    if isinstance(value, BaseInput):
        value = value.query_string
    if test in ("in", "range"):
        value = tuple(value)
    return query.Filter(field=field, test=test, value=value)


def _content(test: str, value: Any) -> query.Node:
    if not isinstance(value, str | BaseInput):
        return value  # type: ignore[no-any-return] # a tree of ours
    text = value.query_string if isinstance(value, BaseInput) else value
    if test == "startswith":
        return query.Prefix(text=text)
    if test == "exact" or isinstance(value, Exact):
        return query.Phrase(text=text)
    return query.parse(text).node or query.Any(of=())


def _narrowed(text: str) -> query.Filter:
    field, _, value = text.partition(":")
    return query.Filter(field=field, test="exact", value=value.strip('"'))
