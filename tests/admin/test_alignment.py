"""The alignment editor, as an archivist uses it."""

import pytest
from django.urls import reverse

from articles import versions
from articles.ingest import store
from articles.models import TranslationLink
from tests.readings import reading
from tests.versions.test_locks import DUTCH, FRENCH

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(admin_user):
    dutch = store(reading(b"nl", pairs=DUTCH)).article
    french = store(reading(b"fr", pairs=FRENCH, language="fr", outlet="Le Canal")).article
    made = TranslationLink.objects.create(a=dutch, b=french, status="proposed", score=1.0)
    versions.confirm(made, admin_user)
    return made


@pytest.fixture
def address(link):
    return reverse("admin:articles_translationlink_alignment", args=[link.pk])


def fields(form):
    return {form[name].html_name: form[name].value() for name in form.fields}


def first_row(link):
    return link.alignments.get(pair_a__position=1)


def test_paragraphs_are_moved_into_one_group_and_stay(admin_client, link, address):
    page = admin_client.get(address)
    form = next(f for f in page.context["rows"] if f.row.pk == first_row(link).pk)
    one_group = dict.fromkeys(fields(form), 1)
    admin_client.post(address, one_group | {"row": form.row.pk})
    assert [(b["a"], b["b"], b["locked"]) for b in first_row(link).beads] == [
        ([0, 1], [0, 1], True)
    ]
    admin_client.post(address, {"free": first_row(link).pk})
    assert [bead["locked"] for bead in first_row(link).beads] == [False, False]


def test_a_pair_without_partner(admin_client, link, address):
    page = admin_client.get(address)
    data = fields(page.context["pairs"])
    mine = next(iter(data))
    admin_client.post(address, data | {mine: ""})
    assert first_row(link).pair_b is None
    assert first_row(link).locked


@pytest.mark.parametrize("bad", ["", "two"])
def test_what_is_no_number_is_said_so(admin_client, link, address, bad):
    page = admin_client.get(address)
    form = page.context["rows"][0]
    data = fields(form) | {"row": form.row.pk}
    data[form[next(iter(form.fields))].html_name] = bad
    shown = admin_client.post(address, data, follow=True)
    assert [m.level_tag for m in shown.context["messages"]] == ["error"]


def test_confirm_and_reject_from_the_list(admin_client, link):
    changelist = reverse("admin:articles_translationlink_changelist")
    for action, status in [("reject", "rejected"), ("confirm", "confirmed")]:
        admin_client.post(changelist, {"action": action, "_selected_action": [link.pk]})
        link.refresh_from_db()
        assert link.status == status
    detail = reverse("admin:articles_translationlink_change", args=[link.pk])
    assert admin_client.get(detail).status_code == 200


def test_only_a_fixed_row_can_be_left_to_the_machine(admin_client, link, address):
    assert 'name="free"' not in admin_client.get(address).content.decode()
    page = admin_client.get(address)
    form = next(f for f in page.context["rows"] if f.row.pk == first_row(link).pk)
    admin_client.post(address, fields(form) | {"row": form.row.pk})
    page = admin_client.get(address).content.decode()
    assert page.count('name="free"') == 1
    assert f'name="free" value="{first_row(link).pk}"' in page
