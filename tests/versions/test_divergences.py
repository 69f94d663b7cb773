"""Differences as rows: found, dismissed for good, forgotten when mended."""

import pytest

from articles import versions
from articles.ingest import store
from articles.models import Divergence, Speaker, TranslationLink
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db

DUTCH = (pair("Hoeveel boten liggen er?", "Er liggen 340 boten in de haven van Terhagen."),)
FRENCH = (pair("Combien de bateaux ?", "Il y a 345 bateaux dans le port de Terhagen."),)


def confirmed(user, french=FRENCH, **changes):
    dutch = store(reading(b"nl", pairs=DUTCH)).article
    other = store(reading(b"fr", pairs=french, language="fr", outlet="Le Canal", **changes)).article
    link = TranslationLink.objects.create(a=dutch, b=other, status="proposed", score=1.0)
    versions.confirm(link, user)
    return link


def numbers(link):
    found = link.divergences.filter(kind="number")
    return [(row.text_a, row.text_b, row.status) for row in found]


def test_a_number_that_differs_is_kept_with_its_places(admin_user):
    link = confirmed(admin_user)
    row = link.divergences.get(kind="number")
    assert (row.text_a, row.text_b, row.detail["code"]) == ("340", "345", "differs")
    place = row.place_a
    answer = link.a.pairs.get().answer_paragraphs[place["paragraph"]]
    assert answer[place["start"] : place["end"]] == "340"
    assert row.alignment.pair_a == link.a.pairs.get()


def test_a_dismissed_one_stays_dismissed(admin_user):
    link = confirmed(admin_user)
    link.divergences.filter(kind="number").update(status="dismissed", note="a slip of the pen")
    versions.compare(link.a)
    assert numbers(link) == [("340", "345", "dismissed")]


def test_a_mended_one_is_forgotten(admin_user):
    link = confirmed(admin_user)
    row = link.b.pairs.get()
    row.answer = row.answer.replace("345", "340")
    row.save()
    versions.compare(link.b)
    assert numbers(link) == []


def test_a_fact_that_one_page_lacks(admin_user):
    link = confirmed(admin_user, title=None, date=None)
    facts = link.divergences.filter(kind="fact")
    assert sorted(row.detail["fact"] for row in facts) == ["date", "title"]
    assert Divergence.objects.filter(kind="fact", text_b="").count() == 2


def test_namesakes_of_one_interview_become_one_person(admin_user):
    french = (pair(FRENCH[0].question, *FRENCH[0].answer, speaker="Nóor Vermeulen", role=None),)
    link = confirmed(admin_user, french=french)
    assert Speaker.objects.count() == 2
    assert link.a.pairs.get().speaker == link.b.pairs.get().speaker
