"""Who asked, where no byline tells."""

import pytest

from articles.parsing import parse_page


def read_author(lead: str, *labels: str, medium: str = "Radio Zuidwal") -> str | None:
    """Who wrote a page on which the ``labels`` ask by turns, and Anna Smit answers."""
    questions = (
        "Waarom stopt u met bakken?",
        "Wat gaat u nu doen?",
        "En uw winkel, wie krijgt die?",
        "Mist u het deeg?",
    )
    turns = "\n\n".join(
        f"{labels[at % len(labels)]}: {question}\n\nAnna Smit: Ik ben moe, en ik ga slapen."
        for at, question in enumerate(questions)
    )
    page = f"{medium}\n\nDe laatste bakker sluit haar winkel\n\n{lead}\n\n{turns}\n"
    return parse_page(page.encode()).author


LEAD = "Anna Smit bakt al twintig jaar brood in het dorp, en nu houdt zij ermee op, zegt zij."


@pytest.mark.parametrize(
    ("lead", "labels", "author"),
    [
        (LEAD, ["Karin Vos"], "Karin Vos"),
        (LEAD, ["KARIN VOS", "PIET MAAS"], "Karin Vos, Piet Maas"),
        (f"{LEAD} Karin Vos sprak met haar.", ["Vos"], "Karin Vos"),
        (LEAD, ["Vraag"], None),
        (LEAD, ["Karin Vos (De Bode)", "Piet Maas (Radio Dal)"], None),
        (LEAD, ["Radio Zuidwal"], None),
    ],
)
def test_who_asks_by_name_is_the_author(lead: str, labels: list[str], author: str | None) -> None:
    assert read_author(lead, *labels) == author


def test_a_medium_of_two_words_that_asks_is_no_author() -> None:
    assert read_author(LEAD, "Zuidwal Nu", medium="Zuidwal Nu") is None


def test_a_byline_says_more_than_who_asks() -> None:
    assert read_author(f"Door Piet Maas\n\n{LEAD}", "Karin Vos") == "Piet Maas"
