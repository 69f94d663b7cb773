"""Which pair of the new reading is which row: the same, or nearly the same, text."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from articles.models import Edit, QAPair
from articles.paragraphs import join_paragraphs
from articles.parsing.result import ParsedPair

#: Indel similarity (0 to 1) from which two texts are one text, corrected.
NEARLY = 0.8
#: Within one article: under the same question, as little of the answer may stay.
_SAME_QUESTION, _REST_OF_ANSWER = 0.9, 0.4


def similarity(pair: ParsedPair, question: str, answer: str) -> float:
    """Normalised indel similarity of question and answer together, 0 to 1."""
    text = pair.question + "\n" + join_paragraphs(pair.answer)
    return fuzz.ratio(text, question + "\n" + answer, score_cutoff=NEARLY * 100) / 100


def nearly_same(pair: ParsedPair, question: str, answer: str) -> bool:
    return similarity(pair, question, answer) >= NEARLY


def _kinship(pair: ParsedPair, question: str, answer: str) -> float:
    """How surely a pair and a row of one article are the same; 0 for not at all."""
    whole = similarity(pair, question, answer)
    if whole or fuzz.ratio(pair.question, question) < _SAME_QUESTION * 100:
        return whole
    rest = fuzz.ratio(join_paragraphs(pair.answer), answer) / 100
    return rest if rest >= _REST_OF_ANSWER else 0.0


def match(pairs: Sequence[ParsedPair], rows: Sequence[QAPair]) -> list[QAPair | None]:
    """For each pair of the reading its row, each row at most once, the most similar first."""
    texts = _as_read(rows)
    scored = [
        (_kinship(pair, *text), -abs(i - j), i, j)
        for i, pair in enumerate(pairs)
        for j, text in enumerate(texts)
    ]
    found: list[QAPair | None] = [None] * len(pairs)
    taken: set[int] = set()
    for score, _distance, i, j in sorted(scored, reverse=True):
        if score and found[i] is None and j not in taken:
            found[i] = rows[j]
            taken.add(j)
    return found


def _as_read(rows: Sequence[QAPair]) -> list[tuple[str, str]]:
    """Question and answer of each row as the machine last read them, before people's edits."""
    edits = Edit.objects.filter(subject="qapair", subject_id__in=[row.pk for row in rows])
    read = {
        (edit.subject_id, edit.field): edit.machine_value
        if edit.proposal is None
        else edit.proposal
        for edit in edits
    }
    return [
        (read.get((row.pk, "question"), row.question), read.get((row.pk, "answer"), row.answer))
        for row in rows
    ]
