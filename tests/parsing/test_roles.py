"""Roles beside a name: before it, behind it, in a list, in a clause, in introductions."""

from pathlib import Path

import pytest

from articles.parsing.casting import with_told_role
from articles.parsing.names import find_mentions
from articles.parsing.people import introduce
from articles.parsing.roles import role_beside
from articles.parsing.sightings import Part
from articles.parsing.subjects import role_of_clause

_LIST = "Maud Roy, pharmacienne à Dun, Ali Mas, président de la chambre, et Lou Kim, médecin."


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (_LIST, "Maud Roy", "pharmacienne à Dun"),
        (_LIST, "Ali Mas", "président de la chambre"),
        ("We put questions to ringing tutor Terence Mull and to Sunita Dhar.", "Sunita Dhar", None),
        ("A talk with the fire chief of Wick, Ada Rowe.", "Ada Rowe", "fire chief of Wick"),
        ("After the fire we met Castle Bay fire chief Ada Rowe.", "Ada Rowe",
         "Castle Bay fire chief"),
        ("Zo zegt haar trainer Rado Ilic.", "Rado Ilic", "trainer"),
        ("Recibe a esta periodista Tomás Gil.", "Tomás Gil", None),
        ("Mieke Vos (41) is sinds 1 januari burgemeester van Zandrode.", "Mieke Vos",
         "burgemeester van Zandrode"),
        ("Ana Roy, dite « la Sicre », garde champêtre, rit.", "Ana Roy", "garde champêtre"),
        ("L’ancien facteur Jo Mas, l’ancienne institutrice Eva Roy, parlent.", "Jo Mas",
         "ancien facteur"),
    ],
)  # fmt: skip
def test_role_beside(text: str, name: str, role: str | None) -> None:
    mention = next(m for m in find_mentions(text) if m.name == name)
    assert role_beside(text, mention) == role


@pytest.mark.parametrize(
    ("after", "role"),
    [
        (", die als muziekhistorica in Gent werkt.", "muziekhistorica in Gent"),
        (", die er sinds 1993 als brugwachter de bomen laat zakken.", "brugwachter"),
        (", die Konditormeisterin ist und nach Lyon wollte.", "Konditormeisterin"),
        (" kwam binnen. Hij is brugwachter.", None),
    ],
)
def test_role_of_a_clause(after: str, role: str | None) -> None:
    assert role_of_clause(after) == role


#: A line: language, name, role (``-``: none), text; ``?`` before what is not yet read right.
_INTRODUCTIONS = [
    pytest.param(
        *(fields := line.removeprefix("?").split("\t")),
        id=f"{fields[0]}-{fields[1]}",
        marks=[pytest.mark.xfail(strict=True)] if line.startswith("?") else [],
    )
    for line in Path(__file__).with_name("introductions.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("code", "name", "role", "text"), _INTRODUCTIONS)
def test_introductions(code: str, name: str, role: str, text: str) -> None:
    people = introduce([("intro", text)], text, code)
    told = {p.name: with_told_role(p, [Part(where="intro", text=text)], code) for p in people}
    assert name in told
    assert (told[name].role or "-").casefold() == role.casefold()
