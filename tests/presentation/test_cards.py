"""Hits as cards."""

from dataclasses import replace

import pytest

from articles.presentation.cards import cards, twins_of
from articles.search.results import Hit, Match, Piece
from tests.factories import make_article, make_link

pytestmark = pytest.mark.django_db


def make_hit(pair, before, marked, after, paragraph=0):
    snippet = (Piece(text=before), Piece(text=marked, marked=True), Piece(text=after))
    return Hit(
        pair=pair,
        score=1.0,
        question=(),
        snippet=snippet,
        speaker=(),
        matched=(),
        paragraph=paragraph,
    )


@pytest.fixture
def pairs():
    nl = make_article(language="nl", pairs=[("Waarom?", ["Begin.", "Het water stijgt."])])
    fr = make_article(language="fr", pairs=[("Pourquoi ?", ["Début.", "L’eau monte."])])
    make_link(nl, fr)
    return nl.pairs.get(), fr.pairs.get()


def passage(twin):
    return [(piece.text, piece.marked) for piece in twin.passage]


def test_a_hit_brings_the_sentences_aligned_with_its_snippet(pairs):
    nl, fr = pairs
    (card,) = cards([make_hit(nl, "Het ", "water", " stijgt.", paragraph=1)])
    (twin,) = card.twins
    assert twin.pair == fr
    assert passage(twin) == [("L’eau monte.", False)]


def test_two_versions_of_one_pair_share_a_card_with_both_marked(pairs):
    nl, fr = pairs
    hits = [make_hit(nl, "Het ", "water", " stijgt.", 1), make_hit(fr, "L’", "eau", " monte.", 1)]
    (card,) = cards(hits)
    assert card.hit.pair == nl
    assert passage(card.twins[0]) == [("L’", False), ("eau", True), (" monte.", False)]


def test_words_that_only_the_translation_has_lead_to_both_passages(pairs):
    nl, _fr = pairs
    found = Match(word="eau", found="L’eau", via="translation")
    hit = replace(make_hit(nl, "Begin.", "", ""), matched=(found,), snippet=(Piece(text="Begin."),))
    (card,) = cards([hit])
    assert [piece.text for piece in card.snippet] == ["Het water stijgt."]
    assert passage(card.twins[0]) == [("L’eau", True), (" monte.", False)]
    assert card.translated == ("L’eau",)


def test_a_hit_without_version_stands_alone():
    pair = make_article().pairs.get()
    (card,) = cards([make_hit(pair, "", "Omdat", " het stijgt.")])
    assert card.twins == ()


def test_hidden_and_rejected_versions_are_no_twins(pairs):
    nl, fr = pairs
    assert twins_of(nl) == [fr]
    fr.article.published = False
    fr.article.save()
    assert twins_of(nl) == []
