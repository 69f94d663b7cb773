import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.alignment import sentence_spans


def sentences(text, language):
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Een zin. Nog een zin!", ["Een zin.", "Nog een zin!"]),
        ("nl", "Dhr. Jansen kwam. Hij bleef.", ["Dhr. Jansen kwam.", "Hij bleef."]),
        ("nl", "J. R. R. Tolkien schreef. Ja.", ["J. R. R. Tolkien schreef.", "Ja."]),
        (
            "nl",
            "Hij heeft 1.5 miljoen. En 2.000 euro.",
            ["Hij heeft 1.5 miljoen.", "En 2.000 euro."],
        ),
        ("nl", "Op 5 jan. 2020 begon het. Toen.", ["Op 5 jan. 2020 begon het.", "Toen."]),
        ("nl", "‘Kom.’ Hij ging.", ["‘Kom.’", "Hij ging."]),
        ("nl", "Wacht... tot morgen. Goed.", ["Wacht... tot morgen.", "Goed."]),
        (
            "fr",
            "Vraiment ? Oui ! « Certes. » Bien.",
            ["Vraiment ?", "Oui !", "« Certes. »", "Bien."],
        ),
        ("fr", "M. Dupont et Mme. Roy. Élie aussi.", ["M. Dupont et Mme. Roy.", "Élie aussi."]),
        (
            "en",
            "Mr. Smith left at 5 p.m. on Monday. Why?",
            ["Mr. Smith left at 5 p.m. on Monday.", "Why?"],
        ),
        ("xx", "One. Two.", ["One.", "Two."]),
        ("nl", "", []),
        ("nl", "  \n ", []),
        ("nl", "zonder punt", ["zonder punt"]),
    ],
)
def test_sentences(language, text, expected):
    assert sentences(text, language) == expected


@settings(deadline=None, max_examples=80)
@given(st.text('aB .!?»«’"\n 1\u00a0', max_size=60))
def test_nothing_is_lost_but_blanks(text):
    spans = sentence_spans(text, "fr")
    covered = "".join(text[start:end] for start, end in spans)

    assert "".join(covered.split()) == "".join(text.split())
    assert list(spans) == sorted(spans)
