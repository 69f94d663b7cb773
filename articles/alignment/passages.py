"""Two passages that answer to each other, and where one says what the other does not."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .counterparts import Counterparts, Own
from .dictionary import Dictionary
from .mention import Mention
from .mentions import read_mentions
from .names import Capitals, read_names
from .negations import Denial
from .polarity import Polarity, unanswered

#: Kinds of mention that are told as dates.
_DATES = frozenset(("date", "month", "weekday"))


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A paragraph, or a sentence of one."""

    text: str
    #: Number of the paragraph within its section; None for the question.
    paragraph: int | None = None
    #: Where the piece begins in its paragraph.
    offset: int = 0


@dataclass(frozen=True, kw_only=True)
class Passage:
    language: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Some characters of a paragraph, or of the question where ``paragraph`` is None."""

    text: str
    paragraph: int | None
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One difference; a side that has nothing is None."""

    #: ``number``, ``date``, ``name`` or ``negation``.
    kind: str
    a: Spot | None
    b: Spot | None


def spot(piece: Piece, start: int, end: int) -> Spot:
    return Spot(
        text=piece.text[start:end],
        paragraph=piece.paragraph,
        start=piece.offset + start,
        end=piece.offset + end,
    )


def differing_numbers(a: Passage, b: Passage) -> list[Finding]:
    """Numbers, times and dates of one passage that the other has in no form."""
    found_a, found_b = _mentions(a), _mentions(b)
    alone_a, alone_b = _unanswered(found_a, found_b), _unanswered(found_b, found_a)
    findings: list[Finding] = []
    for kind in ("number", "date"):
        left = [place for mention, place in alone_a if _told_as(mention) == kind]
        right = [place for mention, place in alone_b if _told_as(mention) == kind]
        findings += _paired(kind, left, right)
    return findings


def differing_names(
    a: Passage, b: Passage, known: Capitals, dictionary: Dictionary | None = None
) -> list[Finding]:
    """Names of one passage that the other lacks; ``known`` is what the whole texts show."""
    sides = [_names_without(one, other, known, dictionary) for one, other in ((a, b), (b, a))]
    return _paired("name", *sides)


def differing_negations(a: Passage, b: Passage) -> list[Finding]:
    """Denials of one passage that the other has in no form."""
    one, two = (Polarity(passage.text, passage.language) for passage in (a, b))
    only_a = [_spot_within(a, denial) for denial in unanswered(one, two)]
    only_b = [_spot_within(b, denial) for denial in unanswered(two, one)]
    return _paired("negation", only_a, only_b)


def _spot_within(passage: Passage, denial: Denial) -> Spot:
    """The place of a denial of the whole passage in the piece that holds it."""
    before = 0
    for piece in passage.pieces:
        if denial.start < before + len(piece.text):
            break
        before += len(piece.text) + 1
    return spot(piece, denial.start - before, denial.end - before)


def _mentions(passage: Passage) -> list[tuple[Mention, Spot]]:
    return [
        (mention, spot(piece, mention.start, mention.end))
        for piece in passage.pieces
        for mention in read_mentions(piece.text, passage.language)
    ]


def _told_as(mention: Mention) -> str:
    return "date" if mention.kind in _DATES else "number"


def _unanswered(
    found: Sequence[tuple[Mention, Spot]], others: Sequence[tuple[Mention, Spot]]
) -> list[tuple[Mention, Spot]]:
    """Mentions that the other side has in no form, each value once.

    Days of the week come and go in translation: they count only where both
    sides name one.
    """
    answers = {value for mention, _ in others for value in mention.answers}
    weekdays = any(mention.kind == "weekday" for mention, _ in others)
    alone: dict[str, tuple[Mention, Spot]] = {}
    for mention, place in found:
        if mention.loose or _is_answered(mention, answers):
            continue
        if mention.kind != "weekday" or weekdays:
            alone.setdefault(mention.value, (mention, place))
    return list(alone.values())


def _is_answered(mention: Mention, answers: Collection[str]) -> bool:
    """Its value is there, or the day and the month of a date each by itself."""
    if mention.kind == "date":
        month, _, day = mention.value.partition("-")
        return mention.value in answers or (month in answers and str(int(day)) in answers)
    return mention.value in answers


def _paired(kind: str, a: Sequence[Spot], b: Sequence[Spot]) -> list[Finding]:
    """First with first, second with second; what is left stands alone."""
    both = min(len(a), len(b))
    findings = [Finding(kind=kind, a=one, b=two) for one, two in zip(a, b, strict=False)]
    findings += [Finding(kind=kind, a=one, b=None) for one in a[both:]]
    return findings + [Finding(kind=kind, a=None, b=two) for two in b[both:]]


def _names_without(
    passage: Passage, other: Passage, known: Capitals, dictionary: Dictionary | None
) -> list[Spot]:
    own = Own.of(passage.text, passage.language)
    counterparts = Counterparts(own, other.text, other.language, dictionary)
    alone: dict[tuple[str, ...], Spot] = {}
    for piece in passage.pieces:
        for name in read_names(piece.text, passage.language, known):
            if not counterparts.has(name, passage.language):
                alone.setdefault(name.words, spot(piece, name.start, name.end))
    return list(alone.values())
