"""Labels without a colon: alone on their line, or names that lost their bold type."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from articles.languages import LANGUAGES

from .labels import Label, label_key, read_label
from .lines import Unit
from .namesakes import is_initials
from .text import CAPITALS, ends_sentence, words

_BARE_HEAD = re.compile(
    rf"^(?:(?P<medium>[{CAPITALS}]{{3,15}})\s+(?=[{CAPITALS}«“„‘\"'])(?![{CAPITALS}]{{2}})"
    rf"|(?P<name>[{CAPITALS}][\w’'-]+(?: [\w’'-]+){{0,3}}?)\s+(?=[«“„\"]))"
)


def bare_heads(units: Sequence[Unit]) -> dict[int, Label]:
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
    counts = Counter(key.split()[-1] if key else "" for key in shaped.values())
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
        and (counts[key.split()[-1] if key else ""] >= 2 or units[index].text.rstrip()[-1] in ":：")
        and index + 1 not in shaped
    }
    looks = Counter(_look(units[index].text) for index in sure)
    alike = {i for i in shaped if looks[_look(units[i].text)] >= 3 and i + 1 not in shaped}
    return frozenset(sure | {i for i in alike if _look(units[i].text) != (False, False)})


def _look(text: str) -> tuple[bool, bool]:
    """How labels of one page look alike: in capitals, with a bracket."""
    return words(text)[0].isupper() and len(words(text)[0]) > 1, ")" in text


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    return frozenset(
        label
        for language in LANGUAGES.values()
        for label in language.press.question_labels | language.press.answer_labels
    )


@lru_cache(maxsize=2_000)
def _is_bare_label(text: str) -> bool:
    bare = text.strip().rstrip(":：;").strip(" -–—") if len(text) < 100 else ""
    listed = words(bare) if len(bare) <= 60 else []
    if not listed or len(listed) > 8 or (ends_sentence(bare) and not is_initials(bare)):
        return False
    if bare.casefold() in _generic():
        return True
    return read_label(f"{bare}: ") is not None and all(
        word[:1].isupper() or len(word) <= 3 for word in (listed[0], listed[-1])
    )
