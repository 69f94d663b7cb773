"""``link_translations``: looks for versions in an archive that was loaded before."""

from django.core.management.base import BaseCommand
from tqdm import tqdm

from articles import versions
from articles.models import Article, TranslationLink
from articles.search import indexing


class Command(BaseCommand):
    help = "Compare every article with its possible versions in other languages."

    def add_arguments(self, parser):
        parser.add_argument(
            "--learn",
            action="store_true",
            help="first learn words from the versions that are linked already",
        )

    def handle(self, *, learn, **_):
        if learn:
            self.stdout.write(f"{versions.learn_words()} words learnt")
        links = TranslationLink.objects
        before = links.in_force().count()
        ids = Article.objects.order_by("pk").values_list("pk", flat=True)
        for pk in tqdm(list(ids), disable=None, unit="article"):
            versions.compare(Article.objects.get(pk=pk))
        indexing.bring_in()
        in_force = links.in_force().count()
        proposed = links.filter(status=TranslationLink.Status.PROPOSED).count()
        self.stdout.write(f"{in_force} links ({in_force - before:+}), {proposed} proposed")
