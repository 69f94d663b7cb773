"""A Whoosh writer for finished terms: what it writes is Whoosh's own format.

Whoosh's writer takes one posting at a time through a sorted pool of tuples.  Here
postings gather in arrays by term and are written a block at a time.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from .postings import Block, Postings, close_terms, read_terms, write_terms
from .schema import Category, Places, codec


class _Pool:
    """Postings by field and term; has what Whoosh's writer asks of a pool."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self.fields: dict[str, dict[bytes, Postings]] = defaultdict(lambda: defaultdict(Postings))

    def add(self, field: str, term: bytes, block: Block) -> None:
        """Postings of a segment that is merged into this one."""
        postings = self.fields[field][term]
        postings.docs.extend(block.docs)
        postings.counts.extend(block.counts)
        if block.places is not None:
            postings.places.frombytes(b"".join(block.places))

    def cleanup(self) -> None:
        self.fields.clear()


class TermWriter(SegmentWriter):  # type: ignore[misc]  # Whoosh has no types
    """Adds documents as ``search.documents`` makes them."""

    def __init__(self, index: Any) -> None:
        super().__init__(index, poolclass=_Pool, codec=codec())
        self.pool = _Pool()

    def add_terms(self, fields: Mapping[str, Any], facts: bytes) -> None:
        doc = self._add_facts(facts)
        for name, value in fields.items():
            field = self.schema[name]
            if isinstance(field, Places):
                self._add_places(name, doc, value)
            else:
                counts = dict.fromkeys(value, 1) if isinstance(field, Category) else value
                self._add_counts(name, doc, counts)
        self._added = True

    def _add_facts(self, facts: bytes) -> int:
        """A document without terms; its number."""
        doc: int = self.docnum
        self.perdocwriter.start_doc(doc)
        self.perdocwriter.add_column_value("facts", self.schema["facts"].column_type, facts)
        self.perdocwriter.finish_doc()
        self.docnum += 1
        return doc

    def write_per_doc(self, fieldnames: Any, reader: SegmentReader) -> dict[int, int] | None:
        """The documents of a segment that is merged into this one: they are their facts.

        Returns their numbers by the old ones, or nothing where all follow in order.
        """
        facts = reader.column_reader("facts", translate=False)
        numbers = {number: self._add_facts(facts[number]) for number in reader.all_doc_ids()}
        return numbers if reader.has_deletions() else None

    def add_postings_to_pool(
        self, reader: SegmentReader, startdoc: int, docmap: dict[int, int] | None
    ) -> None:
        """The postings of the same segment, a block at a time; Whoosh takes each by itself."""
        for field, term, blocks in read_terms(reader._terms):
            for block in blocks:
                if docmap is None:
                    docs = [doc + startdoc for doc in block.docs]
                    self.pool.add(field, term, Block(docs, block.counts, block.places))
                elif kept := [n for n, doc in enumerate(block.docs) if doc in docmap]:
                    self.pool.add(field, term, _part(block, kept, docmap))

    def _add_counts(self, field: str, doc: int, counts: Mapping[str, int]) -> None:
        known = self.pool.fields[field]
        for term, count in counts.items():
            postings = known[term.encode()]
            postings.docs.append(doc)
            postings.counts.append(min(count, 0xFFFF))

    def _add_places(self, field: str, doc: int, terms: Mapping[str, Sequence[int]]) -> None:
        known = self.pool.fields[field]
        for term, places in terms.items():
            postings = known[term.encode()]
            postings.docs.append(doc)
            postings.counts.append(min(len(places), 0xFFFF))
            postings.places.extend(places)

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        writer = self.fieldwriter
        for name in sorted(self.pool.fields):
            writer.start_field(name, self.schema[name])
            write_terms(writer, self.pool.fields[name])
            writer.finish_field()
        close_terms(writer)


def _part(block: Block, kept: Sequence[int], numbers: Mapping[int, int]) -> Block:
    """Some postings of the block, by the new numbers of their documents."""
    return Block(
        [numbers[block.docs[n]] for n in kept],
        [block.counts[n] for n in kept],
        None if block.places is None else [block.places[n] for n in kept],
    )
