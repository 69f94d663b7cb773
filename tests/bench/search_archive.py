"""An archive of its own in a folder, so that measuring touches nobody's data."""

import os
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

CHUNK = 1000


def open_archive(folder: Path) -> None:
    """Django on an empty archive in this folder; before anything imports models."""
    os.environ.update(ARCHIVE_DATA_DIR=str(folder), DJANGO_SETTINGS_MODULE="archive.settings")
    os.environ.pop("DATABASE_URL", None)
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def store(answers: Sequence, speakers: int = 400, outlets: int = 40) -> None:
    """A row for each of the corpus' answers; its number is its article's fingerprint."""
    from articles.models import Outlet, Speaker

    Speaker.objects.bulk_create(
        Speaker(name=f"Anna Peeters {n}", slug=f"s{n}", folded=f"anna peeters {n}")
        for n in range(speakers)
    )
    Outlet.objects.bulk_create(Outlet(name=f"Krant {n}", slug=f"o{n}") for n in range(outlets))
    people = list(Speaker.objects.order_by("pk"))
    papers = list(Outlet.objects.order_by("pk"))
    for start in range(0, len(answers), CHUNK):
        _store(answers[start : start + CHUNK], people, papers)


def _store(answers: Sequence, people: list, papers: list) -> None:
    from articles.models import Article, Interview, QAPair

    interviews = Interview.objects.bulk_create(Interview() for _ in answers)
    articles = Article.objects.bulk_create(
        Article(
            interview=interview,
            home=interview,
            outlet=papers[each.outlet],
            language=each.language,
            date=date(each.date // 10_000, each.date // 100 % 100, each.date % 100),
            fingerprint=str(each.number),
        )
        for interview, each in zip(interviews, answers, strict=True)
    )
    QAPair.objects.bulk_create(
        QAPair(
            article=article,
            position=0,
            question=each.question,
            answer="\n\n".join(each.answer),
            speaker=people[each.speaker],
        )
        for article, each in zip(articles, answers, strict=True)
    )


def numbers(pairs: Iterable) -> list[int]:
    return [int(pair.article.fingerprint) for pair in pairs]
