"""Articles as the alignment sees them: plain texts in order."""

from articles.alignment import Pair, Version
from articles.models import Article, QAPair
from articles.paragraphs import split_paragraphs


def pairs_of(article: Article) -> list[QAPair]:
    """The rows whose places the alignment counts."""
    return list(article.pairs.select_related("speaker").order_by("position"))


def version_of(article: Article, pairs: list[QAPair]) -> Version:
    return Version(
        language=article.language,
        pairs=tuple(
            Pair(question=pair.question, answer=tuple(pair.answer_paragraphs)) for pair in pairs
        ),
        intro=tuple(article.intro_paragraphs),
        closing=tuple(split_paragraphs(article.closing)),
        title=article.title or None,
        date=article.date.isoformat() if article.date else None,
        source=article.source_url or None,
        people=tuple(dict.fromkeys(pair.speaker.name for pair in pairs if pair.speaker)),
    )
