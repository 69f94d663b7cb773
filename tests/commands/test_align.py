"""``manage.py align``, as it is called."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from articles.alignment import Entry
from articles.models import LexiconEntry
from articles.versions import dictionaries

pytestmark = pytest.mark.django_db

CASE = {
    "id": "one",
    "a": {"language": "nl", "units": ["Waarom?", "Brussel kost 40 miljoen.", "Dank u."]},
    "b": {"language": "fr", "units": ["Pourquoi ?", "Bruxelles coûte 40 millions.", "Merci."]},
}


def align(capsys, monkeypatch, text):
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    try:
        call_command("align", "--jsonl")
        failed = None
    except CommandError as error:
        failed = error
    out, err = capsys.readouterr()
    return [json.loads(line) for line in out.splitlines()], err, failed


def links(answer):
    return [(bead["a"], bead["b"]) for bead in answer["beads"]]


def test_a_case_a_line(capsys, monkeypatch):
    with_roles = {
        "id": 2,
        "a": CASE["a"] | {"roles": ["Q", "A", "C"]},
        "b": {"language": "fr", "units": ["Bruxelles coûte 40 millions."], "roles": ["A"]},
    }
    lines = "\n".join([json.dumps(CASE), "", json.dumps(with_roles)])
    answers, _, failed = align(capsys, monkeypatch, lines)

    assert failed is None
    assert [answer["id"] for answer in answers] == ["one", 2]
    assert links(answers[0]) == [([0], [0]), ([1], [1]), ([2], [2])]
    assert links(answers[1]) == [([0], []), ([1], [0]), ([2], [])]
    assert all(0 <= bead["score"] <= 1 for answer in answers for bead in answer["beads"])


@pytest.mark.parametrize(
    "bad",
    ["{", "[]", '{"id": 1}', '{"a": {"language": "nl", "units": [], "roles": ["Q"]}, "b": {}}'],
)
def test_a_bad_line_never_stops_the_others(capsys, monkeypatch, bad):
    answers, err, failed = align(capsys, monkeypatch, f"{bad}\n{json.dumps(CASE)}\n")

    assert [answer["id"] for answer in answers] == ["one"]
    assert err.startswith("line 1: ")
    assert "1 of the lines" in str(failed)


def test_loaded_dictionaries_are_used(capsys, monkeypatch):
    words = (("hond", "chien"), ("slaapt", "dort"), ("boom", "arbre"), ("groeit", "pousse"))
    dictionaries.load(
        Entry(source_language="nl", target_language="fr", word=a, translation=b, source="test")
        for a, b in words
    )
    case = {
        "a": {"language": "nl", "units": ["De hond slaapt.", "De boom groeit."]},
        "b": {"language": "fr", "units": ["L’arbre pousse."]},
    }
    answers, _, _ = align(capsys, monkeypatch, json.dumps(case))

    assert LexiconEntry.objects.count() == 4
    assert links(answers[0]) == [([0], []), ([1], [0])]


def test_two_files_beside_each_other(capsys, tmp_path):
    for name, side in (("a", "a"), ("b", "b")):
        (tmp_path / name).write_text("\n\n".join(CASE[side]["units"]), encoding="utf-8")
    call_command("align", str(tmp_path / "a"), str(tmp_path / "b"), "--languages", "nl", "fr")
    rows = capsys.readouterr().out.splitlines()

    assert [row.split(" │ ") for row in rows if "│" in row] == [
        [one.ljust(56), two]
        for one, two in zip(CASE["a"]["units"], CASE["b"]["units"], strict=True)
    ]


@pytest.mark.parametrize("arguments", [[], ["a"], ["a", "b", "--jsonl"], ["missing", "missing"]])
def test_wrong_usage(arguments):
    with pytest.raises(CommandError) as error:
        call_command("align", *arguments)

    assert error.value.returncode == 2
