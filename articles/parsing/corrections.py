"""A person's corrections: each found again by the text of its line, or of a part of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .dates import find_dates
from .lines import Unit, tidy
from .pieces import Piece
from .result import Kind, Relabel
from .states import AA, BOX, H0, INTRO, REPLY, THANKS, A, H, N, Q

#: States that a kind allows; a kind that is not here is no part of the interview.
STATES_OF: dict[Kind, frozenset[int]] = {
    "question": frozenset((Q,)),
    "answer": frozenset((A, AA)),
    "intro": frozenset((INTRO,)),
    "deck": frozenset((INTRO,)),
    "heading": frozenset((H, H0)),
    "narrative": frozenset((N,)),
    "box": frozenset((BOX,)),
    "closing": frozenset((THANKS, REPLY)),
}


@dataclass(frozen=True, kw_only=True)
class Corrections:
    """Relabels by the text that they speak of."""

    by_text: dict[str, Relabel] = field(default_factory=dict)

    def of_unit(self, unit: Unit) -> Relabel | None:
        """The correction of a paragraph, or of one of its lines, which speaks for it."""
        if not self.by_text:
            return None
        texts = (unit.text, *unit.parts())
        return next((self.by_text[t] for text in texts if (t := tidy(text)) in self.by_text), None)

    def of_piece(self, piece: Piece) -> Relabel | None:
        if not self.by_text:
            return None
        found = self.of_unit(piece.unit)
        if found is None and 0 < piece.start < len(piece.unit.text):
            found = self.of_unit(piece.unit.cut(piece.start)[1])
        return found or self.by_text.get(tidy(piece.marked_text))


NO_CORRECTIONS = Corrections()


def read_corrections(relabels: Sequence[Relabel]) -> Corrections:
    """Of two corrections of the same text the later one holds."""
    return Corrections(by_text={tidy(relabel.text): relabel for relabel in relabels})


def corrected_fact(relabels: Sequence[Relabel], kind: Kind) -> str | None:
    """The fact that a person's label of a line gives: its text, or the date in it."""
    texts = [tidy(relabel.text) for relabel in relabels if relabel.kind == kind]
    if not texts:
        return None
    if kind == "date":
        dates = find_dates(texts[-1])
        return dates[0].iso if dates else None
    return texts[-1]
