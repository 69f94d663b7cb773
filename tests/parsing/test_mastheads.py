"""The publisher's name in the frame of a page."""

import pytest

from articles.parsing import parse_page
from articles.parsing.outlets import as_printed, bare_name

TURNS = (
    "Anna Smit bakt al twintig jaar brood in het dorp, en nu houdt zij ermee op. Wij spraken "
    "haar in de lege winkel, waar nog een zak meel staat.\n\nWaarom stopt u?\n\nIk ben moe, en "
    "mijn rug wil niet meer.\n\nWat gaat u doen?\n\nSlapen, denk ik, en daarna lezen.\n\n"
)


@pytest.mark.parametrize(
    ("head", "foot", "outlet"),
    [
        ("", "© 2021 Meelbericht BV. Alle rechten voorbehouden.", "Meelbericht"),
        ("", "Radio Zuidwal, 94.3 FM", "Radio Zuidwal"),
        ("Meel & Brood\n\n", "Meel & Brood is een uitgave van Stichting Korst.", "Meel & Brood"),
        ("", "", None),
    ],
)
def test_outlet_of_the_frame(head: str, foot: str, outlet: str | None) -> None:
    page = f"{head}De laatste bakker sluit haar winkel\n\n{TURNS}{foot}\n"
    assert parse_page(page.encode()).outlet == outlet


def test_the_label_of_the_questions_is_the_outlet() -> None:
    page = (
        "Anne Roy éteint son four : « Je pars demain »\n\nAprès vingt ans de pain, la "
        "boulangère ferme et s'en va, dit-elle, sans regret ni colère, un sac sous le bras.\n\n"
        "La Tribune du Val : Vous partez donc, Anne Roy, et le village reste sans four.\n\n"
        "Anne Roy : Oui, je pars demain matin.\n\n"
        "– Pourquoi ?\n\nJe suis fatiguée.\n\n– Et après ?\n\nJe vais dormir.\n"
    )
    assert parse_page(page.encode()).outlet == "La Tribune du Val"


def test_names_without_legal_form_and_capitals() -> None:
    assert bare_name("Radio Zuidwal 98.4") == "Radio Zuidwal"
    assert bare_name("The Ledger Ltd") == "The Ledger"
    assert as_printed("PAPEL ROJO", ["Papel Rojo sale en mayo."]) == "Papel Rojo"
    assert as_printed("PAPEL ROJO", ["Otra cosa."]) == "PAPEL ROJO"


def test_the_lead_names_the_medium_that_asks() -> None:
    page = (
        "Inés Vidal: «No votaremos esa ley del agua»\n\nLa diputada cree que la ley llega tarde y "
        "que nadie la ha leído. En entrevista con EL MEDIODÍA adelanta su voto.\n\n"
        "¿Por qué no?\n\nPorque nadie la ha leído.\n\n¿Y si cambia?\n\nEntonces la leemos.\n"
    )
    assert parse_page(page.encode()).outlet == "EL MEDIODÍA"
