"""The alignment of a link: worked out by ``articles.alignment``, kept as rows."""

from dataclasses import dataclass

from articles.alignment import (
    Bead,
    Dictionary,
    ParagraphBead,
    Section,
    Version,
    align_interviews,
)
from articles.models import Alignment, IndexMark, QAPair, TranslationLink

from .documents import pairs_of, version_of

LOCKED = "locked"


@dataclass(frozen=True, kw_only=True)
class Sides:
    """Both articles of a link: rows and texts."""

    pairs_a: list[QAPair]
    pairs_b: list[QAPair]
    a: Version
    b: Version

    @classmethod
    def of(cls, link: TranslationLink) -> "Sides":
        pairs_a, pairs_b = pairs_of(link.a), pairs_of(link.b)
        return cls(
            pairs_a=pairs_a,
            pairs_b=pairs_b,
            a=version_of(link.a, pairs_a),
            b=version_of(link.b, pairs_b),
        )


def align(link: TranslationLink, sides: Sides, dictionary: Dictionary | None) -> list[Section]:
    """Align anew around what people have locked; rows change only where the result does."""
    try:
        sections = align_interviews(sides.a, sides.b, dictionary, locks_of(link, sides))
    except ValueError:  # the text under a lock is gone: the locks no longer fit together
        sections = align_interviews(sides.a, sides.b, dictionary)
    store(link, sides, sections)
    return list(sections)


def store(link: TranslationLink, sides: Sides, sections: list[Section]) -> None:
    """Write the rows, unless they say just that already."""
    rows = [_row(link, sides, number, section) for number, section in enumerate(sections)]
    standing = list(link.alignments.order_by("position"))
    if [_content(row) for row in rows] == [_content(row) for row in standing]:
        return
    link.alignments.all().delete()
    Alignment.objects.bulk_create(rows)
    touched = [pair.public_id for pair in (*sides.pairs_a, *sides.pairs_b)]
    IndexMark.objects.mark(touched)


def _row(link: TranslationLink, sides: Sides, number: int, section: Section) -> Alignment:
    return Alignment(
        link=link,
        position=number,
        section=section.kind,
        pair_a=None if section.pair_a is None else sides.pairs_a[section.pair_a],
        pair_b=None if section.pair_b is None else sides.pairs_b[section.pair_b],
        score=round(section.score, 4),
        reason=section.reason,
        locked=section.reason == LOCKED,
        beads=[_bead(paragraphs) for paragraphs in section.paragraphs],
    )


def _bead(group: ParagraphBead) -> dict:
    return {
        "a": list(group.bead.a),
        "b": list(group.bead.b),
        "score": round(group.bead.score, 4),
        "reason": group.bead.reason,
        "locked": group.bead.reason == LOCKED,
        "sentences": [
            {
                "a": [list(place) for place in sentence.a],
                "b": [list(place) for place in sentence.b],
                "score": round(sentence.score, 4),
            }
            for sentence in group.sentences
        ],
    }


def _content(row: Alignment) -> tuple:
    return (row.section, row.pair_a_id, row.pair_b_id, row.score, row.reason, row.locked, row.beads)


def locks_of(link: TranslationLink, sides: Sides) -> list[Section]:
    """What people fixed, as the fixed points of the next alignment."""
    place_a = {pair.pk: number for number, pair in enumerate(sides.pairs_a)}
    place_b = {pair.pk: number for number, pair in enumerate(sides.pairs_b)}
    sections = []
    for row in link.alignments.order_by("position"):
        beads = [bead for bead in row.beads if bead["locked"]]
        if row.locked or beads:
            sections.append(
                Section(
                    kind=row.section,
                    pair_a=place_a.get(row.pair_a_id),
                    pair_b=place_b.get(row.pair_b_id),
                    reason=LOCKED if row.locked else row.reason,
                    paragraphs=tuple(
                        ParagraphBead(
                            bead=Bead(a=tuple(bead["a"]), b=tuple(bead["b"]), reason=LOCKED)
                        )
                        for bead in beads
                    ),
                )
            )
    return sections
