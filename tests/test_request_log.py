"""Requests are numbered, clients are known behind our own proxies only, a record is a line."""

import logging

import pytest
from django.contrib.auth import get_user_model

from articles.request_log import OneLine


@pytest.mark.django_db
def test_every_answer_has_its_own_number(client):
    one, two = (client.get("/healthz")["X-Request-ID"] for _ in range(2))
    assert one != two


def test_a_record_is_one_line_whatever_the_query_had_in_it():
    record = logging.LogRecord("x", 30, "f", 1, "query %s", ("a\r\nFAKE\x1b[0m é",), None)
    line = OneLine("{message}", style="{").format(record)
    assert line == "query a\\r\\nFAKE\\x1b[0m é"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("proxies", "header", "client_address"),
    [(0, "1.2.3.4", "127.0.0.1"), (1, "6.6.6.6, 1.2.3.4", "1.2.3.4"), (1, "", "127.0.0.1")],
)
def test_the_client_behind_our_proxies(client, settings, proxies, header, client_address):
    settings.ARCHIVE_PROXIES = proxies
    answer = client.get("/healthz", headers={"X-Forwarded-For": header})
    assert answer.wsgi_request.META["REMOTE_ADDR"] == client_address


@pytest.mark.django_db
def test_ten_wrong_passwords_lock_the_account_for_that_address(client):
    get_user_model().objects.create_superuser("keeper", password="right-horse-9")
    form = {"username": "keeper", "password": "wrong"}
    codes = [client.post("/admin/login/", form).status_code for _ in range(11)]
    assert codes[:9] == [200] * 9
    assert codes[-1] == 429
    form["password"] = "right-horse-9"
    assert client.post("/admin/login/", form).status_code == 429
    elsewhere = client.post("/admin/login/", form, REMOTE_ADDR="10.9.9.9")
    assert elsewhere.status_code == 302
