"""Name the outcome, then write: one transaction a page, and a second run changes nothing."""

from collections.abc import Collection

from django.db import IntegrityError, transaction

from articles.edits import apply_reading, as_text
from articles.models import Article, Edit, IndexMark, Interview, Ledger, SavedPage
from articles.parsing.result import ParsedArticle
from articles.sources import Reading

from . import facts
from .identify import fingerprint, identify
from .outcome import Outcome
from .people import Cast
from .rows import create_pairs, write_pairs

#: Fields whose change has to reach the index through every pair of the article.
_INDEXED_WITH_EVERY_PAIR = {"language", "date", "outlet"}


def known(checksum: str) -> Article | None:
    """The article that a page with these bytes was read into, if any."""
    page = _kept(checksum)
    return page.article if page else None


def known_of(checksums: Collection[str]) -> set[str]:
    """Those of the checksums whose pages have been read into articles."""
    pages = SavedPage.objects.filter(checksum__in=checksums, article__isnull=False)
    return set(pages.values_list("checksum", flat=True))


def _kept(checksum: str) -> SavedPage | None:
    """The page with these bytes, without them."""
    pages = SavedPage.objects.filter(checksum=checksum)
    if not pages.exists():
        return None  # most are new: building the whole row costs several times as much
    return pages.select_related("article").defer("content").first()


def store(reading: Reading) -> Outcome:
    """Store one page; raises nothing for a bad one, which is kept with its reason.

    Another writer may have stored the same page, outlet or speaker meanwhile: the
    database refuses the second, which then finds what the first has written.
    """
    try:
        return _store(reading)
    except IntegrityError:
        return _store(reading)


@transaction.atomic
def _store(reading: Reading) -> Outcome:
    if reading.data is None:
        return Outcome(kind="refused", error=reading.error)
    page = _kept(reading.checksum) or SavedPage(checksum=reading.checksum)
    if page.article:
        return Outcome(kind="unchanged", article=page.article)
    if reading.parsed is None:
        _keep(page, reading, SavedPage.Status.REFUSED)
        return Outcome(kind="refused", error=reading.error)
    identity = identify(reading.parsed)
    if identity.article is None:
        return _create(page, reading, identity.sibling)
    return _read_once_more(page, reading, identity.article)


@transaction.atomic
def read_again(article: Article, parsed: ParsedArticle) -> Outcome:
    """Bring an article in line with a new reading of its own page."""
    changes = _write(article, parsed, facts.complete(parsed))
    return Outcome(kind="updated" if changes else "unchanged", article=article, changes=changes)


def _create(page: SavedPage, reading: Reading, sibling: Article | None) -> Outcome:
    parsed = reading.parsed
    home = sibling.home if sibling else Interview.objects.create()
    article = Article.objects.create(
        home=home,
        interview=sibling.interview if sibling else home,
        # A page without a question waits, hidden, for a person or for a better parser.
        published=bool(parsed.pairs),
        **facts.complete(parsed),
    )
    cast = Cast(article, parsed)
    create_pairs(article, parsed, cast)
    cast.add_printed_names()
    Ledger.objects.create(article=article, spans=_spans(parsed))
    _keep(page, reading, SavedPage.Status.CURRENT, article)
    return Outcome(kind="created", article=article)


def _read_once_more(page: SavedPage, reading: Reading, article: Article) -> Outcome:
    """Another page of a known article; a fact that only the earlier page has stays."""
    if _says_nothing_new(reading.parsed, article):
        _keep(page, reading, SavedPage.Status.DUPLICATE, article)
        return Outcome(kind="duplicate", article=article)
    article.pages.filter(status=SavedPage.Status.CURRENT).update(status=SavedPage.Status.EARLIER)
    _keep(page, reading, SavedPage.Status.CURRENT, article)
    changes = _write(article, reading.parsed, facts.stated_and_read(reading.parsed))
    return Outcome(kind="updated", article=article, changes=changes)


def _says_nothing_new(parsed: ParsedArticle, article: Article) -> bool:
    """The same questions and answers, and no fact that the article has not or has otherwise."""
    if article.fingerprint != fingerprint(parsed):
        return False
    corrected = {edit.field: edit.machine_value for edit in Edit.objects.of(article)}
    return all(
        as_text(value) == corrected.get(field, as_text(getattr(article, field)))
        for field, value in facts.stated(parsed).items()
    )


def _write(article: Article, parsed: ParsedArticle, values: dict) -> tuple[str, ...]:
    """Fields, pairs, names and ledger of the article as now read; what changed."""
    changes = apply_reading(article, values | _first_pairs(article, parsed))
    cast = Cast(article, parsed)
    changed_pairs = write_pairs(article, parsed, cast)
    cast.keep_printed_names()
    Ledger.objects.update_or_create(article=article, defaults={"spans": _spans(parsed)})
    if _INDEXED_WITH_EVERY_PAIR.intersection(changes):
        IndexMark.objects.mark(article.pairs.values_list("public_id", flat=True))
    return (*changes, *changed_pairs)


def _first_pairs(article: Article, parsed: ParsedArticle) -> dict:
    """An article hidden since it had no question is published when one is found."""
    found = parsed.pairs and not article.published and not article.pairs.exists()
    return {"published": True} if found else {}


def _spans(parsed: ParsedArticle) -> list[dict]:
    return [vars(span) for span in parsed.spans]


def _keep(page: SavedPage, reading: Reading, status: str, article: Article | None = None) -> None:
    page.name = reading.name[:1024]
    page.content, page.size = SavedPage.pack(reading.data), len(reading.data)
    page.status, page.error = status, reading.error
    page.encoding = reading.parsed.encoding if reading.parsed else ""
    page.options = dict(reading.options)
    page.article = article
    page.save()
