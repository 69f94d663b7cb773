"""What the archive knows of a speaker."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, F
from django.db.models.functions import ExtractYear

from articles.models import QAPair, Speaker, SpeakerName
from articles.presentation.pictures import Timeline, timeline


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A name or a title as the pages print it, in one language."""

    text: str
    language: str
    first_year: int | None
    last_year: int | None
    articles: int


@dataclass(frozen=True, kw_only=True)
class Portrait:
    names: tuple[Printed, ...]
    roles: tuple[Printed, ...]
    languages: tuple[tuple[str, int], ...]
    answers: int
    undated: int
    timeline: Timeline | None


def answers_of(speaker: Speaker, language: str = ""):
    """All that the speaker answered, or what stands in one language, newest first."""
    newest = F("article__date").desc(nulls_last=True)
    pairs = QAPair.objects.published().by(speaker).with_context()
    if language:
        pairs = pairs.filter(article__language=language)
    return pairs.order_by(newest, "-article_id", "position")


def portray(speaker: Speaker) -> Portrait:
    counted = list(
        QAPair.objects.published()
        .by(speaker)
        .order_by()
        .values_list(ExtractYear("article__date"), "article__language")
        .annotate(Count("pk"))
    )
    languages: Counter[str] = Counter()
    for _year, language, count in counted:
        languages[language] += count
    names, roles = _as_printed(speaker)
    return Portrait(
        names=names,
        roles=roles,
        languages=tuple(languages.most_common()),
        answers=languages.total(),
        undated=sum(count for year, _language, count in counted if year is None),
        timeline=timeline(dated for dated in counted if dated[0] is not None),
    )


def _as_printed(speaker: Speaker):
    printed = list(
        SpeakerName.objects.filter(speaker=speaker, article__published=True).values_list(
            "name", "role", "language", "article", ExtractYear("article__date")
        )
    )
    names = [(name, *rest) for name, _role, *rest in printed]
    roles = [(role, *rest) for _name, role, *rest in printed if role]
    return _gathered(names), _gathered(roles)


def _gathered(printed) -> tuple[Printed, ...]:
    """One row a text and language, the oldest first, undated last."""
    articles: dict[tuple[str, str], set] = {}
    years: dict[tuple[str, str], list[int]] = {}
    for text, language, article, year in printed:
        articles.setdefault((text, language), set()).add(article)
        years.setdefault((text, language), []).extend([year] if year else [])
    gathered = [
        Printed(
            text=text,
            language=language,
            first_year=min(years[text, language], default=None),
            last_year=max(years[text, language], default=None),
            articles=len(found),
        )
        for (text, language), found in articles.items()
    ]
    return tuple(sorted(gathered, key=lambda row: (row.first_year or 9999, row.text)))
