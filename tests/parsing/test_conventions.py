"""Whatever convention an interview is printed in, the same questions come back."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from articles.parsing import as_json, parse_page
from tests.evaluation.parsing import Count
from tests.parsing.comparison import alike
from tests.parsing.rendering import CONVENTIONS, Interview


def _one_answers(interview: Interview) -> bool:
    """Whether one person answers: the renderings label only the first paragraph."""
    pairs = interview["pairs"]
    return len({name for pair in pairs for name in pair["answer_speakers"]}) == 1


ALL: list[Interview] = [
    json.loads(path.read_text("utf-8"))
    for code in ("nl", "fr", "en", "de", "es", "vi")
    for path in sorted(Path("fixtures/pages", code).glob("*.expected.json"))
]
INTERVIEWS = [interview for interview in ALL if _one_answers(interview)][::3]
#: Without any marker, a statement put to the speaker shows itself by its words only.
LEAST = {"plain": 0.92}


@pytest.mark.parametrize("render", CONVENTIONS, ids=lambda render: render.__name__)
def test_questions_come_back(render: Callable[[Interview], str]) -> None:
    questions = Count()
    name = "page.html" if render.__name__ == "bold" else "page.txt"
    for interview in INTERVIEWS:
        found = as_json(name, parse_page(render(interview).encode(), name=name))
        questions.take(_questions(found), _questions(interview))
    assert questions.f1 >= LEAST.get(render.__name__, 0.98)


def _questions(interview: Interview) -> Counter[str]:
    return Counter(alike(pair["question"]).replace("\n", " ") for pair in interview["pairs"])
