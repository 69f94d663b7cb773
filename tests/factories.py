"""Rows for tests, in as few words as a test should need."""

import itertools
import unicodedata
from datetime import date as day

from django.utils.text import slugify

from articles.models import (
    Alignment,
    Article,
    Interview,
    Ledger,
    Outlet,
    QAPair,
    Speaker,
    SpeakerName,
    TranslationLink,
)

_numbers = itertools.count(1)


def make_speaker(name="Anna Peeters") -> Speaker:
    plain = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    folded = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return Speaker.objects.get_or_create(
        slug=slugify(folded), defaults={"name": name, "folded": folded}
    )[0]


def make_outlet(name="De Morgenbode") -> Outlet:
    return Outlet.objects.get_or_create(name=name, defaults={"slug": slugify(name)})[0]


def make_article(
    *,
    language="nl",
    title="Een gesprek over water",
    date="2024-03-05",
    outlet="De Morgenbode",
    speaker="Anna Peeters",
    role="burgemeester",
    pairs=(("Waarom water?", ["Omdat het stijgt.", "En omdat het blijft."]),),
    interview=None,
    spans=None,
    **fields,
) -> Article:
    """An article with its pairs, speaker, outlet and, where ``spans`` are given, ledger."""
    article = Article.objects.create(
        interview=interview or Interview.objects.create(),
        language=language,
        title=title,
        date=day.fromisoformat(date) if date else None,
        outlet=make_outlet(outlet) if outlet else None,
        fingerprint=f"{next(_numbers):064}",
        **fields,
    )
    person = make_speaker(speaker) if speaker else None
    for position, (question, paragraphs) in enumerate(pairs):
        QAPair.objects.create(
            article=article,
            position=position,
            question=question,
            answer="\n\n".join(paragraphs),
            speaker=person,
            speaker_role=role if person else "",
        )
    if person:
        SpeakerName.objects.create(
            speaker=person,
            article=article,
            name=speaker,
            role=role,
            language=language,
            where="label",
        )
    if spans is not None:
        Ledger.objects.create(article=article, spans=spans)
    return article


def make_link(a: Article, b: Article, *rows: dict, status="linked") -> TranslationLink:
    """``a`` and ``b`` as one interview; without ``rows`` pair meets pair, paragraph paragraph.

    Each paragraph counts as one sentence.
    """
    Article.objects.filter(pk=b.pk).update(interview=a.interview)
    b.interview = a.interview
    link = TranslationLink.objects.create(a=a, b=b, status=status, score=0.9)
    pairs = zip(a.pairs.all(), b.pairs.all(), strict=False)
    for position, row in enumerate(rows or [{"pair_a": x, "pair_b": y} for x, y in pairs]):
        beads = row.pop("beads", None)
        made = Alignment(link=link, position=position, **{"section": "pair", **row})
        made.beads = make_beads(made) if beads is None else beads
        made.save()
    return link


def make_beads(row: Alignment) -> list[dict]:
    """Paragraph by paragraph, in order."""
    a, b = (pair.answer_paragraphs if pair else [] for pair in (row.pair_a, row.pair_b))
    return [make_bead(a, b, [n] if n < len(a) else [], [n] if n < len(b) else [])
            for n in range(max(len(a), len(b)))]  # fmt: skip


def make_bead(a: list[str], b: list[str], at_a: list[int], at_b: list[int]) -> dict:
    sentences = {
        "a": [[n, 0, len(a[n])] for n in at_a],
        "b": [[n, 0, len(b[n])] for n in at_b],
        "score": 0.9,
    }
    return {"a": at_a, "b": at_b, "score": 0.9, "locked": False, "sentences": [sentences]}
