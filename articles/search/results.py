"""What a search asks for and what it brings: the contract between site and engine.

Views and commands build a ``Search`` and read a ``Results``; they never see
which engine answered.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articles.models import QAPair

PAGE_SIZE = 20


@dataclass(frozen=True, kw_only=True)
class Search:
    """One question to the archive; the empty ``text`` asks for the latest answers.

    Dates are integers ``yyyymmdd``, both ends included.
    """

    text: str
    language: str | None = None
    speaker: str | None = None  # slug
    outlet: str | None = None  # slug
    date_from: int | None = None
    date_to: int | None = None
    translated: bool = False
    #: ``relevance`` or ``date`` (newest first).
    sort: str = "relevance"
    page: int = 1
    page_size: int = PAGE_SIZE

    def __post_init__(self) -> None:
        # NUL stands in no slug, and PostgreSQL refuses to be asked for it.
        for name in ("language", "speaker", "outlet"):
            if value := getattr(self, name):
                object.__setattr__(self, name, value.replace("\0", "\N{REPLACEMENT CHARACTER}"))


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A run of plain text, marked or not; templates escape it."""

    text: str
    marked: bool = False


@dataclass(frozen=True, kw_only=True)
class Match:
    """A word of the query, the form found, and how one led to the other.

    ``via`` is one of exact, stem, accent, compound, prefix, name, translation.
    """

    word: str
    found: str
    via: str


@dataclass(frozen=True, kw_only=True)
class Hit:
    pair: "QAPair"
    score: float
    #: The question, marked.
    question: tuple[Piece, ...]
    #: Two or three sentences of the answer, marked.
    snippet: tuple[Piece, ...]
    #: The speaker's name, marked where the name is what matched.
    speaker: tuple[Piece, ...]
    matched: tuple[Match, ...]
    #: Index of the answer paragraph from which the snippet starts.
    paragraph: int = 0


@dataclass(frozen=True, kw_only=True)
class Facet:
    """One value by which the hits can be narrowed."""

    value: str
    label: str
    count: int
    selected: bool = False


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A sentence for the reader about the query; the site translates the code."""

    code: (
        str  # ``unclosed-quote``, ``lone-minus``, ``too-long``, ``too-many-words``, ``degraded`` …
    )
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class Results:
    search: Search
    #: Pairs that match, counted exactly.
    total: int
    hits: tuple[Hit, ...]
    #: By name: language, speaker, outlet, year, translated.
    facets: Mapping[str, tuple[Facet, ...]] = field(default_factory=dict)
    did_you_mean: str | None = None
    notices: tuple[Notice, ...] = ()
    #: Milliseconds spent in the service.
    ms: float = 0.0


def tally(
    groups: Iterable[tuple[Mapping[str, str | None], int]], chosen: Mapping[str, str | None]
) -> tuple[int, dict[str, Counter[str]]]:
    """How many rows have all that was chosen, and of each facet's values, how many have the rest.

    A group is rows of the same values, with their number: so the count of a value that was
    not chosen is what choosing it instead would give.
    """
    total = 0
    counts: dict[str, Counter[str]] = {name: Counter() for name in chosen}
    for values, count in groups:
        against = [name for name in chosen if chosen[name] not in (None, values[name])]
        total += 0 if against else count
        for name in chosen:
            if set(against) <= {name} and (value := values[name]) is not None:
                counts[name][value] += count
    return total, counts
