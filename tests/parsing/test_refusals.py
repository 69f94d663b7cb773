"""What is no page is refused in one sentence; what is odd is read."""

import time
from contextlib import suppress

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


def test_five_megabytes_on_one_line() -> None:
    for piece in ("Q: a? R: b. ", "« ", "<p>"):
        data = (piece * (5_000_000 // len(piece))).encode()
        started = time.process_time()
        with suppress(ParseError):
            parse_page(data, name="x.txt")
        assert time.process_time() - started < 5


def test_deeply_nested_html_is_read_without_recursion() -> None:
    data = b"<html><body>" + b"<div>" * 100_000 + b"Tekst." + b"</div>" * 100_000
    with suppress(ParseError):
        parse_page(data, name="x.html")
