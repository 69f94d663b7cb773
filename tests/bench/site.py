"""How long the server takes for a page, with 5,000 articles: ``python -m tests.bench.site``.

Pages are asked for through Django's client, in one process, warm; the archive lies in a
folder that goes afterwards.  Milliseconds.
"""

import os
import statistics
import sys
import tempfile
import time

ARTICLES = 5000
ROUNDS = 30


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ARCHIVE_DATA_DIR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
        import django

        django.setup()
        _measure(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
    return 0


def _measure(articles: int) -> None:
    from django.core.management import call_command
    from django.test import Client

    from tests.views.test_queries import fill

    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    article = fill(articles)
    pair = article.pairs.select_related("speaker").first()
    pages = {
        "home": "/nl/",
        "list": "/nl/articles/",
        "list, narrowed": "/nl/articles/?language=nl&year=2004",
        "article": article.get_absolute_url(),
        "answer": pair.get_absolute_url(),
        "speakers": "/nl/speakers/",
        "speaker": pair.speaker.get_absolute_url(),
        "latest answers": "/nl/search/",
    }
    print(f"{articles} articles{'':10} median      p95")
    client = Client(headers={"host": "localhost"})
    for name, address in pages.items():
        times = [_timed(client, address) for _ in range(ROUNDS + 1)][1:]
        late = statistics.quantiles(times, n=20)[18]
        print(f"{name:22} {statistics.median(times):8.1f} {late:8.1f}")


def _timed(client, address: str) -> float:
    started = time.perf_counter()
    response = client.get(address)
    if response.status_code != 200:
        raise SystemExit(f"{address}: {response.status_code}")
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    sys.exit(main())
