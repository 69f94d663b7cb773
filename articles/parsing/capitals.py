"""Names that a page prints in capitals, as running text has them."""

import re

from .text import fold

#: Words inside a name that have no capital.
_SMALL = frozenset(
    """
    a aan am an and au aux avec bei chez con d da dans das de del dem den der des di die dos
    du e een ein el en et for für het i in la las le les los lo met mit of on onder op ou
    over par per por pour sous sur te the to und unter van voor vom von y zu zum zur à
    """.split()  # noqa: SIM905
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


def natural_case(name: str) -> str:
    """``ROND DE TOREN`` -> ``Rond de Toren``; letters without a vowel stay (``RTV``)."""

    def written(match: re.Match[str]) -> str:
        word = match[0]
        if match.start() and word.casefold() in _SMALL:
            return word.lower()
        if not re.search(r"[aeiouy]", fold(word)):
            return word
        elided = re.match(r"([DdLl][’'])(.+)", word)
        if elided:
            head = elided[1].lower() if match.start() else elided[1].upper()
            return head + elided[2].capitalize()
        return word.capitalize()

    return _WORD.sub(written, name)
