"""Two versions of an interview, level by level: what the side-by-side page shows."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import get_language

from articles.models import Alignment, Article, Divergence, QAPair, TranslationLink
from articles.paragraphs import split_paragraphs
from articles.presentation import wording
from articles.presentation.pictures import Band, Passage, map_of


@dataclass(frozen=True, kw_only=True)
class Run:
    """Plain text; ``difference`` is the number of the one that it shows, or 0."""

    text: str
    difference: int = 0
    #: Of the difference: number, name, passage …
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Sentence:
    #: What it shares with its partner in the other column; empty where it has none.
    key: str
    runs: tuple[Run, ...]


Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True, kw_only=True)
class Level:
    """One row of the page. A side without paragraphs is a gap."""

    kind: str
    left: tuple[Paragraph, ...]
    right: tuple[Paragraph, ...]


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """The introductions, a question with its answer, or the closings."""

    kind: str
    levels: tuple[Level, ...]
    left: QAPair | None = None
    right: QAPair | None = None


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A divergence as the list shows it; ``number`` counts those of the page from 1."""

    number: int
    kind: str
    sentence: str
    left: str
    right: str
    #: Whether a run of the text carries its number.
    placed: bool


@dataclass(frozen=True, kw_only=True)
class Comparison:
    link: TranslationLink
    left: Article
    right: Article
    exchanges: tuple[Exchange, ...]
    differences: tuple[Difference, ...]
    map: tuple[Band, ...]


def asked(parameters) -> tuple[str, str]:
    """Which versions an address wants to see left and right."""
    return parameters.get("left", ""), parameters.get("right", "")


def choose(versions: list[Article], left: str, right: str) -> tuple[Article, Article]:
    """The two versions to show; a side is asked for by article id or by language.

    A side that nobody asked for shows the language of the interface, left, or a version
    that is aligned with the other side.
    """
    first = _asked(versions, left)
    second = _asked([version for version in versions if version != first], right)
    free = [version for version in versions if version not in (first, second)]
    first = first or _asked(free, get_language() or "") or _joined(second, free)
    return first, second or _joined(first, [version for version in free if version != first])


def _joined(version: Article | None, others: list[Article]) -> Article:
    """The first of the others that is aligned with this version, or the first."""
    if version is None or len(others) == 1:
        return others[0]
    links = TranslationLink.objects.in_force().of(version).values_list("a", "b")
    partners = {key for link in links for key in link}
    return next((other for other in others if other.pk in partners), others[0])


def _asked(versions: list[Article], wanted: str) -> Article | None:
    return next(
        (version for version in versions if wanted in (version.public_id, version.language)), None
    )


def compare(left: Article, right: Article) -> Comparison | None:
    """None where nothing joins the two versions."""
    links = TranslationLink.objects.in_force().visible()
    link = links.filter(Q(a=left, b=right) | Q(a=right, b=left)).first()
    rows = list(_rows(link)) if link else []
    if not rows:
        return None
    found = list(link.divergences.open().select_related("alignment"))
    page = _Page(left, right, "a" if link.a_id == left.pk else "b", found)
    exchanges = tuple(page.exchange(row) for row in rows)
    return Comparison(
        link=link,
        left=left,
        right=right,
        exchanges=exchanges,
        differences=tuple(page.difference(divergence) for divergence in found),
        map=tuple(map_of([_passage(level) for each in exchanges for level in each.levels])),
    )


def _rows(link: TranslationLink):
    pairs = ("pair_a__speaker", "pair_b__speaker")
    return link.alignments.select_related(*pairs).order_by("position")


def _passage(level: Level) -> Passage:
    lengths = [
        sum(len(run.text) for paragraph in side for each in paragraph for run in each.runs)
        for side in (level.left, level.right)
    ]
    differs = any(
        run.difference
        for side in (level.left, level.right)
        for paragraph in side
        for each in paragraph
        for run in each.runs
    )
    return Passage(left=lengths[0], right=lengths[1], differs=differs)


