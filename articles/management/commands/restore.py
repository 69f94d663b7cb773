"""``restore``: a backup takes the place of the archive."""

import sqlite3
from contextlib import closing
from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from articles.search import indexing


class Command(BaseCommand):
    help = "Put a backup in the place of the archive and build the index from it. SQLite only."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    def handle(self, *, file, **_):
        if connection.vendor != "sqlite":
            raise CommandError("The database is not SQLite; use its own tool, such as pg_restore.")
        if not file.is_file():
            raise CommandError(f"{file}: there is no such file.")
        connection.ensure_connection()
        try:
            # Page by page through SQLite, which other processes see as one transaction.
            with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as source:
                _require_archive(source)
                source.backup(connection.connection)
        except sqlite3.Error as error:
            raise CommandError(f"{file}: {error}") from None
        call_command("migrate", verbosity=0)
        indexing.repair()
        self.stdout.write(f"The archive is what {file} holds.")


def _require_archive(source: sqlite3.Connection) -> None:
    names = source.execute("SELECT name FROM sqlite_master WHERE name = 'articles_savedpage'")
    if names.fetchone() is None:
        raise sqlite3.DatabaseError("this is not a backup of an archive")
