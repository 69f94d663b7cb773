"""The pages around the collection: home, about."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Article
from articles.presentation import holdings, listing

LATEST = 6


@require_safe
def home(request):
    latest = Article.objects.published().select_related("outlet").order_by("-created_at", "-id")
    context = {**_held(), "latest": listing.rows(latest[:LATEST])}
    return render(request, "articles/home.html", context)


@require_safe
def about(request):
    return render(request, "articles/about.html", {**_held(), "shares": holdings.shares()})


def _held():
    held = holdings.holdings()
    return {"held": held, "survey": holdings.survey(held)}
