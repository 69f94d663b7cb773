"""How the look for versions grows with the archive: ``python -m tests.bench.linking [ARTICLES]``.

An archive of invented interviews in two languages (``invented.py``) is filled, in a folder
that goes afterwards.  When it holds a fifth of the articles, a half and all of them, the next
100 are compared as the loading does it: keys stored, candidates looked up, the likeliest judged,
links aligned.  Milliseconds of the processor for one article, without its parsing; the worst
by the clock; and how many of the 100 were judged and linked.
"""

import os
import statistics
import sys
import tempfile
import time

ARTICLES = 5000
SHARES = (0.2, 0.5, 1.0)
LOOKS = 100


def main() -> None:
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ARCHIVE_DATA_DIR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        _measure(articles)


def _measure(articles: int) -> None:
    from articles.versions import links
    from tests.bench import invented

    sizes = [int(share * articles) for share in SHARES]
    judged: list[str] = []
    judge = links.judge

    def counted(*sides):
        judgement = judge(*sides)
        judged.append(judgement.verdict)
        return judgement

    links.judge = counted
    print("articles   keys   look  (95th, worst)   judged  linked")
    looks: list[tuple[float, float]] = []
    keys: list[float] = []
    for number, (language, interview) in enumerate(invented.pages(articles + LOOKS)):
        version = invented.version(interview, language)
        size = next((size for size in sizes if size <= number < size + LOOKS), None)
        keys.append(_added(version, looks if size is not None else None))
        if len(looks) == LOOKS:
            _print(number + 1 - LOOKS, keys[-LOOKS:], looks, judged)
            looks.clear()
            judged.clear()


def _added(version, looks: list[tuple[float, float]] | None) -> float:
    """Store an article with its keys, and compare it where that is measured; ms for the keys."""
    from articles.alignment.keys import all_keys, sampled, sketch
    from articles.versions import compare_new
    from articles.versions.candidates import keep_keys

    started = time.process_time()
    everything = all_keys(version)
    keys, sketched = sampled(everything), sketch(everything)
    spent = 1000 * (time.process_time() - started)
    article = _stored(version)
    if looks is None:
        keep_keys(article, keys, sketched)
        return spent
    started, clock = time.process_time(), time.perf_counter()
    compare_new(article, keys, sketched)
    looks.append((1000 * (time.process_time() - started), 1000 * (time.perf_counter() - clock)))
    return spent


def _stored(version):
    from django.db import transaction

    from articles.models import Article, Interview, QAPair
    from articles.paragraphs import join_paragraphs

    with transaction.atomic():
        home = Interview.objects.create()
        article = Article.objects.create(
            home=home,
            interview=home,
            language=version.language,
            intro=join_paragraphs(version.intro),
            fingerprint=home.public_id,
        )
        QAPair.objects.bulk_create(
            QAPair(
                article=article,
                position=position,
                question=pair.question,
                answer=join_paragraphs(pair.answer),
            )
            for position, pair in enumerate(version.pairs, 1)
        )
    return article


def _print(size: int, keys, looks, judged) -> None:
    processor, clock = zip(*looks, strict=True)
    print(
        f"{size:8} {statistics.mean(keys):6.1f} {statistics.mean(processor):6.1f}"
        f"  ({statistics.quantiles(processor, n=20)[18]:.0f}, {max(clock):.0f})"
        f"{len(judged):14} {judged.count('linked'):7}",
        flush=True,
    )


if __name__ == "__main__":
    main()
