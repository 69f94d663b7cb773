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
from django.utils.translation import gettext as _

from articles.models import Article, Divergence, QAPair, SavedPage, Speaker, TranslationLink
from articles.presentation.pictures import Timeline, timeline

SECONDS = 60
SPEAKERS_SHOWN = 8


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
    #: For each language of the archive: whether it is one of these.
    row: tuple[tuple[str, bool], ...]
    #: Length of its bar, 1 to 100.
    share: int


@dataclass(frozen=True, kw_only=True)
class Survey:
    """What the home page draws."""

    combinations: tuple[Combination, ...]
    speakers: tuple[Speaker, ...]
    answers: int
    #: Answers of articles without a date.
    undated: int
    timeline: Timeline | None

    @property
    def several(self) -> bool:
        """Whether an interview can be read in more than one language."""
        return any(len(combination.languages) > 1 for combination in self.combinations)


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
    counted = list(
        QAPair.objects.published()
        .order_by()
        .values_list(ExtractYear("article__date"), "article__language")
        .annotate(Count("pk"))
    )
    versions = list(Article.objects.published().values_list("interview_id", "language").distinct())
    return Survey(
        combinations=_combinations(versions),
        speakers=tuple(most_heard()[:SPEAKERS_SHOWN]),
        answers=sum(count for *_dated, count in counted),
        undated=sum(count for year, _language, count in counted if year is None),
        timeline=timeline(dated for dated in counted if dated[0] is not None),
    )


def _combinations(versions) -> tuple[Combination, ...]:
    languages: dict[int, list[str]] = {}
    for interview, language in versions:
        languages.setdefault(interview, []).append(language)
    sets = {interview: tuple(sorted(codes)) for interview, codes in languages.items()}
    differing = Counter(sets.get(interview) for interview in _differing())
    counted = Counter(sets.values()).most_common()
    known = [language for language, _n in Counter(code for _i, code in versions).most_common()]
    return tuple(
        Combination(
            languages=codes,
            interviews=count,
            differing=differing[codes],
            row=tuple((language, language in codes) for language in known),
            share=max(1, round(100 * count / counted[0][1])),
        )
        for codes, count in counted
    )


def _differing() -> set[int]:
    """Interviews of which two versions say different things."""
    visible = Divergence.objects.open().filter(
        link__in=TranslationLink.objects.in_force().visible()
    )
    return set(visible.values_list("link__a__interview", flat=True))


@dataclass(frozen=True, kw_only=True)
class Share:
    """How many of the articles or answers have a fact."""

    label: str
    part: int
    whole: int

    @property
    def percent(self) -> int:
        """Never rounded up to all of them."""
        return 100 * self.part // self.whole if self.whole else 0


def shares() -> list[Share]:
    """What the pages say and the machine could read."""
    articles = Article.objects.published().aggregate(
        whole=Count("pk"),
        title=Count("pk", filter=~Q(title="")),
        date=Count("pk", filter=Q(date__isnull=False)),
        outlet=Count("pk", filter=Q(outlet__isnull=False)),
        source=Count("pk", filter=~Q(source_url="")),
    )
    answers = QAPair.objects.published().aggregate(whole=Count("pk"), speaker=Count("speaker"))
    labels = {
        "title": _("Articles with a title"),
        "date": _("Articles with a date"),
        "outlet": _("Articles with an outlet"),
        "source": _("Articles with the address of their source"),
    }
    return [
        *(
            Share(label=label, part=articles[name], whole=articles["whole"])
            for name, label in labels.items()
        ),
        Share(
            label=_("Answers with a named speaker"),
            part=answers["speaker"],
            whole=answers["whole"],
        ),
    ]


def most_heard():
    """Speakers with what they answered (``answers``), most first."""
    published = Count("pairs", filter=Q(pairs__article__published=True))
    return (
        Speaker.objects.current()
        .annotate(answers=published)
        .filter(answers__gt=0)
        .order_by("-answers", "name")
    )
