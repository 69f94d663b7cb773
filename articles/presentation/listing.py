"""Lists of articles: a page of rows, and by what they can be narrowed."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from django.core.paginator import InvalidPage, Paginator
from django.db.models import CharField, Count
from django.db.models.functions import Cast, Substr
from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Article, QAPair
from articles.search.results import PAGE_SIZE, Facet

FACET_VALUES = 12
#: The year as text: SQLite would take it out of a date by a call into Python, row by row.
YEAR = Substr(Cast("date", CharField()), 1, 4)


@dataclass(frozen=True, kw_only=True)
class Row:
    """An article as a list shows it."""

    article: Article
    #: Names of who answers, most answers first.
    speakers: tuple[str, ...]
    answers: int
    #: The other languages in which the interview can be read.
    also: tuple[str, ...]


def page_number(request) -> int:
    """The number that the address asks for; no list has a page that is not a number."""
    number = request.GET.get("page") or "1"
    if not (number.isascii() and number.isdigit() and int(number[:9]) > 0 and len(number) < 9):
        raise Http404(_("This list has no such page."))
    return int(number)


def page_of(request, items, *, size: int = PAGE_SIZE, total: int | None = None):
    """The page that the address asks for; there is no page beyond the last.

    Who knows the ``total`` already spares the database the counting.
    """
    paginator = Paginator(items, size)
    if total is not None:
        paginator.count = total
    try:
        return paginator.page(page_number(request))
    except InvalidPage as error:
        raise Http404(_("This list has no such page.")) from error


def rows(articles) -> list[Row]:
    articles = list(articles)
    speakers, answers = _speakers(articles)
    languages = _languages(articles)
    return [
        Row(
            article=article,
            speakers=tuple(speakers[article.pk]),
            answers=answers[article.pk],
            also=tuple(sorted(languages[article.interview_id] - {article.language})),
        )
        for article in articles
    ]


def _speakers(articles):
    speakers, answers = defaultdict(list), defaultdict(int)
    counted = (
        QAPair.objects.filter(article__in=articles)
        .values_list("article", "speaker__name")
        .annotate(answers=Count("pk"))
        .order_by("-answers")
    )
    for article, name, count in counted:
        answers[article] += count
        if name:
            speakers[article].append(name)
    return speakers, answers


def _languages(articles):
    languages = defaultdict(set)
    interviews = {article.interview_id for article in articles}
    published = Article.objects.published().filter(interview__in=interviews)
    for interview, language in published.values_list("interview", "language"):
        languages[interview].add(language)
    return languages


@dataclass(frozen=True, kw_only=True)
class Facets:
    """By what a list can be narrowed, and how long it is: counts of the list as it stands."""

    total: int
    by_name: dict[str, tuple[Facet, ...]]


def facets(articles, chosen) -> Facets:
    """``chosen`` gives the value of a filter by its name, or None."""
    groups = list(
        articles.order_by()
        .values_list("language", "outlet__slug", "outlet__name", YEAR)
        .annotate(Count("pk"))
    )
    counts = {name: Counter() for name in ("language", "outlet", "speaker", "year")}
    for language, slug, outlet, year, count in groups:
        counts["language"][language, language] += count
        counts["outlet"][slug, outlet] += count
        counts["year"][year, year] += count
    counts["speaker"].update(_heard(articles))
    return Facets(
        total=sum(group[-1] for group in groups),
        by_name={name: _facet(counted, chosen(name)) for name, counted in counts.items()},
    )


def _heard(articles) -> dict[tuple[str, str], int]:
    spoken = QAPair.objects.filter(article__in=articles.order_by().values("pk"))
    counted = (
        spoken.filter(speaker__isnull=False)
        .values_list("speaker__slug", "speaker__name")
        .annotate(n=Count("article", distinct=True))
        .order_by("-n", "speaker__name")
    )
    return {(slug, name): count for slug, name, count in counted[:FACET_VALUES]}


def _facet(counted: Counter, chosen) -> tuple[Facet, ...]:
    selected = str(getattr(chosen, "slug", chosen))
    return tuple(
        Facet(value=str(value), label=str(label), count=count, selected=str(value) == selected)
        for (value, label), count in counted.most_common(FACET_VALUES)
        if value is not None
    )
