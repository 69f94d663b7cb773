"""What Whoosh stores: finished terms as they come, and one column of facts a document."""

import numpy as np
from whoosh.codec.whoosh3 import W3Codec
from whoosh.columns import FixedBytesColumn
from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.formats import Existence, Format

from articles.languages import LANGUAGES
from articles.search.fields import EXACT, KINDS, SPEAKER

#: Raised when what is stored changes: an index of another version counts as foreign.
VERSION = 1
#: Postings that are read and written at once.
BLOCK = 2048
INDEX_NAME = f"pairs{VERSION}"

#: One row a document. Dates are integers yyyymmdd, 0 when the article has none.
FACTS = np.dtype(
    [
        ("pair", "S10"),
        ("pk", "<i8"),
        ("fingerprint", "<u8"),
        ("language", "S8"),
        ("date", "<i4"),
        ("question", "<u2"),
        ("answer", "<u4"),
        ("translated", "u1"),
    ]
)
#: Exact values by which hits are filtered and counted; a document may have several.
CATEGORIES = ("outlet", "speaker")


class Counts(FieldType):  # type: ignore[misc]  # Whoosh has no types
    """Finished terms, of which the number of occurrences matters."""

    format: Format = Existence()

    def __init__(self) -> None:
        super().__init__(self.format, None)


class _PlacesFormat(Existence):  # type: ignore[misc]  # Whoosh has no types
    def fixed_value_size(self) -> int:
        return -1


class Places(Counts):
    """Finished terms with their places, each two bytes."""

    format = _PlacesFormat()


class Category(Counts):
    """Exact values."""


def schema() -> Schema:
    found = Schema(facts=COLUMN(FixedBytesColumn(FACTS.itemsize)))
    found.add(SPEAKER, Places())
    for name in CATEGORIES:
        found.add(name, Category())
    for language in LANGUAGES:
        for kind in KINDS:
            found.add(kind.of(language), Places() if kind is EXACT else Counts())
    return found


def codec() -> W3Codec:
    """Long blocks, uncompressed: read whole, never skipped through."""
    found = W3Codec(blocklimit=BLOCK, compression=0)
    # Lengths stand in the facts; asking for them costs a file look-up a posting.
    found.length_stats = False
    return found
