"""Where a name begins and ends in a run of capitalised words: offices, places, bodies cut off."""

import re
from collections.abc import Sequence

from .name_shapes import INITIAL, PIECE
from .text import CAPITALS
from .vocabulary import (
    DEFINITE,
    ends_in_role_phrase,
    family_names,
    grammar_words,
    has_role_phrase,
    is_body,
    is_kin,
    is_role,
    may_be_role,
    may_begin_name,
    names_body,
    no_name_words,
    post_nominals,
    role_phrase_ahead,
    titles,
)

#: Articles before which a capital shows a noun, not a name.
_NOUN_ARTICLES = frozenset(("der", "die", "das", "den", "dem", "the", "het"))
_JOINERS = ("van", "von", "de", "du", "del", "di", "da", "el", "al", "ter", "ten", "te", "san")
#: Of a club or a body: ``US Val-Roy``.
_LETTERS = re.compile(r"\b[A-Z]{2,4}$")
#: Behind a comma.
_NAME_FOLLOWS = re.compile(rf", {PIECE} {PIECE}")
#: Between an office and what it is of.
_OFFICE_OF = frozenset(
    ("van", "de", "du", "des", "of", "for", "von", "für", "voor", "del", "della")
)
#: ``L’ichtyologue``: a noun in lower case behind the article.
_ELIDED = re.compile(rf"^(?:[LD]['’](?![{CAPITALS}])|(?:C|Qu)['’]est$)")
#: Between what somebody does and where: a place follows.
_BEFORE_PLACES = frozenset(
    ("à", "in", "en", "te", "uit", "aus", "at", "from", "bei", "bij", "tại", "ở")
)


#: German prepositions with their article, which particles of names are too.
_MATTER = ("zum", "zur")
#: How often a page has a name that is one.
_CALLED_SO = 2
#: Characters, and words of them, before a place in which a role has it.
_ROLE_NEAR, _ROLE_WORDS = 80, 5
#: Letters of the shortest trade that only its ending shows where no common given name follows.
_TRADE = 8
#: Words of a given and a family name, and one before them.
_FULL = 3
#: Words that may stand before a given name in a run.
_AHEAD = 2
#: Characters before a name in which the word before it stands.
_LONGEST_WORD = 40


def trim_small(text: str, start: int, end: int, small: frozenset[str], page: str) -> int:
    """The name without a small word that begins its sentence, unless it is so within one too."""
    run = text[start:end]
    first, _, rest = run.partition(" ")
    if not rest or first.casefold() not in small or not begins_sentence(text, start):
        return start
    within = re.search(rf"[^\W\d_],? {re.escape(run)}", page)
    return start if within else start + len(first) + 1


def begins_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at].rstrip()
    return not before or before[-1] in ".!?:;…«“„\"‘'’»”()–—-•*|,"


def trim_common(text: str, start: int, end: int, page: str) -> int:
    first, _, rest = text[start:end].partition(" ")
    second = rest.partition(" ")[0]
    if page and len(rest.split()) >= 2 and _is_noun(first, second, page):
        return start + len(first) + 1
    return start


def _is_noun(first: str, second: str, page: str) -> bool:
    """Whether the page has the word in lower case: before the same name, or beside a vocative."""
    lower = first[:1].lower() + first[1:]
    if lower not in page:
        return False
    if re.search(rf"\b{re.escape(lower)} {re.escape(second)}\b", page):
        return True
    called = re.search(rf"(?:^|\n|[-–—:] ){re.escape(first)} ?,", page)
    return called is not None and re.search(rf"\b{re.escape(lower)}\b", page) is not None


def trim_trade(text: str, start: int, end: int) -> int:
    """The name behind what ends like a trade, where a sentence begins: ``Falconer Ada Lee``."""
    first, _, rest = text[start:end].partition(" ")
    trade = may_be_role(first) and not may_begin_name(first) and begins_sentence(text, start)
    trade = trade and (len(first) >= _TRADE or may_begin_name(rest.partition(" ")[0]))
    return start + len(first) + 1 if trade and len(rest.split()) > 1 else start


