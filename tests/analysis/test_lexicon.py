"""Word lists as files that processes share."""

import pytest
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from articles.analysis import lexicon
from articles.analysis.lexicon import lemma_of

WORDS = {"houses": "house", "house": "house", "xqzwy": None, "": None}


@pytest.fixture(autouse=True)
def caches(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    _forget()
    yield tmp_path / "press-interview-archive"
    _forget()


def _forget():
    lexicon._word_list.cache_clear()
    lemma_of.cache_clear()


def _lemmas():
    return {word: lemma_of(word, "en") for word in WORDS}


def test_a_list_is_written_down_once_and_read_from_its_file(caches, monkeypatch):
    assert _lemmas() == WORDS
    assert [path.suffix for path in sorted(caches.iterdir())] == [".lock", ".trie"]
    _forget()
    monkeypatch.setattr(lexicon, "_write", None)
    assert _lemmas() == WORDS


def test_the_file_has_every_word_of_the_list():
    words = DefaultDictionaryFactory().get_dictionary("eo")
    held = lexicon._word_list("eo")
    assert all(held.form_of(word) == form for word, form in words.items())


@pytest.mark.parametrize("rest", [b"", b"no trie", b"We love Marisa."])
def test_a_broken_file_is_written_anew(caches, rest):
    assert _lemmas() == WORDS
    path = next(caches.glob("*.trie"))
    sound = path.read_bytes()
    path.write_bytes(rest)
    _forget()
    assert _lemmas() == WORDS
    assert path.read_bytes() == sound


def test_without_a_place_to_write_the_list_is_unpacked(caches, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    assert _lemmas() == WORDS
    assert not caches.exists()
