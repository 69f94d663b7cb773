"""Whatever the address says: an answer in the reader's language, never a fault."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import make_article

pytestmark = pytest.mark.django_db

ODD = [
    "page=-1", "page=0", "page=abc", "page=1000000000", "page=1&page=2", "page=%00", "page=²",
    "language=xx", "language=%00", "speaker=nobody", "speaker=%00", "outlet=nowhere",
    "year=0", "year=99999999999999999999999", "year=abc", "year=-5", "sort=sideways",
    "from=9999-99-99", "from=abc", "to=0000-00-00", "from=2024-02-30", "translated=maybe",
    "unknown=1", "q=%00", "q=%ED%A0%80", "q=" + "x" * 5000, "view=sideways", "q=%22%27)(*~",
]  # fmt: skip


@pytest.mark.parametrize("query", ODD)
@pytest.mark.parametrize("page", ["", "articles/", "speakers/", "speakers/anna-peeters/", "about/"])
def test_odd_queries_are_answered(client, page, query):
    make_article()
    assert client.get(f"/nl/{page}?{query}").status_code in (200, 404)


@settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
@given(query=st.text(max_size=60))
def test_any_text_as_a_filter_is_answered(query):
    response = Client().get("/nl/articles/", {"language": query, "year": query, "sort": query})
    assert response.status_code == 200


@pytest.mark.parametrize(
    "address",
    ["articles/zzzzzzzzzz/", "interviews/zzzzzzzzzz/", "answers/zzzzzzzzzz/", "speakers/nobody/",
     "nowhere/", "articles/" + "9" * 23 + "/", "articles/?page=7"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("language", "heading"),
    [("nl", "Deze pagina bestaat niet"), ("fr", "Cette page n’existe pas"), ("en", "no such page")],
)
def test_what_is_not_there_is_said_in_the_readers_language(client, address, language, heading):
    response = client.get(f"/{language}/{address}")
    assert response.status_code == 404
    assert heading in response.content.decode()


def test_filters_that_are_not_understood_are_left_out_and_said(client):
    make_article()
    response = client.get("/en/articles/?language=xx&year=abc")
    assert len(response.context["rows"]) == 1
    assert response.context["form"].complaints == [
        "A filter that the archive does not know was left out.",
        "The year was not understood and left out.",
    ]


def test_a_foreign_host_is_refused_with_a_page():
    response = Client(raise_request_exception=False).get("/nl/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert b"evil.example" not in response.content


def test_a_forged_form_is_refused_with_a_page():
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"})
    assert response.status_code == 403
    assert "You may not see this page" in response.content.decode()


def test_the_page_of_a_fault_needs_nothing(client, monkeypatch):
    monkeypatch.setattr("articles.presentation.holdings.survey", lambda held: 1 / 0)
    response = Client(raise_request_exception=False).get("/nl/")
    assert response.status_code == 500
    assert b"Hier ging iets mis" in response.content
    assert b"ZeroDivisionError" not in response.content


SCRIPT = '</script><script>alert("x")</script><img src=x onerror=alert(1)>'


def test_what_a_page_says_is_shown_as_text(client):
    article = make_article(
        title=SCRIPT,
        intro=SCRIPT,
        closing=SCRIPT,
        captions=[SCRIPT],
        author=SCRIPT,
        source_url="javascript:alert(1)",
        speaker="<b>X</b>",
        role=SCRIPT,
        pairs=[(SCRIPT, [SCRIPT])],
        spans=[{"line": 1, "kind": "menu", "text": SCRIPT}],
    )
    addresses = [
        "/nl/", "/nl/articles/", "/nl/speakers/", article.get_absolute_url(),
        f"{article.get_absolute_url()}?view=ledger", article.pairs.get().get_absolute_url(),
        article.pairs.get().speaker.get_absolute_url(), "/feeds/articles/",
    ]  # fmt: skip
    for address in addresses:
        page = client.get(address).content.decode()
        assert "<script>alert" not in page, address
        assert "<img src=x" not in page, address
        assert 'href="javascript:' not in page, address
        assert "<b>X" not in page, address


def test_the_query_is_echoed_as_text(client):
    page = client.get("/nl/speakers/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in page
