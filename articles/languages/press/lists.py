"""How the lists of this package are written: long, so as running text."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text, which bars part."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))
