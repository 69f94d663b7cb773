"""Every page, light and dark, wide and on a phone: for everyone, quiet, and to be looked at."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import RequestFactory
from django.utils import translation

from articles.views import errors

from .conftest import SIZES

SHOTS = settings.BASE_DIR / "var" / "screenshots"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}}
AXE = Axe()

PAGES = {
    "home": "/nl/",
    "articles": "/nl/articles/",
    "articles-empty": "/nl/articles/?language=es",
    "article": "/nl{article}",
    "article-untitled": "/nl{untitled}",
    "ledger": "/nl{article}?view=ledger",
    "ledger-unsure": "/fr{untitled}?view=ledger&unsure=1",
    "interview": "/nl{interview}",
    "answer": "/nl{answer}",
    "speakers": "/nl/speakers/",
    "speaker": "/nl/speakers/bui-thanh-son/",
    "search": "/nl/search/?q=ceremonie",
    "search-none": "/nl/search/?q=zzzzzz&language=fr",
    "search-notice": "/fr/search/?q=%22signature+c%C3%A9r%C3%A9monie&from=2024-01-01",
    "about": "/en/about/",
}
#: Pages that no address shows, and what writes them.
ERRORS = {
    "error-400": errors.bad_request,
    "error-403": errors.forbidden,
    "error-404": errors.not_found,
    "error-429": errors.too_many_requests,
    "error-503": errors.unavailable,
}


def faults(page) -> list:
    """What axe finds, with the first place of each."""
    found = page.evaluate(f"axe.run({json.dumps(RULES)})")["violations"]
    return [(each["id"], each["nodes"][0]["failureSummary"]) for each in found]


def look(page, name: str):
    """Photograph the page in every look; nobody is shut out of any."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.evaluate(AXE.axe_script)
    for size, viewport in SIZES.items():
        page.set_viewport_size(viewport)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=SHOTS / f"{name}-{scheme}-{size}.png", full_page=True)
            # Colours don't change with the width, so the second width needs no second dark look.
            if (size, scheme) != ("phone", "dark"):
                assert faults(page) == [], (size, scheme)
    assert page.locator("h1").count() == 1


def reflow(page):
    """Nothing scrolls sideways, 320 px wide or with text twice as large."""
    for width, size in ((320, "100%"), (640, "200%")):
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, size


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_for_everyone(reader, seeds, name):
    page = reader().open(PAGES[name].format(**seeds))
    look(page, name)
    reflow(page)


def shown(window, body: str):
    """A page that no address shows, with the stylesheet that the site serves."""
    served = window.page.request.get(f"{window.site}/nl/about/").text()
    style = re.search(r"/static/css/site\.\w+\.css", served)[0]
    body = body.replace("/static/css/site.css", style)
    window.page.route("**/nl/shown", lambda way: way.fulfill(body=body, content_type="text/html"))
    return window.open("/nl/shown")


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_page_is_for_everyone(reader, name):
    with translation.override("nl"):
        body = ERRORS[name](RequestFactory().get("/nl/")).content.decode()
    page = shown(reader(), body)
    look(page, name)
    reflow(page)


def test_the_page_of_a_fault_needs_nothing(reader):
    body = (settings.BASE_DIR / "templates" / "500.html").read_text()
    look(shown(reader(), body), "error-500")


@pytest.mark.parametrize("name", ["article", "interview"])
def test_a_page_prints(reader, seeds, name):
    page = reader().open(PAGES[name].format(**seeds))
    page.emulate_media(media="print")
    assert not page.locator(".header").is_visible()
    page.screenshot(path=SHOTS / f"{name}-print.png", full_page=True)


def test_forced_colours_leave_everything_visible(reader, seeds):
    page = reader(forced_colors="active").open(f"/nl{seeds['interview']}")
    assert page.locator(".cell").first.is_visible()
    page.screenshot(path=SHOTS / "interview-forced-colours.png", full_page=True)


@pytest.mark.parametrize("name", ["article", "articles", "ledger", "search", "interview"])
def test_a_page_is_light(reader, seeds, name):
    """At most 60 KB over the wire, six requests, nobody else's host."""
    window = reader()
    finished = []
    window.page.on("requestfinished", lambda request: finished.append(request))
    window.open(PAGES[name].format(**seeds))
    window.page.wait_for_load_state("networkidle")
    assert {url.startswith(window.site) for url in window.requests} == {True}
    assert len(window.requests) <= 6, window.requests
    sizes = [request.sizes() for request in finished]
    assert sum(each["responseBodySize"] + each["responseHeadersSize"] for each in sizes) <= 60_000
