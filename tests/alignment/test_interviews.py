import json
from dataclasses import replace
from pathlib import Path

import pytest

from articles.alignment import Bead, Pair, ParagraphBead, Section, Version, align_interviews


def pair(question, *answer):
    return Pair(question=question, answer=answer)


A = Version(
    language="nl",
    intro=("Minister Jan Peeters sprak in Gent over het klimaat.",),
    pairs=(
        pair(
            "Wat kost de energietransitie?",
            "Ongeveer 40 miljoen euro.",
            "Europa betaalt 10 miljoen.",
        ),
        pair("Komt er een nieuwe centrale in Doel?", "Nee, de centrale in Doel sluit in 2025."),
        pair("Wat vindt president Macron?", "Macron steunt het project in Brussel."),
    ),
    closing=("Dank u wel!",),
)
B = Version(
    language="fr",
    intro=("Le ministre Jan Peeters a parlé du climat à Gand.",),
    pairs=(
        pair(
            "Combien coûte la transition énergétique ?",
            "Environ 40 millions d’euros. L’Europe paie 10 millions.",
        ),
        pair(
            "Y aura-t-il une nouvelle centrale à Doel ?",
            "Non, la centrale de Doel fermera en 2025.",
        ),
        pair("Qu’en pense le président Macron ?", "Macron soutient le projet à Bruxelles."),
    ),
    closing=("Je vous remercie, Monsieur le Ministre.",),
)


def frame(sections):
    return [(section.kind, section.pair_a, section.pair_b) for section in sections]


def paragraphs(section):
    return [(paragraph.bead.a, paragraph.bead.b) for paragraph in section.paragraphs]


def test_all_of_both_versions():
    sections = align_interviews(A, B)

    assert frame(sections) == [
        ("intro", None, None),
        ("pair", 0, 0),
        ("pair", 1, 1),
        ("pair", 2, 2),
        ("closing", None, None),
    ]
    assert paragraphs(sections[1]) == [((0, 1), (0,))]
    assert paragraphs(sections[4]) == [((0,), (0,))]


@pytest.mark.parametrize(
    ("merged", "expected"),
    [
        ((0, 1), [(0, 0), (1, None), (2, 1)]),
        ((1, 0), [(0, None), (1, 0), (2, 1)]),
    ],
)
def test_two_pairs_that_are_one_in_the_other_version(merged, expected):
    """The question of one, the answers of both, most of the first one's."""
    first, second = (B.pairs[n] for n in merged)
    one = pair(first.question, *first.answer * 2, *second.answer)
    sections = align_interviews(A, replace(B, pairs=(one, B.pairs[2])))

    assert [(s.pair_a, s.pair_b) for s in sections if s.kind == "pair"] == expected


def test_a_version_without_pairs():
    sections = align_interviews(A, replace(B, pairs=()))

    assert [(s.pair_a, s.pair_b) for s in sections if s.kind == "pair"] == [
        (0, None),
        (1, None),
        (2, None),
    ]


def test_a_pair_that_one_version_lacks():
    shorter = replace(B, pairs=(B.pairs[0], B.pairs[2]), closing=())
    sections = align_interviews(A, shorter)

    assert frame(sections) == [
        ("intro", None, None),
        ("pair", 0, 0),
        ("pair", 1, None),
        ("pair", 2, 1),
        ("closing", None, None),
    ]
    assert paragraphs(sections[2]) == [((0,), ())]
    assert paragraphs(sections[4]) == [((0,), ())]


def test_sentences_stand_in_their_paragraphs():
    section = align_interviews(A, B)[1]
    (first, second) = section.paragraphs[0].sentences

    assert first.a == ((0, 0, 25),)
    assert first.b == ((0, 0, 28),)
    assert second.a == ((1, 0, 26),)
    assert second.b == ((0, 29, 55),)


def test_a_locked_pair_stands():
    lock = Section(kind="pair", pair_a=0, pair_b=1, reason="locked")

    assert ("pair", 0, 1) in frame(align_interviews(A, B, locked=[lock]))


def test_locked_paragraphs_stand():
    fixed = ParagraphBead(bead=Bead(a=(1,), b=(0,), reason="locked"))
    lock = Section(kind="pair", pair_a=0, pair_b=0, paragraphs=(fixed,))
    section = align_interviews(A, B, locked=[lock])[1]

    assert paragraphs(section) == [((0,), ()), ((1,), (0,))]
    assert section.paragraphs[1].bead.reason == "locked"


def test_empty_versions():
    assert align_interviews(Version(language="nl"), Version(language="fr")) == ()


EXPECTED = Path(__file__).parents[2] / "fixtures" / "seeds"


def version(path):
    page = json.loads(path.read_text(encoding="utf-8"))
    return Version(
        language=page["language"],
        intro=tuple(page["intro"]),
        pairs=tuple(
            Pair(question=pair["question"], answer=tuple(pair["answer"])) for pair in page["pairs"]
        ),
        closing=tuple(filter(None, [page["closing"]])),
    )


@pytest.mark.skipif(
    len(list(EXPECTED.glob("*.expected.json"))) < 2, reason="no expected reading of the seeds"
)
def test_the_two_seed_pages():
    a, b = (version(path) for path in sorted(EXPECTED.glob("*.expected.json"))[:2])
    sections = align_interviews(a, b)

    assert frame(sections) == [
        ("intro", None, None),
        ("pair", 0, 0),
        ("pair", 1, 1),
        ("closing", None, None),
    ]
    assert [paragraphs(section) for section in sections] == [
        [((), (0,)), ((0,), (1, 2))],
        [((n,), (n,)) for n in range(4)],
        [((0,), (0, 1)), *(((n,), (n + 1,)) for n in range(1, 5))],
        [((0,), (0,))],
    ]
