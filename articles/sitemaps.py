"""What a search engine should know of, in every language of the interface."""

from django.contrib.sitemaps import Sitemap
from django.urls import reverse

from articles.models import Article
from articles.presentation.holdings import most_heard


class InEveryLanguage(Sitemap):
    i18n = True
    alternates = True
    x_default = True
    limit = 5000


class Pages(InEveryLanguage):
    def items(self):
        return ["home", "articles", "speakers", "about"]

    def location(self, item):
        return reverse(item)


class Articles(InEveryLanguage):
    def items(self):
        return Article.objects.published().only("public_id", "updated_at").order_by("id")

    def lastmod(self, item):
        return item.updated_at


class Speakers(InEveryLanguage):
    def items(self):
        return most_heard().only("slug").order_by("id")


SITEMAPS = {"pages": Pages, "articles": Articles, "speakers": Speakers}
