"""Which article a page is: found by source address, by fingerprint, by nearly the same text."""

from dataclasses import dataclass
from functools import lru_cache

from django.db import connection

from articles.models import Article, QAPair
from articles.models.sql import marks, table
from articles.names import digest
from articles.parsing.result import ParsedArticle, ParsedPair

from .pairs import nearly_same

#: Shares of the pairs that two readings of one article have in common at least.
_SAME_ARTICLE = 0.5
_CANDIDATES = 20


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The article that the page is a reading of, or the one whose interview it shares."""

    article: Article | None = None
    sibling: Article | None = None


@lru_cache(maxsize=4)
def fingerprint(parsed: ParsedArticle) -> str:
    """Digest of all questions and answers; of the intro too where there are none."""
    texts = [text for pair in parsed.pairs for text in (pair.question, *pair.answer)]
    return digest(*(texts or parsed.intro))


@lru_cache(maxsize=64)
def pair_digests(pair: ParsedPair) -> tuple[str, str]:
    return digest(pair.question), digest(*pair.answer)


def identify(parsed: ParsedArticle) -> Identity:
    """Find the article; an outlet of another name makes it a sibling, not the same."""
    for candidate in _candidates(parsed):
        if _common_share(parsed, candidate) < _SAME_ARTICLE:
            continue
        if _other_outlet(parsed, candidate):
            return Identity(sibling=candidate)
        return Identity(article=candidate)
    return Identity()


def _other_outlet(parsed: ParsedArticle, article: Article) -> bool:
    return bool(parsed.outlet and article.outlet and parsed.outlet != article.outlet.name)


def _candidates(parsed: ParsedArticle) -> list[Article]:
    """Articles of the language that share the address, the whole text or one pair's.

    Those at the page's own outlet come first, then the oldest.
    """
    ids = {*_alike(parsed), *_sharing_a_pair(parsed)}
    if not ids:
        return []
    articles = Article.objects.filter(pk__in=ids).select_related("outlet", "interview", "home")
    return sorted(articles, key=lambda a: (_other_outlet(parsed, a), a.pk))


def _alike(parsed: ParsedArticle) -> list[int]:
    """Ids of articles with the same text or source address, the oldest."""
    return _ids(
        f"SELECT id FROM {table(Article)} WHERE language = %s "  # noqa: S608 - our table
        f"AND (fingerprint = %s OR (source_url = %s AND source_url <> '')) ORDER BY id",
        [parsed.language, fingerprint(parsed), parsed.source_url or ""],
    )


def _sharing_a_pair(parsed: ParsedArticle) -> list[int]:
    """The same with a question or an answer in common."""
    digests = [pair_digests(pair) for pair in parsed.pairs]
    answers = [answer for _question, answer in digests]
    questions = [question for question, _answer in digests]
    if not digests:
        return []
    each = marks(digests)
    return _ids(
        f"SELECT DISTINCT pair.article_id FROM {table(QAPair)} pair "  # noqa: S608 - our tables
        f"JOIN {table(Article)} article ON article.id = pair.article_id "
        f"WHERE (pair.answer_digest IN ({each}) OR pair.question_digest IN ({each})) "
        f"AND article.language = %s ORDER BY pair.article_id",
        [*answers, *questions, parsed.language],
    )


def _ids(statement: str, values: list[str]) -> list[int]:
    """In SQL: to build these two queries from objects takes ten times as long as to run them."""
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} LIMIT {_CANDIDATES}", values)
        return [pk for (pk,) in cursor]


def _common_share(parsed: ParsedArticle, article: Article) -> float:
    if article.fingerprint == fingerprint(parsed):
        return 1.0
    theirs = list(article.pairs.all())
    if not parsed.pairs or not theirs:
        return 0.0
    common = sum(
        any(nearly_same(pair, row.question, row.answer) for row in theirs) for pair in parsed.pairs
    )
    return common / min(len(parsed.pairs), len(theirs))
