"""Who signs a page by a name alone."""

import pytest

from articles.parsing import parse_page
from articles.parsing.signatures import people_in

INTERVIEW = (
    "La dernière boulangère éteint son four\n\nAprès vingt ans de pain, elle ferme et s'en va "
    "sans regret ni colère, un sac sous le bras et la clé sous le paillasson.\n\n"
    "Pourquoi partir ?\n\nJe suis fatiguée, et mon dos ne veut plus.\n\nEt après ?\n\n"
    "Je vais dormir, puis lire.\n\n"
)


@pytest.mark.parametrize(
    "foot",
    [
        "Solange Vernier",
        "Solange Vernier (La Gazette du Val)",
        "Solange Vernier\n\nDirecteur de la publication : Paul Oudin. Tirage : 900 exemplaires.",
    ],
)
def test_a_name_alone_at_the_foot_is_the_author(foot: str) -> None:
    assert parse_page(f"{INTERVIEW}{foot}\n".encode()).author == "Solange Vernier"


def test_whom_the_page_speaks_of_does_not_sign_it() -> None:
    page = f"{INTERVIEW}Merci à Mme Vernier, qui nous a ouvert sa porte.\n\nSolange Vernier\n"
    assert parse_page(page.encode()).author is None


def test_a_record_at_the_foot_is_no_signature() -> None:
    assert parse_page(f"{INTERVIEW}Solange Vernier – Chants du four\n".encode()).author is None


def test_a_surname_inside_a_word_is_no_mention() -> None:
    page = f"{INTERVIEW}Le fournil sera vendu.\n\nSolange Four\n".replace("son four", "le fournil")
    assert parse_page(page.encode()).author == "Solange Four"


def test_a_list_of_people() -> None:
    assert people_in("Anna Smit en Piet Maas") == ("Anna Smit", "Piet Maas")
    assert people_in("Anna Smit en het brood") == ()
