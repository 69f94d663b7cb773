"""A query as one language reads it: the terms to look up, and in which fields.

``read()`` turns the tree of ``query`` into one of ``Term``, ``Begin`` and ``Sequence``.
An engine needs nothing else: no word is bent beyond this point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from articles.analysis import LONGEST_WORD, Form, form, words
from articles.analysis import Word as WordInText

from . import query
from .fields import ANSWER, CAPITAL, EXACT, PARTS, QUESTION, SPEAKER, SPEAKER_WEIGHT, TWIN

_SHORTEST_SPLIT = 3


@dataclass(frozen=True, kw_only=True)
class Look:
    """Terms of which one suffices, in a field, with the field's weight."""

    field: str
    terms: tuple[str, ...]
    weight: float
    #: ``question`` or ``answer``: the length by which the counts are divided.
    length: str | None = None


@dataclass(frozen=True, kw_only=True)
class Term:
    """One word of the query."""

    word: str
    keys: tuple[str, ...]
    folded: tuple[str, ...]
    #: A function word: by itself it finds names only, beside others it is no condition.
    stop: bool = False
    looks: tuple[Look, ...] = ()
    #: Where the word may be written apart: ``vice premier``.
    splits: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Begin:
    """All words of a field that begin so."""

    word: str
    prefix: str
    fields: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Run:
    """Folded words at their distance from the first one, in one of the fields."""

    text: str
    steps: tuple[tuple[int, str], ...]
    fields: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Every:
    """All of ``must``, none of ``must_not``; ``should`` only adds to the score."""

    must: tuple["Part", ...] = ()
    should: tuple["Part", ...] = ()
    must_not: tuple["Part", ...] = ()


@dataclass(frozen=True, kw_only=True)
class Either:
    of: tuple["Part", ...]


Part = Term | Begin | Run | Every | Either | query.Filter


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Whose words are looked up, and where: in the documents of ``language``.

    With ``twin``, the query is in ``twin`` and is looked up in the aligned versions.
    """

    language: str
    twin: str | None = None

    @property
    def spoken(self) -> str:
        return self.twin or self.language


def read(node: query.Node, reading: Reading) -> Part | None:
    """The node as the reading's language understands it; None when nothing is left of it."""
    match node:
        case query.Word():
            return _word(node.text, reading)
        case query.Prefix():
            return _begin(node.text, reading)
        case query.Phrase():
            return _run(node.text, words(node.text, reading.spoken), reading)
        case query.Any():
            parts = _kept(read(child, reading) for child in node.of)
            return _simplest(Either(of=parts)) if parts else None
        case query.All():
            return _every(node, reading)
    return node


def terms_in(part: Part | None) -> Iterator[Term | Begin | Run]:
    """What is looked for in the part; not what is excluded."""
    match part:
        case Term() | Begin() | Run():
            yield part
        case Every():
            for child in part.must + part.should:
                yield from terms_in(child)
        case Either():
            for child in part.of:
                yield from terms_in(child)


def _every(node: query.All, reading: Reading) -> Part | None:
    must = _with_neighbours(_kept(read(child, reading) for child in node.must), reading)
    must_not = _kept(read(child, reading) for child in node.must_not)
    if node.must and not must:
        return None
    conditions = tuple(part for part in must if not _is_stop(part))
    if all(isinstance(part, query.Filter) for part in conditions):
        return Every(must=must, must_not=must_not)
    optional = tuple(part for part in must if _is_stop(part))
    return Every(must=conditions, should=optional, must_not=must_not)


def _is_stop(part: Part) -> bool:
    return isinstance(part, Term) and part.stop


def _kept(parts: Iterator[Part | None]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part is not None)


def _simplest(part: Either) -> Part:
    return part.of[0] if len(part.of) == 1 else part


# Words -------------------------------------------------------------------------------


