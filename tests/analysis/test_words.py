"""Cutting: what is a word, where it stands, and which positions it takes."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis import LONGEST_WORD, words
from articles.languages import LANGUAGES


def cut(text, language="fr"):
    return [(word.position, text[word.start : word.end]) for word in words(text, language)]


def folded(text, language="fr"):
    return [word.form.folded for word in words(text, language)]


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_an_elided_article_is_no_word_and_takes_no_position(apostrophe):
    assert cut(f"l{apostrophe}Assemblée qu{apostrophe}il dit") == [
        (0, "Assemblée"), (1, "il"), (2, "dit"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("aujourd’hui", "fr", ["aujourdhui"]),
        ("qu'aujourd'hui", "fr", ["aujourdhui"]),
        ("presqu'île", "fr", ["presquile"]),
        ("O'Brien", "fr", ["obrien", "o", "brien"]),
        ("Vietnam's foto’s", "nl", ["vietnam", "foto"]),
        ("vice-premier", "nl", ["vicepremier", "vice", "premier"]),
        ("c'est-à-dire", "fr", ["estadire", "est", "a", "dire"]),
        ("24/7", "nl", ["24/7", "24", "7"]),
        ("8 sessions", "fr", ["8", "sessions"]),
        ("1,5 of 1.5", "nl", ["1.5", "1", "5", "of", "1.5", "1", "5"]),
        ("2.000 = 2000", "nl", ["2000", "2", "000", "2000"]),
        ("de V.N. en de VN", "nl", ["de", "vn", "en", "de", "vn"]),
        ("21e siècle", "fr", ["21e", "siecle"]),
        ("C++ et F-16", "fr", ["c", "et", "f16", "f", "16"]),
        ("Œuvre et œil", "fr", ["oeuvre", "et", "oeil"]),
        ("ĳs en IJs", "nl", ["ijs", "en", "ijs"]),
        ("Bùi Thanh Sơn, Đà Nẵng", "vi", ["bui", "thanh", "son", "da", "nang"]),
        ("mot—mot – mot", "fr", ["mot", "mot", "mot"]),
        ("«mot»\n\n(mot)", "fr", ["mot", "mot"]),
        ("", "fr", []),
        (" ?! -- ' ", "fr", []),
    ],
)  # fmt: skip
def test_words_are_cut_as_the_language_writes_them(text, language, expected):
    assert folded(text, language) == expected


def test_a_joined_whole_stands_at_the_position_of_its_first_part():
    assert cut("het 24/7-mechanisme, vice-premier", "nl") == [
        (0, "het"),
        (1, "24/7-mechanisme"), (1, "24/7"), (1, "24"), (2, "7"), (3, "mechanisme"),
        (4, "vice-premier"), (4, "vice"), (5, "premier"),
    ]  # fmt: skip


def test_composed_and_decomposed_accents_are_the_same_word():
    assert folded("Sơn") == folded("So\u031bn") == ["son"]
    assert cut("a So\u031bn b") == [(0, "a"), (1, "So\u031bn"), (2, "b")]


def test_a_function_word_is_known_by_its_own_spelling_only():
    stops = [word.form.stop for word in words("son Sơn sûr sur", "fr")]
    assert stops == [True, False, False, True]


def test_a_capital_counts_inside_a_sentence_only():
    found = words("Son avis. Son idée : « Son » et monsieur Son, l’Ukraine", "fr")
    assert [word.capital for word in found] == [
        False, False, False, False, False, False, False, True, True,
    ]  # fmt: skip


def test_an_unknown_language_is_cut_and_folded_but_not_bent():
    (word,) = words("Négociations", "xx")
    assert word.form.keys == ("negociations",)
    assert words("Négociations", None) == (word,)


def test_a_very_long_word_is_cut_short():
    (word,) = words("a" * 100_000, "nl")
    assert len(word.form.folded) == LONGEST_WORD
    assert (word.start, word.end) == (0, 100_000)


@settings(deadline=None, max_examples=200)
@given(text=st.text(max_size=200), language=st.sampled_from([*LANGUAGES, None]))
def test_places_lie_in_the_text_in_order(text, language):
    found = words(text, language)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert [word.position for word in found] == sorted(word.position for word in found)
    simple = [word for word in found if not word.joined]
    assert all(left.end <= right.start for left, right in pairwise(simple))
    assert all(word.form.keys and all(word.form.keys) for word in found)
