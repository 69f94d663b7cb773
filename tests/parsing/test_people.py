"""Names and roles as pages print them."""

from unittest import mock

import pytest

from articles.parsing import parse_page
from articles.parsing.identities import resolve_voice, split_label
from articles.parsing.metaline import read_meta
from articles.parsing.names import find_mentions
from articles.parsing.namesakes import is_initials, name_tokens, naturally, same_person
from articles.parsing.people import Person, introduce
from articles.parsing.roles import role_beside
from articles.parsing.subjects import told_role
from articles.parsing.vocabulary import small_words


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Volgens dijkgraaf Pim Roos is het veilig.", "Pim Roos", "dijkgraaf"),
        ("Regisseur Jan Maes en actrice Eva Dors spelen zelf.", "Jan Maes", "Regisseur"),
        ("Regisseur Jan Maes en actrice Eva Dors spelen zelf.", "Eva Dors", "actrice"),
        ("L’ancienne consule Anne Roy, à Metz, écrit.", "Anne Roy", "ancienne consule"),
        ("Le pilote Luc Mas, vingt-six ans, parle.", "Luc Mas", "pilote"),
        ("Paul Rey, gardien depuis dix ans, en descend.", "Paul Rey", "gardien"),
        ("Ann Lee (AL), head of the night shift, agreed.", "Ann Lee", "head of the night shift"),
        ("Dr. Eva Kern, Leiterin der Klinik, bleibt.", "Eva Kern", "Leiterin der Klinik"),
        ("Bác sĩ Lê Văn An, trưởng trạm y tế xã Tân Lập, kể.", "Lê Văn An",
         "trưởng trạm y tế xã Tân Lập"),
        ("La profesora Inés Vidal y el alcalde Juan Soto discuten.", "Juan Soto", "alcalde"),
        ("Hij zag Jan Maes, die zweeg.", "Jan Maes", None),
        ("Ann Lee (34, head coach) ran.", "Ann Lee", "head coach"),
        ("Waals minister Jan Maes zwijgt.", "Jan Maes", "Waals minister"),
        ("Jan Maes, beheerder bij de stad en ving er vorig jaar negen, lacht.", "Jan Maes",
         "beheerder bij de stad"),
        ("Luc Mas, ministre de l'eau, de la mer et de la pêche, maire de Pau, rit.", "Luc Mas",
         "ministre de l'eau, de la mer et de la pêche, maire de Pau"),
        ("Avec Luc Mas, ce matin, on rit.", "Luc Mas", None),
        ("In een aardappelloods bouwt Jan Maes orgels.", "Jan Maes", None),
        ("Wij spraken de Friese dichter Jan Maes.", "Jan Maes", "Friese dichter"),
        ("Foley artist Walter Imrie listens.", "Walter Imrie", "Foley artist"),
        ("She met Raymond Kettle and town clerk Delia Hoyt.", "Delia Hoyt", "town clerk"),
        ("Geschäftsführerin Dr. Eva Kern lacht.", "Eva Kern", "Geschäftsführerin"),
        ("The head of the night shift, Ms Ann Lee, agreed.", "Ann Lee", "head of the night shift"),
        ("Met Jan Maes, klokkenmaker · De Bode", "Jan Maes", "klokkenmaker"),
        ("Jan Maes (Gent, 1961) is sinds 2005 predikant in Urk.", "Jan Maes", "predikant in Urk"),
        ("Entretien avec M. Luc Roy, ministre de la Mer.", "Luc Roy", "ministre de la Mer"),
    ],
)  # fmt: skip
def test_role_beside_a_name(text: str, name: str, role: str | None) -> None:
    (mention,) = [mention for mention in find_mentions(text) if mention.name == name]
    assert role_beside(text, mention) == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La patronne, l'éleveuse de chèvres à Tréguidel Anne Roy, 38 ans, rit.", "Anne Roy"),
        ("Đại sứ Việt Nam tại Maroc Lê Văn An trả lời.", "Lê Văn An"),
        ("Eigenaresse van brouwerij De Lange Ley Jildou Smit (38) won goud.", "Jildou Smit"),
        ("The managing director of Loch Corran Oysters, Ann Lee, agreed.", "Ann Lee"),
        ("Zij is eurocommissaris de Ierse Siobhán Mac Giolla opgevolgd.", "Siobhán Mac Giolla"),
        ("Few know that Head Porter Len Lee breeds whippets.", "Len Lee"),
        ("We met the University Beadle Crispin Lee.", "Crispin Lee"),
        ("Su entrenadora Nubia Esther Palomo lo sabe.", "Nubia Esther Palomo"),
        ("Đại sứ Uruguay tại Việt Nam Raúl Soto đến Việt Nam năm ngoái.", "Raúl Soto"),
        ("Hablamos con Ma. Guadalupe Soto.", "Ma. Guadalupe Soto"),
        ("Danny 'Dolfijn' Kortekaas zwemt.", "Danny 'Dolfijn' Kortekaas"),
        ("Rencontre avec Onésime « Nez » Tremblay.", "Onésime « Nez » Tremblay"),
        ('Ronnie "de Heipaal" Brouwer werpt.', 'Ronnie "de Heipaal" Brouwer'),
        ("Buikspreekster Lowie Brant zwijgt.", "Lowie Brant"),
        ("Casper van Tongeren (29) belt aan.", "Casper van Tongeren"),
        ("Avec S.E.M. Andris Kalns, ambassadeur.", "Andris Kalns"),
    ],
)
def test_where_a_name_begins_behind_a_place(text: str, name: str) -> None:
    found = [mention.name for mention in find_mentions(text, text)]
    assert [each for each in found if each.endswith(name.split()[-1])] == [name]
    assert not any(each.startswith("Corran") for each in found)


