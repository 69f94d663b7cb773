"""What machines ask."""

from datetime import timedelta

import pytest
from django.utils import timezone
from lxml import etree

from articles.models import IndexMark
from articles.search import indexing
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def test_the_process_is_alive(client):
    assert client.get("/healthz").content == b"ok\n"


def test_ready_until_a_change_waits_too_long(client):
    assert client.get("/readyz").json()["faults"] == {"index": "missing"}
    indexing.bring_in()
    IndexMark.objects.mark(["aaaaaaaaaa"])
    assert client.get("/readyz").status_code == 200
    IndexMark.objects.update(created_at=timezone.now() - timedelta(seconds=61))
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json() == {"ready": False, "faults": {"index": "behind"}}


def test_the_sitemap_names_every_article_in_every_language(client):
    article = make_article()
    page = etree.fromstring(client.get("/sitemap-articles.xml").content)
    places = {place.text for place in page.iter("{*}loc")}
    assert places == {
        f"http://testserver/{language}/articles/{article.public_id}/"
        for language in ("nl", "fr", "en")
    }
    assert {link.get("hreflang") for link in page.iter("{*}link")} == {
        "nl",
        "fr",
        "en",
        "x-default",
    }


def test_the_sitemap_is_an_index(client):
    page = etree.fromstring(client.get("/sitemap.xml").content)
    assert sorted(place.text.rpartition("/")[2] for place in page.iter("{*}loc")) == [
        "sitemap-articles.xml",
        "sitemap-pages.xml",
        "sitemap-speakers.xml",
    ]


def test_robots_are_told_of_the_sitemap(client):
    assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content.decode()


def test_browsers_can_add_the_search(client):
    page = etree.fromstring(
        client.get("/opensearch.xml", headers={"accept-language": "fr"}).content
    )
    templates = [url.get("template") for url in page.iter("{*}Url")]
    assert "http://testserver/fr/search/?q={searchTerms}" in templates


def test_the_feed_keeps_the_filters_of_the_list(client):
    make_article(title="Nederlands", language="nl")
    make_article(title="Français", language="fr")
    page = etree.fromstring(client.get("/feeds/articles/?language=fr").content)
    assert [title.text for title in page.iterfind("{*}entry/{*}title")] == ["Français"]
