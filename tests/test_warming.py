"""Workers are forked from a warm process that holds nothing open."""

import pytest

from articles.ingest import store
from articles.warming import warm_up
from tests.readings import reading

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_archives_languages_are_loaded_and_no_connection_is_left(monkeypatch):
    store(reading())
    loaded = []
    monkeypatch.setattr("articles.warming.words", lambda text, code: loaded.append(code))
    closed = []
    monkeypatch.setattr("articles.warming.connections.close_all", lambda: closed.append(True))
    warm_up()
    assert (loaded, closed) == (["nl"], [True])
