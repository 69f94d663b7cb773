"""A person's alignment: pairs and paragraphs fixed, the rest aligned around them."""

from collections.abc import Mapping, Sequence

from django.db import transaction

from articles.alignment import Bead, ParagraphBead, Section, align_interviews
from articles.models import Alignment, TranslationLink

from . import divergences
from .alignments import LOCKED, Sides, locks_of, store
from .dictionaries import dictionary_for


@transaction.atomic
def lock_pairs(link: TranslationLink, partners: Mapping[int, int | None]) -> None:
    """Fix which pair answers to which: keys of pairs of ``a`` -> of ``b``, None for a gap.

    Raises ValueError where the partners cross, or two pairs have the same one.
    """
    sides = Sides.of(link)
    place_a = {pair.pk: number for number, pair in enumerate(sides.pairs_a)}
    place_b = {pair.pk: number for number, pair in enumerate(sides.pairs_b)}
    spoken = {place_a[a]: None if b is None else place_b[b] for a, b in partners.items()}
    taken = {b for b in spoken.values() if b is not None}
    kept = [
        lock
        for lock in locks_of(link, sides)
        if lock.pair_a not in spoken and lock.pair_b not in taken
    ]
    new = [Section(kind="pair", pair_a=a, pair_b=b, reason=LOCKED) for a, b in spoken.items()]
    _align_around(link, sides, [*kept, *new])


@transaction.atomic
def lock_paragraphs(row: Alignment, groups_a: Sequence[int], groups_b: Sequence[int]) -> None:
    """Fix the paragraph groups of one row: a number for each paragraph of either side.

    Paragraphs with the same number belong together.  Raises ValueError where the numbers do
    not rise from paragraph to paragraph.
    """
    if list(groups_a) != sorted(groups_a) or list(groups_b) != sorted(groups_b):
        raise ValueError("The numbers of the groups must rise from paragraph to paragraph.")
    sides = Sides.of(row.link)
    beads = tuple(
        ParagraphBead(
            bead=Bead(a=_members(groups_a, group), b=_members(groups_b, group), reason=LOCKED)
        )
        for group in sorted({*groups_a, *groups_b})
    )
    own = Section(
        kind=row.section,
        pair_a=_place(row.pair_a, sides.pairs_a),
        pair_b=_place(row.pair_b, sides.pairs_b),
        # The pairs are one another's from now on too: the paragraphs have no other place.
        reason=LOCKED,
        paragraphs=beads,
    )
    others = [
        lock
        for lock in locks_of(row.link, sides)
        if (lock.kind, lock.pair_a, lock.pair_b) != (own.kind, own.pair_a, own.pair_b)
    ]
    _align_around(row.link, sides, [*others, own])


@transaction.atomic
def unlock(row: Alignment) -> None:
    """Leave this row to the machine again."""
    row.locked = False
    row.beads = [bead | {"locked": False} for bead in row.beads]
    row.save(update_fields=["locked", "beads"])
    sides = Sides.of(row.link)
    _align_around(row.link, sides, locks_of(row.link, sides))


def _members(groups: Sequence[int], group: int) -> tuple[int, ...]:
    return tuple(place for place, number in enumerate(groups) if number == group)


def _place(pair, pairs: list) -> int | None:
    return None if pair is None else pairs.index(pair)


def _align_around(link: TranslationLink, sides: Sides, locks: list[Section]) -> None:
    dictionary = dictionary_for(sides.a, sides.b)
    sections = list(align_interviews(sides.a, sides.b, dictionary, locks))
    store(link, sides, sections)
    divergences.compare(link, sides, sections, dictionary)
