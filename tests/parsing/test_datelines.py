"""What heads a lead with its place, and what only looks so."""

import pytest

from articles.parsing import parse_page
from articles.parsing.datelines import read_dateline

LEAD = "Le four s'éteint demain, et personne au village ne sait qui le rallumera."


@pytest.mark.parametrize("agency", ["AGV", "agv", "Dan Moi", "Benlang.vn"])
def test_an_agency_stands_in_brackets(agency: str) -> None:
    found = read_dateline(f"Valbrune ({agency}) - {LEAD}")
    assert found is not None
    assert (found.place, found.agency) == ("Valbrune", agency)


@pytest.mark.parametrize(
    "line",
    [
        f"Quatre questions (ou presque) à celle qui éteint le four. {LEAD}",
        f"PÉTANQUE (D2 mixte). {LEAD}",
        f"Atelier, ouvert depuis (Anvers 1974) : {LEAD}",
        f"Vidéo - {LEAD}",
        "Valbrune - 12 min",
    ],
)
def test_other_brackets_and_dashes_head_no_lead(line: str) -> None:
    assert read_dateline(line) is None


def test_a_full_stop_behind_the_brackets_belongs_to_the_dateline() -> None:
    text = f"Valbrune (AGV). {LEAD}"
    found = read_dateline(text)
    assert found is not None
    assert text[found.end :] == LEAD


@pytest.mark.parametrize(
    ("agency", "last"), [("AGV", "Le four dort."), ("AGW", "Le four dort. AGV")]
)
def test_the_agency_of_the_dateline_signs_the_end_without_a_mark(agency: str, last: str) -> None:
    turns = [
        "Question : Qui rallumera le four ?",
        "Réponse : Personne, je crois, car le boulanger est parti à la ville.",
        "Question : Et demain ?",
        "Réponse : Rien ne change ici. Le four dort. AGV",
    ]
    parsed = parse_page("\n\n".join([f"Valbrune ({agency}) - {LEAD}", *turns]).encode())
    assert parsed.pairs[-1].answer == (f"Rien ne change ici. {last}",)
