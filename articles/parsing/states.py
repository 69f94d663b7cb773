"""The states of a page's walk, and what marks a paragraph on it."""

from dataclasses import dataclass

from .evidence import Evidence
from .labels import Side

STATES = (
    "intro", "question", "question+", "answer", "answer+", "heading0", "heading", "narrative",
    "box", "thanks", "reply", "tail",
)  # fmt: skip
INTRO, Q, QQ, A, AA, H0, H, N, BOX, THANKS, REPLY, TAIL = range(len(STATES))


@dataclass(frozen=True, kw_only=True)
class Marked:
    """What marks a paragraph, and what it shows."""

    evidence: Evidence
    dash: bool = False
    bullet: bool = False
    number: bool = False
    quote: bool = False
    styled: bool = False
    heading_style: bool = False
    aside_style: bool = False
    label: Side | None = None
    #: The label is that of the voice that spoke last.
    speaks_on: bool = False
    #: Furniture that heads related headlines or comments stands above, on the page.
    under_tail: int = 0
    #: It is an item of a list: after a colon, in a run of the same marker, or out of sequence.
    item: bool = False
    #: More blank lines stand above it than above most.
    wide_gap: bool = False
    #: The paragraph above opened a quotation and has not closed it.
    in_quote: bool = False
    names_speaker: bool = False
    #: It gives the full name of somebody whom the page introduces.
    introduces: bool = False
    #: States that a person's correction allows; empty: any.
    allowed: frozenset[int] = frozenset()
