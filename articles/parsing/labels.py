"""Labels of turns as printed at the heads of paragraphs, real or not.

``Vraag:``, ``Q -``, ``Le Temps :``, ``Minister X :``, ``H. S.-G. :`` …  Which of
them are labels, and whose, is for the whole page to tell (``voices``).
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from articles.languages import LANGUAGES

from .name_shapes import PARTICLE
from .namesakes import is_initials, name_tokens
from .text import CAPITALS, fold, words
from .vocabulary import grammar_words, is_role, may_begin_name, names_body

Side = Literal["question", "answer"]

_COLON = re.compile(
    r"^(?P<dash>[-–—•*]\s*)?(?P<label>[^\W_][^:：?!;«»“”„‘\n]{0,95}?)\s?[:：][-–—]?(?!\d|//)\s*"
)
#: A row of a table: ``Luuk | Hoe lang waren jullie onderweg? |``.
_BARRED = re.compile(r"^(?P<label>[^\W\d_][^|:?!;«»“”\n]{0,30}?)\s?\|\s*(?=[^\s|])")
#: ``A. Roy.- Avec …``, ``PREGUNTA.- ¿…``: the name's own points, then a point with a dash.
_POINTED = re.compile(
    rf"^(?P<dash>[-–—•*]\s*)?(?P<label>[{CAPITALS}][^:?!–—\n]{{0,50}}?)\s?\.\s?[-–—]+\s+(?=[^\W\d_]|[«“„\"‘¿¡])"
)
_DASHED = re.compile(
    rf"^(?P<dash>[-–—•*]\s*)?(?P<label>[{CAPITALS}][^:.?!–—\n]{{0,50}}?)"
    r"(?:\s?\.?\s?[–—]\s?| - )(?=[^\W\d_]|[«“„\"‘¿¡])"
)
#: ``rj: Und heute?``
_SMALL_INITIALS = re.compile(r"^(?P<label>[^\W\d_]{2,3}):\s+(?=\S)")
#: ``C. B.-G. De la neige``: set in italics, nothing behind them.
_BARE_INITIALS = re.compile(
    rf"^(?P<label>[{CAPITALS}]\.(?:[ -]?[{CAPITALS}]\.){{1,3}})\s+(?=[{CAPITALS}«“„\"‘¿¡])"
)
#: ``[Gwen] Not once.``
_BRACKETED = re.compile(rf"^\[(?P<label>[{CAPITALS}][^\[\]:?!\n]{{0,40}})\]\s?[:：]?\s+(?=\S)")
#: Before the letters, in what makes labels the same.
INITIALS = "initials:"
#: Of a dateline: ``Recife, 6 March 2025 –``.
_DAY = re.compile(r"\b\d{1,2}\b.{1,14}\b(?:19|20)\d\d\b")
#: Words of a label that is a sentence rather than a body's name.
_LONG = 7
#: The same of a form of address and an office.
_OFFICE = 5
#: Of a life in dates: ``1974: geboren in Diksmuide``.
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:\s?[-–/].*)?$")


@dataclass(frozen=True, kw_only=True)
class Label:
    """A label as printed at the head of a unit, and where the turn's own text begins."""

    text: str
    end: int
    generic: Side | None = None
    #: No mark stands behind it.
    bare: bool = False
    #: As it stands on the page, where ``text`` has it otherwise: initials in lower case.
    printed: str = ""


def _listed(name: str) -> frozenset[str]:
    return frozenset(entry for lang in LANGUAGES.values() for entry in getattr(lang.press, name))


@lru_cache(maxsize=1)
def generic_words() -> dict[str, Side]:
    """Generic labels of all languages; one that is both (``a``) is left to its counterpart."""
    sides: dict[str, Side] = dict.fromkeys(_listed("answer_labels"), "answer")
    sides.update(dict.fromkeys(_listed("question_labels"), "question"))
    return sides


