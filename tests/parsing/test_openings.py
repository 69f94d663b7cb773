"""How a page begins: with its title, or at once with the first question."""

import pytest

from articles.parsing import parse_page

_ANSWER = (
    "Ik ben hier begonnen toen de oven nog op hout brandde, en ik heb er nooit spijt van gehad. "
    "Mijn vader zei dat ik er binnen een jaar genoeg van zou hebben."
)
_MORE = [
    "Wat bakt u het liefst?",
    "“Rogge, omdat ik er 's nachts bij kan nadenken. Wit brood maakt zichzelf, daar sta je bij.”",
    "En wie neemt het over?",
    "“Dat weet ik niet. Er zijn er twee komen kijken, en ze vonden het allebei te vroeg dag.”",
]


def _read(*paragraphs: str) -> tuple[str | None, list[str]]:
    page = parse_page("\n\n".join(paragraphs).encode())
    return page.title, [pair.question for pair in page.pairs]


def test_a_page_without_head_begins_with_its_first_question() -> None:
    questions = ["Hoe bent u bakker geworden?", _MORE[0], _MORE[2]]
    assert _read(questions[0], f"“{_ANSWER}”", *_MORE) == (None, questions)


def test_a_short_answer_is_no_title() -> None:
    questions = ["Met wie woont u?", _MORE[0], _MORE[2]]
    assert _read(questions[0], "“Met mijn zus.”", *_MORE) == (None, questions)


@pytest.mark.parametrize(
    "lead",
    [
        "Bakker Joost Verlinden sluit na veertig jaar zijn winkel in Heist. Hij kijkt terug.",
        "Veertig jaar lang stond Joost Verlinden om drie uur op. Nu sluit de bakker zijn zaak, "
        "en niemand in het dorp weet waar het brood van morgen vandaan moet komen.",
    ],
)
def test_a_title_that_asks_stands_over_its_lead(lead: str) -> None:
    title = "Wie bakt morgen ons brood?"
    assert _read(title, lead, *_MORE) == (title, [_MORE[0], _MORE[2]])


def test_labels_of_the_first_exchange_only() -> None:
    page = parse_page(
        "La Vallée: Pourquoi fermer le four?\n\n"
        "Jeanne Morand: Parce que je suis fatiguée, et que mon dos ne veut plus rien savoir.\n\n"
        "– Qui va le reprendre?\n\n"
        "– Personne pour l’instant. J’ai mis une annonce, j’attends, je ne suis pas pressée.\n\n"
        "– Et vos clients?\n\n"
        "– Ils feront la route jusqu’à la ville, comme nous la faisons pour le médecin.\n".encode()
    )
    assert [pair.question_label for pair in page.pairs] == ["La Vallée", None, None]
    assert {name for pair in page.pairs for name in pair.answer_speakers} == {"Jeanne Morand"}


def test_an_initial_and_a_surname_are_no_generic_label() -> None:
    page = parse_page(
        "A. Morin.- Nous recevons la maire du village. Comment s’est passée la réunion d’hier ?\n\n"
        "R.- Il y avait beaucoup de monde, et j’ai surtout écouté ce que disaient les gens.\n\n"
        "Q.- Le four va-t-il fermer ?\n\n"
        "R.- Je ne le crois pas. Nous avons trouvé un repreneur, je le verrai demain.\n".encode()
    )
    assert [pair.question_label for pair in page.pairs] == ["A. Morin", "Q"]


def test_linked_items_of_a_list_are_related_headlines() -> None:
    turns = "".join(
        f"<p><b>{q}</b></p><p>{a}</p>" for q, a in zip(_MORE[::2], _MORE[1::2], strict=True)
    )
    page = parse_page(
        f"<!DOCTYPE html><html><body><h1>De bakker</h1>{turns}<h4>Meer nieuws</h4><ul>"
        "<li><a href='/1'>Waarom ruikt de gracht zuur?</a></li></ul></body></html>".encode(),
        name="page.html",
    )
    assert [pair.question for pair in page.pairs] == [_MORE[0], _MORE[2]]
    assert page.dropped[-1] == "Waarom ruikt de gracht zuur?"


def test_a_label_at_which_the_page_breaks_off_is_no_paragraph() -> None:
    page = parse_page(b"Q: Why now?\n\nA: Because it rains.\n\nQ: And then?\n\nA:\n")
    assert [pair.answer for pair in page.pairs] == [("Because it rains.",), ()]


@pytest.mark.parametrize("sign", [" -VNA", " -Novapers", " - mdn", " (ANP)", " /ASUR"])
def test_an_agency_signs_the_last_answer(sign: str) -> None:
    page = parse_page(f"Wat bakt u?\n\nRogge.\n\nEn waarom?\n\n{_ANSWER}{sign}\n".encode())
    assert (page.pairs[-1].answer, page.agency) == ((_ANSWER,), sign.strip(" -(/)"))


@pytest.mark.parametrize("line", ["Wierum, 9. November 2021. ", "Wierum, 9 de noviembre de 2021: "])
def test_a_lead_begins_with_place_and_date(line: str) -> None:
    page = parse_page(f"{line}{_ANSWER}\n\nWat bakt u?\n\nRogge.\n\nEn waarom?\n\nDaarom.".encode())
    assert (page.place, page.date, page.intro) == ("Wierum", "2021-11-09", (_ANSWER,))


def test_a_page_of_one_short_exchange_is_an_interview() -> None:
    page = parse_page(b"Title of a page\n\n- Why?\n\nBecause it was there, and nobody had gone.\n")
    assert [(pair.question, len(pair.answer)) for pair in page.pairs] == [("Why?", 1)]


def test_a_title_over_its_date_is_no_turn_though_it_begins_like_one() -> None:
    turns = "".join(f"PV: {q}\n\nAnna Smit: {_ANSWER}\n\n" for q in ("Why?", "And?", "So?"))
    title = "Anna Smit: the oven goes cold tomorrow"
    page = parse_page(f"{title}\n\n03/05/2019 | 16:42\n\n{turns}".encode())
    assert (page.title, page.date, len(page.pairs)) == (title, "2019-05-03", 3)


def test_quotation_marks_are_no_trail() -> None:
    title = "« On éteint le four » : la boulangère s'en va"
    lead = "Après vingt ans de pain, elle ferme et s'en va sans regret ni colère, un sac au bras."
    page = parse_page(f"{title}\n\n{lead}\n\nPourquoi ?\n\nParce que.\n\nEt ?\n\nRien.".encode())
    assert page.title == title


def test_what_announces_the_interview_is_its_title_though_dated() -> None:
    title = "Entretien de la ministre avec le quotidien Le Val Libre (3 mai 2019)"
    page = parse_page(
        f"{title}\n\nImprimer la page\n\nQuestion : Pourquoi ?\n\nRéponse : {_ANSWER}\n\n"
        f"Question : Et après ?\n\nRéponse : {_ANSWER}\n".encode()
    )
    assert (page.title, page.date) == (title, "2019-05-03")
