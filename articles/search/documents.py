"""What the index knows of a pair: for each field, its terms and their places."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from articles.analysis import Word, words

from .fields import ANSWER, CAPITAL, EXACT, GAP, PARTS, QUESTION, SPEAKER, TWIN

#: The places of each term in one field, in order.
Places = Mapping[str, Sequence[int]]
LAST_PLACE = 0xFF00


def fields_of(
    language: str,
    question: str,
    paragraphs: Iterable[str],
    names: Iterable[str],
    twins: Iterable[tuple[str, str]] = (),
) -> dict[str, Places]:
    """The fields of one pair; ``twins`` are language and text of its aligned versions."""
    question_parts = [words(part, language) for part in question.split("\n")]
    answer_parts = [words(part, language) for part in paragraphs]
    every = [word for part in question_parts + answer_parts for word in part]
    fields: dict[str, Places] = {
        QUESTION.of(language): _counted(key for part in question_parts for key in _keys(part)),
        ANSWER.of(language): _counted(key for part in answer_parts for key in _keys(part)),
        PARTS.of(language): _counted(part for word in every for part in word.form.parts),
        EXACT.of(language): _placed(question_parts + answer_parts),
        SPEAKER: _placed([words(name, None) for name in dict.fromkeys(names)]),
    }
    for twin_language, text in twins:
        fields[TWIN.of(twin_language)] = _counted(_keys(words(text, twin_language)))
    return {name: places for name, places in fields.items() if places}


def lengths_of(fields: Mapping[str, Places], language: str) -> tuple[int, int]:
    """How many words count in the question and in the answer."""
    counts = [
        sum(map(len, fields.get(kind.of(language), {}).values())) for kind in (QUESTION, ANSWER)
    ]
    return counts[0], counts[1]


def _keys(found: Iterable[Word]) -> Iterable[str]:
    return (key for word in found if not word.form.stop for key in word.form.keys)


def _counted(terms: Iterable[str]) -> Places:
    """Terms of a field in which only the number of occurrences matters."""
    return _by_term((term, number) for number, term in enumerate(terms))


def _placed(parts: Iterable[Sequence[Word]]) -> Places:
    """Folded words with places that run on through the parts, with a gap between."""
    return _by_term(_folded_places(parts))


def _folded_places(parts: Iterable[Sequence[Word]]) -> Iterable[tuple[str, int]]:
    start = 0
    for part in parts:
        last = start
        for word in part:
            last = start + word.position
            yield word.form.folded, last
            if word.form.stop and word.capital:
                yield CAPITAL + word.form.folded, last
        start = last + 1 + GAP


def _by_term(placed: Iterable[tuple[str, int]]) -> Places:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for term, place in placed:
        if place <= LAST_PLACE:
            found[term].append(place)
    return dict(found)
