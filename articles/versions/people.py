"""One interview has one set of speakers: namesakes in two of its versions are one person."""

from articles import speakers
from articles.models import Speaker, TranslationLink


def join_namesakes(link: TranslationLink) -> None:
    """Merge speakers whose names differ in accents at most: the interview agrees."""
    ours, theirs = _speakers(link.a), _speakers(link.b)
    for folded in ours.keys() & theirs.keys():
        older, younger = sorted((ours[folded], theirs[folded]), key=lambda speaker: speaker.pk)
        if older != younger:
            speakers.merge(younger, older)


def _speakers(article) -> dict[str, Speaker]:
    found = Speaker.objects.filter(pairs__article=article).distinct()
    return {speaker.folded: speaker for speaker in found}
