"""Links between articles: found and judged by the machine, decided by people."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction

from articles.alignment import Judgement, judge
from articles.alignment.keys import MOST_JUDGED, Sketch, all_keys, sampled, sketch
from articles.models import Alignment, Article, IndexMark, QAPair, TranslationLink

from . import divergences
from .alignments import Sides, align
from .candidates import add_keys, candidates, keep_keys
from .dictionaries import dictionary_for
from .documents import text_of
from .groups import regroup
from .people import join_namesakes

#: The score from which two articles in one language print one interview.  On the tuning third
#: of NTREX-128, two French translations of one half article score 2.67 and more, halves of one
#: article 1.96 at most.
_ALIKE = 2.3


@dataclass(frozen=True, kw_only=True)
class Found:
    """A likely version and what the comparison says of it."""

    article: Article
    judgement: Judgement


@transaction.atomic
def compare(article: Article) -> None:
    """Bring the article's links up to date with its text: old ones judged again, new ones found."""
    everything = all_keys(text_of(article))
    keys, sketched = sampled(everything), sketch(everything)
    keep_keys(article, keys, sketched)
    touched: list[Article] = []
    for link in TranslationLink.objects.of(article).select_related("a", "b"):
        touched += _judge_again(link)
    _find(article, candidates(article, keys, sketched), touched)


@transaction.atomic
def compare_new(article: Article, keys: frozenset[str], sketched: Sketch) -> None:
    """The same for an article that has just come, of these keys: it has no links yet."""
    add_keys(article, keys, sketched)
    _find(article, candidates(article, keys, sketched), [])


def _find(article: Article, likely: list[Article], touched: list[Article]) -> None:
    """Look for versions among these; ``touched`` are ends of links that changed before."""
    for found in _likely_versions(article, likely) if likely else ():
        touched += _link(article, found)
    if touched:
        regroup([article, *touched])


def _judge_again(link: TranslationLink) -> list[Article]:
    """A link whose text changed; one that a person made is only aligned anew."""
    if link.status in TranslationLink.BY_A_PERSON:
        if link.status == TranslationLink.Status.CONFIRMED:
            realign(link)
        return []
    sides = Sides.of(link)
    judgement = judge(sides.a, sides.b, dictionary_for(sides.a, sides.b))
    if judgement.verdict == "nothing":
        _drop(link)
    else:
        _keep(link, judgement)
    return [link.a, link.b]


def _likely_versions(article: Article, likely: list[Article]) -> list[Found]:
    """Of each other language the version that fits best, with others of its interview."""
    version = text_of(article)
    decided = _already_linked(article)
    found: dict[str, list[Found]] = defaultdict(list)
    for other in likely:
        if other.pk not in decided and len(found[other.language]) < MOST_JUDGED:
            theirs = text_of(other)
            judgement = judge(version, theirs, dictionary_for(version, theirs))
            found[other.language].append(Found(article=other, judgement=judgement))
    return [one for judged in found.values() for one in _of_one_interview(judged)]


def _of_one_interview(judged: list[Found]) -> Iterator[Found]:
    """The best of one language, and those that are linked as well and print its interview too."""
    fitting = [one for one in judged if one.judgement.verdict != "nothing"]
    best = max(fitting, key=lambda one: one.judgement.score, default=None)
    for one in fitting:
        linked = "linked" == one.judgement.verdict == best.judgement.verdict
        if one is best or (linked and _print_one_interview(one.article, best.article)):
            yield one


def _print_one_interview(one: Article, other: Article) -> bool:
    """Whether two articles in one language do: as twice translated, or printed twice."""
    if one.interview_id == other.interview_id:
        return True
    versions = (text_of(article) for article in (one, other))
    return judge(*versions).score >= _ALIKE


def _already_linked(article: Article) -> set[int]:
    """Articles of which a link stands: whatever was decided, it is not proposed again."""
    ends = TranslationLink.objects.of(article).values_list("a", "b")
    return {pk for pair in ends for pk in pair} - {article.pk}


def _link(article: Article, found: Found) -> list[Article]:
    """Make the link, unless the other article has a better version in this language already."""
    rivals = _rivals(article, found.article)
    if any(_stands_before(rival, found.judgement) for rival in rivals):
        return []
    for rival in rivals:
        _drop(rival)
    a, b = sorted((article, found.article), key=lambda one: one.pk)
    _keep(TranslationLink(a=a, b=b), found.judgement)
    return [a, b, *(end for rival in rivals for end in (rival.a, rival.b))]


def _rivals(article: Article, other: Article) -> list[TranslationLink]:
    """Links of the other article to another interview in this article's language."""
    links = TranslationLink.objects.of(other).exclude(status=TranslationLink.Status.REJECTED)
    return [
        link
        for link in links.select_related("a", "b")
        for end in (link.a, link.b)
        if end.pk not in (other.pk, article.pk)
        and end.language == article.language
        and not _print_one_interview(article, end)
    ]


def _stands_before(rival: TranslationLink, judgement: Judgement) -> bool:
    return rival.status == TranslationLink.Status.CONFIRMED or rival.score >= judgement.score


def _keep(link: TranslationLink, judgement: Judgement) -> None:
    """Store the verdict; a link in force is aligned, a proposal waits for a person."""
    linked = judgement.verdict == "linked"
    link.status = TranslationLink.Status.LINKED if linked else TranslationLink.Status.PROPOSED
    link.score, link.coverage = judgement.score, judgement.coverage
    link.reasons = list(judgement.reasons)
    link.save()
    if linked:
        realign(link)
    else:
        _forget(link)


def _drop(link: TranslationLink) -> None:
    _mark_both(link)
    link.delete()


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
    _forget(link)
    regroup([link.a, link.b])


def _decide(link: TranslationLink, user, status: str) -> None:
    link.status, link.reviewer = status, user
    link.save(update_fields=["status", "reviewer", "updated_at"])


def _forget(link: TranslationLink) -> None:
    """Take back what a link in force had brought."""
    if link.alignments.exists():
        _mark_both(link)
        link.alignments.all().delete()
    link.divergences.all().delete()


def _mark_both(link: TranslationLink) -> None:
    pairs = QAPair.objects.filter(article__in=(link.a_id, link.b_id))
    IndexMark.objects.mark(pairs.values_list("public_id", flat=True))


def touch(article: Article) -> None:
    """The article can be seen, or no longer: its pairs and their twins are indexed again."""
    rows = Alignment.objects.of_pairs(article.pairs.all()).values_list("pair_a", "pair_b")
    keys = {key for row in rows for key in row} | set(article.pairs.values_list("pk", flat=True))
    IndexMark.objects.mark(QAPair.objects.filter(pk__in=keys).values_list("public_id", flat=True))
