"""The differences of a link as rows: a dismissed one stays dismissed."""

from dataclasses import asdict

from articles.alignment import Dictionary, Section, Spot, find_divergences
from articles.alignment import Divergence as Difference
from articles.models import Alignment, Divergence, TranslationLink

from .alignments import Sides


def compare(
    link: TranslationLink, sides: Sides, sections: list[Section], dictionary: Dictionary | None
) -> None:
    """Bring the rows in line with what differs now; identity is that of kind and texts."""
    found = {d.identity: d for d in find_divergences(sides.a, sides.b, sections, dictionary)}
    rows = {row.position: row for row in link.alignments.all()}
    standing = {row.identity: row for row in link.divergences.all()}
    _drop(link, [key for key in standing if key not in found])
    for identity, difference in found.items():
        row = standing.get(identity) or Divergence(link=link, identity=identity)
        if _fill(row, difference, rows.get(difference.section)):
            row.save()


def _drop(link: TranslationLink, identities: list[str]) -> None:
    """Forget what no longer differs; what a person dismissed is remembered all the same."""
    gone = link.divergences.filter(identity__in=identities)
    gone.exclude(status=Divergence.Status.DISMISSED).delete()


def _fill(row: Divergence, difference: Difference, alignment: Alignment | None) -> bool:
    """Set the row's fields; was it new or other?"""
    values = {
        "kind": difference.kind,
        "alignment": alignment,
        "text_a": difference.a.text if difference.a else "",
        "text_b": difference.b.text if difference.b else "",
        "place_a": _place(difference.a, difference.bead),
        "place_b": _place(difference.b, difference.bead),
        "detail": {"code": difference.code, **difference.detail},
    }
    changed = row.pk is None or any(getattr(row, name) != new for name, new in values.items())
    for name, value in values.items():
        setattr(row, name, value)
    return changed


def _place(spot: Spot | None, bead: int | None) -> dict | None:
    if spot is None:
        return None
    place = asdict(spot)
    del place["text"]
    return place | {"bead": bead}
