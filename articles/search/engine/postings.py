"""Postings of a segment, and their bytes as Whoosh's third format has them.

Whoosh's own writer makes a dozen calls and three objects a term, of which a segment has tens
of thousands, most of them in a single document.  Here a term is one stretch of bytes in either
file: the blocks of its postings, and the key and the figures that lead to them.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from hashlib import md5
from io import BytesIO
from itertools import accumulate, pairwise
from pickle import dumps, load, loads
from struct import Struct
from typing import Any, NamedTuple

from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3FieldWriter, W3TermsReader
from whoosh.util.numeric import length_to_byte

from .schema import BLOCK

#: Length of a block, less than 0 for the last; whoosh.system.
_LENGTH = Struct("!i")
#: W3TermInfo: flags, weight, documents, shortest and longest, most, first and last document,
#: then where the postings are and how long.
_FIGURES = Struct("!BfIBBfIIqi")
#: HashWriter: lengths of key and value.
_LENGTHS = Struct("!ii")
_FIELD = Struct("!H")
_PICKLE = 2
_NO_COMPRESSION = 0
#: Bytes of a file that are read at once.
_READ_AT_ONCE = 1 << 20
#: Fields have no lengths: they stand in the facts.
_SHORTEST, _LONGEST = length_to_byte(None), length_to_byte(0)


class Postings:
    """The documents that have a term, how often, and at which places."""

    __slots__ = ("counts", "docs", "places")

    def __init__(self) -> None:
        self.docs = array("I")
        self.counts = array("H")
        self.places = array("H")


def write_terms(writer: W3FieldWriter, terms: Mapping[bytes, Postings]) -> None:
    """All terms of the field that the writer has started."""
    file, table = writer._postfile, writer._tindex
    field = _FIELD.pack(writer._fieldid)
    offset, place = file.tell(), table.tell()
    for term in sorted(terms):
        postings, key = terms[term], field + term
        single = len(postings.docs) == 1
        blocks = WHOOSH3_HEADER_MAGIC + (
            _single(postings) if single else b"".join(_blocks(postings))
        )
        file.write(blocks)
        figures = _figures(postings, offset, len(blocks))
        table.dbfile.write(_LENGTHS.pack(len(key), len(figures)) + key + figures)
        table.index.append(place)
        hashed = int.from_bytes(md5(key, usedforsecurity=False).digest()[-4:], "big")
        table.buckets[hashed & 255].append((hashed, place))
        table.lastkey = key
        offset += len(blocks)
        place += _LENGTHS.size + len(key) + len(figures)


def _figures(postings: Postings, offset: int, length: int) -> bytes:
    docs, counts = postings.docs, postings.counts
    most = max(counts)
    return _FIGURES.pack(
        0, sum(counts), len(docs), _SHORTEST, _LONGEST, most, docs[0], docs[-1], offset, length
    )


def _single(postings: Postings) -> bytes:
    """The block of a term that one document has, as most do: without a loop."""
    doc, count = postings.docs[0], postings.counts[0]
    weights = None if count == 1 else float(count)
    values = (postings.places.tobytes(),) if postings.places else None
    block = _told(1, doc, count) + dumps(((doc,), weights, values), _PICKLE)
    return _LENGTH.pack(-len(block)) + block


def _blocks(postings: Postings) -> Iterator[bytes]:
    """Each with its length, what tells whether it is wanted, and the postings themselves."""
    docs, values = postings.docs, _values(postings)
    for start in range(0, len(docs), BLOCK):
        stop = start + BLOCK
        ids, counts = docs[start:stop], postings.counts[start:stop]
        told = _told(len(ids), ids[-1], max(counts))
        held = (_steps(ids), _weights(counts), values and tuple(values[start:stop]))
        block = told + dumps(held, _PICKLE)
        yield _LENGTH.pack(-len(block) if stop >= len(docs) else len(block)) + block


def _told(size: int, last: int, most: float) -> bytes:
    """What stands before a block: how many documents, the last, the most occurrences."""
    return dumps((size, last, float(most), _NO_COMPRESSION, _SHORTEST, _LONGEST), _PICKLE)


def _values(postings: Postings) -> list[bytes] | None:
    """The places in each document, where the field keeps them."""
    if not postings.places:
        return None
    blob = postings.places.tobytes()
    ends = accumulate(postings.counts, initial=0)
    return [blob[2 * left : 2 * right] for left, right in pairwise(ends)]


def _steps(ids: "array[int]") -> tuple[int, ...]:
    """The first document, and from each to the next."""
    return (ids[0], *(after - before for before, after in pairwise(ids)))


def _weights(counts: "array[int]") -> float | tuple[float, ...] | None:
    """Nothing where all are 1, one number where all are the same."""
    first = counts[0]
    if all(count == first for count in counts):
        return None if first == 1 else float(first)
    return tuple(map(float, counts))


class Block(NamedTuple):
    """Postings of a term: documents, how often each has it, and the places of each as bytes."""

    docs: Sequence[int]
    counts: Sequence[int]
    #: None where the field keeps no places.
    places: Sequence[bytes] | None


def read_terms(reader: W3TermsReader) -> Iterator[tuple[str, bytes, list[Block]]]:
    """Field, term and postings of every term of a segment, as ``write_terms`` wrote them."""
    table = reader._tindex
    entries, postings = _Ahead(table.dbfile), _Ahead(reader._postfile)
    place = table.startofdata
    while place < table.endofdata:
        length, rest = _LENGTHS.unpack(entries.get(place, _LENGTHS.size))
        entry = entries.get(place + _LENGTHS.size, length + rest)
        place += _LENGTHS.size + length + rest
        _, _, docs, _, _, most, _, last, offset, size = _FIGURES.unpack_from(entry, length)
        field = reader._fieldunmap[_FIELD.unpack_from(entry)[0]]
        held = postings.get(offset, size)
        blocks = _read_block(held, _told(docs, last, most)) if docs <= BLOCK else _read_all(held)
        yield field, entry[_FIELD.size : length], blocks


class _Ahead:
    """A file that is read in order, much at a time: its pieces are many and small."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._start, self._held = 0, b""

    def get(self, place: int, length: int) -> bytes:
        begin = place - self._start
        if begin < 0 or begin + length > len(self._held):
            self._held = self._file.get(place, max(length, _READ_AT_ONCE))
            self._start, begin = place, 0
        return self._held[begin : begin + length]


def _read_block(held: bytes, told: bytes) -> list[Block]:
    """The only block: what is told before it is known, and so where it begins."""
    steps, weights, places = loads(held[len(WHOOSH3_HEADER_MAGIC) + _LENGTH.size + len(told) :])  # noqa: S301 - written by us, into our own folder
    return [Block(list(accumulate(steps)), _whole(weights, len(steps)), places)]


def _read_all(held: bytes) -> list[Block]:
    file = BytesIO(held)
    file.seek(len(WHOOSH3_HEADER_MAGIC))
    blocks, more = [], True
    while more:
        more = _LENGTH.unpack(file.read(_LENGTH.size))[0] >= 0
        size = load(file)[0]  # noqa: S301 - written by us, into our own folder
        steps, weights, places = load(file)  # noqa: S301 - the same
        blocks.append(Block(list(accumulate(steps)), _whole(weights, size), places))
    return blocks


def _whole(weights: float | Sequence[float] | None, size: int) -> Sequence[int]:
    """The counts that were written by ``_weights``."""
    if weights is None or isinstance(weights, float):
        return (int(weights or 1),) * size
    return [int(weight) for weight in weights]
