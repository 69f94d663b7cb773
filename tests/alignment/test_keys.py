"""How much of their keys two versions share, and which of them they are looked up by."""

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.alignment import Version, link_keys
from articles.alignment.keys import MOST_KEYS, all_keys, likely, sampled, share, sketch

KEYS = st.frozensets(st.integers(0, 60).map(lambda number: f"w:{number}"), max_size=40)


@settings(deadline=None, max_examples=50)
@given(KEYS, KEYS)
def test_sketches_share_what_their_keys_do(one, other):
    expected = len(one & other) / max(1, min(len(one), len(other)))
    assert share(sketch(one), sketch(other)) == expected


@settings(deadline=None, max_examples=50)
@given(st.frozensets(st.integers().map(str), max_size=200))
def test_some_keys_are_chosen_alike_from_any_texts(keys):
    numbers = frozenset(f"#{key}" for key in keys)
    assert len(sampled(numbers)) == min(len(numbers), MOST_KEYS)
    assert sampled(sampled(numbers)) == sampled(numbers)


def test_a_version_is_looked_up_by_some_of_its_keys():
    words = " ".join(f"interessant{a}{b}" for a in "abcdefgh" for b in "klmnop")
    version = Version(language="nl", intro=(words,))
    assert link_keys(version) == sampled(all_keys(version))


def test_those_that_share_too_little_are_no_likely_versions():
    assert likely({1: 0.069, 2: 0.07, 3: 0.5}) == [3, 2]
