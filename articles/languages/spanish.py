"""Español."""

from .comparison.spanish import COMPARISON
from .model import Language, Writing
from .press.spanish import PRESS

STOP_WORDS = frozenset(
    """
    a al algo algunas algunos ante antes aquel aquella como con contra cual cuando de del
    desde donde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos
    esta estas este esto estos está están fue fueron ha había habían han has hasta hay la
    las le les lo los me mi mis mucho muy más nada ni no nos nosotros nuestra nuestro o os
    otra otras otro otros para pero por porque pues que quien qué se sea ser si sido sin
    sobre son su sus sí también tan te tiene tienen todo todos tu tus un una uno unos y ya
    yo él
    """.split()
)

SPANISH = Language(
    code="es",
    name="Español",
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sep", "sept"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    weekdays=(
        ("lunes",),
        ("martes",),
        ("miércoles",),
        ("jueves",),
        ("viernes",),
        ("sábado",),
        ("domingo",),
    ),
    press=PRESS,
    writing=Writing(
        stemmer="spanish",
        lemmas=True,
        stop_words=STOP_WORDS,
    ),
    comparison=COMPARISON,
)
