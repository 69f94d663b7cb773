"""One state of the index: its facts as arrays, its postings read on demand and kept.

Document numbers count through the segments; ``live`` tells which are not deleted.
Readers of Whoosh are not safe between threads: every read happens under one lock.
"""

from collections.abc import Iterator
from functools import cached_property
from threading import RLock
from typing import Any

import numpy as np
from whoosh.reading import SegmentReader, TermNotFound

from .cache import Cache
from .schema import FACTS
from .store import Signature, Store

Array = np.ndarray[Any, Any]
#: Places are kept as one sorted number each: document above, place in the low bits.
PLACE_BITS = 16
_NONE = (np.empty(0, np.int32), np.empty(0, np.float32))


class Leaf:
    """One segment; unchanged for as long as it exists, but for its deletions."""

    def __init__(self, reader: SegmentReader, key: tuple[str, int | None]) -> None:
        self.reader = reader
        self.key = key
        self.id = key[0]
        self.size: int = reader.doc_count_all()
        self.facts = self._facts()

    def _facts(self) -> Array:
        column = self.reader.column_reader("facts", translate=False)
        rows = np.zeros(self.size, FACTS)
        if hasattr(column, "_dbfile"):
            raw = column._dbfile.get(column._basepos, column._count * FACTS.itemsize)
            rows[: column._count] = np.frombuffer(raw, FACTS)
        return rows

    def blocks(self, field: str, term: str) -> Iterator[tuple[Any, Any, Any, int]]:
        """Document differences, counts and values of each block of a term's postings."""
        try:
            matcher = self.reader._terms.matcher(
                field, term.encode(), self.reader.schema[field].format
            )
        except TermNotFound:
            return
        while True:
            matcher._read_data()
            yield (*matcher._data, matcher._blocklength)
            if matcher._lastblock:
                return
            matcher._goto(matcher._nextoffset)

    def postings(self, field: str, term: str) -> tuple[Array, Array]:
        """The documents that have the term, and how often."""
        ids, counts = [], []
        for deltas, weights, _, size in self.blocks(field, term):
            block = np.cumsum(np.fromiter(deltas, np.int32, size), dtype=np.int32)
            ids.append(block)
            counts.append(_weights(weights, size))
        if not ids:
            return _NONE
        return np.concatenate(ids), np.concatenate(counts)

    def places(self, field: str, term: str) -> tuple[Array]:
        found = []
        for deltas, weights, values, size in self.blocks(field, term):
            ids = np.cumsum(np.fromiter(deltas, np.int64, size))
            counts = _weights(weights, size).astype(np.int64)
            places = np.frombuffer(b"".join(values), "<u2").astype(np.int64)
            found.append((np.repeat(ids, counts) << PLACE_BITS) | places)
        return (np.concatenate(found) if found else np.empty(0, np.int64),)


def _weights(weights: Any, size: int) -> Array:
    """Whoosh writes nothing for all ones, and one number for all the same."""
    if weights is None or isinstance(weights, float):
        return np.full(size, weights or 1.0, np.float32)
    return np.fromiter(weights, np.float32, size)


def _tocs(signature: Signature) -> Signature:
    return frozenset(each for each in signature if each[0].endswith(".toc"))


