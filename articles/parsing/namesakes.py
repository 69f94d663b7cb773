"""Which printed forms of a name can mean the same person."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from .text import CAPITALS, fold
from .vocabulary import is_role, titles

_INITIALS = re.compile(rf"^(?:[{CAPITALS}]{{1,2}}\.?[ -]?){{1,4}}$|^[A-Z][a-z]?[a-z]?[A-Z]$")
#: Small words between initials: ``S. de L. R.-P.``
_PARTICLE = re.compile(r"(?<=\.) (?:de[nrl]?|du|des|van|von|y|e)(?= [^\W\d_]\.)")
#: Capitals that make a word rather than initials, beside others: ``DE ROO``.
_WORD = re.compile(r"[ -][^\W\d_]{3}|[^\W\d_]{3}[ -]")


#: ``McILWRAITH``: the small letters are part of the capitals.
_GAELIC = re.compile(rf"^(Ma?c)([{CAPITALS}]{{3,}})$")
#: Round a word of a name: points, and the quotation marks of a nickname.
_MARKS = ".,'’‘“”„\"«»"


#: Within a name, in lower case.
PARTICLES = frozenset(
    ("van", "de", "der", "den", "von", "zu", "zur", "du", "des", "la", "ter", "ten", "te", "del",
     "y", "e")
)  # fmt: skip
#: Capitals that are no initials.
_LEAST_SHOUTED = 4
#: Capitals of the shortest surname.
_LEAST_SURNAME = 3


@lru_cache(maxsize=5_000)
def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name for comparison: folded, without honorifics and roles.

    The last word stays: many surnames are trades (``Bakker``, ``Weber``).
    """
    *before, last = [token.strip(_MARKS) for token in name.partition(",")[0].split()] or [""]
    kept = [t for t in before if t.casefold() not in titles()]
    while kept and is_role(kept[0]):  # further on it is a name: ``Sotomayor``
        del kept[0]
    return tuple(fold(token) for token in (*kept, last) if token)


def is_initials(label: str) -> bool:
    bare = _PARTICLE.sub("", label.strip())
    if bare.isalpha() and bare.isupper() and len(bare) > 3:
        return False
    return len(bare) <= 12 and _INITIALS.match(bare) is not None and not _WORD.search(bare)


def initials_of(name: str) -> str:
    """``Hélène Santer-Groff`` -> ``hsg``."""
    return "".join(part[0] for part in re.split(r"[ \-]+", fold(name)) if part)


def naturally(name: str) -> str:
    """``Solène KERVADEC``, ``AD VAN DE WOUW`` as people write it; initials stay."""
    tokens = [_GAELIC.sub(lambda mc: mc[1] + mc[2].capitalize(), word) for word in name.split()]
    gaelic = " ".join(tokens)
    shouted = any(word.isupper() and len(word) >= _LEAST_SHOUTED for word in tokens)
    if len(tokens) < 2 or not (shouted or gaelic != name):
        return gaelic
    return " ".join(_written(word, first=at == 0) for at, word in enumerate(tokens))


def _written(word: str, first: bool) -> str:
    if not word.isupper() or "." in word or len(word) < 2:
        return word
    if not first and word.casefold() in PARTICLES:
        return word.lower()
    return "-".join(map(str.capitalize, word.split("-")))


def same_person(short: str, full: str) -> bool:
    """Whether a printed form (surname, first name, initials) can stand for a full name."""
    if is_initials(short):
        letters = re.sub(r"[^a-z]", "", fold(_PARTICLE.sub("", short)))
        if letters in (initials_of(full), _capital_initials(full), _of_each_word(full)):
            return True
        if not short.isalpha() or len(short) < _LEAST_SURNAME:
            return False  # ``TSO`` is a surname too
    few, many = name_tokens(short), name_tokens(full)
    if not few:
        return False
    if len(few) > 1 and len(few[0]) == 1 and many[0][:1] == few[0]:
        few = (many[0], *few[1:])  # ``C. Roy`` is any ``Claire Roy``
    return _is_subsequence(few, many) or (len(many) > 1 and few[-len(many) :] == many)


class Register:
    """Names by their words: only names that share one, and initials, can be one person's.

    A page may name thousands, of whom each mention would be compared with all.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._sharing: dict[str, set[int]] = defaultdict(set)
        self._initials: set[int] = set()
        self._size = 0
        for at, name in enumerate(names):
            self.enter(at, name)

    def enter(self, at: int, name: str) -> None:
        """A name of the person with this number; they may have several."""
        self._size = max(self._size, at + 1)
        for token in name_tokens(name):
            self._sharing[token].add(at)
        if is_initials(name):
            self._initials.add(at)

    def near(self, name: str) -> list[int]:
        """The numbers of all who may be meant, in order."""
        if is_initials(name):
            return list(range(self._size))
        shared = (self._sharing.get(token, set()) for token in name_tokens(name))
        return sorted(self._initials.union(*shared))


def _of_each_word(name: str) -> str:
    """``Hendrik-Jan van der Leeuw`` -> ``hvdl``."""
    return "".join(part[0] for part in fold(name).split())


def _capital_initials(name: str) -> str:
    return "".join(fold(part[0]) for part in re.split(r"[ \-]+", name) if part[:1].isupper())


def _is_subsequence(few: Sequence[str], many: Sequence[str]) -> bool:
    rest: Iterable[str] = iter(many)
    return all(token in rest for token in few)
