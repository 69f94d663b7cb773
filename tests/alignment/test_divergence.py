from dataclasses import replace

import pytest

from articles.alignment import Pair, Version, align_interviews, find_divergences

DUTCH = Version(
    language="nl",
    title="Kernenergie blijft",
    date="2021-05-04",
    intro=("Minister Tinne Peeters sprak op 3 mei 2021 in Gent over kernenergie.",),
    pairs=(
        Pair(
            question="Hoeveel kost de nieuwe centrale?",
            answer=(
                "De centrale in Tihange kost twintig miljoen euro, zegt professor Janssens.",
                "Wij sluiten dat project niet af.",
            ),
        ),
        Pair(question="Wat vindt Macron?", answer=("President Macron steunt het project.",)),
    ),
    closing=("Dank u wel!",),
)
FRENCH = Version(
    language="fr",
    title="L’énergie nucléaire reste",
    date="2021-05-05",
    intro=("La ministre Tinne Peeters a parlé le 3 mai 2021 à Gand de l’énergie nucléaire.",),
    pairs=(
        Pair(
            question="Combien coûte la nouvelle centrale ?",
            answer=(
                "La centrale de Tihange coûte 20 millions d’euros, dit le professeur Janssens.",
                "Nous ne fermons pas ce projet.",
            ),
        ),
        Pair(
            question="Qu’en pense Macron ?",
            answer=("Le président Macron soutient le projet.",),
        ),
    ),
    closing=("Merci beaucoup !",),
)


def divergences(a, b):
    return find_divergences(a, b, align_interviews(a, b))


def told(a, b):
    return [(d.kind, d.code, d.a and d.a.text, d.b and d.b.text) for d in divergences(a, b)]


def with_answer(version, *answer):
    first, *rest = version.pairs
    return replace(version, pairs=(replace(first, answer=answer), *rest))


def test_versions_that_say_the_same():
    assert told(DUTCH, FRENCH) == []


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "La centrale de Tihange coûte 30 millions d’euros, dit le professeur Janssens.",
            ("number", "differs", "twintig miljoen", "30 millions"),
        ),
        (
            "La centrale de Tihange coûte cher, dit le professeur Janssens.",
            ("number", "only_a", "twintig miljoen", None),
        ),
        (
            "La centrale coûte 20 millions d’euros, dit le professeur Janssens.",
            ("name", "only_a", "Tihange", None),
        ),
        (
            "La centrale de Tihange coûte 20 millions d’euros en mai, dit le professeur Janssens.",
            ("date", "only_b", None, "mai"),
        ),
    ],
)
def test_one_thing_changed(paragraph, expected):
    changed = with_answer(FRENCH, paragraph, "Nous ne fermons pas ce projet.")

    assert told(DUTCH, changed) == [expected]


def test_a_lost_denial():
    changed = with_answer(FRENCH, FRENCH.pairs[0].answer[0], "Nous fermons le projet.")

    assert told(DUTCH, changed) == [("negation", "only_a", "niet", None)]


def test_two_lost_denials_of_one_paragraph():
    dutch = with_answer(DUTCH, "Wij sluiten niet af. Het dak van de hal lekt ook niet.")
    french = with_answer(FRENCH, "Nous fermons. Le toit du hall fuit aussi.")
    found = [d for d in divergences(dutch, french) if d.kind == "negation"]

    assert [(d.a.text, d.a.start) for d in found] == [("niet", 12), ("niet", 49)]
    assert len({d.identity for d in found}) == 2


def test_a_date_that_differs():
    changed = replace(FRENCH, intro=(FRENCH.intro[0].replace("3 mai", "4 mai"),))

    assert told(DUTCH, changed) == [("date", "differs", "3 mei", "4 mai")]


def test_a_pair_that_one_version_lacks():
    shorter = replace(FRENCH, pairs=FRENCH.pairs[:1])

    assert told(DUTCH, shorter) == [
        ("passage", "only_a", "Wat vindt Macron?", None),
        ("passage", "only_a", "President Macron steunt het project.", None),
    ]


def test_facts_that_one_page_lacks():
    bare = replace(FRENCH, title=None, date=None)

    assert [(d.kind, d.code, d.detail) for d in divergences(DUTCH, bare)] == [
        ("fact", "only_a", {"fact": "title"}),
        ("fact", "only_a", {"fact": "date"}),
    ]


def test_places_are_characters_of_the_paragraph():
    changed = with_answer(
        FRENCH,
        FRENCH.pairs[0].answer[0].replace("20 millions", "21 millions"),
        FRENCH.pairs[0].answer[1],
    )
    (found,) = divergences(DUTCH, changed)
    text_a, text_b = (v.pairs[0].answer[0] for v in (DUTCH, changed))

    assert (found.section, found.bead, found.a.paragraph, found.b.paragraph) == (1, 0, 0, 0)
    assert text_a[found.a.start : found.a.end] == "twintig miljoen"
    assert text_b[found.b.start : found.b.end] == "21 millions"


def test_identity_follows_the_text():
    changed = with_answer(FRENCH, "La centrale de Tihange coûte 30 millions, dit Janssens.", "Non.")
    elsewhere = replace(changed, intro=(*changed.intro, "Un nouveau paragraphe."))
    number = [d.identity for d in divergences(DUTCH, changed) if d.kind == "number"]

    assert number == [d.identity for d in divergences(DUTCH, elsewhere) if d.kind == "number"]
    assert len(number) == 1
    assert len(number[0]) == 64
