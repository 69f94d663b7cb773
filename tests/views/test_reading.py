"""The list, an article, an interview, an answer."""

import re

import pytest

from articles.models import AnswerVoice
from tests.factories import make_article, make_link, make_speaker

pytestmark = pytest.mark.django_db


def text_of(response) -> str:
    return response.content.decode()


def titles(response) -> list[str]:
    return [row.article.title for row in response.context["rows"]]


def test_a_list_is_narrowed_by_each_filter(client):
    make_article(title="a", language="nl", outlet="Bode", date="2023-01-01")
    make_article(title="b", language="fr", outlet="Bode", date="2024-01-01", speaker="Luc Roi")
    make_article(title="c", language="fr", outlet="Écho", date=None)
    found = {
        query: titles(client.get(f"/nl/articles/?{query}"))
        for query in ("", "language=fr", "outlet=bode", "speaker=luc-roi", "year=2023")
    }
    assert found == {
        "": ["b", "a", "c"],
        "language=fr": ["b", "c"],
        "outlet=bode": ["b", "a"],
        "speaker=luc-roi": ["b"],
        "year=2023": ["a"],
    }


@pytest.mark.parametrize(
    ("sort", "order"),
    [("newest", ["b", "a", "c"]), ("oldest", ["a", "b", "c"]), ("title", ["a", "b", "c"])],
)
def test_a_list_is_sorted(client, sort, order):
    make_article(title="c", date=None)
    make_article(title="a", date="2023-01-01")
    make_article(title="b", date="2024-01-01")
    assert titles(client.get(f"/nl/articles/?sort={sort}")) == order


def test_facets_count_what_the_list_shows(client):
    make_article(language="nl")
    make_article(language="fr")
    make_article(language="fr", published=False)
    facets = client.get("/nl/articles/").context["facets"]
    assert {facet.value: facet.count for facet in facets["language"]} == {"nl": 1, "fr": 1}
    assert [(facet.value, facet.count) for facet in facets["speaker"]] == [("anna-peeters", 2)]


def test_a_filter_in_force_shows_what_could_be_chosen_instead(client):
    make_article(language="nl", outlet="Bode", date="2023-01-01")
    make_article(language="nl", outlet="Écho", date="2024-01-01", speaker="Luc Roi")
    make_article(language="fr", outlet="Écho", date="2024-01-01", speaker="Luc Roi")
    narrowed = "language=nl&outlet=echo&speaker=luc-roi&year=2024"
    asked = dict(part.split("=") for part in narrowed.split("&"))
    facets = client.get(f"/nl/articles/?{narrowed}").context["facets"]
    told = {
        name: {(facet.value, facet.count, facet.selected) for facet in facets[name]}
        for name in facets
    }
    assert told == {
        "language": {("nl", 1, True), ("fr", 1, False)},
        "outlet": {("echo", 1, True)},
        "speaker": {("luc-roi", 1, True)},
        "year": {("2024", 1, True)},
        "translated": set(),
    }
    for name, values in told.items():
        for value, count, _selected in values:
            found = client.get("/nl/articles/", asked | {name: value})
            assert found.context["page"].paginator.count == count


def test_a_filter_that_leaves_nothing_can_still_be_taken_away(client):
    make_article(language="nl", outlet="Bode")
    make_article(language="fr", outlet="Écho", speaker="Luc Roi")
    page = text_of(client.get("/nl/articles/?language=nl&speaker=luc-roi"))
    assert 'class="facets__chosen" href="?language=nl" aria-current="true">Luc Roi' in page
    assert 'class="facets__chosen" href="?speaker=luc-roi" aria-current="true">Nederlands' in page
    assert 'href="?language=fr&amp;speaker=luc-roi">Frans</a>' in page


