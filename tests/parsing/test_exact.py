"""Every invented page comes out exactly as its expected file says, or stands in a list.

``not-yet.list`` names the pages that do not, with the fields that differ.  A
page whose fields come out right leaves the list: it only shrinks.
"""

import json
from pathlib import Path

import pytest

from articles.parsing import as_json, parse_page
from tests.evaluation.parsing import pages_in
from tests.parsing.comparison import expected_part, told

FOLDER = Path("fixtures/pages")
PAGES = pages_in([str(FOLDER / code) for code in ("nl", "fr", "en", "de", "es", "vi")])
NOT_YET = {
    name: set(fields)
    for line in (FOLDER / "not-yet.list").read_text("utf-8").splitlines()
    for name, *fields in [line.split()]
}


def name_of(page: Path) -> str:
    return page.relative_to(FOLDER).as_posix()


def differing(page: Path) -> set[str]:
    """The fields of a page that are not as expected, blanks, quotes and dashes apart."""
    expected = json.loads(page.with_suffix(".expected.json").read_text("utf-8"))
    parsed = parse_page(page.read_bytes(), name=page.name)
    found = expected_part(as_json(page.name, parsed), expected)
    wanted = told(expected)
    return {field for field in wanted if field != "pairs" and found[field] != wanted[field]} | {
        f"pairs.{field}"
        for field in (wanted["pairs"] or [{}])[0]
        if [pair.get(field) for pair in found["pairs"]] != [pair[field] for pair in wanted["pairs"]]
    }


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_page_is_exact_or_listed(page: Path) -> None:
    assert differing(page) == NOT_YET.get(name_of(page), set())


def test_only_pages_are_listed() -> None:
    assert NOT_YET.keys() <= {name_of(page) for page in PAGES}


def write_list() -> None:
    """``python -m tests.parsing.test_exact`` after a change of the parser; read the diff."""
    lines = (" ".join([name_of(page), *sorted(differing(page))]) for page in PAGES)
    listed = [line for line in lines if " " in line]
    (FOLDER / "not-yet.list").write_text("\n".join(listed) + "\n", "utf-8")


if __name__ == "__main__":
    write_list()
