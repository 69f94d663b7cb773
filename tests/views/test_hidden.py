"""A hidden article is nowhere."""

import pytest

from articles.models import Interview
from tests.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def hidden():
    return make_article(
        title="Verborgen",
        speaker="Geheim Persoon",
        outlet="Stille Krant",
        pairs=[("Geheime vraag?", ["Geheim."])],
        published=False,
    )


def test_its_own_pages_do_not_exist(client, hidden):
    pair = hidden.pairs.get()
    for address in (hidden.get_absolute_url(), hidden.interview.get_absolute_url(),
                    pair.get_absolute_url(), pair.speaker.get_absolute_url()):  # fmt: skip
        assert client.get(address).status_code == 404, address


def test_no_list_names_it(client, hidden):
    make_article(interview=Interview.objects.create())
    for address in ("/en/", "/en/articles/", "/en/speakers/", "/en/about/", "/feeds/articles/",
                    "/sitemap.xml", "/sitemap-articles.xml", "/sitemap-speakers.xml"):  # fmt: skip
        page = client.get(address).content.decode()
        for word in ("Verborgen", "Geheim", "geheim", "Stille", hidden.public_id):
            assert word not in page, (address, word)


def test_beside_a_visible_version_it_is_not_mentioned(client, hidden):
    visible = make_article(language="fr", title="Visible", interview=hidden.interview)
    for address in (
        visible.get_absolute_url(),
        hidden.interview.get_absolute_url(),
        "/en/articles/",
    ):
        page = client.get(address).content.decode()
        assert "Visible" in page
        assert hidden.public_id not in page
        assert "Verborgen" not in page
