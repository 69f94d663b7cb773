"""What heads a lead with its place, and what only looks so."""

import pytest

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
