"""Many small batches: Whoosh merges segments, and nothing is lost or bent in it."""

import pytest

from articles.ingest import store
from articles.models import IndexMark
from articles.search import indexing, service
from articles.search.engine import writing
from articles.search.results import Search
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db


def found(text):
    return service.search(Search(text=text)).total


def test_segments_are_merged_without_loss():
    for number in range(30):
        stored(number)
        indexing.bring_in()
    assert indexing.check() == []
    assert [found(text) for text in ("kade", '"drie centimeter in het slib"', '"dorp 17"')] == [
        30,
        30,
        1,
    ]


def stored(number):
    answer = f"De kade van dorp {number} zakt elk jaar drie centimeter in het slib."
    pairs = (pair(f"Waarom zakt kade {number} zo?", answer),)
    return store(reading(str(number).encode(), pairs=pairs, title=f"Kade {number}")).article


def test_what_was_deleted_is_not_merged():
    for number in range(30):
        article = stored(number)
        if number % 3 == 0:
            IndexMark.objects.mark(article.pairs.values_list("public_id", flat=True), deleted=True)
            article.delete()
        elif number % 3 == 1:
            article.pairs.update(answer=f"De sluis van dorp {number} roest.")
            IndexMark.objects.mark(article.pairs.values_list("public_id", flat=True))
        indexing.bring_in()
        if number % 3 == 2:
            article.pairs.update(answer=f"De brug van dorp {number} roest.")
            IndexMark.objects.mark(article.pairs.values_list("public_id", flat=True))
    indexing.bring_in()
    assert indexing.check() == []
    assert [found(text) for text in ("sluis", "brug", '"in het slib"', '"van dorp 17"')] == [
        10,
        10,
        0,
        1,
    ]


def test_a_segment_never_has_more_documents_than_memory_has_room_for(monkeypatch):
    monkeypatch.setattr(writing, "LARGEST_SEGMENT", 7)
    for number in range(30):
        stored(number)
        indexing.bring_in()
    sizes = [leaf.size for leaf in indexing._backend().snapshot().leaves]
    assert max(sizes) <= 7 + 1  # those that are merged, and what has come
    assert len(sizes) < 15
    assert (indexing.check(), found("kade")) == ([], 30)
