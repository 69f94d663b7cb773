"""Who answers, where no label tells: by what the lead, the end or one name alone says."""

import pytest

from articles.parsing import parse_page

_TURNS = {
    "nl": "Waarom bent u begonnen?\n\nOmdat ik het altijd al wilde, en omdat mijn vader het ook "
    "deed.\n\nStopt u ermee?\n\nNooit. Ik ga door tot ik niet meer kan lopen.\n\n",
    "fr": "Pourquoi avez-vous commencé ?\n\nParce que j’en rêvais depuis toujours, et que mon père "
    "le faisait aussi.\n\nVous arrêtez ?\n\nJamais. Je continue tant que je peux marcher.\n\n",
    "en": "Why did you start?\n\nBecause I always wanted to, and because my father did it too.\n\n"
    "Will you stop?\n\nNever. I go on until I can no longer walk.\n\n",
    "de": "Warum haben Sie angefangen?\n\nWeil ich es immer schon wollte, und weil mein Vater es "
    "auch gemacht hat.\n\nHören Sie auf?\n\nNie. Ich mache weiter, bis ich nicht mehr kann.\n\n",
    "es": "¿Por qué empezó?\n\nPorque siempre quise, y porque mi padre también lo hacía.\n\n"
    "¿Lo va a dejar?\n\nNunca. Sigo hasta que no pueda andar.\n\n",
}
_LEAD = (
    "Al dertig jaar haalt hij zijn fuiken op in het donker, en nog steeds kijkt hij elke avond "
    "eerst naar de lucht."
)


@pytest.mark.parametrize(
    ("language", "lead", "end", "speaker", "role"),
    [
        ("nl", "Wij vroegen Lotte (9) hoe het is op een woonboot, met twee broers en een kat.", "",
         "Lotte", None),
        ("nl", "We spraken met Sanne van de kapsalon over het weer en de nieuwe stoelen.", "",
         "Sanne", None),
        ("de", "Ein Gespräch mit Frau Petersen, unserer Hausmeisterin, über Schlüssel und Schnee.",
         "", "Petersen", "Hausmeisterin"),
        ("en", "Meet Priya, our new volunteer of the month! She looks after the goats.", "",
         "Priya", "new volunteer of the month"),
        ("nl", _LEAD, "Hans Vermeer (1961) is palingvisser in Urk.", "Hans Vermeer",
         "palingvisser in Urk"),
        ("es", "Tomás Ríos (Cambados, 1961), mariscador, lleva treinta años saliendo de noche.", "",
         "Tomás Ríos", "mariscador"),
        ("es", "El presidente de la cofradía, Tomás Ríos, cree que la cuota de la ministra Ana Gil "
         "es un error.", "", "Tomás Ríos", "presidente de la cofradía"),
        ("nl", "De bond is boos over het quotum van minister Karin de Wit. Hans Vermeer, "
         "voorzitter van de vissersbond, legt uit waarom.", "", "Hans Vermeer",
         "voorzitter van de vissersbond"),
    ],
)  # fmt: skip
def test_who_answers(language: str, lead: str, end: str, speaker: str, role: str | None) -> None:
    page = parse_page(f"{lead}\n\n{_TURNS[language]}{end}\n".encode())
    assert {(pair.speaker, pair.speaker_role) for pair in page.pairs} == {(speaker, role)}


def test_a_name_over_the_lead_is_no_outlet() -> None:
    lead = "Il sort encore chaque nuit, par tous les temps, et ne se plaint jamais d’avoir froid."
    page = parse_page(f"Luc Garnier, la mer au ventre\n\n{lead}\n\n{_TURNS['fr']}".encode())
    assert page.outlet is None
    assert page.pairs[0].speaker == "Luc Garnier"


def test_whom_the_title_quotes_answers() -> None:
    lead = "Haar voorganger Huub Raas telde dertig jaar lang met een schrift. Zij niet."
    head = f"Yasmina Idriss: ‘Een tegel is een keuze’\n\n27-05-2023\n\n{lead}"
    page = parse_page(f"{head}\n\n{_TURNS['nl']}".encode())
    assert page.pairs[0].speaker == "Yasmina Idriss"


@pytest.mark.parametrize(
    ("language", "lead", "ask", "speaker"),
    [
        # Asked about, not asked.
        ("nl", "Femke Oud is kampioen en zwijgt. Haar trainer Rado Ilic doet dat niet.",
         "Waarom traint Oud nooit op zondag?", "Rado Ilic"),
        # Known by the address of a question only.
        ("nl", "De keuken van het verpleeghuis draait weer. Wethouder Jos Lam is blij.",
         "Meneer Okkerse, wat vindt wethouder Lam van de soep?", "Okkerse"),
        # Asked not to be named.
        ("en", "She asked us not to print her name. The hospital’s director, Graham Lisle, has "
         "forbidden all talk with the press.", "Why do you speak now?", None),
        ("fr", "Elle a demandé que son nom ne soit pas publié. La ministre Ana Gil, elle, parle.",
         "Pourquoi parler maintenant ?", None),
    ],
)  # fmt: skip
def test_whom_the_questions_show(language: str, lead: str, ask: str, speaker: str | None) -> None:
    turns = f"{ask}\n\n{_TURNS[language].split(chr(10) * 2, 1)[1]}"
    page = parse_page(f"{lead}\n\n{turns}".encode())
    assert {pair.speaker for pair in page.pairs} == {speaker}


def test_the_name_that_speakers_give_themselves() -> None:
    turns = _TURNS["nl"].replace("Omdat ik het", "Ik heet Jurre Wessels. Omdat ik het", 1)
    page = parse_page(f"De jongste imker van Drenthe is niet bang.\n\n{turns}".encode())
    assert {(pair.speaker, pair.speaker_role) for pair in page.pairs} == {
        ("Jurre Wessels", "jongste imker van Drenthe")
    }
