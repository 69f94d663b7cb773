"""A backup made while the archive runs comes back whole on an empty machine."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import own_archive

ROOT = Path(__file__).resolve().parents[2]


def manage(data, *arguments):
    return subprocess.run(
        [sys.executable, "manage.py", *map(str, arguments)],
        cwd=ROOT,
        env=own_archive(data),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def backup(tmp_path_factory):
    folder = tmp_path_factory.mktemp("first")
    manage(folder / "data", "migrate", "-v0")
    assert manage(folder / "data", "ingest", "fixtures/seeds").returncode == 0
    assert manage(folder / "data", "backup", folder / "backup.sqlite3").returncode == 0
    return folder / "backup.sqlite3"


def test_restored_on_an_empty_machine_it_is_the_same_archive(backup, tmp_path):
    done = manage(tmp_path / "new", "restore", backup)
    assert (done.returncode, done.stderr) == (0, "")
    assert manage(tmp_path / "new", "check_archive").returncode == 0
    assert manage(tmp_path / "new", "search", "verdrag").stdout.startswith("verdrag: ")
    again = manage(tmp_path / "new", "ingest", "fixtures/seeds")
    assert "2 unchanged" in again.stderr


def test_a_backup_never_replaces_a_file(backup, tmp_path):
    manage(tmp_path, "migrate", "-v0")
    before = backup.read_bytes()
    done = manage(tmp_path, "backup", backup)
    assert (done.returncode, "exists already" in done.stderr) == (1, True)
    assert backup.read_bytes() == before


@pytest.mark.parametrize("content", [None, b"no database", b""])
def test_what_is_no_backup_changes_nothing(tmp_path, content):
    manage(tmp_path / "data", "migrate", "-v0")
    manage(tmp_path / "data", "ingest", "fixtures/seeds")
    file = tmp_path / "x.sqlite3"
    if content is not None:
        file.write_bytes(content)
    done = manage(tmp_path / "data", "restore", file)
    assert (done.returncode, str(file) in done.stderr) == (1, True)
    assert manage(tmp_path / "data", "check_archive").returncode == 0
