"""Roles as printed beside a name: before it, or behind it as an apposition."""

import re
from collections.abc import Sequence
from functools import lru_cache

from articles.languages import LANGUAGES

from .appositions import begins_with_role, role_after, without_clauses
from .leading import (
    above_title,
    is_aside,
    is_bare,
    is_led,
    leads_to_name,
    listed_before,
    role_of_ours,
    without_bracket,
)
from .modifiers import widen
from .names import Mention, find_mentions
from .phrases import listed
from .vocabulary import (
    ARTICLES,
    OF,
    bare,
    begins_role_phrase,
    every_small_word,
    family_names,
    has_role_phrase,
    is_kin,
    is_role,
    may_be_role,
    names_body,
    role_phrase,
    tells_of_life,
)

_STOP = re.compile(r"[,.;:!?()«»“”„\"–—|·•]")
_LAST_WORD = re.compile(r"(?:^|\s)(?P<word>[^\W\d_]{1,15})\.?\s$")
_THIS = frozenset(
    ("deze", "dit", "cette", "ce", "cet", "this", "diese", "dieser", "diesem", "esta", "este")
)
#: A name behind one is what somebody is called, not who bears the role before it.
_COPULAS = ("là", "is", "est", "es", "ist", "heet", "heisst", "s’appelle", "s'appelle")
#: Behind a role, before the name that its bearer has: ``Onze trainer heet …``.
_NAMING = re.compile(r"\s(?:heet|heißt|heisst|s['’]appelle|se nomme|se llama|is called)\s+$")
#: Words that only English has.
_ENGLISH = frozenset(
    ("the", "and", "by", "with", "after", "his", "their", "our", "says", "who", "she", "they",
     "this", "from")
)  # fmt: skip
#: Prepositions behind an office alone: ``Ministerin für Wasser und Forsten``.
_FOR = ("für", "voor", "for", "pour", "para")
_OFS = frozenset(OF)
#: Articles that are no prepositions.
_LEADING = frozenset(ARTICLES) - _OFS
#: Verbs of being that stand before their subject in German and Dutch.
_BEING = ("ist", "is", "war", "was", "fue", "era")
_IS = re.compile(r"(?:\s\([^()]{1,30}\))?(?:, [^,]{2,40},)?\s(?:est|is|ist|es)\s")
#: What is no part of a role that it leads: an elided article, an age.
_LED_BY = re.compile(r"^(?:[ldLD]|qu)['’]|^\d{2}-(?:jarige|jährigen?|year-old) ")
_AGE = re.compile(r"^\s*\(\d{2}\)")
#: Words before a name within which the role begins that it ends.
_FAR = 7
#: Characters of a text in which its language shows.
_HEAD = 1000
#: Words of a text in which a single one shows it.
_SHORT = 30


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
    head, english = text[: mention.start], _is_english(text)
    enumerated = head.endswith(", ")
    above = above_title(head)
    before = _role_led(above, english=english) if above else None
    if before is None and enumerated:
        before = _role_led(head, english=english)
    if before:
        return _what_is(text[mention.end :], before, head) or before
    before = _role_before(head, english=english)
    if before and (_names_another(before, within=True) or is_aside(_without_address(head))):
        before = None
    if before and not enumerated:
        before = listed_before(head, before)
        if len(before.split()) > 2:
            return before
    after = role_after(text[mention.end :]) or _predicate(head, text[mention.end :])
    if after and _names_another(after, apposed=True):
        after = None
    return after if after and (before is None or begins_with_role(after)) else before


def _role_led(before: str, *, english: bool) -> str | None:
    """The role that leads to a name behind a comma, without what it tells of beside."""
    if not leads_to_name(before):
        return None
    led, short = without_bracket(before)
    role = _role_before(led, english=english)
    if not role or not is_led(led, role) or _names_another(role, within=True):
        return None
    role = without_clauses(role) or None
    return role and role + short


def _what_is(after: str, led: str, head: str) -> str | None:
    """What somebody is, before whose name a role without an article stands by the way.

    ``Docteur en droit, Ana Roy est danseuse``.
    """
    is_told = _IS.match(after) if is_bare(head, led) else None
    return role_after(after) if is_told else None


