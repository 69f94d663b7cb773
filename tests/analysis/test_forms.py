"""Bending: which words meet, by stem, by accent, by part."""

from pathlib import Path

import pytest

from articles.analysis import compound_parts, form

PAIRS = Path(__file__).parent / "word_pairs"


def meet(left, right, language):
    return not set(form(left, language).keys).isdisjoint(form(right, language).keys)


def pairs(name):
    return [line.split() for line in (PAIRS / name).read_text().splitlines() if line]


#: What does not meet, or should not and does: known, and no more than these.
MISSES = {
    "nl": ["lid leden", "coördineren gecoördineerd"],
    "fr": ["coordonner coordination", "actif active"],
}
MISTAKES = {
    "nl": [],
    "fr": ["accueil accueillant", "communication communisme", "mise misère"],
}


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_forms_of_one_word_meet(language):
    listed = pairs(f"{language}.meet.txt")
    misses = [f"{a} {b}" for a, b in listed if not meet(a, b, language)]
    assert len(listed) >= 60
    assert misses == MISSES[language]
    assert len(misses) <= 0.15 * len(listed)


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_look_alikes_stay_apart(language):
    listed = pairs(f"{language}.apart.txt")
    mistakes = [f"{a} {b}" for a, b in listed if meet(a, b, language)]
    assert len(listed) >= 40
    assert mistakes == MISTAKES[language]
    assert len(mistakes) <= 0.05 * len(listed)


@pytest.mark.parametrize(
    ("written", "typed", "language"),
    [
        ("négociations", "negociations", "fr"),
        ("assemblée", "assemblee", "fr"),
        ("données", "donnees", "fr"),
        ("développés", "developpes", "fr"),
        ("adoptée", "adoptee", "fr"),
        ("créé", "cree", "fr"),
        ("creëert", "creeert", "nl"),
        ("coördineren", "coordineren", "nl"),
        ("één", "een", "nl"),
        ("œuvre", "oeuvre", "fr"),
        ("État", "etat", "fr"),
        ("Größe", "grosse", "de"),
    ],
)
def test_a_word_meets_itself_typed_without_accents(written, typed, language):
    assert meet(written, typed, language)
    assert form(written, language).folded == form(typed, language).folded


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ondertekeningsceremonie", ("ondertekening", "ceremonie")),
        ("ondertekeningsceremonies", ("ondertekening", "ceremonies")),
        ("samenwerkingsmechanisme", ("samenwerking", "mechanisme")),
        ("misdaadpreventie", ("misdaad", "preventie")),
        ("persinterview", ("pers", "interview")),
        ("cybercriminaliteit", ("cyber", "criminaliteit")),
        ("vicepremier", ("vice", "premier")),
        ("mensenrechten", ("mensen", "rechten")),
        ("veiligheidsraad", ("veiligheid", "raad")),
        ("belangrijk", ()),
        ("waardering", ()),
        ("voortelden", ()),
        ("agentschap", ()),
        ("vergeleken", ()),
        ("minister", ()),
        ("criminaliteit", ()),
    ],
)
def test_dutch_compounds_come_apart_and_others_do_not(word, parts):
    assert compound_parts(word, "nl") == parts


def test_parts_are_compared_as_words_are():
    assert form("ondertekeningsceremonies", "nl").parts == (
        *form("ondertekening", "nl").keys,
        *form("ceremonie", "nl").keys,
    )


def test_a_language_without_compounds_splits_nothing():
    assert compound_parts("portefeuille", "fr") == ()
