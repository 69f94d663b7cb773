"""Labels in the shapes that pages give them, and what only looks like one."""

import pytest

from articles.parsing import parse_page

_ASKED = ["Wie draait de sluis open?", "En wat doet u 's nachts?", "Mist u de schepen?"]
_TOLD = [
    "Dat doe ik zelf, met de hand, want de motor is in maart gestolen en niet vervangen.",
    "Dan slaap ik, al word ik wakker van elke boot die zachter vaart dan hij zou mogen.",
    "Ik mis de schippers. Een schip is ook maar hout en ijzer, en een hond aan boord.",
]
_LEAD = "Sluiswachter Bas Olden gaat met pensioen. Bode sprak met hem op de kade van Wierum."


def _page(line: str, gap: str = "\n\n") -> str:
    lines = [line.format(label="{q}", text=q) for q in _ASKED]
    answers = [line.format(label="{a}", text=a) for a in _TOLD]
    return gap.join([_LEAD, *(t for pair in zip(lines, answers, strict=True) for t in pair)])


@pytest.mark.parametrize(
    ("page", "label"),
    [
        (_page("{label}:-{text}").replace("{q}", "P").replace("{a}", "R"), "P"),
        (_page("{label}.- {text}").replace("{q}", "PREGUNTA").replace("{a}", "OLDEN"), "PREGUNTA"),
        (_page("{label} – {text}").replace("{q}", "Ada").replace("{a}", "Bas Olden"), "Ada"),
        (_page("{label} | {text} |").replace("{q}", "Ada").replace("{a}", "Bas Olden"), "Ada"),
        (_page("{label}:\n{text}").replace("{q}", "Ada").replace("{a}", "Bas Olden"), "Ada"),
        (_page("{label}: {text}").replace("{q}", "De groene bode").replace("{a}", "Bas Olden"),
         "De groene bode"),
        (_page("* {label}: {text}").replace("{q}", "Ada").replace("* {a}", "- Bas Olden"), "Ada"),
        (_page("{label}: {text}").replace("{q}", "BwW").replace("{a}", "Bas Olden"), "BwW"),
        (_page("{label} - {text}").replace("{q}", "BwW").replace("{a}", "Bas Olden"), "BwW"),
        (_page("{label}. : {text}").replace("{q}", "Q").replace("{a}", "R"), "Q"),
        (_page("{label} {text}").replace("{q}", "Q").replace("{a}", "R"), "Q"),
        (_page("{label}: {text}").replace("{q}", "1. Bode").replace("{a}", "Bas Olden"), "Bode"),
        (_page("{label}: {text}").replace("{q}", "Ada").replace("{a}", "OLDEN"), "Ada"),
        (_page("{label}: {text}").replace("{q}", "Ada").replace("{a}", "Meester"), "Ada"),
        (_page("{label}: {text}").replace("{q}", "van Dalen").replace("{a}", "Olden"), "van Dalen"),
        (_page("{label}: {text}").replace("{q}", "Ada").replace("{a}:", "MEESTER OLDEN:", 1)
         .replace("{a}", "MEESTER"), "Ada"),
        (_page("{label}: {text}").replace("{q}", "bw").replace("{a}", "bo"), "bw"),
        (
            _page("{label} {text}").replace("{q}", "BODE").replace("{a} ", "Olden «"),
            "BODE",
        ),
    ],
)  # fmt: skip
def test_shapes_of_labels(page: str, label: str) -> None:
    pairs = parse_page(page.encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED
    assert [pair.question_label for pair in pairs] == [label] * 3
    assert {pair.speaker for pair in pairs} == {"Bas Olden"}


def test_generic_labels_that_shrink_to_their_letters() -> None:
    lines = ["Ông Lê Văn An giữ đèn biển trên đảo đã ba mươi năm và kể chuyện với phóng viên."]
    turns = [
        ("Hỏi: Ông có nhớ nhà không?", "Đáp: Có chứ, nhưng rồi cũng quen, tôi viết thư mỗi tuần."),
        ("H: Còn bão thì sao?", "Đ: Bão thì tôi đóng cửa, ngồi uống trà và chờ cho qua đêm."),
        ("H: Ai thay ông?", "Đ: Con trai tôi, nếu cháu muốn, tôi không ép cháu đâu."),
    ]
    page = parse_page("\n\n".join([*lines, *(t for pair in turns for t in pair)]).encode())
    assert [pair.question_label for pair in page.pairs] == ["Hỏi", "H", "H"]
    assert {pair.speaker for pair in page.pairs} == {"Lê Văn An"}


@pytest.mark.parametrize("mark", ["→", ">", "*", "1.-"])
def test_marks_before_plain_questions(mark: str) -> None:
    page = _page("{label}{text}").replace("{q}", f"{mark} ").replace("{a}", "")
    if mark == "1.-":
        for number in (1, 2, 3):
            page = page.replace("\n1.- ", f"\n{number}_- ", 1)
        page = page.replace("_-", ".-")
    assert [pair.question for pair in parse_page(page.encode()).pairs] == _ASKED


@pytest.mark.parametrize("label", ["Mme la ministre", "L’ambassadrice", "Madame l’ambassadrice"])
def test_an_office_that_is_a_label_by_itself(label: str) -> None:
    noun = "ministre" if "ministre" in label else "ambassadrice"
    lead = f"Salimata Roy, {noun} de la Mer, répond. Anne Bis l'a rencontrée au port."
    page = _page("{label}{text}").replace(_LEAD, lead)
    page = page.replace("{q}", "AKI : ").replace("{a}", f"{label}:")
    assert [pair.speaker for pair in parse_page(page.encode()).pairs] == ["Salimata Roy"] * 3


def test_a_medium_and_its_initials_are_one_voice() -> None:
    page = _page("{label} : {text}").replace("{q}", "Bois & Os", 1).replace("{q}", "B&O")
    pairs = parse_page(page.replace("{a}", "Bas Olden").encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED
    assert [pair.question_label for pair in pairs] == ["Bois & Os", "B&O", "B&O"]


def test_a_pointed_label_before_an_inverted_mark() -> None:
    page = _page("{label}.- ¿{text}").replace("{q}", "EL NORTE").replace("{a}.- ¿", "")
    pairs = parse_page(page.encode()).pairs
    assert [pair.question for pair in pairs] == [f"¿{question}" for question in _ASKED]


def test_turns_with_a_dash_behind_the_name_in_one_paragraph() -> None:
    turns = [
        "Gazette – Déçu ? Pottok – Pas du tout, on est troisièmes et on rit.",
        "Gazette – Et la suite ? Pottok – La montée, puis un barbecue chez moi.",
        "Gazette – Un regret ? Pottok – Mon genou, le gauche, depuis mars.",
    ]
    page = parse_page("\n\n".join(["Jan Pottok garde le but du club.", *turns]).encode())
    assert [pair.question for pair in page.pairs] == ["Déçu ?", "Et la suite ?", "Un regret ?"]
    assert {pair.speaker for pair in page.pairs} == {"Jan Pottok"}


def test_an_office_is_not_a_word_within_a_name() -> None:
    lead = "Recife, 6 March 2025 - Consul General Ada Lee met the press at the British Consulate\n"
    lead += "General Recife and spoke of mangroves, of money and of those who planted them."
    page = _page("{label}: {text}").replace(_LEAD, lead)
    page = page.replace("{q}", "QUESTION").replace("{a}", "CONSUL GENERAL")
    assert {pair.speaker for pair in parse_page(page.encode()).pairs} == {"Ada Lee"}


def test_a_short_surname_in_capitals_is_no_initials() -> None:
    page = _page("{label}: {text}").replace("Bas Olden", "Wendell Tso")
    page = page.replace("{q}", "HOST").replace("{a}:", "WENDELL TSO:", 1).replace("{a}", "TSO")
    assert {pair.speaker for pair in parse_page(page.encode()).pairs} == {"Wendell Tso"}


def test_a_surname_in_capitals_is_written_as_people_write_it() -> None:
    page = _page("{label}{text}").replace("Bas Olden", "Bas OLDEN-RUIS")
    page = page.replace("{q}", "- ").replace("{a}", "")
    assert {pair.speaker for pair in parse_page(page.encode()).pairs} == {"Bas Olden-Ruis"}


def test_a_lead_of_two_sentences_is_no_outlet() -> None:
    page = _page("{label}: {text}").replace("{q}", "Ada").replace("{a}", "Bas Olden")
    assert parse_page(page.encode()).intro == (_LEAD,)


def test_letters_of_first_names_are_the_same_people() -> None:
    lines = ["Met monteur Marek Witek over liften die blijven hangen.", "Door Jo Bakker"]
    turns = [
        ("Jo: Wie bedacht het?", "Marek: Een man uit het magazijn, die altijd de trap nam."),
        ("J: Wat was de langste nacht?", "M: Die van de storm, toen zaten er elf mensen vast."),
        ("J: En nu?", "M: Nu heb ik een kruk bij me, en een zak drop voor de kinderen."),
    ]
    page = parse_page("\n\n".join([*lines, *(t for pair in turns for t in pair)]).encode())
    assert [pair.speaker for pair in page.pairs] == ["Marek Witek"] * 3


def test_of_two_who_answer_plain_questions_neither_asks() -> None:
    page = parse_page(
        b"Tussen twee huisjes wonen Fenna Oord (21) en Milan Achter (23), studenten.\n\n"
        b"Wie had het idee?\nFenna: Ik. Milan zegt straks van niet.\n"
        b"Milan: Ik had een tekening. Zij had een idee.\n\n"
        b"Wat doe je op twaalf meter als het regent?\nFenna: Dan ga ik naar de bieb.\n"
        b"Milan: Dan zit zij daar al, met een boek en een appel.\n\n"
        b"Wat mis je?\nFenna: Een bad.\nMilan: Een deur die dicht kan.\n"
    )
    assert [pair.answer_speakers for pair in page.pairs] == [("Fenna Oord", "Milan Achter")] * 3


def test_a_legend_gives_letters_their_speakers() -> None:
    page = parse_page(
        b"Klas 4 (K): Hoe vindt u het hier?\n\nJuf Anna Smit (A): Goed, al is de gang koud.\n\n"
        b"K: Waar was u eerst?\n\nA: Op een eiland, met elf kinderen in een enkel lokaal.\n"
    )
    assert [pair.speaker for pair in page.pairs] == ["Anna Smit", "Anna Smit"]


def test_lines_broken_in_mid_sentence_are_one_paragraph() -> None:
    page = parse_page(
        b"Waarom bent u\nmet de fiets gekomen?\nOmdat de bus, die\nanders om acht uur gaat,\n"
        b"niet kwam en ik\nliever nat word.\nWat doet u\nals het vriest?\n"
        b"Dan loop ik, want\nlopen gaat altijd.\n"
    )
    assert [(pair.question, pair.answer) for pair in page.pairs] == [
        (
            "Waarom bent u met de fiets gekomen?",
            ("Omdat de bus, die anders om acht uur gaat, niet kwam en ik liever nat word.",),
        ),
        ("Wat doet u als het vriest?", ("Dan loop ik, want lopen gaat altijd.",)),
    ]


@pytest.mark.parametrize(
    "answer",
    ["Lecture et chasse, voilà mes jours.", "Rechercher la paix me prend du temps."],
)
def test_a_sentence_that_begins_like_a_button_is_an_answer(answer: str) -> None:
    page = parse_page(
        "Le gardien\n\n"
        "Nous avons rencontré le gardien du phare, Yves Kermor, un soir de tempête, chez lui.\n\n"
        f"Q : Que faites-vous ?\n\nR : Je garde.\n\n{answer}\n\n"
        "Q : Et demain ?\n\nR : Pareil.\n".encode()
    )
    assert page.pairs[0].answer == ("Je garde.", answer)


def test_initials_opposite_a_generic_label_answer() -> None:
    page = parse_page(
        "Odile Perrin et Louise Perrin ont repris le moulin de leur père. Nous les avons vues "
        "un matin de janvier, dans la farine et dans le bruit, entre deux livraisons.\n\n"
        "Q. Qui a eu l’idée ?\n\nO. P. : Moi. Louise disait que la roue tomberait.\n\n"
        "L. P. : Je le dis encore. Elle grince.\n\nQ. Et dans dix ans ?\n\n"
        "L. P. : Du pain, si la roue tient. Vous la voyez ?\n\nO. P. : Elle tiendra.\n".encode()
    )
    assert [pair.answer_speakers for pair in page.pairs] == [
        ("Odile Perrin", "Louise Perrin"),
        ("Louise Perrin", "Odile Perrin"),
    ]


def test_a_sheet_of_fields_asks_nothing() -> None:
    page = parse_page(
        b"- Poste : pilier\n- Taille : un metre soixante\n- Club : Metz\n"
        b"- Comment as-tu commence ?\nPar hasard, un soir de pluie, parce que ma soeur jouait.\n"
        b"- Et demain ?\nDemain je dors, puis je rejoue, et je reperdrai peut-etre.\n"
    )
    assert [pair.question for pair in page.pairs] == ["Comment as-tu commence ?", "Et demain ?"]
    assert [span.kind for span in page.spans[:3]] == ["box", "box", "box"]


def test_buttons_of_networks_are_no_answer() -> None:
    page = parse_page(
        (
            _page("{label}: {text}").replace("{q}", "V").replace("{a}", "A")
            + "\n\nFacebook Twitter WhatsApp\n"
        ).encode()
    )
    assert page.dropped == ("Facebook Twitter WhatsApp",)


def test_a_role_alone_means_its_only_bearer() -> None:
    page = _page("{label}: {text}").replace("{q}", "Bode").replace("{a}", "De sluiswachter")
    assert {pair.speaker for pair in parse_page(page.encode()).pairs} == {"Bas Olden"}


def test_a_label_alone_on_its_line_stands_once_where_others_follow() -> None:
    """The first labels are words alone on a line, the later ones letters before the text."""
    lines = [_LEAD, "VRAAG", _ASKED[0], "ANTWOORD", _TOLD[0]]
    lines += [f"V – {_ASKED[1]}", f"A – {_TOLD[1]}", f"V – {_ASKED[2]}", f"A – {_TOLD[2]}"]
    pairs = parse_page("\n\n".join(lines).encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED
    assert [pair.answer for pair in pairs] == [(text,) for text in _TOLD]


def test_names_with_a_full_stop_are_labels_where_the_page_repeats_them() -> None:
    page = _page("{label}. {text}").replace("{q}", "Bode").replace("{a}", "Olden")
    pairs = parse_page(page.encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED
    assert {pair.speaker for pair in pairs} == {"Bas Olden"}


def test_a_year_is_no_label() -> None:
    life = "1974: geboren in Wierum\n\n1996: schipper\n\n2003: sluiswachter"
    page = _page("{label}: {text}").replace("{q}", "Bode").replace("{a}", "Olden")
    assert parse_page(f"{page}\n\nProfiel\n\n{life}".encode()).pairs[-1].answer == (_TOLD[-1],)


def test_an_unknown_voice_that_takes_turns_with_the_guest_asks() -> None:
    """The medium's label stands for the first questions only, then the presenter's initials."""
    labels = ["Radio Wierum", "Bas Olden", "C. N.", "B. O.", "C. N.", "B. O."]
    turns = [text for pair in zip(_ASKED, _TOLD, strict=True) for text in pair]
    lines = [f"{label}: {text}" for label, text in zip(labels, turns, strict=True)]
    pairs = parse_page("\n\n".join([_LEAD, *lines]).encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED


def test_two_who_ask_for_their_media_take_turns() -> None:
    """Each is named once in full with the medium, then by initials."""
    labels = ["Ada Vos (Bode)", "Bas Olden", "Jan Smit (Schip en Sluis)", "B. O.", "A. V.", "B. O."]
    turns = [text for pair in zip(_ASKED, _TOLD, strict=True) for text in pair]
    lines = [f"{label}: {text}" for label, text in zip(labels, turns, strict=True)]
    pairs = parse_page("\n\n".join([_LEAD, *lines]).encode()).pairs
    assert [(pair.question, pair.answer) for pair in pairs] == [
        (asked, (told,)) for asked, told in zip(_ASKED, _TOLD, strict=True)
    ]


def test_initials_take_turns_in_one_paragraph() -> None:
    turns = [t for pair in zip(_ASKED[:2], _TOLD[:2], strict=True) for t in pair]
    labels = ["ADV:", "BO:", "ADV:", "BO:"]
    line = " ".join(f"{label} {text}" for label, text in zip(labels, turns, strict=True))
    pairs = parse_page(f"{_LEAD}\n\n{line}\n".encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED[:2]


def test_names_in_brackets_are_labels_and_what_is_heard_is_none() -> None:
    page = _page("{label}{text}").replace("{q}", "- ").replace("{a}", "[Bas] ")
    pairs = parse_page(page.encode()).pairs
    assert [pair.answer for pair in pairs] == [(told,) for told in _TOLD]
    assert {pair.speaker for pair in pairs} == {"Bas Olden"}
    page = _page("{label}{text}").replace("{q}", "- ").replace("{a}", "[Gelach] ")
    answers = [pair.answer for pair in parse_page(page.encode()).pairs]
    assert answers == [(f"[Gelach] {told}",) for told in _TOLD]


def test_initials_without_a_mark_are_those_of_somebody_known() -> None:
    page = _page("{label} {text}").replace("{q}", "Bode:").replace("{a}", "B. O.")
    pairs = parse_page(page.encode()).pairs
    assert [pair.answer for pair in pairs] == [(told,) for told in _TOLD]
    assert {pair.speaker for pair in pairs} == {"Bas Olden"}
    answers = [p.answer for p in parse_page(page.replace("B. O.", "J. S.").encode()).pairs]
    assert answers == [(f"J. S. {told}",) for told in _TOLD]


def test_an_office_that_takes_over_is_who_answered_before() -> None:
    page = _page("{label}: {text}").replace("{q}", "Ada").replace("Sluiswachter ", "")
    page = page.replace("{a}:", "Bas Olden:", 1).replace("{a}", "Kapitein")
    assert {pair.speaker for pair in parse_page(page.encode()).pairs} == {"Bas Olden"}


def test_a_surname_on_a_label_may_have_its_given_name_above_the_title() -> None:
    head = "Minister Petra Olden: vier vragen in de haven\n\nKenmerk: SL-0416/24\n\n"
    page = _page("{label}: {text}").replace(_LEAD, "De sluis gaat dicht, en voor lang.")
    page = head + page.replace("{q}", "Vraag").replace("{a}", "MINISTER OLDEN")
    assert {pair.speaker for pair in parse_page(page.encode()).pairs} == {"Petra Olden"}


def test_labels_within_paragraphs_leave_the_blank_lines_between_them_usual() -> None:
    turns = [f"Q. {ask} A. {told}" for ask, told in zip(_ASKED, _TOLD, strict=True)]
    more = "Hij wil later een buitenboordmotor worden. Geen monteur: een motor."
    page = "\n\n\n".join([_LEAD, turns[0], more, *turns[1:]])
    pairs = parse_page(page.encode()).pairs
    assert [pair.question for pair in pairs] == _ASKED
    assert [pair.answer for pair in pairs] == [(_TOLD[0], more), (_TOLD[1],), (_TOLD[2],)]


def test_sisters_share_the_family_name_of_the_last() -> None:
    names = ("Lies", "Rit", "An")
    answers = "\n\n".join(f"{name}: {told}" for name, told in zip(names, _TOLD, strict=True))
    turns = "\n\n".join(f"Bode: {ask}\n\n{answers}" for ask in _ASKED)
    lead = "Lies, Rit en An Vos bakken al dertig jaar brood in Gooik."
    pairs = parse_page(f"{lead}\n\n{turns}".encode()).pairs
    assert [pair.answer_speakers for pair in pairs] == [("Lies Vos", "Rit Vos", "An Vos")] * 3
