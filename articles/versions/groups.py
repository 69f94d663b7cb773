"""Interviews merge and split as links between their articles come and go.

Every article has a home, the interview that it started with.  Articles that links in
force join, directly or through others, form one group, and the oldest of their homes
is the interview of them all; the other homes redirect to it.  So a rejected link, or a
deleted one, needs no memory of what stood before: the groups are worked out anew.
"""

from collections.abc import Iterable

from django.db.models import Q

from articles.models import Article, IndexMark, Interview, QAPair, TranslationLink


def regroup(articles: Iterable[Article]) -> None:
    """Give each of these articles, and all that hang together with them, its interview."""
    waiting = {article.pk for article in articles}
    while waiting:
        group = _connected(waiting.pop())
        waiting -= group
        _settle(group)


def _connected(start: int) -> set[int]:
    """Ids of the articles that links in force or a common home join to this one."""
    group, edge = {start}, {start}
    while edge:
        links = TranslationLink.objects.in_force().filter(Q(a__in=edge) | Q(b__in=edge))
        linked = {pk for ends in links.values_list("a", "b") for pk in ends}
        homes = Article.objects.filter(pk__in=edge).values("home")
        housed = set(Article.objects.filter(home__in=homes).values_list("pk", flat=True))
        edge = (linked | housed) - group
        group |= edge
    return group


def _settle(group: set[int]) -> None:
    members = list(Article.objects.filter(pk__in=group).select_related("home"))
    homes = sorted({article.home for article in members}, key=lambda home: home.pk)
    interview, others = homes[0], homes[1:]
    Interview.objects.filter(pk=interview.pk).exclude(merged_into=None).update(merged_into=None)
    for other in others:
        Interview.objects.filter(pk=other.pk).exclude(merged_into=interview).update(
            merged_into=interview
        )
    moved = [article.pk for article in members if article.interview_id != interview.pk]
    if moved:
        Article.objects.filter(pk__in=moved).update(interview=interview)
        pairs = QAPair.objects.filter(article__in=group)
        IndexMark.objects.mark(pairs.values_list("public_id", flat=True))
