"""What searches find on the two real pages, read by the parser as they lie there."""

from functools import cache
from pathlib import Path

import pytest

from articles.parsing import parse_page
from articles.search import service
from articles.search.results import Search
from tests.factories import make_article

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
NL1, NL2, FR1, FR2 = ("nl", 0), ("nl", 1), ("fr", 0), ("fr", 1)


@cache
def pages():
    return [parse_page(path.read_bytes(), name=path.name) for path in sorted(SEEDS.glob("*.txt"))]


@pytest.fixture
def seeds(indexed):
    for page in pages():
        make_article(
            language=page.language,
            date=page.date,
            outlet=page.outlet,
            speaker=page.pairs[0].speaker,
            pairs=[(pair.question, pair.answer) for pair in page.pairs],
        )
    indexed()


def found(text, **narrowed):
    hits = service.search(Search(text=text, **narrowed)).hits
    return {(hit.pair.article.language, hit.pair.position) for hit in hits}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ondertekeningsceremonie", {NL2}),
        ("ondertekeningsceremonies", {NL2}),
        ("ceremonie", {NL2, FR2}),
        ("negociations", {FR1, FR2}),
        ("négociations", {FR1, FR2}),
        ("24/7", {NL1}),
        ("8 sessions", {FR2}),
        ("Son", {NL1, NL2, FR1, FR2}),
        ("son", {NL1, NL2, FR1, FR2}),
        ("Bui Thanh Son", {NL1, NL2, FR1, FR2}),
        ("Bùi Thanh Sơn", {NL1, NL2, FR1, FR2}),
        ('"bui thanh son"', {NL1, NL2, FR1, FR2}),
        ("Vietnam", {NL1, NL2, FR1, FR2}),
        ("Viêt Nam", {NL1, NL2, FR1, FR2}),
        ("Việt Nam", {NL1, NL2, FR1, FR2}),
        ("vice-premier", {NL1, FR1}),
        ("vicepremier", {NL1, FR1}),
        ("vice premier", {NL1, FR1}),
        ("transnational", {NL1, FR1, FR2}),
        ("cybercriminalite", {FR1, FR2}),
        ("cybercriminaliteit", {NL1, NL2}),
        ("criminaliteit", {NL1, NL2}),
        ("l'intelligence artificielle", {FR1}),
        ('"cérémonie de signature d’une convention"', {FR2}),
        ('"signature cérémonie"', set()),
        ("Vietnam -Hanoi", {NL1, FR1}),
        ("Hanoi OR intelligence", {NL2, FR1, FR2}),
        ("cyberesp*", {FR1, FR2}),
        ("Ukraine", set()),
        ("tourisme communautaire", set()),
        ("de la", set()),
    ],
)  # fmt: skip
def test_a_query_finds(seeds, text, expected):
    assert found(text) == expected


def test_one_index_answers_many_queries(seeds):
    assert found("criminalité", language="fr") == {FR1, FR2}
    assert found("criminalité", language="nl") == set()
    assert found("Vietnam", date_from=20241225, date_to=20241225) == {FR1, FR2}
    assert found("Vietnam", outlet="viet-nam") == {FR1, FR2}
