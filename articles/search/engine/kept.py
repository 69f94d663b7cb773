"""The one snapshot of a folder that all threads of a process share."""

from pathlib import Path
from threading import Lock

from django.conf import settings

from .cache import Cache
from .snapshot import Snapshot
from .store import Store

_kept: dict[Path, Snapshot] = {}
_keeping = Lock()


def kept_snapshot(store: Store) -> Snapshot:
    """The index as it is now; opened again only when its folder has changed.

    Haystack makes a backend for every thread: the snapshot is shared by all.
    """
    signature = store.signature()
    snapshot = _kept.get(store.path)
    if snapshot and snapshot.shows(signature):
        return snapshot
    with _keeping:
        snapshot = _kept.get(store.path)
        if not (snapshot and snapshot.shows(signature)):
            cache = snapshot.cache if snapshot else Cache(settings.ARCHIVE_SEARCH_CACHE_MB << 20)
            snapshot = _kept[store.path] = Snapshot(store, cache, snapshot)
        return snapshot
