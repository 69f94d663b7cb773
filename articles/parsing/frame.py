"""The frame round an interview: what of the page is no turn, and the facts it tells."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from .captions import find_captions
from .corrections import NO_CORRECTIONS, STATES_OF, Corrections
from .evidence import TIME_STAMP
from .facts import Head
from .furniture import Furniture, find_address, find_furniture
from .head import read_head
from .heads import lonely_labels
from .html import Metadata
from .labels import label_key, read_label
from .lines import Unit, tidy
from .metaline import read_meta
from .pullquotes import find_pull_quotes
from .result import Kind
from .text import asks, fold, opens_quote

#: A field and its value: few words, no sentence, nothing asked.
_FACT = re.compile(r"[-–—•*·\s]{0,3}(?P<label>[^\W\d_][^:.?!»”]{2,40}?)\s?:\s*[^.?!:]{1,60}")
#: Lines that stand under a title, never under a question.
_FACTS = frozenset(("byline", "outlet", "date", "place"))
#: Units from the top among which a line of fact stands under a title.
_TOP = 5


@dataclass(frozen=True, kw_only=True)
class Tag:
    """What a unit is, and why."""

    kind: Kind
    reason: str = ""
    #: The text is printed elsewhere too and stands in the lists once.
    repeated: bool = False


#: A text above the interview that stands in it again.
_CONTENTS = Tag(kind="menu", reason="contents")


@dataclass(frozen=True, kw_only=True)
class Frame:
    tags: dict[int, Tag]
    head: Head
    source_url: str | None
    #: By index of unit: 0, 1 under related headlines or a source, 2 under comments.
    depth: tuple[int, ...] = field(default=())
    #: Index of the first unit that is surely a turn.
    first_turn: int = 0
    #: Index of a line above it that asks: a title, or the first question.
    early_question: int | None = None


def find_frame(
    units: Sequence[Unit],
    metadata: Metadata,
    corrections: Corrections = NO_CORRECTIONS,
    opening: int | None = None,
) -> Frame:
    """What is no turn; what a person has said of single paragraphs stands.

    ``opening``: the index of a unit that is known to be the first turn.
    """
    whole = {i: r.kind for i, unit in enumerate(units) if (r := corrections.of_unit(unit))}
    fixed = whole.keys() | {i for i, unit in enumerate(units) if _corrected_turn(unit, corrections)}
    furniture = {i: f for i, f in find_furniture(units).items() if i not in fixed}
    open_to = (i for i in range(len(units)) if i not in furniture and i not in fixed)
    captions = find_captions(units, open_to)
    start = first_turn(units, furniture, captions) if opening is None else opening
    taken: dict[int, str] = {i: f.kind for i, f in furniture.items()}
    taken.update(dict.fromkeys(captions, "caption"))
    taken.update(dict.fromkeys(fixed, "person"))
    address = metadata.source_url or _source(units, furniture)
    head = read_head(units, taken, metadata, start, address)
    tags: dict[int, Tag] = {i: Tag(kind=f.kind, reason=f.reason) for i, f in furniture.items()}
    tags.update({i: Tag(kind="caption", reason="credit") for i in captions})
    tags.update({i: Tag(kind=kind, reason="head") for i, kind in head.kinds.items()})
    apart = {i: Tag(kind=k, reason="person") for i, k in whole.items() if k not in STATES_OF}
    _mark_repeats(units, tags, start)
    _mark_set_apart(units, tags)
    _mark_fact_sheets(units, tags)
    tags = {**{i: tag for i, tag in tags.items() if i not in fixed}, **apart}
    return Frame(
        tags=tags,
        head=head,
        source_url=address,
        depth=_depths(units, furniture, start),
        first_turn=start,
        early_question=None if metadata.title else _early_question(units, furniture, tags, start),
    )


def _corrected_turn(unit: Unit, corrections: Corrections) -> bool:
    """Whether a person has said what stands behind the label of a unit."""
    label = read_label(unit.text) if corrections.by_text else None
    return label is not None and tidy(unit.text[label.end :]) in corrections.by_text


def _early_question(
    units: Sequence[Unit], furniture: dict[int, Furniture], tags: dict[int, Tag], start: int
) -> int | None:
    """The first line that asks, above what is surely a turn, and right over a paragraph."""
    for index in range(min(start, len(units) - 1)):
        if units[index].style.tag == "h1":
            return None
        if tags.get(index) == _CONTENTS:
            continue
        if index not in furniture and asks(units[index].text) and len(units[index].text) < 450:
            below = tags.get(index + 1)
            over = below is None or (below.reason == "head" and below.kind not in _FACTS)
            return index if over and not opens_quote(units[index].text) else None
    return None


def first_turn(
    units: Sequence[Unit], furniture: dict[int, Furniture], captions: frozenset[int]
) -> int:
    """The first unit that is surely a turn; the number of units if none is."""
    taken = captions | frozenset(furniture)
    free = [i for i in range(len(units)) if i not in taken and read_meta(units[i].text) is None]
    labels = {i: label for i in free if (label := read_label(units[i].text))}
    counts = Counter(label_key(label.text) for label in labels.values())
    repeated = {
        i for i, label in labels.items() if label.generic or counts[label_key(label.text)] >= 3
    }
    alone = lonely_labels(units)
    start = _dated(units)
    prose = False
    for index in free:
        text = units[index].text
        if index in repeated and index < start:
            continue
        if index in repeated or (index in alone and prose):
            return index
        if re.match(r"[-–—]\s", text) and len(text) > 15:
            return index
        if prose and asks(text) and len(text) < 450:
            return index
        if prose and opens_quote(text) and len(text) > 200:
            return max(index - 1, 0)
        prose = prose or len(text) >= 120
    return len(units)


def _dated(units: Sequence[Unit]) -> int:
    """The first of the units at the top that tells date or author: what stands above is a title."""
    for index, unit in enumerate(units[:_TOP]):
        meta = read_meta(unit.text)
        if meta and (meta.date or meta.authors):
            return index
    return 0


def _mark_repeats(units: Sequence[Unit], tags: dict[int, Tag], start: int) -> None:
    """A text printed twice stands once: a table of contents, a doubled lead or caption."""
    seen: dict[str, int] = {}
    for index, unit in enumerate(units):
        key = fold(tidy(unit.text).strip(" |"))
        if len(key) < 20:
            continue
        earlier = seen.setdefault(key, index)
        if earlier == index:
            continue
        first, second = tags.get(earlier), tags.get(index)
        if second and second.kind != "caption":
            continue
        if earlier < start <= index and first is None and second is None:
            tags[earlier] = _CONTENTS
            seen[key] = index
        elif first and first.kind in ("caption", "title"):
            tags[index] = Tag(kind=first.kind, reason="repeated", repeated=True)
        elif first is None and index <= start:
            tags[index] = Tag(kind="intro", reason="repeated", repeated=True)


def _mark_set_apart(units: Sequence[Unit], tags: dict[int, Tag]) -> None:
    """Time stamps alone on a line, and pull quotes."""
    free = [index for index in range(len(units)) if index not in tags]
    for index in find_pull_quotes(units, free):
        tags[index] = Tag(kind="pullquote", reason="repeats")
    for index in free:
        if TIME_STAMP.match(units[index].text.strip()):
            tags[index] = Tag(kind="timestamp", reason="shape")


def _mark_fact_sheets(units: Sequence[Unit], tags: dict[int, Tag]) -> None:
    """Above all questions three lines or more of ``Position : pilier`` are a box."""
    run: dict[int, str] = {}
    asking = next((i for i, unit in enumerate(units) if asks(unit.text)), 0)
    for index, unit in enumerate([*units[:asking], None]):
        match = _FACT.fullmatch(unit.text) if unit and index not in tags else None
        label = label_key(match["label"]) if match else ""
        if label and label not in run.values():
            run[index] = label
            continue
        if len(run) > 2:
            tags.update(dict.fromkeys(run, Tag(kind="box", reason="fields")))
        run = {}


def _depths(units: Sequence[Unit], furniture: dict[int, Furniture], start: int) -> tuple[int, ...]:
    depths: list[int] = []
    depth = 0
    sizes = [0 if index in furniture else len(unit.text) for index, unit in enumerate(units)]
    rest = whole = sum(sizes)
    for index in range(len(units)):
        own = furniture.get(index)
        if own and index > start:
            depth = max(depth, 2 if own.kind == "comment" and rest < 0.3 * whole else 1)
        rest -= sizes[index]
        depths.append(depth)
    return tuple(depths)


def _source(units: Sequence[Unit], furniture: dict[int, Furniture]) -> str | None:
    for index, unit in enumerate(units):
        if index in furniture and furniture[index].kind == "source":
            address = find_address(unit.text)
            if address:
                return address
    return None
