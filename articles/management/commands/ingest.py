"""``ingest``: the doorway for saved pages."""

import codecs
import json
import signal
import sys
from collections import Counter
from contextlib import contextmanager

from django.core.management.base import BaseCommand
from tqdm import tqdm

from articles.languages import LANGUAGES
from articles.loading import Stop, load_all, pool_for, read_files
from articles.parsing import as_json, refused_json
from articles.sources import find

_INTERRUPTED = 130


def encoding(name: str) -> str:
    """Argument type: an encoding that Python knows."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise ValueError(name) from None


class Command(BaseCommand):
    help = "Read saved press pages (.txt .html .htm) into the archive."

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", metavar="PATH", help="files, or folders of them")
        parser.add_argument("--dry-run", action="store_true", help="store nothing")
        parser.add_argument(
            "--format",
            choices=("text", "jsonl"),
            default="text",
            help="a line a page (default), or one JSON object a page",
        )
        parser.add_argument(
            "--encoding", type=encoding, help="of all the pages, instead of guessing"
        )
        parser.add_argument("--language", choices=LANGUAGES, help="of all the pages, likewise")

    def handle(self, *, paths, dry_run, format, encoding, language, **_):  # noqa: A002 - the option's name
        options = {k: v for k, v in (("encoding", encoding), ("language", language)) if v}
        files = list(find(paths))
        skip_known = not dry_run and format == "text"
        tally = Counter()
        with _stop_on_interrupt() as stop, pool_for(files) as pool:
            readings = read_files(files, options, pool, to_store=not dry_run, skip_known=skip_known)
            done = _dry(readings, stop) if dry_run else load_all(readings, pool, stop)
            for reading, outcome in tqdm(done, total=len(files), disable=None, unit="page"):
                kind = outcome.kind if outcome else ("refused" if reading.error else "read")
                tally[kind] += 1
                self._report(format, reading, kind, outcome)
        self.stderr.write(_summary(tally, len(files)))
        if stop.asked:
            sys.exit(_INTERRUPTED)
        if tally["refused"]:
            sys.exit(1)

    def _report(self, form, reading, kind, outcome):
        name = printable(reading.name)
        if form == "jsonl":
            read = reading.parsed
            page = (
                as_json(reading.name, read) if read else refused_json(reading.name, reading.error)
            )
            self.stdout.write(json.dumps(page, ensure_ascii=False))
        if reading.error:
            self.stderr.write(f"refused    {name}: {reading.error}")
        elif form == "text":
            self.stdout.write(f"{kind:<10} {name}{_what(reading, outcome)}")


def _dry(readings, stop):
    for reading in readings:
        yield reading, None
        if stop.asked:
            break


def _what(reading, outcome) -> str:
    """What was read, or which article the page is."""
    if outcome and outcome.kind in ("unchanged", "duplicate"):
        return f": article {outcome.article.public_id}"
    parsed = reading.parsed
    changes = f" ({', '.join(outcome.changes)})" if outcome and outcome.kind == "updated" else ""
    return f": {parsed.language}, {len(parsed.pairs)} pairs{changes}"


def _summary(tally: Counter, total: int) -> str:
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(tally.items()))
    left = total - tally.total()
    return (told or "no pages found") + (f"; stopped, {left} not read" if left else "")


def printable(name: str) -> str:
    """A file's name without what would break or fake a line of the report."""
    clean = name.encode("utf-8", "replace").decode()
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in clean)


@contextmanager
def _stop_on_interrupt():
    """SIGINT and SIGTERM let the page in hand be finished; a second one ends at once."""
    stop = Stop()

    def ask(number, frame):
        if stop.asked:
            raise KeyboardInterrupt
        stop.asked = True

    previous = {sign: signal.signal(sign, ask) for sign in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for sign, handler in previous.items():
            signal.signal(sign, handler)
