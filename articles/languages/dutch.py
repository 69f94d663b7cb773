"""Nederlands."""

from .model import Comparison, Language, Press, Writing

DUTCH = Language(
    code="nl",
    name="Nederlands",
    months=(
        ("januari", "jan"),
        ("februari", "feb", "febr"),
        ("maart", "mrt"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augustus", "aug"),
        ("september", "sep", "sept"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=(
        ("maandag",),
        ("dinsdag",),
        ("woensdag",),
        ("donderdag",),
        ("vrijdag",),
        ("zaterdag",),
        ("zondag",),
    ),
    press=Press(),
    writing=Writing(
        stemmer="dutch_porter",
    ),
    comparison=Comparison(),
)
