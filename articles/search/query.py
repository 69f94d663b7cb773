"""The user's words as a tree: no engine, no query parser, nothing that can run away.

    words   "a phrase"   -without   one OR other   begin*

Words stand together (all of them), ``OR`` joins its two neighbours.  What can't be
understood so is searched as words, and a notice says so.  Every input is answered, in
time that grows with its length and no faster, and cut at the limits below.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from articles.analysis import LONGEST_WORD, words

from .results import Notice

LONGEST_QUERY = 256
MOST_WORDS = 16
SHORTEST_PREFIX = 3

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_BRACKETS = str.maketrans(dict.fromkeys("()[]{}<>", " "))
_CHUNK = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')


@dataclass(frozen=True, kw_only=True)
class Word:
    """What was typed between two blanks; languages may read it as one word or several."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Prefix:
    text: str


@dataclass(frozen=True, kw_only=True)
class Phrase:
    text: str


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A condition on a column, without a score.

    ``test`` is one of exact, in, gt, gte, lt, lte, range; ``value`` fits it.
    """

    field: str
    test: str
    value: object


@dataclass(frozen=True, kw_only=True)
class All:
    """Every one of ``must`` and none of ``must_not``; no ``must`` is everything."""

    must: tuple["Node", ...] = ()
    must_not: tuple["Node", ...] = ()


@dataclass(frozen=True, kw_only=True)
class Any:
    of: tuple["Node", ...]


Node = Word | Prefix | Phrase | Filter | All | Any


@dataclass(frozen=True, kw_only=True)
class Query:
    #: None when there is nothing to search for.
    node: All | None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Item:
    node: Word | Prefix | Phrase
    minus: bool = False
    #: An ``OR`` stands before it.
    alternative: bool = False
    count: int = 1


def parse(text: str) -> Query:
    """The tree of a query, with a notice for all that was not taken as typed."""
    notices: list[Notice] = []
    items = _limited(_items(_clean(text, notices), notices), notices)
    if not items:
        if text.strip() and not notices:
            notices.append(Notice(code="no-words"))
        return Query(node=None, notices=_once(notices))
    return Query(node=_tree(items, notices), notices=_once(notices))


def _once(notices: list[Notice]) -> tuple[Notice, ...]:
    return tuple(dict.fromkeys(notices))


def _clean(text: str, notices: list[Notice]) -> str:
    """Printable characters, one kind of quote, an even number of them, not too many."""
    if len(text) > LONGEST_QUERY:
        notices.append(Notice(code="too-long", detail=str(LONGEST_QUERY)))
        text = text[:LONGEST_QUERY]
    text = "".join(" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in text)
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    text = text.translate(_QUOTES).translate(_BRACKETS)
    if text.count('"') % 2:
        notices.append(Notice(code="unclosed-quote"))
        start, _, end = text.rpartition('"')
        text = f"{start} {end}"
    return text


def _items(text: str, notices: list[Notice]) -> list[_Item]:
    items: list[_Item] = []
    alternative = False
    for match in _CHUNK.finditer(text):
        if match["word"] == "OR" and not match["minus"]:
            alternative = _or_follows(items, alternative, notices)
            continue
        item = _item(match, notices)
        if item is not None:
            items.append(replace(item, alternative=alternative and not item.minus))
            alternative = False
    if alternative:
        notices.append(Notice(code="lone-or"))
    return items


def _or_follows(items: list[_Item], alternative: bool, notices: list[Notice]) -> bool:
    """Whether an ``OR`` has a word before it to be an alternative to."""
    if not items or items[-1].minus or alternative:
        notices.append(Notice(code="lone-or"))
        return alternative
    return True


def _item(match: re.Match[str], notices: list[Notice]) -> _Item | None:
    minus = bool(match["minus"])
    text = match["word"] if match["phrase"] is None else match["phrase"]
    found = [word for word in words(text, None) if not word.joined]
    if not found:
        _explain_nothing(text, minus, notices)
        return None
    if any(word.end - word.start > LONGEST_WORD for word in found):
        notices.append(Notice(code="word-too-long", detail=str(LONGEST_WORD)))
        text = " ".join(text[word.start : word.end][:LONGEST_WORD] for word in found)
    if match["phrase"] is not None:
        return _Item(node=Phrase(text=text), minus=minus, count=len(found))
    return _Item(node=_word(text, len(found), notices), minus=minus, count=len(found))


def _explain_nothing(text: str, minus: bool, notices: list[Notice]) -> None:
    if "*" in text:
        notices.append(Notice(code="lone-star"))
    elif text.strip("-") == "" and (minus or "-" in text):
        notices.append(Notice(code="lone-minus"))


def _word(text: str, count: int, notices: list[Notice]) -> Word | Prefix:
    bare = text.strip("*")
    if bare == text:
        return Word(text=text)
    if text.startswith("*") or "*" in bare or count > 1:
        notices.append(Notice(code="lone-star"))
    elif len(bare) < SHORTEST_PREFIX:
        notices.append(Notice(code="short-prefix", detail=str(SHORTEST_PREFIX)))
    else:
        return Prefix(text=bare)
    return Word(text=text.replace("*", " ").strip())


def _limited(items: list[_Item], notices: list[Notice]) -> list[_Item]:
    kept, count = [], 0
    for item in items:
        count += item.count
        if count > MOST_WORDS:
            notices.append(Notice(code="too-many-words", detail=str(MOST_WORDS)))
            break
        kept.append(item)
    return kept


def _tree(items: list[_Item], notices: list[Notice]) -> All:
    groups: list[list[Node]] = []
    excluded = [item.node for item in items if item.minus]
    for item in items:
        if item.alternative and groups:
            groups[-1].append(item.node)
        elif not item.minus:
            groups.append([item.node])
    if not groups:
        notices.append(Notice(code="only-minus"))
    must = (group[0] if len(group) == 1 else Any(of=tuple(group)) for group in groups)
    return All(must=tuple(must), must_not=tuple(excluded))
