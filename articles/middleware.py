"""Faults that pass by themselves: the reader is asked to wait, not told of a failure."""

from django.db import OperationalError

from articles.search.asking import BusyError
from articles.views.errors import too_many_requests, unavailable


class WaitAMoment:
    """Too many searches are 429; a database that is locked or away is 503."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, BusyError):
            return too_many_requests(request)
        if isinstance(exception, OperationalError):
            return unavailable(request)
        return None
