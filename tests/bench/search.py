"""Search beside its peers: same texts, same queries, the ten best, in one run.

``python -m tests.bench.search [--answers 10000 50000] [--stock 10000] [--write FILE]``
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.search_archive import open_archive, store
from tests.bench.search_corpus import Answer, Asked, answers, queries
from tests.bench.search_peers import Fts5, Missing, PostgreSQL, Tantivy

ROUNDS = 3
PEERS = (Tantivy, Fts5, PostgreSQL)
MB = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Measured:
    name: str
    #: Milliseconds of each query, the median of the rounds.
    times: list[float]
    first_round: float
    tops: list[list[int]]
    build: float
    size: int
    memory: int

    @property
    def mean(self) -> float:
        return statistics.mean(self.times)

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def p95(self) -> float:
        return sorted(self.times)[int(len(self.times) * 0.95)]


def measure(
    name: str,
    asked: Sequence[Asked],
    build: Callable[[], object],
    top: Callable[[Asked], list[int]],
    size: Callable[[], int],
) -> Measured:
    before, started = resident(), time.perf_counter()
    build()
    built = time.perf_counter() - started
    rounds, tops = [], []
    for _ in range(ROUNDS):
        taken, tops = [], []
        for each in asked:
            started = time.perf_counter()
            tops.append(top(each))
            taken.append((time.perf_counter() - started) * 1000)
        rounds.append(taken)
    return Measured(
        name=name,
        times=[statistics.median(each) for each in zip(*rounds, strict=True)],
        first_round=statistics.mean(rounds[0]),
        tops=tops,
        build=built,
        size=size(),
        memory=resident() - before,
    )


def resident() -> int:
    """Bytes of this process in memory; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 if status.exists() else 0


def text_of(asked: Asked) -> str:
    """The query as a reader types it."""
    if asked.kind == "or5":
        return " OR ".join(asked.words)
    if asked.kind == "phrase":
        return '"' + " ".join(asked.words) + '"'
    return asked.words[0] + "*" if asked.kind == "prefix" else " ".join(asked.words)


def ours(asked: Sequence[Asked], folder: Path) -> list[Measured]:
    from haystack import connections

    from articles.models import QAPair
    from articles.search import indexing, query, service
    from articles.search.results import Search

    backend = connections["default"].get_backend()
    number: dict[str, int] = {}

    def build() -> None:
        indexing.repair()
        rows = QAPair.objects.values_list("pk", "article__fingerprint")
        number.update((str(pk), int(fingerprint)) for pk, fingerprint in rows)

    def engine(each: Asked) -> list[int]:
        node = query.parse(text_of(each)).node
        if each.dates:
            language = query.Filter(field="language", test="exact", value=each.language)
            dates = query.Filter(field="date", test="range", value=each.dates)
            node = query.All(must=(*node.must, language, dates))
        return [number[result.pk] for result in backend.search(node, end_offset=10)["results"]]

    def page(each: Asked) -> list[int]:
        low, high = each.dates or (None, None)
        search = Search(
            text=text_of(each), language=each.language, date_from=low, date_to=high, page_size=20
        )
        return [number[str(hit.pair.pk)] for hit in service.search(search).hits][:10]

    def size() -> int:
        return sum(path.stat().st_size for path in backend.store.path.iterdir())

    return [
        measure("ours: engine", asked, build, engine, size),
        measure("ours: page of 20", asked, lambda: None, page, size),
    ]


def peer(kind: type, asked: Sequence[Asked], folder: Path, corpus: Sequence[Answer]) -> Measured:
    engine = kind(folder)
    try:
        rows = ((each.number, each.text, each.language, each.date) for each in corpus)
        return measure(kind.name, asked, lambda: engine.build(rows), engine.top, engine.size)
    finally:
        getattr(engine, "close", lambda: None)()


def overlap(left: Measured, right: Measured) -> float:
    """Of the ten best of the one, how many the other has too."""
    shares = [
        len(set(a) & set(b)) / max(len(a), len(b))
        for a, b in zip(left.tops, right.tops, strict=True)
        if a or b
    ]
    return statistics.mean(shares) if shares else 0.0


def run(count: int, *, stock: bool) -> list[str]:
    """The lines of the table for one size of corpus."""
    corpus = list(answers(count))
    asked = queries(corpus)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        open_archive(folder / "archive")
        store(corpus)
        measured = ours(asked, folder)
        missing = []
        for kind in peers(stock=stock):
            try:
                measured.append(peer(kind, asked, folder, corpus))
            except Missing as reason:
                missing.append(f"{kind.name}: not measured, {reason} is missing")
    return [*table(count, measured), *missing, "Xapian: not measured"]


def peers(*, stock: bool) -> Iterable[type]:
    yield from PEERS
    if stock:
        from tests.bench.search_stock import Stock

        yield Stock


def table(count: int, measured: list[Measured]) -> list[str]:
    first = measured[0]
    lines = [
        f"{count} answers, {len(first.times)} queries, ms of the ten best",
        f"{'':18}{'mean':>9}{'median':>9}{'p95':>9}{'cold':>9}{'mean/ours':>11}"
        f"{'build s':>9}{'MB':>7}{'+RSS MB':>9}{'overlap':>9}",
    ]
    for each in measured:
        lines.append(
            f"{each.name:18}{each.mean:9.3f}{each.median:9.3f}{each.p95:9.3f}"
            f"{each.first_round:9.3f}{each.mean / first.mean:11.2f}{each.build:9.1f}"
            f"{each.size / MB:7.0f}{each.memory / MB:9.0f}{overlap(first, each):9.2f}"
        )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, nargs="+", default=[10_000, 50_000])
    parser.add_argument("--stock", type=int, default=10_000, help="largest corpus for stock")
    parser.add_argument("--write", type=Path, help="also write the tables to this file")
    options = parser.parse_args()
    if len(options.answers) > 1:
        each_in_its_process(options)
        return
    (count,) = options.answers
    report = "\n".join(run(count, stock=count <= options.stock)) + "\n"
    print(report)
    if options.write:
        with options.write.open("a") as file:
            file.write(report + "\n")


def each_in_its_process(options: argparse.Namespace) -> None:
    """A process opens one archive; its memory is then its own too."""
    import subprocess

    for count in options.answers:
        command = [sys.executable, "-m", "tests.bench.search", "--answers", str(count)]
        command += ["--stock", str(options.stock)]
        if options.write:
            command += ["--write", str(options.write)]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
