"""Which denials of one text another, in its place, has in no form."""

from collections.abc import Sequence
from functools import cached_property
from math import inf

from .negations import MARK, Denial, NearDenial, denials, near_denials

#: How far apart, in characters, a denial and a word that renders it may stand when both
#: texts are laid over each other: any word, one that seldom stands there by chance, and one
#: that goes far from what it denies (``impossible …``, ``kan … niet``).
RENDERED_CLOSE, RENDERED_WITHIN, RENDERED_FAR = 25, 35, 60
SURE = frozenset(("bad", "contrary", "refuse"))
FAR = frozenset(("none", "unable"))
#: Words between a denial and what it denies: ``n'a pas longtemps hésité``.
DENIED_WITHIN = 4
#: Words within which a clause that begins with ``zolang`` holds its denial.
CLAUSE = 12
#: ``niet voor juni`` is ``pas in juni``: what denies a beginning, and what tells one.
UNTIL = "until"
#: ``zolang … niet`` is ``tot``.
WHILE = "while"
#: Senses that, denied, say the contrary of themselves: ``pas rare``, ``pas hésité``.
DENIABLE = frozenset(("careless", "dry", "far", "forget", "hesitate", "lightly", "only"))

Sign = Denial | NearDenial


class Polarity:
    """The denials of a text, and the words that may render some."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._language = language
        self.denials = denials(text, language)

    @cached_property
    def near(self) -> tuple[NearDenial, ...]:
        return near_denials(self.text, self._language)

    def share(self, sign: Sign) -> float:
        """How far into the text it stands, from 0 to 1."""
        return sign.start / max(1, len(self.text))

    def denied(self, denial: Denial) -> list[NearDenial]:
        """Near denials that stand so close to the denial that it denies them."""
        return [near for near in self.near if self._between(denial, near) <= DENIED_WITHIN]

    def opening(self, denial: Denial) -> list[NearDenial]:
        """Near denials before the denial that may open its clause."""
        return [
            near
            for near in self.near
            if near.end <= denial.start and self.text.count(" ", near.end, denial.start) <= CLAUSE
        ]

    def _between(self, denial: Denial, near: NearDenial) -> int:
        if near.start >= denial.end:
            return self.text.count(" ", denial.end, near.start)
        # Before the denial only what it is a part of: ``peu ou pas``, ``tant que … pas``.
        return 2 * self.text.count(" ", near.end, denial.start)


def unanswered(own: Polarity, other: Polarity) -> list[Denial]:
    """Denials beyond those of the other text that no word there can render.

    A denial of a word that denies itself, ``pas rare``, is none where the other text has
    neither.
    """
    firm = [denial for denial in own.denials if not denial.repeats]
    if len(firm) <= len(other.denials):
        return []
    left = _unlike(own, firm, other)
    free_own, free_other = _unmatched(own, other)
    alone: list[Denial] = []
    for denial in left:
        rendering = _rendering(denial, own, other, free_other)
        if rendering is not None:
            free_other.remove(rendering)
        elif not _cancels_out(denial, own, other, free_own):
            alone.append(denial)
    return alone


def _unlike(own: Polarity, firm: Sequence[Denial], other: Polarity) -> list[Denial]:
    """Those that are left when each denial of the other text has taken the nearest."""
    left = list(firm)
    for denial in other.denials:
        share = other.share(denial)
        left.remove(min(left, key=lambda mine: abs(own.share(mine) - share)))
    return left


def _unmatched(own: Polarity, other: Polarity) -> tuple[list[NearDenial], list[NearDenial]]:
    """Near denials of both texts that do not answer to one another."""
    mine, theirs = list(own.near), list(other.near)
    for near in own.near:
        partners = [sign for sign in theirs if sign.sense == near.sense]
        if partners:
            mine.remove(near)
            theirs.remove(min(partners, key=lambda sign: _distance(own, near, other, sign)))
    return mine, theirs


def _rendering(
    denial: Denial, own: Polarity, other: Polarity, free: Sequence[NearDenial]
) -> NearDenial | None:
    """The nearest word that may render the denial in its place."""
    length = (len(own.text) + len(other.text)) / 2
    distances = (
        (_distance(own, denial, other, sign) * length, n)
        for n, sign in enumerate(free)
        if sign.sense not in (UNTIL, WHILE)
    )
    within = [(distance, n) for distance, n in distances if distance <= _reach(free[n])]
    return free[min(within)[1]] if within else None


def _reach(sign: NearDenial) -> float:
    if sign.sense == MARK:
        return inf
    if sign.sense in FAR:
        return RENDERED_FAR
    return RENDERED_WITHIN if sign.sense in SURE else RENDERED_CLOSE


def _distance(own: Polarity, sign: Sign, other: Polarity, partner: Sign) -> float:
    return abs(own.share(sign) - other.share(partner))


def _cancels_out(
    denial: Denial, own: Polarity, other: Polarity, free: Sequence[NearDenial]
) -> bool:
    denied = own.denied(denial)
    if any(near in free and near.sense in DENIABLE for near in denied):
        return True
    bounded = any(near.sense == UNTIL and near.start > denial.end for near in denied)
    bounded |= any(near.sense == WHILE for near in own.opening(denial))
    return bounded and any(near.sense == UNTIL for near in other.near)
