"""The language versions of an interview: found, aligned, compared, kept as rows.

``compare_new`` after an article has come, ``compare`` after its text has changed, ``touch``
after it is hidden or published, ``confirm`` and ``reject`` when a person speaks,
``learn_words`` now and then.
"""

from .learning import learn_words
from .links import compare, compare_new, confirm, reject, touch

__all__ = ["compare", "compare_new", "confirm", "learn_words", "reject", "touch"]
