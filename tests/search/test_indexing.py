"""Marks and batches: what a change leaves, and who brings it in."""

from datetime import timedelta
from threading import Thread

import pytest
from django.utils import timezone
from haystack.query import SearchQuerySet

from articles.models import IndexMark, QAPair
from articles.search import indexing, service
from articles.search.indexing import Report
from articles.search.results import Search
from tests.factories import make_article


@pytest.fixture
def pair(indexed):
    article = make_article(pairs=[("Waarom water?", ["Omdat het stijgt."])])
    indexed()
    return article.pairs.get()


def change(pair, answer):
    QAPair.objects.filter(pk=pair.pk).update(answer=answer)
    IndexMark.objects.mark([pair.public_id])


def test_nothing_marked_changes_nothing(pair):
    assert indexing.bring_in() == Report()


def test_a_change_is_found_and_the_old_text_is_not(pair, find):
    change(pair, "Vanwege de dijken.")
    assert indexing.bring_in() == Report(indexed=1)
    assert find("dijken") == ["Waarom water?"]
    assert find("stijgt") == []
    assert indexing.check() == []


def test_many_changes_of_one_pair_leave_one_document(pair, find):
    for answer in ("Eerst.", "Daarna.", "Uiteindelijk dijken."):
        change(pair, answer)
        indexing.bring_in()
    assert find("water") == ["Waarom water?"]
    assert indexing.check() == []


def test_a_hidden_article_and_a_deleted_pair_leave_the_index(pair, find):
    other = make_article(pairs=[("En de dijken?", ["Die houden."])])
    IndexMark.objects.mark(other.pairs.values_list("public_id", flat=True))
    indexing.bring_in()
    pair.article.published = False
    pair.article.save()
    IndexMark.objects.mark([pair.public_id])
    marked = other.pairs.get().public_id
    other.pairs.all().delete()
    IndexMark.objects.mark([marked], deleted=True)
    assert indexing.bring_in() == Report(removed=2)
    assert find("water OR dijken") == []
    assert indexing.check() == []


def test_a_mark_made_while_indexing_stays(pair, monkeypatch):
    change(pair, "Vanwege de dijken.")
    read = indexing._documents

    def documents(public_ids):
        yield from read(public_ids)
        change(pair, "Of vanwege de rivier.")

    monkeypatch.setattr(indexing, "_documents", documents)
    assert indexing.bring_in() == Report(indexed=1, queued=1)
    monkeypatch.undo()
    assert indexing.bring_in() == Report(indexed=1)
    assert indexing.check() == []


def test_who_does_not_get_the_lock_leaves_the_marks(pair):
    change(pair, "Vanwege de dijken.")
    with indexing._backend().store.locked():
        assert indexing.bring_in(wait=False) == Report(queued=1)
    assert indexing.bring_in(wait=False) == Report(indexed=1)


def test_an_old_mark_is_reported(pair):
    change(pair, "Vanwege de dijken.")
    assert indexing.state() == "ok"
    IndexMark.objects.update(created_at=timezone.now() - timedelta(minutes=2))
    assert indexing.state() == "behind"


def test_an_empty_archive_has_a_sound_index(db, find):
    indexing.bring_in()
    assert (indexing.state(), indexing.check(), find("water")) == ("ok", [], [])


def test_many_small_batches_answer_as_one_large_one(db):
    texts = ["water en dijken", "dijken en water", "de rivier en het water", "een dijk"]
    for number in range(24):
        article = make_article(pairs=[(f"Vraag {number}?", [texts[number % 4], "Water."])])
        IndexMark.objects.mark(article.pairs.values_list("public_id", flat=True))
        indexing.bring_in()
        change(article.pairs.get(), texts[(number + 1) % 4])
        indexing.bring_in()
    segments = len(indexing._backend().snapshot().leaves)
    many = [answers(query) for query in QUERIES]
    indexing.repair()
    assert segments < 24
    assert [answers(query) for query in QUERIES] == many


QUERIES = ["water", '"water en dijken"', "dij*", "rivier OR dijk", "water -rivier"]


def answers(text):
    hits = service.search(Search(text=text, page_size=50)).hits
    return [(hit.pair.public_id, round(hit.score, 4), hit.snippet) for hit in hits]


def test_threads_search_while_the_index_changes(pair):
    expected = {"water": 1, "stijgt OR dijken": 1, "wat*": 1, '"omdat het"': 1}
    wrong = []

    def search_on():
        for _ in range(40):
            for text, count in expected.items():
                found = SearchQuerySet().filter(content=text).count()
                if found != count:
                    wrong.append((text, found))

    threads = [Thread(target=search_on) for _ in range(6)]
    for thread in threads:
        thread.start()
    for number in range(10):
        change(pair, f"Omdat het water stijgt {number}.")
        indexing.bring_in()
    for thread in threads:
        thread.join()
    assert wrong == []
