"""A page that was read becomes rows: decide, then store, one transaction a page."""

from .identify import identify
from .outcome import Outcome
from .store import known, known_of, read_again, store

__all__ = ["Outcome", "identify", "known", "known_of", "read_again", "store"]