def test_a_list_is_narrowed_to_interviews_in_several_languages(client):
    nl, fr = make_article(title="nl"), make_article(title="fr", language="fr")
    make_link(nl, fr)
    make_article(title="alone")
    half, hidden = make_article(title="half"), make_article(language="fr", published=False)
    make_link(half, hidden)
    twice, again = make_article(title="twice", outlet="Écho"), make_article(title="twice")
    make_link(twice, again)
    response = client.get("/en/articles/")
    (facet,) = response.context["facets"]["translated"]
    assert (facet.value, facet.count, facet.selected) == ("1", 2, False)
    assert 'href="?translated=1">in several languages</a>' in text_of(response)
    narrowed = client.get("/en/articles/?translated=1")
    assert sorted(titles(narrowed)) == ["fr", "nl"]
    assert [facet.count for facet in narrowed.context["facets"]["language"]] == [1, 1]


def test_the_other_versions_stand_above_the_text(client):
    nl, fr = make_article(title="Titel"), make_article(title="Titre", language="fr", outlet=None)
    make_link(nl, fr)
    page = text_of(client.get(nl.get_absolute_url()))
    (nav,) = re.findall(r'<nav class="versions".*?</nav>', page, re.DOTALL)
    assert f'href="{fr.get_absolute_url()}" hreflang="fr">French</a>' in nav
    assert f'href="{nl.interview.get_absolute_url()}">Read side by side</a>' in nav
    assert page.index(nav) < page.index('class="turn__question"')


def test_of_many_versions_this_one_stands_left(client):
    articles = [make_article(language=code) for code in ("nl", "fr", "de")]
    make_link(articles[0], articles[1])
    make_link(articles[0], articles[2])
    for article in articles:
        address = f"{articles[0].interview.get_absolute_url()}?left={article.public_id}"
        assert f'href="{address}">Read side by side' in text_of(
            client.get(article.get_absolute_url())
        )


def test_a_list_has_pages_of_twenty(client):
    for number in range(21):
        make_article(title=f"{number}")
    assert len(titles(client.get("/nl/articles/"))) == 20
    assert len(titles(client.get("/nl/articles/?page=2"))) == 1
    assert client.get("/nl/articles/?page=3").status_code == 404


def test_an_article_shows_all_its_parts_in_its_own_language(client):
    article = make_article(
        language="fr",
        title="Titre",
        intro="Chapeau un.\n\nChapeau deux.",
        closing="Merci.",
        captions=["Une photo"],
        headings=["Sous-titre"],
        narrative=["Il se tait."],
        source_url="https://www.exemple.org/x",
    )
    page = text_of(client.get(article.get_absolute_url()))
    for part in ("Titre", "Chapeau deux.", "Waarom water?", "En omdat het blijft.", "Anna Peeters",
                 "burgemeester", "Une photo", "Sous-titre", "Il se tait.", "Merci."):  # fmt: skip
        assert part in page
    assert 'href="https://www.exemple.org/x"' in page
    assert 'class="prose article__intro" lang="fr"' in page


def test_captions_and_headings_stand_where_the_page_prints_them(client):
    spans = [
        {"line": 1, "kind": "heading", "pair": None, "paragraph": 0, "text": "Boven"},
        {"line": 2, "kind": "question", "pair": 0, "paragraph": 0, "text": "- Waarom?"},
        {"line": 3, "kind": "answer", "pair": 0, "paragraph": 0, "text": "Eerste"},
        {"line": 4, "kind": "caption", "pair": None, "paragraph": 0, "text": "Foto |"},
        {"line": 5, "kind": "answer", "pair": 0, "paragraph": 1, "text": "Tweede"},
    ]
    article = make_article(
        pairs=[("Waarom?", ["Eerste", "Tweede"])],
        headings=["Boven"],
        captions=["Foto", "Later toegevoegd"],
        spans=spans,
    )
    reading = client.get(article.get_absolute_url()).context["reading"]
    assert [aside.text for aside in reading.opening] == ["Boven"]
    assert [
        [aside.text for aside in paragraph.after] for paragraph in reading.turns[0].paragraphs
    ] == [["Foto"], []]
    assert [aside.text for aside in reading.ending] == ["Later toegevoegd"]


def test_an_article_without_title_shows_a_stand_in_and_says_so(client):
    article = make_article(title="", intro="Op dinsdag sprak zij.", date=None, outlet=None)
    page = text_of(client.get(article.get_absolute_url().replace("/en/", "/en/")))
    assert "Op dinsdag sprak zij." in page
    assert "The page prints no title" in page
    assert "not printed on the page" in page


