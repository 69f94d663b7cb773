"""The publisher's name in the frame of a page."""

import pytest

from articles.parsing import parse_page
from articles.parsing.capitals import natural_case
from articles.parsing.outlets import as_printed, bare_name, describes_medium

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
        ("", "De Korst, kerkblad voor Zuidwal en omstreken", "De Korst"),
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
    assert bare_name("El Papel Rojo ©") == "El Papel Rojo"
    assert bare_name("«Papel Rojo»") == "Papel Rojo"
    assert bare_name("uit De Meelbode nr. 16") == "De Meelbode"
    assert bare_name("Revue Limon numéro 18") == "Revue Limon"
    assert as_printed("PAPEL ROJO", ["Papel Rojo sale en mayo."]) == "Papel Rojo"
    assert as_printed("PAPEL ROJO", ["PAPEL ROJO | 3 mayo 2012", "Otra cosa."]) == "Papel Rojo"
    assert as_printed("PAPEL ROJO", ["PAPEL ROJO: ¿Por qué?"]) == "PAPEL ROJO"
    assert as_printed("RINGO", ["RINGO"]) == "RINGO"


def test_the_lead_names_the_medium_that_asks() -> None:
    page = (
        "Inés Vidal: «No votaremos esa ley del agua»\n\nLa diputada cree que la ley llega tarde y "
        "que nadie la ha leído. En entrevista con EL MEDIODÍA adelanta su voto.\n\n"
        "¿Por qué no?\n\nPorque nadie la ha leído.\n\n¿Y si cambia?\n\nEntonces la leemos.\n"
    )
    assert parse_page(page.encode()).outlet == "EL MEDIODÍA"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("HET HOGE LAND, zaterdag 3 mei 2019", "Het Hoge Land"),
        ("Korst – het kwartaalblad van de bakkers, nr. 12 – mei 2019", "Korst"),
        ("Kruim :: blad over brood en beleg\n\n3 mei 2019", "Kruim"),
        ("Deeg!\n\nHet blad voor en door wie bakt\n\n3 mei 2019", "Deeg!"),
    ],
)
def test_a_masthead_says_what_its_medium_is(line: str, outlet: str) -> None:
    page = f"{line}\n\nDe laatste bakker sluit haar winkel\n\n{TURNS}"
    assert parse_page(page.encode()).outlet == outlet


def test_an_address_bears_the_medium_out() -> None:
    page = (
        "Abonneren   Inloggen   Puzzels\n\nDE BAKKER\n\nAnna Smit is moe\n\n"
        f"Piet Maas 04-11-21, 06:00\n\n{TURNS}Reageren? Mail naar lezers@courantvanhetland.example"
        "\n\n© Courant van het Land. Niets uit deze uitgave mag worden overgenomen.\n"
    )
    assert parse_page(page.encode()).outlet == "Courant van het Land"


def test_the_window_of_a_page_names_its_medium() -> None:
    turns = "".join(f"<p>{turn}</p>" for turn in TURNS.split("\n\n") if turn)
    title = "De laatste bakker sluit haar winkel"
    page = (
        f"<html><head><title>Het Zoute Deeg: {title}</title></head><body><h1>{title}</h1>{turns}"
        "</body></html>"
    )
    assert parse_page(page.encode(), name="x.html").outlet == "Het Zoute Deeg"


def test_a_part_of_a_line_may_tell_what_a_medium_is() -> None:
    assert describes_medium("Magazin für Musik im Norden")
    assert describes_medium("the staff magazine of Harrow Ovens")
    assert not describes_medium("Radio Zuidwal")
    assert not describes_medium("De bakker van Wierum")


def test_a_name_in_capitals_as_running_text_has_it() -> None:
    assert natural_case("ROND DE OVEN") == "Rond de Oven"
    assert natural_case("RTV L'ÉTANG & FILS") == "RTV l'Étang & Fils"


@pytest.mark.parametrize(
    "line",
    [
        "Direct naar de inhoud",
        "Persbericht",
        "Winkel",
        "Nieuws Sport Economie Weer Contact",
        "Gesprek met Anna",
    ],
)
def test_what_any_page_prints_above_is_no_outlet(line: str) -> None:
    page = f"{line}\n\nDe laatste bakker sluit haar winkel\n\n3 mei 2019\n\n{TURNS}"
    assert parse_page(page.encode()).outlet is None


def test_a_person_beside_the_date_is_the_author_where_a_medium_signs() -> None:
    page = (
        "Meel & Oven | Recepten | Winkels | Contact\n\nDe laatste bakker sluit haar winkel\n\n"
        f"Tjarda Wolbers – 3 mei 2019\n\n{TURNS}Lees ook:\nEerder in Meel & Oven: de molenaar\n"
    )
    parsed = parse_page(page.encode())
    assert (parsed.outlet, parsed.author) == ("Meel & Oven", "Tjarda Wolbers")


def test_a_ministry_beside_the_date_is_no_author() -> None:
    page = (
        "Naar de inhoud\n\nDe laatste bakker sluit haar winkel\n\n"
        f"Nieuwsbericht | 3-5-2019 | Ministerie van Broodzaken\n\n{TURNS}"
    )
    parsed = parse_page(page.encode())
    assert (parsed.outlet, parsed.author) == ("Ministerie van Broodzaken", None)


def test_a_medium_that_asks_by_a_part_of_its_name() -> None:
    page = (
        "La Feuille de la Vallée > Portraits\n\nAnne Roy éteint son four\n\nAprès vingt ans de "
        "pain, la boulangère ferme et s'en va, dit-elle, sans regret ni colère.\n\n"
        "La Feuille : Vous partez ?\n\nAnne Roy : Oui, demain.\n\n"
        "La Feuille : Pourquoi ?\n\nAnne Roy : Je suis fatiguée.\n"
    )
    assert parse_page(page.encode()).outlet == "La Feuille de la Vallée"
