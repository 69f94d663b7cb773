"""Who asked or wrote, where no byline tells: who posted the page, whose labels ask, a reporter."""

from collections.abc import Collection, Sequence

from .body import Reading
from .bylines import posted_by
from .drafts import Cast, Draft
from .identities import split_label
from .lines import tidy
from .namesakes import is_initials, name_tokens, naturally, same_person
from .outlets import is_same_outlet, looks_like_person
from .people import Person
from .result import FURNITURE, ParsedPair
from .states import Q
from .vocabulary import may_begin_name
from .voices import Voice

#: More who ask by their names are a press conference.
_MOST = 3
#: Characters of a line that tells who posted a page.
_LINE = 90


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


def find_poster(draft: Draft) -> tuple[str, ...]:
    """Whom a blog says below its turns to have published it: ``Posted by Ann at 22:17``."""
    turns = (at for at, placed in enumerate(draft.placed) if placed.kind == "question")
    below = draft.placed[next(turns, 0) :]
    lines = (tidy(p.unit.text) for p in below if p.kind in FURNITURE and len(p.unit.text) < _LINE)
    return next(filter(None, map(posted_by, lines)), ())


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
