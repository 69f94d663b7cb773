"""The invented pages: figures that must not fall, and the language of every page."""

from pathlib import Path

import pytest

from tests.evaluation.parsing import Figures, measure, pages_in

LANGUAGES = ("nl", "fr", "en", "de", "es", "vi")


@pytest.fixture(scope="module")
def total() -> Figures:
    total = Figures()
    for page in pages_in([str(Path("fixtures/pages", code)) for code in LANGUAGES]):
        total.add(measure(page))
    return total


def test_questions_and_answers_are_found(total: Figures) -> None:
    assert total.questions.f1 >= 0.99
    assert total.paragraphs.f1 >= 0.975
    assert total.speakers.f1 >= 0.96


def test_no_line_is_lost_and_no_page_refused(total: Figures) -> None:
    assert total.lost_lines == 0
    assert total.refused == 0


def test_language_and_date_of_every_page(total: Figures) -> None:
    assert total.facts["language"].right == total.pages
    assert total.facts["date"].right >= 0.997 * total.pages
