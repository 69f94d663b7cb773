"""Postings written in one go are, byte for byte, what Whoosh writes one at a time."""

import pickle
import random

import pytest
from whoosh.codec import whoosh3
from whoosh.filedb.filestore import RamStorage

from articles.search.engine.postings import Postings, close_terms, read_terms, write_terms
from articles.search.engine.schema import BLOCK, Counts, Places, codec


def _terms(with_places):
    """Terms of one document and of many, so many that they take several blocks."""
    chance = random.Random(3)
    terms = {}
    for number, documents in enumerate((1, 1, 2, 5, 40, BLOCK, BLOCK + 1, 3 * BLOCK)):
        postings = terms[f"term{number}é".encode()] = Postings()
        for doc in sorted(chance.sample(range(10 * BLOCK), documents)):
            places = range(number, number + (1 if number == 4 else chance.randint(1, 3)))
            postings.docs.append(doc)
            postings.counts.append(len(places))
            if with_places:
                postings.places.extend(places)
    return terms


def _by_whoosh(writer, terms):
    for term, postings in sorted(terms.items()):
        writer.start_term(term)
        at = 0
        for doc, count in zip(postings.docs, postings.counts, strict=True):
            writer.add(doc, float(count), postings.places[at : at + count].tobytes(), None)
            at += count
        writer.finish_term()


def _files(field, terms, write, close):
    storage = RamStorage()
    segment = codec().new_segment(storage, "pairs")
    segment.segid = "x" * 16  # else by chance, and in the names of the files
    writer = codec().field_writer(storage, segment)
    for name in ("first", "second"):
        writer.start_field(name, field)
        write(writer, terms)
        writer.finish_field()
    close(writer)
    return {name: storage.files[name] for name in storage.list()}


@pytest.mark.parametrize("field", [Counts(), Places()])
def test_the_same_bytes(field, monkeypatch):
    # Whoosh has an older protocol of pickle, which is as good and larger.
    monkeypatch.setattr(whoosh3, "dumps", lambda held, _protocol: pickle.dumps(held, 3))
    terms = _terms(with_places=isinstance(field, Places))
    written = _files(field, terms, write_terms, close_terms)
    assert len(written) == 2
    assert written == _files(field, terms, _by_whoosh, whoosh3.W3FieldWriter.close)


@pytest.mark.parametrize("write", [write_terms, _by_whoosh])
@pytest.mark.parametrize("field", [Counts(), Places()])
def test_what_was_written_is_read_again(field, write):
    """Whoever wrote it: an index may hold segments of an earlier release."""
    places_kept = isinstance(field, Places)
    terms = _terms(with_places=places_kept)
    storage = RamStorage()
    segment = codec().new_segment(storage, "pairs")
    writer = codec().field_writer(storage, segment)
    writer.start_field("first", field)
    write(writer, terms)
    writer.finish_field()
    close_terms(writer)

    found = {}
    for name, term, blocks in read_terms(codec().terms_reader(storage, segment)):
        postings = found[name, term] = Postings()
        for block in blocks:
            postings.docs.extend(block.docs)
            postings.counts.extend(block.counts)
            postings.places.frombytes(b"".join(block.places or ()))
    assert list(found) == [("first", term) for term in sorted(terms)]
    for term, written in terms.items():
        read = found["first", term]
        assert (read.docs, read.counts, read.places) == (
            written.docs,
            written.counts,
            written.places,
        )
