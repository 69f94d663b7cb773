"""An article as plain text or Markdown."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.models import Article
from articles.presentation.citations import Citation
from articles.presentation.reading import Reading

MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|])|^(\s*)([-+]|\d+\.)(?=\s)", re.MULTILINE)


def as_text(reading: Reading, citation: Citation) -> Iterator[str]:
    yield from _write(reading, citation, heading="{}", question="— {}", plain=str)


def as_markdown(reading: Reading, citation: Citation) -> Iterator[str]:
    yield from _write(reading, citation, heading="# {}", question="## {}", plain=escaped)


def escaped(text: str) -> str:
    """Text that Markdown takes literally."""
    return MARKDOWN.sub(
        lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", text
    )


def _write(reading: Reading, citation: Citation, *, heading, question, plain) -> Iterator[str]:
    article = reading.article
    yield _block(heading.format(plain(_one_line(str(article)))))
    yield _block(plain(f"{citation.publisher}, {citation.date_words} ({citation.remarks})"))
    yield from (_block(plain(text)) for text in article.intro_paragraphs)
    yield from (_block(plain(aside.text)) for aside in reading.opening)
    for turn in reading.turns:
        yield _block(question.format(plain(_one_line(turn.pair.question))))
        if turn.new_speaker and turn.pair.speaker:
            yield _block(plain(f"{turn.pair.speaker.name}:"))
        yield from _answer(turn, plain)
    yield from (_block(plain(aside.text)) for aside in reading.ending)
    if article.closing:
        yield _block(plain(article.closing))
    yield _block(_source(article, citation))


def _answer(turn, plain) -> Iterator[str]:
    yield from (_block(plain(aside.text)) for aside in turn.under)
    for paragraph in turn.paragraphs:
        if paragraph.voice:
            yield _block(plain(f"{paragraph.voice.name}:"))
        yield _block(plain(paragraph.text))
        yield from (_block(plain(aside.text)) for aside in paragraph.after)


def _source(article: Article, citation: Citation) -> str:
    lines = (
        [_("Source: %(address)s") % {"address": article.source_url}] if article.source_url else []
    )
    return "\n".join([*lines, _("Archive: %(address)s") % {"address": citation.address}])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _block(text: str) -> str:
    return f"{text}\n\n"


FORMATS = {
    "txt": (as_text, "text/plain; charset=utf-8"),
    "md": (as_markdown, "text/markdown; charset=utf-8"),
}
