"""Rows for tests, in as few words as a test should need."""

import itertools
import unicodedata
from datetime import date as day

from django.utils.text import slugify

from articles.models import Article, Interview, Ledger, Outlet, QAPair, Speaker, SpeakerName

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
