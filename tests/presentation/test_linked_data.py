"""Pages for machines that read them."""

import json
import re

import pytest

from tests.factories import make_article

pytestmark = pytest.mark.django_db
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def data_of(client, address):
    return json.loads(SCRIPT.search(client.get(address).content.decode())[1])


def test_an_article_is_news_with_questions(client):
    article = make_article(language="fr", title="Titre")
    data = data_of(client, f"/nl/articles/{article.public_id}/")
    assert data["@type"] == "NewsArticle"
    assert (data["headline"], data["inLanguage"], data["datePublished"]) == (
        "Titre",
        "fr",
        "2024-03-05",
    )
    (question,) = data["hasPart"]
    assert question["name"] == "Waarom water?"
    assert question["acceptedAnswer"]["author"] == {
        "@type": "Person",
        "name": "Anna Peeters",
        "jobTitle": "burgemeester",
    }


def test_nothing_in_a_text_ends_the_script(client):
    text = "</script><script>alert(1)</script><!-- & -->"
    article = make_article(title=text, pairs=[(text, [text])])
    for address in (article.get_absolute_url(), article.pairs.get().get_absolute_url()):
        assert text in json.dumps(data_of(client, address), ensure_ascii=False)


def test_reference_managers_find_their_fields(client):
    article = make_article()
    page = client.get(article.pairs.get().get_absolute_url()).content.decode()
    for line in (
        '<meta name="citation_title" content="Een gesprek over water">',
        '<meta name="citation_author" content="Anna Peeters">',
        '<meta name="citation_publication_date" content="2024/03/05">',
        '<meta name="DC.language" content="nl">',
        '<meta property="og:type" content="article">',
    ):
        assert line in page


def test_missing_facts_are_left_out(client):
    article = make_article(title="", date=None, outlet=None)
    page = client.get(article.get_absolute_url()).content.decode()
    assert "citation_title" not in page
    assert "citation_publication_date" not in page
    assert "datePublished" not in page
