"""What holds for any input at all."""

import codecs
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.parsing import ParsedArticle, ParseError, Relabel, as_json, parse_page

QUICK = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1", "utf-32", "big5")
LINES = st.sampled_from(
    (
        "- Waarom doet u dat?", "Omdat het moet. Ik heb het altijd gedaan.", "Vraag: En nu?",
        "Q - Merci de cet entretien ?", "R - Oui.", "  ", "", "« Je ne sais pas »", "Foto: X",
        "1. Eerste vraag?", "12:04", "Jan Peeters: Dat is zo.", "PV:Comment ?", "JP", "Bron: x",
        "<p><strong>Wie?</strong><br>Ik", "Lees ook: iets", "./.", "—", "|", "Reactie (0)",
        "Gisteren, op 24 december 2024, sprak minister Jan Peeters in Gent.", "• punt;", "...",
    )
)  # fmt: skip
PAGES = st.lists(LINES | st.text(max_size=80), max_size=40).map("\n".join)


def read(data: bytes, **options: object) -> ParsedArticle | None:
    with suppress(ParseError):
        return parse_page(data, **options)  # type: ignore[arg-type]
    return None


@QUICK
@given(st.binary(max_size=2000), st.sampled_from((None, *ENCODINGS, "no-such-encoding", "rot13")))
def test_any_bytes_give_a_page_or_one_sentence(data: bytes, encoding: str | None) -> None:
    parsed = read(data, encoding=encoding)
    assert parsed is None or as_json("x", parsed)["status"] == "parsed"


@QUICK
@given(PAGES, st.sampled_from(ENCODINGS), st.sampled_from(("x.txt", "x.html", "")))
def test_any_text_in_any_encoding(text: str, encoding: str, name: str) -> None:
    try:
        data = codecs.encode(text, encoding)
    except UnicodeEncodeError:
        data = text.encode("utf-8", errors="surrogatepass")
    parsed = read(data, name=name)
    if parsed:
        assert_ledger_joins(parsed)


@QUICK
@given(PAGES)
def test_the_ledger_holds_every_line_of_a_text_once(text: str) -> None:
    parsed = read(text.encode("utf-8", errors="replace"), name="x.txt")
    if parsed is None or parsed.warnings or "<" in text:
        return
    lines: dict[int, str] = {}
    for span in parsed.spans:
        lines[span.line] = lines.get(span.line, "") + span.text
    assert all(line.strip() for line in lines.values())


def assert_ledger_joins(parsed: ParsedArticle) -> None:
    """Spans are in order, without gap or overlap, and each is as long as it says."""
    at: dict[int, int] = {}
    last = 0
    for span in parsed.spans:
        assert span.line >= last
        last = span.line
        assert span.start == at.get(span.line, 0)
        assert len(span.text) == span.end - span.start > 0
        at[span.line] = span.end


PAGE_FILES = sorted(
    page
    for folder in ("seeds", "pages")
    for page in Path("fixtures", folder).rglob("*")
    if page.suffix in (".txt", ".html") and "unseen" not in page.parts
)


@pytest.mark.parametrize("page", PAGE_FILES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_ledger_of_a_page(page: Path) -> None:
    data = page.read_bytes()
    parsed = parse_page(data, name=page.name)
    assert_ledger_joins(parsed)
    assert parse_page(data, name=page.name) == parsed


@QUICK
@given(st.data())
def test_a_relabelled_line_keeps_its_kind(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from([p for p in PAGE_FILES if p.suffix == ".txt"]))
    parsed = parse_page(page.read_bytes(), name=page.name)
    whole = [
        s for s in parsed.spans if len(s.text.strip()) > 20 and s.kind in ("answer", "question")
    ]
    if not whole:
        return
    span = data.draw(st.sampled_from(whole))
    kind = data.draw(st.sampled_from(("narrative", "heading", "menu", "caption", "related")))
    relabel = Relabel(text=span.text, kind=kind)
    again = parse_page(page.read_bytes(), name=page.name, relabels=(relabel,))
    assert_ledger_joins(again)
    kinds = {s.kind for s in again.spans if s.line == span.line and span.text.strip() in s.text}
    assert kinds == {kind}
