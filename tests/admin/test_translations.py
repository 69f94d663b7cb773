"""A proposed translation: both texts beside each other, and a person's word on it."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from articles.models import TranslationLink
from tests.factories import make_article, make_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def link():
    nl = make_article(language="nl", pairs=[("Waarom?", ["Daarom."]), ("En dan?", ["Niets."])])
    fr = make_article(language="fr", pairs=[("Pourquoi ?", ["Parce que."])])
    reasons = [{"code": "pairs", "shared": 1, "of": 2}]
    return TranslationLink.objects.create(a=nl, b=fr, status="proposed", score=1.0, reasons=reasons)


def address(link):
    return reverse("admin:articles_translationlink_change", args=[link.pk])


def test_a_proposal_shows_both_texts_and_why(admin_client, link):
    response = admin_client.get(address(link))
    assert [(a and a.question, b and b.question) for a, b in response.context["beside"]] == [
        ("Waarom?", "Pourquoi ?"),
        ("En dan?", None),
    ]
    page = response.content.decode()
    assert page.count('name="_confirm"') == 2  # above the texts and below
    for part in ("1 of 2 questions", "Parce que.", "Dutch, De Morgenbode", "French, De Morgenbode"):
        assert part in page


def test_aligned_pairs_stand_beside_their_partners(admin_client):
    nl, fr = make_article(language="nl"), make_article(language="fr")
    made = make_link(nl, fr, {"pair_a": nl.pairs.get(), "pair_b": None})
    beside = admin_client.get(address(made)).context["beside"]
    assert beside == [(nl.pairs.get(), None)]


@pytest.mark.parametrize(
    ("button", "status"),
    [("_confirm", "confirmed"), ("_reject", "rejected"), ("_save", "proposed")],
)
def test_a_button_is_a_persons_word(admin_client, admin_user, link, button, status):
    assert admin_client.post(address(link), {button: "1"}).status_code == 302
    link.refresh_from_db()
    assert link.status == status
    assert link.reviewer == (admin_user if status != "proposed" else None)


def test_who_may_only_look_has_no_buttons(client, django_user_model, link):
    user = django_user_model.objects.create_user("looks", password="x", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_translationlink"))
    client.force_login(user)
    page = client.get(address(link))
    assert page.status_code == 200
    assert "_confirm" not in page.content.decode()
    assert client.post(address(link), {"_confirm": "1"}).status_code == 403


def test_the_list_names_languages_states_and_reasons(admin_client, link):
    page = admin_client.get(reverse("admin:articles_translationlink_changelist")).content.decode()
    assert "nl: Een gesprek over water<br>fr: Een gesprek over water" in page
    assert "1 of 2 questions" in page
