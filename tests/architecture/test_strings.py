"""What reads the seed pages must read any page: none of their words stand in the code."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORDS_IN_A_ROW = 5


def runs_of_words(text: str) -> set[str]:
    words = re.findall(r"\w+", text.lower())
    return {
        " ".join(words[start : start + WORDS_IN_A_ROW])
        for start in range(len(words) - WORDS_IN_A_ROW + 1)
    }


def test_no_string_of_the_seed_pages_stands_in_the_code():
    seeds = set()
    for page in (ROOT / "fixtures/seeds").glob("*.txt"):
        seeds |= runs_of_words(page.read_text())
    code = {
        path: runs_of_words(path.read_text())
        for folder in ("articles", "archive")
        for path in (ROOT / folder).rglob("*.py")
    }
    shared = {str(path.relative_to(ROOT)): words & seeds for path, words in code.items()}
    assert {path: words for path, words in shared.items() if words} == {}
