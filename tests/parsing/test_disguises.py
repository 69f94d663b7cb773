"""A page reads the same in whatever form it was saved."""

import pytest

from articles.parsing import parse_page
from tests.evaluation.disguises import DISGUISES, Page, pages
from tests.parsing.comparison import alike

PAGES = list(pages(["fixtures/pages"]))[::6]
#: With no blank lines between some paragraphs only, which may tell of turns.
PLAIN = "one newline a paragraph"
FORMS = ("two blank lines", "HTML, <p>", "HTML, <br><br>", "HTML, <div><span>")


def _pairs(page: Page, form: str) -> list[object]:
    text = DISGUISES[form](page)
    name = f"{page.name}.{'html' if text.startswith('<!') else 'txt'}"
    found = parse_page(text.encode(), name=name).pairs
    return [(alike(p.question), alike(list(p.answer)), p.answer_speakers) for p in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_forms_of_a_page_read_alike(page: Page) -> None:
    plain = _pairs(page, PLAIN)
    for form in FORMS:
        assert _pairs(page, form) == plain, form


def test_a_hyphen_that_forbids_a_line_break_is_a_dash() -> None:
    turns = ["‑¿Cómo está?", "‑Muy bien, gracias.", "‑¿Y el mar?", "‑El mar está quieto."]
    pairs = parse_page("\n".join(turns).encode()).pairs
    assert [pair.question for pair in pairs] == ["¿Cómo está?", "¿Y el mar?"]
