"""The search page: the address asked of the service, the answer shown."""

import pytest

from articles.search import asking
from articles.search.results import Facet, Hit, Match, Notice, Piece, Results
from tests.factories import make_article, make_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(monkeypatch):
    """The searches that reached the service; ``answer`` holds what it says."""
    searches = []
    searches_answer = {}

    def service(search, patience=None):
        searches.append(search)
        return Results(search=search, **{"total": 0, "hits": (), **searches_answer})

    for module in ("articles.views.searching", "articles.views.downloads", "articles.feeds"):
        monkeypatch.setattr(f"{module}.ask", service)
    service.searches, service.answer = searches, searches_answer
    return service


def hit(pair, **fields):
    return Hit(**{
        "pair": pair, "score": 1.0, "question": (Piece(text=pair.question),),
        "snippet": (Piece(text="Omdat het "), Piece(text="<stijgt>", marked=True)),
        "speaker": (Piece(text="Anna Peeters", marked=True),),
        "matched": (Match(word="stijgt", found="stijgt", via="exact"),), **fields,
    })  # fmt: skip


def test_the_address_becomes_a_search(client, asked):
    make_article()
    client.get(
        "/nl/search/?q=water&language=nl&speaker=anna-peeters&outlet=de-morgenbode"
        "&from=2024&to=2024-03&translated=1&sort=date"
    )
    (search,) = asked.searches
    assert (search.text, search.language, search.speaker, search.outlet) == (
        "water", "nl", "anna-peeters", "de-morgenbode",
    )  # fmt: skip
    assert (search.date_from, search.date_to) == (20240101, 20240331)
    assert (search.translated, search.sort, search.page) == (True, "date", 1)


def test_a_hit_shows_its_marks_escaped(client, asked):
    asked.answer.update(total=1, hits=(hit(make_article().pairs.get()),))
    page = client.get("/nl/search/?q=stijgt").content.decode()
    assert "Omdat het <mark>&lt;stijgt&gt;</mark>" in page
    assert "<mark>Anna Peeters</mark>" in page


def test_aligned_versions_share_a_card(client, asked):
    nl, fr = make_article(language="nl"), make_article(language="fr", title="Titre")
    make_link(nl, fr)
    asked.answer.update(total=2, hits=(hit(nl.pairs.get()), hit(fr.pairs.get())))
    assert client.get("/nl/search/?q=stijgt").content.decode().count('class="card ') == 1


def test_facets_chips_and_notices_are_shown(client, asked):
    asked.answer.update(
        facets={"language": (Facet(value="fr", label="fr", count=3),)},
        notices=(Notice(code="unclosed-quote"),),
        did_you_mean="ceremonie",
    )
    page = client.get("/en/search/?q=ceremony&from=2024&page=1").content.decode()
    assert 'href="?q=ceremony&amp;from=2024&amp;language=fr">French</a>' in page
    assert "A quotation mark was not closed" in page
    assert 'href="?q=ceremonie&amp;from=2024">ceremonie</a>' in page
    assert "from Jan. 1, 2024" in page


def test_a_year_narrows_by_its_two_ends(client, asked):
    asked.answer.update(facets={"year": (Facet(value="2024", label="2024", count=3),)})
    page = client.get("/en/search/?q=x").content.decode()
    assert 'href="?q=x&amp;from=2024&amp;to=2024">2024</a>' in page


def test_a_value_in_force_is_cleared_and_another_chosen_in_one_step(client, asked):
    asked.answer.update(
        facets={
            "language": (
                Facet(value="nl", label="nl", count=3, selected=True),
                Facet(value="fr", label="fr", count=2),
            ),
            "year": (Facet(value="2024", label="2024", count=3, selected=True),),
        }
    )
    page = client.get("/en/search/?q=x&language=nl&from=2024&to=2024").content.decode()
    assert 'href="?q=x&amp;from=2024&amp;to=2024" aria-current="true">Dutch' in page
    assert 'href="?q=x&amp;language=fr&amp;from=2024&amp;to=2024">French</a>' in page
    assert 'href="?q=x&amp;language=nl" aria-current="true">2024' in page


def test_the_query_is_echoed_as_text(client, asked):
    page = client.get("/nl/search/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in page


@pytest.mark.parametrize("page", ["0", "-1", "abc", "2", "1000000000"])
def test_there_is_no_page_beyond_the_last(client, asked, page):
    asked.answer.update(total=20)
    assert client.get(f"/nl/search/?q=x&page={page}").status_code == 404


def test_a_flood_of_searches_is_told_to_wait(client, monkeypatch):
    make_article()
    monkeypatch.setattr(asking.AT_ONCE, "acquire", lambda timeout: False)
    response = client.get("/en/search/?q=x")
    assert (response.status_code, response["Retry-After"]) == (429, "5")
    assert "Too many searches" in response.content.decode()
    assert client.get("/en/articles/").status_code == 200


def test_a_search_can_be_followed_as_a_feed(client, asked):
    pair = make_article().pairs.get()
    asked.answer.update(total=1, hits=(hit(pair),))
    page = client.get("/feeds/search/?q=water&language=nl").content.decode()
    assert pair.public_id in page
    (search,) = asked.searches
    assert (search.text, search.language, search.sort) == ("water", "nl", "date")


def test_a_search_can_be_taken_along(client, asked):
    pair = make_article().pairs.get()
    asked.answer.update(total=1, hits=(hit(pair),))
    page = b"".join(client.get("/nl/search.csv?q=water&language=nl").streaming_content).decode()
    assert pair.public_id in page
    assert asked.searches[0].language == "nl"