def trim_role(text: str, start: int, end: int) -> int:
    """The name behind a role that other capitals lead: ``Ferries Commissioner Ada Rowe``."""
    tokens = text[start:end].split()
    for at in range(len(tokens) - 3, 0, -1):
        if is_role(tokens[at]):
            return end - len(" ".join(tokens[at + 1 :]))
    return start


def trim_office(text: str, start: int, end: int, page: str) -> int:
    """``minister van Vervoer Jan Maes``: what an office is of stands before the name.

    So does what a body is called: ``brouwerij De Lange Ley Jan Maes``.
    """
    tokens = text[start:end].split()
    before = text[max(0, start - 60) : start].casefold().split()
    while before and before[-1] in ("la", "le", "les", "de", "los", "las", "het"):
        before.pop()
    if len(tokens) < 3 or names_body(tokens[0]):
        return start
    of_office = _is_office_of(text, start, before)
    if of_office and _NAME_FOLLOWS.match(text, end):
        return end  # ``director of Loch Corran Oysters, Ann Lee``
    if not of_office and not _is_named_body(text, start, tokens):
        return start
    names = [" ".join(tokens[at:]) for at in range(len(tokens) - 1)]
    given = (name for name in names if may_begin_name(name.split()[0]))
    again = (name for name in names[1:] if name[:1].isupper() and page.count(name) > 1)
    return end - len(next(given, None) or next(again, names[-1]))


def _is_named_body(text: str, start: int, tokens: Sequence[str]) -> bool:
    """Whether a noun for a body stands before, and then what it is called."""
    before = text[max(0, start - 60) : start].split()
    least = 4
    while before and before[-1][:1].isupper():
        least = 3  # its name began there
        before.pop()
    return len(tokens) >= least and bool(before) and is_body(before[-1].casefold())


def trim_place(text: str, start: int, end: int, page: str) -> int:
    """``vigneronne à Dun Ana Roy``: a place before a name that the page has alone as well."""
    place, _, name = text[start:end].partition(" ")
    above = (text[max(0, start - 20) : start].split() or [""])[-1]
    at_place = above.casefold() in _BEFORE_PLACES
    located = at_place or _LETTERS.search(above)
    belongs = above.casefold() in _OFFICE_OF
    if not (located or belongs) or len(name.split()) < 2 or not name[:1].isupper():
        return start
    if at_place and _is_role_near(text, start):
        return end - len(_behind_place(text[start:end], page))
    whole = page.count(f"{place} {name}")
    alone = page.count(name) > whole and (located or page.count(place) > whole)
    return end - len(name) if alone else start


def _behind_place(run: str, page: str) -> str:
    """The run without a place of one word; of two, if the page has those elsewhere too."""
    first, second, *name = run.split()
    two = f"{first} {second}"
    if len(name) > 1 and name[0][:1].isupper() and page.count(two) > page.count(run):
        return " ".join(name)
    return " ".join((second, *name))


def _is_role_near(text: str, start: int) -> bool:
    """Whether a role is told right before: it is the role that has a place, not a person."""
    near = re.split(r"[,;:.!?()]", text[max(0, start - _ROLE_NEAR) : start])[-1]
    told = near.split()[-_ROLE_WORDS:]
    return any(is_role(word.casefold()) for word in told) or has_role_phrase(" ".join(told))


def trim_before_given(text: str, start: int, end: int) -> int:
    """``the Beadle Crispin Lee``: the name begins with its given name where that is common.

    Behind a mark or a role it begins at once, however rare the given name is.
    """
    tokens = text[start:end].split()
    if len(tokens) < _FULL or may_begin_name(tokens[0]):
        return start
    before = text[max(0, start - _LONGEST_WORD) : start]
    word = before.split()[-1] if before[-1:] == " " and before.strip() else ""
    trade = may_be_role(tokens[0])  # ``Head Porter Len Lee``
    named = is_role(word.casefold()) or ends_in_role_phrase(before)
    if named and trade:
        return start + len(tokens[0]) + 1
    if not word.isalpha() or named:
        return start
    for at in range(1, min(_AHEAD, len(tokens) - 2) + 1):
        ahead = tokens[at - 1]
        if not ahead[:1].isupper() or ahead.endswith(".") or may_begin_name(ahead):
            break
        if may_begin_name(tokens[at]):
            return end - len(" ".join(tokens[at:]))
    return start


