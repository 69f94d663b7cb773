"""What a reader takes along: citations, texts, tables; and the raw page, for editors."""

from functools import partial

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from articles.exports import answers, parallel, texts
from articles.forms import ArticleFilter, SearchForm
from articles.models import Article, Interview, QAPair
from articles.presentation import citations, reading, side_by_side
from articles.search.asking import ask


def _file(response, name: str):
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Robots-Tag"] = "noindex"
    return response


def _stream(pieces, kind: str, name: str):
    return _file(StreamingHttpResponse(pieces, content_type=kind), name)


def _addresses(request):
    return lambda pair: request.build_absolute_uri(pair.get_absolute_url())


@require_safe
def articles(request, ending):
    write, kind = answers.FORMATS[ending]
    found = ArticleFilter(request.GET).narrow(Article.objects.published())
    rows = answers.as_rows(answers.of_articles(found), _addresses(request))
    return _stream(write(rows), kind, f"interviews.{ending}")


@require_safe
def search(request, ending):
    write, kind = answers.FORMATS[ending]
    found = answers.of_search(SearchForm(request.GET).search(), partial(ask, patience=None))
    return _stream(write(answers.as_rows(found, _addresses(request))), kind, f"search.{ending}")


@require_safe
def answer(request, public_id, ending):
    pair = get_object_or_404(QAPair.objects.published().with_context(), public_id=public_id)
    write, kind = citations.FORMATS[ending]
    citation = citations.of_answer(pair, _addresses(request)(pair))
    return _file(HttpResponse(write(citation), content_type=kind), f"{public_id}.{ending}")


@require_safe
def article(request, public_id, ending):
    published = Article.objects.published().select_related("outlet", "interview", "ledger")
    found = get_object_or_404(published.with_pairs(), public_id=public_id)
    citation = citations.of_article(found, _addresses(request)(found))
    if ending in texts.FORMATS:
        write, kind = texts.FORMATS[ending]
        whole = reading.read(found, reading.spans_of(found))
        return _stream(write(whole, citation), kind, f"{public_id}.{ending}")
    write, kind = citations.FORMATS[ending]
    return _file(HttpResponse(write(citation), content_type=kind), f"{public_id}.{ending}")


@require_safe
def interview(request, public_id, ending):
    found = get_object_or_404(Interview, public_id=public_id)
    versions = reading.versions_of(found)
    comparison = len(versions) > 1 and side_by_side.compare(
        *side_by_side.choose(versions, *side_by_side.asked(request.GET))
    )
    if not comparison:
        raise Http404
    write, kind = parallel.FORMATS[ending]
    pieces = write(comparison, _addresses(request)(found))
    return _stream(pieces, kind, f"{public_id}.{ending}")


@require_safe
def page(request, public_id):
    """The saved page, byte for byte; for editors, and never shown as a page of this site."""
    if not request.user.is_staff:
        raise PermissionDenied
    saved = get_object_or_404(Article, public_id=public_id).current_page
    if saved is None:
        raise Http404
    return _file(
        HttpResponse(saved.data, content_type="application/octet-stream"), f"{public_id}.page"
    )
