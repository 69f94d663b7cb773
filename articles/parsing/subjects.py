"""The role that a lead tells of its subject, in a sentence rather than beside the name."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from articles.languages import LANGUAGES

from .appositions import without_clauses
from .names import find_mentions
from .phrases import listed
from .vocabulary import ARTICLES, OF, bare, begins_role_phrase, is_role, may_be_role, role_phrase

_THE = frozenset(("de", "het", "le", "la", "the", "der", "die", "das", "el"))
#: Articles that stand only behind a preposition.
_CASES = frozenset(("dem", "des", "los", "las"))
#: Before an age: ``trainer van de meisjes onder 13``.
_UNDER = frozenset(("onder", "unter", "under"))
#: Before what somebody works as; and between the two.
_AS = frozenset(("als", "as", "comme", "como"))
_A = frozenset(("a", "an", "een", "ein", "eine", "un", "une", "una"))
#: Prepositions on which more of a role hangs than an office or a place: ``voor het ballet``.
_FOR = frozenset(("voor", "pour", "für", "for", "para", "chez", "bij", "beim", "op", "auf", "sur"))
_OFFICE_OF = frozenset(("van", "de", "du", "des", "del", "of", "von", "der", "voor", "für", "for"))
_BEING = frozenset(
    (
        "he's",
        "he’s",
        "she's",
        "she’s",
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
    return next(told_roles(text), None)


def begins_alike(told: str, role: str) -> bool:
    """Whether a role told is the same with more behind it: ``dijkgraaf`` and ``… van De Zijl``."""
    if not told.casefold().startswith(f"{role.casefold()} ") or without_clauses(told) != told:
        return False
    follows = told[len(role) + 1 :].split()[0].casefold()
    return follows in _OFFICE_OF or re.match(r"d['’]\w", follows) is not None


def told_roles(text: str) -> Iterator[str]:
    for clause in re.split(r"[.!?…:;]\s+|\n", text):
        tokens = clause.rstrip(".!?…").split()
        for at in (at for at in range(len(tokens)) if _is_noun(tokens, at)):
            begin = _after_article(tokens, at, clause)
            role = _with_complements(tokens, at) if begin is not None else []
            if begin is not None and role:
                yield re.sub(r"^[lL]['’]", "", " ".join([*tokens[begin:at], *role])).rstrip(",.")


@lru_cache(maxsize=256)
def _names_somebody(clause: str) -> bool:
    """Whether it names anybody, but for places: ``the signalman on the Wick Valley line``."""
    full = [mention for mention in find_mentions(clause) if mention.name[:1].isupper()]
    before = (clause[: mention.start].split()[-1:] for mention in full)
    return any(not word or word[0].casefold() not in {*OF, *ARTICLES} for word in before)


def _is_noun(tokens: Sequence[str], at: int) -> bool:
    """Whether a noun for a role stands there, or behind ``as`` what ends like one."""
    noun = bare(tokens[at])
    told = is_role(noun) or begins_role_phrase(" ".join(tokens[at : at + 4]))
    if not told and not _is_told_as(noun, tokens[:at]):
        return False
    # ``chief interpreter``: the last noun tells
    return not (tokens[at].isalpha() and is_role(bare("".join(tokens[at + 1 : at + 2]))))


def _is_told_as(noun: str, before: Sequence[str]) -> bool:
    """``as``, ``as a``, ``he is`` before a word that may be a role."""
    if not before or not may_be_role(noun):
        return False
    above = [token.casefold() for token in before[-2:]]
    working = above[-1] in _AS or (above[-1] in _A and above[0] in _AS)
    return working or _PRONOUN_IS.search(" ".join(before).casefold()) is not None


#: ``Hij is``, ``She's an``: what follows is a noun for what they do.
_PRONOUN_IS = re.compile(
    r"^(?:(?:hij|zij|ze|er|sie|il|elle|he|she) (?:is|ist|est)|(?:he|she)['’]s|es)"
    r"(?: (?:een|ein|eine|a|an|un|une|la|el|the|de|le|der|die))?(?: [^\W\d_]{3,15}){0,2}$"
)


def _after_article(tokens: Sequence[str], at: int, clause: str) -> int | None:
    """Where a noun's group begins, if an article or a verb of being leads it.

    Where somebody is named beside, an article may lead to another (``when the mayor
    came, Ada Rowe stayed``).
    """
    if re.match(r"[lL]['’]", tokens[at]) and not _is_anothers(tokens, at, clause):
        return at
    for before in range(at - 1, max(at - 4, -1), -1):
        word = tokens[before].casefold()
        if word == "de" and bare(tokens[at]) in _romance_roles():
            return None  # a preposition: ``le prénom de chaque lycéen``
        if word in _THE and not _is_anothers(tokens, before, clause):
            return before + 1
        if word.endswith((",", ")")):
            return None
        if word in OF or word in _BEING:
            break
    return _predicate(tokens, at)


@lru_cache(maxsize=1)
def _romance_roles() -> frozenset[str]:
    romance = LANGUAGES["fr"].press.roles | LANGUAGES["es"].press.roles
    return romance - LANGUAGES["nl"].press.roles


@lru_cache(maxsize=1)
def _dutch_roles() -> frozenset[str]:
    return LANGUAGES["nl"].press.roles - LANGUAGES["fr"].press.roles


def _is_anothers(tokens: Sequence[str], article: int, clause: str) -> bool:
    """Whether what an article leads is neither what the clause begins with nor talked to."""
    above = tokens[article - 1] if article else ","
    if above.endswith((",", ")")) or above.casefold() in listed("company_words"):
        return False
    return _names_somebody(clause)


def _predicate(tokens: Sequence[str], at: int) -> int | None:
    """Where a noun's group begins behind a verb of being; an English one with its nouns."""
    words = [token.casefold() for token in tokens[:at]]
    told = [at for at, word in enumerate(words) if word in _BEING][-1:]
    if not told or told[0] < len(words) - 6:
        return None
    if words[told[0]] in _AS and _THE & {*words[told[0] + 1 :]}:
        return None  # ``als der Bürgermeister kam``: when
    articles = [i for i in range(max(at - 4, 0), at) if words[i] in ("a", "an")]
    beside = at - (words[-1].isalpha() and is_role(words[-1]))  # ``is head coach``
    return articles[-1] + 1 if articles else beside


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
    if word == "de" and bare(tokens[at - 1]) in _dutch_roles():
        return False  # an article in Dutch: ``die als brugwachter de slagbomen laat zakken``
    return word in OF or word in _FOR or word in _UNDER or re.match(r"d['’]\w", word) is not None


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
