"""``check_archive``: rows, index and raw pages agree, or a line says where not."""

from io import StringIO

import pytest
from django.core.management import call_command

from articles import loading
from articles.models import SavedPage

pytestmark = pytest.mark.django_db

PAGE = b"A title of a page\n\n- Why?\n\nBecause it was there, and nobody else had gone.\n"


def check(*arguments):
    out = StringIO()
    try:
        call_command("check_archive", *arguments, stdout=out)
    except SystemExit as stopped:
        return stopped.code, out.getvalue().splitlines()
    return 0, out.getvalue().splitlines()


@pytest.fixture
def page():
    return loading.load_page("why.txt", PAGE).article.current_page


def test_a_sound_archive_has_no_fault(page):
    assert check() == (0, [])


@pytest.mark.parametrize("content", [b"no zlib", SavedPage.pack(PAGE + b"!")])
def test_damaged_bytes_are_told_and_no_repair_invents_them(page, content):
    page.content = content
    page.save()
    fault = f"page {page.pk} (why.txt): its bytes are damaged"
    assert check() == (1, [fault])
    assert check("--repair") == (1, [fault, "not mended"])
