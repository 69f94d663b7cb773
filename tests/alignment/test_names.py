import pytest

from articles.alignment.names import Capitals, read_names
from articles.alignment.passages import Passage, Piece, differing_names


def told(dutch, french, both=frozenset()):
    known = Capitals(either=both, both=both)
    sides = [
        Passage(language=language, pieces=(Piece(text=text),))
        for language, text in (("nl", dutch), ("fr", french))
    ]
    findings = differing_names(*sides, known)
    return [(f.a and f.a.text, f.b and f.b.text) for f in findings]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Daar sprak Zoran met Jan Verhulst.", ["Zoran", "Jan Verhulst"]),
        ("nl", "De QRX zegt dat.", ["QRX"]),
        ("nl", "Men riep GEEN ENKELE TREIN.", []),
        ("nl", "Hij woont in South Carolina.", ["South Carolina"]),
        ("fr", "Il traverse la mer du Nord.", ["mer du Nord"]),
    ],
)
def test_names_of_a_text(language, text, expected):
    names = read_names(text, language, Capitals())

    assert [text[name.start : name.end] for name in names] == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Daar sprak Jan Verhulst lang.", "Là, Jan a parlé longtemps.", [("Jan Verhulst", None)]),
        ("Daar sprak Jan Verhulst lang.", "Là, Verhulst a parlé longtemps.", []),
        ("Ik zag Gent. Verhulst bleef.", "J’ai vu Gand. Verhulst est resté.", []),
        ("Zij zag Zoran en Zorica.", "Elle a vu Zorica.", [("Zoran", None)]),
        ("Zij zag Zoran en Zorica.", "Elle a vu Zorica et Zorann.", []),
    ],
)
def test_a_name_of_which_a_part_is_missing(dutch, french, expected):
    assert told(dutch, french) == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Hij won met Tennessee State.", "Il a gagné avec l’État du Tennessee.", []),
        ("Hij won met Tennessee State.", "Il a gagné avec l’État.", [("Tennessee State", None)]),
        ("Hij zwemt bij Verhulst Beach.", "Il nage à la plage de Verhulst.", []),
        ("Zij las de Verhulst Times.", "Elle lisait le Times.", []),
    ],
)
def test_a_common_part_of_a_name_is_translated(dutch, french, expected):
    assert told(dutch, french) == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Zij doen aan MMA.", "Ils font des arts martiaux mixtes.", []),
        ("De ONU kwam.", "L’UNO est venue.", []),
        ("De QRX kwam.", "La QSX est venue.", [("QRX", "QSX")]),
    ],
)
def test_acronyms(dutch, french, expected):
    assert told(dutch, french) == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Zij sprak over het Zoranakkoord.", "Elle a parlé de l’accord Zoran.", []),
        ("Zij bezocht de Zorakeilanden.", "Elle a visité les îles Zorak.", []),
        ("Zij bezocht Zorakov.", "Elle a visité Lubmin.", [("Zorakov", "Lubmin")]),
    ],
)
def test_a_name_glued_to_a_common_noun(dutch, french, expected):
    assert told(dutch, french) == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Zij bleef in West-Virginia.", "Elle est restée en Virginie-Occidentale.", []),
        ("Zij bleef in South Carolina.", "Elle est restée en Caroline du Sud.", []),
        ("Zij bleef in London.", "Elle est restée à Londres.", []),
        (
            "Zij bleef in West-Virginia.",
            "Elle est restée en Virginie.",
            [("West-Virginia", None)],
        ),
        ("Het Rode Kruis hielp.", "Elle a aidé.", [("Rode Kruis", None)]),
    ],
)
def test_names_that_languages_write_in_their_own_ways(dutch, french, expected):
    assert told(dutch, french) == expected


def test_a_name_is_not_answered_by_one_that_is_only_like_that_of_a_country():
    assert told("Zij reisde door Chinai en China.", "Elle a traversé la Chine.") == [
        ("Chinai", None)
    ]
