"""Hits as cards."""

from dataclasses import replace

import pytest
from django.utils import translation

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
    assert (card.twin.pair, card.others) == (fr, ())
    assert passage(card.twin) == [("L’eau monte.", False)]


def test_two_versions_of_one_pair_share_a_card_with_both_marked(pairs):
    nl, fr = pairs
    hits = [make_hit(nl, "Het ", "water", " stijgt.", 1), make_hit(fr, "L’", "eau", " monte.", 1)]
    (card,) = cards(hits)
    assert card.hit.pair == nl
    assert passage(card.twin) == [("L’", False), ("eau", True), (" monte.", False)]


def test_words_that_only_the_translation_has_lead_to_both_passages(pairs):
    nl, _fr = pairs
    found = Match(word="eau", found="L’eau", via="translation")
    hit = replace(make_hit(nl, "Begin.", "", ""), matched=(found,), snippet=(Piece(text="Begin."),))
    (card,) = cards([hit])
    assert [piece.text for piece in card.snippet] == ["Het water stijgt."]
    assert passage(card.twin) == [("L’eau", True), (" monte.", False)]
    assert card.translated == ("L’eau",)


def test_a_hit_without_version_stands_alone():
    pair = make_article().pairs.get()
    (card,) = cards([make_hit(pair, "", "Omdat", " het stijgt.")])
    assert (card.twin, card.others) == (None, ())


def test_hidden_and_rejected_versions_are_no_twins(pairs):
    nl, fr = pairs
    assert twins_of(nl) == [fr]
    fr.article.published = False
    fr.article.save()
    assert twins_of(nl) == []


@pytest.fixture
def four():
    """One pair in four languages, each aligned with each."""
    made = [make_article(language=code) for code in ("nl", "de", "fr", "vi")]
    for number, one in enumerate(made):
        for other in made[number + 1 :]:
            make_link(one, other)
    return {article.language: article.pairs.get() for article in made}


def shown(card):
    return card.twin.pair.article.language, [pair.article.language for pair in card.others]


def test_of_many_versions_the_readers_language_stands_beside_the_hit(four):
    with translation.override("fr"):
        (card,) = cards([make_hit(four["nl"], "", "Omdat", " het stijgt.")])
    assert shown(card) == ("fr", ["de", "vi"])


def test_of_many_versions_the_one_that_has_the_words_comes_first(four):
    four["vi"].answer = "Vì nước dâng."
    four["vi"].save()
    found = Match(word="nước", found="nước", via="translation")
    hit = replace(make_hit(four["nl"], "Omdat", "", ""), matched=(found,))
    (card,) = cards([replace(hit, snippet=(Piece(text="Omdat het stijgt."),))])
    assert shown(card) == ("vi", ["de", "fr"])


def test_another_hit_comes_before_a_version_without_the_words(four):
    hits = [make_hit(four[code], "", "Omdat", " het stijgt.") for code in ("nl", "vi")]
    (card,) = cards(hits)
    assert shown(card) == ("vi", ["de", "fr"])
