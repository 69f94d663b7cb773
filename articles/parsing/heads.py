"""Labels that the habit of a page shows: alone on a line, without colon, ending like prose."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from .labels import Label, generic_words, label_key, read_label
from .lines import Unit
from .namesakes import is_initials
from .outlets import looks_like_person
from .phrases import listed
from .text import CAPITALS, ends_sentence, words

_BARE_HEAD = re.compile(
    rf"^(?:(?P<medium>[{CAPITALS}]{{3,15}})\s+(?=[{CAPITALS}«“„‘\"'])(?![{CAPITALS}]{{2}})"
    rf"|(?P<name>[{CAPITALS}][\w’'-]+(?: [\w’'-]+){{0,3}}?)\s+(?=[«“„\"]))"
)


_POINTED_HEAD = re.compile(
    rf"^(?P<label>[{CAPITALS}][\w’'-]*(?: [{CAPITALS}][\w’'-]+){{0,3}})\. (?=[{CAPITALS}«“„\"‘¿¡(])"
)
#: ``Le Cahier diplomatique : …``: what ends in a small letter, as prose before a colon does.
_SMALL_ENDING = re.compile(
    rf"^(?P<label>[{CAPITALS}][^:：.,?!;«»“”„\"\n]{{2,40}}?)\s?[:：]\s+(?=\S)"
)


def habitual_heads(units: Sequence[Unit]) -> dict[int, Label]:
    """Labels that only the page's habit shows to be labels, by index of unit."""
    return {**_pointed_heads(units), **_repeated_heads(units), **_bare_heads(units)}


def _pointed_heads(units: Sequence[Unit]) -> dict[int, Label]:
    """``Roy. Avec …``: names with a full stop, which half of the page's paragraphs begin with.

    Two of them or more are repeated, and all are names: written with a capital
    within a sentence too, or words that head questions or answers.
    """
    found = {
        i: match
        for i, unit in enumerate(units)
        if (match := _POINTED_HEAD.match(unit.text)) and read_label(unit.text) is None
    }
    counts = Counter(label_key(match["label"]) for match in found.values())
    long = sum(len(unit.text) > 25 for unit in units)
    if sum(count > 1 for count in counts.values()) < 2 or len(found) * 3 < long:
        return {}
    text = "\n".join(unit.text for unit in units)
    return {
        i: _pointed_label(match)
        for i, match in found.items()
        if match["label"].casefold() in generic_words()
        or counts[label_key(match["label"])] > 2
        or re.search(rf"[^\W\d_],?\s{re.escape(match['label'].split()[-1])}\b", text)
    }


def _pointed_label(match: re.Match[str]) -> Label:
    generic = generic_words().get(match["label"].casefold())
    return Label(text=match["label"], end=match.end(), generic=generic)


def _repeated_heads(units: Sequence[Unit]) -> dict[int, Label]:
    """What stands with a colon before three paragraphs or more and does not end like a name."""
    found = {
        i: match
        for i, unit in enumerate(units)
        if ":" in unit.text[:45]
        and (match := _SMALL_ENDING.match(unit.text))
        and len(words(match["label"])) <= 5
        and read_label(unit.text) is None
    }
    counts = Counter(label_key(match["label"]) for match in found.values())
    return {
        i: Label(text=match["label"], end=match.end())
        for i, match in found.items()
        if counts[label_key(match["label"])] > 2
    }


def _bare_heads(units: Sequence[Unit]) -> dict[int, Label]:
    """Names that lost their bold type and no colon follows: ``BODE Wat nu?``, ``Maes «Niets.»``.

    By index of unit.  A page shows the habit by repeating a medium's capitals
    and a name before a quotation at the heads of its paragraphs.
    """
    found = {i: m for i, unit in enumerate(units) if (m := _BARE_HEAD.match(unit.text))}
    counts = Counter(label_key(m["name"] or m["medium"]).split()[-1] for m in found.values())
    asking = sum(m["medium"] is not None for m in found.values())
    if asking < 2 or len(found) - asking < 2:
        return {}
    heads = {i: m["name"] or m["medium"] for i, m in found.items()}
    return {
        i: Label(text=head, end=found[i].end())
        for i, head in heads.items()
        if counts[label_key(head).split()[-1]] > 1
    }


def lonely_labels(units: Sequence[Unit]) -> frozenset[int]:
    """Units that are nothing but a label: repeated, short, with a colon or without."""
    shaped = {
        index: label_key(unit.text.strip().rstrip(":：;").strip(" -–—"))
        for index, unit in enumerate(units)
        if _is_bare_label(unit.text)
    }
    if not shaped:
        return frozenset()
    counts = Counter(_surname(key) for key in shaped.values())
    elsewhere = _labels_elsewhere(units, shaped)
    followed = {
        key
        for index, key in shaped.items()
        if index + 1 < len(units)
        and index + 1 not in shaped
        and len(words(units[index + 1].text)) >= 3
    }
    sure = {
        index
        for index, key in shaped.items()
        if key in followed
        and (
            counts[_surname(key)] >= 2
            or units[index].text.rstrip()[-1] in ":："
            or _surname(key) in elsewhere
            or _initials(key) in elsewhere
        )
        and index + 1 not in shaped
    }
    if len(sure) > 1:
        sure |= {i for i in shaped if i + 1 not in shaped and _is_named_again(units, i)}
    looks = Counter(_look(units[index].text) for index in sure)
    alike = {i for i in shaped if looks[_look(units[i].text)] >= 3 and i + 1 not in shaped}
    return frozenset(sure | {i for i in alike if _look(units[i].text) != (False, False)})


def _is_named_again(units: Sequence[Unit], index: int) -> bool:
    """Whether a line is the name of somebody whom a paragraph above it names too."""
    name = units[index].text.strip(" :-–—")
    return looks_like_person(name) and any(
        name in unit.text and len(unit.text) > 2 * len(name) for unit in units[:index]
    )


def _surname(key: str) -> str:
    return key.split()[-1] if key else ""


def _initials(key: str) -> str:
    """The key of the initials of a name, as ``label_key`` writes it."""
    return "initials:" + "".join(word[0] for word in key.split())


def _labels_elsewhere(units: Sequence[Unit], shaped: Mapping[int, str]) -> frozenset[str]:
    """Surnames and initials that stand as labels before their text, more than once each."""
    heads = (read_label(unit.text) for i, unit in enumerate(units) if i not in shaped)
    counts = Counter(_surname(label_key(head.text)) for head in heads if head)
    sides = {generic_words().get(key) for key in shaped.values()} - {None}
    generic = (
        {key for key in shaped.values() if key in generic_words()} if len(sides) > 1 else set()
    )
    return frozenset({key for key, count in counts.items() if count > 1} | generic)


def _look(text: str) -> tuple[bool, bool]:
    """How labels of one page look alike: in capitals, with a bracket."""
    return words(text)[0].isupper() and len(words(text)[0]) > 1, ")" in text


@lru_cache(maxsize=2_000)
def _is_bare_label(text: str) -> bool:
    bare = text.strip().rstrip(":：;").strip(" -–—") if len(text) < 100 else ""
    spoken = words(bare) if len(bare) <= 60 else []
    if not spoken or len(spoken) > 8 or (ends_sentence(bare) and not is_initials(bare)):
        return False
    if bare.casefold() in generic_words():
        return True
    if len(spoken) > 3 and any(word.casefold() in listed("conversation") for word in spoken):
        return False  # ``Jan Maes in gesprek met An De Wit``
    return read_label(f"{bare}: ") is not None and all(
        word[:1].isupper() or len(word) <= 3 for word in (spoken[0], spoken[-1])
    )
