"""What is doubtful about the reading of an article, in sentences for its readers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article, Edit, QAPair
from articles.presentation import grounds, ledger

#: By code of ``Article.doubts`` (``articles.parsing.doubts``).
SENTENCES = {
    "no-title": gettext_lazy("No title was found on the page."),
    "no-date": gettext_lazy("No date of publication was found on the page."),
    "no-pairs": gettext_lazy("No questions were found."),
    "few-pairs": gettext_lazy("Only one question was found."),
    "no-speaker": gettext_lazy("Of some answers it is not known who gives them."),
    "speaker-inferred": gettext_lazy("No label beside the answers says who gives them."),
    "low-language-confidence": gettext_lazy("The language is not certain."),
    "narrow-convention": gettext_lazy(
        "What is a question and what an answer could be read in another way nearly as well."
    ),
    "unknown-lines": gettext_lazy("Some lines were not understood."),
    "empty-answer": gettext_lazy("A question stands without an answer."),
}


@dataclass(frozen=True, kw_only=True)
class Trust:
    """How far the reading of an article can be trusted."""

    #: Whether a person has looked at it.
    reviewed: bool
    #: The machine's reckoning that all of it was read right.
    percent: int
    doubts: tuple[str, ...]
    #: Lines read unsurely.
    unsure: int


def trust_in(article: Article, spans: list[dict], unlabelled: Mapping[int, str]) -> Trust:
    """What a person has put right since is no doubt.

    ``article`` comes with its pairs, ``unlabelled`` is what ``inferred`` says of them.
    """
    settled = {**_settled(article), "speaker-inferred": not unlabelled}
    return Trust(
        reviewed=article.reviewed,
        percent=grounds.percent(article.confidence),
        doubts=tuple(
            str(SENTENCES[code])
            for code in article.doubts
            if code in SENTENCES and not settled.get(code)
        ),
        unsure=ledger.number_unsure(spans),
    )


def _settled(article: Article) -> dict[str, bool]:
    pairs = article.pairs.all()
    return {
        "no-title": bool(article.title),
        "no-date": article.date is not None,
        "no-pairs": bool(pairs),
        "few-pairs": len(pairs) > 1,
        "no-speaker": all(map(_is_signed, pairs)),
        "empty-answer": all(pair.answer for pair in pairs),
    }


def _is_signed(pair: QAPair) -> bool:
    return bool(pair.speaker_id) and all(voice.speaker_id for voice in pair.voices.all())


def inferred(pairs: Iterable[QAPair]) -> dict[int, str]:
    """By key of pair: how its speaker was found where neither a label nor a person says it."""
    unlabelled = [pair for pair in pairs if pair.speaker_id and 0 < pair.speaker_confidence < 1]
    if not unlabelled:
        return {}
    given = set(
        Edit.objects.filter(
            subject="qapair", field="speaker", subject_id__in=[pair.pk for pair in unlabelled]
        ).values_list("subject_id", flat=True)
    )
    return {pair.pk: _how_found(pair) for pair in unlabelled if pair.pk not in given}


def _how_found(pair: QAPair) -> str:
    return _("no label says so; named in %(place)s, %(percent)s %% sure") % {
        "place": grounds.found_in(pair.speaker_reason),
        "percent": grounds.percent(pair.speaker_confidence),
    }
