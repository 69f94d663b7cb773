"""What is true of a paragraph, as named features; their weights are fitted to labelled pages.

Two kinds: what the words and the neighbours show, and what the markers mean
under a convention.  Which of them speaks for which state, and how strongly, is
not said here (``weights``).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress
from operator import attrgetter

from .evidence import Evidence
from .labels import Side
from .states import Marked

#: Features that hold as they stand on a paragraph's evidence.
_SHOWN = (
    "asks", "asks_within", "you", "addresses", "first", "third", "begins_third", "prompts",
    "interrogates", "requests", "opens_answer", "replies", "echoes", "exclaims", "greets",
    "thanks", "concludes", "welcomes", "ends", "trails_off", "heading", "after_colon", "box",
    "born", "field", "fields", "year", "quoted", "quotes_within", "bracketed",
)  # fmt: skip
#: … and on what marks it, whatever the convention.
_SET = ("bullet", "item", "in_quote", "names_speaker", "introduces", "repeats", "heading_style",
        "aside_style")  # fmt: skip
_shown, _set = attrgetter(*_SHOWN), attrgetter(*_SET)
#: Numbers of words and sentences up to which there is a feature.
_WORDS = (2, 4, 8, 12, 18, 25, 35, 50, 75, 110)
_SENTENCES = (0, 1, 2, 3, 5, 8)


def of_words(page: Sequence[Marked], index: int) -> list[str]:
    """What a paragraph and its neighbours show, markers of turns apart."""
    marked = page[index]
    return [
        *alone(marked.evidence),
        *compress(_SET, _set(marked)),
        *_beside(page, index),
    ]


def alone(e: Evidence) -> list[str]:
    """What a paragraph shows by itself."""
    return [
        "any",
        *compress(_SHOWN, _shown(e)),
        *_sizes(e.words, e.sentences),
        *_together(e),
    ]


@lru_cache(maxsize=4_000)
def _sizes(words: int, sentences: int) -> tuple[str, ...]:
    return (
        *(f"words<={most}" for most in _WORDS if words <= most),
        *(f"sentences<={most}" for most in _SENTENCES if sentences <= most),
    )


def _together(e: Evidence) -> list[str]:
    """Signs that say more together than each by itself."""
    short = e.words < 25
    found = {
        "asks, first": e.asks and e.first,
        "asks, you": e.asks and e.you,
        "asks, short": e.asks and short,
        "asks, long": e.asks and e.words > 60,
        "asks, interrogates": e.asks and e.interrogates,
        "asks, one sentence": e.asks and e.sentences <= 1,
        "asks, opens answer": e.asks and e.opens_answer,
        "you, first": e.you and e.first,
        "you, not first": e.you and not e.first,
        "neither you nor first": not e.you and not e.first,
        "no ?, short, ends": not e.asks and e.words < 12 and e.ends,
        "no ?, short, open": not e.asks and e.words < 12 and not e.ends,
        "no ?, requests": e.requests and not e.asks and e.words < 40,
        "no ?, prompts": e.prompts and not e.asks,
        "no ?, interrogates": e.interrogates and not e.asks and not e.ends,
        "no ?, you, short": not e.asks and e.you and not e.first and short,
        "greets, not first": e.greets and not e.first,
        "exclaims, not first": e.exclaims and not e.first,
        "trails off, not first": e.trails_off and not e.first,
        "third, quotes": e.third and e.quotes_within,
        "heading, you": e.heading and e.you,
        "thanks, brief": e.thanks and e.words <= 14,
        "thanks, asks": e.thanks and (e.asks or e.asks_within),
        "thanks, long": e.thanks and e.words > 45,
        "third, not first": e.third and not e.first,
        "begins third, not first": e.begins_third and not e.first,
        "box, asks": e.box and e.asks,
        "born, not first": e.born and not e.first,
        "field, not first": e.field and not e.first,
    }
    return [name for name, holds in found.items() if holds]


def _beside(page: Sequence[Marked], index: int) -> Iterator[str]:
    """What stands above and below."""
    own = page[index]
    e = own.evidence
    if own.introduces and not e.first:
        yield "introduces, not first"
    if own.names_speaker and not e.first:
        yield f"names speaker, not first{', third' if e.third else ''}"
    if not e.first and not e.asks and e.words >= 12:
        yield f"not first on a {'personal' if own.personal else 'sober'} page"
    yield from _labelled(own)
    if own.under_tail:
        yield f"under tail {own.under_tail}"
    if index < 3:
        yield "among the first"
    if index >= len(page) - 3:
        yield "among the last"
    above = page[index - 1] if index else None
    below = page[index + 1] if index + 1 < len(page) else None
    yield from _neighbour("above", e, above)
    yield from _neighbour("below", e, below)
    yield from _in_box(own, page[max(index - 2, 0) : index], below)
    if below and below.evidence.asks and not e.asks:
        yield f"over a question{', short' if e.words < 30 else ''}"
    if below is None and not e.ends:
        yield from _cut_off(own, above)


def _in_box(own: Marked, above: Sequence[Marked], below: Marked | None) -> Iterator[str]:
    if any(other.evidence.box for other in above):
        yield "box above"
    near = [other for other in (*above[-1:], below) if other]
    if own.evidence.field and any(other.evidence.field for other in near):
        yield "field among fields"


def _cut_off(own: Marked, above: Marked | None) -> Iterator[str]:
    """The last paragraph, in mid-sentence: the page is broken off, or it is furniture."""
    e = own.evidence
    yield "cut off"
    if above and above.evidence.ends:
        yield "cut off, ends above"
    if own.label or own.dash or own.number or own.quote:
        yield "cut off, marked"
    if e.interrogates or e.you or e.first:
        yield "cut off, speaks"


def _labelled(own: Marked) -> Iterator[str]:
    if own.label == "answer":
        if own.asked_before:
            yield "label answer, asked before"
        if own.panel:
            yield f"label answer, panel{', asks' if own.evidence.asks else ''}"
    elif own.asked_before:
        yield "asked before"


def _neighbour(where: str, own: Evidence, other: Marked | None) -> Iterator[str]:
    if other is None:
        yield f"nothing {where}"
        return
    e = other.evidence
    if e.asks:
        yield f"asks {where}"
    if e.first:
        yield f"first {where}"
    if e.words > 2 * own.words + 5:
        yield f"longer {where}"
    if e.words < 15:
        yield f"short {where}"


def of_label(
    label: Side | None, speaks_on: bool, sides: frozenset[Side], lax: bool
) -> tuple[str, ...]:
    """``sides``: on which the page has labels; ``lax``: turns without one are common."""
    if label:
        return (f"label {label}{', same voice' if speaks_on else ''}",)
    return tuple(f"no label {side}{', lax' if lax else ''}" for side in sorted(sides))
