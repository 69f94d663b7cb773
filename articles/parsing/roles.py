"""Roles as printed beside a name: before it, or behind it as an apposition."""

import re
from collections.abc import Sequence
from functools import lru_cache

from articles.languages import LANGUAGES

from .names import Mention, find_mentions
from .phrases import either, listed, union
from .text import CAPITALS
from .vocabulary import begins_role_phrase, is_kin, is_role, names_body, role_phrase, small_words

_STOP = re.compile(r"[,.;:!?()«»“”„\"–—|·•]")
_LAST_WORD = re.compile(r"(?:^|\s)(?P<word>[^\W\d_]{1,15})\.?\s$")
_CLAUSE = re.compile(
    r"\b(?:die|dat|qui|que|dont|où|who|which|that|whose|quien|wo|welche|and says|tells|"
    r"et qui|y que)\b"
)
#: Prepositions after which a name is a place or an institution rather than a person.
OF = (
    "de", "des", "du", "d'", "d’", "van", "of", "von", "vom", "der", "del", "di", "của", "à", "au",
    "in", "at", "im", "am", "te", "en", "op", "near", "bei", "ở", "tại", "from", "uit", "aus",
    "đảo", "xã", "huyện", "tỉnh", "làng", "phố", "quận", "sông", "núi", "chợ", "trường", "bến",
    "eiland", "île", "isla", "island", "insel", "ville", "dorp", "stad",
)  # fmt: skip
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
_THIS = frozenset(
    ("deze", "dit", "cette", "ce", "cet", "this", "diese", "dieser", "diesem", "esta", "este")
)
_FORMER = frozenset(
    ("ancien", "ancienne", "voormalig", "voormalige", "former", "ehemalige", "ehemaliger",
     "antiguo", "antigua", "cựu", "nguyên")
)  # fmt: skip
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


#: A name behind one is what somebody is called, not who bears the role before it.
_COPULAS = ("là", "is", "est", "es", "ist", "heet", "heißt", "s’appelle", "s'appelle")
#: ``of``: a conjunction in one language, a preposition in another.
_OF_TOO = ("of",)
#: Words that only English has.
_ENGLISH = frozenset(("the", "of", "and", "to", "by", "with", "after", "his", "her", "their"))
#: English nouns that stand before one for a role.
_MOST_NOUNS = 4
#: Endings of adjectives that stand before a noun for a role.
_ADJECTIVE_ENDS = (
    "aams", "aals", "lands", "ussels", "ische", "isch", "ischer", "ischen", "lijke", "lijk",
    "raire", "rair", "ional", "ionale", "ian", "ish", "ese",
)  # fmt: skip
#: Articles, behind which all that stands before a noun belongs to it.
ARTICLES = frozenset(
    ("de", "het", "een", "le", "la", "les", "un", "une", "the", "a", "an", "der", "die", "das",
     "ein", "eine", "el", "una")
)  # fmt: skip


@lru_cache(maxsize=1)
def _told_verb() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{either(union('talk_verbs'))})(?=\s|$)", re.I)


def has_role_phrase(text: str) -> bool:
    return role_phrase(text) is not None


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
    before = _role_before(text[: mention.start])
    enumerated = text[: mention.start].endswith(", ")
    if before and _names_another(before, within=True):
        before = None
    if before and len(before.split()) > 2 and not enumerated:
        return before
    after = _role_after(text[mention.end :])
    if after and _names_another(after):
        after = None
    return after if after and (before is None or _begins_with_role(after)) else before


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


def _role_before(before: str) -> str | None:
    before = re.sub(r"(?<=[^\W\d_]),\s*$", " ", _without_address(before[-160:]))
    tokens = _STOP.split(before)[-1].split()
    told = [at for at, token in enumerate(tokens) if token.casefold() in _COPULAS]
    tokens = tokens[told[-1] + 1 :] if told and told[-1] < len(tokens) - 1 else tokens
    start = _first_role(tokens)
    if start is None or tokens[-1].casefold() in (*OF, *ARTICLES, *_COPULAS):
        return None
    sure = bare(tokens[start]) in listed("roles") or begins_role_phrase(" ".join(tokens[start:]))
    if not sure and not _leads_on(tokens[start + 1 :]):
        return None  # a compound that only may be a role: ``aardappelloods bouwt Jan Maes``
    if start and tokens[start - 1].casefold() in _THIS:
        return None  # ``esta periodista``: who tells it
    if start and tokens[start - 1].casefold() in listed("possessives") and is_kin(bare(tokens[-1])):
        return None  # ``haar voorganger``: no vicar, but another's forerunner
    role = tokens[_widen(tokens, start) :]
    while role and role[0].casefold() in listed("possessives"):
        role.pop(0)
    return without_honorific(re.sub(r"^(?:[ldLD]|qu)['’]", "", " ".join(role)))


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
        if tells or joins:
            break
        if is_role(bare(word)) or begins_role_phrase(" ".join(tokens[at:])):
            start = at
        elif start is None and len(tokens) - at > 9:
            break
    return start