def test_a_nickname_goes_where_the_page_has_the_name_without_it() -> None:
    page = "Danny 'Dolfijn' Vos zwemt. Foto: Danny Vos in het bad."
    assert {mention.name for mention in find_mentions(page, page)} == {"Danny Vos"}


def test_two_full_names_joined_by_a_spanish_and_are_two() -> None:
    found = find_mentions("Enrique Llano y Petra Nova brindan con José Ortega y Gasset.")
    assert [m.name for m in found] == ["Enrique Llano", "Petra Nova", "José Ortega y Gasset"]


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        ("Eva Dors rijdt geen auto. De hoofdredacteur van De Bode loopt.",
         "hoofdredacteur van De Bode"),
        ("Tom Lee hates noise. The master potter at Lee & Sons works at night.",
         "master potter at Lee & Sons"),
        ("Vijf jaar lang was Anna Smit in Gent schepen van Groen. Nu schildert ze.",
         "schepen van Groen"),
        ("La maire d’Ouessec, élue à trente ans, reçoit chez elle.", "maire d’Ouessec"),
        ("Elle est ministre des Forêts et du Littoral depuis mai.",
         "ministre des Forêts et du Littoral"),
        ("Der Bäcker Hans Maier schließt.", None),
        ("Hij kent een bakker in de straat.", None),
    ],
)  # fmt: skip
def test_role_told_in_a_sentence(lead: str, role: str | None) -> None:
    assert told_role(lead) == role


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("Zum Jahresende gibt Eva Kern ihr Amt ab.", "de", ["Eva Kern"]),
        ("Son Inés Vidal, librera, y Juan Soto.", "es", ["Inés Vidal", "Juan Soto"]),
        ("Bonjour Luc Mas, asseyez-vous.", "fr", ["Luc Mas"]),
        ("L'ichtyologue Anne Roy plonge.", "fr", ["Anne Roy"]),
        ("M. Luc Mas se tait.", "fr", ["Luc Mas"]),
        ("Minister van Vervoer Jan Maes zwijgt.", "nl", ["Jan Maes"]),
        ("Merci Luc Mas.", "fr", ["Luc Mas"]),
        ("Rit Vos, patissier, en An Vos, bakker", "nl", ["Rit Vos", "An Vos"]),
        ("La alcaldesa es Leonor d'Almeida i Puig.", "es", ["Leonor d'Almeida i Puig"]),
        ("Hofwart Lars Petersen kehrt.", "de", ["Lars Petersen"]),
        ("Trưởng ga Núi Bé Cao Thị Nhiễu kể.", "vi", ["Cao Thị Nhiễu"]),
    ],
)
def test_names_without_what_stands_before_them(text: str, code: str, names: list[str]) -> None:
    assert [mention.name for mention in find_mentions(text, text, small_words(code))] == names


