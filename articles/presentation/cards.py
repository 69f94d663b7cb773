"""Hits as cards: the versions of one pair joined, each passage beside its translation."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from django.db.models import Q
from django.utils.translation import get_language

from articles.models import Alignment, QAPair, TranslationLink
from articles.search.results import Hit, Piece

#: Paragraph, start and end in characters.
Place = tuple[int, int, int]


@dataclass(frozen=True, kw_only=True)
class Twin:
    """The same answer in another version, at the place of the snippet."""

    pair: QAPair
    passage: tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True)
class Card:
    hit: Hit
    #: The hit's own, or, where only the translation has the words, what stands beside them.
    snippet: tuple[Piece, ...]
    #: The version shown beside the hit; further ones are only named.
    twin: Twin | None
    others: tuple[QAPair, ...]
    #: Words of the query that only the other version has, as they stand there.
    translated: tuple[str, ...]


def cards(hits: Iterable[Hit]) -> list[Card]:
    """In the order of the hits; a hit that already stands on a card gets none of its own."""
    hits = list(hits)
    by_pair = {hit.pair.pk: hit for hit in hits}
    partners = _partners(by_pair)
    made, shown = [], set()
    for hit in hits:
        if hit.pair.pk in shown:
            continue
        card = _card(hit, partners[hit.pair.pk], by_pair)
        shown.update(pair.pk for _row, _own, pair in partners[hit.pair.pk])
        made.append(card)
    return made


def _card(hit: Hit, partners, by_pair) -> Card:
    translated = tuple(match.found for match in hit.matched if match.via == "translation")
    snippet, at = hit.snippet, [_snippet_place(hit)]
    if translated and not any(piece.marked for piece in snippet):
        at = _beside(hit.pair, translated, partners) or at
        snippet = _passage(hit.pair, at, [])
    first, *others = sorted(partners, key=partial(_rank, by_pair, translated)) or [None]
    return Card(
        hit=hit,
        snippet=snippet,
        twin=first and _twin(at, first, by_pair, translated),
        others=tuple(pair for _row, _own, pair in others),
        translated=translated,
    )


def _rank(by_pair, translated: tuple[str, ...], partner) -> tuple[bool, ...]:
    """First the version that has the words, then the reader's language, then another hit."""
    _row, _own, pair = partner
    return (
        not _found(pair, translated),
        pair.article.language != get_language(),
        pair.pk not in by_pair,
    )


def _beside(pair: QAPair, words: tuple[str, ...], partners) -> list[Place]:
    """The sentences of ``pair`` aligned with the first ones of another version that have a word."""
    for row, own, twin in partners:
        marks = _found(twin, words)
        for group in _groups(row):
            if any(_overlap(place, mark) for place in group[_other(own)] for mark in marks):
                return [tuple(place) for place in group[own]]
    return []


def _found(pair: QAPair, words: tuple[str, ...]) -> list[Place]:
    """Where the answer has these words."""
    if not words:
        return []
    wanted = re.compile(
        "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words), re.IGNORECASE
    )
    return [
        (number, match.start(), match.end())
        for number, text in enumerate(pair.answer_paragraphs)
        for match in wanted.finditer(text)
    ]


def _groups(row: Alignment) -> list[dict]:
    """The sentence groups of an alignment, in order."""
    return [group for bead in row.beads for group in bead.get("sentences", ())]


def _other(side: str) -> str:
    return "b" if side == "a" else "a"


def twins_of(pair: QAPair) -> list[QAPair]:
    """The same question and answer in the other versions."""
    return [other for _row, _own, other in _partners({pair.pk: None})[pair.pk]]


def _partners(pairs) -> dict[int, list[tuple[Alignment, str, QAPair]]]:
    """By pair: the alignment, the side of it that the pair is, and the pair of the other side."""
    links = TranslationLink.objects.in_force().visible()
    found = (
        Alignment.objects.filter(link__in=links, pair_a__isnull=False, pair_b__isnull=False)
        .filter(Q(pair_a__in=pairs) | Q(pair_b__in=pairs))
        .select_related(
            *(f"pair_{side}__{path}" for side in "ab" for path in ("article__outlet", "speaker"))
        )
    )
    partners = defaultdict(list)
    for row in found:
        partners[row.pair_a_id].append((row, "a", row.pair_b))
        partners[row.pair_b_id].append((row, "b", row.pair_a))
    return partners


def _twin(at: list[Place], partner, by_pair, translated: tuple[str, ...]) -> Twin:
    row, own, pair = partner
    places = [
        tuple(place)
        for group in _groups(row)
        if any(_overlap(place, here) for place in group[own] for here in at)
        for place in group[_other(own)]
    ]
    same = by_pair.get(pair.pk)
    marks = _marks(same) if same else _found(pair, translated)
    return Twin(pair=pair, passage=_passage(pair, places, marks))


def _snippet_place(hit: Hit) -> Place:
    """Where in its paragraph the snippet stands; the whole paragraph if it can't be found."""
    paragraphs = hit.pair.answer_paragraphs
    text = paragraphs[hit.paragraph] if hit.paragraph < len(paragraphs) else ""
    snippet = "".join(piece.text for piece in hit.snippet).strip(" …")
    start = text.find(snippet)
    return (hit.paragraph, max(start, 0), start + len(snippet) if start >= 0 else len(text))


def _marks(hit: Hit) -> list[Place]:
    paragraph, at, _end = _snippet_place(hit)
    text = hit.pair.answer_paragraphs[paragraph] if hit.pair.answer_paragraphs else ""
    marks = []
    for piece in hit.snippet:
        at = max(text.find(piece.text, at), at) if piece.text.strip(" …") else at
        if piece.marked:
            marks.append((paragraph, at, at + len(piece.text)))
    return marks


def _overlap(one: Place, other: Place) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def _passage(pair: QAPair, places: list[Place], marks: list[Place]) -> tuple[Piece, ...]:
    """The sentences at ``places``, with what is marked in them; ellipses where they jump."""
    paragraphs = pair.answer_paragraphs
    pieces: list[Piece] = []
    before: Place | None = None
    for paragraph, start, end in sorted(set(places)):
        if paragraph >= len(paragraphs):
            continue
        if before:
            near = before[0] == paragraph and start - before[2] < 3
            pieces.append(Piece(text=" " if near else " … "))
        pieces += _split(paragraphs[paragraph], (paragraph, start, end), marks)
        before = (paragraph, start, end)
    return tuple(pieces)


def _split(text: str, place: Place, marks: list[Place]) -> list[Piece]:
    _paragraph, at, end = place
    pieces = []
    for _same, first, last in sorted(mark for mark in marks if _overlap(mark, place)):
        pieces += [
            Piece(text=text[at:first]),
            Piece(text=text[first : min(last, end)], marked=True),
        ]
        at = min(last, end)
    return [piece for piece in (*pieces, Piece(text=text[at:end])) if piece.text]