@lru_cache(maxsize=1)
def _generic_pattern() -> re.Pattern[str]:
    listed = sorted(generic_words(), key=len, reverse=True)
    either = "|".join(re.escape(word) for word in listed)
    return re.compile(
        rf"^(?P<dash>[-–—•*]\s*)?(?P<label>(?:{either})(?:\s?\d{{1,2}})?)"
        rf"(?:(?<=[QR])\s+(?=[{CAPITALS}«“¿¡])|\s?\.?\s?[-–—]+|\s?\.?\s?[:：][-–—]?|[.)](?!\s?-?[A-Z]\.)|\s?/)(?!\d)\s*",
        re.I,
    )


@lru_cache(maxsize=4_000)
def label_key(label: str) -> str:
    """What makes two printed labels the same: ``M. T.`` and ``M.T.``, ``Q1`` and ``Q2``."""
    bare = re.sub(r"\s?\d{1,2}$", "", label)
    if is_initials(bare):
        return INITIALS + re.sub(r"[^a-z]", "", fold(bare))
    return " ".join(name_tokens(bare)) or fold(bare)


@lru_cache(maxsize=4_000)
def read_label(text: str) -> Label | None:
    """A candidate label at the head of a paragraph, real or not."""
    generic = _generic_pattern().match(text)
    named = _COLON.match(text) or _POINTED.match(text)
    initialled = generic and named and _is_initialled(named["label"])
    if generic and not initialled and _is_written_as_label(generic["label"], text[generic.end() :]):
        side = generic_words()[re.sub(r"\s?\d{1,2}$", "", generic["label"]).casefold()]
        return Label(text=generic["label"], end=generic.end(), generic=side)
    announces = named and named.end() == len(text) and len(words(named["label"])) > 8
    if named and not announces and _looks_like_label(named["label"]):
        return Label(text=named["label"].strip(), end=named.end())
    small = _SMALL_INITIALS.match(text)
    if small and small["label"] not in grammar_words():
        printed = small["label"]
        return Label(text=printed.upper(), end=small.end(), printed=printed)
    within = _BRACKETED.match(text)
    if within and _names_a_voice(within["label"]):
        return Label(text=within["label"], end=within.end())
    bare = _BARE_INITIALS.match(text)
    if bare:
        return Label(text=bare["label"], end=bare.end(), bare=True)
    match = _BARRED.match(text) or _DASHED.match(text)
    if match and len(words(match["label"])) <= 6 and _looks_like_label(match["label"]):
        return Label(text=match["label"].strip(), end=match.end())
    return None


def _names_a_voice(label: str) -> bool:
    """Whether brackets hold who speaks, and not what is heard: ``[Laughter]``."""
    first = label.split()[0]
    return may_begin_name(first) or is_initials(label) or is_role(label.split()[-1].casefold())


def _is_initialled(label: str) -> bool:
    """``A. Roy``, ``R. de Wit``: an initial and a surname, not a generic label and a sentence."""
    initial, _, surname = label.partition(". ")
    return len(initial) == 1 and 0 < len(surname.split()) <= 3 and surname.split()[-1][0].isupper()


def _is_written_as_label(label: str, rest: str) -> bool:
    if len(label) == 1 and not label.isupper():
        return False
    return label[:1].isupper() or ":" in rest[:1]


def _looks_like_label(label: str) -> bool:
    """Names end in a capitalised word, an initial or a bracket; prose does not."""
    listed = words(label)
    if not listed or len(listed) > 14 or label.casefold() in _listed_fields():
        return False
    begins = label[0].isupper() or label[0].isdigit() or PARTICLE.match(label)
    if not begins or _YEAR.match(label) or _DAY.search(label):
        return False
    if re.search(r"[.]\s+[^\W\d_]{3,}\s[^\W\d_]", label) and not re.match(
        r"(?:\w{1,4}\. ?)+", label
    ):
        return False
    last = label.rstrip().split()[-1]
    if len(listed) < _LONG and names_body(label):  # ``Régie départementale des bacs``
        return True
    if len(listed) < _OFFICE and is_role(last.casefold()):  # ``Mme la ministre``
        return True
    return last[:1].isupper() or last.endswith((")", ".")) or len(listed) == 1 or last[:1].isdigit()


@lru_cache(maxsize=1)
def _listed_fields() -> frozenset[str]:
    return _listed("field_labels") | _listed("photo_words") | _listed("source_labels")