def _predicate(before: str, after: str) -> str | None:
    """``Seither ist Ada Roy (44) Kommandantin der …``: what somebody is, told behind the name."""
    verb = before.split()[-1:]
    if not verb or verb[0] not in _BEING:
        return None
    role = role_after(f" ist {_AGE.sub('', after).lstrip()}")
    return role if role and any(map(is_role, map(bare, role.split()[:2]))) else None


def _names_another(role: str, *, within: bool = False, apposed: bool = False) -> bool:
    """``la metteuse en scène Ana Gil``, ``Chef Dr``: whose role it is follows within it.

    ``within``: wherever it follows, rather than at the end; ``apposed``: behind a
    name, where an office may be of another (``weduwe van schilder Jan Maes``) or of
    a place (``trưởng bản Nậm Cang``).
    """
    last = role.split()[-1].casefold().rstrip(".")
    if last in listed("honorifics") and not is_role(last) and last not in OF:
        return True
    for mention in find_mentions(role):
        above = role[: mention.start].split()
        phrase = has_role_phrase(" ".join(above[-3:])) or (above and is_role(above[-1]))
        if _is_place(role, mention) or (apposed and _OFS & {*map(str.casefold, above)}):
            continue
        ends = within or mention.end == len(role)
        if phrase and ends and not names_body(mention.name):
            return True
    return False


def _is_place(role: str, mention: Mention) -> bool:
    """``von Wischhafen``; where family names stand first, what does not begin with one."""
    first = mention.name.split()[0]
    phrase = role_phrase(role)
    family_first = phrase is not None and phrase.casefold() in _family_first_roles()
    return first[:1].islower() or (family_first and first.casefold() not in family_names())


@lru_cache(maxsize=1)
def _family_first_roles() -> frozenset[str]:
    """Roles in languages in which family names stand before given names."""
    presses = (language.press for language in LANGUAGES.values())
    return frozenset(role for press in presses if press.family_names for role in press.roles)


@lru_cache(maxsize=64)
def _is_english(text: str) -> bool:
    tokens = text[:_HEAD].split()
    return len(_ENGLISH & {token.casefold() for token in tokens}) > (len(tokens) > _SHORT)


def _role_before(before: str, *, english: bool = False) -> str | None:
    before = re.sub(r"(?<=[\w»”]),\s*$", " ", _without_address(before[-160:]))
    before = _NAMING.sub(" ", before)
    tokens = _STOP.split(before)[-1].split()
    told = [at for at, token in enumerate(tokens) if token.casefold() in _COPULAS]
    tokens = tokens[told[-1] + 1 :] if told and told[-1] < len(tokens) - 1 else tokens
    start = _first_role(tokens)
    if start is None:
        start = _likely_role(tokens, english=english)
    if start is None:
        return role_of_ours(tokens)
    if tokens[-1].casefold() in (*OF, *ARTICLES, *_COPULAS):
        return None
    sure = bare(tokens[start]) in listed("roles") or begins_role_phrase(" ".join(tokens[start:]))
    sure = sure or not is_role(bare(tokens[start]))  # what is only likely was weighed with care
    if not sure and not _leads_on(tokens[start + 1 :]):
        return None  # a compound that only may be a role: ``aardappelloods bouwt Jan Maes``
    if start and tokens[start - 1].casefold() in _THIS:
        return None  # ``esta periodista``: who tells it
    if start and tokens[start - 1].casefold() in listed("possessives") and is_kin(bare(tokens[-1])):
        return None  # ``haar voorganger``: no vicar, but another's forerunner
    role = tokens[widen(tokens, start, english=english) :]
    while role and role[0].casefold() in listed("possessives"):
        role.pop(0)
    before = without_honorific(_LED_BY.sub("", " ".join(role))) or ""
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


def _leads_on(between: Sequence[str]) -> bool:
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


def stands_beside(text: str, mention: Mention) -> bool:
    """Whether a word for a role stands right before the name, or an apposition after it."""
    before = text[: mention.start].split()[-3:]
    near = [re.sub(r"^[ldLD]['’]", "", word).casefold() for word in before]
    return (
        bool(near and (is_role(near[-1]) or has_role_phrase(" ".join(near[-2:]))))
        or role_after(text[mention.end :]) is not None
    )
