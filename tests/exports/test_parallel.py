"""An aligned interview for translators."""

import pytest
from lxml import etree

from tests.factories import make_article, make_bead, make_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def interview():
    nl = make_article(language="nl", pairs=[("Waarom <nu>?", ["Een & twee.", "Drie.\x0b"])])
    fr = make_article(language="fr", pairs=[("Pourquoi ?", ["Un et deux."])])
    a, b = nl.pairs.get(), fr.pairs.get()
    texts = (a.answer_paragraphs, b.answer_paragraphs)
    beads = [make_bead(*texts, [0], [0]), make_bead(*texts, [1], [])]
    make_link(nl, fr, {"pair_a": a, "pair_b": b, "beads": beads})
    return nl.interview


def fetch(client, interview, ending) -> bytes:
    return b"".join(client.get(f"/en/interviews/{interview.public_id}.{ending}"))


def test_tmx_pairs_the_sentences(client, interview):
    page = etree.fromstring(fetch(client, interview, "tmx"))
    assert (page.tag, page.get("version")) == ("tmx", "1.4")
    assert page.find("header").get("srclang") == "nl"
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [
        {variant.get(language): variant.findtext("seg") for variant in unit}
        for unit in page.iter("tu")
    ] == [
        {"nl": "Waarom <nu>?", "fr": "Pourquoi ?"},
        {"nl": "Een & twee.", "fr": "Un et deux."},
    ]


def test_parallel_text_shows_gaps(client, interview):
    lines = fetch(client, interview, "txt").decode().splitlines()
    assert lines[1:] == ["Waarom <nu>?\tPourquoi ?", "Een & twee.\tUn et deux.", "Drie.\t"]


def test_an_interview_of_one_version_has_no_parallel_text(client):
    article = make_article()
    assert client.get(f"/en/interviews/{article.interview.public_id}.tmx").status_code == 404
