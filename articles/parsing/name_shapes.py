"""How people's names are written: capitalised words, initials, particles, a nickname within."""

import re

from .text import CAPITALS

_PARTICLES = (
    r"van(?: de[nr]?| 't)?", r"von(?: der| dem| den)?", r"de(?: la| las| los| l['’])?", "du",
    "del", "di", "da", "dos", "ter", "ten", "te", "zu", "zum", "zur", "el", "al", "bin", "ben",
    "ould", "y", "e", "i", "'t", "’t", "in 't", "op den", "vom", "af", "av", "san", "d['’]",
)  # fmt: skip
CAPITAL = rf"(?:[DLO]['’])?[{CAPITALS}][^\W\d_]*(?:['’-][^\W\d_]+)*"
INITIAL = r"(?:[A-Z]\.(?:-?[A-Z]\.)*|(?:Ch|Chr|Fco|Joh|Jos|Ma|Ph|Th|Wm)\.)"
INITIALS = re.compile(rf"{INITIAL}(?: {INITIAL})*")
#: ``von Alvensdorff``, where a surname stands alone.
PARTICLE = re.compile(rf"(?:{'|'.join(_PARTICLES)}) ?{CAPITAL}")
PIECE = rf"(?:{INITIAL}|{CAPITAL})"
#: ``Danny “Dolfijn” Vos``: a nickname within a name.
NICKNAME = (
    rf"(?:[“„«‘'\"]|,,)\s?(?:[^\W\d_]{{1,4}} ){{0,2}}{CAPITAL}(?: {CAPITAL}){{0,2}}"
    r"\s?(?:[”“»’'\"]|'')"
)
_NEXT = rf" (?:{NICKNAME} )?(?:(?:{'|'.join(_PARTICLES)}) ?)?{PIECE}"
NAME = re.compile(rf"(?<![^\W\d_]){PIECE}(?:{_NEXT}){{0,6}}")
WITHIN = re.compile(rf" {NICKNAME}(?= )")
