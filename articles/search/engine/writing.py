"""Writing the index: whole batches, each pair once, one commit; only under the lock."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

import numpy as np
from whoosh.codec.whoosh3 import W3Segment
from whoosh.index import FileIndex
from whoosh.writing import MERGE_SMALL

from .kept import kept_snapshot
from .schema import CATEGORIES, FACTS
from .segments import TermWriter
from .store import Store

#: A segment has no more documents, to bound the memory of a rebuild and of a merge.
LARGEST_SEGMENT = 50_000


class Batch:
    """What the holder of the lock may do."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def replace(self, pairs: Iterable[str], documents: Iterable[Mapping[str, Any]]) -> int:
        """Put the documents in the place of all that the index has of these pairs.

        Documents are taken one by one, and each is of one of the pairs; how many they were.
        """
        index = self.store.index()
        numbers = self._numbers(pairs)
        writer = TermWriter(index)
        try:
            for number in numbers:
                writer.delete_document(number)
            for document in _once(documents):
                _add(writer, document)
            added: int = writer.docnum
            writer.commit(mergetype=_merge_small)
        except BaseException:
            _give_up(writer)
            raise
        return added

    def _numbers(self, pairs: Iterable[str]) -> list[int]:
        by_pair = kept_snapshot(self.store).by_pair
        found = (by_pair.get(pair.encode()) for pair in dict.fromkeys(pairs))
        return [number for number in found if number is not None]

    def rebuild(self, documents: Iterable[Mapping[str, Any]]) -> int:
        """Build beside the old index from these documents alone, then take its place."""
        with self.store.replaced() as index:
            return _fill(index, documents)


def _merge_small(writer: TermWriter, segments: Sequence[W3Segment]) -> list[W3Segment]:
    """As Whoosh chooses them, but never more documents than memory has room for."""
    by_size = sorted(segments, key=lambda segment: segment.doc_count_all())
    sizes = accumulate(segment.doc_count_all() for segment in by_size)
    small = sum(size <= LARGEST_SEGMENT for size in sizes)
    return [*MERGE_SMALL(writer, by_size[:small]), *by_size[small:]]


def _fill(index: FileIndex, documents: Iterable[Mapping[str, Any]]) -> int:
    written = 0
    writer = TermWriter(index)
    for document in _once(documents):
        _add(writer, document)
        written += 1
        if writer.docnum >= LARGEST_SEGMENT:
            writer.commit(merge=False)
            writer = TermWriter(index)
    writer.commit(merge=False)
    return written


def _once(documents: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Of each pair the first document."""
    seen: set[str] = set()
    for document in documents:
        if document["pair"] not in seen:
            seen.add(document["pair"])
            yield document


def _add(writer: TermWriter, document: Mapping[str, Any]) -> None:
    categories = {name: document[name] for name in CATEGORIES if document[name]}
    writer.add_terms({**document["fields"], **categories}, _facts(document))


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


def _give_up(writer: TermWriter) -> None:
    """Leave the index as it was; a full disk may not let the writer clean up."""
    try:
        writer.cancel()
    except Exception:
        if writer.writelock:
            writer.writelock.release()
