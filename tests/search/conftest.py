"""An archive of a few invented interviews, indexed."""

import pytest

from articles.models import IndexMark, QAPair
from articles.search import indexing, service
from articles.search.results import Search


def mark_all():
    IndexMark.objects.mark(QAPair.objects.values_list("public_id", flat=True))


@pytest.fixture
def indexed(db):
    """Call it when the rows stand: the index then has them all."""

    def index():
        mark_all()
        return indexing.bring_in()

    return index


@pytest.fixture
def find(db):
    """The questions of the hits, best first."""

    def search(text, **narrowed):
        return [hit.pair.question for hit in service.search(Search(text=text, **narrowed)).hits]

    return search
