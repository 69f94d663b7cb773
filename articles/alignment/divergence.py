"""Where two versions of an interview differ: numbers, dates, names, denials, passages, facts.

It does not judge wording: a difference is something that one version has and
the other, in its place, has in no form that is known.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from .dictionary import Dictionary
from .documents import Version
from .interviews import ParagraphBead, Section, SentenceBead, section_paragraphs
from .names import Capitals, capitalised
from .passages import (
    Finding,
    Passage,
    Piece,
    Spot,
    differing_names,
    differing_negations,
    differing_numbers,
)

#: Facts of a page that a version may lack.
FACTS = ("title", "date", "source")
#: Characters that a sentence must have for its absence to be told.
SHORTEST_PASSAGE = 20


@dataclass(frozen=True, kw_only=True)
class Divergence:
    """What one version has and the other has not, or has otherwise.

    ``code`` is ``differs``, ``only_a`` or ``only_b``; with ``kind`` and
    ``detail`` it says which sentence tells the difference.  ``section`` and
    ``bead`` are indices of the alignment, None for a fact of the page.
    ``identity`` stays the same as long as the texts do.
    """

    #: ``number``, ``date``, ``name``, ``negation``, ``passage`` or ``fact``.
    kind: str
    code: str
    identity: str
    section: int | None = None
    bead: int | None = None
    a: Spot | None = None
    b: Spot | None = None
    detail: dict[str, str] = field(default_factory=dict)


def find_divergences(
    a: Version, b: Version, sections: Sequence[Section], dictionary: Dictionary | None = None
) -> tuple[Divergence, ...]:
    """All differences of two aligned versions, in reading order, facts of the page first."""
    known = Capitals.of(capitalised(a.texts, a.language), capitalised(b.texts, b.language))
    comparison = _Comparison(a, b, known, dictionary)
    found = list(_facts(a, b))
    for number, section in enumerate(sections):
        found += comparison.section(number, section)
    return tuple(_counted(found))


def _counted(found: Iterable[Divergence]) -> Iterable[Divergence]:
    """Each with an identity of its own: two ``niet`` of one paragraph are two differences."""
    times: Counter[str] = Counter()
    for divergence in found:
        identity = divergence.identity
        times[identity] += 1
        if times[identity] > 1:
            again = f"{identity} {times[identity]}"
            divergence = replace(divergence, identity=sha256(again.encode()).hexdigest())
        yield divergence


def _facts(a: Version, b: Version) -> Iterable[Divergence]:
    for fact in FACTS:
        one, two = getattr(a, fact), getattr(b, fact)
        if bool(one) != bool(two):
            text = one or two
            place = Spot(text=text, paragraph=None, start=0, end=len(text))
            yield _divergence(
                Finding(kind="fact", a=place if one else None, b=place if two else None),
                context=fact,
                detail={"fact": fact},
            )


class _Comparison:
    """Compares section by section what the alignment put beside each other."""

    def __init__(
        self, a: Version, b: Version, known: Capitals, dictionary: Dictionary | None
    ) -> None:
        self._a, self._b = a, b
        self._known = known
        self._dictionary = dictionary

    def section(self, number: int, section: Section) -> list[Divergence]:
        texts_a = section_paragraphs(self._a, section.kind, section.pair_a)
        texts_b = section_paragraphs(self._b, section.kind, section.pair_b)
        found = self._questions(number, section)
        for bead, paragraphs in enumerate(section.paragraphs):
            found += self._paragraphs(number, bead, paragraphs, texts_a, texts_b)
        return found

    def _questions(self, number: int, section: Section) -> list[Divergence]:
        one, two = (
            None if pair is None else version.pairs[pair].question
            for version, pair in ((self._a, section.pair_a), (self._b, section.pair_b))
        )
        if one and two:
            a = Passage(language=self._a.language, pieces=(Piece(text=one),))
            b = Passage(language=self._b.language, pieces=(Piece(text=two),))
            findings = self._compared(a, b) + differing_negations(a, b)
            return [_divergence(finding, a.text + b.text, number) for finding in findings]
        return [
            _divergence(finding, finding.kind, number, detail={"what": "question"})
            for finding in _absent(_whole(one), _whole(two))
        ]

    def _paragraphs(
        self,
        number: int,
        bead: int,
        paragraphs: ParagraphBead,
        texts_a: Sequence[str],
        texts_b: Sequence[str],
    ) -> list[Divergence]:
        a = _passage(self._a.language, texts_a, paragraphs.bead.a)
        b = _passage(self._b.language, texts_b, paragraphs.bead.b)
        if paragraphs.bead.is_gap:
            findings = [
                finding
                for piece in (*a.pieces, *b.pieces)
                for finding in _absent(
                    *((_place(piece), None) if a.pieces else (None, _place(piece)))
                )
            ]
        else:
            findings = self._compared(a, b)
            for sentences in paragraphs.sentences:
                findings += self._sentences(sentences, texts_a, texts_b)
        return [_divergence(finding, a.text + b.text, number, bead) for finding in findings]

    def _compared(self, a: Passage, b: Passage) -> list[Finding]:
        return [*differing_numbers(a, b), *differing_names(a, b, self._known, self._dictionary)]

    def _sentences(
        self, sentences: SentenceBead, texts_a: Sequence[str], texts_b: Sequence[str]
    ) -> list[Finding]:
        a = _sentence_passage(self._a.language, texts_a, sentences.a)
        b = _sentence_passage(self._b.language, texts_b, sentences.b)
        if a.pieces and b.pieces:
            return differing_negations(a, b)
        return [
            finding
            for piece in (*a.pieces, *b.pieces)
            if len(piece.text) >= SHORTEST_PASSAGE
            for finding in _absent(*((_place(piece), None) if a.pieces else (None, _place(piece))))
        ]


def _passage(language: str, texts: Sequence[str], numbers: Iterable[int]) -> Passage:
    pieces = tuple(Piece(text=texts[number], paragraph=number) for number in numbers)
    return Passage(language=language, pieces=pieces)


def _sentence_passage(
    language: str, texts: Sequence[str], places: Iterable[tuple[int, int, int]]
) -> Passage:
    pieces = tuple(
        Piece(text=texts[paragraph][start:end], paragraph=paragraph, offset=start)
        for paragraph, start, end in places
    )
    return Passage(language=language, pieces=pieces)


def _whole(text: str | None) -> Spot | None:
    return Spot(text=text, paragraph=None, start=0, end=len(text)) if text else None


def _place(piece: Piece) -> Spot:
    return Spot(
        text=piece.text,
        paragraph=piece.paragraph,
        start=piece.offset,
        end=piece.offset + len(piece.text),
    )


def _absent(a: Spot | None, b: Spot | None) -> list[Finding]:
    return [Finding(kind="passage", a=a, b=b)] if (a is None) != (b is None) else []


def _divergence(
    finding: Finding,
    context: str,
    section: int | None = None,
    bead: int | None = None,
    detail: dict[str, str] | None = None,
) -> Divergence:
    """The finding with its place and with what makes it the same next time."""
    texts = (finding.a.text if finding.a else "", finding.b.text if finding.b else "")
    identity = sha256("\0".join((finding.kind, *texts, context)).encode()).hexdigest()
    one_sided = "only_a" if finding.a else "only_b"
    return Divergence(
        kind=finding.kind,
        code="differs" if finding.a and finding.b else one_sided,
        identity=identity,
        section=section,
        bead=bead,
        a=finding.a,
        b=finding.b,
        detail=detail or {},
    )
