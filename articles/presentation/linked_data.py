"""Articles and answers for machines that read pages: schema.org, Highwire, Dublin Core."""

import json

from django.utils.safestring import mark_safe

from articles.models import Article, QAPair
from articles.presentation.citations import Citation

#: Inside a script element these could end it or begin a comment.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def article_data(article: Article, citation: Citation, absolute) -> dict:
    """schema.org ``NewsArticle`` with its questions; ``absolute`` completes an address."""
    return _present(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": citation.address,
            "genre": "interview",
            "headline": str(article),
            "inLanguage": article.language,
            "datePublished": citation.date,
            "author": _named("Person", article.author),
            "publisher": _named("Organization", citation.outlet),
            "isBasedOn": citation.source,
            "hasPart": [
                _question(pair, article.language, absolute(pair.get_absolute_url()))
                for pair in article.pairs.all()
            ],
        }
    )


def answer_data(pair: QAPair, address: str) -> dict:
    """schema.org ``Question`` with its answer."""
    question = _question(pair, pair.article.language, address)
    return {"@context": "https://schema.org", **question}


def _question(pair: QAPair, language: str, address: str) -> dict:
    role = pair.speaker_role or None
    speaker = pair.speaker and {"@type": "Person", "name": pair.speaker.name, "jobTitle": role}
    return _present(
        {
            "@type": "Question",
            "@id": address,
            "name": pair.question,
            "inLanguage": language,
            "acceptedAnswer": _present(
                {
                    "@type": "Answer",
                    "text": pair.answer,
                    "url": address,
                    "author": speaker and _present(speaker),
                }
            ),
        }
    )


def _named(kind: str, name: str) -> dict | None:
    return {"@type": kind, "name": name} if name else None


def _present(data: dict) -> dict:
    return {name: value for name, value in data.items() if value}


def as_script(data: dict) -> str:
    """JSON that is safe inside a script element."""
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(ESCAPES))  # noqa: S308 - escaped here


def meta(citation: Citation) -> list[tuple[str, str]]:
    """Highwire and Dublin Core names with values, as Zotero reads them."""
    date = citation.date.replace("-", "/")
    values = [
        ("citation_title", citation.title),
        ("citation_author", citation.speaker),
        ("citation_publication_date", date),
        ("citation_journal_title", citation.outlet),
        ("citation_language", citation.language),
        ("citation_public_url", citation.address),
        ("DC.type", "Interview"),
        ("DC.title", citation.title),
        ("DC.creator", citation.speaker),
        ("DC.publisher", citation.outlet),
        ("DC.date", citation.date),
        ("DC.language", citation.language),
        ("DC.identifier", citation.address),
        ("DC.source", citation.source),
    ]
    return [(name, value) for name, value in values if value]
