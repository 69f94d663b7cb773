"""Whether pages are read alike however they were saved: ``python -m tests.evaluation.disguises``.

The same labelled pages, changed in form: wrapped at a column, with other
blank lines, as HTML of several makes, with other quotation marks, inside the
furniture of another page, cut off, without their head.  The first lines
should equal the figures of the unchanged pages; what is lost in the others is
the price of the disguise.  No text of the pages is printed.
"""

import html
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from articles.parsing import as_json, parse_page
from articles.parsing.decode import decode
from articles.parsing.html import is_html
from tests.evaluation.parsing import Figures, compare, pages_in
from tests.parsing.comparison import alike

#: Longest line of a page that its maker has wrapped already.
_WRAPPED = 130
#: Characters after which a page is cut off.
_BEGINNING = 2_600


@dataclass(frozen=True, kw_only=True)
class Page:
    name: str
    text: str
    expected: dict[str, Any]
    #: Furniture of another page in the same language: above and below.
    foreign: tuple[str, str] = ("", "")


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def wrapped(columns: int, gap: str) -> Callable[[Page], str]:
    def disguise(page: Page) -> str:
        return gap.join(
            textwrap.fill(text, columns, break_long_words=False, break_on_hyphens=False)
            for text in _paragraphs(page.text)
        )

    return disguise


def marked_up(before: str, after: str, whole: str) -> Callable[[Page], str]:
    def disguise(page: Page) -> str:
        blocks = (f"{before}{html.escape(text)}{after}" for text in _paragraphs(page.text))
        body = whole.format("\n".join(blocks))
        return f"<!DOCTYPE html><html><body>{body}</body></html>"

    return disguise


def straight_quotes(page: Page) -> str:
    text = re.sub("«[\u00a0\u202f ]?|[\u00a0\u202f ]?»|[“”„]", '"', page.text)
    return re.sub("[‘’]", "'", text)


def in_foreign_frame(page: Page) -> str:
    above, below = page.foreign
    return f"{above}\n\n{page.text}\n\n{below}"


def cut_off(page: Page) -> str:
    return page.text[:_BEGINNING]


def without_head(page: Page) -> str:
    """From the first question on."""
    first = alike(page.expected["pairs"][0]["question"].split("\n")[0])
    lines = page.text.split("\n")
    start = next((i for i, line in enumerate(lines) if first in alike(" ".join(line.split()))), 0)
    return "\n".join(lines[start:])


#: What loses nothing, then what a reader may stumble over too.
DISGUISES: dict[str, Callable[[Page], str]] = {
    "as it is": lambda page: page.text,
    "one newline a paragraph": lambda page: "\n".join(_paragraphs(page.text)),
    "two blank lines": lambda page: "\n\n\n".join(_paragraphs(page.text)),
    "indented, CRLF": lambda page: "\r\n".join(f"    {t}" for t in page.text.split("\n")),
    "HTML, <p>": marked_up("<p>", "</p>", "<article>{}</article>"),
    "HTML, <br><br>": marked_up("", "<br><br>", '<div class="content">{}</div>'),
    "HTML, <div><span>": marked_up("<div><span>", "</span></div>", "<form>{}</form>"),
    "straight quotes": straight_quotes,
    "wrapped at 72, blank lines": wrapped(72, "\n\n"),
    "wrapped at 100, blank lines": wrapped(100, "\n\n"),
    "wrapped at 72, none": wrapped(72, "\n"),
    "another page's furniture": in_foreign_frame,
    f"cut off at {_BEGINNING:,}": cut_off,
    "without head": without_head,
}


def read(page: Page, text: str) -> Figures:
    """The figures of a disguised page, for what of the interview the disguise has left."""
    name = f"{page.name}.{'html' if text.startswith('<!') else 'txt'}"
    found = as_json(name, parse_page(text.encode(), name=name))
    left = text if text == page.text or text in page.text else None
    return compare(found, _left_of(page.expected, left) if left else page.expected)


def _left_of(expected: dict[str, Any], text: str) -> dict[str, Any]:
    whole = alike(" ".join(text.split()))
    pairs = []
    for pair in expected["pairs"]:
        asked = [part for part in pair["question"].split("\n") if alike(part) in whole]
        kept = [n for n, part in enumerate(pair["answer"]) if alike(part) in whole]
        if asked:
            answer = [pair["answer"][n] for n in kept]
            speakers = [pair["answer_speakers"][n] for n in kept]
            changed = {"question": "\n".join(asked), "answer": answer, "answer_speakers": speakers}
            pairs.append({**pair, **changed})
    return {**expected, "pairs": pairs}


def pages(folders: Sequence[str]) -> Iterator[Page]:
    """Whole pages of text that nobody has wrapped yet."""
    found = []
    for path in pages_in(folders):
        text = decode(path.read_bytes()).text
        if path.parent.name == "beginnings" or is_html(text, path.name):
            continue
        if max(map(len, _paragraphs(text))) > _WRAPPED:
            expected = json.loads(path.with_suffix(".expected.json").read_text("utf-8"))
            found.append(Page(name=path.stem, text=text, expected=expected))
    frames = [(page, _frame(page)) for page in found]
    for number, page in enumerate(found):
        others = [
            frame
            for other, frame in (*frames[number + 1 :], *frames[:number])
            if all(frame) and other.expected["language"] == page.expected["language"]
        ]
        foreign = others[0] if others else ("", "")
        yield Page(name=page.name, text=page.text, expected=page.expected, foreign=foreign)


def _frame(page: Page) -> tuple[str, str]:
    """The furniture with which a page begins and ends."""
    lines = _paragraphs(page.text)
    dropped = {alike(text) for text in page.expected["dropped"]}
    inner = [i for i, line in enumerate(lines) if alike(" ".join(line.split())) not in dropped]
    return "\n".join(lines[: inner[0]]), "\n".join(lines[inner[-1] + 1 :])


def main(folders: Sequence[str]) -> int:
    undisguised = list(pages(folders or ["fixtures/pages"]))
    print(f"{len(undisguised)} pages of text")
    print(f"{'':30}questions  paragraphs  speakers  leaked")
    for name, disguise in DISGUISES.items():
        total = Figures()
        for page in undisguised:
            total.add(read(page, disguise(page)))
        print(
            f"{name:30}{total.questions.f1:9.4f}{total.paragraphs.f1:12.4f}"
            f"{total.speakers.f1:10.4f}{total.leaked:8}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
