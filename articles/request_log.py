"""Every request has a number: in the answer's headers, on every line of the log.

A reader who reports a fault can name it, and the log line is found.
"""

import logging
import secrets
from contextvars import ContextVar

from django.conf import settings

_current: ContextVar[str] = ContextVar("request_id", default="-")


class RequestId:
    """Middleware: numbers the request, and knows the client behind trusted proxies.

    ``ARCHIVE_PROXIES`` says how many proxies of our own stand before the site; each has
    added one address to X-Forwarded-For.  What stands before those is the client's own
    claim, and is not believed.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.id = secrets.token_hex(6)
        _current.set(request.id)
        _name_the_client(request)
        response = self.get_response(request)
        response["X-Request-ID"] = request.id
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


def _name_the_client(request) -> None:
    if settings.ARCHIVE_PROXIES:
        passed = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
        if len(passed) >= settings.ARCHIVE_PROXIES and passed[-settings.ARCHIVE_PROXIES]:
            request.META["REMOTE_ADDR"] = passed[-settings.ARCHIVE_PROXIES]


class OneLine(logging.Formatter):
    """A record is one line, whatever a query had in it; a traceback keeps its lines."""

    def format(self, record: logging.LogRecord) -> str:
        record.request_id = _current.get()
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        record.message = "".join(
            sign if sign.isprintable() else ascii(sign)[1:-1] for sign in record.message
        )
        return super().formatMessage(record)
