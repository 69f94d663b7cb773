"""English."""

from .comparison.english import COMPARISON
from .model import Language, Writing
from .press.english import PRESS

STOP_WORDS = frozenset(
    """
    a about above after again against all also am an and any are as at be because been
    before being below between both but by can cannot could did do does doing down during
    each few for from further had has have having he her here hers him his how i if in into
    is it its itself just me more most my no nor not now of off on once only or other our
    ours out over own s same she should so some such t than that the their theirs them then
    there these they this those through to too under until up very was we were what when
    where which while who whom why will with would you your yours
    """.split()
)

ENGLISH = Language(
    code="en",
    name="English",
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sep", "sept"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=(
        ("monday",),
        ("tuesday",),
        ("wednesday",),
        ("thursday",),
        ("friday",),
        ("saturday",),
        ("sunday",),
    ),
    press=PRESS,
    writing=Writing(
        stemmer="english",
        lemmas=True,
        enclitics=frozenset(("s",)),
        stop_words=STOP_WORDS,
    ),
    comparison=COMPARISON,
)
