"""Do rows, index and raw pages agree?"""

from django.core.management.base import BaseCommand

from articles.search import indexing


class Command(BaseCommand):
    help = "Compare rows, index and raw pages; exit with 1 and a line for each fault."

    def add_arguments(self, parser):
        parser.add_argument("--repair", action="store_true", help="build the index anew")

    def handle(self, *, repair, **options):
        faults = find_faults()
        for fault in faults:
            self.stdout.write(fault)
        if faults and repair:
            indexing.repair()
            faults = find_faults()
            self.stdout.write("not mended" if faults else "mended")
        if faults:
            raise SystemExit(1)


def find_faults() -> list[str]:
    return indexing.check()
