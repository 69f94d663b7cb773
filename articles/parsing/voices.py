"""Labels gathered into voices: which of them are real, which are one person's, who asks.

A label is real when the page repeats it, when a language lists it, or when it
names somebody whom the page introduces; a noun and a colon is not one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .labels import INITIALS, Label, Side
from .namesakes import is_initials, same_person
from .outlets import is_same_outlet, looks_like_outlet, looks_like_person
from .text import words
from .vocabulary import is_role


@dataclass(frozen=True, kw_only=True)
class Voice:
    """All labels of one speaker, and on which side of the conversation it is."""

    labels: frozenset[str]
    side: Side
    generic: bool


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A candidate label with what speaks for its side."""

    unit: int
    label: Label
    key: str
    #: How much its turn reads like a question rather than an answer.
    leaning: float
    #: It follows a paragraph that reads like a question.
    answers: bool = False
    #: The paragraphs above and below it have labels too.
    amid: bool = False
    #: In the first exchange of the page, if both turns have a label: 1 asks, -1 answers.
    opens: int = 0


def find_voices(
    candidates: Sequence[Candidate],
    known: Sequence[str],
    interviewers: Sequence[str],
    outlets: Sequence[str],
    plain_questions: int = 0,
) -> dict[str, Voice]:
    """The real labels, by key.  ``known``: full names that the page introduces."""
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        groups[candidate.key].append(candidate)
    clusters = _cluster(groups, known)
    generic = Counter(c.label.generic for c in candidates if c.label.generic)
    opposite = {side for side, count in generic.items() if count > 1}
    voices: dict[str, Voice] = {}
    for keys in clusters:
        members = [c for key in keys for c in groups[key]]
        if not _is_real(members, known, interviewers, outlets, len(generic) == 2):
            continue
        voice = Voice(
            labels=frozenset(c.label.text for c in members),
            side=_side(members, known, interviewers, outlets, opposite),
            generic=all(c.label.generic or "(" not in c.label.text for c in members)
            and any(c.label.generic for c in members),
        )
        voices.update(dict.fromkeys(keys, voice))
    return _balance(_contrast(voices, candidates), groups, plain_questions)


def _cluster(groups: Mapping[str, list[Candidate]], known: Sequence[str]) -> list[list[str]]:
    """Keys of one speaker together: full name, surname, initials; word and letter."""
    clusters: list[list[str]] = []
    for key in sorted(groups, key=lambda k: -len(k.removeprefix(INITIALS))):
        home = next(
            (
                cluster
                for cluster in clusters
                if _joins(groups[key][0], groups[cluster[0]][0], known)
            ),
            None,
        )
        if home is None:
            clusters.append([key])
        else:
            home.append(key)
    return clusters


def _joins(short: Candidate, long: Candidate, known: Sequence[str]) -> bool:
    if long.label.text.endswith(f"({short.label.text})"):
        return not any(map(str.isdigit, long.label.text))  # a dateline gives a day
    if long.label.text.startswith(f"{short.label.text} ") and is_role(short.label.text.casefold()):
        return True  # ``MINISTER ROY``, later ``MINISTER``
    if long.label.generic and short.label.text == long.label.text[:1].upper():
        return True  # ``Đáp``, later ``Đ``
    if _abbreviates(short.label.text, long.label.text):
        return True
    if short.label.generic or long.label.generic:
        return short.label.generic is not None and short.label.generic == long.label.generic
    if same_person(short.label.text, long.label.text):
        return True
    return any(
        same_person(short.label.text, name) and same_person(long.label.text, name) for name in known
    )


def _abbreviates(short: str, long: str) -> bool:
    """``B&O`` and ``Bois & Ossature``."""
    letters = [letter for letter in short if letter.isalpha()]
    begins = [word[0] for word in long.split() if word[0].isupper()]
    return 1 < len(letters) < len(long) / 2 and "&" in short and letters == begins


def _is_real(
    members: Sequence[Candidate],
    known: Sequence[str],
    interviewers: Sequence[str],
    outlets: Sequence[str],
    both_generic: bool,
) -> bool:
    label = members[0].label
    if label.bare:  # ``J. S. Bach`` may head a paragraph
        return len(members) > 1 and any(same_person(label.text, name) for name in known)
    if label.generic:
        return len(members) > 1 or both_generic or members[0].leaning > 0
    if len(members) >= 2:
        return (
            len(members) > 2
            or any(c.amid for c in members)
            or len({round(c.leaning) > 0 for c in members}) == 1
            or _is_known(label.text, known, outlets)
        )
    named = _is_known(label.text, (*known, *interviewers), outlets)
    if is_initials(label.text) and any(same_person(label.text, name) for name in known):
        return True
    if named and any(is_role(word.casefold()) for word in words(label.text)):
        return True
    if members[0].amid and _names_one(label.text):
        return True
    if members[0].opens and len(label.text) < 40:
        return True
    return named and (members[0].answers or members[0].leaning > 1.5 or len(members) > 1)