@pytest.mark.parametrize("surname", ["Bakker", "Weber", "Cook", "Berger", "Herrero"])
def test_a_surname_that_is_a_trade(surname: str) -> None:
    assert same_person(surname, f"Anna {surname}")
    assert name_tokens(f"minister Anna {surname}") == ("anna", surname.lower())


def test_labels_of_one_voice_part_place_and_name() -> None:
    labels = ("Directeur de la mine de Val Clos Jean Roy", "M. Jean Roy")
    assert resolve_voice(labels, ()) == Person(
        name="Jean Roy", role="Directeur de la mine de Val Clos", where="label"
    )
    assert resolve_voice(("Burgemeester Lies Van Acker", "Van Acker"), ()) == Person(
        name="Lies Van Acker", role="Burgemeester", where="label"
    )


def test_a_label_with_a_party() -> None:
    assert split_label("Vera Roos (GROEN)") == ("Vera Roos", "GROEN")
    assert split_label("Wethouder Vera Roos (54)") == ("Vera Roos", "Wethouder")


def test_a_trade_as_surname_speaks() -> None:
    page = parse_page(
        b"De brug\n\nWij spraken ingenieur Anna Bakker en boer Tom Smid over de brug die er komt "
        b"en over de weg die verdwijnt, en zij waren het niet eens.\n\nVraag: Moet ze er komen?\n\n"
        b"Bakker: Ja, want zonder brug staat alles stil.\n\nSmid: Nee, want wij verliezen land.\n\n"
        b"Vraag: En nu?\n\nBakker: Nu gaan wij bouwen.\n\nSmid: Dat zullen wij nog zien.\n"
    )
    assert [pair.answer_speakers for pair in page.pairs] == [("Anna Bakker", "Tom Smid")] * 2
    assert [pair.speaker_role for pair in page.pairs] == ["ingenieur"] * 2


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("8 novembre 2020, par Maëlle", ("Maëlle",)),
        ("Posted on 2 October 2019 by Kieran in Club News, Canoe Polo", ("Kieran",)),
        ("Door Jan Maes, 3 mei 2020", ("Jan Maes",)),
        ("Interview: Eva Dors bakt brood voor het dorp", ()),
    ],
)
def test_authors_of_a_line(line: str, authors: tuple[str, ...]) -> None:
    meta = read_meta(line)
    assert (meta.authors if meta else ()) == authors


def test_who_asked_is_told_by_the_lead() -> None:
    page = parse_page(
        b"Anna Smit stopt: 'Ik ben moe'\n\nBakker Anna Smit sluit haar zaak na twintig jaar, en in "
        b"de lege winkel sprak zij met redactrice Eva Dors over brood en over slapen.\n\n"
        b"Waarom stopt u?\n\nIk ben moe.\n\nEn nu?\n\nSlapen, denk ik.\n\nEn dan?\n\nLezen.\n"
    )
    assert page.author == "Eva Dors"
    assert {pair.speaker for pair in page.pairs} == {"Anna Smit"}


def test_the_address_gives_a_role_to_the_label() -> None:
    page = parse_page(
        b"BODE: Frau Professorin Amsel, wie geht es dem Eis?\n\nRuth Amsel: Es wird weniger.\n\n"
        b"BODE: Seit wann messen Sie?\n\nAmsel: Seit zwanzig Jahren, jeden Sommer.\n"
    )
    assert [(pair.speaker, pair.speaker_role) for pair in page.pairs] == [
        ("Ruth Amsel", "Professorin")
    ] * 2


def test_a_form_of_address_is_on_no_menu() -> None:
    assert [p.name for p in introduce([("head", "The Hon Adele Pruitt MP")])] == ["Adele Pruitt"]


