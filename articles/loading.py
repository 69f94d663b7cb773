"""The recipe that takes pages into the archive: read, store, compare versions, index.

The command and the admin's upload both call it; nothing else runs these steps.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction

from . import versions
from .ingest import Outcome, identify, known, read_again, store
from .models import Article
from .parsing.result import ParseError, Relabel
from .reading_pool import WORTH_A_POOL, available_processes, parse_all
from .search import indexing
from .sources import Reading, parse, parse_for_storing, read

#: Pages after which the index is brought up to date in the midst of a long run.
_PAGES_A_BATCH = 500


@dataclass(kw_only=True)
class Stop:
    """Set from outside to stop the run after the page in hand."""

    asked: bool = False


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What a page would become: its reading, and the article that the archive has of it."""

    reading: Reading
    article: Article | None = None


def preview(reading: Reading) -> Preview:
    """Parse one page and look for its article; nothing is stored."""
    read_page = parse(reading)
    article = known(reading.checksum)
    if article is None and read_page.parsed:
        article = identify(read_page.parsed).article
    return Preview(reading=read_page, article=article)


@transaction.atomic
def load_reading(reading: Reading) -> Outcome:
    """Store one page and find its versions, both or neither; the caller has it indexed."""
    outcome = store(reading)
    if outcome.text_changed:
        # An updated article may hold people's words: its keys are worked out from its rows.
        versions.compare(outcome.article, reading.keys if outcome.kind == "created" else None)
    return outcome


def load_page(name: str, data: bytes, options: Mapping[str, Any] | None = None) -> Outcome:
    """One page, from its bytes to the index."""
    outcome = load_reading(parse(Reading(name=name, data=data, options=options or {})))
    indexing.bring_in()
    return outcome


def read_files(
    files: Sequence[str],
    options: Mapping[str, Any],
    *,
    to_store: bool = True,
    skip_known: bool = False,
) -> Iterator[Reading]:
    """The files parsed, in order, on all processors where there are many.

    ``skip_known`` leaves pages unparsed whose very bytes the archive has.
    """
    readings = (read(path, options) for path in files)
    if skip_known:
        readings = (
            replace(reading, settled=True) if _has(reading) else reading for reading in readings
        )
    processes = available_processes() if len(files) >= WORTH_A_POOL else 1
    return parse_all(readings, processes, parse_for_storing if to_store else parse)


def _has(reading: Reading) -> bool:
    return reading.data is not None and known(reading.checksum) is not None


def load_all(readings: Iterable[Reading], stop: Stop) -> Iterator[tuple[Reading, Outcome]]:
    """Take the pages in one after the other; a bad one never stops the others."""
    try:
        for number, reading in enumerate(readings, 1):
            yield reading, load_reading(reading)
            if number % _PAGES_A_BATCH == 0:
                indexing.bring_in()
            if stop.asked:
                break
    finally:
        indexing.bring_in()


def read_article_again(article: Article) -> Outcome:
    """Read an article's own page with today's parser and people's corrections of its lines."""
    page = article.current_page
    if page is None:
        raise ParseError("The archive holds no page of this article.")
    relabels = tuple(
        Relabel(text=label.text, kind=label.kind, speaker=label.speaker or None)
        for label in article.line_labels.all()
    )
    unread = Reading(name=page.name, data=page.data, options=page.options)
    reading = parse(unread, relabels)
    if reading.parsed is None:
        raise ParseError(reading.error)
    outcome = read_again(article, reading.parsed)
    if outcome.text_changed:
        versions.compare(article)
    indexing.bring_in()
    return outcome
