"""The list of speakers, and one speaker."""

import pytest

from tests.factories import make_article, make_speaker

pytestmark = pytest.mark.django_db


def names(response) -> list[str]:
    return [speaker.name for speaker in response.context["page"]]


def test_speakers_are_listed_by_answers_or_by_name(client):
    make_article(speaker="Zoë Adam")
    make_article(speaker="Zoë Adam")
    make_article(speaker="An Wit")
    assert names(client.get("/nl/speakers/")) == ["Zoë Adam", "An Wit"]
    assert names(client.get("/nl/speakers/?sort=name")) == ["An Wit", "Zoë Adam"]


def test_speakers_are_found_without_accents(client):
    make_article(speaker="Bùi Thanh Sơn")
    make_article(speaker="An Wit")
    assert names(client.get("/nl/speakers/?q=bui thanh son")) == ["Bùi Thanh Sơn"]


def test_a_speaker_has_titles_as_printed_and_answers_by_date(client):
    make_article(role="schepen", date="2019-05-01", pairs=[("Oud?", ["Ja."])])
    make_article(role="burgemeester", date="2024-05-01", pairs=[("Nieuw?", ["Nee."])])
    response = client.get("/nl/speakers/anna-peeters/")
    portrait = response.context["portrait"]
    assert [(role.text, role.first_year) for role in portrait.roles] == [
        ("schepen", 2019),
        ("burgemeester", 2024),
    ]
    assert portrait.timeline.years == ((2019, 1), (2024, 1))
    assert [pair.question for pair in response.context["page"]] == ["Nieuw?", "Oud?"]


def test_a_merged_speaker_redirects(client):
    make_article()
    merged = make_speaker("A. Peeters")
    merged.merged_into = make_speaker("Anna Peeters")
    merged.save()
    response = client.get("/nl/speakers/a-peeters/")
    assert (response.status_code, response["Location"]) == (301, "/nl/speakers/anna-peeters/")


def test_what_a_speaker_said_is_narrowed_to_a_language(client):
    make_article(language="nl", pairs=[("Wat?", ["Dit."]), ("Wie?", ["Ik."])])
    make_article(language="fr", pairs=[("Quoi ?", ["Ça."])])

    def questions(query):
        page = client.get(f"/en/speakers/anna-peeters/{query}").context["page"]
        return page.paginator.count, {pair.question for pair in page}

    assert questions("") == (3, {"Wat?", "Wie?", "Quoi ?"})
    assert questions("?language=fr") == (1, {"Quoi ?"})
    assert questions("?language=de") == (3, {"Wat?", "Wie?", "Quoi ?"})
    page = client.get("/en/speakers/anna-peeters/?language=fr").content.decode()
    assert '<a href="?language=nl">Dutch</a> <span class="quiet">2</span>' in page
    assert '<b aria-current="true">French</b>' in page


def test_a_speaker_is_searched(client):
    make_article()
    page = client.get("/en/speakers/anna-peeters/").content.decode()
    assert '<input type="hidden" name="speaker" value="anna-peeters">' in page
    assert '<nav aria-label="Language">' not in page
