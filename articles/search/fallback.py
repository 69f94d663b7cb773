"""Answers from the database: the latest, and what it can find while there is no index."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import ExtractYear

from articles.analysis import fold
from articles.models import Alignment, AnswerVoice, QAPair, TranslationLink

from . import query
from .facets import FACETS, Counted, Labels, chosen, facets_of, loosened
from .results import Hit, Notice, Piece, Results, Search, tally

#: The rows that a search narrows to.
Rows = Callable[[Search], QuerySet[QAPair]]
DEGRADED = Notice(code="degraded")


def latest(asked: Search) -> Results:
    """The newest answers first."""
    return _results(asked, _narrowed, ())


def search(asked: Search, understood: query.Query) -> Results:
    """Answers that have the letters of the words, newest first, and a notice."""
    condition = Q() if understood.node is None else _condition(understood.node)
    return _results(
        asked,
        lambda narrowed: _narrowed(narrowed).filter(condition),
        (*understood.notices, DEGRADED),
    )


def _results(asked: Search, rows_of: Rows, notices: tuple[Notice, ...]) -> Results:
    start = (asked.page - 1) * asked.page_size
    total, counted, labels = _counted(asked, rows_of)
    page = rows_of(asked).order_by(
        F("article__date").desc(nulls_last=True), "-article_id", "position"
    )
    return Results(
        search=asked,
        total=total,
        hits=tuple(_hit(pair) for pair in page.with_context()[start : start + asked.page_size]),
        facets=facets_of(asked, total, counted, labels),
        notices=notices,
    )


def _narrowed(asked: Search) -> QuerySet[QAPair]:
    rows = QAPair.objects.published()
    if asked.language is not None:
        rows = rows.filter(article__language=asked.language)
    if asked.outlet is not None:
        rows = rows.filter(article__outlet__slug=asked.outlet)
    if asked.speaker is not None:
        voiced = AnswerVoice.objects.filter(pair=OuterRef("pk"), speaker__slug=asked.speaker)
        rows = rows.filter(Q(speaker__slug=asked.speaker) | Exists(voiced))
    if asked.date_from is not None:
        rows = rows.filter(article__date__gte=_day(asked.date_from, last=False))
    if asked.date_to is not None:
        rows = rows.filter(article__date__lte=_day(asked.date_to, last=True))
    return rows.filter(_has_twin()) if asked.translated else rows


def _day(number: int, *, last: bool) -> date:
    """The day of an integer yyyymmdd; of one that no calendar has, the nearest."""
    year = min(max(number // 10_000, 1), 9999)
    month = min(max(number // 100 % 100, 1), 12)
    for day in range(min(max(number % 100, 1), 31), 0, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return date(year, 12, 31) if last else date(year, 1, 1)


def _has_twin() -> Q:
    rows = Alignment.objects.filter(link__status__in=TranslationLink.IN_FORCE)
    as_a = rows.filter(pair_a=OuterRef("pk"), pair_b__article__published=True)
    as_b = rows.filter(pair_b=OuterRef("pk"), pair_a__article__published=True)
    return Q(Exists(as_a)) | Q(Exists(as_b))


def _condition(node: query.Node) -> Q:
    match node:
        case query.All():
            condition = Q()
            for part in node.must:
                condition &= _condition(part)
            for part in node.must_not:
                condition &= ~_condition(part)
            return condition
        case query.Any():
            condition = Q()
            for part in node.of:
                condition |= _condition(part)
            return condition
        case query.Word() | query.Prefix() | query.Phrase():
            named = Q(speaker__isnull=False, speaker__folded__icontains=fold(node.text))
            return Q(question__icontains=node.text) | Q(answer__icontains=node.text) | named
    return Q()


def _counted(asked: Search, rows_of: Rows) -> tuple[int, Counted, Labels]:
    """How many rows there are, how many of each value, and the values' names: four queries.

    Of a facet in which a value was chosen, what every value would find in its place.
    """
    names = ("language", "outlet", "year")
    groups = list(_by_article(rows_of(loosened(asked, *names))))
    total, tallies = tally(
        (({"language": language, "outlet": slug, "year": year and str(year)}, count)
         for language, slug, _name, year, count in groups),
        {name: chosen(asked, name) for name in names},
    )  # fmt: skip
    labels: Labels = {"speaker": {}, "outlet": {slug: name for _, slug, name, *_ in groups}}
    tallies |= {"speaker": Counter(), "translated": Counter()}
    for slug, name, count in _by_speaker(rows_of(loosened(asked, "speaker"))):
        tallies["speaker"][slug] += count
        labels["speaker"][slug] = name
    tallies["translated"]["1"] = rows_of(asked).filter(_has_twin()).count()
    return total, {name: _most(tallies[name]) for name in FACETS}, labels


def _most(tally: Counter) -> list[tuple[str, int]]:
    return [(value, count) for value, count in tally.most_common() if count]


def _by_article(rows: QuerySet[QAPair]) -> Iterable[tuple]:
    keys = ("article__language", "article__outlet__slug", "article__outlet__name", "year")
    grouped = rows.order_by().annotate(year=ExtractYear("article__date")).values(*keys)
    return grouped.annotate(count=Count("pk")).values_list(*keys, "count")


def _by_speaker(rows: QuerySet[QAPair]) -> Iterable[tuple]:
    """Each pair once for everybody who speaks in it."""
    main = rows.exclude(speaker=None).order_by().values("speaker__slug", "speaker__name")
    yield from main.annotate(count=Count("pk")).values_list(
        "speaker__slug", "speaker__name", "count"
    )
    voices = AnswerVoice.objects.filter(pair__in=rows.order_by().values("pk"))
    others = voices.exclude(speaker=None).exclude(speaker=F("pair__speaker"))
    grouped = others.order_by().values("speaker__slug", "speaker__name")
    yield from grouped.annotate(count=Count("pair", distinct=True)).values_list(
        "speaker__slug", "speaker__name", "count"
    )


def _hit(pair: QAPair) -> Hit:
    paragraphs = pair.answer_paragraphs
    return Hit(
        pair=pair,
        score=0.0,
        question=(Piece(text=pair.question),),
        snippet=(Piece(text=paragraphs[0]),) if paragraphs else (),
        speaker=(Piece(text=pair.speaker.name),) if pair.speaker else (),
        matched=(),
    )
