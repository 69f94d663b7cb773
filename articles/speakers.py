"""Which person a printed name means, and the joining of two rows of one person.

Names that are spelt alike, or differ only in accents, mean one person when a role or
an interview agrees.  Otherwise they stay two rows, proposed for merging: different
people share folded names.
"""

from collections.abc import Iterable

from django.db import transaction

from .models import AnswerVoice, IndexMark, Interview, QAPair, Speaker, SpeakerName
from .names import fold, slug

#: Words of a role that say nothing about which office it is.
_SHORTEST_TELLING_WORD = 5
#: Letters that cognates of two languages share: minister, ministre, ministro.
_COGNATE = 5


def roles_agree(one: str, other: str) -> bool:
    """Do two titles, perhaps in two languages, share a telling word or a cognate of it?"""
    mine, theirs = _stems(one), _stems(other)
    return bool(mine & theirs)


def _stems(role: str) -> set[str]:
    words = fold(role).split()
    return {word[:_COGNATE] for word in words if len(word) >= _SHORTEST_TELLING_WORD}


def namesakes(name: str) -> list[Speaker]:
    """People with this name, whatever the accents, oldest first."""
    found = Speaker.objects.filter(folded=fold(name)).order_by("id")
    return list(dict.fromkeys(current(speaker) for speaker in found))


def current(speaker: Speaker) -> Speaker:
    """The row that a merged speaker became."""
    while speaker.merged_into is not None:
        speaker = speaker.merged_into
    return speaker


def find_or_create(name: str, role: str | None, interview: Interview | None) -> Speaker:
    """The person whom the page means, a new one if nobody agrees."""
    for speaker in namesakes(name):
        if _is_same(speaker, name, role, interview):
            return speaker
    return create(name)


def _is_same(speaker: Speaker, name: str, role: str | None, interview: Interview | None) -> bool:
    if interview and speaker.names.filter(article__interview=interview).exists():
        return True
    printed = list(speaker.names.values_list("role", flat=True).distinct())
    known = [title for title in printed if title]
    if role and known:
        return any(roles_agree(role, title) for title in known)
    return speaker.name == name


def create(name: str) -> Speaker:
    free = Speaker.objects.free_slug(slug(name, default="speaker"))
    return Speaker.objects.create(name=name, slug=free, folded=fold(name))


def mark_pairs(speakers: Iterable[Speaker]) -> None:
    """Everything that these people say has to be indexed again."""
    for speaker in speakers:
        IndexMark.objects.mark(QAPair.objects.by(speaker).values_list("public_id", flat=True))


@transaction.atomic
def merge(source: Speaker, target: Speaker) -> None:
    """Make two rows of one person one; the old address leads to the new.

    Raises ValueError where the two are one already.
    """
    source, target = current(source), current(target)
    if source == target:
        raise ValueError(f"{source} is {target} already.")
    mark_pairs([source])
    QAPair.objects.filter(speaker=source).update(speaker=target)
    AnswerVoice.objects.filter(speaker=source).update(speaker=target)
    _move_names(source, target)
    source.merged_into = target
    source.save(update_fields=["merged_into"])


def _move_names(source: Speaker, target: Speaker) -> None:
    for printed in source.names.all():
        twin = SpeakerName.objects.filter(
            speaker=target,
            article=printed.article,
            name=printed.name,
            role=printed.role,
            where=printed.where,
        )
        if twin.exists():
            printed.delete()
        else:
            printed.speaker = target
            printed.save(update_fields=["speaker"])