def _widen(tokens: Sequence[str], start: int) -> int:
    """Where a role begins with the adjectives before it: ``former``, what an article leads."""
    while start and re.sub(r"^[lL]['’]", "", tokens[start - 1]).casefold() in _FORMER:
        start -= 1
    for at in range(start - 1, max(start - 3, -1), -1):
        if tokens[at].casefold() in ARTICLES:
            return at + 1
        if tokens[at].casefold() in OF:
            break
    english = not _ENGLISH.isdisjoint(token.casefold() for token in tokens[:start])
    if start and english and bare(tokens[start]) in LANGUAGES["en"].press.roles:
        return _with_nouns(tokens, start)
    if start and _is_modifier(tokens, start):
        return start - 1
    before = tokens[start - 1] if start else ""
    return start - (before[:1].isupper() and _is_adjective(before))


def _with_nouns(tokens: Sequence[str], start: int) -> int:
    """``Castle Bay fire chief``: English nouns before a role, up to a small word or a verb."""
    begin = start
    while begin and start - begin < _MOST_NOUNS:
        word = tokens[begin - 1]
        stock = word.casefold() in listed("talk_verbs") | listed("conjunctions") | _small()
        verb = word.endswith(("s", "ed", "ly")) and word[:1].islower()
        if stock or verb or not re.sub(r"['’-]", "", word).isalpha():
            break
        begin -= 1
    above = tokens[begin - 1].casefold() if begin else ""
    if above in _small() | listed("conjunctions") | listed("talk_verbs"):
        return begin
    return start - 1 if start and _is_modifier(tokens, start) else start


def _is_modifier(tokens: Sequence[str], start: int) -> bool:
    """``Foley artist``, ``and water commissioner``: one word before a role, behind nothing else."""
    word, above = tokens[start - 1], tokens[start - 2 : start - 1]
    plain = word.isalpha() and not word.isupper() and word.casefold() not in _small()
    fields = ("talk_verbs", "honorifics", "conjunctions", "determiners", "prompts")
    begins = not above or above[0].casefold() in listed("conjunctions")
    stock = any(word.casefold() in listed(field) for field in fields)
    return plain and begins and not stock and not is_role(word)


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    return frozenset().union(*map(small_words, LANGUAGES))


def _is_adjective(word: str) -> bool:
    """``Vlaams minister``, ``Literair vertaalster``: a capital before a role, of no other word."""
    lowered = word.casefold().rstrip(".")
    return (
        word.isalpha()
        and lowered not in _small()
        and lowered not in listed("honorifics")
        and lowered.endswith(_ADJECTIVE_ENDS)
    )


def bare(token: str) -> str:
    """A word in lower case, without article and punctuation."""
    return re.sub(r"^(?:[ldLD]|qu)['’]", "", token.strip(',()«»“”"')).casefold()


def _leads_on(between: Sequence[str]) -> bool:
    """Whether what stands between a word and a name may hang on the word: a preposition leads."""
    return all(not t[:1].islower() for t in between) or any(t.casefold() in OF for t in between)


def _begins_with_role(text: str) -> bool:
    return is_role(text.split()[0]) or begins_role_phrase(text)


def _joins_another(tokens: Sequence[str], at: int) -> bool:
    """Whether the word joins another person to whoever comes: ``regisseur Jan Maes en …``."""
    above = tokens[at - 1] if at else ""
    return (
        tokens[at].casefold() in listed("conjunctions")
        and above[:1].isupper()
        and not is_role(above)
    )


def _joins_a_name(tokens: Sequence[str], at: int) -> bool:
    """The same of a full name: ``Jan Maes en aan …``."""
    return (
        _joins_another(tokens, at)
        and tokens[at - 2 : at - 1][:1] != []
        and (tokens[at - 2][:1].isupper() and not is_role(tokens[at - 2]))
    )


def _role_after(after: str) -> str | None:
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
        if not (enumerates or _begins_with_role(part)) or len(tokens) > 9:
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
    return first not in _CLAUSE_WORDS | _small() and not any(
        token.casefold() in listed("talk_verbs") | _owners() for token in tokens
    )


@lru_cache(maxsize=1)
def _owners() -> frozenset[str]:
    """Possessives, which stand in clauses rather than in appositions."""
    return listed("possessives") - {"zijn", "dont"}


def stands_beside(text: str, mention: Mention) -> bool:
    """Whether a word for a role stands right before the name, or an apposition after it."""
    before = text[: mention.start].split()[-3:]
    near = [re.sub(r"^[ldLD]['’]", "", word).casefold() for word in before]
    return (
        bool(near and (is_role(near[-1]) or has_role_phrase(" ".join(near[-2:]))))
        or _role_after(text[mention.end :]) is not None
    )
