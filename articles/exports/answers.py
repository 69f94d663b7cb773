"""Answers as a table (CSV) or as JSON, however many: written while they are read."""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from articles.models import QAPair
from articles.presentation.printed import machine_date
from articles.search.results import Search

CHUNK = 500
COLUMNS = (
    "pair_id", "article_id", "interview_id", "language", "original_language", "date", "outlet",
    "source_url", "title", "speaker", "speaker_role", "question", "answer", "permalink",
)  # fmt: skip
#: What a spreadsheet would take for the beginning of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def of_articles(articles) -> Iterator[QAPair]:
    """The answers of a list of articles, in the order of the articles' ids."""
    pairs = QAPair.objects.filter(article__in=articles.order_by().values("pk"))
    context = pairs.select_related("speaker", "article", "article__outlet", "article__interview")
    return context.order_by("article_id", "position").iterator(chunk_size=CHUNK)


def of_search(search: Search, service, chunk: int = CHUNK) -> Iterator[QAPair]:
    """The answers that a search finds, best first, asked for page by page."""
    number, found = 0, None
    while found is None or number * chunk < found.total:
        number += 1
        found = service(replace(search, page=number, page_size=chunk))
        yield from (hit.pair for hit in found.hits)


def as_rows(pairs: Iterable[QAPair], address_of) -> Iterator[dict[str, str | None]]:
    """One record an answer; what the page does not say is None."""
    for pair in pairs:
        article = pair.article
        yield {
            "pair_id": pair.public_id,
            "article_id": article.public_id,
            "interview_id": article.interview.public_id,
            "language": article.language,
            "original_language": article.original_language or None,
            "date": machine_date(article) or None,
            "outlet": article.outlet.name if article.outlet else None,
            "source_url": article.source_url or None,
            "title": article.title or None,
            "speaker": pair.speaker.name if pair.speaker else None,
            "speaker_role": pair.speaker_role or None,
            "question": pair.question,
            "answer": pair.answer,
            "permalink": address_of(pair),
        }


class Echo:
    """A file that hands each written line on."""

    def write(self, line: str) -> str:
        return line


def as_csv(rows: Iterable[dict]) -> Iterator[str]:
    writer = csv.writer(Echo())
    yield "\ufeff" + writer.writerow(COLUMNS)
    for row in rows:
        yield writer.writerow([harmless(row[column]) for column in COLUMNS])


def harmless(cell: str | None) -> str:
    """A cell that no spreadsheet runs as a formula."""
    text = cell or ""
    return f"'{text}" if text.startswith(FORMULA) else text


def as_json(rows: Iterable[dict]) -> Iterator[str]:
    """One array, one object a line."""
    opening = "[\n"
    for row in rows:
        yield opening + json.dumps(row, ensure_ascii=False)
        opening = ",\n"
    yield "\n]\n" if opening == ",\n" else "[]\n"


FORMATS = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "json": (as_json, "application/json"),
}
