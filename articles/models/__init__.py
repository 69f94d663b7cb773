"""The rows of the archive; what acts on them is a function elsewhere."""

from .articles import AnswerVoice, Article, Interview, Ledger, LineLabel, QAPair
from .edits import Edit
from .ids import new_public_id
from .index import IndexMark
from .pages import SavedPage
from .people import Outlet, Speaker, SpeakerName

__all__ = [
    "AnswerVoice",
    "Article",
    "Edit",
    "IndexMark",
    "Interview",
    "Ledger",
    "LineLabel",
    "Outlet",
    "QAPair",
    "SavedPage",
    "Speaker",
    "SpeakerName",
    "new_public_id",
]