def test_another_voice_in_an_answer_is_named(client):
    article = make_article()
    AnswerVoice.objects.create(
        pair=article.pairs.get(), paragraph=1, speaker=make_speaker("Jan Smit")
    )
    assert "Jan Smit" in text_of(client.get(article.get_absolute_url()))


def test_the_ledger_shows_every_line(client):
    spans = [
        {"line": 1, "kind": "menu", "text": "Lees ook"},
        {"line": 2, "kind": "answer", "pair": 0, "paragraph": 0, "text": "Omdat"},
    ]
    article = make_article(spans=spans)
    page = text_of(client.get(f"{article.get_absolute_url()}?view=ledger"))
    assert "Lees ook" in page
    assert "Omdat" in page
    assert "Lees ook" not in text_of(client.get(article.get_absolute_url()))


def test_the_ledger_shows_reasons_in_words_and_never_codes(client):
    spans = [
        {"line": 1, "kind": "title", "reason": "head", "confidence": 0.6, "text": "Boven"},
        {"line": 2, "kind": "label", "reason": "label", "confidence": 1.0, "text": "Burgemeester:"},
        {"line": 2, "kind": "caption", "reason": "credit", "confidence": 0.97, "text": "Foto"},
    ]
    article = make_article(spans=spans)
    address = article.get_absolute_url().replace("/en/", "/nl/")
    page = text_of(client.get(f"{address}?view=ledger"))
    cells = re.findall(r"<td>(?:<b>)?([^<]+)", page)
    assert [cell.strip() for cell in cells] == [
        "1", "titel", "zo staat ze boven de tekst", "onzeker",
        "2", "wie spreekt", "ervoor staat wie er spreekt", "zeker",
        "2", "bijschrift", "ze beschrijft een beeld of noemt de maker ervan", "zeker",
    ]  # fmt: skip
    assert page.count("ledger--unsure") == 1


def test_the_ledger_is_narrowed_by_its_address(client):
    spans = [
        {"line": n, "kind": kind, "confidence": sure, "text": f"regel {n}"}
        for n, kind, sure in ((1, "menu", 0.9), (2, "answer", 0.5), (3, "answer", 0.9))
    ]
    address = make_article(spans=spans).get_absolute_url()

    def lines(query):
        page = text_of(client.get(f"{address}?view=ledger{query}"))
        return [int(number) for number in re.findall(r"regel (\d)</td>", page)]

    assert lines("") == [1, 2, 3]
    assert lines("&kind=answer") == [2, 3]
    assert lines("&unsure=1") == [2]
    assert client.get(f"{address}?view=ledger&page=2").status_code == 404


def test_an_article_says_how_surely_it_was_read(client):
    spans = [{"line": 1, "kind": "answer", "confidence": 0.5, "text": "x"}]
    article = make_article(title="", doubts=["no-title"], confidence=0.5, spans=spans)
    page = text_of(client.get(article.get_absolute_url()))
    assert "the chance that not one line was read wrongly is 50 %" in page
    assert "No title was found on the page." in page
    assert f'href="{article.get_absolute_url()}?view=ledger&amp;unsure=1">1 line read' in page
    article.reviewed = True
    article.save()
    assert "An editor has looked at this reading." in text_of(
        client.get(article.get_absolute_url())
    )


def test_an_answer_has_a_permanent_address_with_its_neighbours(client):
    article = make_article(pairs=[("Een?", ["1"]), ("Twee?", ["2"]), ("Drie?", ["3"])])
    first, second, third = article.pairs.all()
    response = client.get(second.get_absolute_url())
    assert response.context["around"] == (first, third)
    assert "Twee?" in text_of(response)


def test_an_interview_of_one_version_shows_it(client):
    article = make_article(title="Alleen")
    assert "Alleen" in text_of(client.get(article.interview.get_absolute_url()))


def test_a_merged_interview_redirects_to_the_one_that_stayed(client):
    stayed, merged = make_article().interview, make_article().interview
    merged.merged_into = stayed
    merged.save()
    response = client.get(merged.get_absolute_url())
    assert (response.status_code, response["Location"]) == (301, stayed.get_absolute_url())
