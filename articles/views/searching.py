"""Searching: the words and filters of the address, asked of the search service."""

from threading import BoundedSemaphore

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import listing
from articles.forms import SearchForm
from articles.search.results import PAGE_SIZE
from articles.views.errors import too_many_requests

#: Searches under way at once in a process, so that a flood of them leaves threads to readers.
AT_ONCE = BoundedSemaphore(6)
PATIENCE = 2.0


@require_safe
def search(request):
    if not AT_ONCE.acquire(timeout=PATIENCE):
        return too_many_requests(request)
    try:
        return _search(request)
    finally:
        AT_ONCE.release()


def _search(request):
    from articles.search import service

    form = SearchForm(request.GET)
    results = service.search(form.search(page=_page(request)))
    page = listing.page_of(request, range(results.total), size=PAGE_SIZE)
    context = {
        "form": form,
        "results": results,
        "page": page,
        "chips": form.chips(),
        "period": True,
    }
    return render(request, "articles/search.html", context)


def _page(request) -> int:
    """Pages are counted from 1; there is no page that is not a number."""
    number = request.GET.get("page") or "1"
    if not (number.isascii() and number.isdigit() and 0 < int(number[:9]) < 10**8):
        raise Http404(_("This list has no such page."))
    return int(number)
