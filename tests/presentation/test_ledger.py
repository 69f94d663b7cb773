"""The lines of a page, as a reader sees and narrows them."""

import pytest

from articles.presentation.ledger import lines_of
from tests.factories import make_article

pytestmark = pytest.mark.django_db

SPANS = [
    {"line": 1, "kind": "menu", "reason": "menu-word", "confidence": 0.95, "text": "Home"},
    {"line": 3, "kind": "title", "reason": "head", "confidence": 0.67, "text": "Water"},
    {"line": 5, "kind": "question", "pair": 0, "reason": "dash", "confidence": 0.99,
     "text": "- 1?"},
    {"line": 6, "kind": "label", "pair": 0, "reason": "label", "confidence": 1.0, "text": "X: "},
    {"line": 6, "kind": "answer", "pair": 0, "reason": "person", "confidence": 1.0, "text": "A."},
    {"line": 7, "kind": "question", "pair": 1, "reason": "words", "confidence": 0.6, "text": "2?"},
]  # fmt: skip


@pytest.fixture
def article():
    return make_article(pairs=[("1?", ["A."]), ("2?", ["B."])], spans=SPANS)


def shown(article, **asked):
    return [line.text for line in lines_of(article, SPANS, **asked).lines]


def test_a_line_says_what_it_is_why_and_how_surely(article):
    first, second = article.pairs.all()
    told = [
        (line.number, line.read_as, line.pair, line.reason, line.sureness, line.percent)
        for line in lines_of(article, SPANS).lines
    ]
    assert told == [
        (1, "menu or notice", "", "a word that menus use", "sure", 95),
        (3, "title", "", "so it stands above the text", "unsure", 67),
        (5, "question 1", first.public_id, "a dash stands before it", "sure", 99),
        (6, "who speaks", "", "a label says who speaks", "sure", 100),
        (6, "answer 1", first.public_id, "an editor says so", "certain", 100),
        (7, "question 2", second.public_id, "so it is worded", "unsure", 60),
    ]


def test_lines_are_narrowed_to_a_kind_or_to_the_unsure_ones(article):
    assert shown(article, kind="question") == ["- 1?", "2?"]
    assert shown(article, unsure=True) == ["Water", "2?"]
    assert shown(article, kind="nonsense") == [span["text"] for span in SPANS]


def test_the_choices_count_all_lines_whatever_is_chosen(article):
    expected = [
        ("all lines", 6), ("only unsure lines", 2), ("question", 2), ("menu or notice", 1),
        ("title", 1), ("who speaks", 1), ("answer", 1),
    ]  # fmt: skip
    for asked in ({}, {"unsure": True}, {"kind": "question"}):
        choices = lines_of(article, SPANS, **asked).choices
        assert [(choice.label, choice.count) for choice in choices] == expected
        assert sum(choice.chosen for choice in choices) == 1


def test_a_question_that_an_editor_took_away_has_no_number(article):
    article.pairs.last().delete()
    assert lines_of(article, SPANS).lines[-1].read_as == "question"
    assert lines_of(article, SPANS).lines[-1].pair == ""


def test_a_ledger_of_older_make_says_less(article):
    (line,) = lines_of(article, [{"line": 1, "kind": "menu", "text": "Home"}]).lines
    assert (line.reason, line.sureness, line.unsure) == ("", "sure", False)
