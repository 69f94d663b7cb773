"""From paths to readings."""

from pathlib import Path

import pytest

from articles import loading
from articles.alignment import link_keys
from articles.sources import Reading, find, parse_for_storing, read
from articles.versions.documents import pairs_of, version_of

ROOT = Path(__file__).resolve().parents[1]
SEEDS = sorted((ROOT / "fixtures/seeds").glob("*.txt"))


@pytest.mark.django_db
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_keys_worked_out_beside_the_parsing_are_those_of_the_rows(path):
    reading = parse_for_storing(read(str(path), {}))
    article = loading.load_reading(reading).article
    assert reading.keys == link_keys(version_of(article, pairs_of(article)))


def test_a_folder_gives_its_pages_in_order_and_nothing_else(tmp_path):
    for name in ("b.txt", "a.html", "c.HTM", "d.pdf", ".txt", "sub/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    found = [str(Path(path).relative_to(tmp_path)) for path in find([str(tmp_path)])]
    assert found == ["a.html", "b.txt", "c.HTM", "sub/e.txt"]


def test_a_file_named_by_itself_is_taken_whatever_it_is_called():
    assert list(find(["notes.md"])) == ["notes.md"]


@pytest.mark.parametrize("name", ["\0", "x" * 300, "missing.txt"])
def test_what_cannot_be_opened_is_a_reading_with_its_reason(name):
    reading = read(name, {})
    assert (reading.data, reading.settled, bool(reading.error)) == (None, True, True)


def test_a_settled_reading_is_not_parsed():
    settled = Reading(name="x", data=b"- Why?\n\nBecause.", settled=True)
    assert parse_for_storing(settled) is settled
