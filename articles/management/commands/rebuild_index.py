"""Haystack's command, without its moment of an empty index."""

from django.core.management.base import BaseCommand

from articles.search import indexing


class Command(BaseCommand):
    help = "Build the search index anew beside the old one, then put it in its place."

    def add_arguments(self, parser):
        parser.add_argument(
            "--noinput", action="store_false", dest="interactive", help="nothing is asked anyway"
        )

    def handle(self, **options):
        report = indexing.repair()
        self.stdout.write(f"{report.indexed} answers indexed")
