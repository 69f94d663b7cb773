"""Queries that no engine should see: answered, in time, from nothing or from the words."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.search import service
from articles.search.results import Results, Search
from tests.factories import make_article

ABUSIVE = {
    "star": "*",
    "inside stars": "*a*",
    "short prefix": "a*",
    "range": "[a TO z]",
    "fuzzy": "word~9",
    "boost": "word^99",
    "expression": "/re(gex)+/",
    "field": "field:value",
    "operators": "AND OR NOT",
    "parentheses": "(" * 5000,
    "closing": ")" * 5000 + "a",
    "quotes": '"' * 5000,
    "nots": "NOT " * 2000,
    "minuses": "-" * 5000,
    "minus words": "-a " * 100,
    "ors": "OR " * 1000,
    "thousand words": "woord " * 1000,
    "ten thousand words": " ".join(f"w{n}" for n in range(10_000)),
    "long word": "a" * 100_000,
    "long prefix": "a" * 1000 + "*",
    "nul": "wa\x00ter",
    "surrogate": "wa\ud800ter",
    "emoji": "🌊🌊 water 👩‍👩‍👧‍👦",
    "right to left": "\u202eretaw\u202c مياه מים",
    "combining": "a" + "\u0301" * 10_000,
    "blanks": " \t\n\u00a0\u3000 ",
    "only quotes": '"" "" ""',
    "only function words": "de het een of van la le les",
    "apostrophes": "'’'’'’" * 40,
    "hyphens": "a-" * 200,
    "numbers": "1/2/3/4/5/6/7/8/9.10,11:12" * 5,
    "prefixes": " ".join(f"{letter}aa*" for letter in "abcdefghijklmnop"),
    "path": "../../etc/passwd",
    "markup": "<script>alert(1)</script>",
    "sql": "'; drop table articles_qapair; --",
}
#: Seconds of this thread, so that a busy machine changes nothing.
WITHIN = 0.5


@pytest.fixture
def archive(indexed):
    make_article(pairs=[("Waarom water?", ["Omdat het water stijgt."])] * 3)
    make_article(language="fr", pairs=[("Pourquoi l’eau ?", ["Parce qu’elle monte."])] * 3)
    indexed()
    service.search(Search(text="water eau"))  # loads the word lists


@pytest.mark.parametrize("name", ABUSIVE)
def test_an_abusive_query_is_answered_in_time(archive, name, caplog):
    started = time.thread_time()
    results = service.search(Search(text=ABUSIVE[name]))
    assert time.thread_time() - started < WITHIN
    assert isinstance(results, Results)
    assert caplog.records == []


@pytest.mark.parametrize(
    "asked",
    [
        {"page": 10**9}, {"page_size": 1}, {"language": "xx"}, {"speaker": "nobody"},
        {"outlet": "\x00"}, {"date_from": 0}, {"date_to": 99999999}, {"date_from": 20241399},
        {"date_from": 10**30}, {"date_to": -1}, {"sort": "date"}, {"sort": "nonsense"},
        {"translated": True},
    ],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("text", ["water", ""])
def test_an_odd_condition_is_answered(archive, asked, text, caplog):
    results = service.search(Search(text=text, **asked))
    assert results.total >= len(results.hits)
    assert caplog.records == []


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=80), language=st.sampled_from([None, "nl", "fr"]))
def test_any_text_is_answered(archive, text, language):
    results = service.search(Search(text=text, language=language))
    assert results.total >= len(results.hits)
    assert not [notice for notice in results.notices if notice.code == "degraded"]
