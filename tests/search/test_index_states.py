"""An index that can't be read: said, worked around, and built anew."""

import shutil

import pytest

from articles.models import IndexMark, QAPair
from articles.search import indexing, service
from articles.search.results import Search
from tests.factories import make_article


@pytest.fixture
def folder(indexed, own_index):
    make_article(pairs=[("Waarom water?", ["Omdat het stijgt."])])
    make_article(pairs=[("Waarom dijken?", ["Tegen het water."])])
    indexed()
    assert ask("water") == (2, [])
    return own_index


def ask(text):
    results = service.search(Search(text=text))
    return results.total, [notice.code for notice in results.notices]


def largest_file(folder):
    return max(folder.iterdir(), key=lambda path: path.stat().st_size)


def remove(folder):
    shutil.rmtree(folder)


def empty(folder):
    for path in folder.iterdir():
        path.unlink()


def foreign(folder):
    empty(folder)
    (folder / "notes.txt").write_text("nothing of ours")


def lose_segment(folder):
    largest_file(folder).unlink()


def cut_segment(folder):
    path = largest_file(folder)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scramble_contents(folder):
    (path,) = folder.glob("*.toc")
    path.write_bytes(bytes(range(256)) * 9)


def empty_contents(folder):
    (path,) = folder.glob("*.toc")
    path.write_bytes(b"")


def file_instead(folder):
    shutil.rmtree(folder)
    folder.write_text("not a folder")


FAULTS = [
    (remove, "missing"),
    (empty, "missing"),
    (foreign, "foreign"),
    (lose_segment, "damaged"),
    (cut_segment, "damaged"),
    (scramble_contents, "damaged"),
    (empty_contents, "damaged"),
    (file_instead, "missing"),
]


@pytest.mark.parametrize(("spoil", "reason"), FAULTS)
def test_a_spoilt_index_is_named_and_the_database_answers(folder, spoil, reason):
    spoil(folder)
    assert indexing.state() == reason
    assert indexing.check() == [f"index: {reason}"]
    assert ask("water") == (2, ["degraded"])
    assert ask("dijk*") == (1, ["degraded"])
    assert ask('"het water" OR stijgt') == (2, ["degraded"])
    assert ask("water -dijken") == (1, ["degraded"])


@pytest.mark.parametrize(("spoil", "reason"), FAULTS)
def test_a_spoilt_index_is_built_anew_by_repair(folder, spoil, reason):
    spoil(folder)
    assert indexing.repair().indexed == 2
    assert (indexing.state(), indexing.check()) == ("ok", [])
    assert ask("water") == (2, [])


@pytest.mark.parametrize(("spoil", "reason"), FAULTS)
def test_a_spoilt_index_is_built_anew_by_the_next_ingest(folder, spoil, reason):
    spoil(folder)
    make_article(pairs=[("En de rivier?", ["Vol water."])])
    assert indexing.bring_in().rebuilt
    assert (indexing.state(), indexing.check()) == ("ok", [])
    assert ask("water") == (3, [])


def test_a_request_leaves_the_index_of_a_large_archive_to_the_repair(folder, monkeypatch):
    monkeypatch.setattr(indexing, "SMALL_ARCHIVE", 1)
    IndexMark.objects.mark(QAPair.objects.values_list("public_id", flat=True))
    remove(folder)
    assert indexing.bring_in(wait=False) == indexing.Report(queued=2)
    assert indexing.state() == "missing"


def test_a_failed_rebuild_leaves_the_old_index(folder, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("articles.search.engine.writing._add", fail)
        with pytest.raises(OSError, match="No space"):
            indexing.repair()
        IndexMark.objects.mark(QAPair.objects.values_list("public_id", flat=True))
        with pytest.raises(OSError, match="No space"):
            indexing.bring_in()
    assert ask("water") == (2, [])
    assert {path.name for path in folder.parent.glob("index*")} == {"index", "index.lock"}
    assert indexing.bring_in().indexed == 2
    assert (indexing.state(), indexing.check()) == ("ok", [])