def _word(text: str, reading: Reading) -> Part | None:
    parts = tuple(_chain(text, chain, reading) for chain in _chains(words(text, reading.spoken)))
    if len(parts) > 1:
        return Every(must=parts)
    return parts[0] if parts else None


def _chains(found: Sequence[WordInText]) -> Iterator[list[WordInText]]:
    """Each joined whole with its parts; each other word alone."""
    chain: list[WordInText] = []
    for word in found:
        if chain and word.start >= chain[0].end:
            yield chain
            chain = []
        chain.append(word)
    if chain:
        yield chain


def _chain(text: str, chain: list[WordInText], reading: Reading) -> Part:
    first = chain[0]
    written = text[first.start : first.end]
    whole = _term(written, first.form, reading)
    if len(chain) == 1 or written[0].isdigit():
        return whole
    run = _run(written, chain, reading)
    return Either(of=(whole, run)) if run else whole


def _term(written: str, found: Form, reading: Reading) -> Term:
    return _looked_up(
        Term(
            word=written,
            keys=() if found.stop else found.keys,
            folded=(found.folded,),
            stop=found.stop,
            splits=() if found.stop else tuple(_splits(found.folded, reading.spoken)),
        ),
        reading,
    )


def _splits(folded: str, language: str) -> Iterator[tuple[str, str]]:
    if folded.isalpha():
        for cut in range(_SHORTEST_SPLIT, len(folded) - _SHORTEST_SPLIT + 1):
            left, right = folded[:cut], folded[cut:]
            if not (form(left, language).stop or form(right, language).stop):
                yield left, right


def _with_neighbours(parts: tuple[Part, ...], reading: Reading) -> tuple[Part, ...]:
    """Each word also as one with the next: ``vice premier`` finds ``vicepremier``."""
    together = list(parts)
    for place in range(len(parts) - 1):
        left, right = parts[place], parts[place + 1]
        if not (isinstance(left, Term) and isinstance(right, Term)) or left.stop or right.stop:
            continue
        joined = left.folded[0] + right.folded[0]
        if not joined.isalpha() or len(joined) > LONGEST_WORD:
            continue
        found = form(joined, reading.spoken)
        for index in (place, place + 1):
            term = together[index]
            if isinstance(term, Term):
                wider = replace(
                    term, keys=term.keys + found.keys, folded=(*term.folded, found.folded)
                )
                together[index] = _looked_up(wider, reading)
    return tuple(together)


def _looked_up(term: Term, reading: Reading) -> Term:
    exact = EXACT.of(reading.language)
    capitals = tuple(CAPITAL + folded for folded in term.folded)
    names = (
        Look(field=SPEAKER, terms=term.folded, weight=SPEAKER_WEIGHT),
        Look(field=exact, terms=capitals, weight=1.0, length=EXACT.length),
    )
    if term.stop:
        return replace(term, looks=names)
    kinds = (TWIN,) if reading.twin else (QUESTION, ANSWER, PARTS)
    looks = tuple(
        Look(field=kind.of(reading.spoken), terms=term.keys, weight=kind.weight, length=kind.length)
        for kind in kinds
    )
    bonus = Look(field=exact, terms=term.folded, weight=EXACT.weight, length=EXACT.length)
    return replace(term, looks=(*looks, bonus, *names))


# Beginnings and phrases ----------------------------------------------------------------


def _begin(text: str, reading: Reading) -> Part | None:
    found = words(text, reading.spoken)
    if not found:
        return None
    return Begin(word=text, prefix=found[0].form.folded, fields=_placed_fields(reading))


def _run(text: str, found: Sequence[WordInText], reading: Reading) -> Run | None:
    simple = [each for each in found if not each.joined]
    if not simple:
        return None
    start = simple[0].position
    steps = tuple((each.position - start, each.form.folded) for each in simple)
    return Run(text=text, steps=steps, fields=_placed_fields(reading))


def _placed_fields(reading: Reading) -> tuple[str, ...]:
    return EXACT.of(reading.language), SPEAKER
