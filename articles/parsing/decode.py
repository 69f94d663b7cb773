"""Bytes of a saved page -> clean text, by a ladder of encodings, each tried once.

Detectors guess wrong on cp1252, so nothing here guesses: BOM, UTF-16 by the
pattern of its NUL bytes, strict UTF-8, the charset that the page declares,
cp1252.
"""

import codecs
import re
import unicodedata
from dataclasses import dataclass

import ftfy
import ftfy.bad_codecs  # registers sloppy-windows-1252, which maps all 256 bytes
from ftfy.badness import is_bad

from .result import ParseError

MAX_BYTES = 10_000_000
#: Longest line on which mojibake is mended; a longer one is no prose.
MAX_MENDED = 50_000

_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "a media file"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format", "a database"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})""", re.I)
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
#: A letter beyond ASCII with a sign behind it, as UTF-8 shows when it is read as cp1252.
_SUSPICIOUS = re.compile(
    "[\u00c0-\u00ff\u0152\u0160\u017d][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, kw_only=True)
class Decoded:
    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a page: NFC, lines ended by ``\\n``, nothing invisible in it.

    Raises ParseError for what is empty, blank, too large, binary or undecodable.
    """
    _refuse(data)
    text, found, warnings = _by_name(data, encoding) if encoding else _by_ladder(data)
    if _control_share(text) > 0.02:
        raise ParseError("The file is binary, not text.")
    text, mended = _mend(_LINE_ENDS.sub("\n", text))
    text = _clean(text)
    if not text.strip():
        raise ParseError("The page is blank: it holds no text.")
    warnings += ("mojibake-mended",) if mended else ()
    warnings += ("replacement-characters",) if "\ufffd" in text else ()
    return Decoded(text=text, encoding=found, warnings=warnings)


def _refuse(data: bytes) -> None:
    if not data:
        raise ParseError("The file is empty.")
    if len(data) > MAX_BYTES:
        raise ParseError(f"The file is larger than {MAX_BYTES // 1_000_000} MB.")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise ParseError(f"The file is {what}, not a text or HTML page.")


def _by_name(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    try:
        return data.decode(encoding), encoding, ()
    except LookupError:
        raise ParseError(f"There is no encoding named {encoding!r}.") from None
    except ValueError:
        raise ParseError(f"The page cannot be decoded as {encoding}.") from None


def _by_ladder(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _by_name(data[len(bom) :], encoding)
    if utf16 := _utf16_by_nuls(data):
        return _by_name(data, utf16)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _eight_bit(data)


def _utf16_by_nuls(data: bytes) -> str | None:
    """Which UTF-16 it is: Western text has a NUL in every other byte, binaries have both."""
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > 0.25 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.25 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _eight_bit(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """Text that is no UTF-8: mostly UTF-8 with stray bytes, a declared charset, or cp1252."""
    mixed = data.decode("utf-8", errors="cp1252-for-strays")
    lenient = data.decode("utf-8", errors="ignore")
    sound = sum(1 for character in lenient if ord(character) > 127)
    if sound > 2 * (len(mixed) - len(lenient)):
        return mixed, "utf-8", ("mixed-encodings",)
    declared = _META_CHARSET.search(data[:4096])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii")), declared[1].decode("ascii").lower(), ()
        except (LookupError, ValueError):
            pass
    return data.decode("sloppy-windows-1252"), "cp1252", ()


def _strays_as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("sloppy-windows-1252"), error.end


codecs.register_error("cp1252-for-strays", _strays_as_cp1252)


def _control_share(text: str) -> float:
    sample = text[:20_000]
    if sample.count("\0") > max(8, len(sample) // 50):
        return 1.0
    return len(_CONTROLS.findall(sample)) / max(len(sample), 1)


def _clean(text: str) -> str:
    text = INVISIBLE.sub("", text)
    return unicodedata.normalize("NFC", text)


def _mend(text: str) -> tuple[str, bool]:
    """Undo UTF-8 that was read as cp1252, line by line, where a line shows it."""
    if not _SUSPICIOUS.search(text) or not is_bad(text):
        return text, False
    lines = text.split("\n")
    mended = [
        ftfy.fix_encoding(line) if len(line) < MAX_MENDED and is_bad(line) else line
        for line in lines
    ]
    result = "\n".join(mended)
    return _LINE_ENDS.sub("\n", result), result != text
