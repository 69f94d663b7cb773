"""What belongs to a role before its noun: ``former``, ``Vlaams``, nouns that stand before it."""

import re
from collections.abc import Sequence

from articles.languages import LANGUAGES

from .phrases import listed
from .vocabulary import ARTICLES, OF, bare, every_small_word, is_role

FORMER = frozenset(
    ("ancien", "ancienne", "voormalig", "voormalige", "former", "ehemalige", "ehemaliger",
     "antiguo", "antigua", "cựu", "nguyên", "gepensioneerd", "gepensioneerde", "retired",
     "pensionierte", "pensionierter", "senior", "junior", "waarnemend", "plaatsvervangend",
     "acting", "deputy", "stellvertretende", "stellvertretender")
)  # fmt: skip
#: Before nouns, of no role: ``Today school cook Ada Rowe``.
_TIMES = frozenset(("today", "yesterday", "tonight", "tomorrow", "meanwhile", "last", "next"))
#: Endings of English verbs and adverbs; ``bus``, ``press`` and ``feed`` are nouns.
_VERB_END = re.compile(r"^[a-z].*(?:[^su]s|[^e]ed|ly)$")
#: English nouns that stand before one for a role.
_MOST_NOUNS = 4
#: Endings of adjectives that stand before a noun for a role.
_ADJECTIVE_ENDS = (
    "aams", "aals", "lands", "ussels", "ische", "isch", "ischer", "ischen", "lijke", "lijk",
    "raire", "rair", "ional", "ionale", "ian", "ish", "ese",
)  # fmt: skip


def widen(tokens: Sequence[str], start: int, *, english: bool) -> int:
    """Where a role begins with the adjectives before it: ``former``, what an article leads."""
    noun = start
    while start and re.sub(r"^[lL]['’]", "", tokens[start - 1]).casefold() in FORMER:
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
    learned = before[:1].isupper() or before.endswith("isch")  # ``orthopedisch chirurg``
    return start - (learned and _is_adjective(before))


def _is_english_role(word: str) -> bool:
    return bare(word).rpartition("-")[2] in LANGUAGES["en"].press.roles


def _with_nouns(tokens: Sequence[str], start: int) -> int:
    """``Castle Bay fire chief``: English nouns before a role, up to a small word or a verb."""
    small = listed("talk_verbs") | listed("conjunctions") | every_small_word()
    begin = start
    while begin and start - begin < _MOST_NOUNS:
        word = tokens[begin - 1]
        verb = _VERB_END.search(word) is not None
        if word.casefold() in small | _TIMES or verb or not re.sub(r"['’-]", "", word).isalpha():
            break
        begin -= 1
    above = tokens[begin - 1].casefold() if begin else ""
    if not above or above in small | _TIMES or above.endswith(("s", "ed")):
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
