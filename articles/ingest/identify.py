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
    return _oldest(
        parsed.language,
        f"SELECT id FROM {table(Article)} WHERE fingerprint = %s",  # noqa: S608 - our table
        f"SELECT id FROM {table(Article)} WHERE source_url = %s AND source_url <> ''",  # noqa: S608 - our table
        [fingerprint(parsed), parsed.source_url or ""],
    )


def _sharing_a_pair(parsed: ParsedArticle) -> list[int]:
    """The same with a question or an answer in common."""
    digests = [pair_digests(pair) for pair in parsed.pairs]
    if not digests:
        return []
    each = marks(digests)
    return _oldest(
        parsed.language,
        f"SELECT article_id FROM {table(QAPair)} WHERE question_digest IN ({each})",  # noqa: S608 - our table
        f"SELECT article_id FROM {table(QAPair)} WHERE answer_digest IN ({each})",  # noqa: S608 - our table
        [*(question for question, _ in digests), *(answer for _, answer in digests)],
    )


def _oldest(language: str, one: str, other: str, values: list[str]) -> list[int]:
    """The oldest articles of the language that either statement finds.

    Either by its own index: of one condition for both SQLite looks at every article of the
    language.  In SQL, since it takes ten times as long to build from objects as to run.
    """
    statement = (
        f"SELECT id FROM {table(Article)} WHERE id IN ({one} UNION {other}) "  # noqa: S608 - our table
        f"AND language = %s ORDER BY id LIMIT {_CANDIDATES}"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, language])
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
