"""Reading dictionary files: FreeDict packages and tab-separated lists."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from .dictionary import Entry

#: FreeDict names languages by three letters.
_CODES = {
    "nld": "nl", "fra": "fr", "eng": "en", "deu": "de", "spa": "es", "vie": "vi",
    "ita": "it", "por": "pt", "swe": "sv", "dan": "da", "afr": "af",
}  # fmt: skip
_NAME = re.compile(r"freedict-([a-z]{3})-([a-z]{3})\.dict(?:\.dz)?$")
#: ``afgaan /ɑfxan/``: a head word with its pronunciation.
_HEAD = re.compile(r"^(\S[^/\n]{0,200}?) /[^/\n]{0,200}/$")
_NUMBERED = re.compile(r"^\d{1,2}\. ")
_LONGEST = 80


def read_dictionary(
    path: Path, source_language: str = "", target_language: str = "", licence: str = ""
) -> Iterator[Entry]:
    """Entries of a ``freedict-xxx-yyy.dict.dz`` or of a file of tab-separated pairs.

    A FreeDict file says its languages in its name and its licence in its
    head; for any other file languages must be given.  Raises ``ValueError``
    where they are not known, ``OSError`` where the file cannot be read.
    """
    named = _NAME.search(path.name)
    if named:
        source_language = source_language or _CODES.get(named[1], named[1])
        target_language = target_language or _CODES.get(named[2], named[2])
    if not (source_language and target_language):
        raise ValueError(f"{path.name}: which languages does it translate?")
    read = _freedict if named or path.suffix == ".dz" else _tab_separated
    text = _text(path)
    licence = licence or (_licence(text) if named else "")
    source = path.name.removesuffix(".dz").removesuffix(".dict")
    for word, translation in read(text):
        if 0 < len(word) <= _LONGEST and 0 < len(translation) <= _LONGEST:
            yield Entry(
                source_language=source_language,
                target_language=target_language,
                word=word,
                translation=translation,
                source=source,
                licence=licence,
            )


def _text(path: Path) -> str:
    """The file's text; a ``.dz`` is a gzip file with an index that we do not need."""
    data = path.read_bytes()
    if data.startswith(b"\x1f\x8b"):
        data = gzip.decompress(data)
    return data.decode("utf-8")


def _licence(text: str) -> str:
    head = " ".join(text[:3000].split())
    named = re.search(r"(GNU General Public License) ver\. ([\d.]{1,5})", head)
    if named:
        later = "+" if "any later version" in head else ""
        return f"{named[1]} {named[2]}{later}"
    return ""


def _freedict(text: str) -> Iterator[tuple[str, str]]:
    """What follows a head word, up to the next, are its translations."""
    word = ""
    for line in text.splitlines():
        head = _HEAD.match(line)
        if head:
            word = head[1].strip()
        elif word and not line.startswith(" "):
            for translation in _NUMBERED.sub("", line).split(","):
                yield word, translation.strip()


def _tab_separated(text: str) -> Iterator[tuple[str, str]]:
    """Word, tab, translation; ``#`` begins a remark; further columns are left alone."""
    for line in text.splitlines():
        word, tab, rest = line.partition("\t")
        if tab and not word.startswith("#"):
            yield word.strip(), rest.partition("\t")[0].strip()
