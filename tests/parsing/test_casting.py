"""Whom a page's words make the one who answers, and whom they don't."""

import pytest

from articles.parsing.casting import everybody
from articles.parsing.people import Person
from articles.parsing.sightings import Candidate, Part, sight


def _seen(candidates: list[Candidate], name: str) -> list[tuple[int, str, bool]]:
    found = next(c for c in candidates if c.person.name == name)
    return [(s.part, s.mention.name, s.whole) for s in found.seen]


def test_a_surname_alone_is_the_person_unless_two_share_it() -> None:
    people = [Person(name="Jan van der Meer"), Person(name="Els Vos"), Person(name="Bo Vos")]
    parts = [
        Part(where="intro", text="Jan van der Meer ontving ons. Vos niet; Els Vos wel."),
        Part(where="narrative", text="Van der Meer zwijgt even."),
    ]
    candidates = sight(people, parts, "nl")
    assert _seen(candidates, "Jan van der Meer") == [
        (0, "Jan van der Meer", True),
        (1, "Meer", False),
    ]
    assert _seen(candidates, "Els Vos") == [(0, "Els Vos", True)]
    assert _seen(candidates, "Bo Vos") == []


def test_who_is_called_is_not_told_of() -> None:
    people = [Person(name="Petra Okkerse"), Person(name="Hilde Smit")]
    parts = [Part(where="question", text="Mevrouw Okkerse, wat vond Smit ervan?")]
    okkerse, smit = sight(people, parts, "nl")
    assert (okkerse.called, okkerse.addressed, okkerse.seen) == (1, 1, [])
    assert (smit.called, _seen([smit], "Hilde Smit")) == (0, [(0, "Smit", False)])


def test_a_syllable_of_a_vietnamese_name_needs_a_form_of_address() -> None:
    parts = [Part(where="intro", text="Ông Hải kể chuyện. Tỉnh Hải Dương có nhiều sông.")]
    (candidate,) = sight([Person(name="Trần Văn Hải")], parts, "vi")
    assert _seen([candidate], "Trần Văn Hải") == [(0, "Hải", False)]


@pytest.mark.parametrize(
    ("part", "code", "names"),
    [
        (Part(where="intro", text="Mevrouw Terpstra laat de bomen zakken."), "nl", ["Terpstra"]),
        (Part(where="question", text="Herr Müller, warum?"), "de", ["Müller"]),
        (Part(where="answer", text="Je m’appelle Loris Mas et j’ai vingt ans."), "fr",
         ["Loris Mas"]),
        (Part(where="answer", text="Ich bin Bäckerin in Ulm."), "de", []),
        (Part(where="answer", text="Dat zei Kees ook."), "nl", []),
    ],
)  # fmt: skip
def test_who_is_known_by_one_name(part: Part, code: str, names: list[str]) -> None:
    assert [person.name for person in everybody((), [part], code)] == names


def test_a_word_that_the_page_writes_small_is_no_name() -> None:
    parts = [
        Part(where="intro", text="Een gesprek met Sluis. De sluis is oud."),
        Part(where="intro", text="Een gesprek met Noor."),
    ]
    assert [person.name for person in everybody((), parts, "nl")] == ["Noor"]


def test_a_particle_is_nobodys_name_by_itself() -> None:
    parts = [Part(where="answer", text="Le maire et madame Le Bihan. Le Goff aussi.")]
    (candidate,) = sight([Person(name="Yann Le Goff")], parts, "fr")
    assert _seen([candidate], "Yann Le Goff") == [(0, "Le Goff", False)]
