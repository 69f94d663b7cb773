"""Version to version: pairs first, then paragraphs inside them, then sentences."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, chain, pairwise, product
from typing import TypeVar

from .beads import Bead
from .costs import CostModel, Span
from .dictionary import Dictionary
from .documents import Document, Version
from .lexical import likeness
from .sentences import sentence_spans
from .terms import Side, side
from .units import judged, path_between
from .wordmatch import word_matches

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
    texts = _Texts(a, b, dictionary)
    sections = _sections(a, b, _pair_beads(texts, locks))
    return _with_sentences(texts, _with_paragraphs(texts, sections, locks))


def align_pairs(a: Version, b: Version, dictionary: Dictionary | None = None) -> list[Bead]:
    """Which pairs answer to which, one to one or to none, in order."""
    return _pair_beads(_Texts(a, b, dictionary), ())


def section_paragraphs(version: Version, kind: str, pair: int | None) -> tuple[str, ...]:
    """The texts that the paragraph numbers of a section count."""
    if kind == "intro":
        return version.intro
    if kind == "closing":
        return version.closing
    return () if pair is None else version.pairs[pair].answer


# Texts --------------------------------------------------------------------------------

#: The number of the question among the paragraphs of its pair.
_QUESTION = -1
#: A section of one version: its kind and, of a pair, its number.
Part = tuple[str, int | None]


class _Reading:
    """One version cut into sentences, and where those of each paragraph are."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.sentences: list[str] = []
        self.places: list[Place] = []
        self._spans: dict[tuple[Part, int], Span] = {}
        parts: list[Part] = [("intro", None), *(("pair", n) for n in range(len(version.pairs)))]
        for part in (*parts, ("closing", None)):
            if part[1] is not None:
                self._read(part, _QUESTION, version.pairs[part[1]].question)
            for index, text in enumerate(section_paragraphs(version, *part)):
                self._read(part, index, text)

    def _read(self, part: Part, index: int, text: str) -> None:
        start = len(self.sentences)
        for begin, end in sentence_spans(text, self.version.language):
            self.sentences.append(text[begin:end])
            self.places.append((index, begin, end))
        self._spans[part, index] = (start, len(self.sentences))

    @cached_property
    def side(self) -> Side:
        return side(self.sentences, self.version.language)

    def span(self, part: Part, paragraphs: Sequence[int]) -> Span:
        """Sentences of some adjacent paragraphs."""
        return self._spans[part, paragraphs[0]][0], self._spans[part, paragraphs[-1]][1]

    def pairs(self) -> list[range]:
        """Sentences of each pair, question and answer."""
        return [
            range(*self.span(("pair", n), (_QUESTION, len(pair.answer) - 1)))
            for n, pair in enumerate(self.version.pairs)
        ]

    def paragraphs(self, part: Part) -> list[range]:
        """Sentences of each paragraph; a pair that this version lacks has none."""
        count = len(section_paragraphs(self.version, *part))
        return [range(*self.span(part, (index,))) for index in range(count)]


class _Texts:
    """Both versions, their words matched once; any larger units are made of sentences."""

    def __init__(self, a: Version, b: Version, dictionary: Dictionary | None) -> None:
        self.a, self.b = _Reading(a), _Reading(b)
        self._matches = word_matches(self.a.side, self.b.side, dictionary)

    def model(self, groups_a: Sequence[range], groups_b: Sequence[range], role: str) -> CostModel:
        """Units that are groups of sentences, all with one role."""
        documents = [
            Document(
                language=reading.version.language,
                units=tuple(" ".join(reading.sentences[n] for n in group) for group in groups),
                roles=(role,) * len(groups) if role else (),
            )
            for reading, groups in ((self.a, groups_a), (self.b, groups_b))
        ]
        sides = self.a.side.grouped(groups_a), self.b.side.grouped(groups_b)
        one, two = documents
        return CostModel(one, two, measured=likeness(*sides, matches=self._matches))


# Pairs --------------------------------------------------------------------------------


def _pair_beads(texts: _Texts, locks: Sequence[Section]) -> list[Bead]:
    groups_a, groups_b = texts.a.pairs(), texts.b.pairs()
    model = texts.model(groups_a, groups_b, role="pair")
    fixed = [
        Bead(a=_numbers(section.pair_a), b=_numbers(section.pair_b), reason="locked")
        for section in locks
        if section.kind == "pair" and section.reason == "locked"
    ]
    whole_a, whole_b = (0, len(groups_a)), (0, len(groups_b))
    path = path_between(model, whole_a, whole_b, fixed, moves=((1, 1), (1, 2), (2, 1)))
    single = chain.from_iterable(_nearest_part(bead, model) for bead in path)
    return [judged(bead, model.likeness, fixed) for bead in single]


def _nearest_part(bead: Bead, model: CostModel) -> tuple[Bead, ...]:
    """Of two pairs that are one in the other version the likest is its partner."""
    if len(bead.a) + len(bead.b) <= 2:
        return (bead,)
    scores = model.likeness.scores(1, 1)
    i, j = max(product(bead.a, bead.b), key=lambda pair: scores[pair])
    alone = Bead(a=tuple(n for n in bead.a if n != i), b=tuple(n for n in bead.b if n != j))
    partners = Bead(a=(i,), b=(j,))
    comes_first = min(alone.a + alone.b) < (i if alone.a else j)
    return (alone, partners) if comes_first else (partners, alone)


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
    texts: _Texts, sections: Sequence[Section], locks: Sequence[Section]
) -> list[Section]:
    groups_a, spans_a = _flat([texts.a.paragraphs((s.kind, s.pair_a)) for s in sections])
    groups_b, spans_b = _flat([texts.b.paragraphs((s.kind, s.pair_b)) for s in sections])
    model = texts.model(groups_a, groups_b, role="")
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


def _with_sentences(texts: _Texts, sections: Sequence[Section]) -> tuple[Section, ...]:
    model = texts.model(
        [range(n, n + 1) for n in range(len(texts.a.sentences))],
        [range(n, n + 1) for n in range(len(texts.b.sentences))],
        role="",
    )
    return tuple(
        replace(
            section,
            paragraphs=tuple(
                replace(paragraph, sentences=_sentences(model, texts, section, paragraph.bead))
                for paragraph in section.paragraphs
            ),
        )
        for section in sections
    )


def _sentences(
    model: CostModel, texts: _Texts, section: Section, bead: Bead
) -> tuple[SentenceBead, ...]:
    if bead.is_gap:
        return ()
    span_a = texts.a.span((section.kind, section.pair_a), bead.a)
    span_b = texts.b.span((section.kind, section.pair_b), bead.b)
    return tuple(
        SentenceBead(
            a=tuple(texts.a.places[i] for i in found.a),
            b=tuple(texts.b.places[j] for j in found.b),
            score=0.0 if found.is_gap else round(model.likeness.score(found.a, found.b), 3),
        )
        for found in _path(model, span_a, span_b)
    )


def _path(model: CostModel, a: Span, b: Span) -> list[Bead]:
    """The best beads between; what stands alone on both sides belongs together."""
    if a[1] - a[0] == b[1] - b[0] == 1:
        return [Bead(a=(a[0],), b=(b[0],))]
    return model.path(a, b)
