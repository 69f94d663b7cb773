"""``backup``: the whole archive in one file, while it runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection


class Command(BaseCommand):
    help = "Copy the database (pages, articles, corrections) into one new file. SQLite only."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    def handle(self, *, file, **_):
        if connection.vendor != "sqlite":
            raise CommandError("The database is not SQLite; use its own tool, such as pg_dump.")
        if file.exists():
            raise CommandError(f"{file} exists already; a backup never replaces another.")
        connection.ensure_connection()
        try:
            with closing(sqlite3.connect(file)) as copy:
                connection.connection.backup(copy)
        except (sqlite3.Error, OSError) as error:
            raise CommandError(f"{file}: {error}") from None
        self.stdout.write(f"{file}: {file.stat().st_size:,} bytes")
