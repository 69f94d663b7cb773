"""What processes that tests start find in their environment."""

import os
from pathlib import Path

#: What would lead them to another archive than the test's.
_ELSEWHERE = ("DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "DEBUG")


def own_archive(folder: Path) -> dict[str, str]:
    """The environment of an archive in this folder, on SQLite whatever the tests run on."""
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    return kept | {"ARCHIVE_DATA_DIR": str(folder)}
