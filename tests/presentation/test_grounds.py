"""Why a line was read so, in the words of the interface."""

import pytest
from django.conf import settings
from django.utils import translation

from articles.parsing import ParseError, parse_page
from articles.presentation import grounds
from articles.presentation.wording import LINE_KINDS, line_kind

LANGUAGES = [code for code, _name in settings.LANGUAGES]
PAGES = settings.BASE_DIR / "fixtures"


@pytest.fixture(scope="module")
def codes() -> dict[str, set[str]]:
    """Every code that the parser gives over the test pages."""
    found = {"line": set(), "kind": set(), "speaker": set()}
    for path in sorted(PAGES.rglob("*")):
        if path.suffix not in (".txt", ".html"):
            continue
        try:
            page = parse_page(path.read_bytes(), name=path.name)
        except ParseError:
            continue
        found["line"] |= {span.reason for span in page.spans}
        found["kind"] |= {span.kind for span in page.spans}
        found["speaker"] |= {pair.speaker_reason for pair in page.pairs}
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_reason_of_the_pages_is_said_in_words(codes, code):
    with translation.override(code):
        said = {reason: grounds.ground(reason) for reason in codes["line"]}
        kinds = {kind: line_kind(kind) for kind in codes["kind"]}
    assert len(said) > 25
    assert codes["line"] - grounds.GROUNDS.keys() == set()
    assert [reason for reason, words in said.items() if len(words.split()) < 2] == []
    assert codes["kind"] - LINE_KINDS.keys() == set()
    assert all(kinds.values())


@pytest.mark.parametrize("code", ["nl", "fr"])
def test_no_reason_stays_in_english(code):
    english = {reason: str(words) for reason, words in grounds.GROUNDS.items()}
    with translation.override(code):
        said = {reason: str(words) for reason, words in grounds.GROUNDS.items()}
    assert [reason for reason in said if said[reason] == english[reason]] == []


def test_every_way_to_find_a_speaker_is_said_in_words(codes):
    assert codes["speaker"] - {""} - grounds.FOUND_IN.keys() == set()


def test_no_marker_or_its_absence_lacks_words():
    markers = ("label", "dash", "number", "quote", "style", "gap")
    assert {code for name in markers for code in (name, f"no-{name}")} <= grounds.GROUNDS.keys()


@pytest.mark.parametrize(
    ("confidence", "word", "percent"),
    [
        (1.0, "sure", 100), (0.999, "sure", 99), (0.95, "sure", 95), (0.949, "fairly sure", 95),
        (0.75, "fairly sure", 75), (0.744, "unsure", 74), (0.5, "unsure", 50),
    ],
)  # fmt: skip
def test_how_sure_a_reading_is(confidence, word, percent):
    assert (grounds.sureness(confidence), grounds.percent(confidence)) == (word, percent)


def test_an_editors_word_is_certain():
    assert grounds.sureness(1.0, by_person=True) == "certain"


def test_a_code_without_words_is_never_shown():
    assert (grounds.ground("news"), grounds.found_in("news")) == ("", "another paragraph")
