"""How sure the readings of the frame round an interview are.

Each is the share of the lines so read that were right on pages labelled by hand,
by Laplace's rule: (right + 1) / (lines + 2).
"""

from .result import Kind

#: By the reason of a reading.
_BY_REASON = {
    "phrase": 0.99, "region": 0.97, "follows-head": 0.98, "credit": 0.97, "menu-word": 0.95,
    "shape": 0.97, "noise": 0.92, "offer": 0.95, "repeats": 0.77, "tally": 0.92, "list": 0.91,
    "breadcrumb": 0.67, "copyright": 0.83, "contents": 0.8, "sharing": 0.75, "fields": 0.83,
    "repeated": 0.95, "address": 0.9, "too-long": 0.99, "person": 1.0,
}  # fmt: skip
#: What the head of a page was read as, by kind.
_IN_HEAD: dict[Kind, float] = {
    "title": 0.87, "date": 0.99, "byline": 0.98, "outlet": 0.72, "menu": 0.95, "related": 0.67,
    "place": 0.67,
}  # fmt: skip
#: A reading too rare to have been counted.
_RARE = 0.5


def certainty(kind: Kind, reason: str) -> float:
    """0.5 to 1; 1 is a person's word."""
    return _IN_HEAD.get(kind, _RARE) if reason == "head" else _BY_REASON.get(reason, _RARE)
