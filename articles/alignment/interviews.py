"""Version to version: pairs first, then paragraphs inside them, then sentences."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, pairwise
from typing import TypeVar

from .beads import Bead
from .costs import CostModel, Span
from .dictionary import Dictionary
from .documents import Document, Version
from .sentences import sentence_spans
from .units import judged, path_between

T = TypeVar("T")

#: A sentence: number of its paragraph within the section, start and end in characters.
Place = tuple[int, int, int]


@dataclass(frozen=True, kw_only=True)
class SentenceBead:
    a: tuple[Place, ...]
    b: tuple[Place, ...]
    score: float


@dataclass(frozen=True, kw_only=True)
class ParagraphBead:
    """A paragraph group: indices within the section's paragraphs, and its sentences."""

    bead: Bead
    sentences: tuple[SentenceBead, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Section:
    """The introductions, a pair with its translation, or the closings.

    A pair that one version lacks has None on that side; ``paragraphs`` are
    those of the answer.
    """

    #: ``intro``, ``pair`` or ``closing``.
    kind: str
    pair_a: int | None = None
    pair_b: int | None = None
    score: float = 0.0
    reason: str = ""
    paragraphs: tuple[ParagraphBead, ...] = ()


def align_interviews(
    a: Version,
    b: Version,
    dictionary: Dictionary | None = None,
    locked: Iterable[Section] = (),
) -> tuple[Section, ...]:
    """Every pair and every paragraph of both versions once, in reading order.

    Of ``locked``, sections with the reason ``locked`` are fixed points, and so
    are paragraph beads with that reason in any section.  Raises ``ValueError``
    where locks cross, overlap or leave the text.
    """
    locks = tuple(locked)
    sections = _sections(a, b, align_pairs(a, b, dictionary, locks))
    return _with_sentences(a, b, _with_paragraphs(a, b, sections, dictionary, locks), dictionary)


def section_paragraphs(version: Version, kind: str, pair: int | None) -> tuple[str, ...]:
    """The texts that the paragraph numbers of a section count."""
    if kind == "intro":
        return version.intro
    if kind == "closing":
        return version.closing
    return () if pair is None else version.pairs[pair].answer


# Pairs --------------------------------------------------------------------------------


def align_pairs(
    a: Version,
    b: Version,
    dictionary: Dictionary | None = None,
    locks: Sequence[Section] = (),
) -> list[Bead]:
    """Which pairs answer to which, one to one or to none, in order."""
    model = CostModel(_pair_document(a), _pair_document(b), dictionary)
    fixed = [
        Bead(a=_numbers(section.pair_a), b=_numbers(section.pair_b), reason="locked")
        for section in locks
        if section.kind == "pair" and section.reason == "locked"
    ]
    whole_a, whole_b = (0, len(a.pairs)), (0, len(b.pairs))
    path = path_between(model, whole_a, whole_b, fixed, moves=((1, 1),))
    return [judged(bead, model.likeness, fixed) for bead in path]


def _pair_document(version: Version) -> Document:
    units = tuple("\n".join((pair.question, *pair.answer)) for pair in version.pairs)
    return Document(language=version.language, units=units, roles=("pair",) * len(units))


def _numbers(pair: int | None) -> tuple[int, ...]:
    return () if pair is None else (pair,)


def _sections(a: Version, b: Version, pairs: Iterable[Bead]) -> list[Section]:
    """The frame: introduction, pairs, closing; what neither version has is left out."""
    sections = [Section(kind="intro", reason="role")] if a.intro or b.intro else []
    for bead in pairs:
        sections.append(
            Section(
                kind="pair",
                pair_a=bead.a[0] if bead.a else None,
                pair_b=bead.b[0] if bead.b else None,
                score=bead.score,
                reason=bead.reason,
            )
        )
    if a.closing or b.closing:
        sections.append(Section(kind="closing", reason="role"))
    return sections


# Paragraphs ---------------------------------------------------------------------------


def _with_paragraphs(
    a: Version,
    b: Version,
    sections: Sequence[Section],
    dictionary: Dictionary | None,
    locks: Sequence[Section],
) -> list[Section]:
    flat_a, spans_a = _flat([section_paragraphs(a, s.kind, s.pair_a) for s in sections])
    flat_b, spans_b = _flat([section_paragraphs(b, s.kind, s.pair_b) for s in sections])
    model = CostModel(
        Document(language=a.language, units=flat_a),
        Document(language=b.language, units=flat_b),
        dictionary,
    )
    return [
        replace(section, paragraphs=_paragraphs(model, section, span_a, span_b, locks))
        for section, span_a, span_b in zip(sections, spans_a, spans_b, strict=True)
    ]


def _flat(parts: Sequence[Sequence[T]]) -> tuple[tuple[T, ...], list[Span]]:
    """All parts in one, and where each of them begins and ends."""
    ends = list(accumulate(len(part) for part in parts))
    return tuple(chain.from_iterable(parts)), list(pairwise([0, *ends]))


def _paragraphs(
    model: CostModel, section: Section, a: Span, b: Span, locks: Sequence[Section]
) -> tuple[ParagraphBead, ...]:
    fixed = [_moved(bead, a[0], b[0]) for bead in _locked_beads(section, locks)]
    if a[1] - a[0] == b[1] - b[0] == 1 and not fixed:
        path = [Bead(a=(a[0],), b=(b[0],))]  # alone on both sides: its place says it all
    else:
        path = path_between(model, a, b, fixed)
    beads = [judged(bead, model.likeness, fixed) for bead in path]
    return tuple(ParagraphBead(bead=_moved(bead, -a[0], -b[0])) for bead in beads)


def _locked_beads(section: Section, locks: Sequence[Section]) -> list[Bead]:
    return [
        paragraph.bead
        for lock in locks
        if (lock.kind, lock.pair_a, lock.pair_b) == (section.kind, section.pair_a, section.pair_b)
        for paragraph in lock.paragraphs
        if paragraph.bead.reason == "locked"
    ]


def _moved(bead: Bead, a: int, b: int) -> Bead:
    return replace(bead, a=tuple(i + a for i in bead.a), b=tuple(j + b for j in bead.b))


# Sentences ----------------------------------------------------------------------------


def _with_sentences(
    a: Version, b: Version, sections: Sequence[Section], dictionary: Dictionary | None
) -> tuple[Section, ...]:
    side_a = _Sentences(a, [(s.kind, s.pair_a) for s in sections])
    side_b = _Sentences(b, [(s.kind, s.pair_b) for s in sections])
    model = CostModel(side_a.document, side_b.document, dictionary)
    found: list[Section] = []
    for number, section in enumerate(sections):
        paragraphs = tuple(
            replace(paragraph, sentences=_sentences(model, side_a, side_b, number, paragraph.bead))
            for paragraph in section.paragraphs
        )
        found.append(replace(section, paragraphs=paragraphs))
    return tuple(found)


class _Sentences:
    """All sentences of one version, and where those of each paragraph begin and end."""

    def __init__(self, version: Version, sections: Iterable[tuple[str, int | None]]) -> None:
        units: list[str] = []
        self.places: list[Place] = []
        self._spans: dict[tuple[int, int], Span] = {}
        for number, (kind, pair) in enumerate(sections):
            for index, text in enumerate(section_paragraphs(version, kind, pair)):
                start = len(units)
                for begin, end in sentence_spans(text, version.language):
                    units.append(text[begin:end])
                    self.places.append((index, begin, end))
                self._spans[number, index] = (start, len(units))
        self.document = Document(language=version.language, units=tuple(units))

    def span(self, section: int, paragraphs: Sequence[int]) -> Span:
        first, last = (self._spans[section, paragraphs[n]] for n in (0, -1))
        return first[0], last[1]


def _sentences(
    model: CostModel, a: _Sentences, b: _Sentences, section: int, bead: Bead
) -> tuple[SentenceBead, ...]:
    if bead.is_gap:
        return ()
    span_a, span_b = a.span(section, bead.a), b.span(section, bead.b)
    return tuple(
        SentenceBead(
            a=tuple(a.places[i] for i in found.a),
            b=tuple(b.places[j] for j in found.b),
            score=0.0 if found.is_gap else round(model.likeness.score(found.a, found.b), 3),
        )
        for found in model.path(span_a, span_b)
    )
