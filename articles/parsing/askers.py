"""Who asked, where no byline tells: whose labels ask, whom the lead calls a reporter."""

from collections.abc import Collection, Sequence

from .body import Reading
from .drafts import Cast
from .identities import split_label
from .namesakes import is_initials, name_tokens, naturally, same_person
from .outlets import is_same_outlet, looks_like_person
from .people import Person
from .result import ParsedPair
from .states import Q
from .vocabulary import may_begin_name
from .voices import Voice

#: More who ask by their names are a press conference.
_MOST = 3


def find_askers(
    reading: Reading, cast: Cast, pairs: Sequence[ParsedPair], outlet: str | None
) -> tuple[str, ...]:
    """The full names of those who asked, in the order in which they do."""
    spoke = {name for pair in pairs for name in pair.answer_speakers if name}
    found = (_named(voice, cast.people, spoke, outlet) for voice in _asking(reading))
    names = tuple(dict.fromkeys(name for name in found if name))
    if names:
        return names if len(names) <= _MOST else ()
    return tuple(p.name for p in cast.people if p.asks and p.name not in spoke)[:2]


def _asking(reading: Reading) -> tuple[Voice, ...]:
    """The voices that ask, as they come; of a press conference none.

    There a label names the journalist and, in brackets, one medium of several.
    """
    voices = {label: v for v in reading.voices.values() for label in v.labels}
    turns = zip(reading.pieces, reading.states, strict=False)
    heard = [p.label.text for p, state in turns if p.label and state == Q]
    asking = dict.fromkeys(voices[label] for label in heard if label in voices)
    own = tuple(voice for voice in asking if voice.side == "question" and not voice.generic)
    bracketed = sum("(" in label for voice in own for label in voice.labels)
    return own if bracketed < 2 else ()


def _named(
    voice: Voice, people: Sequence[Person], spoke: Collection[str], outlet: str | None
) -> str | None:
    """The full name behind a label that asks, as the page writes it, unless it answers too."""
    for label in sorted(voice.labels, key=len, reverse=True):
        printed = split_label(label)[0]
        known = _bearer(printed, people)
        name = naturally(known or printed)
        if not looks_like_person(name) or (outlet and is_same_outlet(name, outlet)):
            continue
        sure = may_begin_name(name_tokens(name)[0]) or known or len(voice.labels) > 1
        if sure and not any(same_person(name, other) for other in spoke):
            return name
    return None


def _bearer(label: str, people: Sequence[Person]) -> str | None:
    """Whom of the page a surname or a name in capitals can mean, by the full name."""
    if is_initials(label):
        return None
    return next((p.name for p in people if " " in p.name and same_person(label, p.name)), None)
