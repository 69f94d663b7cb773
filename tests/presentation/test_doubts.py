"""What readers are told of the doubts about a reading."""

import pytest

from articles import edits
from articles.models import AnswerVoice
from articles.presentation import reading
from tests.factories import make_article, make_speaker

pytestmark = pytest.mark.django_db


def trust(article):
    return reading.read(article, reading.spans_of(article)).trust


def infer(article, reason="intro", confidence=0.76):
    article.pairs.update(speaker_reason=reason, speaker_confidence=confidence)


def test_doubts_are_sentences():
    article = make_article(title="", date=None, doubts=["no-title", "no-date", "few-pairs"])
    assert trust(article).doubts == (
        "No title was found on the page.",
        "No date of publication was found on the page.",
        "Only one question was found.",
    )


def test_what_a_person_has_put_right_is_no_doubt():
    article = make_article(
        doubts=["no-title", "no-date", "no-speaker", "speaker-inferred", "few-pairs"],
        pairs=[("Een?", ["1"]), ("Twee?", ["2"])],
    )
    assert trust(article).doubts == ()


def test_a_paragraph_that_nobody_signs_stays_a_doubt():
    article = make_article(doubts=["no-speaker"])
    AnswerVoice.objects.create(pair=article.pairs.get(), paragraph=1, speaker=None)
    assert trust(article).doubts == ("Of some answers it is not known who gives them.",)


def test_an_inferred_speaker_is_told_with_reason_and_confidence():
    article = make_article(doubts=["speaker-inferred"])
    infer(article)
    (turn,) = reading.read(article, []).turns
    assert turn.inferred == "no label says so; named in the introduction, 76 % sure"
    assert reading.turn(article.pairs.get()).inferred == turn.inferred
    assert trust(article).doubts == ("No label beside the answers says who gives them.",)


def test_a_labelled_speaker_and_one_that_an_editor_gave_need_no_word():
    article = make_article(doubts=["speaker-inferred"])
    infer(article, "label", 1.0)
    assert reading.turn(article.pairs.get()).inferred == ""
    infer(article)
    edits.remember(article.pairs.get(), "speaker", make_speaker("Jan Smit"))
    assert reading.turn(article.pairs.get()).inferred == ""
    assert trust(article).doubts == ()


def test_unsure_lines_are_counted():
    spans = [{"line": n, "kind": "answer", "confidence": c, "text": "x"}
             for n, c in enumerate((0.6, 0.74, 0.75, 1.0), start=1)]  # fmt: skip
    article = make_article(spans=spans, confidence=0.618)
    assert (trust(article).unsure, trust(article).percent) == (2, 62)
