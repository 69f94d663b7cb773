"""The Haystack engine of the archive, on Whoosh.  Nothing outside knows Whoosh.

``schema`` says what is stored, ``store`` opens, locks and swaps the folder, ``snapshot``
is one state of the index in memory, ``scoring`` ranks over it, ``backend`` and
``queries`` are Haystack's two halves of an engine.
"""

from haystack.backends import BaseEngine

from .backend import WhooshBackend
from .queries import TreeQuery
from .store import Unsound

__all__ = ["Unsound", "WhooshBackend", "WhooshEngine"]


class WhooshEngine(BaseEngine):
    backend = WhooshBackend
    query = TreeQuery
