"""What one paragraph shows of being a question, an answer, a heading, a thanks …

Only what can be read off the paragraph itself and its neighbours; what the
evidence means for the page is decided in ``segment``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from articles.languages.model import Press

from .phrases import holds
from .text import CAPITALS, WORD, asks, bare_end, ends_sentence, opens_quote

#: Words of a paragraph that are looked at: enough to judge, bounded for huge lines.
_LOOKED_AT = 250
TIME_STAMP = re.compile(r"^[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?$")
_SENTENCE_END = re.compile(r"[.!?…]+[»”\"’')]?(?=\s|$)")
_ECHO = re.compile(r"^\W{0,3}[^\W_]+(?: [^\W_]+){0,2} ?\?\s+\S")
_ADDRESS = re.compile(rf"^[^\W\d_]+\.? (?:[^\W\d_]+ ){{0,3}}[{CAPITALS}][^\W\d_]+ ?,")
_QUOTES = "«“„‘\"'"
_QUOTATION = re.compile(rf"(?<=[\s(])[{_QUOTES}](?=\w)")
#: Words in which a short life comes to the birth.
_FIRST_WORDS = 8
_FIELD = re.compile(rf"^[{CAPITALS}][^:.?!«“„\"]{{1,30}} ?: ?\S")
_FIELDS = re.compile(rf"(?:^|[*|•·/.;,–-] )[{CAPITALS}][^:.?!]{{1,25}} ?: ?\S")
_CENTURIES = ("18", "19", "20")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    asks: bool
    asks_within: bool
    words: int
    you: bool
    #: It begins by calling somebody by name: ``Mevrouw Ouled, …``.
    addresses: bool
    first: bool
    third: bool
    begins_third: bool
    prompts: bool
    interrogates: bool
    requests: bool
    opens_answer: bool
    replies: bool
    #: It begins by repeating a word as a question: ``Cincuenta? …``
    echoes: bool
    exclaims: bool
    sentences: int
    #: It begins with a greeting.
    greets: bool
    thanks: bool
    #: It thanks for the conversation.
    concludes: bool
    welcomes: bool
    ends: bool
    trails_off: bool
    heading: bool
    after_colon: bool
    box: bool
    #: Its first words tell of a birth.
    born: bool
    #: It begins as a field of a table does: ``Beruf: Lotse``; it has several of them.
    field: bool
    fields: bool
    year: bool
    quoted: bool
    #: A quotation stands further in.
    quotes_within: bool
    bracketed: bool


def weigh(text: str, press: Press, previous: str = "") -> Evidence:
    """The evidence of a paragraph, whose text comes without marker and label."""
    lowered = text[:3000].lower().replace("’", "'")
    found = WORD.findall(lowered)[:_LOOKED_AT]
    first_word = found[0] if found else ""
    padded = f" {lowered} "
    thanks = len(text) < 500 and holds("thanks", lowered)
    heard = frozenset(found) | {word.partition("'")[0] + "'" for word in found if "'" in word}
    asking = asks(text)
    return Evidence(
        asks=asking,
        asks_within="?" in text and not asking,
        words=len(found) if len(found) < _LOOKED_AT else len(text) // 6,
        you=_hears(heard, padded, press.second_person),
        addresses=first_word.rstrip(".") in press.honorifics and _ADDRESS.match(text) is not None,
        first=_hears(heard, padded, press.first_person),
        third=_hears(heard, padded, press.third_person),
        begins_third=first_word in press.third_person and len(found) >= 15,
        prompts=first_word in press.prompts,
        requests=first_word in press.requests,
        interrogates=_begins(found, press.interrogatives),
        opens_answer=first_word in press.answer_openers,
        echoes=_ECHO.match(text) is not None,
        exclaims=bare_end(text).endswith("!"),
        replies=first_word in press.reply_openers,
        sentences=len(_SENTENCE_END.findall(text[:3000])),
        greets=_starts(lowered, press.greetings),
        thanks=thanks,
        concludes=thanks and _hears(heard, padded, press.conversation),
        welcomes=any(map(lowered.__contains__, press.welcomes)),
        ends=ends_sentence(text),
        trails_off=bare_end(text).endswith(("...", "…")),
        heading=_is_heading(text, len(found)),
        after_colon=bare_end(previous).endswith(":"),
        box=_is_box(lowered, press, len(found)),
        born=not press.birth_words.isdisjoint(found[:_FIRST_WORDS]),
        field=_FIELD.match(text) is not None,
        fields=":" in text and len(_FIELDS.findall(text[:600])) > 1,
        year=any(map(lowered.__contains__, _CENTURIES)) and _YEAR.search(lowered) is not None,
        quoted=opens_quote(text),
        quotes_within=any(map(text.__contains__, _QUOTES))
        and _QUOTATION.search(text, 1, 3000) is not None,
        bracketed=text[:1] in "([*_" and text[-1:] in ")]*_",
    )


def _hears(heard: frozenset[str], padded: str, listed: frozenset[str]) -> bool:
    """Whether a paragraph, of which ``heard`` are the words, holds a listed word or phrase."""
    return not heard.isdisjoint(listed) or any(map(padded.__contains__, _phrases(listed)))


@lru_cache(maxsize=100)
def _phrases(listed: frozenset[str]) -> tuple[str, ...]:
    return tuple(f" {entry} " for entry in listed if " " in entry)


def _begins(found: Sequence[str], listed: frozenset[str]) -> bool:
    if not found:
        return False
    return (
        found[0] in listed or found[0].split("'")[0] in listed or found[0].split("-")[-1] in listed
    )


def _is_heading(text: str, count: int) -> bool:
    """Short, capitalised, and without the end of a sentence."""
    bare = bare_end(text)
    return (
        0 < count <= 14
        and len(text) <= 105
        and not bare.endswith((".", "!", "?", "…", ":", ";", ","))
        and not text[:1].islower()
        and not TIME_STAMP.match(text)
    )


def _is_box(lowered: str, press: Press, count: int) -> bool:
    return count <= 12 and _starts(lowered, press.box_phrases)


def _starts(lowered: str, listed: tuple[str, ...]) -> bool:
    """Whether a text begins with a listed phrase, as a word of its own."""
    return lowered.startswith(listed) and any(
        lowered.startswith(phrase) and not lowered[len(phrase) : len(phrase) + 1].isalpha()
        for phrase in listed
    )
