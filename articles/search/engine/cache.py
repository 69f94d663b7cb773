"""What is kept in memory between queries, never more than a given number of bytes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any

import numpy as np

_OVERHEAD = 400


class Cache:
    """Tuples of arrays by key; the longest unused leave first."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self._kept: OrderedDict[Hashable, tuple[np.ndarray[Any, Any], ...]] = OrderedDict()
        self._lock = Lock()

    def get(
        self, key: Hashable, build: Callable[[], tuple[np.ndarray[Any, Any], ...]]
    ) -> tuple[np.ndarray[Any, Any], ...]:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        found = build()
        self._put(key, found)
        return found

    def _put(self, key: Hashable, arrays: tuple[np.ndarray[Any, Any], ...]) -> None:
        size = _size(arrays)
        if size > self.limit // 2:
            return
        with self._lock:
            if key not in self._kept:
                self._kept[key] = arrays
                self.size += size
            while self.size > self.limit:
                _, left = self._kept.popitem(last=False)
                self.size -= _size(left)


def _size(arrays: tuple[np.ndarray[Any, Any], ...]) -> int:
    return _OVERHEAD + sum(array.nbytes for array in arrays)
