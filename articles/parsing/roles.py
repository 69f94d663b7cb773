"""Roles as printed beside a name: before it, or behind it as an apposition."""

import re
from collections.abc import Sequence
from functools import lru_cache

from articles.languages import LANGUAGES

from .appositions import begins_with_role, role_after
from .names import Mention, find_mentions
from .phrases import listed
from .vocabulary import (
    ARTICLES,
    OF,
    bare,
    begins_role_phrase,
    every_small_word,
    has_role_phrase,
    is_kin,
    is_role,
    may_be_role,
    names_body,
    tells_of_life,
)

_STOP = re.compile(r"[,.;:!?()«»“”„\"–—|·•]")
_LAST_WORD = re.compile(r"(?:^|\s)(?P<word>[^\W\d_]{1,15})\.?\s$")
_THIS = frozenset(
    ("deze", "dit", "cette", "ce", "cet", "this", "diese", "dieser", "diesem", "esta", "este")
)
_FORMER = frozenset(
    ("ancien", "ancienne", "voormalig", "voormalige", "former", "ehemalige", "ehemaliger",
     "antiguo", "antigua", "cựu", "nguyên", "gepensioneerd", "gepensioneerde", "retired",
     "pensionierte", "pensionierter", "senior", "junior", "waarnemend", "plaatsvervangend",
     "acting", "deputy", "stellvertretende", "stellvertretender")
)  # fmt: skip
#: A name behind one is what somebody is called, not who bears the role before it.
_COPULAS = ("là", "is", "est", "es", "ist", "heet", "heißt", "s’appelle", "s'appelle")
#: Words that only English has.
_ENGLISH = frozenset(
    ("the", "and", "by", "with", "after", "his", "their", "our", "says", "who", "she", "they",
     "this", "from")
)  # fmt: skip
#: Before nouns, of no role: ``Today school cook Ada Rowe``.
_TIMES = frozenset(("today", "yesterday", "tonight", "tomorrow", "meanwhile", "last", "next"))
#: Words before a name within which the role begins that it ends.
_FAR = 7
#: Characters of a text in which its language shows.
_HEAD = 1000
#: Words of a text in which a single one shows it.
_SHORT = 30
#: English nouns that stand before one for a role.
_MOST_NOUNS = 4
#: Endings of adjectives that stand before a noun for a role.
_ADJECTIVE_ENDS = (
    "aams", "aals", "lands", "ussels", "ische", "isch", "ischer", "ischen", "lijke", "lijk",
    "raire", "rair", "ional", "ionale", "ian", "ish", "ese",
)  # fmt: skip


def without_honorific(role: str | None) -> str | None:
    if not role:
        return None
    tokens = role.split()
    while (
        tokens
        and tokens[-1].casefold().rstrip(".") in listed("honorifics")
        and not is_role(tokens[-1].casefold())
    ):
        tokens.pop()
    return " ".join(tokens) or None


def role_beside(text: str, mention: Mention) -> str | None:
    """The role printed right before a name, or after it between commas.

    A bare title before the name gives way to a role behind it.
    """
    before = _role_before(text[: mention.start], english=_is_english(text))
    enumerated = text[: mention.start].endswith(", ")
    if before and _names_another(before, within=True):
        before = None
    if before and len(before.split()) > 2 and not enumerated:
        return before
    after = role_after(text[mention.end :])
    if after and _names_another(after):
        after = None
    return after if after and (before is None or begins_with_role(after)) else before


def _names_another(role: str, *, within: bool = False) -> bool:
    """``la metteuse en scène Ana Gil``, ``Chef Dr``: whose role it is follows within it.

    ``within``: wherever it follows, rather than at the end.
    """
    last = role.split()[-1].casefold().rstrip(".")
    if last in listed("honorifics") and not is_role(last) and last not in OF:
        return True
    for mention in find_mentions(role):
        above = role[: mention.start].split()
        phrase = has_role_phrase(" ".join(above[-3:])) or (above and is_role(above[-1]))
        ends = within or mention.end == len(role)
        if phrase and ends and not names_body(mention.name):
            return True
    return False


@lru_cache(maxsize=64)
def _is_english(text: str) -> bool:
    tokens = text[:_HEAD].split()
    return len(_ENGLISH & {token.casefold() for token in tokens}) > (len(tokens) > _SHORT)


def _role_before(before: str, *, english: bool = False) -> str | None:
    before = re.sub(r"(?<=[^\W\d_]),\s*$", " ", _without_address(before[-160:]))
    tokens = _STOP.split(before)[-1].split()
    told = [at for at, token in enumerate(tokens) if token.casefold() in _COPULAS]
    tokens = tokens[told[-1] + 1 :] if told and told[-1] < len(tokens) - 1 else tokens
    start = _first_role(tokens)
    if start is None:
        start = _likely_role(tokens, english=english)
    if start is None or tokens[-1].casefold() in (*OF, *ARTICLES, *_COPULAS):
        return None
    sure = bare(tokens[start]) in listed("roles") or begins_role_phrase(" ".join(tokens[start:]))
    sure = sure or not is_role(bare(tokens[start]))  # what is only likely was weighed with care
    if not sure and not _leads_on(tokens[start + 1 :]):
        return None  # a compound that only may be a role: ``aardappelloods bouwt Jan Maes``
    if start and tokens[start - 1].casefold() in _THIS:
        return None  # ``esta periodista``: who tells it
    if start and tokens[start - 1].casefold() in listed("possessives") and is_kin(bare(tokens[-1])):
        return None  # ``haar voorganger``: no vicar, but another's forerunner
    role = tokens[_widen(tokens, start, english=english) :]
    while role and role[0].casefold() in listed("possessives"):
        role.pop(0)
    before = without_honorific(re.sub(r"^(?:[ldLD]|qu)['’]", "", " ".join(role))) or ""
    return None if tells_of_life(before) else before or None


