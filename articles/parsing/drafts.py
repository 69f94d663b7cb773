"""An article in the making: its turns and lists, the ledger's entries, and who may speak."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .corrections import NO_CORRECTIONS, Corrections
from .grounds import Ground
from .ledger import Placed
from .lines import Unit
from .people import Person
from .pieces import Piece
from .result import Kind
from .text import fold


@dataclass
class Turn:
    """A question and its answer while they are being put together."""

    question: list[str] = field(default_factory=list)
    label: str | None = None
    answer: list[str] = field(default_factory=list)
    speakers: list[Person | None] = field(default_factory=list)


@dataclass
class Draft:
    """An article while it is being put together, in the order of the page."""

    turns: list[Turn] = field(default_factory=list)
    intro: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    narrative: list[str] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    labelled: list[Person] = field(default_factory=list)
    #: By label as printed, whom it means.
    named: dict[str, Person] = field(default_factory=dict)
    agency: str | None = None
    place: str | None = None
    dateline: str | None = None
    #: Identities of the pieces that are items of a list.
    items: frozenset[int] = frozenset()
    #: By identity of a piece, why it was read so.
    grounds: Mapping[int, Ground] = field(default_factory=dict)

    def enter(
        self,
        piece: Piece,
        unit: Unit,
        kind: Kind,
        *,
        pair: int | None = None,
        paragraph: int | None = None,
        speaker: Person | None = None,
        reason: str = "",
    ) -> None:
        """A part of a piece entered in the ledger, with the ground of its reading."""
        ground = self.grounds.get(id(piece), Ground(reason="", confidence=1.0))
        self.placed.append(
            Placed(
                unit=unit,
                kind=kind,
                pair=pair,
                paragraph=paragraph,
                speaker=speaker.name if speaker else None,
                reason=reason or ground.reason,
                confidence=ground.confidence,
            )
        )

    def add(self, listed: list[str], text: str) -> int:
        """The place of a text in a list, where it stands once."""
        key = fold(text)
        for index, known in enumerate(listed):
            if fold(known) == key:
                return index
        listed.append(text)
        return len(listed) - 1


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Who may be speaking: the people introduced, and the one asked where no label tells."""

    people: tuple[Person, ...]
    interviewee: Person | None
    #: 0 to 1, and why.
    confidence: float
    reason: str
    corrections: Corrections = NO_CORRECTIONS
