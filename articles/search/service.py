"""The only reader of the index: a ``Search`` in, a ``Results`` out, whatever happens.

An empty query, and an index that can't be read, are answered from the database.
"""

import logging
import time
from collections.abc import Sequence
from functools import lru_cache

from haystack.query import SearchQuerySet

from articles.languages import LANGUAGES
from articles.models import QAPair
from articles.search_indexes import names_of, twins_of, with_names, with_twins

from . import fallback
from .facets import FACETS, facets_of, loosened, switches
from .marking import Marker, matches, nearest, pieces
from .query import All, Any, Filter, Node, Phrase, Query, Word, parse
from .results import Hit, Match, Notice, Piece, Results, Search
from .snippets import MarkedText, marked_text, snippet
from .terms import Reading, read, terms_in

logger = logging.getLogger(__name__)

#: A search that finds no more than this is offered a correction.
FEW = 3


def search(asked: Search) -> Results:
    started = time.perf_counter()
    understood = parse(asked.text)
    results = _answer(asked, understood)
    return _timed(results, started)


def _answer(asked: Search, understood: Query) -> Results:
    if not asked.text.strip():
        return fallback.latest(asked)
    if understood.node is None:
        return Results(search=asked, total=0, hits=(), notices=understood.notices)
    try:
        return _from_index(asked, understood, understood.node)
    except Exception:
        # Whatever is wrong with the index, the reader is answered; /readyz says what it is.
        logger.exception("the index did not answer")
        return fallback.search(asked, understood)


def _timed(results: Results, started: float) -> Results:
    ms = (time.perf_counter() - started) * 1000
    return Results(**{**vars(results), "ms": ms})


# The index ----------------------------------------------------------------------------


def _from_index(asked: Search, understood: Query, node: All) -> Results:
    found = _found(asked, node)
    if asked.sort == "date":
        found = found.order_by("-date")
    for name in FACETS:
        found = found.facet(name)
    start = (asked.page - 1) * asked.page_size
    page = found[start : start + asked.page_size]
    total = len(found)
    pairs = _rows([result.pk for result in page], twins=asked.language is not None)
    hits = tuple(
        _hit(pairs[int(result.pk)], result.score, node, asked)
        for result in page
        if int(result.pk) in pairs
    )
    return Results(
        search=asked,
        total=total,
        hits=hits,
        facets=facets_of(asked, total, {**found.facet_counts()["fields"], **_instead(asked, node)}),
        did_you_mean=_did_you_mean(asked.text, found) if total <= FEW else None,
        notices=understood.notices + _advice(node, total),
    )


def _found(asked: Search, node: All) -> SearchQuerySet:
    found = SearchQuerySet().filter(content=node)
    for condition in filters_of(asked):
        found = found.filter(**{f"{condition.field}__{condition.test}": condition.value})
    return found


def _instead(asked: Search, node: All) -> dict[str, list[tuple[str, int]]]:
    """Of each facet in which a value was chosen, what every value would find in its place."""
    counted = {}
    for name in switches(asked):
        found = _found(loosened(asked, name), node)
        if name == "language":
            # In a language that was chosen, words of the aligned versions count too.
            found = found.filter(language__in=tuple(LANGUAGES))
        found = found.facet(name)
        found[:1]  # one row is read; without a limit the counts would read all
        counted[name] = found.facet_counts()["fields"][name]
    return counted


def filters_of(asked: Search) -> list[Filter]:
    conditions = [
        Filter(field=name, test="exact", value=value)
        for name in ("language", "speaker", "outlet")
        if (value := getattr(asked, name)) is not None
    ]
    if asked.date_from is not None:
        conditions.append(Filter(field="date", test="gte", value=asked.date_from))
    if asked.date_to is not None:
        # An article without a date lies in no period.
        conditions.append(Filter(field="date", test="range", value=(1, asked.date_to)))
    if asked.translated:
        conditions.append(Filter(field="translated", test="exact", value=1))
    return conditions


def _rows(keys: Sequence[str], *, twins: bool) -> dict[int, QAPair]:
    """The rows of the hits; what was hidden or deleted a moment ago is left out."""
    rows = with_names(QAPair.objects.published().filter(pk__in=[int(key) for key in keys]))
    return {row.pk: row for row in (with_twins(rows) if twins else rows)}


def _advice(node: All, total: int) -> tuple[Notice, ...]:
    """Words that no answer has together can be asked for one by one."""
    plain = [part for part in node.must if isinstance(part, Word)]
    if total or len(plain) < 2 or len(plain) != len(node.must):
        return ()
    if not SearchQuerySet().filter(content=All(must=(Any(of=tuple(plain)),))).count():
        return ()
    return (Notice(code="try-any", detail=" OR ".join(part.text for part in plain)),)


@lru_cache(maxsize=256)
def _marker(node: Node, reading: Reading) -> Marker:
    return Marker(reading.spoken, terms_in(read(node, reading)))


@lru_cache(maxsize=256)
def _name_marker(node: Node, language: str) -> Marker:
    return Marker(None, _marker(node, Reading(language=language)).wanted)


# Hits ---------------------------------------------------------------------------------


def _hit(pair: QAPair, score: float, node: Node, asked: Search) -> Hit:
    language = pair.article.language
    marker, name_marker = _marker(node, Reading(language=language)), _name_marker(node, language)
    question = marked_text(pair.question, marker)
    answer = [marked_text(text, marker) for text in pair.answer_paragraphs]
    names = [marked_text(name, name_marker) for name in names_of(pair)]
    shown = snippet(answer)
    found = nearest(matches(each.text, each.marks) for each in (question, *answer, *names))
    if asked.language:
        found = {**_translated(pair, node, found), **found}
    return Hit(
        pair=pair,
        score=score,
        question=tuple(pieces(question.text, question.marks)),
        snippet=shown.pieces,
        speaker=_speaker(pair, names),
        matched=tuple(found.values()),
        paragraph=shown.paragraph,
    )


def _speaker(pair: QAPair, names: Sequence[MarkedText]) -> tuple[Piece, ...]:
    """The main speaker's name, marked where it is what was found."""
    for name in names:
        if pair.speaker and name.text == pair.speaker.name:
            return tuple(pieces(name.text, name.marks))
    return ()


def _translated(pair: QAPair, node: Node, found: dict[str, Match]) -> dict[str, Match]:
    """Words that only the aligned version has."""
    missing: dict[str, Match] = {}
    for language, text in twins_of(pair):
        marker = _marker(node, Reading(language=pair.article.language, twin=language))
        for word, match in matches(text, marker.marks(text)).items():
            if word not in found:
                missing[word] = Match(word=word, found=match.found, via="translation")
    return missing


# Did you mean ---------------------------------------------------------------------------


def _did_you_mean(text: str, found: SearchQuerySet) -> str | None:
    """The query with its unknown words corrected, with the accents that the texts have."""
    suggestion = found.query.backend.suggestion(text)
    if not suggestion:
        return None
    typed = set(text.lower().split())
    corrected = [
        word if word.lower() in typed else _with_accents(word) for word in suggestion.split(" ")
    ]
    return " ".join(corrected)


def _with_accents(folded: str) -> str:
    """A folded word as the first text that has it writes it."""
    for result in SearchQuerySet().filter(content=All(must=(Phrase(text=folded),)))[:1]:
        pair = QAPair.objects.select_related("article").filter(pk=result.pk).first()
        if pair:
            marker = _marker(Phrase(text=folded), Reading(language=pair.article.language))
            text = f"{pair.question}\n{pair.answer}"
            for mark in marker.marks(text):
                return text[mark.start : mark.end].lower()
    return folded
