import gzip

import pytest

from articles.alignment import EDITOR, Dictionary, Entry, read_dictionary

FREEDICT = """00-database-dictfmt-1.13.0
Nederlands-French FreeDict Dictionary

  Available under the terms of the GNU General Public License ver. 2.0 and
  any later version.
Nederlands-French FreeDict Dictionary ver. 0.2
http://freedict.org/
ABC‐boek /ˌaːbˌeːsˈeː bˈuk/
abécédaire
afgaan /ɑfxan/
1. partir, s'en aller
2. visiter
bĳ /bɛi˘/
abeille
"""


def entry(word, translation, source="test"):
    return Entry(
        source_language="nl",
        target_language="fr",
        word=word,
        translation=translation,
        source=source,
    )


@pytest.fixture
def freedict(tmp_path):
    path = tmp_path / "freedict-nld-fra.dict.dz"
    path.write_bytes(gzip.compress(FREEDICT.encode()))
    return path


def test_a_freedict_package(freedict):
    entries = list(read_dictionary(freedict))

    assert [(e.word, e.translation) for e in entries] == [
        ("ABC‐boek", "abécédaire"),
        ("afgaan", "partir"),
        ("afgaan", "s'en aller"),
        ("afgaan", "visiter"),
        ("bĳ", "abeille"),
    ]
    assert {(e.source_language, e.target_language) for e in entries} == {("nl", "fr")}
    assert {e.source for e in entries} == {"freedict-nld-fra"}
    assert {e.licence for e in entries} == {"GNU General Public License 2.0+"}


def test_a_tab_separated_file(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text("# a remark\nHaus\thuis\tnoun\n\nno translation\nBaum\t\n", encoding="utf-8")

    assert list(read_dictionary(path, "de", "nl", licence="CC0")) == [
        Entry(
            source_language="de",
            target_language="nl",
            word="Haus",
            translation="huis",
            source="own.tsv",
            licence="CC0",
        )
    ]


def test_a_file_that_does_not_say_its_languages(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text("a\tb\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"own\.tsv: which languages"):
        list(read_dictionary(path))


def test_ligatures_and_hyphens_meet(freedict):
    dictionary = Dictionary(read_dictionary(freedict))

    assert dictionary.translations("bij", "nl", "fr") == {"abeille"}
    assert dictionary.translations("abc-boek", "nl", "fr") == {"abecedaire"}


def test_both_directions_and_inflected_words():
    dictionary = Dictionary([entry("verdrag", "traité"), entry("land", "pays")])

    assert dictionary.translations("Verdrag", "nl", "fr") == {"traite"}
    assert dictionary.translations("landen", "nl", "fr") == {"pays"}
    assert dictionary.translations("traités", "fr", "nl") == {"verdrag"}
    assert dictionary.translations("verdragen", "nl", "en") == frozenset()


def test_words_with_one_stem_stay_apart():
    dictionary = Dictionary([entry("verdragen", "supporter")])

    assert dictionary.translations("verdrag", "nl", "fr") == frozenset()


def test_an_editors_entry_stands_alone():
    dictionary = Dictionary([entry("bank", "banc"), entry("bank", "banque", source=EDITOR)])

    assert dictionary.translations("bank", "nl", "fr") == {"banque"}
    assert dictionary.translations("banc", "fr", "nl") == {"bank"}


def test_an_empty_dictionary():
    assert not Dictionary()
    assert Dictionary().translations("bank", "nl", "fr") == frozenset()
