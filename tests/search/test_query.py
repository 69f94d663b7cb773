"""The grammar: before and after, and the sentence for what was not taken as typed."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.search.query import (
    LONGEST_QUERY,
    MOST_WORDS,
    All,
    Any,
    Phrase,
    Prefix,
    Query,
    Word,
    parse,
)


def w(text):
    return Word(text=text)


def every(*nodes, without=()):
    return All(must=nodes, must_not=without)


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("verdrag", every(w("verdrag"))),
        ("le traité  signé", every(w("le"), w("traité"), w("signé"))),
        ('"nations unies" droit', every(Phrase(text="nations unies"), w("droit"))),
        ("«nations unies»", every(Phrase(text="nations unies"))),
        ("“nations unies”", every(Phrase(text="nations unies"))),
        ("droit -paix", every(w("droit"), without=(w("paix"),))),
        ('droit -"la paix"', every(w("droit"), without=(Phrase(text="la paix"),))),
        ("vice-premier", every(w("vice-premier"))),
        ("a OR b", every(Any(of=(w("a"), w("b"))))),
        ("x a OR b OR c y", every(w("x"), Any(of=(w("a"), w("b"), w("c"))), w("y"))),
        ("cyber* OR 24/7", every(Any(of=(Prefix(text="cyber"), w("24/7"))))),
        ("(droit) [paix]", every(w("droit"), w("paix"))),
        ("l’Assemblée", every(w("l’Assemblée"))),
        ("or ou and not", every(w("or"), w("ou"), w("and"), w("not"))),
        ("field:value", every(w("field:value"))),
        ("word~9 word^99", every(w("word~9"), w("word^99"))),
        ("zero\u200bwidth", every(w("zerowidth"))),
        ("", None),
        ("  \t\n", None),
    ],
)
def test_what_is_understood_needs_no_notice(text, node):
    assert parse(text) == Query(node=node)


@pytest.mark.parametrize(
    ("text", "node", "codes"),
    [
        ('"droit international', every(w("droit"), w("international")), ["unclosed-quote"]),
        ("droit - paix", every(w("droit"), w("paix")), ["lone-minus"]),
        ("-", None, ["lone-minus"]),
        ("-paix", every(without=(w("paix"),)), ["only-minus"]),
        ("OR droit", every(w("droit")), ["lone-or"]),
        ("droit OR", every(w("droit")), ["lone-or"]),
        ("droit OR OR paix", every(Any(of=(w("droit"), w("paix")))), ["lone-or"]),
        ("*", None, ["lone-star"]),
        ("*a*", every(w("a")), ["lone-star"]),
        ("ab*", every(w("ab")), ["short-prefix"]),
        ("?! ...", None, ["no-words"]),
        ('""', None, ["no-words"]),
        ("a\x00b", every(w("a"), w("b")), []),
        ("a\ud800b", every(w("a"), w("b")), []),
        ("a" * 100, every(w("a" * 64)), ["word-too-long"]),
    ],
)
def test_what_is_not_understood_is_searched_as_words_and_said(text, node, codes):
    query = parse(text)
    assert query.node == node
    assert [notice.code for notice in query.notices] == codes


def test_a_query_is_cut_at_its_limits():
    query = parse("ab " * 1000)
    assert len(query.node.must) == MOST_WORDS
    assert [notice.code for notice in query.notices] == ["too-long", "too-many-words"]


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=LONGEST_QUERY + 20))
@example('-"')
@example("-OR- OR -a")
def test_any_text_is_answered(text):
    query = parse(text)
    assert query.node is None or query.node.must or query.node.must_not


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(["-", '"', "OR", "*", "(", "a", "ab*", "é", "24/7", " "])))
def test_any_mixture_of_signs_is_answered(signs):
    parse("".join(signs))
    parse(" ".join(signs))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.from_regex(r"[a-zé]{3,8}", fullmatch=True), min_size=1, max_size=8))
def test_plain_words_stand_as_typed(plain):
    assert parse(" ".join(plain)) == Query(node=All(must=tuple(map(w, plain))))
