"""The recipe that takes pages into the archive: read, store, compare versions, index.

The command and the admin's upload both call it; nothing else runs these steps.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import django
from django.db import connections, transaction

from . import versions
from .ingest import Outcome, identify, known, known_of, read_again, store
from .models import Article
from .parsing.result import ParseError, Relabel
from .reading_pool import WORTH_A_POOL, ReadingPool, available_processes
from .search import indexing
from .sources import Reading, parse, parse_for_storing, read

#: Pages that are looked up in one query; their bytes are in memory together.
_ASKED_AT_ONCE = 16
#: Pages between two times that the index is brought up to date in a run: a tenth of those
#: stored, since many at once cost less and few are left to the end, where nothing goes on
#: beside them.
_PAGES_A_BATCH, _MOST_A_BATCH, _SHARE_A_BATCH = 100, 500, 0.1


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
    if outcome.kind == "created" and reading.keys is not None:
        versions.compare_new(outcome.article, reading.keys, reading.sketch)
    elif outcome.text_changed:
        # An updated article may hold people's words: its keys are worked out from its rows.
        versions.compare(outcome.article)
    return outcome


def load_page(name: str, data: bytes, options: Mapping[str, Any] | None = None) -> Outcome:
    """One page, from its bytes to the index."""
    outcome = load_reading(parse(Reading(name=name, data=data, options=options or {})))
    indexing.bring_in()
    return outcome


def pool_for(files: Sequence[str]) -> ReadingPool:
    """All processors where there are many files; they parse, and index what was stored."""
    processes = available_processes() if len(files) >= WORTH_A_POOL else 1
    if processes > 1:
        connections.close_all()  # a forked process must not share one
    return ReadingPool(processes, prepare=django.setup)


def read_files(
    files: Sequence[str],
    options: Mapping[str, Any],
    pool: ReadingPool,
    *,
    to_store: bool = True,
    skip_known: bool = False,
) -> Iterator[Reading]:
    """The files parsed, in order.

    ``skip_known`` leaves pages unparsed whose very bytes the archive has.
    """
    readings = (read(path, options) for path in files)
    if skip_known:
        readings = _known_settled(readings)
    return pool.parse_all(readings, parse_for_storing if to_store else parse)


def _known_settled(readings: Iterator[Reading]) -> Iterator[Reading]:
    """The readings, those that the archive has settled; asked for a few at a time."""
    while some := list(islice(readings, _ASKED_AT_ONCE)):
        known = known_of([reading.checksum for reading in some if reading.data is not None])
        yield from (
            replace(reading, settled=True) if reading.checksum in known else reading
            for reading in some
        )


def load_all(
    readings: Iterable[Reading], pool: ReadingPool, stop: Stop
) -> Iterator[tuple[Reading, Outcome]]:
    """Take the pages in one after the other; a bad one never stops the others."""
    index = _IndexBehind(pool)
    try:
        for reading in readings:
            yield reading, load_reading(reading)
            index.page_stored()
            if stop.asked:
                break
    finally:
        indexing.bring_in()


class _IndexBehind:
    """Has the pool bring the index up to date while the next pages are stored."""

    def __init__(self, pool: ReadingPool) -> None:
        self._pool = pool
        self._work: Future[indexing.Report] | None = None
        self._stored = self._next = 0
        self._wait()

    def page_stored(self) -> None:
        self._stored += 1
        if self._stored < self._next or (self._work and not self._work.done()):
            return
        if self._work:
            self._work.result()  # or what went wrong there
        self._work = self._pool.submit(indexing.bring_in)
        self._wait()

    def _wait(self) -> None:
        batch = max(_PAGES_A_BATCH, int(_SHARE_A_BATCH * self._stored))
        self._next = self._stored + min(batch, _MOST_A_BATCH)


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
