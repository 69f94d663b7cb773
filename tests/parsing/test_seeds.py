"""The two real pages come out exactly as their expected files say."""

import json
from pathlib import Path

import pytest

from articles.parsing import as_json, parse_page
from tests.parsing.comparison import expected_part, told

SEEDS = sorted(Path("fixtures/seeds").glob("*.txt"))


@pytest.mark.parametrize("page", SEEDS, ids=lambda page: page.stem)
def test_seed_page(page: Path) -> None:
    expected = json.loads(page.with_suffix(".expected.json").read_text("utf-8"))
    found = as_json(page.name, parse_page(page.read_bytes(), name=page.name))
    assert expected_part(found, expected) == told(expected)
