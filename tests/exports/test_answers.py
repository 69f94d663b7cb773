"""Answers as a table or as JSON."""

import csv
import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.exports import answers
from articles.models import QAPair
from articles.search.results import Hit, Results, Search
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def body(response) -> str:
    return b"".join(response.streaming_content).decode("utf-8-sig")


def test_a_list_as_csv_keeps_its_filters(client):
    make_article(language="nl")
    fr = make_article(
        language="fr", title="Titre", pairs=[("Q1 ?", ["R1.", "R1b."]), ("Q2 ?", ["R2."])]
    )
    rows = list(csv.DictReader(io.StringIO(body(client.get("/nl/articles.csv?language=fr")))))
    assert [(row["question"], row["answer"]) for row in rows] == [
        ("Q1 ?", "R1.\n\nR1b."),
        ("Q2 ?", "R2."),
    ]
    assert rows[0]["article_id"] == fr.public_id
    assert rows[0]["permalink"].startswith("http://testserver/nl/answers/")


def test_a_list_as_json_says_null_for_what_is_missing(client):
    make_article(date=None, outlet=None, title="")
    (row,) = json.loads(body(client.get("/nl/articles.json")))
    assert (row["date"], row["outlet"], row["title"]) == (None, None, None)
    assert set(row) == set(answers.COLUMNS)


def test_an_empty_list_is_valid(client):
    assert json.loads(body(client.get("/nl/articles.json"))) == []
    assert body(client.get("/nl/articles.csv")).strip() == ",".join(answers.COLUMNS)


def test_hidden_articles_are_not_exported(client):
    make_article(published=False)
    assert json.loads(body(client.get("/nl/articles.json"))) == []


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_cells_that_look_like_formulas_are_harmless(cell):
    assert answers.harmless(cell) == f"'{cell}"


@given(st.text(max_size=40))
def test_no_cell_begins_like_a_formula(text):
    assert not answers.harmless(text).startswith(answers.FORMULA)


def test_a_search_is_exported_page_by_page():
    pairs = [make_article().pairs.get() for _ in range(3)]
    asked = []

    def service(search):
        asked.append(search.page)
        start = (search.page - 1) * search.page_size
        hits = pairs[start : start + search.page_size]
        hits = tuple(
            Hit(pair=pair, score=1, question=(), snippet=(), speaker=(), matched=())
            for pair in hits
        )
        return Results(search=search, total=3, hits=hits)

    assert list(answers.of_search(Search(text="x"), service, chunk=2)) == pairs
    assert asked == [1, 2]


def test_memory_stays_bounded(client):
    article = make_article(pairs=[])
    QAPair.objects.bulk_create(
        QAPair(article=article, position=n, question="Wat?", answer="x" * 1000) for n in range(6000)
    )
    tracemalloc.start()
    size = sum(len(piece) for piece in client.get("/nl/articles.csv").streaming_content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert size > 6_000_000
    assert peak < 6_000_000
