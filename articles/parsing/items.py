"""Items of lists inside answers, told from turns that carry the same marker."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .pieces import Piece
from .text import asks, bare_end

_DIGITS = re.compile(r"\d{1,2}")


def find_items(pieces: Sequence[Piece]) -> frozenset[int]:
    """Indexes of pieces that are items of a list, not turns.

    A run of one marker under a colon is a list; so is what breaks the count of
    numbered questions, and what goes on after a semicolon or in lower case.
    """
    items: set[int] = set()
    for index in range(1, len(pieces)):
        kind = _marker(pieces[index])
        if not kind:
            continue
        above = pieces[index - 1]
        if _marker(above) != kind:
            if bare_end(above.unit.text).endswith(":"):
                items.add(index)
        elif index - 1 in items and _goes_on(above, pieces[index]):
            items.add(index)
    items |= {i for i, piece in enumerate(pieces) if _marker(piece) and piece.body[:1].islower()}
    return frozenset(items | _out_of_count(pieces, items))


def _marker(piece: Piece) -> str:
    if piece.label:
        return ""
    if piece.unit.style.tag == "li" and not (piece.dash or piece.bullet or piece.number):
        return "entry"
    return "dash" if piece.dash else "bullet" if piece.bullet else "number" if piece.number else ""


def _goes_on(above: Piece, piece: Piece) -> bool:
    """Whether a list goes on with this piece."""
    if piece.number:
        return _value(piece) == _value(above) + 1
    if bare_end(above.unit.text).endswith((";", ",")) or not bare_end(above.unit.text).endswith(
        (".", "!", "?", "…")
    ):
        return True
    return asks(piece.body) == asks(above.body) and len(piece.body) < 2.5 * len(above.body) + 20


def _value(piece: Piece) -> int:
    found = _DIGITS.search(piece.unit.text[: piece.start])
    return int(found[0]) if found else 0


def _out_of_count(pieces: Sequence[Piece], items: set[int]) -> set[int]:
    """Numbered pieces that are not in the page's count 1, 2, 3 … of questions."""
    numbered = [i for i, piece in enumerate(pieces) if piece.number and not piece.label]
    chain: list[int] = []
    for index in numbered:
        if index not in items and _value(pieces[index]) == len(chain) + 1:
            chain.append(index)
    if len(chain) < 3 or not any(asks(pieces[index].body) for index in chain):
        return set()
    apart = sum(second - first > 1 for first, second in pairwise(chain))
    return set(numbered) - set(chain) if apart * 2 >= len(chain) - 1 else set()