class Snapshot:
    def __init__(self, store: Store, cache: Cache, old: "Snapshot | None" = None) -> None:
        signature = store.signature()
        self.cache = cache
        self.lock = old.lock if old else RLock()
        toc = store.contents()
        known = {leaf.key: leaf for leaf in old.leaves} if old else {}
        self.generation = (toc.generation, *(s.segment_id() for s in toc.segments))
        sizes = dict(signature)
        self.leaves = []
        for segment in toc.segments:
            # A file that was cut short since must be opened, and fail, again.
            key = (segment.segment_id(), sizes.get(segment.make_filename(".seg")))
            leaf = known.get(key) or Leaf(store.open_segment(toc, segment), key)
            self.leaves.append(leaf)
        self.bases = np.cumsum([0, *(leaf.size for leaf in self.leaves)])
        self.size = int(self.bases[-1])
        self.facts = np.concatenate([np.zeros(0, FACTS), *(leaf.facts for leaf in self.leaves)])
        names = {segment.segment_id() for segment in toc.segments}
        self.own: Signature = frozenset(
            (name, size)
            for name, size in signature
            if name.endswith(".toc") or any(each in name for each in names)
        )
        self.live = np.ones(self.size, bool)
        for base, segment in zip(self.bases, toc.segments, strict=False):
            deleted = list(segment.deleted_docs())
            self.live[np.asarray(deleted, np.int64) + base] = False

    def shows(self, signature: Signature) -> bool:
        """Whether the folder is still what this was read from."""
        return self.own <= signature and _tocs(self.own) == _tocs(signature)

    def has_field(self, field: str) -> bool:
        return any(field in leaf.reader._terms._fieldmap for leaf in self.leaves)

    # Facts

    @cached_property
    def languages(self) -> dict[str, Array]:
        """For each language that has documents, which they are."""
        column = self.facts["language"]
        codes = np.unique(column[self.live])
        return {code.decode(): (column == code) & self.live for code in codes}

    @cached_property
    def counts(self) -> dict[str, int]:
        return {code: int(mask.sum()) for code, mask in self.languages.items()}

    @cached_property
    def norms(self) -> dict[str, Array]:
        """Each document's length over the mean of its language, for question and answer."""
        norms = {}
        for name in ("question", "answer"):
            lengths = self.facts[name].astype(np.float32)
            for mask in self.languages.values():
                lengths[mask] /= max(float(lengths[mask].mean()), 1.0)
            norms[name] = lengths
        return norms

    @cached_property
    def by_pair(self) -> dict[bytes, int]:
        """The live document of each pair."""
        numbers = np.flatnonzero(self.live)
        return dict(zip(self.facts["pair"][numbers].tolist(), numbers.tolist(), strict=True))

    # Terms

    def postings(self, field: str, term: str) -> tuple[Array, Array]:
        """All documents, deleted ones too, that have the term, and how often."""
        parts = [
            (base, self._read("postings", leaf, field, term))
            for base, leaf in zip(self.bases.tolist(), self.leaves, strict=False)
        ]
        found = [(docs + base, counts) for base, (docs, counts) in parts if len(docs)]
        if len(found) == 1:
            return found[0]
        if not found:
            return _NONE
        return np.concatenate([docs for docs, _ in found]), np.concatenate([c for _, c in found])

    def places(self, field: str, term: str) -> Array:
        parts = [
            self._read("places", leaf, field, term)[0] + (int(base) << PLACE_BITS)
            for base, leaf in zip(self.bases, self.leaves, strict=False)
        ]
        return np.concatenate([np.empty(0, np.int64), *parts])

    def _read(self, what: str, leaf: Leaf, field: str, term: str) -> tuple[Array, ...]:
        def read() -> tuple[Array, ...]:
            with self.lock:
                found: tuple[Array, ...] = getattr(leaf, what)(field, term)
                return found

        return self.cache.get((what, leaf.id, field, term), read)

    def has(self, field: str, term: str) -> bool:
        with self.lock:
            return any((field, term.encode()) in leaf.reader._terms for leaf in self.leaves)

    def beginning(self, field: str, prefix: str, most: int) -> list[str]:
        """The first terms of a field that begin so, in the order of the alphabet."""
        found: set[str] = set()
        with self.lock:
            for leaf in self.leaves:
                for number, term in enumerate(leaf.reader.expand_prefix(field, prefix)):
                    if number >= most:
                        break
                    found.add(term.decode())
        return sorted(found)[:most]

    def frequency(self, field: str, term: str) -> int:
        """How many documents have the term, deleted ones included."""
        with self.lock:
            return sum(
                leaf.reader._terms.doc_frequency(field, term.encode())
                for leaf in self.leaves
                if (field, term.encode()) in leaf.reader._terms
            )

    # Categories

    def category(self, field: str) -> tuple[list[str], Array, Array]:
        """The values of a field, and documents and value numbers side by side."""
        with self.lock:
            if field not in self._categories:
                self._categories[field] = self._read_category(field)
            return self._categories[field]

    @cached_property
    def _categories(self) -> dict[str, tuple[list[str], Array, Array]]:
        return {}

    def _read_category(self, field: str) -> tuple[list[str], Array, Array]:
        values = self.beginning(field, "", self.size * 8 + 1)
        docs = [self.postings(field, value)[0] for value in values]
        numbers = [np.full(len(each), number, np.int32) for number, each in enumerate(docs)]
        nothing = np.empty(0, np.int32)
        return values, np.concatenate([nothing, *docs]), np.concatenate([nothing, *numbers])
