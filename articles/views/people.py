"""Who speaks: the list of speakers, and one speaker."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.forms import SpeakerFilter
from articles.models import Speaker
from articles.presentation import holdings, listing, portraits

SPEAKERS_A_PAGE = 60


@require_safe
def speakers(request):
    form = SpeakerFilter(request.GET)
    page = listing.page_of(request, form.narrow(holdings.most_heard()), size=SPEAKERS_A_PAGE)
    return render(request, "articles/speakers.html", {"form": form, "page": page})


@require_safe
def speaker(request, slug):
    found = get_object_or_404(Speaker.objects.select_related("merged_into"), slug=slug)
    if found.merged_into:
        return redirect(found.merged_into, permanent=True)
    portrait = portraits.portray(found)
    if not portrait.answers:
        raise Http404
    counts = dict(portrait.languages)
    language = request.GET.get("language", "")
    language = language if language in counts else ""
    page = listing.page_of(
        request,
        portraits.answers_of(found, language),
        total=counts.get(language, portrait.answers),
    )
    context = {"speaker": found, "portrait": portrait, "page": page, "language": language}
    return render(request, "articles/speaker.html", context)
