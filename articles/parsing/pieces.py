"""Paragraphs -> pieces: one turn or paragraph each, its markers and label read off.

A paragraph that holds several turns is cut; a label that stands alone on its
line is joined to the paragraph below it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from .heads import habitual_heads, lonely_labels
from .labels import INITIALS, Label, label_key, read_label
from .lines import Unit
from .text import CAPITALS, asks, leaves_quote_open, opens_quote, unquote, words

_DASH = re.compile(r"^[-–—―]\s*(?=[^\s\d-])|^[-–—―]\s+")
_BULLET = re.compile(r"^(?:[•*·▪►‣◦→➔➜➤▶]\s*|[>»]\s+(?=[^\W_]|[«“„¿¡]))")
_NUMBER = re.compile(r"^\(?\d{1,2}\s?(?:\.\)|[.)][-–—]?|/|[-–—])\s*(?=[^\d\s])")
_STAMP = re.compile(
    r"^[\[(]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]\s*|^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[-–|]\s*)?(?=$|[^\d])"
)
_TURN_DASH = re.compile(rf"(?<=[?!.…»”])\s+[-–—]\s+(?=[{CAPITALS}«“\"0-9¿¡])")
_INLINE = re.compile(
    r"(?:(?<=[?!…»”\"’)/])\s*|(?<=[^\W_A-Z]\.)\s*|(?<=[A-Z]{2}\.)\s+)"
    rf"(?P<label>[{CAPITALS}][^:.?!;,«»“”\n]{{0,45}}?|[A-Z]\.?(?: ?-?[A-Z]\.){{0,3}})"
    r"\s?[:：](?!\d|//)\s*"
)
_INLINE_DASHED = re.compile(
    rf"(?<=[.?!…»”\"’)])(?<!\b[A-Z]\.)\s+(?P<label>[QRPAVF](?=\s?\.?\s?[-–—.:])|[{CAPITALS}][^\W\d_]{{2,20}}(?=\s[–—]\s))"
    rf"\s?\.?\s?[-–—.:]\s*(?=[{CAPITALS}«“\"¿¡])"
)
#: What must stand behind such a label.
_PARTS_LABEL = re.compile(rf"[QRPAVF{CAPITALS}][^\W\d_]{{0,20}}\s?[.\s]?\s?[-–—.:]")
_QUOTE_AFTER_SENTENCE = re.compile(r"[.?!…]\s+(?=[«“„‘\"',])")
_SENTENCE_MARKS = re.compile(r"[.?!…]+[»”\"’]?\s*")
#: Characters of a sentence without its marks.
_SHORTEST = 3
_SENTENCE = re.compile(r"[.?!…]+[»”\"’)]?(?:\s+|$)")
#: Longest paragraph in which turns are looked for.
_LONGEST = 30_000


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A part of the page that is one thing, with what marks it."""

    unit: Unit
    #: Where its own text begins, after marker and label.
    start: int
    label: Label | None = None
    #: The unit above that holds nothing but the label.
    label_unit: Unit | None = None
    stamp: int = 0
    dash: bool = False
    bullet: bool = False
    number: bool = False
    quote: bool = False

    @cached_property
    def body(self) -> str:
        return self.unit.text[self.start :].rstrip(" |")

    @property
    def marked_text(self) -> str:
        """The text with its bullet or number, as a list item inside an answer keeps it."""
        return self.unit.text[self.stamp :]