class _Page:
    """Builds the levels; knows which of a link's two sides stands left."""

    def __init__(self, left: Article, right: Article, left_side: str, found: list[Divergence]):
        self.articles = (left, right)
        self.sides = (left_side, "b" if left_side == "a" else "a")
        self.numbers = {divergence.pk: n for n, divergence in enumerate(found, start=1)}
        self.placed: set[int] = set()
        self.places: dict[tuple, list] = defaultdict(list)
        for divergence in found:
            for side in "ab":
                place = getattr(divergence, f"place_{side}")
                if place and divergence.alignment_id:
                    key = (divergence.alignment_id, side, place.get("paragraph"))
                    number = self.numbers[divergence.pk]
                    spot = (place["start"], place["end"], number, divergence.kind)
                    self.places[key].append(spot)

    def exchange(self, row: Alignment) -> Exchange:
        pairs = [getattr(row, f"pair_{side}") for side in self.sides]
        levels = [self._question(row, pairs)] if row.section == row.Section.PAIR else []
        texts = [self._texts(row, n) for n in (0, 1)]
        kind = "answer" if row.section == row.Section.PAIR else row.section
        for number, bead in enumerate(row.beads):
            cells = [self._cell(row, n, number, bead, texts[n]) for n in (0, 1)]
            levels.append(Level(kind=kind, left=cells[0], right=cells[1]))
        return Exchange(kind=row.section, levels=tuple(levels), left=pairs[0], right=pairs[1])

    def _question(self, row: Alignment, pairs) -> Level:
        cells = [
            (self._paragraph(row, n, None, pair.question, [(0, len(pair.question), "q")]),)
            if pair
            else ()
            for n, pair in enumerate(pairs)
        ]
        return Level(kind="question", left=cells[0], right=cells[1])

    def _texts(self, row: Alignment, n: int) -> list[str]:
        pair = getattr(row, f"pair_{self.sides[n]}")
        if row.section == row.Section.PAIR:
            return pair.answer_paragraphs if pair else []
        article = self.articles[n]
        closing = row.section == row.Section.CLOSING
        return split_paragraphs(article.closing if closing else article.intro)

    def _cell(self, row, n: int, number: int, bead: dict, texts: list[str]):
        sentences = defaultdict(list)
        for order, group in enumerate(bead.get("sentences", ())):
            shared = f"{row.position}-{number}-{order}" if group["a"] and group["b"] else ""
            for paragraph, start, end in group[self.sides[n]]:
                sentences[paragraph].append((start, end, shared))
        return tuple(
            self._paragraph(row, n, index, texts[index], sorted(sentences[index]))
            for index in bead[self.sides[n]]
            if index < len(texts)
        )

    def _paragraph(self, row, n: int, index: int | None, text: str, sentences) -> Paragraph:
        marks = self.places[row.pk, self.sides[n], index]
        return tuple(
            Sentence(key=key, runs=self._runs(text, start, end, marks))
            for start, end, key in _covering(sentences, len(text))
        )

    def _runs(self, text: str, start: int, end: int, marks) -> tuple[Run, ...]:
        runs, at = [], start
        for first, last, number, kind in sorted(marks):
            first, last = max(first, at), min(last, end)
            if first < last:
                runs += [
                    Run(text=text[at:first]),
                    Run(text=text[first:last], difference=number, kind=kind),
                ]
                self.placed.add(number)
                at = last
        return tuple(run for run in (*runs, Run(text=text[at:end])) if run.text)

    def difference(self, divergence: Divergence) -> Difference:
        texts = [getattr(divergence, f"text_{side}") for side in self.sides]
        number = self.numbers[divergence.pk]
        return Difference(
            number=number,
            kind=divergence.kind,
            sentence=wording.difference(divergence, self._language_of),
            left=texts[0],
            right=texts[1],
            placed=number in self.placed,
        )

    def _language_of(self, side: str) -> str:
        return self.articles[self.sides.index(side)].language


def _covering(sentences, length: int):
    """The sentences with what stands between them, so that no character is lost."""
    at = 0
    for start, end, key in sentences:
        if start > at:
            yield at, start, ""
        if end > max(start, at):
            yield max(start, at), end, key
        at = max(at, end)
    if at < length:
        yield at, length, ""
