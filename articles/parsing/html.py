"""HTML -> visible blocks with their setting, and what the page says of itself.

Our own walk over lxml's tree, because the extractors of the field drop
captions and short questions, which are what an interview is made of.  The walk
is a loop, so that no depth of nesting can exhaust the stack.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from .decode import INVISIBLE
from .lines import Line, Style, tidy

_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html\b)", re.I | re.S
)
_TAG = re.compile(r"<(?:p|div|html|body|h[1-6]|article|li|strong|span|br)\b[^>]{0,500}>", re.I)
_END_TAG = re.compile(r"</(?:p|div|html|body|h[1-6]|article|li|strong|span)\s*>", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>", re.I)
_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_ARTICLE_TYPES = ("Article", "Report", "Interview", "BlogPosting", "Posting", "WebPage")

_HIDDEN = frozenset(
    ("script", "style", "template", "head", "svg", "iframe", "select", "textarea", "noscript",
     "object", "video", "audio", "canvas", "math")
)  # fmt: skip
_INLINE = frozenset(
    ("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "kbd",
     "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
     "var", "big", "tt", "acronym", "img", "wbr", "input", "picture", "source", "data")
)  # fmt: skip
_BOLD = frozenset(("b", "strong", "u", "mark"))
_ITALIC = frozenset(("i", "em", "cite"))
#: The same by a style sheet's words in the element itself, where ``<b>`` and ``<i>`` are not used.
_STYLED_BOLD = re.compile(r"font-weight:(?:bold|[6-9]00)|text-decoration:underline")
_STYLED_ITALIC = re.compile(r"font-style:(?:italic|oblique)")


@dataclass(frozen=True, kw_only=True)
class Metadata:
    """What the page says of itself in its head, JSON-LD and ``<time>``; None where silent."""

    title: str | None = None
    #: What the browser's window shows: mostly the title, then the outlet.
    window_title: str | None = None
    date: str | None = None
    outlet: str | None = None
    author: str | None = None
    source_url: str | None = None
    language: str | None = None


@dataclass
class _Block:
    """A block while it is being read: runs of text with how they are set."""

    tag: str
    hints: frozenset[str]
    #: How many ``<br>`` stand before it, if nothing else divides it from what is above.
    breaks: int = 0
    runs: list[tuple[str, bool, bool, bool]] = field(default_factory=list)


def is_html(text: str, name: str = "") -> bool:
    if _START.match(text):
        return True
    sample = text[:50_000]
    tags, ends = len(_TAG.findall(sample)), len(_END_TAG.findall(sample))
    enough = 1 if name.lower().endswith((".html", ".htm", ".xhtml")) else 4
    return tags >= enough and ends >= enough


def read_html(text: str) -> tuple[tuple[Line, ...], Metadata]:
    root = _tree(text)
    if root is None:
        return (), Metadata()
    lines = tuple(_line(number, block) for number, block in enumerate(_blocks(root), start=1))
    return lines, _metadata(root)


def _tree(text: str) -> Any:
    parser = lxml_html.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, huge_tree=False, recover=True
    )
    try:
        return lxml_html.document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _blocks(root: Any) -> Iterator[_Block]:
    """Every visible block with text in it, in the order of the page."""
    block = _Block(tag="body", hints=frozenset())
    open_blocks: list[tuple[str, frozenset[str]]] = [("body", frozenset())]
    bold = italic = linked = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, node in walk:
        tag = node.tag if isinstance(node.tag, str) else ""
        visible = not _hidden(node, tag)
        step = 1 if event == "start" else -1
        bold += step * _is_set(node, tag, _BOLD, _STYLED_BOLD)
        italic += step * _is_set(node, tag, _ITALIC, _STYLED_ITALIC)
        linked += step * (tag == "a")
        if event == "start" and not visible:
            walk.skip_subtree()
        elif tag not in _INLINE and visible:
            if any(run[0].strip() for run in block.runs):
                yield block
            if tag != "br":
                _step_in_or_out(open_blocks, event, node, tag)
            breaks = _breaks(block, tag, event)
            block = _Block(tag=open_blocks[-1][0], hints=open_blocks[-1][1], breaks=breaks)
        said = node.text if event == "start" and visible else node.tail if event == "end" else None
        if said:
            block.runs.append((said, bold > 0, italic > 0, linked > 0))
    if any(run[0].strip() for run in block.runs):
        yield block


def _breaks(before: _Block, tag: str, event: str) -> int:
    """How many ``<br>`` the next block has before it; ``before``: the block that ends there."""
    if tag != "br":
        return 0
    blank = not any(run[0].strip() for run in before.runs)
    return (before.breaks if blank else 0) + (event == "start")


def _is_set(node: Any, tag: str, tags: frozenset[str], styled: re.Pattern[str]) -> bool:
    style = node.get("style") if tag in _INLINE else None
    return tag in tags or bool(style and styled.search(style.replace(" ", "").lower()))


def _step_in_or_out(
    open_blocks: list[tuple[str, frozenset[str]]], event: str, node: Any, tag: str
) -> None:
    if event == "start":
        open_blocks.append((tag, open_blocks[-1][1] | _hints(node, tag)))
    elif len(open_blocks) > 1:
        open_blocks.pop()


def _hidden(node: Any, tag: str) -> bool:
    if tag in _HIDDEN or not tag:
        return True
    style = node.get("style") or ""
    return node.get("hidden") is not None or "display:none" in style.replace(" ", "").lower()


def _hints(node: Any, tag: str) -> frozenset[str]:
    named = " ".join(node.get(key) or "" for key in ("class", "id", "role", "itemprop"))[:300]
    words = re.split(r"[^a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", named).lower())
    return frozenset((tag, *(word for word in words if len(word) > 2)))


def _line(number: int, block: _Block) -> Line:
    """A block as a line: runs of white space are one blank, as a browser shows them."""
    characters: list[str] = []
    flags: list[tuple[bool, bool, bool]] = []
    for said, *setting in block.runs:
        for character in INVISIBLE.sub("", said):
            if character in " \t\n\r\f":
                if not characters or characters[-1] == " ":
                    continue
                character = " "
            characters.append(character)
            flags.append((setting[0], setting[1], setting[2]))
    if characters[-1] == " ":
        characters.pop()
        flags.pop()
    inked = [flag for character, flag in zip(characters, flags, strict=True) if character != " "]
    count = max(len(inked), 1)
    style = Style(
        tag=block.tag,
        hints=block.hints,
        bold=sum(flag[0] for flag in inked) / count,
        italic=sum(flag[1] for flag in inked) / count,
        linked=sum(flag[2] for flag in inked) / count,
        set_head=_set_head(flags),
        breaks=block.breaks,
    )
    return Line(number=number, text="".join(characters), style=style)


def _set_head(flags: list[tuple[bool, bool, bool]]) -> int:
    """How many characters from the first on are bold or italic as it is; 0 if it is neither."""
    first = flags[0][:2] if flags else (False, False)
    if not any(first):
        return 0
    return next((at for at, flag in enumerate(flags) if flag[:2] != first), len(flags))


def _metadata(root: Any) -> Metadata:
    said = _json_ld(root)
    return Metadata(
        title=_text(said.get("headline")) or _meta(root, "og:title"),
        window_title=_text(root.findtext(".//title")),
        date=_iso(said.get("datePublished"))
        or _iso(_meta(root, "article:published_time"))
        or _iso(_meta(root, "datePublished"))
        or _iso(_meta(root, "date"))
        or _time(root),
        outlet=_name(said.get("publisher")) or _meta(root, "og:site_name"),
        author=_name(said.get("author")) or _meta(root, "author"),
        source_url=_address(_meta(root, "og:url")) or _address(said.get("url")) or _canonical(root),
        language=_text(said.get("inLanguage")) or _text(root.get("lang")),
    )


def _json_ld(root: Any) -> dict[str, Any]:
    """The first JSON-LD object that describes an article."""
    for script in root.iterfind(".//script[@type='application/ld+json']"):
        for item in _items(_loads(script.text or "")):
            kind = str(item.get("@type", ""))
            if any(name in kind for name in _ARTICLE_TYPES):
                return item
    return {}


def _loads(text: str) -> Any:
    """JSON as pages have it: with line breaks in strings, or cut off before its brackets close."""
    for attempt in (text, text + _closers(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _closers(text: str) -> str:
    """The brackets that are still open at the end of a JSON text, closed."""
    still_open: list[str] = []
    for mark in re.findall(r"[{}\[\]]", _JSON_STRING.sub("", text)):
        if mark in "{[":
            still_open.append("}" if mark == "{" else "]")
        elif still_open:
            still_open.pop()
    return "".join(reversed(still_open))


def _items(told: Any) -> Iterator[dict[str, Any]]:
    candidates = told if isinstance(told, list) else [told]
    for item in candidates:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (node for node in graph if isinstance(node, dict))


def _meta(root: Any, key: str) -> str | None:
    for node in root.iter("meta"):
        named = node.get("property") or node.get("name") or node.get("itemprop")
        if named == key:
            return _text(node.get("content"))
    return None


def _canonical(root: Any) -> str | None:
    for node in root.iter("link"):
        if node.get("rel") == "canonical":
            return _address(node.get("href"))
    return None


def _time(root: Any) -> str | None:
    """The first ``<time>`` that is not an update's."""
    for node in root.iter("time"):
        around = f"{node.get('class') or ''} {node.get('itemprop') or ''}".lower()
        if not re.search(r"modif|updat", around) and (date := _iso(node.get("datetime"))):
            return date
    return None


def _text(value: Any) -> str | None:
    return tidy(value) or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    """The names in a JSON-LD value: a string, an object, or a list of them."""
    values = value if isinstance(value, list) else [value]
    names = [_text(item.get("name") if isinstance(item, dict) else item) for item in values]
    return ", ".join(name for name in names if name) or None


def _address(value: Any) -> str | None:
    text = _text(value)
    return text if text and re.match(r"https?://\S+$", text) else None


def _iso(value: Any) -> str | None:
    found = re.match(r"(\d{4}-\d{2}-\d{2})", value.strip()) if isinstance(value, str) else None
    return found[1] if found else None
