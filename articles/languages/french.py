"""Français."""

from .comparison.french import COMPARISON
from .model import Language, Writing
from .press.french import PRESS

STOP_WORDS = frozenset(
    """
    a ai ainsi ait alors après as au aucun aucune auquel aussi autre autres aux auxquelles
    auxquels avaient avais avait avant avec avez avoir avons ayant c car ce ceci cela celle
    celles celui cependant ces cet cette ceux chez ci comme comment d dans de depuis des
    desquelles desquels donc dont du duquel elle elles en encore entre es est est-ce et eu
    eut eux furent fut il ils j je jusque l la laquelle le lequel les lesquelles lesquels
    leur leurs lors lorsque lui là m ma mais me mes moi mon même mêmes n ne ni nos notre
    nous nôtre on ont or ou où par parce pas pendant peu peut plus pour pourquoi puis
    puisque qu quand que quel quelle quelles quels qui quoi quoique s sa sans se sera
    seraient serait seront ses si sinon soi soit sommes son sont sous suis sur t ta te tel
    telle telles tels tes toi ton tous tout toute toutes tu un une vers voici voilà vos
    votre vous vu vôtre y à ça étaient étais était étant être
    """.split()
)

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
    press=PRESS,
    writing=Writing(
        stemmer="french",
        elisions=frozenset(
            ("l", "d", "qu", "j", "m", "t", "s", "c", "n", "jusqu", "lorsqu", "puisqu", "quoiqu")
        ),
        lemmas=True,
        stop_words=STOP_WORDS,
        whole_words=frozenset(
            """
            aujourd'hui entr'acte grand'mère presqu'île presqu'îles prud'homal prud'homme
            prud'hommes quelqu'un quelqu'une
            """.split()
        ),
    ),
    comparison=COMPARISON,
)
