"""How well pages are parsed: ``python -m tests.evaluation.parsing DIR...``.

Reads every page that has an ``.expected.json`` beside it and prints figures
per page and in all; no text of the pages is printed.  A question counts as
found when its text is equal after normalising blanks, quotes and dashes; an
answer's paragraph when it stands under the right question.  The intervals are
Wilson's at 95 % for shares, a bootstrap over pages for F1.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import sqrt
from pathlib import Path
from typing import Any

from articles.parsing import ParseError, as_json, parse_page, refused_json
from tests.parsing.comparison import alike

FACTS = (
    "language", "original_language", "title", "date", "source_url", "outlet", "author", "agency",
    "place",
)  # fmt: skip


@dataclass
class Count:
    """Found and right, found, and to be found."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def take(self, found: Counter[Any], wanted: Counter[Any]) -> None:
        self.right += sum((found & wanted).values())
        self.found += sum(found.values())
        self.wanted += sum(wanted.values())

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.found + self.wanted
        return 2 * self.right / total if total else 1.0


@dataclass
class Figures:
    """What is counted on one page, or on all."""

    pages: int = 0
    questions: Count = field(default_factory=Count)
    paragraphs: Count = field(default_factory=Count)
    captions: Count = field(default_factory=Count)
    headings: Count = field(default_factory=Count)
    intro: Count = field(default_factory=Count)
    narrative: Count = field(default_factory=Count)
    dropped: Count = field(default_factory=Count)
    speakers: Count = field(default_factory=Count)
    roles: Count = field(default_factory=Count)
    facts: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in FACTS})
    furniture: int = 0
    leaked: int = 0
    closings: int = 0
    closings_right: int = 0
    closings_as_questions: int = 0
    lost_lines: int = 0
    refused: int = 0
    exact: int = 0

    def add(self, other: "Figures") -> None:
        for name, value in vars(other).items():
            if isinstance(value, Count):
                _add(getattr(self, name), value)
            elif isinstance(value, int):
                setattr(self, name, getattr(self, name) + value)
        for name, count in other.facts.items():
            _add(self.facts[name], count)


def _add(total: Count, more: Count) -> None:
    total.right += more.right
    total.found += more.found
    total.wanted += more.wanted


def measure(page: Path) -> Figures:
    """The figures of one page against the expected file beside it."""
    wanted = json.loads(page.with_suffix(".expected.json").read_text("utf-8"))
    try:
        found = as_json(page.name, parse_page(page.read_bytes(), name=page.name))
    except ParseError as error:
        found = refused_json(page.name, str(error))
    return compare(found, wanted)


def compare(found: dict[str, Any], wanted: dict[str, Any]) -> Figures:
    figures = Figures(pages=1, refused=int(found["status"] == "refused"))
    acceptable = {alike(name) for name in wanted.get("outlet_acceptable") or []}
    lines = found["lines"]
    found, wanted = alike(found), alike(wanted)
    if found["outlet"] in acceptable or (found["outlet"] is None and wanted["outlet"] is None):
        found["outlet"] = wanted["outlet"]
    _count_turns(figures, found["pairs"], wanted["pairs"])
    for name in ("captions", "headings", "intro", "narrative", "dropped"):
        getattr(figures, name).take(Counter(found[name]), Counter(wanted[name]))
    for name in FACTS:
        figures.facts[name].wanted += 1
        figures.facts[name].found += 1
        figures.facts[name].right += int(found[name] == wanted[name])
    _count_leaks(figures, found, wanted)
    figures.lost_lines = _lost(lines)
    figures.exact = int(
        figures.questions.f1 == figures.paragraphs.f1 == 1.0
        and all(count.right for count in figures.facts.values())
    )
    return figures


def _count_turns(
    figures: Figures, found: Sequence[dict[str, Any]], wanted: Sequence[dict[str, Any]]
) -> None:
    figures.questions.take(_questions(found), _questions(wanted))
    figures.paragraphs.take(_paragraphs(found), _paragraphs(wanted))
    figures.speakers.take(_speakers(found, wanted), _speakers(wanted, wanted))
    by_question = {pair["question"]: pair for pair in found}
    for pair in wanted:
        other = by_question.get(pair["question"])
        if other and pair["speaker_role"]:
            right = (other["speaker_role"] or "").lower() == pair["speaker_role"].lower()
            _add(figures.roles, Count(right=int(right), found=1, wanted=1))


def _questions(pairs: Iterable[dict[str, Any]]) -> Counter[Any]:
    return Counter(pair["question"] for pair in pairs)


def _paragraphs(pairs: Iterable[dict[str, Any]]) -> Counter[Any]:
    return Counter((pair["question"], text) for pair in pairs for text in pair["answer"])


def _speakers(pairs: Iterable[dict[str, Any]], wanted: Iterable[dict[str, Any]]) -> Counter[Any]:
    """Who says what; only of paragraphs that are to be found."""
    asked_for = {text for pair in wanted for text in pair["answer"]}
    return Counter(
        (text, speaker)
        for pair in pairs
        for text, speaker in zip(pair["answer"], pair["answer_speakers"], strict=True)
        if text in asked_for
    )


