"""The rows of the archive; what acts on them is a function elsewhere."""

from .articles import AnswerVoice, Article, Interview, Ledger, LineLabel, QAPair
from .edits import Edit
from .ids import new_public_id
from .index import IndexMark
from .pages import SavedPage
from .people import Outlet, Speaker, SpeakerName
from .translations import (
    Alignment,
    ArticleKey,
    ArticleSketch,
    Divergence,
    LexiconEntry,
    TranslationLink,
    twins_of,
)

__all__ = [
    "Alignment",
    "AnswerVoice",
    "Article",
    "ArticleKey",
    "ArticleSketch",
    "Divergence",
    "Edit",
    "IndexMark",
    "Interview",
    "Ledger",
    "LexiconEntry",
    "LineLabel",
    "Outlet",
    "QAPair",
    "SavedPage",
    "Speaker",
    "SpeakerName",
    "TranslationLink",
    "new_public_id",
    "twins_of",
]
