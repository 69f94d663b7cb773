"""The raw page, for editors only."""

import pytest

from articles.models import SavedPage
from tests.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    article = make_article()
    SavedPage.objects.create(
        checksum="0" * 64, name="x.html", content=SavedPage.pack(b"<h1>\xff raw"), size=9,
        status="current", article=article,
    )  # fmt: skip
    return article


def test_an_editor_gets_the_bytes_as_a_file(admin_client, article):
    response = admin_client.get(f"/en/articles/{article.public_id}/page")
    assert response.content == b"<h1>\xff raw"
    assert response["Content-Type"] == "application/octet-stream"
    assert response["Content-Disposition"].startswith("attachment")


def test_a_reader_does_not(client, article):
    assert client.get(f"/en/articles/{article.public_id}/page").status_code == 403
