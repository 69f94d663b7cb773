"""A served archive of its own and a real browser; what a page complains of fails the test."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import sync_playwright

from tests.processes import own_archive

from .chromium import find

ROOT = Path(settings.BASE_DIR)
PAGES = ("fixtures/seeds", "fixtures/pages/nl")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SIZES = {"wide": {"width": 1280, "height": 900}, "phone": {"width": 360, "height": 740}}
START = 90


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium():
    path = find()
    if path is None and os.environ.get("CI") == "true":
        pytest.fail("There is no Chromium, and CI must not skip the browser tests.")
    if path is None:
        pytest.skip("NO CHROMIUM: the browser tests are skipped")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        # Django takes a thread with a running event loop for an asynchronous one.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
        yield browser
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
        browser.close()


@pytest.fixture(scope="session")
def site() -> str:
    """Address of an archive served as `make run` serves it, with pages in two languages."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # Not pytest's own folder: that is swept when other runs begin.
    with tempfile.TemporaryDirectory(prefix="served-") as folder:
        yield from _served(Path(folder), port)


def _served(folder: Path, port: int):
    environment = own_archive(folder) | {"PORT": str(port)}
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "manage.py", "start", *PAGES],
            cwd=ROOT, env=environment, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        yield _ready(f"http://127.0.0.1:{port}", server, folder / "log")
    finally:
        server.terminate()
        server.wait(timeout=20)


def _ready(address: str, server, log: Path) -> str:
    until = time.monotonic() + START
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=5):  # noqa: S310 - our own server
                return address
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(f"The archive was not served:\n{log.read_text()}")


class Reader:
    """A browser window, and what its console said."""

    def __init__(self, page, site: str):
        self.page, self.site = page, site
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))

    def _listen(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.text} {message.location['url']}")

    def open(self, path: str):
        self.page.goto(f"{self.site}{path}")
        return self.page


@pytest.fixture
def reader(chromium, site):
    """Opens windows; at the end none of them may have complained."""
    windows: list[tuple[Reader, object]] = []

    def open_window(*, size="wide", scheme="light", **options) -> Reader:
        context = chromium.new_context(
            viewport=SIZES[size], color_scheme=scheme, locale="nl-BE", **options
        )
        context.set_default_timeout(10_000)
        window = Reader(context.new_page(), site)
        windows.append((window, context))
        return window

    yield open_window
    for _window, context in windows:
        context.close()
    assert [window.complaints for window, _context in windows if window.complaints] == []


@pytest.fixture(scope="session")
def seeds(site) -> dict[str, str]:
    """Addresses, without interface language, of the interview that was saved in two languages."""

    def first(path: str, pattern: str) -> str:
        with urllib.request.urlopen(f"{site}{path}", timeout=10) as page:  # noqa: S310 - our own server
            return re.search(pattern, page.read().decode())[0]

    answer = first("/nl/search/?q=ondertekeningsceremonie&language=nl", r"/answers/\w+/")
    untitled = first(f"/nl{answer}", r"/articles/\w{10}/")
    return {
        "answer": answer,
        "untitled": untitled,
        "article": first(f"/nl{untitled}", rf"/articles/(?!{untitled[10:20]})\w{{10}}/"),
        "interview": first(f"/nl{answer}", r"/interviews/\w+/"),
    }
