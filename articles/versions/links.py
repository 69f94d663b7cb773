"""Links between articles: made by the machine, decided by people."""

from django.db import transaction

from articles.models import Alignment, Article, IndexMark, QAPair, TranslationLink

from . import divergences
from .alignments import Sides, align
from .dictionaries import dictionary_for
from .groups import regroup
from .people import join_namesakes


@transaction.atomic
def compare(article: Article) -> None:
    """Bring the article's links up to date with its text."""
    for link in TranslationLink.objects.in_force().of(article).select_related("a", "b"):
        realign(link)
    regroup([article])


def realign(link: TranslationLink) -> None:
    """Alignment, differences and speakers of a link in force, from today's texts."""
    sides = Sides.of(link)
    dictionary = dictionary_for(sides.a, sides.b)
    sections = align(link, sides, dictionary)
    divergences.compare(link, sides, sections, dictionary)
    join_namesakes(link)


@transaction.atomic
def confirm(link: TranslationLink, user) -> None:
    """A person says that the two are one interview; the machine never takes it back."""
    _decide(link, user, TranslationLink.Status.CONFIRMED)
    realign(link)
    regroup([link.a])


@transaction.atomic
def reject(link: TranslationLink, user) -> None:
    """A person says that they are two; they are never proposed again."""
    _decide(link, user, TranslationLink.Status.REJECTED)
    _mark_both(link)
    link.alignments.all().delete()
    link.divergences.all().delete()
    regroup([link.a, link.b])


def _decide(link: TranslationLink, user, status: str) -> None:
    link.status, link.reviewer = status, user
    link.save(update_fields=["status", "reviewer", "updated_at"])


def _mark_both(link: TranslationLink) -> None:
    pairs = QAPair.objects.filter(article__in=(link.a_id, link.b_id))
    IndexMark.objects.mark(pairs.values_list("public_id", flat=True))


def touch(article: Article) -> None:
    """The article can be seen, or no longer: its pairs and their twins are indexed again."""
    rows = Alignment.objects.of_pairs(article.pairs.all()).values_list("pair_a", "pair_b")
    keys = {key for row in rows for key in row} | set(article.pairs.values_list("pk", flat=True))
    IndexMark.objects.mark(QAPair.objects.filter(pk__in=keys).values_list("public_id", flat=True))
