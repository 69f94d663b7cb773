"""Two versions of one interview: find them, align them, say where they differ.

Pure: text in, frozen values out.  ``link_keys`` and ``judge`` find the
versions of an interview, ``align_interviews`` joins their pairs,
paragraphs and sentences; ``align_units`` any two lists of texts;
``find_divergences`` tells where aligned versions differ.
"""

from .beads import Bead
from .dictionary import EDITOR, LEARNT, Dictionary, Entry
from .divergence import Divergence, find_divergences
from .documents import Document, Pair, Version
from .freedict import read_dictionary
from .interviews import ParagraphBead, Section, SentenceBead, align_interviews
from .keys import link_keys
from .learning import learn
from .linking import Judgement, judge
from .passages import Spot
from .sentences import sentence_spans
from .units import align_units

__all__ = [
    "EDITOR",
    "LEARNT",
    "Bead",
    "Dictionary",
    "Divergence",
    "Document",
    "Entry",
    "Judgement",
    "Pair",
    "ParagraphBead",
    "Section",
    "SentenceBead",
    "Spot",
    "Version",
    "align_interviews",
    "align_units",
    "find_divergences",
    "judge",
    "learn",
    "link_keys",
    "read_dictionary",
    "sentence_spans",
]
