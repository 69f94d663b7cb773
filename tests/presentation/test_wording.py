"""What the machine says in codes, said in words."""

import pytest
from django.utils import translation

from articles.models import Divergence, TranslationLink
from articles.presentation import wording
from articles.search.results import Notice


def say(**fields) -> str:
    return wording.difference(Divergence(**fields), {"a": "nl", "b": "fr"}.__getitem__)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"kind": "number", "text_a": "20", "text_b": "21"},
            "The version in Dutch has “20”, the version in French “21”.",
        ),
        ({"kind": "number", "text_b": "21"}, "Only the version in French has the number “21”."),
        ({"kind": "name", "text_a": "Hanoi"}, "Only the version in Dutch names “Hanoi”."),
        ({"kind": "passage", "text_a": "…"}, "This passage stands only in the version in Dutch."),
        (
            {"kind": "fact", "text_b": "2024-12-25", "detail": {"fact": "date"}},
            "Only the version in French bears a date.",
        ),
        (
            {"kind": "fact", "text_b": "Titre", "detail": {"fact": "title"}},
            "Only the version in French has a title.",
        ),
        (
            {"kind": "passage", "text_b": "Qui ?", "detail": {"what": "question"}},
            "This question stands only in the version in French.",
        ),
    ],
)
def test_a_difference_is_said_in_a_sentence(fields, sentence):
    assert say(**fields) == sentence


def test_a_difference_is_said_in_the_readers_language():
    with translation.override("nl"):
        assert say(kind="fact", text_b="x", detail={"fact": "title"}) == (
            "Alleen de versie in het Frans heeft een titel."
        )


def test_a_notice_holds_its_detail():
    assert wording.notice(Notice(code="too-long", detail="256")) == (
        "Only the first 256 characters were read."
    )


def test_an_unknown_code_is_shown_as_it_is():
    assert wording.notice(Notice(code="news")) == "news"
    assert wording.doubt("news") == "news"


def test_the_reasons_of_a_link_are_one_line():
    link = TranslationLink(
        reasons=[
            {"code": "people", "names": ["Anna Peeters"]},
            {"code": "pairs", "shared": 2, "of": 2},
            {"code": "numbers", "shared": 14, "of": 15},
            {"code": "dates", "dates": ["12-24"]},
            {"code": "text", "coverage": 0.97},
        ]
    )
    assert wording.reasons(link) == (
        "same speaker: Anna Peeters, 2 of 2 questions, 14 of 15 numbers, "
        "same dates: December 24, 97 % of the text in its place"
    )