def _names_one(label: str) -> bool:
    """Whether a label is a person's full name, with a medium in brackets or without, or a role."""
    label = re.sub(r"\s*\([^()]*\)$", "", label)
    listed = label.split()
    return looks_like_person(label) or (len(listed) < 3 and is_role(listed[-1]))


def _is_known(label: str, known: Sequence[str], outlets: Sequence[str]) -> bool:
    return any(same_person(label, name) for name in known) or is_outlet(label, outlets)


def is_outlet(label: str, outlets: Sequence[str]) -> bool:
    return any(is_same_outlet(label, outlet) for outlet in outlets)


def _side(
    members: Sequence[Candidate],
    known: Sequence[str],
    interviewers: Sequence[str],
    outlets: Sequence[str],
    generics: set[Side],
) -> Side:
    generic = Counter(c.label.generic for c in members if c.label.generic)
    if generic:
        return generic.most_common(1)[0][0]
    longest = max((c.label.text for c in members), key=len)
    leaning = sum(max(-2.0, min(2.0, c.leaning)) for c in members) / len(members)
    leaning += 2.0 * sum(c.opens for c in members)
    if len(generics) == 1:  # who stands opposite a generic label is on the other side
        leaning += 2.0 if "answer" in generics else -2.0
    if is_outlet(longest, outlets) or _works_for_outlet(longest):
        leaning += 1.5
    if any(same_person(longest, name) for name in interviewers):
        leaning += 3.0
    elif any(same_person(longest, name) for name in known):
        leaning -= 1.0
    return "question" if leaning > 0 else "answer"


def _works_for_outlet(label: str) -> bool:
    """``LEWIS GRANT (The Ings Laner)``."""
    bracket = re.search(r"\(([^()]*)\)$", label)
    return bracket is not None and looks_like_outlet(bracket[1])


def _contrast(voices: dict[str, Voice], candidates: Sequence[Candidate]) -> dict[str, Voice]:
    """A voice that only ever takes turns with one that answers asks, if it reads so beside it."""
    turns = [(c, voices[c.key]) for c in candidates if c.key in voices]
    near: dict[Voice, set[Voice]] = defaultdict(set)
    leanings: dict[Voice, list[float]] = defaultdict(list)
    for (_, voice), (_, following) in pairwise(turns):
        if voice is not following:
            near[voice].add(following)
            near[following].add(voice)
    for candidate, voice in turns:
        leanings[voice].append(max(-3.0, min(3.0, candidate.leaning)))
    mean = {voice: sum(values) / len(values) for voice, values in leanings.items()}
    asking = {
        voice
        for voice in mean
        if voice.side == "answer"
        and not voice.generic
        and len(leanings[voice]) > 1
        and near[voice]
        and all(other.side == "answer" for other in near[voice])
        and mean[voice] > max(0.0, 2.0 + max(mean[other] for other in near[voice]))
    }
    return {k: replace(v, side="question") if v in asking else v for k, v in voices.items()}


def _balance(
    voices: dict[str, Voice], groups: Mapping[str, list[Candidate]], plain_questions: int
) -> dict[str, Voice]:
    """Where no voice asks, and nobody asks without a label, the one that asks most does."""
    apart = list(dict.fromkeys(voices.values()))
    if len(apart) < 2 or any(v.side == "question" for v in apart):
        return voices
    leaning = dict.fromkeys(apart, -9.0)
    for key, voice in voices.items():
        turns = groups[key]
        leaning[voice] = max(leaning[voice], sum(c.leaning for c in turns) / len(turns))
    asker = max(apart, key=leaning.__getitem__)
    asked = sum(len(groups[key]) for key, voice in voices.items() if voice is asker)
    if plain_questions > max(1.0, 0.5 * asked) or (plain_questions > 1 and leaning[asker] < 0):
        return voices
    return {
        key: replace(voice, side="question") if voice is asker else voice
        for key, voice in voices.items()
    }
