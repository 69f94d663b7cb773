"""``manage.py search`` and ``check_archive``: the interface that others measure by."""

import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from articles.models import IndexMark, QAPair
from tests.factories import make_article


@pytest.fixture
def archive(indexed):
    make_article(language="fr", pairs=[("Et l’eau ?", ["Les négociations sur l’eau continuent."])])
    make_article(language="nl", pairs=[("En het water?", ["De onderhandelingen gaan door."])])
    indexed()


def output(capsys, *arguments):
    call_command("search", *arguments)
    return capsys.readouterr().out


def test_a_search_as_json_is_one_object_on_one_line(archive, capsys):
    (line,) = output(capsys, "negociations", "--format", "json").splitlines()
    found = json.loads(line)
    pair = QAPair.objects.get(article__language="fr")
    assert found.pop("ms") >= 0
    score = found["hits"][0].pop("score")
    assert score > 0
    assert found == {
        "query": "negociations",
        "total": 1,
        "did_you_mean": None,
        "hits": [
            {
                "pair_id": pair.public_id,
                "article_id": pair.article.public_id,
                "interview_id": pair.article.interview.public_id,
                "language": "fr",
                "speaker": "Anna Peeters",
                "date": "2024-03-05",
                "snippet": "Les négociations sur l’eau continuent.",
                "matched": [{"word": "negociations", "found": "négociations", "via": "accent"}],
            }
        ],
        "facets": {
            "language": [{"value": "fr", "label": "Français", "count": 1}],
            "speaker": [{"value": "anna-peeters", "label": "Anna Peeters", "count": 1}],
            "outlet": [{"value": "de-morgenbode", "label": "De Morgenbode", "count": 1}],
            "year": [{"value": "2024", "label": "2024", "count": 1}],
            "translated": [],
        },
        "notices": [],
    }


def test_queries_of_a_file_are_answered_line_by_line(archive, capsys, tmp_path):
    queries = tmp_path / "queries.txt"
    queries.write_text("eau\n\nwater\npeeters\n")
    lines = output(capsys, "--queries", str(queries), "--format", "json", "--limit", "1")
    found = [json.loads(line) for line in lines.splitlines()]
    assert [(each["query"], each["total"], len(each["hits"])) for each in found] == [
        ("eau", 1, 1), ("water", 1, 1), ("peeters", 2, 1),
    ]  # fmt: skip


def test_a_language_narrows(archive, capsys):
    assert (
        json.loads(output(capsys, "peeters", "--language", "nl", "--format", "json"))["total"] == 1
    )


def test_text_marks_what_was_found(archive, capsys):
    assert "De *onderhandelingen* gaan door." in output(capsys, "onderhandeling")


@pytest.mark.parametrize("arguments", [[], ["a", "--queries", "b"], ["--queries", "/no/such"]])
def test_wrong_usage_has_exit_status_two(db, arguments):
    with pytest.raises(CommandError) as error:
        call_command("search", *arguments)
    assert error.value.returncode == 2


def test_check_archive_is_silent_when_all_agree(archive, capsys):
    call_command("check_archive")
    assert capsys.readouterr().out == ""


def test_check_archive_names_each_fault_and_repairs(archive, capsys):
    changed, deleted = QAPair.objects.order_by("pk")
    QAPair.objects.filter(pk=changed.pk).update(answer="Autre chose.")
    QAPair.objects.filter(pk=deleted.pk).delete()
    new = make_article(pairs=[("Nieuw?", ["Ja."])]).pairs.get()
    with pytest.raises(SystemExit) as status:
        call_command("check_archive")
    assert status.value.code == 1
    assert capsys.readouterr().out.splitlines() == [
        f"pair {changed.public_id}: the index has an older version",
        f"pair {new.public_id}: not in the index",
        f"pair {deleted.public_id}: in the index, not in the archive",
    ]
    IndexMark.objects.mark([changed.public_id])
    call_command("check_archive", "--repair")
    assert not IndexMark.objects.exists()
    capsys.readouterr()
    call_command("check_archive")
    assert capsys.readouterr().out == ""
