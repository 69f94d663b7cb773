"""Units to units: the alignment of two lists of texts."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from .beads import PRIORS, Bead, Move
from .costs import CostModel, Span
from .dictionary import Dictionary
from .documents import Document
from .lexical import Likeness

#: Below this likeness a bead stands by place and length alone.
TELLING = 0.2


def align_units(
    a: Document,
    b: Document,
    dictionary: Dictionary | None = None,
    locked: Iterable[Bead] = (),
) -> tuple[Bead, ...]:
    """The best monotone alignment, covering every unit of both sides once.

    ``locked`` beads are kept as they are and the rest is aligned between
    them.  Raises ``ValueError`` where they cross, overlap or leave the text.
    """
    fixed = tuple(locked)
    model = CostModel(a, b, dictionary)
    path = path_between(model, (0, len(a.units)), (0, len(b.units)), fixed)
    return tuple(judged(bead, model.likeness, fixed) for bead in path)


def path_between(
    model: CostModel,
    a: Span,
    b: Span,
    locked: Collection[Bead] = (),
    moves: Collection[Move] = tuple(PRIORS),
) -> list[Bead]:
    """Beads of one part of both documents, the locked ones as fixed points."""
    gaps = [bead for bead in locked if bead.is_gap]
    anchors = sorted((bead for bead in locked if not bead.is_gap), key=lambda bead: bead.a)
    beads: list[Bead] = []
    for anchor in [*anchors, Bead(a=(a[1],), b=(b[1],))]:
        end_a, end_b = anchor.a[0], anchor.b[0]
        if end_a < a[0] or end_b < b[0]:
            raise ValueError("locked beads cross, overlap or leave the text")
        beads += model.path((a[0], end_a), (b[0], end_b), gaps, moves)
        beads.append(anchor)
        a, b = (anchor.a[-1] + 1, a[1]), (anchor.b[-1] + 1, b[1])
    return beads[:-1]


def judged(bead: Bead, like: Likeness, locked: Collection[Bead] = ()) -> Bead:
    """The bead with its score and its reason."""
    is_locked = any(bead.a == lock.a and bead.b == lock.b for lock in locked)
    if bead.is_gap:
        return replace(bead, score=0.0, reason="locked" if is_locked else "gap")
    score = round(like.score(bead.a, bead.b), 3)
    reason = "words" if score >= TELLING else "order"
    return replace(bead, score=score, reason="locked" if is_locked else reason)
