"""What HTML's setting tells: questions at the head of answers, regions round the whole page."""

import pytest

from articles.parsing import parse_page

TURNS = (
    ("Wanneer wist u dat u molenaar wilde worden?", "Toen ik acht was en de wieken stilstonden."),
    ("En toch ging u eerst naar zee.", "Twaalf jaar, ja. Mijn vader vond de molen geen toekomst."),
    ("Is het zwaar werk, zo alleen?", "Voor de rug wel. Een zak meel vraagt niet hoe oud je bent."),
    ("Wat hoort u dat wij niet horen?", "De steen. Als hij zingt, ligt hij te dicht op de loper."),
)
QUESTIONS = tuple(question for question, _ in TURNS)


def _page(paragraphs: str, opening: str = "<article>", closing: str = "</article>") -> bytes:
    lead = "<p>Kees Visser maalt al dertig jaar op de molen van zijn grootvader in het dorp.</p>"
    head = "<!DOCTYPE html><html><body>"
    return f"{head}{opening}<h1>De molenaar</h1>{lead}{paragraphs}{closing}</body></html>".encode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<em>", "</em>"),
        ("<b>", "</b>"),
        ("<u>", "</u>"),
        ('<span style="font-weight: 700">', "</span>"),
    ],
)
def test_what_is_set_apart_at_the_head_of_answers_asks(before: str, after: str) -> None:
    """One that asks nothing is a question too, where most of them ask."""
    turns = "".join(f"<p>{before}{q}{after} {a}</p>" for q, a in TURNS)
    found = parse_page(_page(turns), name="x.html")
    assert tuple(pair.question for pair in found.pairs) == QUESTIONS


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("<form>", "</form>"),
        ('<div class="newsletter">', "</div>"),
        ('<div id="sidebar-wrapper">', "</div>"),
    ],
)
def test_what_encloses_the_whole_page_is_no_furniture(opening: str, closing: str) -> None:
    turns = "".join(f"<p><b>{q}</b></p><p>{a}</p>" for q, a in TURNS)
    found = parse_page(_page(turns, opening, closing), name="x.html")
    assert tuple(pair.question for pair in found.pairs) == QUESTIONS


def test_an_accordion_opens_by_a_button_round_its_question() -> None:
    turns = "".join(f"<h4><button>{q}</button></h4><div><p>{a}</p></div>" for q, a in TURNS)
    found = parse_page(_page(turns), name="x.html")
    assert tuple(pair.question for pair in found.pairs) == QUESTIONS


def test_hyphens_that_only_allow_a_break_are_not_text() -> None:
    """As entities too, which stand only once HTML is read."""
    turns = "".join(f"<p><b>{q}</b></p><p>{a}</p>" for q, a in TURNS)
    found = parse_page(_page(turns.replace("molenaar", "mole&shy;naar")), name="x.html")
    assert found.pairs[0].question == QUESTIONS[0]
