"""Marks and batches: what a change leaves, and who brings it in."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import IndexMark, QAPair
from articles.search import indexing
from articles.search.indexing import Report
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
