"""Postings of a segment, and their bytes as Whoosh's third format has them.

Whoosh's own writer makes a dozen calls and three objects a term, of which a segment has tens
of thousands, most of them in a single document.  Here a term is one stretch of bytes in either
file: the blocks of its postings, and the key and the figures that lead to them.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
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
#: HashWriter: checksum and place of a key.
_SLOT = Struct("!Iq")
_FIELD = Struct("!H")
#: Whoosh writes protocol 2, which spells bytes out as text, and reads any.
_PICKLE = 3
_NO_COMPRESSION = 0
#: Bytes of a file that are read or written at once.
_AT_ONCE = 1 << 20
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
    file, table = _Gathered(writer._postfile), _Gathered(writer._tindex.dbfile)
    add_key, buckets = writer._tindex.index.append, writer._tindex.buckets
    field = _FIELD.pack(writer._fieldid)
    key = b""
    for term in sorted(terms):
        postings, key = terms[term], field + term
        blocks = WHOOSH3_HEADER_MAGIC + _blocks(postings)
        figures = _figures(postings, file.place, len(blocks))
        add_key(table.place)
        hashed = int.from_bytes(md5(key, usedforsecurity=False).digest()[-4:], "big")
        buckets[hashed & 255].append((hashed, table.place))
        table.write(_LENGTHS.pack(len(key), len(figures)) + key + figures)
        file.write(blocks)
    file.flush()
    table.flush()
    writer._tindex.lastkey = key or writer._tindex.lastkey


class _Gathered:
    """Pieces for a file that are written many at a time: each is small."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._held = bytearray()
        self.place = file.tell()

    def write(self, piece: bytes) -> None:
        self._held += piece
        self.place += len(piece)
        if len(self._held) > _AT_ONCE:
            self.flush()

    def flush(self) -> None:
        self._file.write(self._held)
        self._held.clear()


def close_terms(writer: W3FieldWriter) -> None:
    """Write the tables that lead from a key's checksum to its place; a slot is two numbers."""
    table = writer._tindex
    place = table.tell()
    for entries in table.buckets:
        slots = _slots(entries)
        table.directory.append((place, 2 * len(entries)))
        table.dbfile.write(slots)
        place += len(slots)
    table.buckets = []  # those that Whoosh would write a slot at a time
    writer.close()


def _slots(entries: Sequence[tuple[int, int]]) -> bytearray:
    number = 2 * len(entries)
    slots, taken = bytearray(number * _SLOT.size), bytearray(number)
    for hashed, place in entries:
        slot = (hashed >> 8) % number
        while taken[slot]:
            slot = (slot + 1) % number
        taken[slot] = 1
        _SLOT.pack_into(slots, slot * _SLOT.size, hashed, place)
    return slots


def _figures(postings: Postings, offset: int, length: int) -> bytes:
    docs, counts = postings.docs, postings.counts
    most = max(counts)
    return _FIGURES.pack(
        0, sum(counts), len(docs), _SHORTEST, _LONGEST, most, docs[0], docs[-1], offset, length
    )


def _blocks(postings: Postings) -> bytes:
    """Each with its length, what tells whether it is wanted, and the postings themselves."""
    docs, counts = postings.docs, postings.counts
    if len(docs) == 1 and not postings.places:
        return _alone(docs[0], counts[0])
    values = _values(postings)
    if len(docs) <= BLOCK:
        return _block(docs, counts, values, last=True)
    starts = range(0, len(docs), BLOCK)
    return b"".join(
        _block(
            docs[start : start + BLOCK],
            counts[start : start + BLOCK],
            values and values[start : start + BLOCK],
            last=start + BLOCK >= len(docs),
        )
        for start in starts
    )


@lru_cache(maxsize=1 << 12)
def _alone(doc: int, count: int) -> bytes:
    """The block of a term that one document has, as most do: the same for all of them."""
    return _block(array("I", [doc]), array("H", [count]), None, last=True)


def _block(
    docs: "array[int]", counts: "array[int]", values: tuple[bytes, ...] | None, *, last: bool
) -> bytes:
    held = (_steps(docs), _weights(counts), values)
    block = _told(len(docs), docs[-1], max(counts)) + dumps(held, _PICKLE)
    return _LENGTH.pack(-len(block) if last else len(block)) + block


def _told(size: int, last: int, most: float) -> bytes:
    """What stands before a block: how many documents, the last, the most occurrences."""
    return dumps((size, last, float(most), _NO_COMPRESSION, _SHORTEST, _LONGEST), _PICKLE)


def _values(postings: Postings) -> tuple[bytes, ...] | None:
    """The places in each document, where the field keeps them."""
    if not postings.places:
        return None
    blob = postings.places.tobytes()
    if len(postings.docs) == 1:
        return (blob,)
    ends = accumulate(postings.counts, initial=0)
    return tuple(blob[2 * left : 2 * right] for left, right in pairwise(ends))


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
            self._held = self._file.get(place, max(length, _AT_ONCE))
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
