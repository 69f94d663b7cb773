"""The role that a lead tells of its subject, in a sentence rather than beside the name."""

import re
from collections.abc import Sequence

from articles.languages import LANGUAGES

from .phrases import listed
from .vocabulary import ARTICLES, OF, bare, begins_role_phrase, is_role, role_phrase

_THE = frozenset(("de", "het", "le", "la", "the", "der", "die", "das", "el"))
#: Articles that stand only behind a preposition.
_CASES = frozenset(("dem", "des", "los", "las"))
#: Before an age: ``trainer van de meisjes onder 13``.
_UNDER = frozenset(("onder", "unter", "under"))
_BEING = frozenset(
    (
        "is",
        "was",
        "been",
        "est",
        "était",
        "été",
        "ist",
        "war",
        "es",
        "era",
        "sido",
        "là",
        "als",
        "as",
        "comme",
        "como",
    )
)


def role_of_clause(after: str) -> str | None:
    """The role that a relative clause tells: ``, die als brugwachter …``, ``, who has been …``."""
    words = after.split()[:2]
    if len(words) < 2 or words[0] != "," or words[1].casefold() not in listed("relative_pronouns"):
        return None
    clause = re.split(r"[.!?…:;]\s", after)[0]
    return told_role(clause[1:])


def told_role(text: str) -> str | None:
    """The role that a lead tells of its subject: ``The master potter at X has …``, ``was hij …``.

    A noun for a role after a definite article or a verb of being, with all
    that hangs on it; not where a name follows, whose role it is.
    """
    for clause in re.split(r"[.!?…:;]\s+|\n", text):
        tokens = clause.split()
        for at, token in enumerate(tokens):
            if not is_role(bare(token)) and not begins_role_phrase(" ".join(tokens[at : at + 4])):
                continue
            begin = _after_article(tokens, at)
            role = _with_complements(tokens, at) if begin is not None else []
            if begin is not None and role:
                return re.sub(r"^[lL]['’]", "", " ".join([*tokens[begin:at], *role])).rstrip(",")
    return None


def _after_article(tokens: Sequence[str], at: int) -> int | None:
    """Where a noun's group begins, if an article or a verb of being leads it."""
    if re.match(r"[lL]['’]", tokens[at]):
        return at
    for before in range(at - 1, max(at - 4, -1), -1):
        word = tokens[before].casefold()
        if word in _THE:
            return before + 1
        if word.endswith((",", ")")):
            return None
        if word in OF or word in _BEING:
            break
    being = {token.casefold() for token in tokens[max(at - 6, 0) : at]} & _BEING
    return at if being else None


def _with_complements(tokens: Sequence[str], at: int) -> list[str]:
    """The noun with what hangs on it by prepositions; empty before a name of its own."""
    phrase = role_phrase(" ".join(tokens[at : at + 5]))
    size = len(phrase.split()) if phrase and begins_role_phrase(" ".join(tokens[at:])) else 1
    role, end = list(tokens[at : at + size]), at + size
    if end < len(tokens) and tokens[end][:1].isupper() and role[-1][-1:].isalpha():
        return []
    while end < len(tokens) and role[-1][-1:] not in ",)" and _hangs_on(tokens, end):
        group = _group(tokens, end)
        role += tokens[end:group]
        end = group
    return role


def _hangs_on(tokens: Sequence[str], at: int) -> bool:
    """Whether a preposition stands there, or a conjunction with one behind it."""
    word = tokens[at].casefold()
    if word in listed("conjunctions"):
        return at + 1 < len(tokens) and tokens[at + 1].casefold() in OF
    if word == "de" and bare(tokens[at - 1]) in LANGUAGES["nl"].press.roles:
        return False  # an article in Dutch: ``die als brugwachter de slagbomen laat zakken``
    return word in OF or word in _UNDER or re.match(r"d['’]\w", word) is not None


def _group(tokens: Sequence[str], at: int) -> int:
    """Where a preposition's group ends: articles, its noun, and the capitals that follow."""
    end = at if re.match(r"[dD]['’]\w", tokens[at]) else at + 1
    end += tokens[at].casefold() in listed("conjunctions")
    while end < len(tokens) and tokens[end].casefold() in ARTICLES | _CASES:
        end += 1
    end += 1
    while (
        end < len(tokens)
        and tokens[end - 1][-1:] not in ",)"
        and (tokens[end][:1].isupper() or tokens[end] == "&")
    ):
        end += 1
    return min(end, len(tokens))
