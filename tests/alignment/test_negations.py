import pytest

from articles.alignment.negations import denials, near_denials
from articles.alignment.passages import Passage, Piece, differing_negations


def sides(dutch, french):
    return [
        Passage(language=language, pieces=(Piece(text=text),))
        for language, text in (("nl", dutch), ("fr", french))
    ]


def told(dutch, french):
    findings = differing_negations(*sides(dutch, french))
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
        ("fr", "Personne ne vient.", [("Personne", False)]),
        ("fr", "Cette personne ne vient jamais.", [("jamais", False)]),
        ("fr", "Aucun des trains du matin n’est parti.", [("Aucun", False)]),
        ("fr", "N’allez pas plus loin.", [("pas", False)]),
        ("fr", "C’est beau, n’est-ce pas ?", []),
        ("fr", "Il part sans manteau ni chapeau.", []),
        ("fr", "Rien ne sera plus comme avant.", [("Rien", False), ("plus", True)]),
        ("fr", "Un geste non violent, et non par la porte.", [("non", False)]),
        ("fr", "Non seulement il pleut, mais il gèle.", [("Non", False)]),
        ("nl", "Een niet-lid komt niet.", [("niet", False)]),
        ("nl", "Hij komt, of niet, en zij ook niet?", [("niet", True)]),
        ("en", "He can’t come and isn't here; a T-shirt.", [("can’t", False), ("isn't", False)]),
        ("en", "Whether she comes or not, no doubt.", []),
        ("de", "Sie hat noch Zeit.", []),
        ("de", "Sie isst weder Fisch noch Fleisch.", [("weder", False), ("noch", True)]),
        ("es", "No obstante, no viene.", [("no", False)]),
        ("vi", "Ông ấy không đến. Bà có đến không?", [("không", False), ("không", True)]),
    ],
)
def test_denials_and_what_repeats_them(language, text, expected):
    found = denials(text, language)

    assert [(text[d.start : d.end], d.repeats) for d in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Inapte ici, sans espoir.", [("contrary", "Inapt"), ("none", "sans")]),
        (
            "nl",
            "Een ondankbare, hopeloze taak.",
            [("contrary", "ondankbare"), ("contrary", "hopeloze")],
        ),
        ("nl", "Onlangs, bij een ongeval.", [("soon", "Onlangs")]),
        ("fr", "Un peu de pluie, sans doute.", []),
        ("fr", "Il peste, en tant que maire.", []),
        ("fr", "Je n’ose y croire.", [("mark", "n’")]),
        ("fr", "Je n’ose pas y croire.", []),
        ("fr", "Ce n’est pas lu et ne peut l’être.", [("mark", "ne")]),
        ("fr", "Évitez qu’il ne tombe.", [("stop", "Évit")]),
        ("fr", "Un geste non violent.", [("contrary", "non")]),
        ("nl", "Een niet-lid van de club.", [("contrary", "niet")]),
        ("fr", "Elle ne boit que du thé.", [("only", "ne")]),
        ("fr", "Partez avant qu’il ne pleuve.", [("until", "avant")]),
        ("fr", "Sans eau ni pain.", [("none", "Sans"), ("none", "ni")]),
        ("vi", "Ông ấy cấm. Quả cam ngon.", [("refuse", "cấm")]),
    ],
)
def test_words_that_may_render_a_denial(language, text, expected):
    found = near_denials(text, language)

    assert [(near.sense, text[near.start : near.end]) for near in found] == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Hij komt niet en zij betaalt niet.", "Il ne vient pas et elle paie.", [("niet", None)]),
        ("Hij komt en zij betaalt niet.", "Il ne vient pas, elle ne paie pas.", [(None, "pas")]),
        ("Hij komt niet en zij betaalt niet.", "Il refuse et elle ne paie pas.", []),
        ("Hij wil geen commentaar geven.", "Il a refusé de commenter.", []),
        ("Hij weigert en komt niet.", "Il refuse et vient.", [("niet", None)]),
        ("Hij verbiedt het en komt niet.", "Il l’interdit et vient.", [("niet", None)]),
        ("Zij kan de deur van het oude huis niet openen.", "Elle est incapable d’ouvrir.", []),
        ("Zij heeft geen huis.", "Elle n’a qu’une maison.", []),
    ],
)
def test_denials_are_counted(dutch, french, expected):
    assert told(dutch, french) == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("Zij zei meteen ja.", "Elle n’a pas hésité à dire oui.", []),
        ("Zij aarzelt.", "Elle n’hésite pas.", [(None, "pas")]),
        (
            "Niet alleen de soep is koud, ook het vlees.",
            "La soupe est froide, la viande aussi.",
            [],
        ),
        ("Niet alleen de soep is koud.", "Seule la soupe est froide.", [("Niet", None)]),
        ("Denk aan uw sleutels.", "N’oubliez pas vos clés.", []),
    ],
)
def test_a_denied_denial_is_none(dutch, french, expected):
    assert told(dutch, french) == expected


@pytest.mark.parametrize(
    ("dutch", "french", "expected"),
    [
        ("De brug gaat pas in juni open.", "Le pont n’ouvre pas avant juin.", []),
        ("De brug gaat in juni open.", "Le pont n’ouvre pas avant juin.", [(None, "pas")]),
        ("Wij wachten tot het water zakt.", "Nous attendons tant que l’eau ne baisse pas.", []),
        (
            "Wij wachten zolang het water zakt.",
            "Nous attendons tant que l’eau ne baisse pas.",
            [(None, "pas")],
        ),
    ],
)
def test_what_does_not_begin_before(dutch, french, expected):
    assert told(dutch, french) == expected


def test_a_word_far_from_the_denial_does_not_render_it():
    dutch = (
        "Zonder het akkoord van de buren begint de aannemer aan de bouw, en dat is niet eerlijk."
    )
    french = "L’entrepreneur commence la construction et c’est honnête, sans l’accord des voisins."

    assert told(dutch, french) == [("niet", None)]
    assert told(dutch.replace("niet eerlijk", "oneerlijk"), french) == []


def test_the_denial_told_is_the_one_without_a_neighbour():
    dutch = "Hij komt niet, zegt de burgemeester, en de stad zal het feest nooit betalen."
    (found,) = differing_negations(
        *sides(dutch, "Il ne vient pas, dit le maire, et la ville paiera la fête.")
    )

    assert found.a.text == "nooit"
