"""Search from the shell: what the site's search page finds, as text or JSON."""

import json
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from articles.languages import LANGUAGES
from articles.search import service
from articles.search.results import PAGE_SIZE, Hit, Piece, Results, Search


class Command(BaseCommand):
    help = "Find answers; with --queries one search a line of a file (- reads standard input)."

    def add_arguments(self, parser):
        parser.add_argument("query", nargs="?")
        parser.add_argument("--queries", metavar="FILE")
        parser.add_argument("--language", choices=[*LANGUAGES, "any"], default="any")
        parser.add_argument("--limit", type=int, default=PAGE_SIZE)
        parser.add_argument("--format", choices=["text", "json"], default="text")

    def handle(self, *, query, queries, language, limit, format, **options):  # noqa: A002 - the option's name
        if (query is None) == (queries is None):
            raise CommandError("Give a query or --queries FILE.", returncode=2)
        if limit < 1:
            raise CommandError("--limit must be at least 1.", returncode=2)
        write = as_json if format == "json" else as_text
        for text in [query] if queries is None else lines_of(queries):
            asked = Search(
                text=text, language=None if language == "any" else language, page_size=limit
            )
            self.stdout.write(write(service.search(asked)))


def lines_of(name: str) -> list[str]:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8", "replace")
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror}", returncode=2) from error
    return [line for line in text.splitlines() if line.strip()]


def as_json(results: Results) -> str:
    return json.dumps(
        {
            "query": results.search.text,
            "total": results.total,
            "ms": round(results.ms, 3),
            "did_you_mean": results.did_you_mean,
            "hits": [hit_as_json(hit) for hit in results.hits],
            "facets": {
                name: [{"value": f.value, "label": f.label, "count": f.count} for f in facet]
                for name, facet in results.facets.items()
            },
            "notices": [{"code": n.code, "detail": n.detail} for n in results.notices],
        },
        ensure_ascii=False,
    )


def hit_as_json(hit: Hit) -> dict:
    article = hit.pair.article
    return {
        "pair_id": hit.pair.public_id,
        "article_id": article.public_id,
        "interview_id": article.interview.public_id,
        "language": article.language,
        "score": round(hit.score, 4),
        "speaker": hit.pair.speaker.name if hit.pair.speaker else None,
        "date": article.date.isoformat() if article.date else None,
        "snippet": "".join(piece.text for piece in hit.snippet),
        "matched": [vars(match) for match in hit.matched],
    }


def as_text(results: Results) -> str:
    lines = [f"{results.search.text}: {results.total} ({results.ms:.1f} ms)"]
    if results.did_you_mean:
        lines.append(f"did you mean: {results.did_you_mean}")
    lines += [f"note: {notice.code} {notice.detail}".rstrip() for notice in results.notices]
    for number, hit in enumerate(results.hits, 1):
        speaker = hit.pair.speaker.name if hit.pair.speaker else "-"
        facts = [hit.pair.public_id, hit.pair.article.language, speaker, marked(hit.question)]
        lines += [f"{number:3}. {'  '.join(facts)}", f"     {marked(hit.snippet)}"]
    return "\n".join(lines)


def marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"*{piece.text}*" if piece.marked else piece.text for piece in pieces)
