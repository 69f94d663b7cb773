"""Roles as printed beside a name: before it, or behind it as an apposition."""

import re
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
from .preceding import first_role, leads_on, likely_role
from .vocabulary import (
    ARTICLES,
    OF,
    bare,
    begins_role_phrase,
    family_names,
    has_role_phrase,
    is_kin,
    is_role,
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
_OFS = frozenset(OF)
#: Verbs of being that stand before their subject in German and Dutch.
_BEING = ("ist", "is", "war", "was", "fue", "era")
_IS = re.compile(r"(?:\s\([^()]{1,30}\))?(?:, [^,]{2,40},)?\s(?:est|is|ist|es)\s")
#: What is no part of a role that it leads: an elided article, an age.
_LED_BY = re.compile(r"^(?:[ldLD]|qu)['’]|^\d{2}-(?:jarige|jährigen?|year-old) ")
_AGE = re.compile(r"^\s*\(\d{2}\)")
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
    start = first_role(tokens)
    if start is None:
        start = likely_role(tokens, english=english)
    if start is None:
        return role_of_ours(tokens)
    if tokens[-1].casefold() in (*OF, *ARTICLES, *_COPULAS):
        return None
    sure = bare(tokens[start]) in listed("roles") or begins_role_phrase(" ".join(tokens[start:]))
    sure = sure or not is_role(bare(tokens[start]))  # what is only likely was weighed with care
    if not sure and not leads_on(tokens[start + 1 :]):
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


def stands_beside(text: str, mention: Mention) -> bool:
    """Whether a word for a role stands right before the name, or an apposition after it."""
    before = text[: mention.start].split()[-3:]
    near = [re.sub(r"^[ldLD]['’]", "", word).casefold() for word in before]
    return (
        bool(near and (is_role(near[-1]) or has_role_phrase(" ".join(near[-2:]))))
        or role_after(text[mention.end :]) is not None
    )
