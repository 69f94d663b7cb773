"""What stands beside a name, and tells whether whoever bears it is the one asked."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from .boundaries import begins_sentence
from .names import Mention
from .phrases import anywhere, listed
from .roles import stands_beside
from .vocabulary import ARTICLES, OF, is_body, is_kin, is_role

#: An age behind a name: ``(34, …)``, ``, 38,``.
_AGE = re.compile(r"\s?(?:\(|, )\d{1,2}(?=[),\s])")
#: The years of a life that has ended: ``(1921-1987)``.
_LIFE = re.compile(r"\s?\((?:\D{0,12}\d{4}\s?[-–—]\s?\D{0,12}\d{4}|†[^()]{0,20})\)")
#: Behind whom a title quotes: ``Anne Roy : « Je pars »``.
_SPEAKS = re.compile(r"\s?:\s*[«“„\"‘'’]")
#: ``Jan’s``, ``Jans’``
_POSSESSIVE = re.compile(r"['’]s?\b")
_SENTENCE_END = re.compile(r"[.!?…]\s")
#: Characters beside a name in which a word for a conversation may stand.
_NEAR, _NEARER = 120, 60


def word_before(text: str, start: int) -> str:
    before = text[max(0, start - 30) : start].split()
    return before[-1].casefold().strip(".,'’()") if before else ""


def follows_honorific(text: str, mention: Mention) -> bool:
    return word_before(text, mention.start) in listed("honorifics")


def has_age(text: str, mention: Mention) -> bool:
    return _AGE.match(text[mention.end :]) is not None


def has_lived(text: str, mention: Mention) -> bool:
    return _LIFE.match(text[mention.end :]) is not None


def near_talk(text: str, mention: Mention) -> bool:
    near = text[max(0, mention.start - _NEAR) : mention.end + _NEAR]
    return anywhere("talk_verbs").search(near) is not None


def tells(text: str, mention: Mention) -> bool:
    """``zegt Jan Maes``, ``Jan Maes vertelt``: a verb of telling stands right beside."""
    before = text[max(0, mention.start - 40) : mention.start].casefold().split()[-2:]
    after = text[mention.end : mention.end + 40].casefold().split()[:3]
    beside = {word.strip(".,:;!?") for word in (*before, *after)}
    return not beside.isdisjoint(listed("talk_verbs"))


def is_met(text: str, mention: Mention) -> bool:
    """``spraken we met havenmeester Jan Maes``: the company of a conversation."""
    before = _SENTENCE_END.split(text[max(0, mention.start - _NEAR) : mention.start])[-1]
    talks = anywhere("talk_verbs").search(before) or anywhere("conversation").search(before)
    return talks is not None and not listed("company_words").isdisjoint(
        before[-_NEARER:].casefold().split()
    )


def is_quoted(text: str, mention: Mention) -> bool:
    return _SPEAKS.match(text[mention.end :]) is not None


def is_relative(text: str, mention: Mention) -> bool:
    word = word_before(text, mention.start)
    return (word in listed("relatives") or is_kin(word)) and word not in listed("honorifics")


def belongs(text: str, mention: Mention) -> bool:
    """Whether the name is what something is of or at: a place, a club, an institution."""
    before = text[max(0, mention.start - 40) : mention.start].casefold().split()
    if not before or not before[-1].startswith(OF):
        return False
    above = before[-2].strip("'’,.") if len(before) > 1 else ""
    return before[-1] in OF and not _is_talk(above)


def is_located(text: str, mention: Mention) -> bool:
    """``đường Hàng Sơn``, ``la librairie Anne Roy``: the name of a place or of a body."""
    before = text[max(0, mention.start - 40) : mention.start].casefold().split()
    if before and before[-1] in ARTICLES:
        before.pop()
    return any(is_body(" ".join(before[-size:])) for size in (1, 2) if len(before) >= size)


def is_of_role(text: str, mention: Mention) -> bool:
    """``la cuota de la ministra Ana Gil``: something is of whoever bears the role."""
    before = text[max(0, mention.start - 60) : mention.start].casefold().split()
    while before and is_role(before[-1].strip("'’,.")):
        before.pop()
        if before and before[-1] in ARTICLES:
            before.pop()
        if before and before[-1] in OF:
            return not _is_talk(before[-2].strip("'’,.") if len(before) > 1 else "")
    return False


def _is_talk(word: str) -> bool:
    return word in listed("talk_verbs") or word in listed("conversation")


def is_asked_by(text: str, mention: Mention) -> bool:
    """Whether the name belongs to the reporter: a word for one stands right before it."""
    before = text[max(0, mention.start - 30) : mention.start].casefold().split()
    last = (" ".join(before[-size:]) for size in (2, 3))
    return any(word in _asking_words() for word in (*before[-2:], *last))


@lru_cache(maxsize=1)
def _asking_words() -> frozenset[str]:
    bylines = (phrase for phrase in listed("byline_phrases") if " " in phrase)
    return frozenset(w for w in (*listed("question_labels"), *bylines) if len(w) > 3)


def possesses(text: str, mention: Mention) -> bool:
    return _POSSESSIVE.match(text[mention.end :]) is not None


def begins(text: str, mention: Mention) -> bool:
    """Whether only a form of address or a role stands before the name."""
    return len(text[: mention.start].split()) < 3


def opens_sentence(text: str, mention: Mention) -> bool:
    return begins_sentence(text, mention.start)


def is_described(text: str, mention: Mention) -> bool:
    """``Bart Loos, die …``: a relative clause tells of them."""
    after = text[mention.end : mention.end + 20].casefold().split()
    return len(after) > 1 and after[0] == "," and after[1] in listed("relative_pronouns")


def is_anothers(text: str, mention: Mention) -> bool:
    """``whose director Ada Rowe``, ``haar uitgever Jan Maes``: told of by whom they belong to."""
    before = _SENTENCE_END.split(text[max(0, mention.start - 40) : mention.start])[-1]
    return not listed("possessives").isdisjoint(before.casefold().split()[-4:])


def near_relative(text: str, mention: Mention) -> bool:
    before = _SENTENCE_END.split(text[max(0, mention.start - _NEARER) : mention.start])[-1]
    near = {word.strip("'’,.()") for word in before.casefold().split()[-6:]}
    return any(is_kin(word) for word in near - listed("honorifics"))


def ends_sentence(text: str, mention: Mention) -> bool:
    return text[mention.end : mention.end + 1] in (".", "!", "")


def is_bracketed(text: str, mention: Mention) -> bool:
    return text[: mention.start].endswith("(")


def follows_comma(text: str, mention: Mention) -> bool:
    return text[: mention.start].endswith(", ")


def precedes_comma(text: str, mention: Mention) -> bool:
    return text[mention.end : mention.end + 2] == ", "


def precedes_bracket(text: str, mention: Mention) -> bool:
    return text[mention.end : mention.end + 2] == " ("


def follows_article(text: str, mention: Mention) -> bool:
    """``die Versicherung``: a noun, or somebody known to all."""
    return word_before(text, mention.start) in ARTICLES | listed("determiners")


def is_joined(text: str, mention: Mention) -> bool:
    """``Jan Maes en Piet Vos``: a conjunction ties the name to another."""
    after = text[mention.end : mention.end + 30].split()[:2]
    before = text[max(0, mention.start - 30) : mention.start].split()[-2:]
    conjunctions = listed("conjunctions")
    return (len(after) > 1 and after[0] in conjunctions and after[1][:1].isupper()) or (
        len(before) > 1 and before[1] in conjunctions and before[0][:1].isupper()
    )


#: By name, what may be seen of a mention.
SIGNS: Mapping[str, Callable[[str, Mention], bool]] = {
    "honorific": follows_honorific,
    "age": has_age,
    "life": has_lived,
    "talk": near_talk,
    "tells": tells,
    "met": is_met,
    "quoted": is_quoted,
    "relative": is_relative,
    "of": belongs,
    "of whom": is_of_role,
    "located": is_located,
    "asked by": is_asked_by,
    "possesses": possesses,
    "begins": begins,
    "begins sentence": opens_sentence,
    "joined": is_joined,
    "article": follows_article,
    "described": is_described,
    "anothers": is_anothers,
    "near relative": near_relative,
    "ends sentence": ends_sentence,
    "bracketed": is_bracketed,
    "follows comma": follows_comma,
    "precedes comma": precedes_comma,
    "precedes bracket": precedes_bracket,
    "role beside": stands_beside,
}
