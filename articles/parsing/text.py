"""Small views on a piece of text that several steps share: folding, words, ends, quotes."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

OPENING_QUOTES = '«“„"‘‚‹‟”'
CLOSING_QUOTES = "»”“\"’‘›'"
#: The capital letters of all Latin scripts, for character classes.
CAPITALS = "A-Z" + "".join(
    chr(code) for code in range(0xC0, 0x1F00) if chr(code).isupper() and not 0x370 <= code < 0x1E00
)
#: Between letters of one word.
_WITHIN = ("'", "’", ".", "-")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?")
#: A text that is too long to be remembered.
_LONG = 5_000
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_ENDMARK = re.compile(r"\s*(?:\./\.?|/\.|\.//\.?|■|●|▪|◼|□|\(end\)|\(fin\))\s*$", re.I)
_CLOSERS = "»”\"’'›)]“‘* |"


def fold(text: str) -> str:
    """Lower case, without accents: ``Đỏ`` -> ``do``."""
    if text.isascii():
        return text.lower()
    if len(text) < 40:
        return _fold_word(text)
    return _fold_text(text) if len(text) < _LONG else _decomposed(text)


def _decomposed(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return _ACCENTS.sub("", decomposed)


def _letter_by_letter(text: str) -> str:
    """The same, sooner where few letters have accents."""
    return _NOT_ASCII.sub(lambda found: _BARE[found[0]], text.casefold())


class _Bare(dict[str, str]):
    """Each letter without its accents, looked up once."""

    def __missing__(self, letter: str) -> str:
        bare = self[letter] = _decomposed(letter)
        return bare


_BARE = _Bare()
_fold_word = lru_cache(maxsize=20_000)(_letter_by_letter)
#: The paragraphs of a page: several steps fold them in turn.
_fold_text = lru_cache(maxsize=256)(_letter_by_letter)


def words(text: str) -> list[str]:
    return WORD.findall(text)


def find_words(text: str, sought: Iterable[str]) -> list[tuple[int, int]]:
    """Where any of these stands as words of its own, in order; the longer where two overlap.

    For names and words of one page, for which a pattern would be compiled in vain.
    """
    found = []
    for word in sought:
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not _joins(text[at - 1 : at]) and not _joins(text[end : end + 1]):
                found.append((at, end))
            at = text.find(word, at + 1)
    places: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if not places or start >= places[-1][1]:
            places.append((start, end))
    return places


def has_word(text: str, word: str) -> bool:
    """Whether it is one of ``words(text)``, which is not cut for one look at it."""
    at = text.find(word)
    while at >= 0:
        before, after = text[max(at - 2, 0) : at][::-1], text[at + len(word) : at + len(word) + 2]
        if not _goes_on(before) and not _goes_on(after):
            return True
        at = text.find(word, at + 1)
    return False


def _goes_on(two: str) -> bool:
    """Whether two characters at the end of a word are part of it: ``’a``, ``-b``."""
    return _joins(two[:1]) or (two[:1] in _WITHIN and _joins(two[1:]))


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


@lru_cache(maxsize=4_000)
def bare_end(text: str) -> str:
    """The end of a text without closing quotes, brackets and end marks, to see how it ends."""
    return _ENDMARK.sub("", text[-80:]).rstrip(_CLOSERS).rstrip()


def asks(text: str) -> bool:
    """Whether its last sentence is a question."""
    return bare_end(text).endswith(("?", "？", "?!", "?…", "?..."))


def ends_sentence(text: str) -> bool:
    return bare_end(text).endswith((".", "!", "?", "…", "？", "。"))


def opens_quote(text: str) -> bool:
    head = text[:3]
    if head.startswith((",,", "''", "``", "<<")):
        return True
    if head[:1] in "\"'" and len(text) > 1:
        return text[1:2].strip() != "" and (head[0] == '"' or not _is_clitic(text))
    return head[:1] in "«“„‘‚‹”»" and not _is_clitic(text)


def _is_clitic(text: str) -> bool:
    """``'t``, ``‘s``, ``'k``: an apostrophe, not a quotation mark."""
    return (
        re.match(r"['‘’](?:t|s|k|n|m|r|tis|twas|em|ne|nen|er|ns)\b(?!['’])", text, re.I) is not None
    )


_LEFT = re.compile(r"^(?:,,|''|``|<<|[«“„\"‘‚‹”'»])\s*")
_CLOSED_BY = {
    "«": "»", "“": "”“", "„": "“”\"", '"': '"', "‘": "’", "‚": "‘’", "‹": "›", "”": "”",
    "'": "'", "»": "«", ",,": "”“\"", "''": "'", "``": "'", "<<": ">",
}  # fmt: skip
#: Marks typed as two characters, and what closes them.
_TWICE = {",,": "''", "''": "''", "``": "''", "<<": ">>"}


def unquote(text: str) -> str:
    """A quoted answer without the marks that enclose it; inner quotations stay.

    A paragraph whose quotation goes on in the next loses its opening mark
    only; one whose quotation closes before its end is left as it is.
    """
    left = _LEFT.match(text)
    if not left or not opens_quote(text):
        return text
    mark = left[0].strip()
    inner = text[left.end() :]
    if mark == "»" and inner.rstrip(" .").endswith(("»", "«")):
        return re.sub(r"[»«](?=[ .]*$)", "", inner).rstrip()
    closing = _TWICE.get(mark)
    if closing and inner.rstrip().endswith(closing):
        return inner.rstrip()[:-2].rstrip()
    at = _closing_place(inner, mark, _CLOSED_BY[mark])
    if at is None:
        return inner
    rest = inner[at + 1 :].strip("'´ ")
    return inner[:at].rstrip() + rest if not rest.strip(".,!?… ") else text


def drop_lone_closer(text: str) -> str:
    """The text without a final quotation mark that nothing in it opens."""
    for closer, openers in (("''", (",,", "''")), ("”", "“„”"), ("»", "«"), ("’", "‘")):
        if text.endswith(closer) and not any(mark in text[: -len(closer)] for mark in openers):
            return text[: -len(closer)].rstrip()
    return text


def leaves_quote_open(text: str) -> bool:
    """Whether the quotation with which a paragraph begins goes on in the next."""
    left = _LEFT.match(text)
    if not left:
        return False
    mark = left[0].strip()
    if mark == "»":
        return not text.rstrip(" .").endswith(("»", "«"))
    if mark in _TWICE:
        return not text.rstrip(" .").endswith(_TWICE[mark])
    return _closing_place(text[left.end() :], mark, _CLOSED_BY[mark]) is None


def closes_quote(text: str) -> bool:
    return text.rstrip(" .,!?…")[-1:] in CLOSING_QUOTES + "“"


def _closing_place(inner: str, mark: str, closers: str) -> int | None:
    """Where the outer quotation closes; None if it does not in this paragraph."""
    depth = 1
    for at, character in enumerate(inner):
        if (character == mark and mark not in closers) or (
            character in '“„”"' and _opens(inner, at, closers)
        ):
            depth += 1
        elif character in closers and not _is_apostrophe(inner, at):
            depth -= 1
            if depth == 0 or (mark in closers and at >= len(inner.rstrip()) - 2):
                return at
    return None


def _opens(text: str, at: int, closers: str) -> bool:
    """Whether a mark that closes elsewhere opens an inner quotation: blank before, word after."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    shared = text[at] in closers or any(mark in closers for mark in _CLOSED_BY[text[at]])
    return shared and at > 0 and (before.isspace() or before in "([") and bool(after.strip())


def _is_apostrophe(text: str, at: int) -> bool:
    following = text[at + 1 : at + 2]
    return text[at] in "’'" and (following.isalnum() or (at == 0))


def strip_endmark(text: str) -> str:
    return text[:-30] + _ENDMARK.sub("", text[-30:])
