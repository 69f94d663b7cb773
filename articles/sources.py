"""From paths to readings: which files there are, their bytes, what the parser makes of them.

Pure: no database, so that parsing can run in processes of its own.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from .alignment import Pair, Version
from .alignment.keys import Sketch, all_keys, sampled, sketch
from .paragraphs import split_paragraphs
from .parsing import MAX_BYTES, parse_page
from .parsing.result import ParsedArticle, ParseError, Relabel

#: Files of a folder that are taken for pages; a file named by itself may be called anything.
SUFFIXES = frozenset((".txt", ".html", ".htm"))


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A page's bytes with what the parser made of them: an article or a reason."""

    name: str
    #: None where the file could not even be read.
    data: bytes | None
    parsed: ParsedArticle | None = None
    error: str = ""
    #: By which the versions of a new article are looked up and told, where worked out.
    keys: frozenset[str] | None = None
    sketch: Sketch = b""
    #: Nothing is to be parsed: it has been, or the archive has the very bytes.
    settled: bool = False
    #: What the archivist said about the page: ``encoding``, ``language``.
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def checksum(self) -> str:
        return sha256(self.data or b"").hexdigest()


def find(paths: Iterable[str]) -> Iterator[str]:
    """The files meant by these paths, folders taken recursively in order of name.

    A link inside a folder is followed only where it stays in that folder.
    """
    for path in paths:
        if Path(path).is_dir():
            yield from _pages_below(path)
        else:
            yield path


def _pages_below(folder: str) -> Iterator[str]:
    root = Path(folder).resolve()
    for here, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(here) / name
            inside = not path.is_symlink() or path.resolve().is_relative_to(root)
            if path.suffix.lower() in SUFFIXES and inside:
                yield str(path)


def read(path: str, options: Mapping[str, Any]) -> Reading:
    """The file's bytes, not parsed yet; or, settled, why there are none."""
    try:
        return Reading(name=path, data=_read_bytes(path), options=options)
    except ParseError as error:
        return Reading(name=path, data=None, error=str(error), settled=True)


def _read_bytes(path: str) -> bytes:
    """The file's bytes; raises ParseError for what is no readable file of a page's size."""
    try:
        # Without waiting: a pipe nobody writes to must not hold up the others.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        raise ParseError("There is no such file.") from None
    except (OSError, ValueError) as error:
        raise ParseError(f"The file cannot be opened ({_reason(error)}).") from None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ParseError("This is not a file but something else (a folder, pipe or device).")
        if status.st_size > MAX_BYTES:
            raise ParseError(f"The file is larger than {MAX_BYTES // 1_000_000} MB.")
        return file.read()


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def parse(reading: Reading, relabels: tuple[Relabel, ...] = ()) -> Reading:
    """Parse one page; what cannot be read becomes a reading with its reason."""
    if reading.settled or reading.data is None:
        return reading
    try:
        parsed = parse_page(reading.data, name=reading.name, relabels=relabels, **reading.options)
    except ParseError as error:
        return replace(reading, error=str(error), settled=True)
    return replace(reading, parsed=parsed, settled=True)


def parse_for_storing(reading: Reading) -> Reading:
    """``parse``, with the keys of the article: work that need not wait for the one writer."""
    read = parse(reading)
    if read.parsed is None:
        return read
    keys = all_keys(_version(read.parsed))
    return replace(read, keys=sampled(keys), sketch=sketch(keys))


def _version(parsed: ParsedArticle) -> Version:
    return Version(
        language=parsed.language,
        intro=parsed.intro,
        pairs=tuple(Pair(question=pair.question, answer=pair.answer) for pair in parsed.pairs),
        closing=tuple(split_paragraphs(parsed.closing or "")),
    )
