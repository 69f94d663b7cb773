"""Français."""

from .model import Comparison, Language, Press, Writing

FRENCH = Language(
    code="fr",
    name="Français",
    months=(
        ("janvier", "janv", "jan"),
        ("février", "févr", "fév", "fevrier"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout"),
        ("septembre", "sept", "sep"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "déc", "dec", "decembre"),
    ),
    weekdays=(
        ("lundi",),
        ("mardi",),
        ("mercredi",),
        ("jeudi",),
        ("vendredi",),
        ("samedi",),
        ("dimanche",),
    ),
    press=Press(),
    writing=Writing(
        stemmer="french",
        elisions=frozenset(
            ("l", "d", "qu", "j", "m", "t", "s", "c", "n", "jusqu", "lorsqu", "puisqu", "quoiqu")
        ),
    ),
    comparison=Comparison(),
)
