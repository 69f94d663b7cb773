import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.alignment import Bead, Dictionary, Document, Entry, align_units

DUTCH = (
    "De president bezocht Brussel op 3 mei 2021.",
    "Volgens de minister kost het project 40 miljoen euro.",
    "De universiteit van Leuven publiceerde een rapport over kernenergie.",
    "Een commissie controleert nu de resultaten in Antwerpen.",
)
FRENCH = (
    "Le président a visité Bruxelles le 3 mai 2021.",
    "Selon le ministre, le projet coûte 40 millions d’euros.",
    "L’université de Louvain a publié un rapport sur l’énergie nucléaire.",
    "Une commission contrôle maintenant les résultats à Anvers.",
)


def links(beads):
    return [(bead.a, bead.b) for bead in beads]


def document(language, *units, roles=()):
    return Document(language=language, units=tuple(units), roles=tuple(roles))


def test_sentence_by_sentence():
    beads = align_units(document("nl", *DUTCH), document("fr", *FRENCH))

    assert links(beads) == [((n,), (n,)) for n in range(4)]


def test_two_sentences_that_the_other_version_joins():
    joined = " ".join(FRENCH[1:3])
    beads = align_units(document("nl", *DUTCH), document("fr", FRENCH[0], joined, FRENCH[3]))

    assert links(beads) == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,))]


def test_a_sentence_that_the_other_version_lacks():
    beads = align_units(document("nl", *DUTCH), document("fr", *FRENCH[:2], FRENCH[3]))

    assert links(beads) == [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,))]
    assert [bead.reason for bead in beads] == ["words", "words", "gap", "words"]


def test_questions_never_meet_answers():
    a = document("nl", "Waarom?", "Daarom, zegt de minister.", roles="QA")
    b = document("fr", "Le ministre dit que c’est ainsi.", roles="A")

    assert links(align_units(a, b)) == [((0,), ()), ((1,), (0,))]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((), (), []),
        ((), ("Oui.",), [((), (0,))]),
        (("Ja.",), (), [((0,), ())]),
        (("Ja.",), ("Oui.",), [((0,), (0,))]),
    ],
)
def test_hardly_anything(a, b, expected):
    assert links(align_units(document("nl", *a), document("fr", *b))) == expected


def test_a_locked_bead_stands():
    wrong = Bead(a=(0,), b=(0, 1), reason="locked")
    beads = align_units(document("nl", *DUTCH), document("fr", *FRENCH), locked=[wrong])

    assert links(beads)[0] == ((0,), (0, 1))
    assert beads[0].reason == "locked"
    assert ((3,), (3,)) in links(beads)


def test_a_locked_gap_stands():
    gap = Bead(a=(1,), b=())
    beads = align_units(document("nl", *DUTCH), document("fr", *FRENCH), locked=[gap])

    assert ((1,), ()) in links(beads)
    assert ((2,), (2,)) in links(beads)


@pytest.mark.parametrize(
    "locked",
    [
        [Bead(a=(0,), b=(2,)), Bead(a=(1,), b=(1,))],
        [Bead(a=(0, 1), b=(0,)), Bead(a=(1,), b=(1,))],
        [Bead(a=(7,), b=(0,))],
        [Bead(a=(0,), b=(4,))],
    ],
)
def test_locks_that_cannot_be(locked):
    with pytest.raises(ValueError, match="locked"):
        align_units(document("nl", *DUTCH), document("fr", *FRENCH), locked=locked)


def test_a_dictionary_finds_what_looks_different():
    dictionary = Dictionary(
        Entry(source_language="nl", target_language="fr", word=a, translation=b, source="test")
        for a, b in (("hond", "chien"), ("slaapt", "dort"), ("boom", "arbre"), ("groeit", "pousse"))
    )
    a = document("nl", "De hond slaapt.", "De boom groeit.")
    b = document("fr", "L’arbre pousse.")

    assert links(align_units(a, b, dictionary)) == [((0,), ()), ((1,), (0,))]


def test_roles_must_be_one_a_unit():
    with pytest.raises(ValueError, match="2 units, but 1 roles"):
        document("nl", "a", "b", roles="Q")


units = st.lists(st.text("ab1 .’-é", max_size=30), max_size=7).map(tuple)


@settings(deadline=None, max_examples=60)
@given(units, units)
def test_every_unit_stands_once_and_in_order(a, b):
    beads = align_units(Document(language="nl", units=a), Document(language="fr", units=b))

    assert [i for bead in beads for i in bead.a] == list(range(len(a)))
    assert [j for bead in beads for j in bead.b] == list(range(len(b)))
    assert all(0 <= bead.score <= 1 for bead in beads)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from(DUTCH), min_size=1, max_size=6, unique=True).map(tuple))
def test_a_text_beside_itself(text):
    beads = align_units(Document(language="nl", units=text), Document(language="nl", units=text))

    assert links(beads) == [((n,), (n,)) for n in range(len(text))]
