"""What a reader sees when a page cannot be shown."""

from django.shortcuts import render


def _page(request, status: int, **headers):
    response = render(request, f"{status}.html", {"status": status}, status=status)
    for name, value in headers.items():
        response[name.replace("_", "-")] = value
    return response


def bad_request(request, exception=None):
    return _page(request, 400)


def forbidden(request, exception=None, reason=""):
    return _page(request, 403)


def not_found(request, exception=None):
    return _page(request, 404)


def too_many_requests(request):
    return _page(request, 429, Retry_After="5")


def unavailable(request):
    return _page(request, 503, Retry_After="10")
