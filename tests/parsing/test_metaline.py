"""Lines of fact: who wrote, when, and what is neither."""

import pytest

from articles.parsing.dates import find_dates
from articles.parsing.metaline import date_apart, read_masthead, read_meta


@pytest.mark.parametrize(
    ("line", "date", "authors"),
    [
        ("Publié le 12 mai 2019 par Jeanne Roy", "2019-05-12", ("Jeanne Roy",)),
        ("Publié le 12 mai 2019 à 14h30 par Jeanne Roy et Luc Mas", "2019-05-12",
         ("Jeanne Roy", "Luc Mas")),
        ("Par Yves Le Bras le 3 mai 2019", "2019-05-03", ("Yves Le Bras",)),
        ("Door Jan op de Beeck op 12 mei 2019", "2019-05-12", ("Jan op de Beeck",)),
        ("Posted by Ann Lee on May 12, 2019", "2019-05-12", ("Ann Lee",)),
        ("Publicado el 3 de mayo de 2012 por Inés Vidal", "2012-05-03", ("Inés Vidal",)),
        ("Tekst Jan Maes Foto's Piet Bos", None, ("Jan Maes",)),
        ("19·03·2022 22:51", "2022-03-19", ()),
        ("30 / 09 / 2021", "2021-09-30", ()),
        ("Geplaatst: 24-05-'19", "2019-05-24", ()),
        ("Por Inés Vidal · Entrevista con Luis Roca, relojero mayor de la catedral · La Voz del "
         "Alto, 3 de mayo de 2012", "2012-05-03", ("Inés Vidal",)),
        ("Tekst en interview: Jan Maes", None, ("Jan Maes",)),
        ("(Van onze verslaggever Jan Maes)", None, ("Jan Maes",)),
        ("Ein Nachmittag am Ofen. Von Ida Rau, 3. Mai 2019", "2019-05-03", ("Ida Rau",)),
        ("Emisión del 3 de mayo de 2012. Presenta: Inés Vidal", "2012-05-03", ("Inés Vidal",)),
        ("Propos recueillis par Luc B. et Jeanne Roy.", None, ("Luc B.", "Jeanne Roy")),
        ("By Ann Lee, Deputy Editor", None, ("Ann Lee",)),
        ("Door Jan Maes, Radio Zuidwal", None, ("Jan Maes",)),
        ("Horno del Alto, 3 de mayo de 2012 - 6:40 p. m.", "2012-05-03", ()),
        ("By Ann Lee, Features Editor, 12 May 2019", "2019-05-12", ("Ann Lee",)),
        ("Tekst: Anna Smit, Jan Bakker", None, ("Anna Smit", "Jan Bakker")),
        ("Von Ida Rau (Text) und Paul Maas (Fotos)", None, ("Ida Rau",)),
        ("Interview: Jan Maes; tekeningen: Piet Bos", None, ("Jan Maes",)),
        ("Geschreven door Jan Maes", None, ("Jan Maes",)),
        ("Redactie: Jan Maes, Piet Bos, An Claes", None, ()),
        ("Redactie: Jan Maes", None, ("Jan Maes",)),
    ],
)  # fmt: skip
def test_date_and_authors(line: str, date: str | None, authors: tuple[str, ...]) -> None:
    meta = read_meta(line)
    assert meta is not None
    assert (meta.date, meta.authors) == (date, authors)


def test_a_date_of_birth_is_no_publication() -> None:
    assert read_meta("Date et lieu de naissance : 3 mars 1991, Metz") is None


def test_a_score_is_no_date() -> None:
    assert find_dates("Sets 2 - 3 - 12") == ()


def test_the_number_of_an_issue_is_no_day() -> None:
    assert [found.iso for found in find_dates("Jaargang 34, nummer 4 - oktober 2019")] == [
        "2019-10"
    ]


def test_an_update_dates_a_page_that_has_no_other_date() -> None:
    meta = read_meta("Cập nhật: 20/08/2024 - 19:45")
    assert meta is not None
    assert (meta.date, meta.updated) == (None, "2024-08-20")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("DE OVEN, het (bijna) maandelijkse blad van de bakkers van het dorp, 3 mei 2019",
         "2019-05-03"),
        ("The magazine of the bakers of Upper and Lower Dale – May 2019 – 80p", "2019-05"),
        ("De bakker sloot zijn winkel, zei hij, op een regenachtige 3 mei 2019", None),
        ("Wie bakte er nog op 3 mei 2019?", None),
    ],
)  # fmt: skip
def test_a_masthead_ends_in_its_date(line: str, date: str | None) -> None:
    meta = read_masthead(line)
    assert (meta and meta.date) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            "Radio Ems, jeudi 5 octobre 2023. Transcription. Seul le prononcé fait foi.",
            "2023-10-05",
        ),
        ("BẢN TIN THẠCH BI - Tháng 12/2019 - Lưu hành nội bộ", "2019-12"),
        ("Jan Maes - 14 nov. 2023 à 06:02 | mis à jour le 15 nov. 2023 à 09:40", "2023-11-14"),
        ("Ausgabe 7/2023 · 13. Juli 2023", "2023-07-13"),
        ("De brug viel op 5 mei 2023 om.", None),
    ],
)
def test_a_date_that_a_line_sets_apart(line: str, date: str | None) -> None:
    assert date_apart(line) == date
