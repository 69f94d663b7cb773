"""Every line of an article's page, with what it was read as, why, and how surely."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles.models import Article
from articles.presentation import grounds, wording

#: Kinds that are a part of a question and its answer, named with its number.
OF_PAIRS = {"question", "answer"}
#: Few pages have more; a thousand comments under one are not sent at once.
LINES_A_PAGE = 400


@dataclass(frozen=True, kw_only=True)
class Line:
    """A span of the ledger as a reader sees it."""

    #: Of the page's line, from 1; a line of several spans stands several times.
    number: int
    kind: str
    #: ``question 3``, ``caption`` …
    read_as: str
    #: Of the pair that it went to, or empty.
    pair: str
    reason: str
    sureness: str
    percent: int
    unsure: bool
    text: str


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A way to narrow the lines: one kind, those read unsurely, or (both empty) none."""

    kind: str = ""
    unsure: bool = False
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, kw_only=True)
class Lines:
    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]


def lines_of(article: Article, spans: list[dict], *, kind: str = "", unsure: bool = False) -> Lines:
    """The lines of one ``kind``, or the ``unsure`` ones, or all; what can't be chosen is none."""
    pairs = _pairs(article)
    every = [_line(span, pairs) for span in spans]
    counts = Counter(line.kind for line in every)
    kind = "" if unsure or kind not in counts else kind
    return Lines(
        lines=tuple(
            line for line in every if (line.unsure or not unsure) and kind in ("", line.kind)
        ),
        choices=_choices(counts, number_unsure(spans), kind, unsure),
    )


def number_unsure(spans: Iterable[dict]) -> int:
    return sum(span.get("confidence", 1.0) < grounds.UNSURE for span in spans)


def _pairs(article: Article) -> dict[int, tuple[int, str]]:
    """By the pair's index in the ledger: its number on the page of the article, its id."""
    pairs = list(article.pairs.all())
    return {
        pair.position - pairs[0].position: (number, pair.public_id)
        for number, pair in enumerate(pairs, start=1)
    }


def _line(span: dict, pairs: dict[int, tuple[int, str]]) -> Line:
    kind, confidence = span["kind"], span.get("confidence", 1.0)
    number, pair = pairs.get(span.get("pair"), (0, "")) if kind in OF_PAIRS else (0, "")
    name = wording.line_kind(kind)
    return Line(
        number=span["line"],
        kind=kind,
        read_as=f"{name} {number}" if number else name,
        pair=pair,
        reason=grounds.ground(span.get("reason", "")),
        sureness=grounds.sureness(confidence, by_person=span.get("reason") == "person"),
        percent=grounds.percent(confidence),
        unsure=confidence < grounds.UNSURE,
        text=span["text"],
    )


def _choices(counts: Counter, doubtful: int, kind: str, unsure: bool) -> tuple[Choice, ...]:
    everything = Choice(label=_("all lines"), count=counts.total(), chosen=not (kind or unsure))
    unsurely = Choice(label=_("only unsure lines"), unsure=True, count=doubtful, chosen=unsure)
    kinds = (
        Choice(kind=each, label=wording.line_kind(each), count=count, chosen=each == kind)
        for each, count in counts.most_common()
    )
    return (everything, unsurely, *kinds)
