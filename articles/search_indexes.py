"""What the search knows of a pair (Haystack finds this module by its name)."""

from hashlib import blake2b
from itertools import chain

from django.db.models import Prefetch
from haystack import indexes
from haystack.exceptions import SkipDocument

from articles.models import Alignment, QAPair, TranslationLink
from articles.search.documents import fields_of, lengths_of

#: Raised when the analysis changes, so that ``check_archive`` sees the index is old.
ANALYSIS = 1


class QAPairIndex(indexes.SearchIndex, indexes.Indexable):
    text = indexes.CharField(document=True, model_attr="answer")
    pair = indexes.CharField(model_attr="public_id")
    language = indexes.CharField(model_attr="article__language")
    outlet = indexes.MultiValueField()
    speaker = indexes.MultiValueField()
    date = indexes.IntegerField()
    translated = indexes.BooleanField()

    def get_model(self):
        return QAPair

    def index_queryset(self, using=None):
        return with_twins(with_names(QAPair.objects.published()))

    def prepare_outlet(self, pair):
        return [pair.article.outlet.slug] if pair.article.outlet else []

    def prepare_speaker(self, pair):
        return [speaker.slug for speaker in speakers_of(pair)]

    def prepare_date(self, pair):
        return int(f"{pair.article.date:%Y%m%d}") if pair.article.date else 0

    def prepare_translated(self, pair):
        return bool(twins_of(pair))

    def prepare(self, pair):
        """The finished terms of every field stand in ``fields``, whatever the engine."""
        if not pair.article.published:
            raise SkipDocument
        prepared = super().prepare(pair)
        fields = fields_of(
            pair.article.language,
            pair.question,
            pair.answer_paragraphs,
            names_of(pair),
            twins_of(pair),
        )
        prepared["fields"] = fields
        prepared["lengths"] = lengths_of(fields, pair.article.language)
        prepared["fingerprint"] = self.fingerprint(pair)
        return prepared

    def fingerprint(self, pair):
        return fingerprint(pair)


def with_names(rows):
    """With all that a card shows, and the speakers' names as printed."""
    return rows.with_context().prefetch_related("speaker__names", "voices__speaker__names")


def with_twins(rows):
    return rows.prefetch_related(_aligned("a"), _aligned("b"))


def speakers_of(pair: QAPair) -> list:
    """All who speak in the answer, each once."""
    voices = (voice.speaker for voice in pair.voices.all())
    return list(dict.fromkeys(who for who in chain([pair.speaker], voices) if who))


def names_of(pair: QAPair) -> list[str]:
    """The speakers' names in every spelling that was printed."""
    return list(
        dict.fromkeys(
            name
            for speaker in speakers_of(pair)
            for name in (speaker.name, *(printed.name for printed in speaker.names.all()))
        )
    )


def twins_of(pair: QAPair) -> list[tuple[str, str]]:
    """Language and text of the published pairs that are aligned with this one."""
    twins = [row.pair_b for row in pair.alignments_as_a.all()]
    twins += [row.pair_a for row in pair.alignments_as_b.all()]
    return sorted(
        (twin.article.language, f"{twin.question}\n\n{twin.answer}")
        for twin in twins
        if twin and twin.article.published
    )


def _aligned(side: str) -> Prefetch:
    rows = Alignment.objects.filter(link__status__in=TranslationLink.IN_FORCE)
    other = "pair_b" if side == "a" else "pair_a"
    return Prefetch(f"alignments_as_{side}", rows.select_related(f"{other}__article"))


def fingerprint(pair: QAPair) -> int:
    """64 bits of all from which the document is made."""
    parts = [
        str(ANALYSIS),
        pair.public_id,
        str(pair.pk),
        pair.article.language,
        str(pair.article.date or ""),
        pair.article.outlet.slug if pair.article.outlet else "",
        pair.question,
        pair.answer,
        *(speaker.slug for speaker in speakers_of(pair)),
        *names_of(pair),
        *chain.from_iterable(twins_of(pair)),
    ]
    digest = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(digest.digest(), "little")
