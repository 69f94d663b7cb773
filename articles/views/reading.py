"""Reading: the list of articles, an article, an interview, an answer."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles import listing, reading
from articles.forms import ArticleFilter
from articles.models import Article, Interview, QAPair


@require_safe
def articles(request):
    form = ArticleFilter(request.GET)
    found = form.narrow(Article.objects.published())
    facets = listing.facets(found, form.chosen)
    page = listing.page_of(request, found.select_related("outlet"), total=facets.total)
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
        return render(request, "articles/ledger.html", _ledger(found))
    context = {
        "article": found,
        "reading": reading.read(found, reading.spans_of(found)),
        "versions": reading.versions_beside(found),
    }
    return render(request, "articles/article.html", context)


def _ledger(found):
    return {"article": found, "spans": reading.spans_of(found)}


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
    return render(request, "articles/interview.html", {"interview": found, "versions": versions})


@require_safe
def answer(request, public_id):
    pair = get_object_or_404(QAPair.objects.published().with_context(), public_id=public_id)
    context = {"pair": pair, "turn": reading.turn(pair), "around": reading.around(pair)}
    return render(request, "articles/answer.html", context)
