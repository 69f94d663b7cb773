"""How many pages a second are parsed, and taken in with their index, at which memory.

``python -m tests.bench.loading [PAGES]``: pages of about 800 words and four pairs, made of
the words of the test pages, seeded; the archive lies in a folder that goes afterwards.
"""

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from articles.parsing.decode import decode

ROOT = Path(__file__).resolve().parents[2]
WORDS_AN_ANSWER = 180
PAIRS = 4
ROUNDS = 3


def make_pages(folder: Path, number: int, seed: int = 1) -> None:
    """Pages with a dash before each question and the speaker's name before each answer.

    Dutch and French in turn, each of the words of its own language, so that the look for
    versions has what an archive gives it: articles that share a few words and no more.
    """
    random.seed(seed)
    vocabularies = [_words(ROOT / "fixtures/pages" / code) for code in ("nl", "fr")]
    for page in range(number):
        (folder / f"{page:06}.txt").write_text(_page(vocabularies[page % 2], page))


def _words(folder: Path) -> list[str]:
    paths = sorted(folder.glob("*.txt"))
    texts = [decode(path.read_bytes()).text for path in paths]
    return [word.strip('.,;:«»“”"?!-') or "en" for text in texts for word in text.split()]


def _page(words: list[str], page: int) -> str:
    name = f"{random.choice(['Noor', 'Tom', 'Els', 'Jean'])} {random.choice(words).title()}s"
    day = f"{random.randint(1, 28):02}/{random.randint(1, 12):02}/{random.randint(2000, 2024)}"
    lines = [_sentence(words, 9), f"Krant {page % 40} {day}", _sentence(words, 30)]
    for _ in range(PAIRS):
        lines.append(f"- {_sentence(words, 14)[:-1]}?")
        lines.append(f"{name}: {_sentence(words, WORDS_AN_ANSWER // 2)}")
        lines.append(_sentence(words, WORDS_AN_ANSWER // 2))
    return "\n\n".join(lines)


def _sentence(words: list[str], length: int) -> str:
    return " ".join(random.choice(words) for _ in range(length)).capitalize() + "."


def timed(arguments: list[str], environment: dict) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - started


def measure(number: int) -> dict:
    parse, ingest = [], []
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder) / "pages"
        pages.mkdir()
        make_pages(pages, number)
        for round_number in range(ROUNDS):
            data = {"ARCHIVE_DATA_DIR": f"{folder}/data{round_number}"}
            environment = os.environ | data
            timed(["migrate", "-v0"], environment)
            idle = timed(["check"], environment)
            parse.append(number / (timed(["ingest", "--dry-run", str(pages)], environment) - idle))
            ingest.append(number / (timed(["ingest", str(pages)], environment) - idle))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "pages": number,
        "parsed_a_second": round(statistics.median(parse), 1),
        "taken_in_a_second": round(statistics.median(ingest), 1),
        "peak_mb": round(peak),
    }


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 600)))
