"""A role told behind a name: between commas or in brackets, after a verb of being."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .modifiers import FORMER
from .phrases import either, listed, union
from .text import CAPITALS
from .vocabulary import (
    OF,
    bare,
    begins_role_phrase,
    every_small_word,
    has_role_phrase,
    is_role,
    may_be_role,
    tells_of_life,
)

_CLAUSE = re.compile(
    r"\b(?:die|dat|qui|que|dont|où|who|which|that|whose|quien|wo|welche|and says|tells|"
    r"et qui|y que)\b"
)
#: Age, year of birth or initials between a name and its apposition: ``(38)``, ``, 38 ans``,
#: ``(Cambados, 1961)``, ``(K. M.)``.
_ASIDE = re.compile(
    rf"^\s*(?:\(\d{{2}}(?: [^\W\d_]{{2,6}}){{0,2}}(?=,)"
    rf"|\((?:\d{{1,2}}|(?:[{CAPITALS}]\.?[ -]?){{2,4}})\)"
    r"|\((?:[^()]{0,40}[\s*°])?\d{4}(?:[ –-][^()]{0,15})?\)"
    r"|,\s*(?:de )?\d{1,2}(?: \w{2,6}){0,2}(?=,)"
    r"|,\s[«“„‘\"'][^«»“”\"]{2,30}[»”’\"'](?=,)"
    rf"|,\s(?:de|d['’]|van|uit|from|of|aus|quê)\s?[{CAPITALS}][\w-]{{2,25}}(?=,)"
    r"|,\s(?:known|bekend|bekannt|connue?|conocid[oa])\s[^,()]{2,50}(?=,)"
    r"|\([^()]{0,60}\)(?=,)"
    r"|\salias\s[^,]{2,30}(?=,)|,\s(?:dite?|alias|genannt|bijgenaamd|called|apodad[oa])"
    r"\s[^,]{2,30}(?=,))"
)
#: What an age ends with, in words: no role.
_YEARS = re.compile(r"\b(?:ans|jaar|jahre|years|years old|años|tuổi)$", re.I)
#: Since when, or how long: no part of a role.
_WHILE = re.compile(
    r"\s(?:pendant|depuis|durant|sinds|sedert|seit|since|desde|durante|từ|suốt"
    r"|for the (?:past|last)|for \w{2,12} years|like)(?=\s|$)"
)
#: Since when, before a role: ``is sinds 2005 predikant``.
_SINCE = re.compile(
    r"^(?:sinds|sedert|seit|depuis|since|desde|từ) (?:\d{1,2}(?:er|\.)? )?(?:[a-zàéû]{3,10} )?"
    r"(?:\d{4} )?(?=\S)"
)
_BRACKET = re.compile(r"^\s*\([^()]{1,60}\)(?=,)")
#: An age before what somebody is, and what says that it is a trade.
_AGED = re.compile(r"^\d{2} (?:jaar|ans|años|Jahre|years old|tuổi) (?:en|et|y|und|and|và)\s")
_HE_IS = re.compile(r"^(?:hij|zij|ze|il|elle|er|sie|he|she) (?:is|est|ist) ")
_BY_TRADE = re.compile(
    r"\s(?:van beroep|von Beruf|de son état|de métier|de profession|de profesión|by trade"
    r"|by profession)$"
)
#: What somebody does beside: no part of the role.
_BESIDE = re.compile(
    r"\s(?:en in het dagelijks leven|und sonst|und nebenbei|und im Hauptberuf|et dans le civil"
    r"|et à ses heures|y en sus ratos libres|and in his|and in her|en getrouwd|et mariée?"
    r"|und verheiratet|and married)(?=\s|$)"
)
#: An apposition, and what opens and ends it; neither a dash within a name (``Oss–Wijchen``)
#: nor the point of an initial or a saint (``C. L. Tamarco``) nor a name in quotation marks or
#: one for short (``(BBS)``) ends it.
_APPOSITION = re.compile(
    r"^(?P<by>,?\s+(?:is|est|es|ist|là|was|war|fue)\b|\s*,|\s*\(|\s*[–—-]\s)\s*"
    r"(?P<role>(?:[^,.;:()«»“”–—|·•?!]|(?<=\w)[–—](?=\w)|(?<=\b[A-Z])\.(?= [A-Z])"
    rf"|(?<=\bSt)\.|(?<=\w )(?:«[^«»]{{2,40}}»|“[^“”]{{2,40}}”|\([{CAPITALS}]{{2,8}}\))){{3,110}})"
    r"(?P<end>.?)"
)
_SPACED_DASH = re.compile(rf"\s[-–—]\s(?![{CAPITALS}])|\s/\s")
#: Behind a verb that may be a noun for a role too.
_OBJECTS = frozenset(("un", "une", "een", "ein", "eine", "einen", "a", "an", "una", "một"))
#: ``, «Nino», de 63 años, utillero``.
_MOST_ASIDES = 3
_AND = frozenset(("en", "et", "und", "and", "y", "e", "và"))
#: Prepositions behind a verb rather than a noun for a role: ``und klettert auf Buchen``.
_ON = frozenset(("auf", "op", "sur", "on", "sobre", "er"))
_CLAUSE_WORDS = frozenset(
    ("waar", "toen", "als", "but", "maar", "mais", "pero", "aber", "where", "when", "où", "quand",
     "met", "avec", "with", "mit", "con", "door", "par", "by", "hij", "zij", "ze", "il", "elle",
     "he", "she", "er", "sie", "niet", "c'est", "c’est", "dan", "so", "donc", "dus", "also", "mà",
     "nhưng", "khi")
)  # fmt: skip
#: Words of the longest part of a list of roles; of the last one.
_LONG, _LONGEST = 9, 14
#: ``of``: a conjunction in one language, a preposition in another.
_OF_TOO = ("of",)


@lru_cache(maxsize=1)
def _told_verb() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{either(union('talk_verbs'))})(?=\s|$)", re.I)


def begins_with_role(text: str) -> bool:
    return is_role(text.split()[0]) or begins_role_phrase(text)


def role_after(after: str) -> str | None:
    """An apposition: ``, 38, district nurse,``; ``(31), schaatsster uit Oss``; ``is …``.

    What tells of a life stands before it at times: ``, geboren in Wick, slager``.
    """
    bracket = _BRACKET.match(after)
    return _apposed(after) or (_apposed(after[bracket.end() :]) if bracket else None)


def _apposed(after: str) -> str | None:
    for _ in range(_MOST_ASIDES):
        after = _ASIDE.sub("", after)
    match = _APPOSITION.match(after)
    if not match or match["role"].partition(" ")[0].casefold() in _AND:
        return None  # ``, et le voltigeur Jo Mas``: another's
    role = without_clauses(match["role"])
    tokens = _first_clause(_without_life(role.split()))
    if not tokens or _YEARS.search(role):
        return _behind_life(after[match.end() - 1 :]) if tells_of_life(role) else None
    role = " ".join(tokens)
    known = _is_known(tokens)
    closed = match["by"].strip() in (",", "(") and match["end"] in (",", ")", ";")
    if not known and not (closed and _may_be_apposition(role)):
        return None
    if known and match["end"] == "," and role.endswith(match["role"].split()[-1]):
        role += _further(role, after[match.end() :])
    return re.sub(r"^[ldLD]['’]", "", _SINCE.sub("", role)) or None


def without_clauses(told: str) -> str:
    """What is told of somebody without relative clauses, and without since when or how long."""
    told = _HE_IS.sub("", _AGED.sub("", told))
    for pattern in (_SPACED_DASH, _CLAUSE, _WHILE, _BESIDE, _BY_TRADE, _told_verb()):
        told = pattern.split(told)[0]
    return told.strip()


def _without_life(tokens: list[str]) -> list[str]:
    """What is told without articles and without a life before it: ``verwitwet und | Wirtin``."""
    if tokens and tells_of_life(" ".join(tokens[:2])):
        joined = (at for at, t in enumerate(tokens) if t.casefold() in _AND)
        tokens = tokens[next(joined, len(tokens)) + 1 :]
        return _without_life(tokens) if _is_known(_without_determiners(tokens)[:2]) else []
    return _without_determiners(tokens)


def _without_determiners(tokens: list[str]) -> list[str]:
    while tokens and tokens[0].casefold() in listed("determiners") | {"âgé", "aged"}:
        tokens = tokens[1:]
    theirs = len(tokens) > 1 and tokens[0].casefold() in listed("possessives")
    return tokens[1:] if theirs and is_role(bare(tokens[1])) else tokens


def _is_known(tokens: Sequence[str]) -> bool:
    """Whether the first words hold a noun for a role, or the first may be one."""
    near = [bare(token) for token in tokens[:5]]
    if any(map(is_role, near)) or has_role_phrase(" ".join(tokens[:5])):
        return True
    names = all(token[:1].isupper() for token in tokens[:2])  # ``Meridian News Agency``
    return bool(near) and not (names and len(tokens) > 1) and may_be_role(near[0])


def _behind_life(after: str) -> str | None:
    """The apposition behind one that tells of a life, if it begins with a role."""
    role = role_after(after.removeprefix(")")) if after else None
    return role if role and begins_with_role(role) else None


def _first_clause(tokens: list[str]) -> list[str]:
    """A role without a second clause: ``beheerder bij de provincie | en ving er negen``."""
    for at, token in enumerate(tokens):
        tail = tokens[at + 1 :]
        joins = token.casefold() in listed("conjunctions") and token.casefold() not in _OF_TOO
        if at and joins and not _goes_on(tokens[0], tail):
            return tokens[:at]
    return tokens


def _goes_on(first: str, tail: Sequence[str]) -> bool:
    """Whether a role goes on behind a conjunction; a German noun not with a verb: ``und hat``."""
    if len(tail) > 1:
        return _hangs(tail)
    return bool(tail) and not (first[:1].isupper() and tail[0].islower())


def _hangs(tail: Sequence[str]) -> bool:
    """Whether what follows a conjunction goes on with a role rather than with a clause."""
    verb = tail[0][:1].islower() and not may_be_role(bare(tail[0]))
    if verb and len(tail) > 1 and tail[1].casefold() in _ON:
        return False
    return any(is_role(bare(t)) or t.casefold() in OF or t[:1].isupper() for t in tail)


def _further(role: str, after: str) -> str:
    """What goes on behind a comma: more of what an office is of, or another office."""
    more = ""
    for part in re.findall(r"\s*([^,.;:()«»“”–—|?!]{3,80})(?=[,.;)])", after[:200])[:3]:
        tokens = part.split()
        first = tokens[0].casefold()
        elided = re.match(r"d['’]", first)
        enumerates = (first in OF or elided) and any(
            t.casefold() in listed("conjunctions") for t in tokens[1:]
        )
        acts = len(tokens) > 1 and tokens[1].casefold() in _OBJECTS  # ``garde un œil``
        joined = [i for i, t in enumerate(tokens) if t.casefold() in listed("conjunctions")]
        last = bool(joined) and any(is_role(bare(t)) for t in tokens[joined[-1] + 1 :][:3])
        begins = begins_with_role(part) or (
            first in FORMER and begins_with_role(part[len(first) + 1 :])
        )
        if not (enumerates or begins) or acts or len(tokens) > (_LONGEST if last else _LONG):
            break
        more += f", {part.strip()}"
    return more


def _may_be_apposition(role: str) -> bool:
    """A short phrase in lower case, without a verb of telling or a word that opens a clause."""
    tokens = role.split()
    first = tokens[0].casefold()
    if (
        len(tokens) > 10
        or re.search(r"\d", role)
        or not role[:1].islower()
        or first in OF
        or first in listed("conjunctions")
    ):
        return False
    return first not in _CLAUSE_WORDS | every_small_word() and not any(
        token.casefold() in listed("talk_verbs") | _owners() for token in tokens
    )


@lru_cache(maxsize=1)
def _owners() -> frozenset[str]:
    """Possessives, which stand in clauses rather than in appositions."""
    return listed("possessives") - {"zijn", "dont"}
