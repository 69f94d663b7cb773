"""Which of the words before a name tell its bearer's role, and which are another's."""

import re
from collections.abc import Sequence

from .phrases import listed
from .vocabulary import (
    ARTICLES,
    OF,
    bare,
    begins_role_phrase,
    every_small_word,
    is_role,
    may_be_role,
    names_body,
)

#: Prepositions behind an office alone: ``Ministerin für Wasser und Forsten``.
_FOR = ("für", "voor", "for", "pour", "para")
#: Articles that are no prepositions.
_LEADING = ARTICLES - frozenset(OF)
#: Words before a name within which the role begins that it ends.
_FAR = 7


def first_role(tokens: Sequence[str]) -> int | None:
    """Where the first word for a role stands that belongs to the name behind the tokens."""
    start = None
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at].casefold().strip("'’")
        pair = f"{word} {''.join(tokens[at + 1 : at + 2]).casefold()}"
        tells = not {word, pair}.isdisjoint(listed("talk_verbs")) or _leads(tokens, at, start)
        joins = _joins_a_name(tokens, at) if start is None else _joins_another(tokens, at)
        if tells or joins or _ends_another(tokens, at):
            break
        if is_role(bare(word)) or begins_role_phrase(" ".join(tokens[at:])):
            start = at
        elif start is None and len(tokens) - at > 9:
            break
    return start


def _leads(tokens: Sequence[str], at: int, start: int | None) -> bool:
    """Whether an article leads the role found: ``Nun gibt | die Hebamme``."""
    article = start is not None and at == start - 1 and tokens[at].casefold() in _LEADING
    return article and (not at or tokens[at - 1].casefold() not in OF)


def likely_role(tokens: Sequence[str], *, english: bool) -> int | None:
    """Where a noun stands that ends like one for what somebody does, right before the name.

    In English alone or behind nouns (``oyster shucker``); elsewhere behind an
    article, with what hangs on it (``la dresseuse de chiens``).
    """
    if english:
        last = tokens[-1] if tokens else ""
        return len(tokens) - 1 if last.islower() and may_be_role(last) else None
    for at in range(len(tokens) - 1, max(len(tokens) - _FAR, -1), -1):
        noun, above = tokens[at], tokens[at - 1].casefold() if at else ""
        elided = re.match(r"[lL]['’]", noun) is not None
        if (above in ARTICLES or elided) and may_be_role(bare(noun)):
            return at if _is_complement(tokens[at + 1 :]) else None
    return None


def _is_complement(tokens: Sequence[str]) -> bool:
    """``équestre``, ``de chiens d’avalanche``: an adjective, or nouns behind prepositions."""
    if len(tokens) < 2:
        return all(token.isalpha() and token.islower() for token in tokens)
    small = every_small_word()
    nouns = [t for t in tokens if t.casefold() not in OF and not re.match(r"d['’]", t)]
    leads = tokens[0].casefold() in OF or re.match(r"d['’]", tokens[0])
    return bool(leads) and tokens[-1] in {*nouns, *tokens[-1:]} and not small & {*nouns}


def leads_on(between: Sequence[str]) -> bool:
    """Whether what stands between a word and a name may hang on the word: a preposition leads."""
    return all(not t[:1].islower() for t in between) or any(
        t.casefold() in (*OF, *_FOR) for t in between
    )


def _joins_another(tokens: Sequence[str], at: int) -> bool:
    """Whether the word joins another person to whoever comes: ``regisseur Jan Maes en …``."""
    above = tokens[at - 1] if at else ""
    return (
        tokens[at].casefold() in listed("conjunctions")
        and above[:1].isupper()
        and not is_role(above)
    )


def _ends_another(tokens: Sequence[str], at: int) -> bool:
    """Whether another's full name ends there: ``lerares Ana Roy rijdt en | bezorger Jo Mas``."""
    name = tokens[at - 1 : at + 1]
    if at < 2 or at == len(tokens) - 1 or not all(token[:1].isupper() for token in name):
        return False
    above = [bare(token) for token in tokens[max(at - 4, 0) : at - 1]]
    theirs = any(map(is_role, above)) and above[-1] not in {*OF, *ARTICLES}
    return theirs and not names_body(" ".join(name)) and not any(map(is_role, name))


def _joins_a_name(tokens: Sequence[str], at: int) -> bool:
    """The same of a full name: ``Jan Maes en aan …``."""
    return (
        _joins_another(tokens, at)
        and tokens[at - 2 : at - 1][:1] != []
        and (tokens[at - 2][:1].isupper() and not is_role(tokens[at - 2]))
    )
