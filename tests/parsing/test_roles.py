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
        ("Le maire de Dun, Ali Mas (44 ans, plombier), parle.", "Ali Mas", "maire de Dun"),
        ("Vroeg op is de bakker van Oss, Jan Maes, dichter.", "Jan Maes", "bakker van Oss"),
        ("Facteur à Dun depuis 1984, Ali Mas, paysan, marche.", "Ali Mas", "Facteur à Dun"),
        ("La jefa de obras del puerto, la doctora Ana Gil, habla.", "Ana Gil",
         "jefa de obras del puerto"),
        ("Le président des pêcheurs de Dun (UPD), Ali Mas, rit.", "Ali Mas",
         "président des pêcheurs de Dun (UPD)"),
        ("Maire de Dun jusqu’en 2015, Ali Mas, notaire, raconte.", "Ali Mas", "notaire"),
        ("In the hall waits the teacher who saved it all, Ada Rowe.", "Ada Rowe", "teacher"),
        ("We spraken bakker, dichter en schepen van Cultuur Jan Maes.", "Jan Maes",
         "bakker, dichter en schepen van Cultuur"),
        ("Unser Wegewart Jan Maas steht früh auf.", "Jan Maas", "Wegewart"),
        ("Unser Gast Jan Maas steht früh auf.", "Jan Maas", None),
        ("Seither ist Ada Roos (44) Leiterin der Werft.", "Ada Roos", "Leiterin der Werft"),
        ("Die Ministerin für Wasser und Forsten, Ada Roos, ist da.", "Ada Roos",
         "Ministerin für Wasser und Forsten"),
        ("Jan Maes, zoon van schilder Piet Bos, lacht.", "Piet Bos", "schilder"),
        ("Ana Roos, weduwe van bakker Piet Bos, lacht.", "Piet Bos", "bakker"),
        ("For nine years and more, the night bus driver Ada Rowe drove.", "Ada Rowe",
         "night bus driver"),
        ("Onze ijsmeester heet Jan Maes.", "Jan Maes", "ijsmeester"),
        ("Nun gibt die Hebamme Ada Roos auf.", "Ada Roos", "Hebamme"),
        ("Cuando entró el alcalde, Ana Gil siguió sentada.", "Ana Gil", None),
        ("Jan Maes, «Nino», de 63 años, sastre, cose.", "Jan Maes", "sastre"),
        ("Ali Mas (44 ans, Dun, un piano), boulanger, dort.", "Ali Mas", "boulanger"),
        ("Jan Maes, voorzitter van de Bond (BBS), belt.", "Jan Maes",
         "voorzitter van de Bond (BBS)"),
        ("Jan Maes, schipper van de «Anna», vaart.", "Jan Maes", "schipper van de «Anna»"),
        ("Jan Maes is 61 jaar en bakker van beroep, zoals zijn tante.", "Jan Maes", "bakker"),
        ("Ada Roos, Lehrerin in Ulm und sonst Wirtin, lacht.", "Ada Roos", "Lehrerin in Ulm"),
        ("Docteur en droit, Ana Roy est danseuse à Dun.", "Ana Roy", "danseuse à Dun"),
        ("Đại sứ Việt Nam tại Maroc Trịnh Quốc Anh trả lời.", "Trịnh Quốc Anh",
         "Đại sứ Việt Nam tại Maroc"),
        ("Ana Roy et Ali Mas, son trésorier, rient.", "Ali Mas", "trésorier"),
        ("Aan de lijn is Jan Maes, hij is bakker in Oss.", "Jan Maes", "bakker in Oss"),
        ("Ada Roos, Leiterin der Werft und (sie lacht) Wirtin, kocht.", "Ada Roos",
         "Leiterin der Werft"),
        ("Interview mit Jan Maas, Lehrer in Ulm / Die Schule ist zu.", "Jan Maas",
         "Lehrer in Ulm"),
        ("Parlent Ana Roy, et le chef du port, le capitaine Ali Mas.", "Ali Mas",
         "chef du port"),
        ("Daar werkt de 24-jarige bakker van Oss, Jan Maes.", "Jan Maes", "bakker van Oss"),
        ("Er werken orthopedisch chirurg Ada Roos en hij.", "Ada Roos", "orthopedisch chirurg"),
        ("She met the man and his water commissioner Ada Rowe.", "Ada Rowe",
         "water commissioner"),
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


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Wethouder Jan Maes vertelt. De wethouder van Haven en Zee is moe.",
            "wethouder van Haven",
        ),
        ("Wethouder Jan Maes vertelt. De wethouder op bezoek is moe.", "Wethouder"),
        ("Achter de deur zit Jan Maes. Hij is kerktolk.", "kerktolk"),
        ("In the shed sits Jan Maes. He's a volunteer falconer.", "volunteer falconer"),
    ],
)
def test_role_told_in_another_sentence(text: str, role: str) -> None:
    person = introduce([("intro", text)], text, "nl")[0]
    assert with_told_role(person, [Part(where="intro", text=text)], "nl").role == role


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
