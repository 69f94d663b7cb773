"""Likely versions, by the keys that are kept of each article."""

from pathlib import Path

import pytest

from articles import loading, versions
from articles.alignment.keys import all_keys, sketch
from articles.models import ArticleSketch, TranslationLink
from articles.versions.documents import text_of

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "fixtures/seeds").glob("*.txt"))


def load(path):
    return loading.load_page(path.name, path.read_bytes()).article


def test_the_keys_of_an_article_are_kept_with_it():
    article = load(SEEDS[0])
    assert article.sketch.keys == sketch(all_keys(text_of(article)))
    article.delete()
    assert not ArticleSketch.objects.exists()


def test_an_article_stored_before_keys_were_kept_is_found_all_the_same():
    first = load(SEEDS[0])
    ArticleSketch.objects.all().delete()
    second = load(SEEDS[1])
    link = TranslationLink.objects.get()
    assert (link.a, link.b, link.status) == (first, second, "linked")


def test_keys_follow_the_text():
    article = load(SEEDS[0])
    article.pairs.all().delete()
    versions.compare(article)
    assert ArticleSketch.objects.get().keys == sketch(all_keys(text_of(article)))
