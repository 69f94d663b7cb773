"""Deutsch."""

from .comparison.german import COMPARISON
from .model import Compounds, Language, Writing
from .press.german import PRESS

STOP_WORDS = frozenset(
    """
    aber als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein dem
    den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch
    ein eine einem einen einer eines er es etwas euch euer für gegen gewesen hab habe haben
    hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins
    ist ja jede jedem jeden jeder jedes jetzt kann kein keine können könnte man mein mich
    mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen
    seiner seit selbst sich sie sind so soll sondern sonst um und uns unser unter viel vom
    von vor war waren warum was weil welche welcher wenn wer werde werden wie wieder will
    wir wird wo wurde wurden zu zum zur zwar zwischen über
    """.split()
)

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
    press=PRESS,
    writing=Writing(
        stemmer="german",
        lemmas=True,
        stop_words=STOP_WORDS,
        compounds=Compounds(
            linkers=("", "s", "es", "n", "en", "er"),
            bound_parts=frozenset(("cyber", "vize", "tele", "mikro", "makro", "öko", "bio")),
            false_heads=frozenset(("schaft", "reich", "heit", "keit", "ring", "haft", "ling")),
        ),
    ),
    comparison=COMPARISON,
)
