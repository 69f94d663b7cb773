"""Asking the search service, in turn."""

from threading import BoundedSemaphore

from articles.search import service
from articles.search.results import Results, Search

#: Searches under way at once in a process, so that a flood of them leaves threads to readers.
AT_ONCE = BoundedSemaphore(6)
#: Seconds that a reader waits for a turn.
PATIENCE = 2.0


class BusyError(Exception):
    """Too many searches are under way."""


def ask(search: Search, patience: float | None = PATIENCE) -> Results:
    """The service's answer; raises ``BusyError`` where no turn comes, None waits for ever."""
    if not AT_ONCE.acquire(timeout=patience):
        raise BusyError
    try:
        return service.search(search)
    finally:
        AT_ONCE.release()
