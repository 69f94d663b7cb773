"""Words that the archive learns: from links in force, replaced each time."""

import pytest
from django.core.management import call_command

from articles import versions
from articles.alignment import LEARNT
from articles.alignment import learning as alignment_learning
from articles.models import LexiconEntry, TranslationLink

from .test_finding import link  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture
def few_texts(monkeypatch):
    monkeypatch.setattr(alignment_learning, "FEWEST_TEXTS", 5)


def learnt():
    rows = LexiconEntry.objects.filter(source=LEARNT)
    return set(rows.values_list("source_language", "word", "target_language", "translation"))


def test_an_archive_that_holds_too_little_learns_nothing(link):  # noqa: F811
    assert versions.learn_words() == 0
    assert learnt() == set()


def test_words_are_learnt_from_links_in_force(link, few_texts):  # noqa: F811
    number = versions.learn_words()

    assert number == len(learnt()) > 0
    assert {(a, b) for a, _, b, _ in learnt()} == {("fr", "nl")}


def test_learning_again_replaces_what_was_learnt(link, few_texts, capsys):  # noqa: F811
    versions.learn_words()
    before = learnt()
    call_command("link_translations", "--learn")

    assert learnt() == before
    assert capsys.readouterr().out.startswith(f"{len(before)} words learnt\n")
    TranslationLink.objects.update(status=TranslationLink.Status.REJECTED)
    assert versions.learn_words() == 0
    assert learnt() == set()
