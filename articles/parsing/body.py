"""The interview itself: pieces, whose voice each is, and the walk that explains them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.languages.model import Press

from .corrections import STATES_OF, Corrections
from .evidence import Evidence, weigh
from .features import alone
from .grounds import Ground, find_grounds
from .items import find_items
from .labels import Candidate, Voice, find_voices, label_key
from .lines import Style, Unit
from .names import is_role
from .people import Person
from .pieces import Piece, read_pieces, split_turns
from .result import Kind
from .segment import Walk, look, segment
from .states import Marked, Q
from .text import asks, closes_quote, fold, leaves_quote_open, unquote
from .weights import WEIGHTS

_ARTICLES = r"[Ll]['’]|[Dd]e |[Hh]et |[Ll][ea] |[Tt]he |[Dd]er |[Dd]ie |[Ee]l "
_QUESTION_HINTS = frozenset(("question", "vraag", "frage", "pregunta", "interviewer", "interview"))
_ASIDE_HINTS = frozenset(
    ("box", "bio", "infobox", "kader", "encadre", "aside", "factbox", "kasten", "portrait")
)

#: Shorter texts stand twice on a page by chance.
_TELLING = 25
#: Words from which a paragraph shows whether somebody speaks of himself.
_LONG = 20


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The pieces of the body with the state of each, and who may be meant by which label."""

    pieces: tuple[Piece, ...]
    states: tuple[int, ...]
    voices: dict[str, Voice]
    #: Of every convention that the page allows, the best first.
    walks: tuple[Walk, ...]
    #: Indexes of the pieces that are items of a list.
    items: frozenset[int] = frozenset()
    #: Pieces that a person has put out of the interview, and what they are.
    apart: tuple[tuple[Piece, Kind], ...] = ()
    #: By piece, why it is in its state.
    grounds: tuple[Ground, ...] = ()
    #: By piece, what marks it.
    marked: tuple[Marked, ...] = ()

    @property
    def walk(self) -> Walk | None:
        return self.walks[0] if self.walks else None

    @property
    def rival(self) -> Walk | None:
        """The best walk that has other questions than the chosen one."""
        return next((w for w in self.walks if _turns(w) != _turns(self.walks[0])), None)

    @property
    def margin(self) -> float:
        """How much better the chosen convention explains the page than the next other reading."""
        if self.walk is None:
            return 0.0
        return self.walk.score - self.rival.score if self.rival else 99.0


def read_body(
    units: Sequence[Unit],
    depth: dict[int, int],
    corrections: Corrections,
    press: Press,
    people: Sequence[Person],
    interviewers: Sequence[str],
    outlets: Sequence[str],
) -> Reading:
    """``depth`` by line number of a unit's first segment."""
    pieces = read_pieces(split_turns(units))
    apart = {
        id(p): r.kind for p in pieces if (r := corrections.of_piece(p)) and r.kind not in STATES_OF
    }
    out = tuple((piece, apart[id(piece)]) for piece in pieces if id(piece) in apart)
    pieces = tuple(piece for piece in pieces if id(piece) not in apart)
    voices = find_voices(
        _candidates(pieces, press, depth),
        [p.name for p in people if p.weight > 0],
        interviewers,
        outlets,
        sum(p.label is None and asks(p.body) and len(p.body) < 400 for p in pieces),
    )
    pieces = tuple(_settle(piece, voices) for piece in pieces)
    page = look(_mark(pieces, voices, depth, corrections, press, people))
    walks = segment(page)
    if not walks:
        return Reading(pieces=pieces, states=(), voices=voices, walks=(), apart=out)
    return Reading(
        pieces=pieces,
        items=find_items(pieces),
        states=walks[0].states,
        voices=voices,
        walks=walks,
        grounds=find_grounds(page, walks[0]),
        marked=page.marked,
        apart=out,
    )


def _turns(walk: Walk) -> tuple[int, ...]:
    return tuple(index for index, state in enumerate(walk.states) if state == Q)


def _candidates(pieces: Sequence[Piece], press: Press, depth: dict[int, int]) -> list[Candidate]:
    candidates = []
    opening = next((i for i, piece in enumerate(pieces) if piece.label or asks(piece.body)), 0)
    for index, piece in enumerate(pieces):
        if piece.label is None:
            continue
        before = pieces[index - 1] if index else None
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        shown = alone(weigh(piece.body, press))
        leaning = sum(WEIGHTS.leaning.get(feature, 0.0) for feature in shown)
        candidates.append(
            Candidate(
                unit=index,
                label=piece.label,
                key=label_key(piece.label.text),
                leaning=leaning,
                amid=not piece.quote
                and depth.get(piece.unit.segments[0].line, 0) == 0
                and all(near is not None and near.label is not None for near in (before, after)),
                opens=(_exchange(piece, after) - _exchange(before, piece))
                if index <= opening + 1
                else 0,
                answers=before is not None
                and (before.dash or asks(before.unit.text))
                and not piece.quote,
            )
        )
    return candidates


def _exchange(asking: Piece | None, answering: Piece | None) -> bool:
    """Whether two paragraphs, each with a label, are a question and what answers it."""
    if asking is None or answering is None or asking.label is None or answering.label is None:
        return False
    apart = label_key(asking.label.text) != label_key(answering.label.text)
    return apart and asks(asking.body) and not asks(answering.body)


def _settle(piece: Piece, voices: dict[str, Voice]) -> Piece:
    """The piece without a label that turned out to be none."""
    if piece.label is None or label_key(piece.label.text) in voices:
        return piece
    text = piece.unit.text[piece.stamp :]
    start = piece.stamp
    if piece.dash or piece.bullet:
        start += len(text) - len(text[1:].lstrip())
    return replace(piece, label=None, label_unit=piece.label_unit, start=start, quote=False)


