"""The language versions of an interview: found, aligned, compared, kept as rows.

``compare`` after an article is new or its text has changed, ``touch`` after it is hidden or
published, ``confirm`` and ``reject`` when a person speaks, ``learn_words`` now and then.
"""

from .learning import learn_words
from .links import compare, confirm, reject, touch

__all__ = ["compare", "confirm", "learn_words", "reject", "touch"]
