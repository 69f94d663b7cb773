"""Haystack's own Whoosh backend, as its documentation sets it up."""

from collections.abc import Iterable
from pathlib import Path

import haystack
from haystack import indexes
from haystack.inputs import Exact
from haystack.query import SQ, SearchQuerySet

from articles.models import QAPair
from tests.bench.search_corpus import Asked


class StockIndex(indexes.SearchIndex, indexes.Indexable):
    text = indexes.CharField(document=True)
    language = indexes.CharField(model_attr="article__language")
    date = indexes.DateField(model_attr="article__date")
    number = indexes.CharField(model_attr="article__fingerprint")

    def get_model(self):
        return QAPair

    def index_queryset(self, using=None):
        return QAPair.objects.select_related("article")

    def prepare_text(self, pair):
        return f"{pair.question}\n{pair.answer}"


class Stock:
    """Reads its rows from the archive's database, as Haystack does."""

    name = "Haystack+Whoosh"

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "stock"
        haystack.connections.connections_info["stock"] = {
            "ENGINE": "haystack.backends.whoosh_backend.WhooshEngine",
            "PATH": str(self.folder),
        }
        connection = haystack.connections["stock"]
        self.index = StockIndex()
        connection.get_unified_index().build(indexes=[self.index])
        self.backend = connection.get_backend()

    def build(self, rows: Iterable[tuple[int, str, str, int]]) -> None:
        # In one batch: with more, every document opens a reader on those before it.
        self.backend.update(self.index, self.index.index_queryset())

    def top(self, asked: Asked) -> list[int]:
        found = SearchQuerySet(using="stock")
        if asked.kind == "or5":
            either = SQ()
            for word in asked.words:
                either |= SQ(content=word)
            found = found.filter(either)
        elif asked.kind == "phrase":
            found = found.filter(content=Exact(" ".join(asked.words)))
        elif asked.kind == "prefix":
            found = found.filter(content__startswith=asked.words[0])
        else:
            for word in asked.words:
                found = found.filter(content=word)
        if asked.dates:
            low, high = (self._day(number) for number in asked.dates)
            found = found.filter(language=asked.language, date__gte=low, date__lte=high)
        return [int(result.number) for result in found[:10]]

    def _day(self, number: int):
        from datetime import date

        return date(number // 10_000, number // 100 % 100, number % 100)

    def size(self) -> int:
        return sum(path.stat().st_size for path in self.folder.iterdir())
