"""Keeping the index equal to the rows: the only writer.

Whoever changes a pair leaves an ``IndexMark`` in the same transaction.  ``bring_in()``
takes the one lock, writes what is marked in one batch, and clears each mark only at the
version that it read: a change made meanwhile keeps its mark.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from haystack import connections

from articles.models import IndexMark, QAPair

from .engine import Unsound, WhooshBackend
from .engine.backend import prepared
from .engine.writing import Batch

logger = logging.getLogger(__name__)

#: A mark that waits longer than this means that nobody brings marks in.
PATIENCE = timedelta(minutes=1)
BATCH = 500
#: An index that is gone is built anew in passing when the archive is not larger.
SMALL_ARCHIVE = 1000


@dataclass(frozen=True, kw_only=True)
class Report:
    """What ``bring_in`` did; ``queued`` marks are left for the next."""

    indexed: int = 0
    removed: int = 0
    queued: int = 0
    rebuilt: bool = False


def bring_in(*, wait: bool = True) -> Report:
    """Bring all marks into the index, or leave them when another process writes.

    An index that is missing or damaged is built anew, as a whole.  Without ``wait``, as
    in a request, only that of a small archive; else the marks stay for the repair.
    """
    if not wait and _fault() and QAPair.objects.count() > SMALL_ARCHIVE:
        return Report(queued=IndexMark.objects.count())
    with _backend().writing(wait=wait) as batch:
        if batch is None:
            return Report(queued=IndexMark.objects.count())
        try:
            return _bring_in(batch)
        except Unsound as fault:
            logger.warning("the index is %s: building it anew", fault.reason)
            return _rebuild(batch)


def repair() -> Report:
    """Build the whole index anew beside the old one and put it in its place."""
    with _backend().writing() as batch:
        return _rebuild(batch)


def state() -> str:
    """``ok``, or why the index can't be relied on: missing, foreign, schema, damaged, behind."""
    fault = _fault()
    if fault:
        return fault
    late = IndexMark.objects.filter(created_at__lt=timezone.now() - PATIENCE)
    return "behind" if late.exists() else "ok"


def check() -> list[str]:
    """A line for each pair whose document is missing, old or too many."""
    try:
        _backend().verify()
        indexed = _backend().fingerprints()
    except Unsound as fault:
        return [f"index: {fault.reason}"]
    faults = []
    index = _index()
    for pair in index.index_queryset().order_by("pk").iterator(chunk_size=BATCH):
        held = indexed.pop(pair.public_id, None)
        if held is None:
            faults.append(f"pair {pair.public_id}: not in the index")
        elif held != index.fingerprint(pair):
            faults.append(f"pair {pair.public_id}: the index has an older version")
    faults += [f"pair {public_id}: in the index, not in the archive" for public_id in indexed]
    return faults


def _fault() -> str | None:
    try:
        _backend().verify()
    except Unsound as fault:
        return fault.reason
    return None


def _backend() -> WhooshBackend:
    backend: WhooshBackend = connections["default"].get_backend()
    return backend


def _index():
    return connections["default"].get_unified_index().get_index(QAPair)


def _bring_in(batch: Batch) -> Report:
    marks = list(IndexMark.objects.values_list("pair", "version"))
    if not marks:
        _backend().verify()
        return Report()
    marked = [pair for pair, _ in marks]
    indexed = batch.replace(marked, _documents(marked))
    _clear(marks)
    removed = len(marked) - indexed
    return Report(indexed=indexed, removed=removed, queued=IndexMark.objects.count())


def _rebuild(batch: Batch) -> Report:
    marks = list(IndexMark.objects.values_list("pair", "version"))
    indexed = batch.rebuild(prepared(_index()))
    _clear(marks)
    return Report(indexed=indexed, queued=IndexMark.objects.count(), rebuilt=True)


def _documents(public_ids: list[str]) -> Iterator[dict]:
    index = _index()
    for start in range(0, len(public_ids), BATCH):
        rows = index.index_queryset().filter(public_id__in=public_ids[start : start + BATCH])
        for pair in rows:
            yield index.full_prepare(pair)


def _clear(marks: list[tuple[str, int]]) -> None:
    """Clear the marks that are still at the version that was read."""
    by_version: dict[int, list[str]] = {}
    for pair, version in marks:
        by_version.setdefault(version, []).append(pair)
    for version, pairs in by_version.items():
        for start in range(0, len(pairs), BATCH):
            chunk = pairs[start : start + BATCH]
            IndexMark.objects.filter(version=version, pair__in=chunk).delete()
