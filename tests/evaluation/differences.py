"""What the difference checks catch, and how often they cry without need.

Caught: one change is made in one side of a sentence pair, seeded, and the
check must tell something that it did not tell before.  False alarms: pairs
left as they are, without those that ``real_differences.tsv`` lists.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from articles.alignment.mentions import read_mentions
from articles.alignment.names import Capitals, capitalised
from articles.alignment.negations import denials
from articles.alignment.passages import (
    Finding,
    Passage,
    Piece,
    differing_names,
    differing_negations,
    differing_numbers,
)
from articles.analysis import words
from articles.languages import LANGUAGES

from .translated import Parallel, held_out, tuning

REAL = Path(__file__).with_name("real_differences.tsv")

#: Characters within which a ``ne`` goes with its ``pas``.
MARK_WITHIN = 40

#: Letters of a name that is taken out, and what stands between the words of one.
SHORTEST = 3
JOINED = frozenset((" ", "-", "'", "’"))

Texts = tuple[str, str]
LANGUAGES_OF = ("nl", "fr")
Check = Callable[[Texts, Capitals], Sequence[Finding]]


@dataclass(frozen=True, kw_only=True)
class Sentences:
    """One sentence pair with its number, and the names of its document."""

    number: int
    texts: Texts
    names: Capitals


def passages(texts: Texts) -> list[Passage]:
    return [
        Passage(language=language, pieces=(Piece(text=text),))
        for language, text in zip(LANGUAGES_OF, texts, strict=True)
    ]


def numbers(texts: Texts, names: Capitals) -> Sequence[Finding]:
    return differing_numbers(*passages(texts))


def proper_names(texts: Texts, names: Capitals) -> Sequence[Finding]:
    return differing_names(*passages(texts), names)


def negations(texts: Texts, names: Capitals) -> Sequence[Finding]:
    return differing_negations(*passages(texts))


def sentence_pairs(documents: Sequence[Parallel]) -> Iterator[Sentences]:
    """Each with the capitals of the rest of its document, as a change would leave them."""
    for document in documents:
        sides = [
            [capitalised([sentence], language) for sentence in sentences]
            for language, sentences in zip(LANGUAGES_OF, (document.a, document.b), strict=True)
        ]
        for place, texts in enumerate(zip(document.a, document.b, strict=True)):
            rest = (frozenset().union(*side[:place], *side[place + 1 :]) for side in sides)
            yield Sentences(number=document.first + place, texts=texts, names=Capitals.of(*rest))


# Changes ------------------------------------------------------------------------------


def other_number(texts: Texts, rng: random.Random) -> Texts | None:
    """A number that both sides have, changed on one of them."""
    return _changed(texts, rng, "number", _other_value)


def other_date(texts: Texts, rng: random.Random) -> Texts | None:
    """A day or a month that both sides have, changed on one of them."""
    return _changed(texts, rng, "date", _other_day)


def _changed(
    texts: Texts,
    rng: random.Random,
    kind: str,
    change: Callable[[str, str, random.Random], str | None],
) -> Texts | None:
    found = [read_mentions(text, lang) for text, lang in zip(texts, LANGUAGES_OF, strict=True)]
    side = rng.randrange(2)
    others = {mention.value for mention in found[1 - side]}
    shared = [m for m in found[side] if m.kind == kind and not m.loose and m.value in others]
    if not shared:
        return None
    mention = rng.choice(shared)
    text = texts[side]
    changed = change(text[mention.start : mention.end], LANGUAGES_OF[side], rng)
    if changed is None:
        return None
    new = text[: mention.start] + changed + text[mention.end :]
    return (new, texts[1]) if side == 0 else (texts[0], new)


def _other_value(written: str, language: str, rng: random.Random) -> str | None:
    digits = [match.start() for match in re.finditer(r"\d", written)]
    if digits:
        place = rng.choice(digits)
        choices = [d for d in "123456789" if d != written[place]]
        return written[:place] + rng.choice(choices) + written[place + 1 :]
    known = LANGUAGES[language].comparison
    simple = [w for w, value in known.number_words.items() if 2 < value < 100]
    if written.lower() not in known.number_words:
        return None
    return rng.choice([word for word in simple if word != written.lower()])


def _other_day(written: str, language: str, rng: random.Random) -> str | None:
    day = re.match(r"\d{1,2}", written)
    if day and rng.random() < 0.5:
        new = rng.choice([n for n in range(2, 29) if n != int(day[0])])
        return str(new) + re.sub(r"^\d+(?:er|e)?", "", written)
    months = [names[0] for names in LANGUAGES[language].months]
    lower = written.lower()
    named = [month for month in months if month in lower]
    if not named:
        return None
    new_month = rng.choice([month for month in months if month != named[0]])
    return re.sub(re.escape(named[0]), new_month, written, flags=re.IGNORECASE)


def lost_name(texts: Texts, rng: random.Random) -> Texts | None:
    """A name that both sides spell alike, taken out of one of them wherever it stands."""
    capitals = [_names(text, lang) for text, lang in zip(texts, LANGUAGES_OF, strict=True)]
    shared = sorted(capitals[0] & capitals[1])
    if not shared:
        return None
    name, side = rng.choice(shared), rng.randrange(2)
    without = texts[side]
    for word in name.split():
        without = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "", without)
    return (without, texts[1]) if side == 0 else (texts[0], without)


def _names(text: str, language: str) -> set[str]:
    """Runs of capitalised words, three letters or more, that begin no sentence.

    What hyphens and apostrophes join is one word.
    """
    found = [word for word in words(text, language) if not word.joined]
    runs: list[list[int]] = []
    last = -2
    for word in found:
        between = text[last : word.start]
        hyphenated = between in JOINED - {" "} and text[word.start].isupper()
        if not hyphenated and (
            not word.capital or word.end - word.start < SHORTEST or word.form.stop
        ):
            continue
        if between in JOINED and runs:
            runs[-1][1] = word.end
        else:
            runs.append([word.start, word.end])
        last = word.end
    return {text[start:end] for start, end in runs}


def lost_denial(texts: Texts, rng: random.Random) -> Texts | None:
    """A denial that both sides have, with all its words taken out of one of them.

    Where one side denies more often than the other, it is the other that loses one.
    """
    found = [_groups(text, lang) for text, lang in zip(texts, LANGUAGES_OF, strict=True)]
    if not all(found):
        return None
    side = rng.randrange(2)
    if len(found[side]) > len(found[1 - side]):
        side = 1 - side
    text = texts[side]
    group = rng.choice(found[side])
    marks = {mark for word in group for mark in _marks_of(text, word)} if side else set()
    for start, end in sorted({*group, *marks}, reverse=True):
        instead = "een" if text[start:end].lower() == "geen" else ""
        text = text[:start] + instead + text[end:]
    return (text, texts[1]) if side == 0 else (texts[0], text)


def _marks_of(text: str, word: tuple[int, int]) -> list[tuple[int, int]]:
    """The ``ne`` that goes with a word of denial: close before it, else close behind."""
    marks = [match.span() for match in re.finditer(r"\b(?:ne |n['’])", text, re.IGNORECASE)]
    before = [mark for mark in marks if word[0] - MARK_WITHIN < mark[0] < word[0]]
    behind = [mark for mark in marks if word[1] <= mark[0] < word[1] + 2 * MARK_WITHIN]
    return before[-1:] or behind[:1]


def _groups(text: str, language: str) -> list[list[tuple[int, int]]]:
    """Denials, each with what repeats it: ``niet … noch``."""
    groups: list[list[tuple[int, int]]] = []
    for denial in denials(text, language):
        if not denial.repeats:
            groups.append([])
        if groups:
            groups[-1].append((denial.start, denial.end))
    return groups


# Figures ------------------------------------------------------------------------------

CHECKS: tuple[tuple[str, str, Check, Callable[[Texts, random.Random], Texts | None]], ...] = (
    ("numbers", "number", numbers, other_number),
    ("dates", "number", numbers, other_date),
    ("names", "name", proper_names, lost_name),
    ("negation", "negation", negations, lost_denial),
)


def real_differences(kind: str) -> frozenset[int]:
    rows = (row.split("\t") for row in REAL.read_text(encoding="utf-8").splitlines())
    return frozenset(int(row[1]) for row in rows if row[0] == kind)


def difference_figures(documents: Sequence[Parallel]) -> None:
    parts = (("tuning", tuning(documents)), ("held out", held_out(documents)))
    pairs = {name: list(sentence_pairs(part)) for name, part in parts}
    print(f"\nDifferences: {' and '.join(f'{len(pairs[n])} sentence pairs, {n}' for n in pairs)}")
    for name, kind, check, change in CHECKS:
        real = real_differences(kind)
        for part, some in pairs.items():
            caught, made = recall(some, check, change)
            flagged = [pair.number for pair in some if check(pair.texts, pair.names)]
            false = [number for number in flagged if number not in real]
            print(
                f"{name:10} {part:8} caught {caught}/{made} = {caught / max(1, made):.3f};"
                f" flagged {len(flagged) / len(some):.1%},"
                f" without real ones {len(false) / len(some):.1%}"
            )


def recall(
    pairs: Sequence[Sentences],
    check: Check,
    change: Callable[[Texts, random.Random], Texts | None],
) -> tuple[int, int]:
    caught = made = 0
    for pair in pairs:
        changed = change(pair.texts, random.Random(pair.number))
        if changed is None:
            continue
        made += 1
        before, after = (_told(check(texts, pair.names)) for texts in (pair.texts, changed))
        caught += bool(after - before)
    return caught, made


def _told(findings: Sequence[Finding]) -> Counter[tuple[str | None, str | None]]:
    return Counter((f.a and f.a.text, f.b and f.b.text) for f in findings)
