"""The language of the interface, apart from that of the content."""

import pytest

from tests.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("accepted", "address"), [("nl-BE,nl;q=0.9", "/nl/"), ("fr", "/fr/"), ("ja", "/en/")]
)
def test_the_bare_address_follows_the_browser(client, accepted, address):
    response = client.get("/", headers={"accept-language": accepted})
    assert (response.status_code, response["Location"]) == (302, address)


def test_the_switcher_keeps_page_and_query(client):
    page = client.get("/nl/articles/?language=fr&sort=title").content.decode()
    assert 'href="/fr/articles/?language=fr&amp;sort=title" lang="fr" hreflang="fr"' in page
    assert '<span lang="nl" aria-current="true">Nederlands</span>' in page


@pytest.mark.parametrize("path", ["//evil.example/", "/\\evil.example", "/nl//evil.example/"])
def test_the_switcher_never_leads_elsewhere(client, path):
    page = client.get(path).content.decode()
    assert 'href="//' not in page
    assert 'href="/\\' not in page


def test_languages_are_named_in_the_language_of_the_interface(client):
    page = client.get(make_article(language="fr").get_absolute_url().replace("/en/", "/nl/"))
    assert "<dd>Frans</dd>" in page.content.decode().replace("\n", "")


@pytest.mark.parametrize("interface", ["nl", "fr", "en"])
def test_the_content_keeps_its_own_language(client, interface):
    article = make_article(language="fr", title="Titre français")
    page = client.get(f"/{interface}/articles/{article.public_id}/").content.decode()
    assert f'<html lang="{interface}">' in page
    assert '<span lang="fr">Titre français</span>' in page


def test_a_page_names_its_twins_in_the_other_languages(client):
    page = client.get("/fr/about/").content.decode()
    assert '<link rel="canonical" href="http://testserver/fr/about/">' in page
    assert 'hreflang="nl" href="http://testserver/nl/about/"' in page
    assert 'hreflang="x-default" href="http://testserver/en/about/"' in page