def split_turns(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The paragraphs with those cut that hold several turns."""
    splitting = _inline_labels(units)
    heads = _question_heads(units)
    parts: list[Unit] = []
    for unit in units:
        parts.extend(_split(unit, splitting, heads))
    return _split_at_questions(_split_at_quotes(parts))


def _inline_labels(units: Iterable[Unit]) -> frozenset[str]:
    """Keys of labels that the page sets inside paragraphs, as a habit."""
    inside: Counter[str] = Counter()
    ahead: Counter[str] = Counter()
    for unit in units:
        if len(unit.text) > _LONGEST:
            continue
        for label in _inline_candidates(unit.text):
            inside[label_key(label["label"])] += 1
        head = read_label(unit.text)
        if head:
            ahead[label_key(head.text)] += 1
    often = {key for key, count in inside.items() if count >= 2 and count * 3 >= ahead[key]}
    initials = {key for key in inside if key.startswith(INITIALS) and inside[key] + ahead[key] > 1}
    taking_turns = initials & often and initials if len(initials) > 1 else set()
    return frozenset(taking_turns | {key for key in often if inside[key] + ahead[key] > 2})


def _question_heads(units: Sequence[Unit]) -> bool:
    """Whether the page sets its questions bold or italic at the head of the answers.

    Then what is set so and asks nothing is a question too.
    """
    heads = [head for unit in units if (head := _set_head(unit))]
    return len(heads) > 2 and sum(asks(head) for head in heads) * 2 > len(heads)


def _set_head(unit: Unit) -> str:
    """The words at the head of a paragraph that are set apart from the rest of it."""
    head = unit.style.set_head
    return unit.text[:head] if 8 <= head < len(unit.text) - 8 else ""


def _inline_candidates(text: str) -> list[re.Match[str]]:
    labels = _INLINE.finditer(text) if ":" in text or "：" in text else ()
    dashed = _INLINE_DASHED.finditer(text) if _PARTS_LABEL.search(text) else ()
    return [*labels, *dashed]


def _split(unit: Unit, splitting: frozenset[str], heads: bool) -> list[Unit]:
    cuts: list[int] = []
    head = _set_head(unit)
    if head and (heads or asks(head)):
        cuts.append(len(head))
    if len(unit.text) <= _LONGEST:
        cuts += [
            m.start("label")
            for m in (_inline_candidates(unit.text) if splitting else ())
            if label_key(m["label"]) in splitting
        ]
        if _DASH.match(unit.text) and "?" in unit.text:
            cuts += [
                m.end() - len(m[0].lstrip())
                for m in _TURN_DASH.finditer(unit.text)
                if asks(unit.text[: m.start()])
            ]
    return _cut_at(unit, cuts)


def _cut_at(unit: Unit, cuts: Iterable[int]) -> list[Unit]:
    parts: list[Unit] = []
    rest = unit
    done = 0
    for at in sorted(set(cuts)):
        if at <= done or (len(words(unit.text[done:at])) < 3 and "?" not in unit.text[done:at]):
            continue
        first, rest = rest.cut(at - done)
        parts.append(first)
        done = at
    return [*parts, rest]


def _split_at_quotes(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """On a page that sets the quoted answer behind its question, cuts them apart."""
    places = [_answer_quote(unit.text) for unit in units]
    if sum(place > 0 for place in places) < 3:
        return tuple(units)
    parts: list[Unit] = []
    for unit, place in zip(units, places, strict=True):
        if not place:
            parts.append(unit)
            continue
        question, answer = unit.cut(place)
        parts += [*_lead_cut(question, first=len(parts) == 0 or place > 350), answer]
    return tuple(parts)


def _answer_quote(text: str) -> int:
    """Where a quotation begins that follows a sentence and reaches the end; 0 if none."""
    if len(text) > _LONGEST or opens_quote(text):
        return 0
    for match in _QUOTE_AFTER_SENTENCE.finditer(text[:1500]):
        rest = text[match.end() :]
        asked = "?" in match[0]
        if (len(rest) > 20 or asked) and (leaves_quote_open(rest) or unquote(rest) != rest):
            return match.end()
    return 0


def _lead_cut(unit: Unit, first: bool) -> list[Unit]:
    """An intro that runs on into the first question, cut before the question."""
    ends = [match.end() for match in _SENTENCE.finditer(unit.text)]
    if not first or len(ends) < 3:
        return [unit]
    return list(unit.cut(ends[-2]))


def _split_at_questions(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """On a page whose questions stand at the head of their answers, cuts them apart."""
    prose = [unit for unit in units if len(unit.text) > 60]
    ending = sum(asks(u.text) and not _question_end(u.text) for u in units if len(u.text) < 500)
    places = {id(unit): _question_end(unit.text) for unit in prose}
    leading = [place for place in places.values() if place]
    if ending > 1 or len(leading) < 3 or len(leading) < 0.4 * len(prose):
        return tuple(units)
    parts: list[Unit] = []
    for unit in units:
        place = places.get(id(unit))
        parts.extend(unit.cut(place) if place else (unit,))
    return tuple(parts)


def _question_end(text: str) -> int:
    """Where the questions with which a paragraph begins end; 0 if it begins with none."""
    end = begin = 0
    for match in _SENTENCE_MARKS.finditer(text[:1200]) if "?" in text[:1200] else ():
        is_sentence = match.start() - begin >= _SHORTEST
        begin = match.end()
        if is_sentence and "?" in match[0]:
            end = match.end()
        elif is_sentence and (end or match.end() > 400):
            break
    return end if end and len(text) - end > 20 else 0


def read_pieces(units: Sequence[Unit]) -> tuple[Piece, ...]:
    """Each unit with its markers and candidate label; labels alone on a line joined."""
    pieces: list[Piece] = []
    waiting: Unit | None = None
    alone, heads = lonely_labels(units), habitual_heads(units)
    for index, unit in enumerate(units):
        if index in alone and index + 1 < len(units):
            if waiting is not None:
                pieces.append(read_piece(waiting))
            waiting = unit
            continue
        pieces.append(read_piece(unit, waiting, heads.get(index)))
        waiting = None
    return tuple(pieces)


def read_piece(unit: Unit, above: Unit | None = None, head: Label | None = None) -> Piece:
    text = unit.text
    stamp = _STAMP.match(text)
    stamped = stamp.end() if stamp and stamp.end() < len(text) else 0
    rest = text[stamped:]
    dash, bullet, number = _DASH.match(rest), _BULLET.match(rest), _NUMBER.match(rest)
    label = head or read_label(rest) if above is None else None
    if number and above is None and (label is None or label.text[0].isdigit()):
        behind = read_label(rest[number.end() :])  # ``1. Phóng viên: …``
        label = replace(behind, end=behind.end + number.end()) if behind else label
    marker = dash or bullet or number
    start = stamped
    if label:
        start += label.end
    elif marker:
        start += marker.end()
    if above is not None:
        bare = above.text.strip().rstrip(":：;").strip()
        named = read_label(f"{_DASH.sub('', bare)}: ")
        label = named or Label(text=bare, end=0)
    return Piece(
        unit=unit,
        start=start,
        label=label,
        label_unit=above,
        stamp=stamped,
        dash=dash is not None,
        bullet=bullet is not None,
        number=number is not None and not (label and label.end),
        quote=opens_quote(text[start:]),
    )
