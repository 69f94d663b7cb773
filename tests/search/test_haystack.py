"""Haystack's own interface works as Haystack documents it."""

import pytest
from django.core.management import call_command
from haystack.inputs import AutoQuery, Exact
from haystack.query import SQ, SearchQuerySet

from articles.models import QAPair
from articles.search import indexing
from tests.factories import make_article


@pytest.fixture
def rows(indexed):
    make_article(date="2023-01-01", pairs=[("Een?", ["Water en dijken."]), ("Twee?", ["Water."])])
    make_article(language="fr", date="2024-01-01", outlet="Le Canal", pairs=[("Un ?", ["Eau."])])
    indexed()


def questions(found):
    return [QAPair.objects.get(pk=result.pk).question for result in found]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (lambda s: s.all(), {"Een?", "Twee?", "Un ?"}),
        (lambda s: s.filter(content="water"), {"Een?", "Twee?"}),
        (lambda s: s.filter(content=AutoQuery("water -dijken")), {"Twee?"}),
        (lambda s: s.auto_query("water -dijken"), {"Twee?"}),
        (lambda s: s.filter(content=Exact("en dijken")), {"Een?"}),
        (lambda s: s.filter(content__startswith="dij"), {"Een?"}),
        (lambda s: s.exclude(content="dijken"), {"Twee?", "Un ?"}),
        (lambda s: s.filter(SQ(content="dijken") | SQ(content="eau")), {"Een?", "Un ?"}),
        (lambda s: s.filter(language="fr"), {"Un ?"}),
        (lambda s: s.filter(language__in=["fr", "de"]), {"Un ?"}),
        (lambda s: s.filter(date__gte=20240101), {"Un ?"}),
        (lambda s: s.filter(date__range=(20230101, 20231231)), {"Een?", "Twee?"}),
        (lambda s: s.filter(outlet="le-canal"), {"Un ?"}),
        (lambda s: s.narrow("language:nl"), {"Een?", "Twee?"}),
        (lambda s: s.models(QAPair).filter(content="eau"), {"Un ?"}),
        (lambda s: s.filter(unknown="x"), set()),
        (lambda s: s.filter(content="*"), set()),
    ],
)
def test_a_search_query_set_finds(rows, found, expected):
    assert set(questions(found(SearchQuerySet()))) == expected
    assert found(SearchQuerySet()).count() == len(expected)


def test_results_are_sliced_ordered_counted_and_loaded(rows):
    found = SearchQuerySet().order_by("-date")
    assert questions(found)[0] == "Un ?"
    assert [result.pk for result in found[1:3]] == [result.pk for result in list(found)[1:]]
    assert dict(found.facet("language").facet_counts()["fields"]["language"]) == {"nl": 2, "fr": 1}
    first = SearchQuerySet().load_all().filter(content="eau")[0]
    assert first.object.question == "Un ?"
    assert (first.language, first.date) == ("fr", 20240101)


def test_update_index_brings_everything_in(rows, own_index, capsys):
    make_article(pairs=[("Drie?", ["Een rivier."])])
    call_command("update_index", verbosity=0)
    assert questions(SearchQuerySet().filter(content="rivier")) == ["Drie?"]
    assert indexing.check() == []


def test_update_index_with_remove_takes_out_what_is_gone(rows, capsys):
    QAPair.objects.filter(question="Een?").delete()
    call_command("update_index", remove=True, verbosity=0)
    assert indexing.check() == []


def test_rebuild_index_replaces_the_index(rows, capsys):
    QAPair.objects.filter(question="Een?").delete()
    call_command("rebuild_index", interactive=False)
    assert questions(SearchQuerySet().filter(content="water")) == ["Twee?"]
    assert indexing.check() == []


def test_an_object_is_removed_and_the_index_cleared(rows):
    backend = SearchQuerySet().query.backend
    backend.remove(QAPair.objects.get(question="Een?"))
    assert questions(SearchQuerySet().filter(content="water")) == ["Twee?"]
    backend.clear()
    assert SearchQuerySet().count() == 0
