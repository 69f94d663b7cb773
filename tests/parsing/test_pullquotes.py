"""Pull quotes, word for word and put together from several sentences."""

from articles.parsing.lines import form_units, split_text
from articles.parsing.pullquotes import find_pull_quotes

ANSWER = (
    "Ik heb vierhonderd brieven gekregen dat jaar, en de meeste kwamen van mensen die ik niet "
    "kende. Ze zaten in een kist onder het bed. Ik heb ze alle vierhonderd beantwoord, met de hand."
)


def _found(*paragraphs: str) -> frozenset[int]:
    units = form_units(split_text("\n\n".join(paragraphs)))
    return find_pull_quotes(units, range(len(units)))


def test_a_sentence_that_stands_twice() -> None:
    assert _found(ANSWER, "Ze zaten in een kist onder het bed") == {1}


def test_a_quotation_put_together_from_two_sentences() -> None:
    quote = "“Ik heb vierhonderd brieven gekregen dat jaar. Ik heb ze alle vierhonderd beantwoord”"
    assert _found(ANSWER, quote) == {1}


def test_what_says_something_else_is_none() -> None:
    assert (
        _found(ANSWER, "“Ik heb er nog een paar van bewaard, en die laat ik niemand lezen”")
        == set()
    )


def test_a_turn_that_repeats_is_none() -> None:
    assert _found(ANSWER, "Bos: Ze zaten in een kist onder het bed.") == set()
