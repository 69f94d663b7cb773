"""The folder of the index: opened, locked, found sound or not, replaced in one move."""

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader

from .schema import INDEX_NAME, schema


class Unsound(Exception):  # noqa: N818 -- it says what the index is
    """The index can't be read; ``reason`` is missing, foreign, schema or damaged."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


#: What tells one state of a folder from another: its files with their sizes.
Signature = frozenset[tuple[str, int]]


class Store:
    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)

    # Reading

    def signature(self) -> Signature:
        """Cheap enough for every query; a folder that is just being replaced is waited for."""
        for patience in (0.0, 0.02, 0.1):
            if patience:
                time.sleep(patience)
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                found = frozenset(
                    (entry.name, entry.stat().st_size) for entry in os.scandir(self.path)
                )
                if any(name.endswith(".toc") for name, _ in found):
                    return found
        if self.path.is_dir() and any(self.path.iterdir()):
            raise Unsound("foreign")
        raise Unsound("missing")

    def contents(self) -> TOC:
        """The table of contents: generation, schema and segments."""
        storage = self.storage()
        if TOC._latest_generation(storage, INDEX_NAME) < 0:
            raise Unsound("foreign" if storage.list() else "missing")
        try:
            toc = TOC.read(storage, INDEX_NAME)
        except Exception as error:  # Whoosh unpickles: anything can come out of a broken file
            raise Unsound("damaged") from error
        if _fields(toc.schema) != _fields(schema()):
            raise Unsound("schema")
        return toc

    def open_segment(self, toc: TOC, segment: object) -> SegmentReader:
        try:
            return SegmentReader(self.storage(), toc.schema, segment, generation=toc.generation)
        except Exception as error:  # the same
            raise Unsound("damaged") from error

    def storage(self) -> FileStorage:
        # No memory map: reading one whose file was cut short kills the process.
        return FileStorage(str(self.path), supports_mmap=False)

    # Writing

    @contextlib.contextmanager
    def locked(self, *, wait: bool = True) -> Iterator[bool]:
        """The one lock for all writing; yields whether it was got."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with Path(f"{self.path}.lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
                return
            yield True

    def index(self) -> FileIndex:
        self.contents()
        return FileIndex(self.storage(), schema=schema(), indexname=INDEX_NAME)

    @contextlib.contextmanager
    def replaced(self) -> Iterator[FileIndex]:
        """A new, empty index beside the old one, which it replaces when all went well."""
        for left in self.path.parent.glob(f"{self.path.name}.new-*"):
            shutil.rmtree(left, ignore_errors=True)
        new = Path(tempfile.mkdtemp(prefix=f"{self.path.name}.new-", dir=self.path.parent))
        try:
            yield FileIndex.create(FileStorage(str(new)), schema(), INDEX_NAME)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
        self._swap(new)

    def _swap(self, new: Path) -> None:
        old = Path(f"{self.path}.old")
        _remove(old)
        new.chmod(0o755)
        with contextlib.suppress(FileNotFoundError):
            self.path.rename(old)
        new.rename(self.path)
        _remove(old)


def _fields(found: Schema) -> dict[str, type]:
    return {name: type(field) for name, field in found.items()}


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
