"""An aligned interview for translators: TMX 1.4b, and plain text in two columns.

TMX 1.4b: https://www.gala-global.org/tmx-14b
"""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from articles.presentation.side_by_side import Comparison, Level, Paragraph

#: Characters that XML 1.0 has no place for.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Unit = tuple[str, str]


def units(comparison: Comparison) -> Iterator[Unit]:
    """Sentences where they are aligned, else whole levels; what has no partner is left out."""
    for exchange in comparison.exchanges:
        for level in exchange.levels:
            yield from _sentences(level) or [(_text(level.left), _text(level.right))]


def _sentences(level: Level) -> list[Unit]:
    left, right = _by_key(level.left), _by_key(level.right)
    return [(left[key], right[key]) for key in left if key and key in right]


def _by_key(paragraphs: tuple[Paragraph, ...]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for paragraph in paragraphs:
        for sentence in paragraph:
            text = "".join(run.text for run in sentence.runs).strip()
            texts[sentence.key] = f"{texts.get(sentence.key, '')} {text}".strip()
    return texts


def _text(paragraphs: tuple[Paragraph, ...]) -> str:
    return "\n".join(
        "".join(run.text for sentence in paragraph for run in sentence.runs)
        for paragraph in paragraphs
    ).strip()


def as_tmx(comparison: Comparison, address: str) -> Iterator[str]:
    left, right = comparison.left.language, comparison.right.language
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
    yield (
        '<header creationtool="interview-archive" creationtoolversion="1" segtype="sentence" '
        f'o-tmf="interview-archive" adminlang="en" srclang={quoteattr(left)} datatype="plaintext">'
        f"<note>{_xml(address)}</note></header>\n<body>\n"
    )
    for one, other in units(comparison):
        if one and other:
            yield f"<tu>{_variant(left, one)}{_variant(right, other)}</tu>\n"
    yield "</body>\n</tmx>\n"


def _variant(language: str, text: str) -> str:
    return f"<tuv xml:lang={quoteattr(language)}><seg>{_xml(text)}</seg></tuv>"


def _xml(text: str) -> str:
    return escape(FORBIDDEN.sub("", text))


def as_text(comparison: Comparison, address: str) -> Iterator[str]:
    """One aligned passage a line, the versions parted by a tab; a gap leaves its side empty."""
    yield f"# {comparison.left.language}\t{comparison.right.language}\t{address}\n"
    for exchange in comparison.exchanges:
        for level in exchange.levels:
            sides = (" ".join(_text(side).split()) for side in (level.left, level.right))
            yield "\t".join(sides) + "\n"


FORMATS = {
    "tmx": (as_tmx, "application/x-tmx+xml; charset=utf-8"),
    "txt": (as_text, "text/plain; charset=utf-8"),
}
