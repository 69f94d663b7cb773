"""People of whom a page prints one name only: ``Lotte (9)``, ``Frau Amsel``, ``avec Inès``."""

import re
from collections.abc import Iterator, Sequence

from .names import Mention, begins_sentence, find_runs, is_role, small_words, titles
from .people import Person
from .phrases import anywhere, listed
from .roles import role_beside
from .text import asks

_AGE = re.compile(r"\s?(?:\(|, )\d{1,2}(?=[),\s])")
_COMPANY = frozenset(
    ("con", "avec", "with", "met", "mit", "aan", "à", "to", "với", "meet", "cùng", "is", "it's")
)
#: Characters before a name in which a word for a conversation may stand.
_NEAR = 60


def lone_names(texts: Sequence[tuple[str, str]], code: str) -> Iterator[Person]:
    """Whom the texts, (where, text), introduce by one name, in order; for want of a full name."""
    for where, text in texts:
        for mention in find_runs(text[:2000], small_words(code)):
            single = " " not in mention.name and len(mention.name) > 2 and mention.name[1].islower()
            if single and not asks(text) and _is_introduced(text, mention):
                role = role_beside(text, mention)
                yield Person(name=mention.name, role=role, where=where, weight=0.5)


def _is_introduced(text: str, mention: Mention) -> bool:
    """Whether a form of address, a role, an age or a conversation stands beside a name."""
    before = text[max(0, mention.start - _NEAR) : mention.start]
    word = (before.split() or [""])[-1].casefold()
    if word.strip(".") in titles() or (is_role(word) and word not in listed("outlet_words")):
        return True
    if _AGE.match(text[mention.end :]):
        return True
    talks = anywhere("talk_verbs").search(before) or anywhere("conversation").search(before)
    return word == "meet" or (
        word in _COMPANY and talks is not None and not begins_sentence(text, mention.start)
    )
