"""What is no page is refused in one sentence; what is odd is read."""

import subprocess
import sys
from contextlib import suppress
from types import FrameType

import pytest

from articles.parsing import ParseError, parse_page, refused_json
from articles.parsing.decode import MAX_BYTES, decode


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty."),
        (b" \n\t\r\n \xc2\xa0\n", "The page is blank: it holds no text."),
        (b"%PDF-1.7 ...", "The file is a PDF, not a text or HTML page."),
        (b"\x89PNG\r\n\x1a\n", "The file is an image, not a text or HTML page."),
        (bytes(range(256)) * 20, "The file is binary, not text."),
        (b"a" * (MAX_BYTES + 1), "The file is larger than 10 MB."),
        (b"<html><head><script>x</script></head><body></body></html>",
         "The page is HTML without any visible text."),
    ],
)  # fmt: skip
def test_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(ParseError) as refused:
        parse_page(data, name="page.html")
    assert str(refused.value) == sentence
    assert refused_json("page.html", sentence)["error"] == sentence


def test_unknown_encoding_and_language_are_refused() -> None:
    with pytest.raises(ParseError, match="no encoding named 'klingon'"):
        parse_page(b"Tekst.", encoding="klingon")
    with pytest.raises(ParseError, match="does not read the language 'xx'"):
        parse_page(b"Tekst.", language="xx")


TEXT = "Élise demande : « Où êtes-vous ? »\nÀ Liège, répond-elle, où l’été ne finit pas."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "cp1252"),
        (TEXT.replace("\n", "\r\n").encode(), "utf-8"),
        (TEXT.encode().decode("cp1252", "replace").encode(), "utf-8"),
        (TEXT.replace("é", "e\u0301").replace("ne", "n\u00ade").encode(), "utf-8"),
        (b"\0\0" + TEXT.encode(), "utf-8"),
    ],
    ids=["plain", "bom", "utf16le", "utf16be", "cp1252", "crlf", "mojibake", "nfd", "nul"],
)
def test_bytes_ladder(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    if "�" not in decoded.text:
        assert decoded.text == TEXT
    assert decoded.encoding == encoding


def test_a_page_without_interview_is_read_with_a_doubt() -> None:
    parsed = parse_page(b"Het weer blijft morgen zacht en droog. Er staat weinig wind aan zee.")
    assert parsed.pairs == ()
    assert "no-pairs" in parsed.doubts


ONE_LINE = ("Q: a? R: b. ", "« ", "<p>", "Jan Maes: ", "1 2 ", "é, ")


def steps_of_reading(data: bytes) -> int:
    """Calls of functions while a page is read, those of the libraries and of C included."""
    steps = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal steps
        steps += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse_page(data, name="x.txt")
    finally:
        sys.setprofile(None)
    return steps


@pytest.mark.parametrize("piece", ONE_LINE)
def test_a_longer_line_takes_no_more_steps(piece: str) -> None:
    """What is too long for a paragraph is not looked into, however long it is."""
    short, long = (piece * (size // len(piece)) for size in (200_000, 1_600_000))
    parse_page(short.encode(), name="x.txt")
    more = steps_of_reading(long.encode()) - steps_of_reading(short.encode())
    assert abs(more) < 100, "1,400,000 characters more"


def test_five_megabytes_on_one_line_hold_no_interview() -> None:
    """In a process of its own, so that a pattern that runs away is stopped."""
    code = (
        "import sys; from articles.parsing import parse_page;"
        "page = parse_page((sys.argv[1] * (5_000_000 // len(sys.argv[1]))).encode());"
        "print(page.pairs, {(span.kind, span.reason) for span in page.spans})"
    )
    for piece in ONE_LINE[:3]:
        command = [sys.executable, "-c", code, piece]
        run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        assert run.stdout == "() {('unknown', 'too-long')}\n"


def test_deeply_nested_html_is_read_without_recursion() -> None:
    data = b"<html><body>" + b"<div>" * 100_000 + b"Tekst." + b"</div>" * 100_000
    with suppress(ParseError):
        parse_page(data, name="x.html")