def _count_leaks(figures: Figures, found: dict[str, Any], wanted: dict[str, Any]) -> None:
    interview = "\n".join(
        text for pair in found["pairs"] for text in (pair["question"], *pair["answer"])
    )
    held = set(interview.split("\n"))
    furniture = [text for text in wanted["dropped"] if text.strip()]
    figures.furniture = len(furniture)
    figures.leaked = sum(text in held for text in furniture)
    if wanted["closing"]:
        figures.closings = 1
        figures.closings_right = int((found["closing"] or "") == wanted["closing"])
        thanks = set(wanted["closing"].split("\n"))
        figures.closings_as_questions = sum(
            bool(thanks & set(pair["question"].split("\n"))) for pair in found["pairs"]
        )


def _lost(lines: Sequence[dict[str, Any]]) -> int:
    """Lines of the ledger whose spans do not join without a gap."""
    lost = 0
    at: dict[int, int] = {}
    for span in lines:
        lost += int(span["start"] != at.get(span["n"], 0))
        at[span["n"]] = span["end"]
    return lost


def wilson(right: int, total: int) -> tuple[float, float]:
    """Wilson's interval of a share at 95 %."""
    if not total:
        return 0.0, 1.0
    z, share = 1.96, right / total
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return centre - half, min(1.0, centre + half)


def bootstrap(pages: Sequence[Figures], name: str, rounds: int = 1000) -> tuple[float, float]:
    """The middle 95 % of an F1 over pages drawn again with replacement."""
    draw = random.Random(0)
    values = []
    for _ in range(rounds):
        total = Count()
        for page in draw.choices(pages, k=len(pages)):
            _add(total, getattr(page, name))
        values.append(total.f1)
    values.sort()
    return values[int(0.025 * rounds)], values[int(0.975 * rounds) - 1]


UNSEEN = "unseen"


def pages_in(folders: Iterable[str]) -> list[Path]:
    return sorted(
        page
        for folder in folders
        for page in Path(folder).rglob("*")
        if page.suffix in (".txt", ".html", ".htm") and page.with_suffix(".expected.json").exists()
        # What nobody tunes on is measured by itself, when its own folder is named.
        if UNSEEN not in page.relative_to(folder).parts
    )


def report_page(page: Path, figures: Figures) -> str:
    wrong = [name for name, count in figures.facts.items() if not count.right]
    return (
        f"{page.parent.name}/{page.stem:34.34s} Q {figures.questions.f1:5.3f}"
        f"  A {figures.paragraphs.f1:5.3f}  who {figures.speakers.f1:5.3f}"
        f"  intro {figures.intro.f1:4.2f}  cap {figures.captions.f1:4.2f}"
        f"  head {figures.headings.f1:4.2f}  leak {figures.leaked}"
        f"  {'' if not wrong else 'wrong: ' + ', '.join(wrong)}"
    )


def report_all(pages: Sequence[Figures]) -> str:
    total = Figures()
    for figures in pages:
        total.add(figures)
    q = total.questions
    rows = [
        f"pages {total.pages}, questions {q.wanted}, answer paragraphs {total.paragraphs.wanted}",
        f"questions   P {q.precision:.4f}  R {q.recall:.4f}  F1 {q.f1:.4f}"
        f"  (bootstrap {_interval(bootstrap(pages, 'questions'))},"
        f" recall by Wilson {_interval(wilson(q.right, q.wanted))})",
        f"paragraphs  F1 {total.paragraphs.f1:.4f}"
        f"  (bootstrap {_interval(bootstrap(pages, 'paragraphs'))})",
        f"speakers    F1 {total.speakers.f1:.4f}"
        f"  (bootstrap {_interval(bootstrap(pages, 'speakers'))})   roles {total.roles.f1:.4f}",
        f"captions    F1 {total.captions.f1:.4f}   headings {total.headings.f1:.4f}"
        f"   intro {total.intro.f1:.4f}   narrative {total.narrative.f1:.4f}"
        f"   dropped {total.dropped.f1:.4f}",
        "facts       "
        + "  ".join(f"{name} {count.right}/{count.wanted}" for name, count in total.facts.items()),
        f"furniture leaked into turns {total.leaked} of {total.furniture};"
        f" closings right {total.closings_right} of {total.closings},"
        f" taken as questions {total.closings_as_questions};"
        f" lost lines {total.lost_lines}; refused {total.refused}",
    ]
    return "\n".join(rows)


def _interval(bounds: tuple[float, float]) -> str:
    return f"{bounds[0]:.3f}-{bounds[1]:.3f}"


def main(arguments: Sequence[str]) -> int:
    quiet = "--quiet" in arguments
    pages = pages_in([a for a in arguments if not a.startswith("--")] or ["fixtures/pages"])
    if not pages:
        print("No page with an expected file was found.", file=sys.stderr)
        return 2
    measured = [measure(page) for page in pages]
    if not quiet:
        for page, figures in zip(pages, measured, strict=True):
            print(report_page(page, figures))
    print(report_all(measured))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
