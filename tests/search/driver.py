"""A process of its own that changes an archive and indexes, until it is stopped or killed.

``python -m tests.search.driver prepare|work|share SEED`` with ARCHIVE_DATA_DIR set.
"""

import os
import random
import sys

WORDS = ("water", "dijk", "rivier", "haven", "brug", "stad", "markt", "school", "verdrag", "kust")


def main(what: str, seed: int) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "archive.settings"
    import django

    django.setup()
    rng = random.Random(seed)
    {"prepare": prepare, "work": work, "share": share}[what](rng)


def prepare(rng: random.Random) -> None:
    from django.core.management import call_command

    from articles.search import indexing
    from tests.factories import make_article

    call_command("migrate", verbosity=0)
    for _ in range(40):
        make_article(pairs=[(sentence(rng), [sentence(rng), sentence(rng)]) for _ in range(3)])
    indexing.bring_in()


def work(rng: random.Random) -> None:
    """First say whether rows and index agree again, then change them without end."""
    from django.db import connection

    from articles.search import indexing

    found = "damaged"
    with connection.cursor() as cursor:
        cursor.execute("pragma integrity_check")
        found = cursor.fetchone()[0]
    indexing.repair() if rng.random() < 0.5 else indexing.bring_in()
    print(found, indexing.check(), indexing.state(), flush=True)
    while True:
        change(rng)
        indexing.repair() if rng.random() < 0.2 else indexing.bring_in()


def share(rng: random.Random) -> None:
    """Some changes, each brought in, or left for whoever holds the lock."""
    from articles.search import indexing

    for _ in range(15):
        change(rng)
        indexing.bring_in(wait=rng.random() < 0.5)
    indexing.bring_in()


def change(rng: random.Random) -> None:
    from django.db import transaction

    from articles.models import IndexMark, QAPair
    from tests.factories import make_article

    with transaction.atomic():
        pair = rng.choice(list(QAPair.objects.select_related("article")))
        public_ids = list(pair.article.pairs.values_list("public_id", flat=True))
        act = rng.randrange(4)
        if act == 0:
            public_ids += make_article(
                pairs=[(sentence(rng), [sentence(rng)]) for _ in range(2)]
            ).pairs.values_list("public_id", flat=True)
        elif act == 1:
            pair.article.published = not pair.article.published
            pair.article.save()
        elif act == 2 and QAPair.objects.count() > 60:
            pair.article.delete()
        else:
            pair.answer = sentence(rng)
            pair.save()
        IndexMark.objects.mark(public_ids)


def sentence(rng: random.Random) -> str:
    return " ".join(rng.choices(WORDS, k=12)).capitalize() + "."


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
