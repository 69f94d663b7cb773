"""Words that the archive learns from its own aligned versions, kept as dictionary rows."""

from collections import defaultdict, deque
from collections.abc import Iterator

from django.db import transaction

from articles.alignment import LEARNT, Version, learn
from articles.alignment.interviews import section_paragraphs
from articles.models import Alignment, LexiconEntry, TranslationLink

from .alignments import Sides
from .dictionaries import load

#: Sentences that are surely translations, and how many of them are learnt from, the newest.
_LEAST_SCORE = 0.3
_MOST_TEXTS = 20_000

#: Two texts that say the same, in the order of their languages.
Pair = tuple[str, str]


@transaction.atomic
def learn_words() -> int:
    """Replace what was learnt by what all links in force show now; how many rows there are."""
    texts: dict[tuple[str, str], deque[Pair]] = defaultdict(lambda: deque(maxlen=_MOST_TEXTS))
    for link in TranslationLink.objects.in_force().select_related("a", "b").order_by("pk"):
        for languages, pair in _aligned(link):
            texts[languages].append(pair)
    entries = [entry for pair, said in sorted(texts.items()) for entry in learn(said, *pair)]
    LexiconEntry.objects.filter(source=LEARNT).delete()
    return load(entries)


def _aligned(link: TranslationLink) -> Iterator[tuple[tuple[str, str], Pair]]:
    sides = Sides.of(link)
    languages = (sides.a.language, sides.b.language)
    turned = languages[0] > languages[1]
    for a, b in _texts(link, sides):
        yield (languages[::-1], (b, a)) if turned else (languages, (a, b))


def _texts(link: TranslationLink, sides: Sides) -> Iterator[Pair]:
    """Sentences beside their translations."""
    place_a = {pair.pk: number for number, pair in enumerate(sides.pairs_a)}
    place_b = {pair.pk: number for number, pair in enumerate(sides.pairs_b)}
    for row in link.alignments.order_by("position"):
        a = _paragraphs(sides.a, row, place_a.get(row.pair_a_id))
        b = _paragraphs(sides.b, row, place_b.get(row.pair_b_id))
        for bead in row.beads:
            for sentence in bead["sentences"]:
                if sentence["score"] >= _LEAST_SCORE:
                    yield _joined(a, sentence["a"]), _joined(b, sentence["b"])


def _paragraphs(version: Version, row: Alignment, pair: int | None) -> tuple[str, ...]:
    return section_paragraphs(version, row.section, pair)


def _joined(paragraphs: tuple[str, ...], places: list[list[int]]) -> str:
    return " ".join(paragraphs[number][start:end] for number, start, end in places)
