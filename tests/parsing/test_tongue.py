"""Language detection: the same answers as langdetect's own detector, in half the time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.parsing import tongue

TEXTS = [
    "De burgemeester zegt dat de haven volgend jaar dichtgaat. OK, maar de NMBS rijdt nog.",
    "L’État n’a rien dit : « À l’été, nous verrons. » Écrivez à info@gare.example.",
    "Die Brücke wird im Frühling wieder geöffnet, sagt die Ingenieurin aus Köln.",
    "El alcalde ÑANDÚ no contestó; véase https://puerto.example/noticias para más.",
    "Bến cảng sẽ mở cửa trở lại vào mùa xuân, ông Nguyễn Văn An nói với chúng tôi.",
    "The harbour opens again in spring,  says  the engineer.\tNobody asked HER.",
]


def both(text: str) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    """Languages with their probability: of our detector, and of the library's."""
    listed = []
    library = tongue._factory().create()
    library.n_trial = tongue.TRIALS
    for detector in (tongue._Detector(tongue._factory()), library):
        detector.append(text)
        listed.append([(g.lang, g.prob) for g in detector.get_probabilities()])
    return listed[0], listed[1]


@pytest.mark.parametrize("text", TEXTS)
def test_same_as_the_library(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.text(st.characters(max_codepoint=0x1EFF), max_size=80))
def test_same_letters_as_the_library_in_any_latin_text(text: str) -> None:
    ours, theirs = tongue._Detector(tongue._factory()), tongue._factory().create()
    ours.append(text)
    theirs.append(text)
    assert ours._extract_ngrams() == theirs._extract_ngrams()
