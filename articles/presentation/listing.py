"""Lists of articles: a page of rows, and by what they can be narrowed."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from django.core.paginator import InvalidPage, Paginator
from django.db.models import CharField, Count, QuerySet
from django.db.models.functions import Cast, Substr
from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Article, QAPair
from articles.models.articles import in_several_languages
from articles.search.results import PAGE_SIZE, Facet, tally

FACET_VALUES = 12
#: In the order in which they are shown.
FACETS = ("language", "outlet", "speaker", "year", "translated")
#: Of which one query counts all values together.
GROUPED = ("language", "outlet", "year", "translated")
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


def facets(narrowed: Callable[..., QuerySet[Article]], chosen) -> Facets:
    """``narrowed`` gives the articles without the filters that it is told; ``chosen`` the
    value of a filter by its name, or None.

    Of a filter in force its other values are counted too: what they would show instead.
    """
    picked = {name: _value(chosen(name)) for name in (*GROUPED, "speaker")}
    total, counts, outlets = _grouped(narrowed, picked)
    counts["speaker"], heard = _heard(narrowed("speaker"))
    if picked["speaker"] and picked["speaker"] not in heard:
        counts["speaker"][picked["speaker"]] = total
        heard[picked["speaker"]] = str(chosen("speaker"))
    labels = {"outlet": outlets, "speaker": heard}
    return Facets(
        total=total,
        by_name={name: _facet(counts[name], labels.get(name, {}), picked[name]) for name in FACETS},
    )


def _grouped(narrowed, picked) -> tuple[int, dict[str, Counter], dict[str, str]]:
    """How many articles, how many of each value of ``GROUPED``, and the outlets' names."""
    articles = narrowed(*GROUPED).order_by()
    groups = list(
        articles.annotate(several=in_several_languages())
        .values_list("language", "outlet__slug", YEAR, "several", "outlet__name")
        .annotate(Count("pk"))
    )
    rows = (
        (dict(zip(GROUPED, (language, slug, year, (several and "1") or None), strict=True)), count)
        for language, slug, year, several, _name, count in groups
    )
    total, counts = tally(rows, {name: picked[name] for name in GROUPED})
    return total, counts, {slug: name for _, slug, _, _, name, _ in groups}


def _value(chosen) -> str | None:
    """What the address says for a value of a filter."""
    if chosen is None or chosen is True:
        return chosen and "1"
    return str(getattr(chosen, "slug", chosen))


def _heard(articles) -> tuple[Counter, dict[str, str]]:
    """In how many of the articles the most heard speakers answer, and their names."""
    spoken = QAPair.objects.filter(article__in=articles.order_by().values("pk"))
    counted = (
        spoken.filter(speaker__isnull=False)
        .values_list("speaker__slug", "speaker__name")
        .annotate(n=Count("article", distinct=True))
        .order_by("-n", "speaker__name")
    )[:FACET_VALUES]
    rows = list(counted)
    return Counter({slug: count for slug, _, count in rows}), {slug: name for slug, name, _ in rows}


def _facet(counted: Counter, labels: dict[str, str], selected: str | None) -> tuple[Facet, ...]:
    """The values that most articles have, and the chosen one whatever it has."""
    shown = counted.most_common(FACET_VALUES)
    if selected is not None and selected not in dict(shown):
        shown = [*shown, (selected, counted[selected])]
    return tuple(
        Facet(value=value, label=labels.get(value, value), count=count, selected=value == selected)
        for value, count in shown
    )
