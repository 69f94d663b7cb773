"""Many small batches: Whoosh merges segments, and nothing is lost or bent in it."""

import pytest

from articles.ingest import store
from articles.search import indexing, service
from articles.search.results import Search
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db


def found(text):
    return service.search(Search(text=text)).total


def test_segments_are_merged_without_loss():
    for number in range(30):
        answer = f"De kade van dorp {number} zakt elk jaar drie centimeter in het slib."
        pairs = (pair(f"Waarom zakt kade {number} zo?", answer),)
        store(reading(str(number).encode(), pairs=pairs, title=f"Kade {number}"))
        indexing.bring_in()
    assert indexing.check() == []
    assert [found(text) for text in ("kade", '"drie centimeter in het slib"', '"dorp 17"')] == [
        30,
        30,
        1,
    ]
