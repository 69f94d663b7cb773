"""Who signs a page by a name alone."""

import pytest

from articles.parsing import parse_page
from articles.parsing.bylines import posted_by
from articles.parsing.signatures import people_in

INTERVIEW = (
    "La dernière boulangère éteint son four\n\nAprès vingt ans de pain, elle ferme et s'en va "
    "sans regret ni colère, un sac sous le bras et la clé sous le paillasson.\n\n"
    "Pourquoi partir ?\n\nJe suis fatiguée, et mon dos ne veut plus.\n\nEt après ?\n\n"
    "Je vais dormir, puis lire.\n\n"
)
TITLE = "La boulangère éteint son four : « Mon dos ne veut plus »"
BELOW = INTERVIEW.partition("\n\n")[2]


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


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Solange Vernier et Paul Oudin", "Solange Vernier, Paul Oudin"),
        ("Solange Vernier, journaliste", "Solange Vernier"),
        ("S. Vernier", "S. Vernier"),
        ("Solange Vernier, La Gazette du Val", "Solange Vernier"),
        ("La Gazette du Val / Solange Vernier", "Solange Vernier"),
    ],
)
def test_names_below_the_title_sign(line: str, author: str) -> None:
    assert parse_page(f"{TITLE}\n\n{line}\n\n{BELOW}".encode()).author == author


def test_a_trade_beside_a_name_is_no_signature() -> None:
    page = f"{TITLE}\n\nSolange Vernier, boulangère\n\n{BELOW}"
    assert parse_page(page.encode()).author is None


def test_who_signs_may_take_the_pictures_too() -> None:
    page = f"{TITLE}\n\nSolange Vernier\n\n{BELOW}(Photo : S. Vernier)\n"
    assert parse_page(page.encode()).author == "Solange Vernier"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Publié par Solange à 22:17", ("Solange",)),
        ("Posted by Ann Lee at 22:17", ("Ann Lee",)),
        ("Geschrieben von Ida Rau in Backen um 21:40", ("Ida Rau",)),
        ("Publicado por Inés Vidal en 19:05", ("Inés Vidal",)),
        ("Par Solange", ()),
        ("Publié dans Recettes", ()),
    ],
)
def test_who_posted_a_page(line: str, names: tuple[str, ...]) -> None:
    assert posted_by(line) == names


def test_below_the_last_turn_a_blog_tells_who_posted() -> None:
    page = f"{INTERVIEW}Publié par Solange à 22:17\n\nArticle plus récent\nAccueil\n"
    assert parse_page(page.encode()).author == "Solange"
