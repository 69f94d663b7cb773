"""Dictionary rows: loaded from files, and the few that two texts need, fetched."""

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db import transaction

from articles.alignment import EDITOR, Dictionary, Entry, Version
from articles.alignment.dictionary import key, keys_of
from articles.models import LexiconEntry

_BATCH = 2000
#: Below the number of parameters that SQLite takes in one statement.
_KEYS_A_QUERY = 800


@transaction.atomic
def load(entries: Iterable[Entry]) -> int:
    """Replace the rows of these entries' source; how many there are now.

    An editor's own entries stay whatever is loaded.
    """
    waiting, first, number = iter(entries), True, 0
    while batch := list(islice(waiting, _BATCH)):
        if first:
            LexiconEntry.objects.filter(source=batch[0].source).exclude(source=EDITOR).delete()
            first = False
        LexiconEntry.objects.bulk_create(map(row_of, batch), ignore_conflicts=True)
        number += len(batch)
    return number


def row_of(entry: Entry) -> LexiconEntry:
    return LexiconEntry(
        source_language=entry.source_language,
        target_language=entry.target_language,
        word=entry.word,
        translation=entry.translation,
        word_key=key(entry.word),
        translation_key=key(entry.translation),
        source=entry.source,
        licence=entry.licence,
    )


def sign_as_editor(row: LexiconEntry) -> None:
    """Make the row an editor's own, under the keys of its words."""
    row.source = EDITOR
    row.word_key, row.translation_key = key(row.word), key(row.translation)


def dictionary_for(a: Version, b: Version) -> Dictionary | None:
    """What the dictionaries say about the words of these two texts; None if nothing."""
    forth = LexiconEntry.objects.filter(source_language=a.language, target_language=b.language)
    back = LexiconEntry.objects.filter(source_language=b.language, target_language=a.language)
    languages = (a.language, b.language)
    known = LexiconEntry.objects.filter(source_language__in=languages)
    if not known.filter(target_language__in=languages).exists():
        return None  # before the words are looked at: they cost more than the question
    in_a, in_b = (keys_of(version.texts, version.language) for version in (a, b))
    rows = [
        *_rows(forth, "word_key", in_a, "translation_key", in_b),
        *_rows(back, "word_key", in_b, "translation_key", in_a),
    ]
    return Dictionary(map(_entry, rows)) if rows else None


def _rows(
    entries, field: str, keys: frozenset[str], other: str, others: frozenset[str]
) -> Iterator:
    wanted = sorted(keys)
    for start in range(0, len(wanted), _KEYS_A_QUERY):
        some = entries.filter(**{f"{field}__in": wanted[start : start + _KEYS_A_QUERY]})
        yield from (row for row in some if getattr(row, other) in others or row.source == EDITOR)


def _entry(row: LexiconEntry) -> Entry:
    return Entry(
        source_language=row.source_language,
        target_language=row.target_language,
        word=row.word,
        translation=row.translation,
        source=row.source,
        licence=row.licence,
    )