def _without_address(before: str) -> str:
    """What stands before a name and its form of address: ``Leiterin Dr.``, ``the Clerk, Ms``."""
    while match := _LAST_WORD.search(before):
        word = match["word"].casefold()
        if word not in listed("honorifics") or word in OF or is_role(word):
            break
        before = before[: match.start("word")]
    return before


def _first_role(tokens: Sequence[str]) -> int | None:
    """Where the first word for a role stands that belongs to the name behind the tokens."""
    start = None
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at].casefold().strip("'’")
        pair = f"{word} {''.join(tokens[at + 1 : at + 2]).casefold()}"
        tells = not {word, pair}.isdisjoint(listed("talk_verbs"))
        joins = _joins_a_name(tokens, at) if start is None else _joins_another(tokens, at)
        if tells or joins or _ends_another(tokens, at):
            break
        if is_role(bare(word)) or begins_role_phrase(" ".join(tokens[at:])):
            start = at
        elif start is None and len(tokens) - at > 9:
            break
    return start


def _likely_role(tokens: Sequence[str], *, english: bool) -> int | None:
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


def _widen(tokens: Sequence[str], start: int, *, english: bool) -> int:
    """Where a role begins with the adjectives before it: ``former``, what an article leads."""
    noun = start
    while start and re.sub(r"^[lL]['’]", "", tokens[start - 1]).casefold() in _FORMER:
        start -= 1
    for at in range(start - 1, max(start - 3, -1), -1):
        if tokens[at].casefold() in ARTICLES:
            return at + 1
        if tokens[at].casefold() in OF or tokens[at].casefold() in every_small_word():
            break
    if start and english and (tokens[noun][-2:] == "er" or _is_english_role(tokens[noun])):
        return _with_nouns(tokens, start)
    if start == noun and start and _is_modifier(tokens, start):
        return start - 1
    if start < noun:
        return start
    before = tokens[start - 1] if start else ""
    return start - (before[:1].isupper() and _is_adjective(before))


def _is_english_role(word: str) -> bool:
    return bare(word).rpartition("-")[2] in LANGUAGES["en"].press.roles


def _with_nouns(tokens: Sequence[str], start: int) -> int:
    """``Castle Bay fire chief``: English nouns before a role, up to a small word or a verb."""
    small = listed("talk_verbs") | listed("conjunctions") | every_small_word()
    begin = start
    while begin and start - begin < _MOST_NOUNS:
        word = tokens[begin - 1]
        verb = word.endswith(("s", "ed", "ly")) and word[:1].islower()
        if word.casefold() in small | _TIMES or verb or not re.sub(r"['’-]", "", word).isalpha():
            break
        begin -= 1
    above = tokens[begin - 1].casefold() if begin else ""
    if not above or above in small or above.endswith("s"):
        return begin
    return start - 1 if start and _is_modifier(tokens, start) else start


def _is_modifier(tokens: Sequence[str], start: int) -> bool:
    """``Foley artist``, ``and water commissioner``: one word before a role, behind nothing else."""
    word, above = tokens[start - 1], tokens[start - 2 : start - 1]
    plain = (
        word.replace("-", "").isalpha()
        and not word.isupper()
        and word.casefold() not in every_small_word()
    )
    fields = ("talk_verbs", "honorifics", "conjunctions", "determiners", "prompts")
    begins = not above or above[0].casefold() in listed("conjunctions")
    stock = any(word.casefold() in listed(field) for field in fields)
    return plain and begins and not stock and not is_role(word)


def _is_adjective(word: str) -> bool:
    """``Vlaams minister``, ``Literair vertaalster``: a capital before a role, of no other word."""
    lowered = word.casefold().rstrip(".")
    return (
        word.isalpha()
        and lowered not in every_small_word()
        and lowered not in listed("honorifics")
        and lowered.endswith(_ADJECTIVE_ENDS)
    )


def _leads_on(between: Sequence[str]) -> bool:
    """Whether what stands between a word and a name may hang on the word: a preposition leads."""
    return all(not t[:1].islower() for t in between) or any(t.casefold() in OF for t in between)


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


def stands_beside(text: str, mention: Mention) -> bool:
    """Whether a word for a role stands right before the name, or an apposition after it."""
    before = text[: mention.start].split()[-3:]
    near = [re.sub(r"^[ldLD]['’]", "", word).casefold() for word in before]
    return (
        bool(near and (is_role(near[-1]) or has_role_phrase(" ".join(near[-2:]))))
        or role_after(text[mention.end :]) is not None
    )
