import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.alignment.mentions import read_mentions


def values(text, language):
    return [mention.value for mention in read_mentions(text, language) if not mention.loose]


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("twintig jaar", "20 ans", ["20"]),
        ("vijfenveertig", "quarante-cinq", ["45"]),
        ("zevenennegentig", "quatre-vingt-dix-sept", ["97"]),
        ("eenenzeventig", "soixante et onze", ["71"]),
        ("tachtig", "quatre-vingts", ["80"]),
        ("negentienhonderdnegentig", "mille neuf cent quatre-vingt-dix", ["1990"]),
        ("tweeduizend driehonderdvijf", "deux mille trois cent cinq", ["2305"]),
        ("tweehonderdtwintigduizend", "220 000", ["220000"]),
        ("1,5 miljoen", "1 500 000", ["1500000"]),
        ("anderhalf miljoen", "un million et demi", ["1500000"]),
        ("tweeënhalf miljoen", "2.5 millions", ["2500000"]),
        ("3 mld", "trois milliards", ["3000000000"]),
        ("2.000 euro", "2 000 euros", ["2000"]),
        ("1.234,56", "1 234,56", ["1234.56"]),
        ("0,125", "0.125", ["0.125"]),
        ("de 21e eeuw", "le XXIe siècle", ["21"]),
        ("de zeventiende eeuw", "le 17ème siècle", ["17"]),
        ("op 24 december 2024", "le 24 décembre 2024", ["12-24", "2024"]),
        ("op 1 mei", "le 1er mai", ["05-01"]),
        ("24.12.2024", "24/12/2024", ["12-24", "2024"]),
        ("om 19:55", "à 19h55", ["07:55"]),
        ("om 7.55 uur", "à 7 h 55", ["07:55"]),
        ("op maandag", "lundi", ["day 1"]),
        ("10 procent", "10 pour cent", ["10"]),
        ("twee, drie of vier", "deux, trois ou quatre", ["2", "3", "4"]),
    ],
)
def test_two_ways_of_writing_one_number(dutch, french, expected):
    assert values(dutch, "nl") == expected
    assert values(french, "fr") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "May 3, 2021 at 7:55 p.m.", ["05-03", "2021", "07:55"]),
        ("en", "two hundred and five thousand", ["205000"]),
        ("en", "1,500 and 3.5 million", ["1500", "3500000"]),
        ("de", "am 3. Oktober, fünfundvierzig", ["10-03", "45"]),
        ("es", "treinta y cinco, el 3 de mayo de 2021", ["35", "05-03", "2021"]),
        ("xx", "24/12/2024 of 7,5", ["12-24", "2024", "7.5"]),
        ("nl", "eenvoudig, achter, tienen", []),
    ],
)
def test_other_languages(language, text, expected):
    assert values(text, language) == expected


def loose(text, language):
    return [mention.value for mention in read_mentions(text, language) if mention.loose]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "beide", ["2"]),
        ("nl", "een driejarig meisje", ["1", "3"]),
        ("nl", "de vierentwintigjarige", ["24"]),
        ("fr", "une dizaine", ["1", "10"]),
        ("fr", "Louis XIV", ["14"]),
        ("fr", "neuf", ["9"]),
    ],
)
def test_words_that_only_may_render_a_number(language, text, expected):
    assert loose(text, language) == expected
    assert values(text, language) == []


def test_round_the_clock():
    (dutch,) = read_mentions("24/7-mechanisme", "nl")
    french = read_mentions("24 heures sur 24 et 7 jours sur 7", "fr")

    assert dutch.answers == {"24", "7"}
    assert {mention.value for mention in french} == {"24", "7"}


def test_places():
    text = "Op 24 december kwamen er vijfenveertig mensen, in de 21e eeuw."

    assert [text[m.start : m.end] for m in read_mentions(text, "nl") if not m.loose] == [
        "24 december",
        "vijfenveertig",
        "21e",
    ]


@settings(deadline=None, max_examples=100)
@given(st.text("12 .,:/-h XVIemeidcntwhorf’", max_size=50), st.sampled_from(["nl", "fr", "xx"]))
def test_mentions_never_overlap(text, language):
    found = read_mentions(text, language)

    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 999_999_999))
def test_any_number_is_read_with_its_thousands_parted(number):
    dutch = f"{number:,}".replace(",", ".")

    assert values(dutch, "nl") == values(f"{number:,}", "en") == [str(number)]
