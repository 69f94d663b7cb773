"""An article as it is read: its text in the order of the printed page."""

from collections import defaultdict
from dataclasses import dataclass, replace

from articles.models import Article, Interview, QAPair, Speaker
from articles.presentation.doubts import Trust, inferred, trust_in

#: Kinds of the ledger that stand between the turns, and the field that holds their texts.
ASIDES = {"heading": "headings", "caption": "captions", "narrative": "narrative"}
BEFORE = -1


@dataclass(frozen=True, kw_only=True)
class Aside:
    """A heading, caption or narrative paragraph."""

    kind: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    text: str
    #: Who says it, where that is not the speaker of the answer.
    voice: Speaker | None
    after: tuple[Aside, ...]


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A question with its answer."""

    pair: QAPair
    #: 1 for the first of the article.
    number: int
    #: What stands between the question and the answer.
    under: tuple[Aside, ...]
    paragraphs: tuple[Paragraph, ...]
    #: A speaker or a title that the turn before did not have.
    new_speaker: bool
    #: How the speaker was found, where no label says it.
    inferred: str = ""


@dataclass(frozen=True, kw_only=True)
class Reading:
    article: Article
    #: What stands before the first question.
    opening: tuple[Aside, ...]
    turns: tuple[Turn, ...]
    #: What the ledger no longer places: a person added or rewrote it.
    ending: tuple[Aside, ...]
    trust: Trust


def read(article: Article, spans: list[dict]) -> Reading:
    """``spans`` is the article's ledger; ``article`` comes with its pairs."""
    places = _places(article, spans)
    pairs = list(article.pairs.all())
    first = pairs[0].position if pairs else 0
    unlabelled = inferred(pairs)
    turns, before = [], None
    for number, pair in enumerate(pairs, start=1):
        made = _turn(pair, number, pair.position - first, places, before)
        turns.append(replace(made, inferred=unlabelled.get(pair.pk, "")))
        before = pair
    return Reading(
        article=article,
        opening=tuple(places.pop((BEFORE, BEFORE), ())),
        turns=tuple(turns),
        ending=tuple(aside for asides in places.values() for aside in asides),
        trust=trust_in(article, spans, unlabelled),
    )


def spans_of(article: Article) -> list[dict]:
    """The lines of the article's page; none where it has no ledger."""
    ledger = getattr(article, "ledger", None)
    return ledger.spans if ledger else []


def turn(pair: QAPair) -> Turn:
    """A question and answer by itself, without what stands between its paragraphs."""
    return replace(_turn(pair, 1, 0, {}, None), inferred=inferred([pair]).get(pair.pk, ""))


def versions_of(interview: Interview) -> list[Article]:
    """The interview's published articles, the oldest first."""
    published = Article.objects.published().filter(interview=interview)
    return list(published.select_related("outlet").order_by("id"))


def versions_beside(article: Article) -> list[Article]:
    """The other published articles of the same interview."""
    return [other for other in versions_of(article.interview) if other.pk != article.pk]


def around(pair: QAPair) -> tuple[QAPair | None, QAPair | None]:
    """The questions before and after this one."""
    siblings = list(pair.article.pairs.only("public_id", "question", "position", "article"))
    here = [sibling.pk for sibling in siblings].index(pair.pk)
    before = siblings[here - 1] if here else None
    after = siblings[here + 1] if here + 1 < len(siblings) else None
    return before, after


def _turn(pair, number, place, places, before) -> Turn:
    voices = {voice.paragraph: voice.speaker for voice in pair.voices.all()}
    return Turn(
        pair=pair,
        number=number,
        under=tuple(places.pop((place, BEFORE), ())),
        paragraphs=tuple(
            Paragraph(
                text=text,
                voice=voices.get(index),
                after=tuple(places.pop((place, index), ())),
            )
            for index, text in enumerate(pair.answer_paragraphs)
        ),
        new_speaker=before is None
        or (before.speaker_id, before.speaker_role) != (pair.speaker_id, pair.speaker_role),
    )


def _places(article: Article, spans: list[dict]) -> dict[tuple[int, int], list[Aside]]:
    """Asides by the pair and the paragraph of the answer after which they stand."""
    texts = {kind: dict(enumerate(getattr(article, field))) for kind, field in ASIDES.items()}
    places = defaultdict(list)
    here = (BEFORE, BEFORE)
    for span in spans:
        kind, index = span["kind"], span.get("paragraph")
        if kind == "question" and span.get("pair") is not None:
            here = (span["pair"], BEFORE)
        elif kind == "answer" and span.get("pair") is not None:
            here = (span["pair"], index or 0)
        elif kind in texts and index in texts[kind]:
            places[here].append(Aside(kind=kind, text=texts[kind].pop(index)))
    for kind, left in texts.items():
        places[(-2, -2)] += [Aside(kind=kind, text=text) for text in left.values()]
    return places
