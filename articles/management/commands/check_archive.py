"""Do rows, index and raw pages agree?"""

import zlib
from collections.abc import Iterator
from hashlib import sha256

from django.core.management.base import BaseCommand

from articles.models import SavedPage
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
    return [*_damaged_pages(), *indexing.check()]


def _damaged_pages() -> Iterator[str]:
    """Pages whose bytes are no longer those that were loaded; a backup alone can mend them."""
    for page in SavedPage.objects.order_by("pk").iterator(chunk_size=100):
        try:
            whole = sha256(page.data).hexdigest() == page.checksum
        except zlib.error:
            whole = False
        if not whole:
            yield f"page {page.pk} ({page.name}): its bytes are damaged"
