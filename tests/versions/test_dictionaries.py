"""Dictionaries as rows: what two texts need comes back, an editor's word first."""

import pytest
from django.core.management import CommandError, call_command

from articles.alignment import Pair, Version
from articles.models import LexiconEntry
from articles.versions import dictionaries

pytestmark = pytest.mark.django_db

LINES = "schip\tbateau\nschip\tnavire\nkade\tquai\nhuis\tmaison\n# a remark\n"
DUTCH = Version(language="nl", pairs=(Pair(question="Een schip?", answer=("Aan de kade.",)),))
FRENCH = Version(language="fr", pairs=(Pair(question="Un navire ?", answer=("Au quai.",)),))


@pytest.fixture
def loaded(tmp_path):
    path = tmp_path / "harbour.tsv"
    path.write_text(LINES)
    call_command("load_dictionary", path, "--from", "nl", "--to", "fr", "--licence", "CC0")


def test_only_what_both_texts_say_is_fetched(loaded):
    found = dictionaries.dictionary_for(DUTCH, FRENCH)
    assert found.translations("schip", "nl", "fr") == {"navire"}
    assert found.translations("huis", "nl", "fr") == frozenset()


def test_it_works_in_the_other_direction_too(loaded):
    found = dictionaries.dictionary_for(FRENCH, DUTCH)
    assert found.translations("quai", "fr", "nl") == {"kade"}


def test_no_dictionary_for_these_languages(loaded):
    german = Version(language="de", pairs=FRENCH.pairs)
    assert dictionaries.dictionary_for(DUTCH, german) is None


def test_loading_again_replaces_and_leaves_the_editors_own(loaded, tmp_path):
    own = LexiconEntry(source_language="nl", target_language="fr", word="schip",
                       translation="vaisseau")  # fmt: skip
    dictionaries.sign_as_editor(own)
    own.save()
    call_command("load_dictionary", tmp_path / "harbour.tsv", "--from", "nl", "--to", "fr")
    assert LexiconEntry.objects.count() == 5
    assert set(LexiconEntry.objects.values_list("licence", flat=True)) == {""}
    found = dictionaries.dictionary_for(DUTCH, FRENCH)
    assert found.translations("schip", "nl", "fr") == {"vaisseau"}


@pytest.mark.parametrize("name", ["missing.tsv", "harbour.tsv"])
def test_a_file_that_cannot_be_read_is_named(tmp_path, name):
    (tmp_path / "harbour.tsv").write_text(LINES)
    with pytest.raises(CommandError, match=name):
        call_command("load_dictionary", tmp_path / name)
