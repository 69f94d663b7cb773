"""The interface speaks Dutch, French and English, in every sentence."""

import ast
import re
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(settings.BASE_DIR)
CODES = [code for code, _name in settings.LANGUAGES]
CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"}
IN_TEMPLATES = re.compile(r" n?gettext\(u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")")
PLACES = re.compile(r"%\(\w+\)[sd]|%[sd]")


def catalogue(code: str) -> polib.POFile:
    return polib.pofile(str(ROOT / f"articles/locale/{code}/LC_MESSAGES/django.po"))


def in_python(path: Path) -> set[str]:
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id in CALLS
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }


def in_template(path: Path) -> set[str]:
    return {ast.literal_eval(text) for text in IN_TEMPLATES.findall(templatize(path.read_text()))}


@pytest.fixture(scope="module")
def sentences() -> set[str]:
    """Every sentence that the code asks to be translated."""
    python = (path for path in (ROOT / "articles").rglob("*.py") if "migrations" not in path.parts)
    templates = (path for path in (ROOT / "templates").rglob("*") if path.is_file())
    return set().union(*map(in_python, python), *map(in_template, templates))


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_in_the_catalogue(code, sentences):
    assert len(sentences) > 300
    assert sentences - {entry.msgid for entry in catalogue(code)} == set()


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_untranslated_or_fuzzy(code):
    entries = catalogue(code)
    assert [entry.msgid for entry in entries.untranslated_entries()] == []
    assert [entry.msgid for entry in entries.fuzzy_entries()] == []
    assert [entry.msgid for entry in entries.obsolete_entries()] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_the_places_of_its_values(code):
    for entry in catalogue(code):
        for text in [entry.msgstr] if entry.msgstr else entry.msgstr_plural.values():
            assert set(PLACES.findall(text)) == set(PLACES.findall(entry.msgid)), entry.msgid


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_is_written(code):
    written = catalogue(code)
    compiled = polib.mofile(str(ROOT / f"articles/locale/{code}/LC_MESSAGES/django.mo"))

    def told(entries):
        return {
            (entry.msgid, entry.msgctxt): entry.msgstr or entry.msgstr_plural for entry in entries
        }

    assert told(written) == told(compiled)
