"""Searching: the words and filters of the address, asked of the search service."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.forms import SearchForm
from articles.presentation import listing
from articles.presentation.cards import cards
from articles.search.asking import ask
from articles.search.results import PAGE_SIZE


@require_safe
def search(request):
    form = SearchForm(request.GET)
    results = ask(form.search(page=listing.page_number(request)))
    context = {
        "form": form,
        "results": results,
        "page": listing.page_of(request, range(results.total), size=PAGE_SIZE),
        "cards": cards(results.hits),
        "chips": form.chips(),
        "period": True,
    }
    return render(request, "articles/search.html", context)
