"""The ranking is BM25F as written down, checked against a plain computation of it."""

import math
import random

import pytest

from articles.models import QAPair
from articles.search import service
from articles.search.documents import fields_of
from articles.search.fields import ANSWER, EXACT, K1, QUESTION, B
from articles.search.results import Search
from tests.factories import make_article

WORDS = ["water", "dijk", "rivier", "haven", "brug", "markt", "school", "kust", "polder", "vloot"]


@pytest.fixture
def archive(indexed):
    rng = random.Random(3)
    for _ in range(25):
        question, answer = (rng.choices(WORDS, k=rng.randint(3, 30)) for _ in range(2))
        make_article(speaker=None, pairs=[(" ".join(question), [" ".join(answer)])])
    indexed()


def expected(words):
    """Pair to score: the sum over the words of idf and saturated weighted counts."""
    pairs = list(QAPair.objects.all())
    fields = {p: fields_of("nl", p.question, p.answer_paragraphs, []) for p in pairs}
    lengths = {
        kind: {p: len(text(p).split()) for p in pairs}
        for kind, text in (("question", lambda p: p.question), ("answer", lambda p: p.answer))
    }
    mean = {kind: sum(of.values()) / len(pairs) for kind, of in lengths.items()}
    scores = dict.fromkeys(pairs, 0.0)
    for word in words:
        counts = {
            p: sum(
                kind.weight
                * _occurrences(fields[p].get(kind.of("nl"), {}).get(word, 0))
                / (1 - B + B * lengths[kind.length][p] / mean[kind.length])
                for kind in (QUESTION, ANSWER, EXACT)
            )
            for p in pairs
        }
        having = sum(count > 0 for count in counts.values())
        idf = math.log1p((len(pairs) - having + 0.5) / (having + 0.5))
        for p, count in counts.items():
            scores[p] += idf * count * (K1 + 1) / (count + K1)
    return {p.public_id: score for p, score in scores.items() if score}


def _occurrences(term):
    """Their number, or that of their places."""
    return term if isinstance(term, int) else len(term)


@pytest.mark.parametrize("words", [["water"], ["kust", "vloot"], WORDS[:5]])
def test_scores_are_those_of_the_formula(archive, words):
    found = service.search(Search(text=" OR ".join(words), page_size=100)).hits
    scores = expected(words)
    assert {hit.pair.public_id: pytest.approx(hit.score, rel=1e-4) for hit in found} == scores
    assert [hit.score for hit in found] == sorted((hit.score for hit in found), reverse=True)


def test_all_words_are_asked_for(archive):
    both = {hit.pair for hit in service.search(Search(text="kust vloot", page_size=100)).hits}
    either = service.search(Search(text="kust OR vloot", page_size=100)).hits
    wanted = {
        hit.pair for hit in either
        if {"kust", "vloot"} <= set(f"{hit.pair.question} {hit.pair.answer}".split())
    }  # fmt: skip
    assert both == wanted
