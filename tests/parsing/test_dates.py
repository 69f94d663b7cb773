"""Dates of publication that stand in unlikely places."""

import pytest

from articles.parsing import parse_page

_TURNS = (
    "Waarom bent u begonnen?\n\nOmdat ik het altijd al wilde, en omdat mijn vader het ook deed.\n\n"
    "Stopt u ermee?\n\nNooit. Ik ga door tot ik niet meer kan lopen, en dan nog een jaar.\n\n"
)
_HEAD = (
    "De laatste veerman\n\nJan Maes vaart al dertig jaar, en hij is nog niet van plan te stoppen."
)


@pytest.mark.parametrize(
    ("foot", "date"),
    [
        ("De Brug, kerkblad voor Oosterwijk, december 2015", "2015-12"),
        ("Kopij inleveren kan tot 10 januari 2016.", None),
    ],
)
def test_the_imprint_at_the_foot(foot: str, date: str | None) -> None:
    page = parse_page(f"{_HEAD}\n\n{_TURNS}{foot}\n".encode())
    assert page.date == date


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "datePublished": "2016-03-09", "headline": "De veerman"',
        '{"@type": "NewsArticle", "headline": "De\nveerman", "datePublished": "2016-03-09"}',
        '[{"@type": "NewsArticle", "datePublished": "2016-03-09", "author": {"name": "Els {Vos"}',
    ],
)
def test_metadata_that_is_no_json(script: str) -> None:
    body = "".join(f"<p>{line}</p>" for line in f"{_HEAD}\n\n{_TURNS}".split("\n\n") if line)
    html = f'<html><head><script type="application/ld+json">{script}</script></head><body>{body}'
    assert parse_page(html.encode(), name="page.html").date == "2016-03-09"
