"""What is aligned: texts in order, in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Document:
    """Units in order; units with different roles never meet (``Q``, ``A``, ``I``, ``C`` …)."""

    language: str
    units: tuple[str, ...]
    #: One a unit, or none at all.
    roles: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.roles and len(self.roles) != len(self.units):
            raise ValueError(f"{len(self.units)} units, but {len(self.roles)} roles")


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A question and the paragraphs of its answer."""

    question: str
    answer: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Version:
    """One article as its other versions are compared with it."""

    language: str
    pairs: tuple[Pair, ...] = ()
    intro: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    title: str | None = None
    #: ISO 8601, or None where the page does not say.
    date: str | None = None
    source: str | None = None
    #: Who speaks, as printed.
    people: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Every paragraph and question, in reading order."""
        pairs = (text for pair in self.pairs for text in (pair.question, *pair.answer))
        return (*self.intro, *pairs, *self.closing)
