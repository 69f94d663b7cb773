"""``start``: everything between an empty folder and a served archive."""

import os
import socket
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from articles.models import SavedPage
from articles.search import indexing


class Command(BaseCommand):
    help = "Migrate, load the first pages into an empty archive, and serve."

    def add_arguments(self, parser):
        parser.add_argument(
            "pages",
            nargs="*",
            default=["fixtures/seeds"],
            help="what to load into an empty archive",
        )

    def handle(self, *, pages, **_):
        port = os.environ.get("PORT", "8000")
        _refuse_busy_port(port)
        call_command("migrate", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("admin_account")
        if not SavedPage.objects.exists():
            indexing.repair()  # an index to begin with; a missing one would be a fault to report
            _load([str(settings.BASE_DIR / page) for page in pages])
        self.stdout.write(f"The archive is at http://127.0.0.1:{port}/ (stop it with Ctrl-C)")
        self.stdout.flush()
        _serve()


def _refuse_busy_port(port: str) -> None:
    try:
        with socket.create_server(("127.0.0.1", int(port))):
            pass
    except ValueError:
        raise CommandError(f"PORT={port} is not a number.") from None
    except (OSError, OverflowError):
        raise CommandError(
            f"Port {port} cannot be used, something else may be listening there; "
            "choose another with PORT=."
        ) from None


def _load(pages: list[str]) -> None:
    try:
        call_command("ingest", *pages)
    except SystemExit as stopped:
        # Refused pages are reported; the archive is served all the same.
        if stopped.code != 1:
            raise


def _serve() -> None:
    """Become gunicorn: signals reach it directly."""
    gunicorn = Path(sys.executable).with_name("gunicorn")
    os.chdir(settings.BASE_DIR)
    os.execv(gunicorn, [str(gunicorn), "-c", "python:archive.gunicorn_conf", "archive.wsgi"])  # noqa: S606 - our own server
