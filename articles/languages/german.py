"""Deutsch."""

from .model import Comparison, Language, Press, Writing

GERMAN = Language(
    code="de",
    name="Deutsch",
    months=(
        ("januar", "jan", "jänner"),
        ("februar", "feb"),
        ("märz", "mrz", "maerz"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sep", "sept"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    weekdays=(
        ("montag",),
        ("dienstag",),
        ("mittwoch",),
        ("donnerstag",),
        ("freitag",),
        ("samstag", "sonnabend"),
        ("sonntag",),
    ),
    press=Press(),
    writing=Writing(
        stemmer="german",
    ),
    comparison=Comparison(),
)
