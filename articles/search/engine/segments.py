"""A Whoosh writer for finished terms: what it writes is Whoosh's own format.

Whoosh's writer takes one posting at a time through a sorted pool of tuples.  Here
postings gather in arrays by term and are written a block at a time.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from whoosh.writing import SegmentWriter

from .postings import Postings, write_terms
from .schema import Category, Places, codec


class _Pool:
    """Postings by field and term; has what Whoosh's writer asks of a pool."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self.fields: dict[str, dict[bytes, Postings]] = {}

    def postings(self, field: str, term: bytes) -> Postings:
        terms = self.fields.setdefault(field, {})
        found = terms.get(term)
        if found is None:
            found = terms[term] = Postings()
        return found

    def add(self, item: tuple[str, bytes, int, float, bytes | None]) -> None:
        """One posting of a segment that is merged into this one."""
        field, term, doc, weight, value = item
        postings = self.postings(field, term)
        postings.docs.append(doc)
        postings.counts.append(int(weight))
        if value is not None:  # the places, where the field keeps them
            postings.places.frombytes(value)

    def cleanup(self) -> None:
        self.fields.clear()


class TermWriter(SegmentWriter):  # type: ignore[misc]  # Whoosh has no types
    """Adds documents as ``search.documents`` makes them."""

    def __init__(self, index: Any) -> None:
        super().__init__(index, poolclass=_Pool, codec=codec())
        self.pool = _Pool()

    def add_terms(self, fields: Mapping[str, Any], facts: bytes) -> None:
        doc = self.docnum
        self.perdocwriter.start_doc(doc)
        self.perdocwriter.add_column_value("facts", self.schema["facts"].column_type, facts)
        self.perdocwriter.finish_doc()
        for name, value in fields.items():
            field = self.schema[name]
            if isinstance(field, Category):
                self._add(name, doc, dict.fromkeys(value, (0,)), with_places=False)
            else:
                self._add(name, doc, value, with_places=isinstance(field, Places))
        self.docnum += 1
        self._added = True

    def _add(
        self, field: str, doc: int, terms: Mapping[str, Sequence[int]], *, with_places: bool
    ) -> None:
        known = self.pool.fields.setdefault(field, {})
        for text, places in terms.items():
            term = text.encode()
            postings = known.get(term)
            if postings is None:
                postings = known[term] = Postings()
            postings.docs.append(doc)
            postings.counts.append(min(len(places), 0xFFFF))
            if with_places:
                postings.places.extend(places)

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        writer = self.fieldwriter
        for name in sorted(self.pool.fields):
            writer.start_field(name, self.schema[name])
            write_terms(writer, self.pool.fields[name])
            writer.finish_field()
        writer.close()
