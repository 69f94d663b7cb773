"""The two real pages find each other, and nothing else does."""

from pathlib import Path

import pytest
from django.core.management import call_command

from articles import loading, versions
from articles.models import Article, Interview, Speaker, TranslationLink, twins_of

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "fixtures/seeds").glob("*.txt"))
FRENCH_PAGES = sorted((ROOT / "fixtures/pages/fr").glob("m*.txt"))


def load(*paths):
    return [loading.load_page(path.name, path.read_bytes()).article for path in paths]


@pytest.fixture
def link():
    load(*SEEDS)
    return TranslationLink.objects.get()


def beads(row):
    return [(bead["a"], bead["b"]) for bead in row.beads]


def test_the_seed_pages_are_one_interview_with_reasons(link):
    assert (link.status, Interview.objects.filter(merged_into=None).count()) == ("linked", 1)
    codes = {reason["code"]: reason for reason in link.reasons}
    assert codes["people"]["names"] == ["Bui Thanh Son"]
    assert (codes["pairs"]["shared"], codes["pairs"]["of"]) == (2, 2)
    assert codes["dates"]["dates"] == ["12-24"]
    assert Speaker.objects.current().count() == 1


def test_every_paragraph_finds_its_own(link):
    intro, first, second, closing = link.alignments.order_by("position")
    assert beads(intro) == [([], [0]), ([0], [1, 2])]
    assert beads(first) == [([n], [n]) for n in range(4)]
    assert beads(second) == [([0], [0, 1]), *(([n], [n + 1]) for n in range(1, 5))]
    assert beads(closing) == [([0], [0])]


def test_what_one_version_lacks_is_listed_and_no_number_or_date(link):
    kinds = sorted(row.kind for row in link.divergences.all())
    assert kinds == ["fact", "fact", "fact", "passage"]
    missing = link.divergences.get(kind="passage")
    assert (missing.text_a, missing.text_b[:24]) == ("", "Le Vietnam a proposé de ")


def test_it_does_not_matter_which_comes_first():
    load(*reversed(SEEDS))
    link = TranslationLink.objects.get()
    assert (link.a.language, link.b.language, link.status) == ("fr", "nl", "linked")
    assert len(twins_of(list(link.a.pairs.all()))) == 2


def test_other_interviews_are_not_linked_to_it(link):
    others = load(*FRENCH_PAGES)
    assert len(others) > 2
    assert TranslationLink.objects.get() == link


def test_a_rejected_link_is_never_proposed_again(link, admin_user):
    versions.reject(link, admin_user)
    call_command("link_translations")
    link.refresh_from_db()
    assert (TranslationLink.objects.count(), link.status) == (1, "rejected")
    assert Interview.objects.filter(merged_into=None).count() == 2


def test_a_confirmed_link_is_never_dropped(link, admin_user):
    versions.confirm(link, admin_user)
    pair = link.b.pairs.first()
    pair.answer = "Tout autre chose, en fait."
    pair.save()
    link.b.pairs.exclude(pk=pair.pk).delete()
    versions.compare(link.b)
    link.refresh_from_db()
    assert link.status == "confirmed"


def test_a_machines_link_goes_when_the_text_is_another(link):
    article = Article.objects.get(language="fr")
    article.pairs.all().delete()
    article.intro = "Recette de la soupe aux poireaux : couper, cuire, servir."
    article.closing = ""
    article.save()
    versions.compare(article)
    assert TranslationLink.objects.count() == 0
    assert Interview.objects.filter(merged_into=None).count() == 2


def test_an_archive_loaded_before_is_linked_by_the_command(link, capsys):
    link.delete()
    versions.compare(Article.objects.first())
    TranslationLink.objects.all().delete()
    call_command("link_translations")
    assert TranslationLink.objects.get().status == "linked"
    assert capsys.readouterr().out == "1 links (+1), 0 proposed\n"
