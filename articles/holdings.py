"""What the archive holds, counted: for the footer, the home page and the about page.

The counts that read many rows are kept for a minute, under a key that changes
as soon as a page is loaded or an article is hidden.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from django.core.cache import cache
from django.db.models import Count, Max, Q, Subquery
from django.db.models.functions import ExtractYear

from articles.models import Article, Divergence, QAPair, SavedPage, Speaker

SECONDS = 60
SPEAKERS_SHOWN = 8
COMBINATIONS_SHOWN = 8


@dataclass(frozen=True, kw_only=True)
class Holdings:
    articles: int
    updated: datetime | None


@dataclass(frozen=True, kw_only=True)
class Combination:
    """Interviews that exist in exactly these languages."""

    languages: tuple[str, ...]
    interviews: int
    differing: int


@dataclass(frozen=True, kw_only=True)
class Survey:
    """What the home page draws."""

    languages: tuple[tuple[str, int], ...]
    combinations: tuple[Combination, ...]
    speakers: tuple[Speaker, ...]
    years: tuple[tuple[int, int], ...]
    answers: int
    undated: int

    @property
    def interviews(self) -> int:
        return sum(combination.interviews for combination in self.combinations)


def holdings() -> Holdings:
    last_load = SavedPage.objects.order_by("-loaded_at").values("loaded_at")[:1]
    return Holdings(
        **Article.objects.published().aggregate(
            articles=Count("pk"), updated=Max(Subquery(last_load))
        )
    )


def survey(held: Holdings) -> Survey:
    key = f"survey:{held.articles}:{held.updated and held.updated.timestamp()}"
    return cache.get_or_set(key, _count, SECONDS)


def _count() -> Survey:
    years = Counter(
        dict(
            QAPair.objects.published()
            .values_list(ExtractYear("article__date"))
            .annotate(Count("pk"))
        )
    )
    undated = years.pop(None, 0)
    versions = list(Article.objects.published().values_list("interview_id", "language").distinct())
    languages = Counter(language for _interview, language in versions)
    return Survey(
        languages=tuple(languages.most_common()),
        combinations=_combinations(versions),
        speakers=tuple(most_heard()[:SPEAKERS_SHOWN]),
        years=tuple(sorted(years.items())),
        answers=sum(years.values()) + undated,
        undated=undated,
    )


def _combinations(versions) -> tuple[Combination, ...]:
    languages: dict[int, list[str]] = {}
    for interview, language in versions:
        languages.setdefault(interview, []).append(language)
    differing = set(
        Divergence.objects.open()
        .filter(link__a__published=True, link__b__published=True)
        .values_list("link__a__interview", flat=True)
    )
    sets = {interview: tuple(sorted(codes)) for interview, codes in languages.items()}
    return tuple(
        Combination(
            languages=codes,
            interviews=count,
            differing=sum(sets.get(interview) == codes for interview in differing),
        )
        for codes, count in Counter(sets.values()).most_common()
    )


def most_heard():
    """Speakers with what they answered (``answers``), most first."""
    published = Count("pairs", filter=Q(pairs__article__published=True))
    return (
        Speaker.objects.current()
        .annotate(answers=published)
        .filter(answers__gt=0)
        .order_by("-answers", "name")
    )
