"""Haystack's backend: searches over a kept snapshot, writes in batches under one lock."""

import contextlib
import logging
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from haystack.backends import BaseSearchBackend
from haystack.exceptions import SkipDocument
from haystack.models import SearchResult
from haystack.utils import get_identifier

from articles.search import query
from articles.search.fields import TWIN
from articles.search.terms import Reading, read

from .cache import Cache
from .filters import NAMES, NUMBERS, facet, ordered
from .kept import kept_snapshot
from .scoring import Found, Scorer, best_of
from .snapshot import Array, Snapshot
from .spelling import nearest
from .store import Store, Unsound
from .writing import Batch

logger = logging.getLogger(__name__)
MODEL = ("articles", "qapair")
Document = Mapping[str, Any]

_read = lru_cache(maxsize=4096)(read)


class WhooshBackend(BaseSearchBackend):
    def __init__(self, connection_alias: str, **options: Any) -> None:
        super().__init__(connection_alias, **options)
        self.store = Store(options["PATH"])

    def snapshot(self) -> Snapshot:
        return kept_snapshot(self.store)

    # Searching

    def search(
        self,
        query_string: query.Node | str,
        *,
        start_offset: int = 0,
        end_offset: int | None = None,
        sort_by: Iterable[str] = (),
        facets: Iterable[str] = (),
        spelling_query: str | None = None,
        result_class: type[SearchResult] | None = None,
        **_: Any,
    ) -> dict[str, Any]:
        """What Haystack expects of a search; ``query_string`` is a tree of ``query``."""
        node = _node(query_string)
        snapshot = self.snapshot()
        docs, scores = matching(snapshot, node)
        end = len(docs) if end_offset is None else end_offset
        by_date = next(iter(sort_by), "").lstrip("-") == "date"
        best, best_scores = ordered(snapshot, docs, scores, end, by_date)
        make = result_class or SearchResult
        rows = zip(best[start_offset:], best_scores[start_offset:], strict=True)
        return {
            "results": [_result(snapshot, doc, float(score), make) for doc, score in rows],
            "hits": len(docs),
            "facets": {
                "fields": {name: facet(snapshot, name, docs) for name in facets},
                "dates": {},
                "queries": {},
            },
            "spelling_suggestion": self.suggestion(spelling_query) if spelling_query else None,
        }

    def suggestion(self, text: str) -> str | None:
        """The query with its unknown words corrected, as folded words of one language."""
        return nearest(self.snapshot(), text)

    def verify(self) -> None:
        """Raise ``Unsound`` when the folder can't be read as it lies there now."""
        self.snapshot()

    def fingerprints(self) -> dict[str, int]:
        """The fingerprint of the document of each pair, read from the disk again."""
        snapshot = Snapshot(self.store, Cache(0))
        facts = snapshot.facts[snapshot.live]
        pairs = (pair.decode() for pair in facts["pair"].tolist())
        return dict(zip(pairs, facts["fingerprint"].tolist(), strict=True))

    def more_like_this(self, *_: Any, **__: Any) -> dict[str, Any]:
        return {"results": [], "hits": 0}

    def build_schema(self, fields: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """Haystack asks for the document field; what is stored stands in ``schema``."""
        document = next(name for name, field in fields.items() if field.document)
        return document, dict(fields)

    # Writing

    @contextlib.contextmanager
    def writing(self, *, wait: bool = True) -> Iterator[Batch | None]:
        """The lock and a batch to write with; None when another process writes."""
        with self.store.locked(wait=wait) as got:
            yield Batch(self.store) if got else None

    def update(self, index: Any, iterable: Iterable[Any], commit: bool = True) -> None:
        documents: dict[str, Document] = {}
        removed: list[str] = []
        for row in iterable:
            try:
                documents[row.public_id] = index.full_prepare(row)
            except SkipDocument:
                removed.append(row.public_id)
        with self.writing() as batch:
            assert batch is not None  # noqa: S101 -- waiting always gets the lock
            try:
                batch.replace([*documents, *removed], documents.values())
            except Unsound as fault:
                logger.warning("index is %s: building it anew", fault.reason)
                batch.rebuild(prepared(index))

    def remove(self, obj_or_string: Any, commit: bool = True) -> None:
        key = int(get_identifier(obj_or_string).rpartition(".")[2])
        with self.writing() as batch:
            facts = self.snapshot().facts
            batch.replace([pair.decode() for pair in facts["pair"][facts["pk"] == key]], ())

    def clear(self, models: Iterable[Any] | None = None, commit: bool = True) -> None:
        """Put an empty index in the place of this one."""
        with self.writing() as batch:
            batch.rebuild(())


def prepared(index: Any, chunk: int = 200) -> Iterator[Document]:
    """Every document there should be, read from the database in chunks."""
    for row in index.build_queryset().iterator(chunk_size=chunk):
        with contextlib.suppress(SkipDocument):
            yield index.full_prepare(row)


def matching(snapshot: Snapshot, node: query.Node) -> Found:
    """All documents that the query is true of, with their scores."""
    narrowed = _languages(node)
    found: list[Found] = []
    for language in snapshot.languages:
        if narrowed is not None and language not in narrowed:
            continue
        scorer = Scorer(snapshot, language)
        for reading in _readings(snapshot, language, twins=narrowed is not None):
            part = _read(node, reading)
            if part is not None:
                found.append(scorer.found(part))
    return best_of(snapshot, found)


def _readings(snapshot: Snapshot, language: str, *, twins: bool) -> Iterator[Reading]:
    """The language's own words and, in a narrowed search, those of the aligned versions.

    Without narrowing the aligned version is a hit of its own.
    """
    yield Reading(language=language)
    if twins:
        for other in snapshot.languages:
            if other != language and snapshot.has_field(TWIN.of(other)):
                yield Reading(language=language, twin=other)


def _languages(node: query.Node) -> frozenset[str] | None:
    """The languages to which the query is narrowed at its top."""
    for part in node.must if isinstance(node, query.All) else ():
        if isinstance(part, query.Filter) and part.field == "language":
            if part.test in ("exact", "content"):
                return frozenset((str(part.value),))
            if part.test == "in" and isinstance(part.value, tuple):
                return frozenset(map(str, part.value))
    return None


def _node(given: query.Node | str) -> query.Node:
    if not isinstance(given, str):
        return given
    return query.parse(given).node or query.Any(of=())


def _result(snapshot: Snapshot, doc: Array, score: float, make: type[SearchResult]) -> SearchResult:
    row = snapshot.facts[doc]
    fields = {name: row[column].item() for name, column in NUMBERS.items() if name != "pk"}
    fields.update({name: row[name].decode() for name in NAMES})
    fields["id"] = ".".join((*MODEL, str(row["pk"])))
    return make(*MODEL, str(row["pk"]), score, **fields)
