"""Atom feeds: the latest articles, and a search as it grows; filters as in the lists."""

from dataclasses import replace

from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from articles.forms import ArticleFilter, SearchForm
from articles.models import Article
from articles.search.asking import ask

ENTRIES = 50


class ArticleFeed(Feed):
    """The latest articles; ``language``, ``speaker``, ``outlet``, ``year`` narrow it."""

    feed_type = Atom1Feed

    def get_object(self, request):
        return ArticleFilter(request.GET)

    def title(self, form):
        chosen = " · ".join(str(chip.value) for chip in form.chips())
        return " · ".join(filter(None, (_("Latest interviews"), chosen)))

    def link(self, form):
        return f"{reverse('articles')}?{form.data.urlencode()}".rstrip("?")

    def items(self, form):
        found = form.narrow(Article.objects.published().select_related("outlet"))
        return found.order_by("-created_at", "-id")[:ENTRIES]

    def item_title(self, article):
        return str(article)

    def item_description(self, article):
        return article.intro

    def item_updateddate(self, article):
        return article.updated_at

    def item_pubdate(self, article):
        return article.created_at

    def item_guid(self, article):
        return f"urn:interview-archive:article:{article.public_id}"

    def item_author_name(self, article):
        return article.outlet.name if article.outlet else None

    def item_categories(self, article):
        return [article.language]


class SearchFeed(Feed):
    """The newest answers that a search finds; the filters are those of the search page."""

    feed_type = Atom1Feed

    def get_object(self, request):
        return SearchForm(request.GET)

    def title(self, form):
        filters = [str(chip.value) for chip in form.chips()]
        return " · ".join(filter(None, (_("Search"), form.search().text, *filters)))

    def link(self, form):
        return f"{reverse('search')}?{form.data.urlencode()}".rstrip("?")

    def items(self, form):
        newest = replace(form.search(), sort="date", page_size=ENTRIES)
        return [hit.pair for hit in ask(newest).hits]

    def item_title(self, pair):
        return pair.question

    def item_description(self, pair):
        return pair.answer_paragraphs[0] if pair.answer_paragraphs else ""

    def item_updateddate(self, pair):
        return pair.article.updated_at

    def item_guid(self, pair):
        return f"urn:interview-archive:answer:{pair.public_id}"

    def item_author_name(self, pair):
        return pair.speaker.name if pair.speaker else None

    def item_categories(self, pair):
        return [pair.article.language]
