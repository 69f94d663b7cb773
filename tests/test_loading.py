import pytest

from articles import loading
from articles.models import IndexMark
from articles.reading_pool import ReadingPool
from articles.search import indexing
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db


def test_the_index_follows_in_the_midst_of_a_run(monkeypatch):
    monkeypatch.setattr(loading, "_PAGES_A_BATCH", 2)
    readings = [
        reading(data=text.encode(), pairs=(pair(f"Wat is {text}?", f"Dat is {text * 9}."),))
        for text in ("regen", "hagel", "storm", "nevel", "ijzel")
    ]
    waiting = []
    with ReadingPool(1) as pool:
        for _ in loading.load_all(readings, pool, loading.Stop()):
            waiting.append(IndexMark.objects.count())

    assert waiting == [1, 2, 1, 2, 1]
    assert indexing.check() == []


def test_pages_are_handed_on_in_order():
    with ReadingPool(2) as pool:
        assert list(pool.parse_all(range(40), work=abs)) == list(range(40))
        assert pool.submit(max, 3, 7).result() == 7
