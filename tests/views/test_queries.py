"""A page asks the database at most eight times, in a small archive as in a large one."""

import pytest
from django.core.cache import cache

from articles.models import Article, Interview, Outlet, QAPair, Speaker, SpeakerName
from articles.search import indexing

pytestmark = pytest.mark.django_db
MOST = 8
LARGE = 2000


def fill(articles: int):
    """Many articles at once: two languages an interview, ten speakers, five outlets."""
    speakers = Speaker.objects.bulk_create(
        Speaker(name=f"Persoon {n}", slug=f"persoon-{n}", folded=f"persoon {n}") for n in range(10)
    )
    outlets = Outlet.objects.bulk_create(
        Outlet(name=f"Krant {n}", slug=f"krant-{n}") for n in range(5)
    )
    interviews = Interview.objects.bulk_create(Interview() for _ in range((articles + 1) // 2))
    made = Article.objects.bulk_create(
        Article(
            interview=interviews[n // 2],
            home=interviews[n // 2],
            language=("nl", "fr")[n % 2],
            title=f"Titel {n}",
            outlet=outlets[n % 5],
            date=f"{2000 + n % 20}-01-01",
            fingerprint=f"{n}",
        )
        for n in range(articles)
    )
    QAPair.objects.bulk_create(
        QAPair(
            article=article,
            position=p,
            question="Wat?",
            answer="Dit.\n\nDat.",
            speaker=speakers[article.pk % 10],
            speaker_reason="intro",
            speaker_confidence=0.8,
        )
        for article in made
        for p in range(2)
    )
    SpeakerName.objects.bulk_create(
        SpeakerName(
            speaker=speakers[article.pk % 10],
            article=article,
            name="P",
            language=article.language,
            where="label",
        )
        for article in made
    )
    return made[0]


@pytest.mark.parametrize("size", [2, LARGE])
def test_no_page_asks_more_than_eight_times(client, django_assert_max_num_queries, size):
    article = fill(size)
    pair = article.pairs.select_related("speaker").first()
    if size < LARGE:
        indexing.bring_in()
    addresses = [
        "/nl/", "/nl/articles/", "/nl/speakers/",
        "/nl/articles/?language=nl&year=2000&speaker=persoon-0&outlet=krant-0",
        "/nl/about/", article.get_absolute_url(), f"{article.get_absolute_url()}?view=ledger",
         article.interview.get_absolute_url(),
        pair.get_absolute_url(), pair.speaker.get_absolute_url(), "/sitemap-articles.xml",
        "/feeds/articles/", "/nl/nowhere/", "/nl/search/", "/fr/search/?language=nl",
        *(["/nl/search/?q=dit", "/nl/search/?q=wat&language=nl"] if size < LARGE else []),
    ]  # fmt: skip
    for address in addresses:
        cache.clear()
        with django_assert_max_num_queries(MOST, info=address):
            client.get(address)
