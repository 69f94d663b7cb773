"""How many pages a second are parsed, and taken in with their index, at which memory.

``python -m tests.bench.loading [PAGES]``: pages of about 800 words and four pairs in two
languages, seeded; the archive lies in a folder that goes afterwards.  Two kinds of pages:
``invented`` interviews, which share as much across languages as real ones (``invented.py``),
one in ten a translation; and ``alike``, random words of a small vocabulary, of which nearly
every page looks so much like others that it is compared with them word by word.

Pages a second are those of the clock, and wait for whatever else the machine does; the
processor time of all processes is given beside them, per page.
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
from tests.bench import invented

ROOT = Path(__file__).resolve().parents[2]
WORDS_AN_ANSWER = 180
PAIRS = 4
ROUNDS = 3


def make_pages(folder: Path, number: int) -> None:
    for count, (language, interview) in enumerate(invented.pages(number)):
        (folder / f"{count:06}.txt").write_text(invented.page(interview, language))


def make_pages_alike(folder: Path, number: int, seed: int = 1) -> None:
    """Pages with a dash before each question and the speaker's name before each answer."""
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


def timed(arguments: list[str], environment: dict) -> tuple[float, float]:
    """Seconds of the clock, and of the processors, of a command."""
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return time.perf_counter() - started, spent


def measure(make, number: int) -> dict:
    parse, ingest, spent = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder) / "pages"
        pages.mkdir()
        make(pages, number)
        for round_number in range(ROUNDS):
            data = {"ARCHIVE_DATA_DIR": f"{folder}/data{round_number}"}
            environment = os.environ | data
            timed(["migrate", "-v0"], environment)
            idle, _ = timed(["check"], environment)
            seconds, _ = timed(["ingest", "--dry-run", str(pages)], environment)
            parse.append(number / (seconds - idle))
            seconds, processors = timed(["ingest", str(pages)], environment)
            ingest.append(number / (seconds - idle))
            spent.append(1000 * processors / number)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "pages": number,
        "parsed_a_second": round(statistics.median(parse), 1),
        "taken_in_a_second": round(statistics.median(ingest), 1),
        "processor_ms_a_page": round(statistics.median(spent)),
        "peak_mb": round(peak),
    }


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    for name, make in (("invented", make_pages), ("alike", make_pages_alike)):
        print(json.dumps({"kind": name} | measure(make, number)), flush=True)