def test_a_menu_names_nobody() -> None:
    assert introduce([("title", "Nieuws Sport Cultuur Weekend Puzzels")]) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Remarks by Ferries Commissioner Ada Rowe", ["Ada Rowe"]),
        ("Bromdals Bürgermeister Georg Anselm lacht.", ["Georg Anselm"]),
        ("Charla con Teresa y Nicanor, los del carromato", []),
        ("Hoy habla José Ortega y Vidal.", ["José Ortega y Vidal"]),
    ],
)
def test_names_among_other_capitals(text: str, names: list[str]) -> None:
    assert [mention.name for mention in find_mentions(text)] == names


@pytest.mark.parametrize(
    ("text", "elsewhere", "name"),
    [
        ("la vigneronne à Dun Ana Roy rit", "Ana Roy : oui", "Ana Roy"),
        ("l’entraîneur de l’US Val-Roy Luc Mas rit", "Luc Mas : oui", "Luc Mas"),
        ("la place de Dun Ana Roy attend", "Ana Roy : oui. Dun dort.", "Ana Roy"),
        ("la casa de José Ortega Vidal", "Ortega Vidal calla.", "José Ortega Vidal"),
        ("The Hon. Adele Pruitt MP", "", "Adele Pruitt"),
        ("ijsmeester Douwe Terpstra van IJsclub Noord", "", "Douwe Terpstra"),
        ("Bandkollegin Jule Marquardt", "", "Jule Marquardt"),
        ("den Produzenten Deniz Altun", "", "Deniz Altun"),
        ("C'est Bastien Roy", "", "Bastien Roy"),
        ("Anna Roth zum Neubau der Schule", "Frau Roth schweigt.", "Anna Roth"),
        ("Anna Roth zum Felde, Bäuerin", "Roth zum Felde lacht.", "Anna Roth zum Felde"),
        ("recibe Tomás de la Encina y Larra", "", "Tomás de la Encina y Larra"),
    ],
)
def test_where_a_name_begins_and_ends(text: str, elsewhere: str, name: str) -> None:
    assert [m.name for m in find_mentions(text, f"{text}\n{elsewhere}")] == [name]


def test_capitals_of_a_particle_are_no_initials() -> None:
    assert same_person("DE ROO", "Wilma de Roo")
    assert is_initials("H. S.-G.")
    assert not is_initials("DE ROO")
    assert is_initials("S. de L. R.-P.")
    assert same_person("S. de L. R.-P.", "Solène de La Roncière-Picot")


def test_the_head_introduces_who_speaks_but_not_who_signs() -> None:
    page = (
        "Het uurwerk wacht\n\nDoor Nora Collet · Gesprek met Bas Erents, klokkenmaker · 13 mei 2012"
        "\n\nHij draait al veertig jaar aan dezelfde sleutel, boven in de toren, waar het altijd "
        "waait en waar niemand anders nog wil komen.\n\nVraag: Waarom u?\n\n"
        "Antwoord: Omdat ik de sleutel heb.\n\nVraag: En straks?\n\nAntwoord: Straks niemand.\n"
    )
    parsed = parse_page(page.encode())
    assert {pair.speaker for pair in parsed.pairs} == {"Bas Erents"}
    assert parsed.author == "Nora Collet"


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("Solène KERVADEC", "Solène Kervadec"),
        ("AD VAN DE WOUW", "Ad van de Wouw"),
        ("Corentin LE DREFF", "Corentin Le Dreff"),
        ("Ada Lee", "Ada Lee"),
        ("J.P. VOS", "J.P. Vos"),
        ("Ada McLAREN", "Ada McLaren"),
        ("MacLAREN", "MacLaren"),
        ("TSO", "TSO"),
    ],
)
def test_names_in_capitals_are_written_as_people_write_them(printed: str, written: str) -> None:
    assert naturally(printed) == written


def test_a_mention_is_compared_only_with_those_who_share_a_word_of_it() -> None:
    letters = "bdfgklmnpr"
    names = [f"Anna{a}{b} Roos{b}{a}" for a in letters for b in letters]
    with mock.patch("articles.parsing.people.same_person", wraps=same_person) as compared:
        people = introduce([("intro", f"Vandaag zegt {name} iets.") for name in names * 2])
    assert [person.name for person in people] == names
    assert compared.call_count == len(names)
