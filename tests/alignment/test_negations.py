import pytest

from articles.alignment.names import Capitals
from articles.alignment.negations import denials, near_denials
from articles.alignment.passages import Passage, Piece, differing_names, differing_negations


def sides(dutch, french):
    return [
        Passage(language=language, pieces=(Piece(text=text),))
        for language, text in (("nl", dutch), ("fr", french))
    ]


def told(dutch, french):
    findings = differing_negations(*sides(dutch, french))
    return [(f.a and f.a.text, f.b and f.b.text) for f in findings]


def names(dutch, french, both=frozenset()):
    known = Capitals(either=both, both=both)
    findings = differing_names(*sides(dutch, french), known)
    return [(f.a and f.a.text, f.b and f.b.text) for f in findings]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Wij doen niet mee.", [("niet", False)]),
        ("nl", "Niet vandaag, niet morgen.", [("Niet", False), ("niet", True)]),
        ("nl", "Hij drinkt niet en zij weet dat hij ook niet eet.", [("niet", False)] * 2),
        ("fr", "Il ne boit ni thé ni café.", [("ni", False), ("ni", True)]),
        ("fr", "Je ne veux pas qu’aucun témoin parte.", [("pas", False), ("aucun", True)]),
        ("fr", "Un grand pas vers la paix, à jamais.", []),
    ],
)
def test_denials_and_what_repeats_them(language, text, expected):
    found = denials(text, language)

    assert [(text[d.start : d.end], d.repeats) for d in found] == expected


def test_a_word_that_may_render_a_denial_counts_once():
    assert near_denials("Inapte ici, inapte là, sans espoir.", "fr") == 2


def test_a_mark_without_its_word():
    assert near_denials("Je n’ose y croire.", "fr") == 1
    assert near_denials("Je n’ose pas y croire.", "fr") == 0


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Hij komt niet en zij betaalt niet.", "Il ne vient pas et elle paie.", [("niet", None)]),
        ("Hij komt en zij betaalt niet.", "Il ne vient pas, elle ne paie pas.", [(None, "pas")]),
        ("Hij komt niet en zij betaalt niet.", "Il refuse et elle ne paie pas.", []),
        ("Hij wil geen commentaar geven.", "Il a refusé de commenter.", []),
        ("Hij weigert en komt niet.", "Il refuse et vient.", [("niet", None)]),
    ],
)
def test_denials_are_counted(dutch, french, expected):
    assert told(dutch, french) == expected


def test_the_denial_told_is_the_one_without_a_neighbour():
    dutch = "Hij komt niet, zegt de burgemeester, en de stad zal het feest nooit betalen."
    (found,) = differing_negations(
        *sides(dutch, "Il ne vient pas, dit le maire, et la ville paiera la fête.")
    )

    assert found.a.text == "nooit"


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Daar sprak Jan Verhulst lang.", "Là, Jan a parlé longtemps.", [("Jan Verhulst", None)]),
        ("Daar sprak Jan Verhulst lang.", "Là, Verhulst a parlé longtemps.", []),
        ("Hij won met Tennessee State.", "Il a gagné avec l’État du Tennessee.", []),
        ("Zij doen aan MMA.", "Ils font des arts martiaux mixtes.", []),
        ("Ik zag Gent. Verhulst bleef.", "J’ai vu Gand. Verhulst est resté.", []),
        ("Zij zag Zoran en Zorica.", "Elle a vu Zorica.", [("Zoran", None)]),
    ],
)
def test_a_name_of_which_a_part_is_missing(dutch, french, expected):
    assert names(dutch, french) == expected
