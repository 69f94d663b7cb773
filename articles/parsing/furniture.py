"""The furniture of a page: menus, buttons, related headlines, comments, sources.

Its phrases come from all languages together, since a page in one language
often stands in a frame of another.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from articles.languages import LANGUAGES

from .labels import read_label
from .lines import SUBHEADS, Unit
from .phrases import anywhere, at_head, listed
from .result import Kind
from .text import ends_sentence, words
from .translated import translated_from

_LINK = re.compile(r"https?://[^\s<>\"|]+|www\.[^\s<>\"|]+")
_NOISE = re.compile(
    r"^(?:null|undefined|nan|no data|no videos? available|image|jpeg|jpg|png|loading\W*|"
    r"\W*\d+ (?:von|van|de|sur|of|/) \d+|<!--.*|.*-->|!\[.*|[^|\w]+|\d{1,5}|"
    r"[-=*_~]{2,}.{0,60}[-=*_~]{2,}|\d[\d.,]{0,8} ?[kKM]?)$",
    re.I,
)
#: ``Artikel empfehlen (118)``, ``Me gusta 1.204``, ``41 shares``.
_TALLY = re.compile(
    r"^\d+ [^\W\d_]{4,12}$|"
    r"^[^\W\d_]+(?: [^\W\d_]+){0,2} (?:\(\d{1,3}(?:[.,]?\d{3})*\)|\d{1,3}(?:[.,]\d{3})+|\d{2,3})$"
)
_BREADCRUMB = re.compile(r"(?:^[^>›»/|\n]{1,40}(?: ?[>›»] ?[^>›»|\n]{1,60}){1,6}$)")
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright)\s", re.I)
_SEPARATED = re.compile(r"\s[|·•/]\s|\s{3,}|\t")
_NETWORKS = (
    "facebook", "twitter", "whatsapp", "linkedin", "instagram", "telegram", "zalo", "bluesky",
    "mastodon", "e-mail",
)  # fmt: skip
#: What leads to the page in another language.
_OWN_NAMES = frozenset(language.name.casefold() for language in LANGUAGES.values())
_SHARING = re.compile(rf"\b(?:{'|'.join(_NETWORKS)})\b")
#: Characters; what is longer is no paragraph of a press page, and is not looked into.
LONGEST_PARAGRAPH = 40_000
#: Hints of HTML whose blocks are furniture, by kind.
_REGIONS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("comment", frozenset(("comment", "comments", "reacties", "commentaires", "disqus"))),
    (
        "related",
        frozenset(
            ("related", "recommended", "recommendations", "lees", "meistgelesen", "popular",
             "mostread", "trending", "teaser", "teasers", "relacionadas", "suggestions")
        ),
    ),
    (
        "menu",
        frozenset(
            ("nav", "menu", "navigation", "navbar", "breadcrumb", "breadcrumbs", "share", "sharing",
             "social", "socials", "cookie", "cookies", "consent", "newsletter", "paywall", "promo",
             "advert", "advertisement", "ads", "banner", "subscribe", "footer", "sidebar", "tags",
             "toolbar", "button", "form", "search", "login", "skip", "pub", "werbung", "anzeige",
             "publicidad", "partage", "teilen", "compartir", "deel", "tools", "pagination",
             "legal", "copyright", "toc", "toplinks")
        ),
    ),
)  # fmt: skip
_REGION_HINTS = frozenset[str]().union(*(hints for _, hints in _REGIONS))
#: Units at the end of a page among which ``© X`` is its owner, not a picture's maker.
_FOOT = 4
#: Share of a page's text that no furniture takes up.
_MOST = 0.4


@dataclass(frozen=True, kw_only=True)
class Furniture:
    """What a unit is found to be; ``leads``: a head over further furniture."""

    kind: Kind
    reason: str
    leads: bool = False


_BY_PHRASE: tuple[tuple[Kind, str], ...] = (
    ("comment", "comment_phrases"),
    ("related", "related_phrases"),
    ("source", "source_labels"),
    ("menu", "menu_phrases"),
)


def find_furniture(units: Sequence[Unit]) -> dict[int, Furniture]:
    """By index of unit, those that are furniture whatever the interview is."""
    found: dict[int, Furniture] = {}
    enclosing = _enclosing(units)
    for index, unit in enumerate(units):
        judged = judge(unit, enclosing)
        if judged:
            found[index] = judged
    for index in range(max(len(units) - _FOOT, 0), len(units)):
        if units[index].text.startswith("©") and len(units) > 2 * _FOOT:
            found.setdefault(index, Furniture(kind="menu", reason="copyright"))
    _follow_leads(units, found)
    return found


def _enclosing(units: Sequence[Unit]) -> frozenset[str]:
    """Words of HTML that enclose much of the page's text: ``<form>``, ``class="newsletter"``.

    Whatever they say, what they enclose is the page itself.
    """
    shares: Counter[str] = Counter()
    for unit in units:
        for hint in unit.style.hints & _REGION_HINTS:
            shares[hint] += len(unit.text)
    whole = sum(len(unit.text) for unit in units) if shares else 0
    return frozenset(hint for hint, length in shares.items() if length > _MOST * whole)


def judge(unit: Unit, enclosing: frozenset[str] = frozenset()) -> Furniture | None:
    text = unit.text
    if len(text) > LONGEST_PARAGRAPH:
        return Furniture(kind="unknown", reason="too-long")
    if unit.style.tag and (region := _region(unit, enclosing)):
        return region
    if _NOISE.match(text):
        return Furniture(kind="menu", reason="noise")
    if len(text) > 300 or translated_from(text):
        return None
    if _COPYRIGHT.match(text) and (re.search(r"\d{4}", text) or len(words(text)) > 6):
        return Furniture(kind="menu", reason="copyright")
    if len(text) < 160 and anywhere("offer_phrases").search(text) and not read_label(text):
        return Furniture(kind="menu", reason="offer")
    return _by_phrase(text) or _by_shape(text)


def _region(unit: Unit, enclosing: frozenset[str]) -> Furniture | None:
    hints = unit.style.hints - enclosing
    if hints & SUBHEADS:  # an accordion opens by a button round its heading
        hints -= {"button"}
    if "figcaption" in hints or "caption" in hints or unit.style.tag in ("h1", "time"):
        return None
    for kind, region in _REGIONS:
        if hints & region:
            return Furniture(kind=kind, reason="region")
    if unit.style.tag == "li" and unit.style.linked > 0.95 and len(words(unit.text)) > 2:
        return Furniture(kind="related", reason="region")
    if "aside" in hints and not hints & {"box", "bio", "infobox", "pull", "quote", "pullquote"}:
        linked = unit.style.linked > 0.5 or unit.style.tag in ("li", "a")
        return Furniture(kind="related", reason="region") if linked else None
    return None


def _by_phrase(text: str) -> Furniture | None:
    for kind, field in _BY_PHRASE:
        match = at_head(field).match(text)
        if not match:
            continue
        rest = text[match.end() :]
        count = len(words(rest))
        if kind == "source":
            if _is_source(rest):
                return Furniture(kind="source", reason="phrase")
            continue
        bare = not rest.strip(" :.…()[]0123456789-–—>»|")
        if bare:
            return Furniture(kind=kind, reason="phrase", leads=True)
        sentence = " " not in match["phrase"] and count > 2 and ends_sentence(rest)
        if not sentence and _is_furniture_sentence(kind, rest, count):
            return Furniture(kind=kind, reason="phrase", leads=kind == "comment" and count < 4)
    return None


def _is_source(rest: str) -> bool:
    bare = rest.strip(" :.")
    return not bare or (
        rest.lstrip().startswith(":") and (len(words(bare)) <= 6 or bool(_LINK.search(bare)))
    )


def _is_furniture_sentence(kind: Kind, rest: str, count: int) -> bool:
    """Whether what follows the phrase reads like a button, a list or a headline."""
    after = rest.lstrip()
    if after.startswith(":"):
        return kind in ("related", "menu") or (kind == "comment" and count < 6)
    if kind == "menu":
        return count <= 14 and ("?" not in rest or _networks(rest) > 0)
    if kind == "related":
        return count <= 6 and not ends_sentence(rest)
    return count <= 5 and not ends_sentence(rest)


def _networks(text: str) -> int:
    lowered = text.casefold()
    return len(_SHARING.findall(lowered)) if any(n in lowered for n in _NETWORKS) else 0


def _by_shape(text: str) -> Furniture | None:
    folded = text.strip(" :|>›»-–•").casefold()
    if folded in listed("menu_words") or folded in _OWN_NAMES:
        return Furniture(kind="menu", reason="menu-word")
    if _TALLY.match(text):
        return Furniture(kind="comment" if "(" in text else "menu", reason="tally")
    if _networks(text) >= 2:
        return Furniture(kind="menu", reason="sharing")
    divided = any(mark in text for mark in ("|", "·", "•", "/", "   ", "\t"))
    parts = [p.strip() for p in _SEPARATED.split(text) if p.strip()] if divided else []
    if len(parts) > 1 and all(len(words(part)) <= 3 for part in parts):
        known = sum(
            part.casefold() in listed("menu_words") or _by_phrase(part) is not None
            for part in parts
        )
        if known >= len(parts) / 2 or len(parts) >= 4:
            return Furniture(kind="menu", reason="list")
    if _BREADCRUMB.match(text) and "«" not in text and not ends_sentence(text):
        return Furniture(kind="menu", reason="breadcrumb")
    if find_address(text) and len(words(_LINK.sub("", text).strip(" :|-–"))) <= 2:
        return Furniture(kind="source", reason="address")
    return None


def _follow_leads(units: Sequence[Unit], found: dict[int, Furniture]) -> None:
    """Short lines without the end of a sentence, right under a head of furniture, belong to it.

    Above the first paragraph of prose only a table of contents has such lines:
    what else stands there may be the title.
    """
    leader: Furniture | None = None
    below = False
    for index, unit in enumerate(units):
        own = found.get(index)
        below = below or (own is None and len(unit.text) >= 120)
        if at_head("contents_phrases").fullmatch(unit.text.strip(" :")):
            leader = found[index] = Furniture(kind="menu", reason="contents", leads=True)
        elif own is not None:
            leads = own.leads and own.kind != "menu" and below
            leader = own if leads else leader if own.kind == "menu" else None
        elif (
            leader
            and translated_from(unit.text) is None
            and (_reads_as_headline(unit.text) or _is_entry(units, index, leader))
        ):
            found[index] = Furniture(kind=leader.kind, reason="follows-head")
        else:
            leader = None


def _is_entry(units: Sequence[Unit], index: int, leader: Furniture) -> bool:
    """A question among headlines: another short line stands below it, and does not answer."""
    text = units[index].text
    below = units[index + 1].text if index + 1 < len(units) else ""
    if ends_sentence(below) and not below.rstrip().endswith("?") and leader.reason != "contents":
        return False  # an answer
    return leader.kind != "comment" and len(text) < 90 and len(below) < 90 and "«" not in below


def _reads_as_headline(text: str) -> bool:
    count = len(words(text))
    return (
        translated_from(text) is None
        and 0 < count <= 22
        and len(text) < 160
        and not ends_sentence(text)
        and not text.endswith(":")
        and not re.match(r"[-–—«“„\"‘•]\s?", text)
    )


def find_address(text: str) -> str | None:
    match = _LINK.search(text) if "http" in text or "www." in text else None
    return match[0].rstrip(".,;)") if match else None
