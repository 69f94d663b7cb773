"""Finding a page's article costs the same in a large archive as in a small one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.ingest import identify
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db


@pytest.mark.skipif(connection.vendor != "sqlite", reason="Plans read as SQLite words them.")
def test_no_look_up_reads_every_article_of_the_language():
    parsed = reading(pairs=(pair("Waarom?", "Daarom."),), source_url="https://x.example/1").parsed
    with CaptureQueriesContext(connection) as asked:
        identify(parsed)
    steps = [step for query in asked.captured_queries for step in plan(query["sql"])]
    assert len(asked) == 2
    assert [step for step in steps if "(language=?)" in step or step.startswith("SCAN")] == []


def plan(statement):
    with connection.cursor() as cursor:
        cursor.execute("EXPLAIN QUERY PLAN " + statement)
        return [step for *_, step in cursor.fetchall()]
