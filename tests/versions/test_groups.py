"""Interviews merge and split as links come and go."""

import pytest

from articles.ingest import store
from articles.models import IndexMark, TranslationLink
from articles.versions.groups import regroup
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db


def article(name: str, language: str):
    pairs = (pair(f"Vraag {name * 5}?", f"Antwoord {name * 20}"),)
    return store(reading(name.encode(), pairs=pairs, language=language, title=name)).article


def link(one, other, status="linked"):
    a, b = sorted((one, other), key=lambda article: article.pk)
    return TranslationLink.objects.create(a=a, b=b, status=status, score=1.0)


def interview_of(*articles):
    for one in articles:
        one.refresh_from_db()
    return [one.interview_id for one in articles]


def test_linked_articles_share_the_older_interview_and_the_other_redirects():
    dutch, french = article("een", "nl"), article("un", "fr")
    IndexMark.objects.all().delete()
    link(dutch, french)
    regroup([french])
    assert interview_of(dutch, french) == [dutch.home_id, dutch.home_id]
    french.home.refresh_from_db()
    assert french.home.merged_into == dutch.home
    assert IndexMark.objects.count() == 2


def test_a_rejection_splits_them_and_revives_the_younger():
    dutch, french = article("een", "nl"), article("un", "fr")
    made = link(dutch, french)
    regroup([french])
    made.status = "rejected"
    made.save()
    regroup([dutch, french])
    assert interview_of(dutch, french) == [dutch.home_id, french.home_id]
    french.home.refresh_from_db()
    assert french.home.merged_into is None


def test_three_versions_hang_together_through_the_one_in_the_middle():
    dutch, french, english = article("een", "nl"), article("un", "fr"), article("one", "en")
    first = link(french, english)
    regroup([english])
    link(dutch, french)
    regroup([dutch])
    assert interview_of(dutch, french, english) == [dutch.home_id] * 3
    first.delete()
    regroup([french, english])
    assert interview_of(dutch, french, english) == [dutch.home_id] * 2 + [english.home_id]


def test_a_proposal_joins_nothing():
    dutch, french = article("een", "nl"), article("un", "fr")
    link(dutch, french, status="proposed")
    regroup([dutch, french])
    assert interview_of(dutch, french) == [dutch.home_id, french.home_id]
