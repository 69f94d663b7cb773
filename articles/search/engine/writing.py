"""Writing the index: whole batches, each pair once, one commit; only under the lock."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from .kept import kept_snapshot
from .schema import CATEGORIES, FACTS, codec
from .store import Store

MEMORY_MB = 256


class Batch:
    """What the holder of the lock may do."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def replace(self, documents: Iterable[Mapping[str, Any]], removed: Iterable[str]) -> int:
        """Write the documents in the place of the older ones of their pairs."""
        index = self.store.index()
        changed = {document["pair"]: document for document in documents}
        numbers = self._numbers([*changed, *removed])
        writer = SegmentWriter(index, codec=codec(), limitmb=MEMORY_MB)
        try:
            for number in numbers:
                writer.delete_document(number)
            for document in changed.values():
                _add(writer, document)
            writer.commit()
        except BaseException:
            _give_up(writer)
            raise
        return len(changed)

    def _numbers(self, pairs: list[str]) -> list[int]:
        by_pair = kept_snapshot(self.store).by_pair
        found = (by_pair.get(pair.encode()) for pair in dict.fromkeys(pairs))
        return [number for number in found if number is not None]

    def rebuild(self, documents: Iterable[Mapping[str, Any]]) -> int:
        """Build beside the old index from these documents alone, then take its place."""
        with self.store.replaced() as index:
            return _fill(index, documents)


def _fill(index: FileIndex, documents: Iterable[Mapping[str, Any]]) -> int:
    writer = SegmentWriter(index, codec=codec(), limitmb=MEMORY_MB)
    seen: set[str] = set()
    for document in documents:
        if document["pair"] not in seen:
            seen.add(document["pair"])
            _add(writer, document)
    writer.commit()
    return len(seen)


def _add(writer: SegmentWriter, document: Mapping[str, Any]) -> None:
    categories = {name: document[name] for name in CATEGORIES if document[name]}
    writer.add_document(**document["fields"], **categories, facts=_facts(document))


def _facts(document: Mapping[str, Any]) -> bytes:
    question, answer = document["lengths"]
    row = (
        document["pair"].encode(),
        int(document["django_id"]),
        document["fingerprint"],
        document["language"].encode(),
        document["date"] or 0,
        min(question, 0xFFFF),
        answer,
        document["translated"],
    )
    return np.array(row, FACTS).tobytes()


def _give_up(writer: SegmentWriter) -> None:
    """Leave the index as it was; a full disk may not let the writer clean up."""
    try:
        writer.cancel()
    except Exception:
        if writer.writelock:
            writer.writelock.release()
