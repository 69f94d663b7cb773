"""``manage.py ingest``, as it is called."""

import json
import os
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article, QAPair, SavedPage, Speaker
from tests.processes import own_archive

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "fixtures" / "seeds"
NAMES = sorted(path.name for path in SEEDS.glob("*.txt"))


def ingest(*arguments, code=0):
    out, err = StringIO(), StringIO()
    status = 0
    try:
        call_command("ingest", *map(str, arguments), stdout=out, stderr=err)
    except SystemExit as stopped:
        status = stopped.code
    assert status == code, err.getvalue()
    return out.getvalue().splitlines(), err.getvalue().splitlines()


def run(*arguments, **options):
    """The command as a process of its own, with a data folder of its own."""
    return subprocess.run(
        [sys.executable, "manage.py", "ingest", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )


@pytest.fixture
def data_dir(tmp_path):
    return own_archive(tmp_path / "data")


@pytest.mark.django_db
class TestStoring:
    def test_the_two_pages_become_two_articles_with_one_speaker(self):
        out, err = ingest(SEEDS)
        assert [line.split(":")[1].strip() for line in out] == ["nl, 2 pairs", "fr, 2 pairs"]
        assert err == ["2 created"]
        assert Speaker.objects.get().name == "Bui Thanh Son"
        paragraphs = [len(pair.answer_paragraphs) for pair in QAPair.objects.order_by("id")]
        assert paragraphs == [4, 5, 4, 6]

    def test_a_second_run_changes_nothing(self):
        ingest(SEEDS)
        stamps = list(Article.objects.values_list("updated_at", flat=True))
        out, err = ingest(SEEDS)
        assert err == ["2 unchanged"]
        assert [line.split()[0] for line in out] == ["unchanged", "unchanged"]
        assert list(Article.objects.values_list("updated_at", flat=True)) == stamps

    def test_a_dry_run_stores_nothing(self):
        ingest("--dry-run", SEEDS)
        assert SavedPage.objects.count() == 0

    def test_a_bad_file_is_named_and_the_others_are_read(self, tmp_path):
        for name, data in [("a.txt", b""), ("b.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
                           ("c.txt", (SEEDS / NAMES[0]).read_bytes())]:  # fmt: skip
            (tmp_path / name).write_bytes(data)
        out, err = ingest(tmp_path, code=1)
        assert len(out) == 1
        assert out[0].endswith("c.txt: nl, 2 pairs")
        assert [line.split(":")[0].split("/")[-1] for line in err[:2]] == ["a.txt", "b.txt"]
        assert err[2] == "1 created, 2 refused"
        statuses = list(SavedPage.objects.order_by("name").values_list("status", flat=True))
        assert statuses == ["refused", "refused", "current"]

    @pytest.mark.parametrize("kind", ["missing", "pipe", "link out"])
    def test_what_is_no_page_does_not_stop_or_hang(self, tmp_path, kind):
        folder = tmp_path / "pages"
        folder.mkdir()
        path = folder / "x.txt"
        if kind == "pipe":
            os.mkfifo(path)
        if kind == "link out":
            (tmp_path / "secret.txt").write_text("- Why?\n\nBecause.\n")
            path.symlink_to(tmp_path / "secret.txt")
            assert ingest(folder)[1] == ["no pages found"]
            return
        assert ingest(path, code=1)[1][-1] == "1 refused"
        assert SavedPage.objects.count() == 0

    def test_a_name_cannot_fake_a_line_of_the_report(self, tmp_path):
        path = tmp_path / "a\ncreated fake.txt"
        path.write_bytes((SEEDS / NAMES[0]).read_bytes())
        out, _err = ingest(path)
        assert len(out) == 1


class TestJson:
    @pytest.mark.parametrize("name", NAMES)
    def test_one_object_a_page_and_nothing_else_on_standard_output(self, name, data_dir):
        done = run("--dry-run", "--format", "jsonl", SEEDS / name, env=data_dir)
        page = json.loads(done.stdout)
        assert (done.returncode, page["status"], page["file"]) == (0, "parsed", str(SEEDS / name))
        assert len(page["pairs"]) == 2

    def test_a_refused_page_has_its_object_too(self, tmp_path, data_dir):
        (tmp_path / "empty.txt").touch()
        done = run("--dry-run", "--format", "jsonl", tmp_path, env=data_dir)
        page = json.loads(done.stdout)
        assert (done.returncode, page["status"], page["pairs"]) == (1, "refused", [])
        assert page["error"] in done.stderr

    def test_without_a_database_a_dry_run_still_reads(self, data_dir):
        assert run("--dry-run", SEEDS, env=data_dir).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [[], ["--language", "xx", "a.txt"], ["--encoding", "klingon", "a.txt"], ["--format", "x", "a"]],
)
def test_wrong_usage_ends_with_status_2(arguments, data_dir):
    assert run(*arguments, env=data_dir).returncode == 2


@pytest.fixture
def begun(tmp_path, data_dir):
    """A run over 60 pages in several processes, of which the first page is in."""
    pages = tmp_path / "pages"
    pages.mkdir()
    text = (SEEDS / NAMES[0]).read_text()
    for number in range(60):
        (pages / f"{number:03}.txt").write_text(text.replace("2024", str(3000 + number)))
    subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], cwd=ROOT, env=data_dir,
                   check=True)  # fmt: skip
    child = subprocess.Popen(
        [sys.executable, "manage.py", "ingest", str(pages)],
        cwd=ROOT, env=data_dir, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    child.stdout.readline()
    return child, pages


@pytest.mark.slow
def test_a_killed_run_loses_nothing_and_leaves_no_process(begun, data_dir):
    child, pages = begun
    child.kill()
    child.communicate(timeout=60)  # until its processes, which write to the same pipes, are gone

    summary = run(pages, env=data_dir).stderr.splitlines()[-1]

    assert sum(int(word) for word in summary.split() if word.isdigit()) == 60
    check = [sys.executable, "manage.py", "check_archive"]
    assert subprocess.run(check, cwd=ROOT, env=data_dir).returncode == 0


def test_an_interrupt_finishes_the_page_in_hand_and_says_what_was_done(begun, data_dir):
    child, pages = begun
    child.send_signal(signal.SIGINT)
    _out, err = child.communicate(timeout=120)
    assert child.returncode == 130
    assert "not read" in err
    left = int(err.split("stopped, ")[1].split()[0])
    assert 0 < left < 60
    again = run(pages, env=data_dir)
    assert f"{60 - left} unchanged" in again.stderr
