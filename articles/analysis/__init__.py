"""Text into words with their places: one analysis for index, query, marking and alignment.

``words()`` cuts a text into ``Word`` values.  Each names its place in the text
as it was given (character offsets), its position (for phrases) and its
``Form``: what the word is compared by.  A word meets another when they share
one of their ``keys``; ``folded`` is the word as written without accents and
capitals, for names and phrases.

A hyphenated word, and a number with a separator, comes in parts *and* whole:
the whole has the position of its first part (``joined``).  An elided article
(``l'``, ``qu’``) is no word and has no position.
"""

from .compounds import compound_parts
from .forms import LONGEST_WORD, Form, fold, form
from .words import Word, words, words_that

__all__ = ["LONGEST_WORD", "Form", "Word", "compound_parts", "fold", "form", "words", "words_that"]
