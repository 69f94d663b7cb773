"""References to answers and articles."""

import json

import pytest
from django.utils import translation

from articles.presentation import citations
from tests.factories import make_article

pytestmark = pytest.mark.django_db
ADDRESS = "https://archive.example/nl/answers/x/"


def cite(**fields):
    pair = make_article(pairs=[("Waarom?", ["Omdat.", "Daarom."])], **fields).pairs.get()
    return citations.of_answer(pair, ADDRESS)


def test_a_full_reference_in_words():
    assert citations.plain(cite()) == (
        "Anna Peeters (burgemeester), “Een gesprek over water”, De Morgenbode, March 5, 2024 "
        f"(in Dutch). {ADDRESS}"
    )


def test_what_the_page_lacks_is_said_to_be_missing():
    citation = cite(title="", date=None, outlet=None, speaker=None, source_url="https://www.a.vn/x")
    assert citations.plain(citation) == (
        f"Speaker not named, “[Interview, without title]”, via a.vn, n.d. (in Dutch). {ADDRESS}"
    )


def test_a_month_is_not_made_into_a_day():
    citation = cite(date="2000-10-01", date_precision="month")
    assert (citation.date, citation.date_words) == ("2000-10", "October 2000")


def test_a_translation_is_named_only_where_the_page_says_so():
    assert "translated from Vietnamese" in citations.plain(cite(original_language="vi"))
    assert "translated" not in citations.plain(cite())


def test_the_words_follow_the_interface():
    with translation.override("nl"):
        assert "5 maart 2024 (in het Nederlands)" in citations.plain(cite())


def test_names_of_languages_are_written_as_the_interface_writes_them():
    with translation.override("fr"):
        assert "(en néerlandais)" in citations.plain(cite())


def test_bibtex_escapes_what_tex_would_read():
    text = citations.bibtex(cite(title="50% & {meer} \\ $5_a", outlet="R&D"))
    assert r"title = {50\% \& \{meer\} \textbackslash{} \$5\_a}" in text
    assert "author = {{Anna Peeters}}" in text
    assert "date = {2024-03-05}" in text


def test_ris_is_one_field_a_line():
    lines = citations.ris(cite(title="Een\nregel")).split("\r\n")
    assert lines[:4] == [
        "TY  - NEWS",
        "AU  - Anna Peeters",
        "TI  - Een regel",
        "T2  - De Morgenbode",
    ]
    assert "DA  - 2024/03/05" in lines
    assert lines[-2:] == ["ER  - ", ""]


def test_csl_keeps_only_what_is_known():
    (item,) = json.loads(citations.csl(cite(date=None, outlet=None)))
    assert item["type"] == "interview"
    assert item["author"] == [{"literal": "Anna Peeters"}]
    assert "issued" not in item
    assert "container-title" not in item


def test_every_format_can_be_fetched(client):
    pair = make_article().pairs.get()
    kinds = {
        ending: client.get(f"/en/answers/{pair.public_id}.{ending}")["Content-Type"]
        for ending in citations.FORMATS
    }
    assert kinds == {ending: kind for ending, (_write, kind) in citations.FORMATS.items()}
    quotation = client.get(f"/en/answers/{pair.public_id}.txt").content.decode()
    assert quotation.startswith("“Omdat het stijgt.\n\nEn omdat het blijft.”\n\n— Anna Peeters")
