"""Lists of phrases as patterns."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.languages import LANGUAGES
from articles.parsing.phrases import either

ENTRIES = st.lists(st.text("ab' .é", min_size=1, max_size=5), min_size=1, max_size=8)


def test_the_longest_entry_wins() -> None:
    pattern = re.compile(either(["foto", "photo d'archives", "photo", "photo d'auteur"]))
    assert pattern.match("photo d’archives")[0] == "photo d’archives"  # type: ignore[index]
    assert pattern.match("photo dans")[0] == "photo"  # type: ignore[index]


@settings(deadline=None, derandomize=True)
@given(ENTRIES, st.text("ab' .é", max_size=8))
def test_a_tree_of_letters_matches_what_a_list_does(entries: list[str], text: str) -> None:
    longest = sorted(set(entries), key=len, reverse=True)
    plain = re.compile("|".join(map(re.escape, longest)))
    tree = re.compile(either(entries))
    assert [m[0] for m in tree.finditer(text)] == [m[0] for m in plain.finditer(text)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_entry_was_broken_at_its_hyphen(code: str) -> None:
    """``directeur-generaal`` at the end of a line of a list became ``directeur-``."""
    lists = [v for v in vars(LANGUAGES[code].press).values() if isinstance(v, frozenset | tuple)]
    entries = [entry for listed in lists for entry in listed]
    assert [entry for entry in entries if entry != entry.strip("-")] == []
