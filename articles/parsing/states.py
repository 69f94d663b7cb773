"""The states of a page's walk, and what marks a paragraph on it."""

from dataclasses import dataclass

from .evidence import Evidence
from .labels import Side

STATES = (
    "intro", "question", "question+", "answer", "answer+", "heading0", "heading", "narrative",
    "box", "thanks", "reply", "tail",
)  # fmt: skip
INTRO, Q, QQ, A, AA, H0, H, N, BOX, THANKS, REPLY, TAIL = range(len(STATES))

#: What may follow a paragraph of each state, and what a page may begin with.
MAY_FOLLOW: dict[int, tuple[int, ...]] = {
    INTRO: (INTRO, Q, H0, BOX, TAIL),
    Q: (QQ, A, Q, THANKS),
    QQ: (QQ, A),
    A: (AA, Q, H, N, BOX, THANKS, TAIL),
    AA: (AA, Q, H, N, BOX, THANKS, TAIL),
    H0: (Q, INTRO, H0),
    H: (Q, AA, N, H, TAIL),
    N: (Q, AA, H, N, BOX, THANKS, TAIL),
    BOX: (Q, BOX, AA, H, TAIL, INTRO, N),
    THANKS: (REPLY, THANKS, N, BOX, TAIL),
    REPLY: (REPLY, N, BOX, TAIL, THANKS),
    TAIL: (TAIL,),
}
MAY_BEGIN = (INTRO, Q, H0, BOX)


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
    #: Its text stands elsewhere on the page too, as that of a pull quote does.
    repeats: bool = False
    #: A question, with its label where the page labels them, stands above.
    asked_before: bool = False
    #: Several voices answer on the page.
    panel: bool = False
    #: Most longer paragraphs of the page speak in the first person.
    personal: bool = False
    #: States that a person's correction allows; empty: any.
    allowed: frozenset[int] = frozenset()
