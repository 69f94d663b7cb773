"""What a person aligned stays, and the machine works around it."""

import pytest

from articles import versions
from articles.ingest import store
from articles.models import TranslationLink
from articles.versions.locks import lock_pairs, lock_paragraphs, unlock
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db

DUTCH = (
    pair("Hoeveel boten liggen er in 2019?", "Er liggen 340 boten in Terhagen.", "Vroeger 12."),
    pair("En in 1987?", "Toen waren dat er 95, in Brugge."),
)
FRENCH = (
    pair("Combien de bateaux en 2019 ?", "Il y a 340 bateaux à Terhagen.", "Autrefois 12."),
    pair("Et en 1987 ?", "Il y en avait 95, à Brugge."),
)


@pytest.fixture
def link(admin_user):
    dutch = store(reading(b"nl", pairs=DUTCH)).article
    french = store(reading(b"fr", pairs=FRENCH, language="fr", outlet="Le Canal")).article
    made = TranslationLink.objects.create(a=dutch, b=french, status="proposed", score=1.0)
    versions.confirm(made, admin_user)
    return made


def pairs(link):
    return [
        (row.pair_a and row.pair_a.position, row.pair_b and row.pair_b.position, row.locked)
        for row in link.alignments.filter(section="pair")
    ]


def beads(row):
    return [(bead["a"], bead["b"], bead["locked"]) for bead in row.beads]


def test_pairs_are_aligned_first(link):
    assert pairs(link) == [(1, 1, False), (2, 2, False)]


def test_a_locked_gap_stays_when_the_machine_aligns_again(link):
    first = link.a.pairs.get(position=1)
    lock_pairs(link, {first.pk: None})
    assert (1, None, True) in pairs(link)
    versions.compare(link.a)
    assert (1, None, True) in pairs(link)


def test_partners_that_cross_are_refused(link):
    one, two = link.a.pairs.order_by("position")
    un, deux = link.b.pairs.order_by("position")
    with pytest.raises(ValueError, match=r"\w+"):
        lock_pairs(link, {one.pk: deux.pk, two.pk: un.pk})
    assert pairs(link) == [(1, 1, False), (2, 2, False)]


def test_locked_paragraphs_stay_and_can_be_freed(link):
    row = link.alignments.get(pair_a__position=1)
    assert beads(row) == [([0], [0], False), ([1], [1], False)]
    lock_paragraphs(row, [1, 1], [1, 1])
    row = link.alignments.get(pair_a__position=1)
    assert beads(row) == [([0, 1], [0, 1], True)]
    versions.compare(link.b)
    row = link.alignments.get(pair_a__position=1)
    assert beads(row) == [([0, 1], [0, 1], True)]
    unlock(row)
    row = link.alignments.get(pair_a__position=1)
    assert beads(row) == [([0], [0], False), ([1], [1], False)]


def test_groups_must_rise(link):
    row = link.alignments.get(pair_a__position=1)
    with pytest.raises(ValueError, match="rise"):
        lock_paragraphs(row, [2, 1], [1, 2])