def trim_end(text: str, start: int, end: int, page: str) -> int:
    """The name without letters of rank behind it, and without the body that it is of."""
    tokens = _before_matter(text[start:end].split(), page)
    while len(tokens) > 2 and tokens[-1] in post_nominals():
        tokens.pop()
    for at in range(2, len(tokens) - 1):
        if tokens[at] in _JOINERS and is_body(tokens[at + 1].casefold()):
            tokens = tokens[:at]
            break
    return start + len(" ".join(tokens)) if len(tokens) > 1 else end


def _before_matter(tokens: list[str], page: str) -> list[str]:
    """``Ada Roth zum Umbau``: what somebody speaks of; the page calls nobody ``Roth zum Umbau``."""
    for at in range(2, len(tokens) - 1):
        if tokens[at] in _MATTER and page.count(" ".join(tokens[at - 1 :])) < _CALLED_SO:
            return tokens[:at]
    return tokens


def _is_office_of(text: str, start: int, before: Sequence[str]) -> bool:
    """Whether an office and a preposition stand right before: ``burgemeester van``."""
    last = text[max(0, start - 20) : start].casefold().split()[-1:]
    return (
        bool(last)
        and last[0] in _OFFICE_OF
        and any(
            is_role(word.strip("'’,.")) for word in [w for w in before if w not in _OFFICE_OF][-1:]
        )
    )


def trim_family(text: str, start: int, end: int) -> int:
    """In a run too long for a name, the name that begins with a common family name."""
    tokens = text[start:end].split()
    if len(tokens) < 5:
        return start
    for size in (4, 3, 2):
        if tokens[-size][0].isupper() and tokens[-size].casefold() in family_names():
            return end - len(" ".join(tokens[-size:]))
    return start


def trim_ahead(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the words before it that are no part of a name."""
    article = False
    while True:
        run = text[start:end]
        first, _, rest = run.partition(" ")
        lowered = _ELIDED.sub("", first).casefold().rstrip(".")
        phrase = role_phrase_ahead(run)
        if phrase and phrase.end() < len(run):
            start += phrase.end() + 1
        elif (
            rest
            and (
                lowered in no_name_words()
                or is_role(lowered)
                or (" " in rest and is_kin(lowered))
                or _ELIDED.match(first)
                or (_is_grammar(lowered) and not _is_given(text, start, first))
                or lowered
                in ("de", "la", "le", "het", "el", "los", "las", "der", "in", "op", "das", "die")
            )
            and not _stands_for_name(first, rest)
        ):
            start += len(first) + 1
            article = lowered in DEFINITE and first[0].isupper()
        else:
            break
    before = text[max(0, start - _LONGEST_WORD) : start].split()[-1:] or [""]
    if (article or before[0].casefold() in _NOUN_ARTICLES) and len(text[start:end].split()) >= 3:
        start += len(text[start:end].split()[0]) + 1
    return start, end


def _is_grammar(word: str) -> bool:
    return word in grammar_words() and word not in _JOINERS


def _is_given(text: str, start: int, first: str) -> bool:
    """``… en An Vos``: within a sentence a capital makes a name of a small word."""
    return may_begin_name(first) and not begins_sentence(text, start)


def _stands_for_name(first: str, rest: str) -> bool:
    """Whether it is an initial; ``M.`` and ``D.`` before a full name are forms of address."""
    if re.fullmatch(INITIAL, first) is None:
        return False
    following = rest.split()
    addresses = first.casefold().rstrip(".") in titles() and len(following) > 1
    return not addresses or _stands_for_name(following[0], "")
