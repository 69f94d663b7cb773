"""A role told behind a name: between commas or in brackets, after a verb of being."""

import re
from functools import lru_cache

from .phrases import either, listed, union
from .text import CAPITALS
from .vocabulary import (
    OF,
    bare,
    begins_role_phrase,
    every_small_word,
    has_role_phrase,
    is_role,
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
    r"|,\s*\d{1,2}(?: \w{2,6}){0,2}(?=,)"
    r"|\([^()]{0,60}\)(?=,)"
    r"|,\s(?:dite?|alias|genannt|bijgenaamd|known as|called|apodad[oa]|conocid[oa] como)"
    r"\s[^,]{2,30}(?=,))"
)
#: What an age ends with, in words: no role.
_YEARS = re.compile(r"\b(?:ans|jaar|jahre|years|years old|años|tuổi)$", re.I)
#: Since when, or how long: no part of a role.
_WHILE = re.compile(
    r"\s(?:pendant|depuis|durant|sinds|sedert|seit|since|desde|durante|từ|suốt"
    r"|for the (?:past|last)|like)\s"
)
#: Since when, before a role: ``is sinds 2005 predikant``.
_SINCE = re.compile(
    r"^(?:sinds|sedert|seit|depuis|since|desde|từ) (?:\d{1,2}(?:er|\.)? )?(?:[a-zàéû]{3,10} )?"
    r"(?:\d{4} )?(?=\S)"
)
_CLAUSE_WORDS = frozenset(
    ("waar", "toen", "als", "but", "maar", "mais", "pero", "aber", "where", "when", "où", "quand",
     "met", "avec", "with", "mit", "con", "door", "par", "by", "hij", "zij", "ze", "il", "elle",
     "he", "she", "er", "sie", "niet", "c'est", "c’est", "dan", "so", "donc", "dus", "also", "mà",
     "nhưng", "khi")
)  # fmt: skip
#: ``of``: a conjunction in one language, a preposition in another.
_OF_TOO = ("of",)


@lru_cache(maxsize=1)
def _told_verb() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{either(union('talk_verbs'))})(?=\s|$)", re.I)


def begins_with_role(text: str) -> bool:
    return is_role(text.split()[0]) or begins_role_phrase(text)


def role_after(after: str) -> str | None:
    """An apposition: ``, 38, district nurse,``; ``(31), schaatsster uit Oss``; ``is …``."""
    after = _ASIDE.sub("", after)
    match = re.match(
        r"^(?P<by>,?\s+(?:is|est|es|ist|là)\b|\s*,|\s*\(|\s*[–—-]\s)\s*(?P<role>[^,.;:()«»“”–—|·•?!]{3,110})(?P<end>.?)",
        after,
    )
    if not match:
        return None
    role = _told_verb().split(_WHILE.split(_CLAUSE.split(match["role"])[0])[0])[0].strip()
    tokens = _first_clause(role.split())
    while tokens and tokens[0].casefold() in listed("determiners") | {"âgé", "aged"}:
        tokens.pop(0)
    if not tokens or _YEARS.search(role):
        return None
    role = " ".join(tokens)
    near = " ".join(tokens[:5])
    known = any(
        is_role(re.sub(r"^[ldLD]['’]", "", word.casefold())) for word in near.split()
    ) or has_role_phrase(near)
    closed = match["by"].strip() in (",", "(") and match["end"] in (",", ")", ";")
    if not known and not (closed and _may_be_apposition(role)):
        return None
    if known and match["end"] == "," and role.endswith(match["role"].split()[-1]):
        role += _further(role, after[match.end() :])
    return re.sub(r"^[ldLD]['’]", "", _SINCE.sub("", role)) or None


def _first_clause(tokens: list[str]) -> list[str]:
    """A role without a second clause: ``beheerder bij de provincie | en ving er negen``."""
    for at, token in enumerate(tokens):
        tail = tokens[at + 1 :]
        joins = token.casefold() in listed("conjunctions") and token.casefold() not in _OF_TOO
        if at and joins and len(tail) > 2:
            hangs = any(is_role(bare(t)) or t.casefold() in OF or t[:1].isupper() for t in tail)
            if not hangs:
                return tokens[:at]
    return tokens


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
        if not (enumerates or begins_with_role(part)) or len(tokens) > 9:
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
