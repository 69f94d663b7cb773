"""Articles as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.exports.texts import escaped
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def fetch(client, article, ending) -> str:
    response = client.get(f"/en/articles/{article.public_id}.{ending}")
    return b"".join(response).decode()


def test_plain_text_holds_everything_in_order(client):
    article = make_article(intro="Vooraf.", closing="Dank u.", source_url="https://a.be/x")
    assert fetch(client, article, "txt").split("\n\n")[:-1] == [
        "Een gesprek over water",
        "De Morgenbode, March 5, 2024 (in Dutch)",
        "Vooraf.",
        "— Waarom water?",
        "Anna Peeters:",
        "Omdat het stijgt.",
        "En omdat het blijft.",
        "Dank u.",
        f"Source: https://a.be/x\nArchive: http://testserver/en/articles/{article.public_id}/",
    ]


def test_markdown_takes_the_text_literally(client):
    article = make_article(title="*Ster*", pairs=[("1. Wie?", ["- Ik_ben", "# geen kop"])])
    text = fetch(client, article, "md")
    assert "# \\*Ster\\*\n" in text
    assert "## \\1. Wie?" in text
    assert "\n\\- Ik\\_ben\n" in text
    assert "\n\\# geen kop\n" in text


@given(st.text(alphabet="ab*_`#[]<>\\-+1. \n", max_size=30))
def test_escaping_only_adds_backslashes(text):
    stripped, skip = [], False
    for character in escaped(text):
        if character == "\\" and not skip:
            skip = True
            continue
        stripped.append(character)
        skip = False
    assert "".join(stripped) == text
