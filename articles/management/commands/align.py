"""Align from the shell: two text files beside each other, or cases as JSON lines."""

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from textwrap import wrap

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from tqdm import tqdm

from articles.alignment import Bead, Dictionary, Document, Version, align_units
from articles.languages import LANGUAGES
from articles.parsing.tongue import detect_language
from articles.versions.dictionaries import dictionary_for

#: Characters of a column of the printed form.
_WIDTH = 56


class Command(BaseCommand):
    help = (
        "Print two text files, one paragraph a line, beside each other; or with --jsonl read "
        'objects {"id","a":{"language","units","roles"},"b":{…}} and print their beads.'
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
        parser.add_argument("--jsonl", action="store_true", help="cases on standard input")
        parser.add_argument(
            "--languages", nargs=2, choices=LANGUAGES, metavar="CODE", help="of the two files"
        )

    def handle(self, *, files, jsonl, languages, **_):
        if jsonl == bool(files) or len(files) not in (0, 2):
            raise CommandError("Give two files, or --jsonl.", returncode=2)
        if not jsonl:
            a, b = (
                document_of(file, language)
                for file, language in zip(files, languages or (None, None), strict=True)
            )
            self.stdout.write("\n".join(side_by_side(a, b, aligned(a, b))))
        elif bad := self.align_lines(sys.stdin):
            raise CommandError(f"{bad} of the lines could not be read.")

    def align_lines(self, lines: Iterable[str]) -> int:
        """Answer every line that can be read; how many could not."""
        bad = 0
        for number, line in enumerate(tqdm(lines, disable=None, unit="case"), 1):
            if not line.strip():
                continue
            try:
                name, a, b = case_of(line)
            except (ValueError, KeyError, TypeError) as error:
                self.stderr.write(f"line {number}: {error or type(error).__name__}")
                bad += 1
                continue
            beads = [{"a": bead.a, "b": bead.b, "score": bead.score} for bead in aligned(a, b)]
            self.stdout.write(json.dumps({"id": name, "beads": beads}, ensure_ascii=False))
        return bad


def aligned(a: Document, b: Document) -> tuple[Bead, ...]:
    return align_units(a, b, dictionary_of(a, b))


def dictionary_of(a: Document, b: Document) -> Dictionary | None:
    """What is loaded for these texts; nothing where there is no database yet."""
    versions = (Version(language=side.language, intro=side.units) for side in (a, b))
    try:
        return dictionary_for(*versions)
    except DatabaseError:
        return None


def case_of(line: str) -> tuple[object, Document, Document]:
    case = json.loads(line)
    a, b = (
        Document(
            language=str(case[side]["language"]),
            units=tuple(map(str, case[side]["units"])),
            roles=tuple(role or "" for role in case[side].get("roles") or ()),
        )
        for side in ("a", "b")
    )
    return case.get("id"), a, b


def document_of(file: Path, language: str | None) -> Document:
    """The paragraphs of a file, one a line; blank lines say nothing."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{file}: {error}", returncode=2) from None
    units = tuple(line.strip() for line in text.splitlines() if line.strip())
    return Document(language=language or detect_language(units)[0], units=units)


def side_by_side(a: Document, b: Document, beads: Iterable[Bead]) -> Iterator[str]:
    for bead in beads:
        left, right = (
            [line for n in numbers for line in wrap(document.units[n], _WIDTH)]
            for document, numbers in ((a, bead.a), (b, bead.b))
        )
        yield f"── {bead.score:.2f} {bead.reason}"
        for one, two in zip_longest(left, right, fillvalue=""):
            yield f"{one:{_WIDTH}} │ {two}".rstrip()
