"""How many pages are parsed a second: ``python -m tests.bench.parsing``.

Pages of about 800 words and four pairs are made from the invented ones (their
answers repeated until the page is that long).  Prints pages a second with one
process and with two, what share language detection takes on the first 2,000
characters and on whole bodies, and with ``--profile`` where the time goes.
"""

import cProfile
import pstats
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from pathlib import Path

from articles.parsing import parse_page, tongue

PAGES = 300
WORDS = 800


def make_pages(folder: Path) -> list[bytes]:
    """Pages of four pairs and about 800 words, in the six languages."""
    pages = []
    for source in sorted(folder.rglob("*.txt")):
        if "unseen" in source.parts:
            continue
        parsed = parse_page(source.read_bytes(), name=source.name)
        if len(parsed.pairs) < 4:
            continue
        lines = [parsed.title or "", "", *parsed.intro, ""]
        for pair in parsed.pairs[:4]:
            lines += ["- " + pair.question, "", *_long_answer(pair.answer), ""]
        pages.append("\n".join(lines).encode())
    return [pages[i % len(pages)] + f"\n{i}\n".encode() for i in range(PAGES)]


def _long_answer(answer: Sequence[str]) -> list[str]:
    paragraphs: list[str] = []
    while (
        any(text.split() for text in answer)
        and sum(len(text.split()) for text in paragraphs) < WORDS / 4 - 20
    ):
        paragraphs += answer
    return paragraphs


def parse(page: bytes) -> int:
    return len(parse_page(page, name="page.txt").pairs)


def rate(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return PAGES / (time.perf_counter() - started)


def cpu_rate(work: Callable[[], object]) -> float:
    """Pages a second of processor time, whatever else the machine does."""
    started = time.process_time()
    work()
    return PAGES / (time.process_time() - started)


def main(arguments: Sequence[str]) -> int:
    pages = make_pages(Path("fixtures/pages"))
    words = sum(len(page.split()) for page in pages) / len(pages)
    parse(pages[0])
    print(f"{len(pages)} pages of {words:.0f} words")
    print(f"one process    {rate(lambda: [parse(page) for page in pages]):7.1f} pages/s")
    print(f"  of its CPU   {cpu_rate(lambda: [parse(page) for page in pages]):7.1f} pages/s")
    with get_context("fork").Pool(2, initializer=parse, initargs=(pages[0],)) as pool:
        print(f"two processes  {rate(lambda: pool.map(parse, pages, chunksize=10)):7.1f} pages/s")
    _compare_detection(pages)
    if "--profile" in arguments:
        profile = cProfile.Profile()
        profile.runcall(lambda: [parse(page) for page in pages[:100]])
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
    return 0


def _compare_detection(pages: Sequence[bytes]) -> None:
    texts = [page.decode().split("\n") for page in pages]
    whole = [["\n".join(text)] for text in texts]
    seen: list[list[str]] = []
    usual = tongue.SAMPLE
    for name, sample, given in (("2,000 characters", 2_000, texts), ("whole bodies", 10**6, whole)):
        tongue.SAMPLE = sample
        started = time.perf_counter()
        seen.append([tongue.detect_language(text)[0] for text in given])
        spent = time.perf_counter() - started
        print(f"langdetect on {name}: {1000 * spent / len(pages):.2f} ms a page")
    tongue.SAMPLE = usual
    print(f"same answer on {sum(a == b for a, b in zip(*seen, strict=True))} of {len(pages)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
