"""``load_dictionary``: a bilingual dictionary, for alignment."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.alignment import read_dictionary
from articles.versions import dictionaries


class Command(BaseCommand):
    help = (
        "Read a FreeDict package (freedict-nld-fra.dict.dz, as the system installs it) "
        "or a file of tab-separated words and translations."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument("--from", dest="source_language", default="", metavar="CODE")
        parser.add_argument("--to", dest="target_language", default="", metavar="CODE")
        parser.add_argument("--licence", default="", help="kept with the entries")

    def handle(self, *, file, source_language, target_language, licence, **_):
        entries = read_dictionary(file, source_language, target_language, licence)
        try:
            number = dictionaries.load(tqdm(entries, disable=None, unit="word"))
        except (ValueError, OSError) as error:
            raise CommandError(f"{file}: {error}") from None
        self.stdout.write(f"{number} entries from {file.name}")
