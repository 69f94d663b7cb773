"""Reading: the list of articles, an article, an interview, an answer."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.forms import ArticleFilter
from articles.models import Article, Interview, QAPair
from articles.presentation import citations, ledger, linked_data, listing, reading, side_by_side
from articles.presentation.cards import twins_of


@require_safe
def articles(request):
    form = ArticleFilter(request.GET)
    found = Article.objects.published()
    facets = listing.facets(lambda *but: form.narrow(found, but=but), form.chosen)
    rows = form.narrow(found).select_related("outlet")
    page = listing.page_of(request, rows, total=facets.total)
    context = {
        "form": form,
        "page": page,
        "rows": listing.rows(page),
        "facets": facets.by_name,
        "chips": form.chips(),
    }
    return render(request, "articles/articles.html", context)


@require_safe
def article(request, public_id):
    published = Article.objects.published().select_related("outlet", "interview", "ledger")
    found = get_object_or_404(published.with_pairs(), public_id=public_id)
    if request.GET.get("view") == "ledger":
        return render(request, "articles/ledger.html", _ledger(request, found))
    citation = citations.of_article(found, request.build_absolute_uri(found.get_absolute_url()))
    data = linked_data.article_data(found, citation, request.build_absolute_uri)
    context = {
        "article": found,
        "citation": citation,
        "meta": linked_data.meta(citation),
        "data": linked_data.as_script(data),
        "reading": reading.read(found, reading.spans_of(found)),
        "versions": reading.versions_beside(found),
    }
    return render(request, "articles/article.html", context)


def _ledger(request, found):
    asked = {"kind": request.GET.get("kind", ""), "unsure": request.GET.get("unsure") == "1"}
    lines = ledger.lines_of(found, reading.spans_of(found), **asked)
    page = listing.page_of(request, lines.lines, size=ledger.LINES_A_PAGE)
    return {"article": found, "page": page, "choices": lines.choices}


@require_safe
def interview(request, public_id):
    found = get_object_or_404(Interview.objects.select_related("merged_into"), public_id=public_id)
    if found.merged_into:
        return redirect(found.merged_into, permanent=True)
    versions = reading.versions_of(found)
    if not versions:
        raise Http404
    if len(versions) == 1:
        return article(request, versions[0].public_id)
    left, right = side_by_side.choose(versions, *side_by_side.asked(request.GET))
    context = {
        "interview": found,
        "versions": versions,
        "left": left,
        "right": right,
        "heading": left if left.title or not right.title else right,
        "comparison": side_by_side.compare(left, right),
    }
    return render(request, "articles/interview.html", context)


@require_safe
def answer(request, public_id):
    pair = get_object_or_404(QAPair.objects.published().with_context(), public_id=public_id)
    address = request.build_absolute_uri(pair.get_absolute_url())
    citation = citations.of_answer(pair, address)
    context = {
        "pair": pair,
        "turn": reading.turn(pair),
        "around": reading.around(pair),
        "twins": twins_of(pair),
        "citation": citation,
        "meta": linked_data.meta(citation),
        "data": linked_data.as_script(linked_data.answer_data(pair, address)),
    }
    return render(request, "articles/answer.html", context)
