"""What the index knows of a pair: for each field, its terms and their places."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from articles.analysis import Word, words

from .fields import ANSWER, CAPITAL, EXACT, GAP, PARTS, QUESTION, SPEAKER, TWIN

#: How often each term stands in one field, or at which places, in order.
Counts = Mapping[str, int]
Places = Mapping[str, Sequence[int]]
Fields = dict[str, Counts | Places]
LAST_PLACE = 0xFF00


def fields_of(
    language: str,
    question: str,
    paragraphs: Iterable[str],
    names: Iterable[str],
    twins: Iterable[tuple[str, str]] = (),
) -> Fields:
    """The fields of one pair; ``twins`` are language and text of its aligned versions."""
    question_parts = [words(part, language) for part in question.split("\n")]
    answer_parts = [words(part, language) for part in paragraphs]
    every = [word for part in question_parts + answer_parts for word in part]
    fields: Fields = {
        QUESTION.of(language): _counted(_keys(question_parts)),
        ANSWER.of(language): _counted(_keys(answer_parts)),
        PARTS.of(language): _counted(word.form.parts for word in every),
        EXACT.of(language): _placed(question_parts + answer_parts),
        SPEAKER: _placed([words(name, None) for name in dict.fromkeys(names)]),
    }
    for twin_language, text in twins:
        fields[TWIN.of(twin_language)] = _counted(_keys([words(text, twin_language)]))
    return {name: places for name, places in fields.items() if places}


def lengths_of(fields: Mapping[str, Any], language: str) -> tuple[int, int]:
    """How many words count in the question and in the answer."""
    counts = [sum(fields.get(kind.of(language), {}).values()) for kind in (QUESTION, ANSWER)]
    return counts[0], counts[1]


def _keys(parts: Iterable[Iterable[Word]]) -> Iterable[Sequence[str]]:
    return (word.form.keys for part in parts for word in part if not word.form.stop)


def _counted(terms: Iterable[Sequence[str]]) -> Counts:
    return Counter(islice(chain.from_iterable(terms), LAST_PLACE + 1))


def _placed(parts: Iterable[Sequence[Word]]) -> Places:
    """Folded words with places that run on through the parts, with a gap between."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    start = 0
    for part in parts:
        place = start
        for word in part:
            place = start + word.position
            if place <= LAST_PLACE:
                found[word.form.folded].append(place)
                if word.form.stop and word.capital:
                    found[CAPITAL + word.form.folded].append(place)
        start = place + 1 + GAP
    return dict(found)
