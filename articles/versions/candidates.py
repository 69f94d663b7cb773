"""Which articles might be versions of one: looked up by shared keys, rarest first.

A key is a name, number, date or rare word (``articles.alignment`` makes them).  What many
articles share says little, so that no key is followed to more than ``_TOO_COMMON`` of them:
the look-up costs the same in a large archive as in a small one.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from articles.models import Article, ArticleKey

#: A key of more articles than this is not followed.
_TOO_COMMON = 60
_CANDIDATES = 20
_KEY_LENGTH = ArticleKey._meta.get_field("key").max_length


def keep_keys(article: Article, keys: Iterable[str]) -> None:
    """Bring the article's key rows in line with these keys."""
    wanted = {key[:_KEY_LENGTH] for key in keys}
    standing = set(article.keys.values_list("key", flat=True))
    if standing - wanted:
        article.keys.filter(key__in=standing - wanted).delete()
    ArticleKey.objects.bulk_create(
        (ArticleKey(article=article, key=key) for key in sorted(wanted - standing)),
        ignore_conflicts=True,
    )


def candidates(article: Article, keys: Iterable[str]) -> list[Article]:
    """Articles in other languages that share the rarest keys, the likeliest first."""
    weights: dict[int, float] = defaultdict(float)
    for key in {key[:_KEY_LENGTH] for key in keys}:
        sharing = ArticleKey.objects.filter(key=key).values_list("article", flat=True)
        found = list(sharing[: _TOO_COMMON + 1])
        if len(found) <= _TOO_COMMON:
            for pk in found:
                weights[pk] += 1 / len(found)
    weights.pop(article.pk, None)
    ranked = sorted(weights, key=lambda pk: (-weights[pk], pk))
    return list(islice(_in_other_languages(article, ranked), _CANDIDATES))


def _in_other_languages(article: Article, ranked: list[int]) -> Iterable[Article]:
    """The articles behind these ids, in their order, fetched a few at a time."""
    for start in range(0, len(ranked), _CANDIDATES * 2):
        ids = ranked[start : start + _CANDIDATES * 2]
        rows = Article.objects.filter(pk__in=ids).exclude(language=article.language).in_bulk()
        yield from (rows[pk] for pk in ids if pk in rows)
