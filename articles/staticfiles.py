"""How stylesheets reach the reader: written one a partial, sent as one."""

import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

BUNDLE = "css/site.css"
IMPORT = re.compile(r'^@import "([\w-]+\.css)";\n', re.MULTILINE)


class Joined:
    """A place to read files from, in which a stylesheet holds what it imports."""

    def __init__(self, storage):
        self.storage = storage

    def open(self, path):
        folder = path.rpartition("/")[0]

        def imported(match):
            return self._text(f"{folder}/{match[1]}")

        return ContentFile(IMPORT.sub(imported, self._text(path)).encode())

    def _text(self, path):
        with self.storage.open(path) as file:
            return file.read().decode()


class BundledStorage(CompressedManifestStaticFilesStorage):
    """Hashed and compressed; ``css/site.css`` needs no second request."""

    def post_process(self, paths, dry_run=False, **options):
        if BUNDLE in paths:
            storage, path = paths[BUNDLE]
            paths = {**paths, BUNDLE: (Joined(storage), path)}
        yield from super().post_process(paths, dry_run, **options)
