"""Hard-wrapped pages: the same paragraphs as before they were wrapped."""

import textwrap
from pathlib import Path

import pytest

from articles.parsing.decode import decode
from articles.parsing.html import is_html, read_html
from articles.parsing.lines import form_units, split_text


def _paragraphs(page: Path) -> list[str]:
    return [line.strip() for line in decode(page.read_bytes()).text.split("\n") if line.strip()]


#: Whole pages that nobody has wrapped yet.
PAGES = [
    page
    for page in sorted(Path("fixtures/pages").glob("[a-z][a-z]/*.txt"))
    if not is_html(decode(page.read_bytes()).text, page.name)
    and max(map(len, _paragraphs(page))) > 150
]


@pytest.mark.parametrize("columns", [72, 80])
def test_wrapped_paragraphs_are_joined(columns: int) -> None:
    """Of a hundred paragraphs one is not: where a line of it begins like a turn."""
    found = wanted = 0
    for page in PAGES:
        paragraphs = [text.replace("\u00a0", " ") for text in _paragraphs(page)]
        filled = (
            textwrap.fill(text, columns, break_long_words=False, break_on_hyphens=False)
            for text in paragraphs
        )
        units = form_units(split_text("\n\n".join(filled)))
        read = {" ".join(unit.text.split()) for unit in units}
        found += sum(" ".join(text.split()) in read for text in paragraphs)
        wanted += len(paragraphs)
    assert found >= 0.99 * wanted


def test_a_question_may_end_where_the_line_ends() -> None:
    """Where no blank lines divide the paragraphs."""
    lines = [
        "Na twintig jaar in het magazijn van de bibliotheek weet zij nog",
        "altijd van elk boek waar het staat.",
        "Het liefst zou zij ze allemaal zelf nog eens lezen, zei ze ons",
        "toen wij haar spraken, maar daar komt het nooit van.",
        "Hoe lang werkt u eigenlijk al tussen al die boeken en kaarten?",
        "Sinds de grote verhuizing, en die was in het jaar dat ook het",
        "station verhuisde. Ik ben met de laatste kar meegelopen, in de",
        "regen.",
    ]
    assert [unit.text[:8] for unit in form_units(split_text("\n".join(lines)))] == [
        "Na twint",
        "Het lief",
        "Hoe lang",
        "Sinds de",
    ]


def test_lines_of_one_block_are_joined_as_those_of_text() -> None:
    """``<br>`` at the end of each line, as programs write that turn printed pages into HTML."""
    text = "Het water stond die nacht tot aan de tweede trede en niemand op de dijk " * 6
    lines = textwrap.wrap(text, 70)
    html = f"<html><body><p>{'<br>'.join(lines)}</p><p>Wat nu?</p></body></html>"
    units = form_units(read_html(html)[0])
    assert [unit.text for unit in units] == [text.strip(), "Wat nu?"]


def test_lines_set_by_hand_in_blocks_are_paragraphs() -> None:
    """Of any width, wider than a screen too, if blank lines divide the blocks."""
    words = "het water stond tot aan de tweede trede en niemand op de dijk wist waar vandaan"
    text = f"Toen was het stil. {words}, {words}. En {words}, {words}. Maar {words}, {words}."
    blocks = [textwrap.wrap(text, columns) for columns in (118, 124, 121)]
    units = form_units(split_text("\n\n".join("\n".join(block) for block in blocks)))
    assert [unit.text for unit in units] == [text] * 3
