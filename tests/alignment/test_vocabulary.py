import pytest

from articles.alignment import Document, align_units
from articles.alignment.vocabulary import meanings
from articles.analysis import form
from articles.languages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("nl", "Ze", {"she", "they"}),
        ("nl", "huizen", {"house"}),
        ("fr", "où", {"where"}),
        ("fr", "ou", {"or"}),
        ("fr", "la", set()),
        ("de", "Häuser", {"house"}),
        ("vi", "không", {"not", "no"}),
        ("nl", "Keulen", {"Cologne"}),
        ("nl", "Duitse", {"DE"}),
        ("fr", "allemandes", {"DE"}),
        ("xx", "casa", set()),
    ],
)
def test_what_a_word_means(language, word, expected):
    assert meanings(word, form(word, language), language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_meanings_of_basic_words_are_those_of_other_languages(language):
    others = [set(meant(other)) for other in LANGUAGES if other != language]
    alone = {meaning for meaning in meant(language) if not any(meaning in m for m in others)}

    assert alone == set()


def meant(language):
    found = LANGUAGES[language].comparison.basic_words.values()
    return [meaning for meanings in found for meaning in meanings.split(",")]


def test_basic_words_align_what_nothing_else_does():
    a = Document(language="nl", units=("Mijn broer werkt.", "Waarom bleef je zo lang?"))
    b = Document(language="fr", units=("Pourquoi es-tu resté si longtemps ?",))

    assert [(bead.a, bead.b) for bead in align_units(a, b)] == [((0,), ()), ((1,), (0,))]
