"""Which articles might be versions of one: looked up by shared keys, rarest first.

A key is a name, number, date or rare word (``articles.alignment`` makes them).  What many
articles share says little, so that no key is followed to more than ``TOO_COMMON`` of them:
the look-up costs the same in a large archive as in a small one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import connection

from articles.alignment.keys import (
    MOST_CANDIDATES,
    TOO_COMMON,
    Sketch,
    all_keys,
    by_rarity,
    likely,
    share,
    sketch,
)
from articles.models import Article, ArticleKey, ArticleSketch
from articles.models.sql import marks, table

from .documents import text_of

#: Ids whose languages are asked for in one query.
_AT_ONCE = 100
_KEY_LENGTH = ArticleKey._meta.get_field("key").max_length


def add_keys(article: Article, keys: Iterable[str], sketched: Sketch) -> None:
    """The key rows of a new article, which has none."""
    _insert(article, sorted({key[:_KEY_LENGTH] for key in keys}))
    ArticleSketch.objects.create(article=article, keys=sketched)


def keep_keys(article: Article, keys: Iterable[str], sketched: Sketch) -> None:
    """Bring the article's key rows in line with these keys."""
    wanted = {key[:_KEY_LENGTH] for key in keys}
    standing = set(article.keys.values_list("key", flat=True))
    if standing - wanted:
        article.keys.filter(key__in=standing - wanted).delete()
    _insert(article, sorted(wanted - standing))
    ArticleSketch.objects.update_or_create(article=article, defaults={"keys": sketched})


def _insert(article: Article, keys: list[str]) -> None:
    """In one statement of SQL: as objects the fifty rows of each article take ten times as long."""
    if not keys:
        return
    rows = ", ".join(["(%s, %s)"] * len(keys))
    statement = (
        f"INSERT INTO {table(ArticleKey)} (article_id, key) VALUES {rows} ON CONFLICT DO NOTHING"  # noqa: S608 - our table
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [value for key in keys for value in (article.pk, key)])


def candidates(article: Article, keys: Iterable[str], sketched: Sketch) -> list[Article]:
    """Articles in other languages that share enough keys, those that share most first."""
    if not _others_exist(article):
        return []
    wanted = {key[:_KEY_LENGTH] for key in keys}
    ranked = [pk for pk in by_rarity(_sharing(wanted)) if pk != article.pk]
    nearest = list(islice(_in_other_languages(article, ranked), MOST_CANDIDATES))
    enough = likely({pk: share(sketched, theirs) for pk, theirs in _sketches(nearest)})
    rows = Article.objects.in_bulk(enough) if enough else {}
    return [rows[pk] for pk in enough]


def _others_exist(article: Article) -> bool:
    """Whether any article is in another language; asked so that an index can answer."""
    language = article.language
    statement = f"SELECT 1 FROM {table(Article)} WHERE language < %s OR language > %s LIMIT 1"  # noqa: S608 - our table
    return bool(_rows(statement, [language, language]))


def _sketches(articles: list[int]) -> Iterator[tuple[int, Sketch]]:
    """All keys of each article; of one that was stored before they were kept, from its text."""
    if not articles:
        return
    statement = (
        f"SELECT article_id, keys FROM {table(ArticleSketch)} "  # noqa: S608 - our table
        f"WHERE article_id IN ({marks(articles)})"
    )
    kept = dict(_rows(statement, articles))
    for pk in articles:
        yield pk, kept[pk] if pk in kept else sketch(all_keys(text_of(Article.objects.get(pk=pk))))


def _sharing(keys: set[str]) -> Iterable[list[int]]:
    """For each key that is not too common the ids of its articles."""
    if not keys:
        return []
    asked = ", ".join(["(%s)"] * len(keys))
    rows = table(ArticleKey)
    statement = (
        f"WITH asked (key) AS (VALUES {asked}) "  # noqa: S608 - our table
        f"SELECT key, article_id FROM asked JOIN {rows} USING (key) WHERE NOT EXISTS "
        f"(SELECT 1 FROM {rows} AS one WHERE one.key = asked.key LIMIT 1 OFFSET {TOO_COMMON})"
    )
    sharing: dict[str, list[int]] = defaultdict(list)
    for key, pk in _rows(statement, sorted(keys)):
        sharing[key].append(pk)
    return sharing.values()


def _in_other_languages(article: Article, ranked: list[int]) -> Iterable[int]:
    """Those of the ids, in their order, whose articles are; asked for a few at a time."""
    for start in range(0, len(ranked), _AT_ONCE):
        ids = ranked[start : start + _AT_ONCE]
        statement = (
            f"SELECT id FROM {table(Article)} "  # noqa: S608 - our table
            f"WHERE id IN ({marks(ids)}) AND language <> %s"
        )
        others = {pk for (pk,) in _rows(statement, [*ids, article.language])}
        yield from (pk for pk in ids if pk in others)


def _rows(statement: str, values: list) -> list[tuple]:
    """In SQL: it takes ten times as long to build such statements from objects as to run them."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()
