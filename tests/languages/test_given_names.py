import re
import unicodedata
from pathlib import Path

import pytest

from articles.languages import given_names
from articles.languages.given_names import GIVEN_NAMES
from articles.parsing.vocabulary import is_given_name


@pytest.mark.parametrize("code", GIVEN_NAMES)
def test_names_are_written_as_they_are_looked_up(code):
    names = GIVEN_NAMES[code]
    folded = {unicodedata.normalize("NFC", name).casefold().partition("-")[0] for name in names}
    assert names == folded
    assert {name for name in names if not name.replace("'", "").isalpha()} == set()


def test_no_name_is_listed_twice_in_a_language():
    for path in Path(given_names.__file__).parent.glob("[a-z]*.py"):
        listed = re.search(r'words\(\s*"""(.*?)"""', path.read_text(), re.S)[1].split()
        assert [name for name in listed if listed.count(name) > 1] == [], path.name


def test_a_double_name_is_known_by_its_first_part():
    assert is_given_name("Anne-Lise")


def test_small_words_are_no_names():
    assert [word for word in ("de", "der", "het", "les", "the", "por") if is_given_name(word)] == []
