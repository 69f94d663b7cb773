"""Pairs become rows: unchanged ones are left alone, nearly the same ones keep their id."""

from articles.edits import apply_reading
from articles.models import AnswerVoice, Article, Edit, IndexMark, QAPair, Speaker
from articles.paragraphs import join_paragraphs
from articles.parsing.result import ParsedArticle, ParsedPair

from .identify import pair_digests
from .pairs import match
from .people import Cast

#: Added to positions while rows are reordered, so that no two rows share one.
_OUT_OF_THE_WAY = 1_000_000


def create_pairs(article: Article, parsed: ParsedArticle, cast: Cast) -> None:
    """Rows for the pairs of a new article, in one go."""
    rows = [
        QAPair(article=article, **_values(position, pair, cast))
        for position, pair in enumerate(parsed.pairs, 1)
    ]
    QAPair.objects.bulk_create(rows)
    AnswerVoice.objects.bulk_create(
        AnswerVoice(pair=row, paragraph=paragraph, speaker=speaker)
        for row, pair in zip(rows, parsed.pairs, strict=True)
        for paragraph, speaker in _other_voices(pair, cast).items()
    )
    IndexMark.objects.mark((row.public_id for row in rows), new=True)


def write_pairs(article: Article, parsed: ParsedArticle, cast: Cast) -> list[str]:
    """Bring the article's pairs in line with the reading; ``["pair 2", …]`` for what changed."""
    rows = list(article.pairs.all())
    matched = match(parsed.pairs, rows) if rows else [None] * len(parsed.pairs)
    gone, kept = _part(rows, [row for row in matched if row])
    _make_room(rows, matched, gone, kept)
    changed = [
        f"pair {position}"
        for position, (pair, row) in enumerate(zip(parsed.pairs, matched, strict=True), 1)
        if _write(article, position, pair, row, cast)
    ]
    for position, row in enumerate(kept, len(parsed.pairs) + 1):
        QAPair.objects.filter(pk=row.pk).update(position=position)
    return changed + [f"pair {row.position} removed" for row in gone]


def _part(rows: list[QAPair], matched: list[QAPair]) -> tuple[list[QAPair], list[QAPair]]:
    """Rows that the page no longer has: to be removed, or kept since a person edited them."""
    left = [row for row in rows if row not in matched]
    edited = set(
        Edit.objects.filter(subject="qapair", subject_id__in=[row.pk for row in left]).values_list(
            "subject_id", flat=True
        )
    )
    gone = [row for row in left if row.pk not in edited]
    return gone, [row for row in left if row.pk in edited]


def _make_room(rows, matched, gone, kept) -> None:
    if gone:
        IndexMark.objects.mark([row.public_id for row in gone], deleted=True)
        QAPair.objects.filter(pk__in=[row.pk for row in gone]).delete()
    moved = kept or any(row and row.position != position for position, row in enumerate(matched, 1))
    if rows and moved:
        for row in [row for row in rows if row not in gone]:
            row.position += _OUT_OF_THE_WAY
            row.save(update_fields=["position"])


def _write(
    article: Article, position: int, pair: ParsedPair, row: QAPair | None, cast: Cast
) -> bool:
    values = _values(position, pair, cast)
    if row is None:
        row = QAPair.objects.create(article=article, **values)
        changed = True
    else:
        changed = bool(apply_reading(row, values))
    changed |= _write_voices(row, pair, cast)
    if changed:
        IndexMark.objects.mark([row.public_id])
    return changed


def _values(position: int, pair: ParsedPair, cast: Cast) -> dict:
    question_digest, answer_digest = pair_digests(pair)
    return {
        "position": position,
        "question": pair.question,
        "question_label": pair.question_label or "",
        "answer": join_paragraphs(pair.answer),
        "speaker": cast.speaker(pair.speaker),
        "speaker_role": pair.speaker_role or "",
        "speaker_reason": pair.speaker_reason,
        "speaker_confidence": pair.speaker_confidence,
        "question_digest": question_digest,
        "answer_digest": answer_digest,
    }


def _write_voices(row: QAPair, pair: ParsedPair, cast: Cast) -> bool:
    """Paragraphs that another than the pair's speaker says."""
    wanted = _other_voices(pair, cast)
    standing = {voice.paragraph: voice.speaker for voice in row.voices.select_related("speaker")}
    if wanted == standing:
        return False
    row.voices.all().delete()
    AnswerVoice.objects.bulk_create(
        AnswerVoice(pair=row, paragraph=paragraph, speaker=speaker)
        for paragraph, speaker in wanted.items()
    )
    return True


def _other_voices(pair: ParsedPair, cast: Cast) -> dict[int, Speaker | None]:
    return {
        paragraph: cast.speaker(name)
        for paragraph, name in enumerate(pair.answer_speakers)
        if name != pair.speaker
    }
