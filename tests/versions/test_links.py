"""What people decide about a link, and what it does to rows and index."""

import pytest

from articles import versions
from articles.ingest import store
from articles.models import IndexMark, TranslationLink, twins_of
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db

DUTCH = (
    pair(
        "Hoeveel boten liggen er in 2019?", "Er liggen 340 boten in Terhagen, zei Noor Vermeulen."
    ),
    pair("En in 1987?", "Toen waren dat er 12, en de haven van Brugge had er 95."),
)
FRENCH = (
    pair("Combien de bateaux en 2019 ?", "Il y a 340 bateaux à Terhagen, a dit Noor Vermeulen."),
    pair("Et en 1987 ?", "Il y en avait 12, et le port de Bruges en avait 95."),
)


@pytest.fixture
def link():
    dutch = store(reading(b"nl", pairs=DUTCH)).article
    french = store(reading(b"fr", pairs=FRENCH, language="fr", outlet="Le Canal")).article
    IndexMark.objects.all().delete()
    return TranslationLink.objects.create(a=dutch, b=french, status="proposed", score=1.0)


def twins(article):
    pairs = list(article.pairs.order_by("position"))
    found = twins_of(pairs)
    return [[twin.position for twin in found[pair.pk]] for pair in pairs]


def test_a_proposal_gives_no_twins(link):
    assert twins(link.a) == [[], []]


def test_a_confirmed_link_aligns_joins_and_marks(link, admin_user):
    versions.confirm(link, admin_user)
    link.refresh_from_db()
    assert (link.status, link.reviewer) == ("confirmed", admin_user)
    assert twins(link.a) == [[1], [2]]
    assert twins(link.b) == [[1], [2]]
    link.b.refresh_from_db()
    assert link.b.interview == link.a.interview
    assert IndexMark.objects.count() == 4


def test_a_rejected_link_leaves_nothing_behind(link, admin_user):
    versions.confirm(link, admin_user)
    IndexMark.objects.all().delete()
    versions.reject(link, admin_user)
    link.b.refresh_from_db()
    assert twins(link.a) == [[], []]
    assert link.b.interview == link.b.home
    assert IndexMark.objects.count() == 4


def test_a_hidden_article_is_nobodys_twin_and_marks_the_other_side(link, admin_user):
    versions.confirm(link, admin_user)
    IndexMark.objects.all().delete()
    link.a.published = False
    link.a.save()
    versions.touch(link.a)
    assert twins(link.b) == [[], []]
    assert IndexMark.objects.count() == 4


def test_comparing_again_changes_nothing(link, admin_user):
    versions.confirm(link, admin_user)
    rows = list(link.alignments.values_list("pk", flat=True))
    IndexMark.objects.all().delete()
    versions.compare(link.a)
    assert list(link.alignments.values_list("pk", flat=True)) == rows
    assert IndexMark.objects.count() == 0
