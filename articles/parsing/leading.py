"""What leads to a name behind a comma: ``The mayor of Wick, Ada Rowe``, ``, the Rev. Ada Rowe``."""

import re
from collections.abc import Sequence

from .phrases import listed
from .text import CAPITALS
from .vocabulary import ARTICLES, begins_role_phrase, is_kin, is_role

#: Whose a person is to whoever writes: ``our caretaker``, ``onze trainer``.
OURS = frozenset(
    ("our", "onze", "notre", "nuestro", "nuestra", "unser", "unsere", "unserem", "unseren",
     "unserer")
)  # fmt: skip
#: What whoever is asked is to whoever writes: no role.
_GUESTS = frozenset(
    ("guest", "gast", "invité", "invitée", "invitado", "invitada", "host", "hero", "held", "hôte",
     "friend", "interlocuteur", "interlocutrice", "gesprächspartner", "gesprächspartnerin",
     "gesprekspartner", "clublid", "lid", "mitglied", "member", "membre", "socio", "socia",
     "vrouw", "frau", "name", "stargast", "star", "voisin", "voisine", "kollege", "kollegin",
     "collega", "own", "dear", "cher", "chère", "lieve", "beste")
)  # fmt: skip
#: No role by themselves, but behind a noun: ``lollipop man``.
_PEOPLE = frozenset(("man", "woman", "lady", "mann", "old", "new"))
#: Until when somebody bore a role: no longer theirs.
_UNTIL = re.compile(r"\s(?:jusqu['’]\w+|tot(?! en met)|bis|until|till|hasta)\s", re.I)
#: Words of the longest role behind ``our``.
_LONGEST_OURS = 4
#: Words of the longest role that stands before others in a list.
_LONGEST_ITEM = 4
#: A clause tells when or whether something happens: ``Cuando entró el alcalde, Ana Gil …``.
_CLAUSE = re.compile(
    r"(?:als|toen|terwijl|wanneer|wenn|nachdem|während|quand|lorsque|après que|tandis que|si"
    r"|cuando|mientras|when|while|if|after|before|as|khi|sau khi|trước khi|nếu)\s",
    re.I,
)
_MARK = re.compile(r"[,.;:!?…—–|«“„]\s+|\n")
_BRACKET = re.compile(r"\s(?P<short>\([^()]{1,40}\)),\s*$")
_TITLE = re.compile(r"^(?P<above>[^\n]*[\w)]),\s+(?P<title>[^\s,()]+(?: [^\s,()]+){0,2})\s$", re.S)
_SHORT = re.compile(rf"\([{CAPITALS}]{{2,8}}\)")
_LED = re.compile(r"^[lL]['’]")


def leads_to_name(before: str) -> bool:
    """Whether the last group before a comma belongs to the name behind it.

    It begins its sentence; or it has an article and stands behind no other
    name, whose apposition it would be (``Jan Maes, the mayor of Wick, Ada …``).
    """
    above, mark, group = _last_group(before)
    if is_aside(before):
        return False
    if mark != ",":
        return True
    led, last = group.split()[:2], above.split()[-1:]
    if len(led) > 1 and led[0].casefold() in listed("conjunctions"):
        return _is_article(led[1])  # another than whoever stands before
    named = not last or not last[0][:1].islower()
    return bool(led) and _is_article(led[0]) and not named


def is_aside(before: str) -> bool:
    """Whether what stands before a comma is a clause, or tells until when."""
    group = _last_group(before)[2] if before.endswith(", ") else ""
    return _UNTIL.search(group) is not None or _CLAUSE.match(group) is not None


def _last_group(before: str) -> tuple[str, str, str]:
    """What stands before the last mark, the mark, and the group between it and the comma."""
    group = before.rstrip().rstrip(",")
    marks = list(_MARK.finditer(group))
    if not marks:
        return "", "", group
    return group[: marks[-1].start()], marks[-1][0][0], group[marks[-1].end() :]


def _is_article(word: str) -> bool:
    return word.casefold() in ARTICLES | OURS or _LED.match(word) is not None


def is_bare(before: str, role: str) -> bool:
    """Whether a role begins its group without an article."""
    return _last_group(before)[2].startswith(role)


def is_led(before: str, role: str) -> bool:
    """Whether a role begins its group, or stands behind an article in it."""
    above, _, _ = _last_group(before)[2].rpartition(role)
    words = above.split()
    return not words or above.endswith(("'", "’")) or any(map(_is_article, words[-3:]))


def above_title(before: str) -> str | None:
    """What stands before a title alone: ``the mayor of Wick, |the Rev.|``; with its comma."""
    match = _TITLE.match(before[-200:]) if "," in before[-30:] else None
    tokens = match["title"].split() if match else []
    if not match or not tokens or tokens[-1].casefold() in ARTICLES:
        return None
    article = tokens[0].casefold() in ARTICLES
    title = " ".join(tokens[article:])
    lowered = title.casefold().rstrip(".")
    titled = is_role(lowered) or lowered in listed("honorifics") or begins_role_phrase(title)
    from_there = article and title.istitle() and " " not in title  # ``de Ierse``
    return f"{match['above']}, " if titled or from_there else None


def without_bracket(before: str) -> tuple[str, str]:
    """What stands before a name without a bracket at its end, and that if it is short for it."""
    match = _BRACKET.search(before)
    if not match:
        return before, ""
    short = f" {match['short']}" if _SHORT.fullmatch(match["short"]) else ""
    return f"{before[: match.start()]}, ", short


def role_of_ours(tokens: Sequence[str]) -> str | None:
    """``our lollipop man``: what stands between a possessive of the writers' and a name."""
    at = max((i for i, token in enumerate(tokens) if token.casefold() in OURS), default=None)
    role = tokens[at + 1 :] if at is not None else []
    lowered = {token.casefold() for token in role}
    small = not role or not role[-1].isalpha() or len(role) > _LONGEST_OURS
    if small or lowered & _GUESTS or lowered <= _PEOPLE or any(map(is_kin, lowered)):
        return None
    return " ".join(role)


def listed_before(before: str, role: str) -> str:
    """A role with those that stand before it in a list: ``the |poet, baker| and mayor``.

    ``before``: what stands before the name. An article behind the conjunction
    shows another person's.
    """
    joined = [i for i, t in enumerate(role.split()) if t.casefold() in listed("conjunctions")]
    after = role.split()[joined[-1] + 1 :] if joined else []
    start = before.rfind(role)
    another = not any(is_role(word.casefold()) for word in after[:3]) or _is_article(after[0])
    if another or start < 2:
        return role
    for item in reversed(before[:start].rstrip().split(",")[:-1]):
        tokens = re.split(r"[.!?:;]\s", item)[-1].split()
        at = max((i for i, t in enumerate(tokens) if is_role(t.casefold())), default=len(tokens))
        noun = tokens[at:]
        if not noun or len(noun) > _LONGEST_ITEM or not all(t.islower() for t in noun[1:]):
            break
        role = f"{' '.join(noun)}, {role}"
        if at:
            break
    return role
