"""What single words tell: an office or a trade, a relative, a body, no name at all."""

import re
from functools import lru_cache

from articles.languages import LANGUAGES
from articles.languages.given_names import GIVEN_NAMES

from .phrases import at_head, listed, union

#: Prepositions after which a name is a place or an institution rather than a person.
OF = (
    "de", "des", "du", "d'", "d’", "van", "of", "von", "vom", "der", "del", "di", "của", "à", "au",
    "in", "at", "im", "am", "te", "en", "op", "near", "bei", "ở", "tại", "from", "uit", "aus",
    "đảo", "xã", "huyện", "tỉnh", "làng", "phố", "quận", "sông", "núi", "chợ", "trường", "bến",
    "eiland", "île", "isla", "island", "insel", "ville", "dorp", "stad",
)  # fmt: skip
#: Articles, behind which all that stands before a noun belongs to it.
ARTICLES = frozenset(
    ("de", "het", "een", "le", "la", "les", "un", "une", "the", "a", "an", "der", "die", "das",
     "ein", "eine", "el", "una")
)  # fmt: skip
DEFINITE = frozenset(("de", "het", "der", "die", "das", "the", "le", "la", "el", "den", "dem"))
#: German nouns for people that take ``-en`` in every case but the first: ``Produzenten``.
_WEAK_ENDS = ("enten", "anten", "isten", "ogen", "aten", "eten", "graphen", "onomen")
_ELIDED = re.compile(r"^(?:[ldLD]|qu)['’]")
#: Letters of a role of several words that are looked at first.
_SHORTEST = 3
#: Letters of the shortest noun for a relative that no name is.
_LEAST_KIN = 4
#: Letters that a compound has more of.
_LEAST_COMPOUND = 7
#: Letters of the shortest role that may end a compound: ``Gebarentolk``.
_LEAST_ROLE = 4
#: Letters of the shortest word that is longer than its ending for what somebody does.
_LEAST_AGENT = 5
#: Languages in which number words are given names too.
_NUMBERED = ("vi",)


@lru_cache(maxsize=1)
def no_name_words() -> frozenset[str]:
    """Capitalised words that are part of no name: days, months, honorifics, roles."""
    found: set[str] = set()
    for language in LANGUAGES.values():
        press = language.press
        for names in (*language.months, *language.weekdays):
            found.update(names)
        found |= press.honorifics | press.roles | press.question_labels | press.photo_words
        found |= press.outlet_words | press.interrogatives | press.answer_openers
        found |= press.second_person | press.first_person | press.third_person
        found |= press.prompts | press.offices | press.conversation
        found |= {*press.greetings, *press.thanks}
        if language.code not in _NUMBERED:
            found |= language.comparison.number_words.keys()
    return frozenset(word for entry in found for word in [entry] if " " not in entry) - frozenset(
        (
            "an",
            "long",
            "ha",
            "sen",
            "son",
            "mai",
            "may",
            "august",
            "jan",
            "mar",
            "march",
            "april",
            "juan",
            "e",
            "y",
            "en",
        )
    )


@lru_cache(maxsize=1)
def grammar_words() -> frozenset[str]:
    return frozenset(
        word
        for language in LANGUAGES.values()
        for words in (language.press.determiners, language.press.conjunctions)
        for word in words
    )


@lru_cache(maxsize=1)
def _role_phrases() -> tuple[str, ...]:
    return tuple(
        role for language in LANGUAGES.values() for role in language.press.roles if " " in role
    )


@lru_cache(maxsize=8)
def small_words(code: str) -> frozenset[str]:
    """Words of a language that are no names where a sentence begins: of grammar, numbers."""
    language = LANGUAGES[code]
    numbers = frozenset(language.comparison.number_words)
    greetings = frozenset(word for word in language.press.greetings if " " not in word)
    return language.writing.stop_words | numbers | greetings | language.press.interrogatives


@lru_cache(maxsize=1)
def post_nominals() -> frozenset[str]:
    return frozenset(word for lang in LANGUAGES.values() for word in lang.press.post_nominals)


@lru_cache(maxsize=5_000)
def is_body(word: str) -> bool:
    """A noun for a body, or a compound that ends in one: ``ijsclub``."""
    ends = (word[-size:] for size in range(_LEAST_ROLE, len(word)))
    return word in _bodies() or any(end in _bodies() for end in ends)


@lru_cache(maxsize=1)
def _bodies() -> frozenset[str]:
    return frozenset(body for lang in LANGUAGES.values() for body in lang.press.bodies)


