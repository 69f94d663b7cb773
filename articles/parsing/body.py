"""The interview itself: pieces, whose voice each is, and the walk that explains them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.languages.model import Press

from .corrections import STATES_OF, Corrections
from .evidence import weigh
from .features import alone
from .grounds import Ground, find_grounds
from .items import find_items
from .labels import label_key
from .lines import Unit
from .marking import mark
from .people import Person
from .pieces import Piece, read_pieces, split_turns
from .result import Kind
from .segment import Walk, look, segment
from .states import Marked, Q
from .text import asks
from .voices import Candidate, Voice, find_voices
from .weights import WEIGHTS


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The pieces of the body with the state of each, and who may be meant by which label."""

    pieces: tuple[Piece, ...]
    states: tuple[int, ...]
    voices: dict[str, Voice]
    #: Of every convention that the page allows, the best first.
    walks: tuple[Walk, ...]
    #: Indexes of the pieces that are items of a list.
    items: frozenset[int] = frozenset()
    #: Pieces that a person has put out of the interview, and what they are.
    apart: tuple[tuple[Piece, Kind], ...] = ()
    #: By piece, why it is in its state.
    grounds: tuple[Ground, ...] = ()
    #: By piece, what marks it.
    marked: tuple[Marked, ...] = ()

    @property
    def walk(self) -> Walk | None:
        return self.walks[0] if self.walks else None

    @property
    def rival(self) -> Walk | None:
        """The best walk that has other questions than the chosen one."""
        return next((w for w in self.walks if _turns(w) != _turns(self.walks[0])), None)

    @property
    def margin(self) -> float:
        """How much better the chosen convention explains the page than the next other reading."""
        if self.walk is None:
            return 0.0
        return self.walk.score - self.rival.score if self.rival else 99.0


def read_body(
    units: Sequence[Unit],
    depth: dict[int, int],
    corrections: Corrections,
    press: Press,
    people: Sequence[Person],
    interviewers: Sequence[str],
    outlets: Sequence[str],
) -> Reading:
    """``depth`` by line number of a unit's first segment."""
    pieces = read_pieces(split_turns(units))
    apart = {
        id(p): r.kind for p in pieces if (r := corrections.of_piece(p)) and r.kind not in STATES_OF
    }
    out = tuple((piece, apart[id(piece)]) for piece in pieces if id(piece) in apart)
    pieces = tuple(piece for piece in pieces if id(piece) not in apart)
    voices = find_voices(
        _candidates(pieces, press, depth),
        [p.name for p in people if p.weight > 0],
        interviewers,
        outlets,
        sum(p.label is None and asks(p.body) and len(p.body) < 400 for p in pieces),
    )
    pieces = tuple(_settle(piece, voices) for piece in pieces)
    page = look(mark(pieces, voices, depth, corrections, press, people))
    walks = segment(page)
    if not walks:
        return Reading(pieces=pieces, states=(), voices=voices, walks=(), apart=out)
    return Reading(
        pieces=pieces,
        items=find_items(pieces),
        states=walks[0].states,
        voices=voices,
        walks=walks,
        grounds=find_grounds(page, walks[0]),
        marked=page.marked,
        apart=out,
    )


def _turns(walk: Walk) -> tuple[int, ...]:
    return tuple(index for index, state in enumerate(walk.states) if state == Q)


def _candidates(pieces: Sequence[Piece], press: Press, depth: dict[int, int]) -> list[Candidate]:
    candidates = []
    opening = next((i for i, piece in enumerate(pieces) if piece.label or asks(piece.body)), 0)
    for index, piece in enumerate(pieces):
        if piece.label is None:
            continue
        before = pieces[index - 1] if index else None
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        shown = alone(weigh(piece.body, press))
        leaning = sum(WEIGHTS.leaning.get(feature, 0.0) for feature in shown)
        candidates.append(
            Candidate(
                unit=index,
                label=piece.label,
                key=label_key(piece.label.text),
                leaning=leaning,
                amid=not piece.quote
                and depth.get(piece.unit.segments[0].line, 0) == 0
                and all(near is not None and near.label is not None for near in (before, after)),
                opens=(_exchange(piece, after) - _exchange(before, piece))
                if index <= opening + 1
                else 0,
                answers=before is not None
                and (before.dash or asks(before.unit.text))
                and not piece.quote,
            )
        )
    return candidates


def _exchange(asking: Piece | None, answering: Piece | None) -> bool:
    """Whether two paragraphs, each with a label, are a question and what answers it."""
    if asking is None or answering is None or asking.label is None or answering.label is None:
        return False
    apart = label_key(asking.label.text) != label_key(answering.label.text)
    return apart and asks(asking.body) and not asks(answering.body)


def _settle(piece: Piece, voices: dict[str, Voice]) -> Piece:
    """The piece without a label that turned out to be none."""
    if piece.label is None or label_key(piece.label.text) in voices:
        return piece
    text = piece.unit.text[piece.stamp :]
    start = piece.stamp
    if piece.dash or piece.bullet:
        start += len(text) - len(text[1:].lstrip())
    return replace(piece, label=None, label_unit=piece.label_unit, start=start, quote=False)
