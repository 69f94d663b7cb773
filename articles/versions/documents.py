"""Articles as the alignment sees them: plain texts in order."""

from collections.abc import Iterable

from articles.alignment import Pair, Version
from articles.models import Article, QAPair
from articles.paragraphs import split_paragraphs


def pairs_of(article: Article) -> list[QAPair]:
    """The rows whose places the alignment counts."""
    return list(article.pairs.select_related("speaker").order_by("position"))


def text_of(article: Article) -> Version:
    """The article where no row of a pair is needed: a row costs more than its text."""
    rows = article.pairs.order_by("position")
    return _version(article, rows.values_list("question", "answer", "speaker__name"))


def version_of(article: Article, pairs: list[QAPair]) -> Version:
    names = (pair.speaker.name if pair.speaker else None for pair in pairs)
    return _version(
        article,
        [(pair.question, pair.answer, name) for pair, name in zip(pairs, names, strict=True)],
    )


def _version(article: Article, pairs: Iterable[tuple[str, str, str | None]]) -> Version:
    """``pairs`` are questions, answers and the names of those who answer."""
    pairs = list(pairs)
    return Version(
        language=article.language,
        pairs=tuple(
            Pair(question=question, answer=tuple(split_paragraphs(answer)))
            for question, answer, _ in pairs
        ),
        intro=tuple(article.intro_paragraphs),
        closing=tuple(split_paragraphs(article.closing)),
        title=article.title or None,
        date=article.date.isoformat() if article.date else None,
        source=article.source_url or None,
        people=tuple(dict.fromkeys(name for _, _, name in pairs if name)),
    )
