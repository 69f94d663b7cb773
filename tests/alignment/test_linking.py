from dataclasses import replace

import pytest

from articles.alignment import Pair, Version, judge, link_keys

from .test_interviews import EXPECTED, version
from .test_interviews import A as DUTCH
from .test_interviews import B as FRENCH

OTHER = Version(
    language="fr",
    intro=("La ministre Jan Peeters a parlé d’agriculture à Anvers.",),
    pairs=(
        Pair(
            question="Que deviennent les agriculteurs ?",
            answer=("Ils recevront une aide l’an prochain.", "Le Parlement votera en juin."),
        ),
        Pair(question="Et les vétérinaires ?", answer=("Leur syndicat a signé un accord.",)),
    ),
)


def reasons(judgement):
    return {reason["code"]: reason for reason in judgement.reasons}


def test_two_versions_of_one_interview():
    judgement = judge(DUTCH, FRENCH)

    assert judgement.verdict == "linked"
    assert reasons(judgement)["pairs"] == {"code": "pairs", "shared": 3, "of": 3}
    assert reasons(judgement)["numbers"] == {"code": "numbers", "shared": 3, "of": 3}


def test_another_interview_with_the_same_person():
    assert judge(DUTCH, OTHER).verdict != "linked"
    assert judge(DUTCH, replace(OTHER, intro=())).verdict == "nothing"


def test_a_version_too_short_to_be_sure():
    short = replace(FRENCH, intro=(), closing=(), pairs=FRENCH.pairs[1:2])

    assert judge(DUTCH, short).verdict != "linked"


@pytest.mark.parametrize(
    ("sentences", "verdict"),
    [
        (3, "linked"),
        (1, "proposed"),
    ],
)
def test_a_short_version_must_share_much(sentences, verdict):
    dutch = (
        "Op 3 mei 2021 opende Zoran Verhulst in Keulen 14 stations.",
        "Het project kost 250 miljoen euro, zegt directeur Peeters.",
        "In Brugge wacht Verhulst op 2024.",
    )
    french = (
        "Le 3 mai 2021, Zoran Verhulst a ouvert 14 stations à Cologne.",
        "Le projet coûte 250 millions d’euros, dit le directeur Peeters.",
        "À Bruges, Verhulst attend 2024.",
    )
    a, b = (
        Version(language=language, intro=texts[:sentences])
        for language, texts in (("nl", dutch), ("fr", french))
    )

    assert judge(a, b).verdict == verdict


@pytest.mark.parametrize("empty", [Version(language="fr"), replace(OTHER, intro=(), pairs=())])
def test_nothing_to_compare(empty):
    assert judge(DUTCH, empty).verdict == "nothing"
    assert judge(empty, DUTCH).score == judge(DUTCH, empty).score


def test_people_and_dates_are_told():
    a = replace(DUTCH, people=("Jan Peeters",), intro=("Op 3 mei sprak Jan Peeters in Gent.",))
    b = replace(FRENCH, people=("Jan Pèeters",), intro=("Jan Peeters a parlé le 3 mai à Gand.",))
    told = reasons(judge(a, b))

    assert told["people"] == {"code": "people", "names": ["Jan Peeters"]}
    assert told["dates"] == {"code": "dates", "dates": ["05-03"]}


def test_keys_are_shared_across_languages():
    a, b = (
        Version(language=language, intro=(text,))
        for language, text in (
            ("nl", "Op 3 mei bezocht minister Peeters Keulen: 40 miljoen voor kernfysica."),
            ("fr", "Le 3 mai, le ministre Peeters a visité Cologne : 40 millions."),
        )
    )

    assert link_keys(a) & link_keys(b) == {
        "d:05-03",
        "n:peeters",
        "n:Cologne",
        "#40000000",
        "w:minist",
        "w:peters",
    }


def test_keys_are_few():
    words = [f"interessant{a}{b}" for a in "abcdefghij" for b in "klmnopqrst"]
    numbers = [str(number) for number in range(100, 300)]
    keys = link_keys(Version(language="nl", intro=(" ".join(words + numbers),)))

    assert len(keys) <= 64
    assert all(len(key) <= 80 for key in keys)


def test_the_two_seed_pages():
    a, b = (version(path) for path in sorted(EXPECTED.glob("*.expected.json"))[:2])
    judgement = judge(a, b)
    half_a, half_b = replace(a, pairs=a.pairs[:1]), replace(b, pairs=b.pairs[1:], intro=())

    assert judgement.verdict == "linked"
    assert reasons(judgement)["pairs"] == {"code": "pairs", "shared": 2, "of": 2}
    assert judge(half_a, half_b).verdict == "nothing"
    assert len(link_keys(a) & link_keys(b)) >= 10