def _mark(
    pieces: Sequence[Piece],
    voices: dict[str, Voice],
    depth: dict[int, int],
    corrections: Corrections,
    press: Press,
    people: Sequence[Person],
) -> list[Marked]:
    """What marks each piece: by itself, then by what stands above it."""
    styled = _question_styles(pieces)
    referred = _references(people[:3])
    full_names = tuple(fold(p.name) for p in people[:3] if p.role and " " in p.name)
    items = find_items(pieces)
    whole = "\n".join(fold(piece.body[:5000]) for piece in pieces)
    narrow = min((piece.unit.gap for piece in pieces[1:]), default=0)
    marked = []
    previous, spoke, open_quote = "", None, False
    for index, piece in enumerate(pieces):
        voice = voices.get(label_key(piece.label.text)) if piece.label else None
        given = corrections.of_piece(piece)
        alone = _mark_alone(piece, weigh(piece.body, press, previous), styled)
        marked.append(
            replace(
                alone,
                label=voice.side if voice and (piece.body or piece is pieces[-1]) else None,
                speaks_on=voice is not None and voice is spoke,
                under_tail=depth.get(piece.unit.segments[0].line, 0),
                item=index in items,
                wide_gap=piece.unit.gap > narrow,
                in_quote=open_quote,
                names_speaker=referred is not None and bool(referred.search(piece.body[:1500])),
                introduces=_names_any(piece.body, full_names),
                repeats=_stands_twice(piece.body, whole),
                allowed=STATES_OF[given.kind] if given else frozenset(),
            )
        )
        previous, spoke = piece.body, voice or spoke
        open_quote = _stays_open(piece, open_quote)
    return _mark_page(marked, voices)


def _mark_page(marked: Sequence[Marked], voices: dict[str, Voice]) -> list[Marked]:
    """What the whole page shows, on each of its pieces."""
    panel = len({voice for voice in voices.values() if voice.side == "answer"}) > 1
    asking = any(voice.side == "question" for voice in voices.values())
    long = [m.evidence.first for m in marked if m.evidence.words >= _LONG]
    personal = sum(long) * 2 > len(long)
    asked, whole = False, []
    for each in marked:
        whole.append(replace(each, asked_before=asked, panel=panel, personal=personal))
        asked = asked or (each.label == "question" if asking else each.evidence.asks)
    return whole


def _references(people: Sequence[Person]) -> re.Pattern[str] | None:
    """How a narrator refers to people: by given name or surname, or by their role."""
    sure = [p for p in people if p.role and p.weight > 2]
    short = [p for p in people if p.weight > 0 and len(p.name.split()) < 4]
    parts = {p.name.split()[0] for p in sure} | {p.name.split()[-1] for p in (*sure, *short)}
    names = {part for part in parts if len(part) > 3}
    nouns = {word for p in sure for word in (p.role or "").split() if is_role(word)}
    told = [re.escape(name) for name in sorted(names)]
    told += [rf"(?:{_ARTICLES}){re.escape(noun)}" for noun in sorted(nouns)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(told)})(?!\w)") if told else None


def _stands_twice(text: str, whole: str) -> bool:
    key = fold(unquote(text[:400])).strip(" .…\"'«»“”‘’")
    return len(key) >= _TELLING and whole.count(key) > 1


def _names_any(text: str, names: Sequence[str]) -> bool:
    folded = fold(text[:1500])
    return any(name in folded for name in names)


def _mark_alone(
    piece: Piece,
    evidence: Evidence,
    styled: frozenset[tuple[str, bool, bool, frozenset[str]]],
) -> Marked:
    style = piece.unit.style
    is_styled = bool(styled) and _signature(style) in styled
    return Marked(
        evidence=evidence,
        dash=piece.dash,
        bullet=piece.bullet,
        number=piece.number,
        quote=piece.quote,
        styled=is_styled or _is_cut_head(piece),
        heading_style=style.tag in ("h2", "h3", "h4", "h5", "h6") and not is_styled,
        aside_style=bool(style.hints & _ASIDE_HINTS),
    )


def _stays_open(piece: Piece, open_quote: bool) -> bool:
    """Whether a quotation goes on below the piece; ``open_quote``: one was open above it."""
    if piece.quote:
        return leaves_quote_open(piece.body)
    return open_quote and not closes_quote(piece.body)


def _is_cut_head(piece: Piece) -> bool:
    """Whether it was set apart at the head of a paragraph, and cut off there."""
    style = piece.unit.style
    whole = max(style.bold, style.italic) >= 0.9
    return style.set_head > 0 and len(piece.unit.text) <= style.set_head + 1 and not whole


def _signature(style: Style) -> tuple[str, bool, bool, frozenset[str]]:
    return (
        style.tag
        if style.tag.startswith("h") or style.tag in ("dt", "blockquote", "li")
        else "p"
        if style.tag
        else "",
        style.bold > 0.85,
        style.italic > 0.85,
        style.hints & _QUESTION_HINTS,
    )


def _question_styles(pieces: Sequence[Piece]) -> frozenset[tuple[str, bool, bool, frozenset[str]]]:
    """Settings other than that of the running text in which questions stand."""
    groups: dict[tuple[str, bool, bool, frozenset[str]], list[Piece]] = {}
    for piece in pieces:
        if piece.unit.style.tag:
            groups.setdefault(_signature(piece.unit.style), []).append(piece)
    if len(groups) < 2:
        return frozenset()
    running = max(groups, key=lambda key: sum(len(piece.body) for piece in groups[key]))
    return frozenset(
        key
        for key, members in groups.items()
        if key != running and sum(asks(m.body) for m in members) >= max(1, 0.4 * len(members))
    )
