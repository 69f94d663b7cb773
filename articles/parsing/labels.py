"""Labels of turns: found at the heads of paragraphs, gathered into voices, given a side.

``Vraag:``, ``Q -``, ``Le Temps :``, ``Minister X :``, ``H. S.-G. :`` … A label
is real when the page repeats it, when a language lists it, or when it names
somebody whom the page introduces; a noun and a colon is not one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from articles.languages import LANGUAGES

from .names import is_role
from .namesakes import is_initials, name_tokens, same_person
from .outlets import is_same_outlet, looks_like_outlet, looks_like_person
from .text import CAPITALS, fold, words

Side = Literal["question", "answer"]

_COLON = re.compile(
    r"^(?P<dash>[-–—•*]\s*)?(?P<label>[^\W_][^:：?!;«»“”„‘\n]{0,95}?)\s?[:：][-–—]?(?!\d|//)\s*"
)
#: A row of a table: ``Luuk | Hoe lang waren jullie onderweg? |``.
_BARRED = re.compile(r"^(?P<label>[^\W\d_][^|:?!;«»“”\n]{0,30}?)\s?\|\s*(?=[^\s|])")
#: ``A. Roy.- Avec …``, ``PREGUNTA.- ¿…``: the name's own points, then a point with a dash.
_POINTED = re.compile(
    rf"^(?P<dash>[-–—•*]\s*)?(?P<label>[{CAPITALS}][^:?!–—\n]{{0,50}}?)\s?\.\s?[-–—]+\s+(?=[^\W\d_«“„\"‘¿¡])"
)
_DASHED = re.compile(
    rf"^(?P<dash>[-–—•*]\s*)?(?P<label>[{CAPITALS}][^:.?!–—\n]{{0,50}}?)\s?\.?\s?[–—]\s?(?=[^\W\d_«“„\"‘])"
)
#: Of a life in dates: ``1974: geboren in Diksmuide``.
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:\s?[-–/].*)?$")


@dataclass(frozen=True, kw_only=True)
class Label:
    """A label as printed at the head of a unit, and where the turn's own text begins."""

    text: str
    end: int
    generic: Side | None = None


@dataclass(frozen=True, kw_only=True)
class Voice:
    """All labels of one speaker, and on which side of the conversation it is."""

    labels: frozenset[str]
    side: Side
    generic: bool


def _listed(name: str) -> frozenset[str]:
    return frozenset(entry for lang in LANGUAGES.values() for entry in getattr(lang.press, name))


@lru_cache(maxsize=1)
def _generic_words() -> dict[str, Side]:
    """Generic labels of all languages; one that is both (``a``) is left to its counterpart."""
    sides: dict[str, Side] = dict.fromkeys(_listed("answer_labels"), "answer")
    sides.update(dict.fromkeys(_listed("question_labels"), "question"))
    return sides


@lru_cache(maxsize=1)
def _generic_pattern() -> re.Pattern[str]:
    listed = sorted(_generic_words(), key=len, reverse=True)
    either = "|".join(re.escape(word) for word in listed)
    return re.compile(
        rf"^(?P<dash>[-–—•*]\s*)?(?P<label>(?:{either})(?:\s?\d{{1,2}})?)"
        r"(?:\s?\.?\s?[-–—]+|\s?[:：][-–—]?|[.)](?!\s?-?[A-Z]\.)|\s?/)(?!\d)\s*",
        re.I,
    )


def label_key(label: str) -> str:
    """What makes two printed labels the same: ``M. T.`` and ``M.T.``, ``Q1`` and ``Q2``."""
    bare = re.sub(r"\s?\d{1,2}$", "", label)
    if is_initials(bare):
        return "initials:" + re.sub(r"[^a-z]", "", fold(bare))
    return " ".join(name_tokens(bare)) or fold(bare)


@lru_cache(maxsize=4_000)
def read_label(text: str) -> Label | None:
    """A candidate label at the head of a paragraph, real or not."""
    generic = _generic_pattern().match(text)
    named = _COLON.match(text) or _POINTED.match(text)
    initialled = generic and named and _is_initialled(named["label"])
    if generic and not initialled and _is_written_as_label(generic["label"], text[generic.end() :]):
        side = _generic_words()[re.sub(r"\s?\d{1,2}$", "", generic["label"]).casefold()]
        return Label(text=generic["label"], end=generic.end(), generic=side)
    announces = named and named.end() == len(text) and len(words(named["label"])) > 8
    if named and not announces and _looks_like_label(named["label"]):
        return Label(text=named["label"].strip(), end=named.end())
    match = _BARRED.match(text) or _DASHED.match(text)
    if match and len(words(match["label"])) <= 6 and _looks_like_label(match["label"]):
        return Label(text=match["label"].strip(), end=match.end())
    return None


def _is_initialled(label: str) -> bool:
    """``A. Roy``, ``R. de Wit``: an initial and a surname, not a generic label and a sentence."""
    initial, _, surname = label.partition(". ")
    return len(initial) == 1 and 0 < len(surname.split()) <= 3 and surname.split()[-1][0].isupper()


def _is_written_as_label(label: str, rest: str) -> bool:
    if len(label) == 1 and not label.isupper():
        return False
    return label[:1].isupper() or ":" in rest[:1]


def _looks_like_label(label: str) -> bool:
    """Names end in a capitalised word, an initial or a bracket; prose does not."""
    listed = words(label)
    if not listed or len(listed) > 14 or label.casefold() in _listed_fields():
        return False
    if not (label[0].isupper() or label[0].isdigit()) or _YEAR.match(label):
        return False
    if re.search(r"[.]\s+[^\W\d_]{3,}\s[^\W\d_]", label) and not re.match(
        r"(?:\w{1,4}\. ?)+", label
    ):
        return False
    last = label.rstrip().split()[-1]
    return last[:1].isupper() or last.endswith((")", ".")) or len(listed) == 1 or last[:1].isdigit()


@lru_cache(maxsize=1)
def _listed_fields() -> frozenset[str]:
    return _listed("field_labels") | _listed("photo_words") | _listed("source_labels")


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
    for key in sorted(groups, key=lambda k: -len(k)):
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
        return True
    if short.label.generic or long.label.generic:
        return short.label.generic is not None and short.label.generic == long.label.generic
    if same_person(short.label.text, long.label.text):
        return True
    return any(
        same_person(short.label.text, name) and same_person(long.label.text, name) for name in known
    )


def _is_real(
    members: Sequence[Candidate],
    known: Sequence[str],
    interviewers: Sequence[str],
    outlets: Sequence[str],
    both_generic: bool,
) -> bool:
    label = members[0].label
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
    """Whether a label is a person's full name, or a role."""
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
    if plain_questions > max(1.0, 0.5 * asked):
        return voices
    return {
        key: replace(voice, side="question") if voice is asker else voice
        for key, voice in voices.items()
    }