def names_body(name: str) -> bool:
    """``Station de Port-Haliguen``, ``Vertica Works``: an institution or a place."""
    tokens = [token.casefold().strip("'’.") for token in name.split()]
    return not {tokens[0], " ".join(tokens[:2]), tokens[-1]}.isdisjoint(_bodies())


@lru_cache(maxsize=1)
def family_names() -> frozenset[str]:
    return frozenset(name for lang in LANGUAGES.values() for name in lang.press.family_names)


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    return frozenset().union(*GIVEN_NAMES.values())


def is_given_name(word: str) -> bool:
    """Of any language; ``Anne-Lise`` by its first part."""
    return word.casefold().partition("-")[0] in _given_names()


def may_begin_name(word: str) -> bool:
    """A given name, or a family name where those stand first."""
    return is_given_name(word) or word.casefold() in family_names()


@lru_cache(maxsize=1)
def _roles() -> frozenset[str]:
    return frozenset(role for lang in LANGUAGES.values() for role in lang.press.roles)


@lru_cache(maxsize=20_000)
def is_role(word: str) -> bool:
    """Whether a word, or its last part, names an office or a trade."""
    lowered = word.casefold()
    if lowered in _roles() or lowered.rpartition("-")[2] in _roles():
        return True
    if lowered.endswith(_WEAK_ENDS):
        return is_role(lowered[:-2])
    ends = (lowered[-size:] for size in range(_LEAST_ROLE, len(lowered) - 1))
    return len(lowered) > _LEAST_COMPOUND and any(end in _roles() for end in ends)


@lru_cache(maxsize=20_000)
def may_be_role(word: str) -> bool:
    """Whether a word is a noun for what somebody does, or ends like one: ``falconer``.

    Trades are without number; what only ends like one is one where a role stands.
    """
    if is_role(word):
        return True
    lowered = word.casefold()
    return (
        len(lowered) > _LEAST_AGENT
        and re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", lowered) is not None
        and lowered.endswith(_role_endings())
        and lowered not in every_small_word()
        and lowered not in listed("role_lookalikes")
        and not is_kin(lowered)
    )


@lru_cache(maxsize=1)
def _role_endings() -> tuple[str, ...]:
    return union("role_endings")


def tells_of_life(text: str) -> bool:
    """``geboren in Wick``, ``vecina del cuarto``: a life told behind a name, and no role."""
    return at_head("life_words").match(text) is not None


@lru_cache(maxsize=5_000)
def is_kin(word: str) -> bool:
    """Whether a word, or its last part, tells who somebody is to another: ``Bandkollegin``."""
    ends = (word[-size:] for size in range(_LEAST_KIN, len(word) - 1))
    if word in _kin() or (word.endswith("s") and word[:-1] in _kin()):
        return True
    return len(word) > 9 and any(end in _kin() for end in ends)


@lru_cache(maxsize=1)
def _kin() -> frozenset[str]:
    """Relatives, colleagues, neighbours; not those that are names too."""
    words = (word for lang in LANGUAGES.values() for word in lang.press.relatives)
    return frozenset(w for w in words if len(w) > _LEAST_KIN or not w.isascii())


@lru_cache(maxsize=1)
def role_pattern() -> re.Pattern[str]:
    ordered = sorted(_role_phrases(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.I)


def role_phrase(text: str) -> str | None:
    """The first role of several words in a text."""
    match = role_pattern().search(text)
    return match[0] if match else None


def begins_role_phrase(text: str) -> bool:
    return role_phrase_ahead(text) is not None


def role_phrase_ahead(text: str) -> re.Match[str] | None:
    """The role of several words that a text begins with."""
    may_begin = text[:_SHORTEST].casefold() in _role_phrase_heads()
    return role_pattern().match(text) if may_begin else None


@lru_cache(maxsize=1)
def _role_phrase_heads() -> frozenset[str]:
    """Their first letters: a look that saves most others."""
    return frozenset(phrase[:_SHORTEST].casefold() for phrase in _role_phrases())


def ends_in_role_phrase(text: str) -> bool:
    return any(match.end() == len(text.rstrip()) for match in role_pattern().finditer(text))


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    return frozenset(
        word for language in LANGUAGES.values() for word in language.press.honorifics
    ) - frozenset(("de",))


def has_role_phrase(text: str) -> bool:
    return role_phrase(text) is not None


@lru_cache(maxsize=1)
def every_small_word() -> frozenset[str]:
    return frozenset().union(*map(small_words, LANGUAGES))


@lru_cache(maxsize=5_000)
def bare(token: str) -> str:
    """A word in lower case, without article and punctuation."""
    return _ELIDED.sub("", token.strip(',()«»“”"')).casefold()
