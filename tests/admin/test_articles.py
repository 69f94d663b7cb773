"""The archivist's desk: what a person changes is remembered, marked and stands."""

import pytest
from django.urls import reverse

from articles.ingest import store
from articles.models import Edit, IndexMark, QAPair, Speaker
from tests.readings import PAIRS, pair, reading

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(admin_client):
    return admin_client


@pytest.fixture
def article():
    return store(reading()).article


def change_form(client, article) -> dict:
    """The article's form as the browser would send it back, unchanged."""
    page = client.get(reverse("admin:articles_article_change", args=[article.pk]))
    forms = [page.context["adminform"].form]
    formset = page.context["inline_admin_formsets"][0].formset
    data = {}
    for form in [*forms, formset.management_form, *formset.forms]:
        for field in form:
            value = field.value()
            if hasattr(field.field.widget, "decompress") and not isinstance(value, str):
                value = "" if value is None else str(value)
            data[field.html_name] = "" if value is None else value
            if field.field.show_hidden_initial:
                data[field.html_initial_name] = data[field.html_name]
    return {name: value for name, value in data.items() if value is not False}


def save(client, article, **changes):
    address = reverse("admin:articles_article_change", args=[article.pk])
    response = client.post(address, change_form(client, article) | changes)
    assert response.status_code == 302, response.context["errors"]
    article.refresh_from_db()


def test_a_corrected_title_is_remembered_and_survives_the_next_reading(desk, article):
    save(desk, article, title="De haven van Terhagen gaat dicht")
    assert article.title == "De haven van Terhagen gaat dicht"
    edit = Edit.objects.get()
    assert (edit.field, edit.machine_value) == ("title", "De haven gaat dicht")
    store(reading(b"2", title="Haven dicht"))
    article.refresh_from_db()
    assert article.title == "De haven van Terhagen gaat dicht"


def test_saving_without_a_change_remembers_nothing(desk, article):
    save(desk, article)
    assert Edit.objects.count() == 0


def test_another_speaker_for_an_answer(desk, article):
    other = Speaker.objects.create(name="Tom Claes", slug="tom-claes", folded="tom claes")
    save(desk, article, **{"pairs-0-speaker": other.pk})
    assert article.pairs.first().speaker == other
    assert Edit.objects.get().field == "speaker"


def test_a_removed_pair_goes_from_the_index(desk, article):
    gone = article.pairs.last().public_id
    save(desk, article, **{"pairs-1-DELETE": "on"})
    assert article.pairs.count() == 1
    assert not IndexMark.objects.filter(pair=gone, deleted=False).exists()


@pytest.mark.parametrize(("action", "published"), [("hide", False), ("publish", True)])
def test_hide_and_publish(desk, article, action, published):
    article.published = not published
    article.save()
    address = reverse("admin:articles_article_changelist")
    desk.post(address, {"action": action, "_selected_action": [article.pk]})
    article.refresh_from_db()
    assert article.published == published


def test_merging_speakers_asks_which_one_stays(desk, article):
    one = article.pairs.first().speaker
    two = Speaker.objects.create(name="Nor Vermeulen", slug="nor-vermeulen", folded="nor vermeulen")
    address = reverse("admin:articles_speaker_changelist")
    chosen = {"action": "merge", "_selected_action": [one.pk, two.pk]}
    page = desk.post(address, chosen)
    assert page.status_code == 200
    assert QAPair.objects.by(two).count() == 0
    desk.post(address, chosen | {"target": two.pk})
    one.refresh_from_db()
    assert (one.merged_into, QAPair.objects.by(two).count()) == (two, 2)


def test_the_page_is_shown_before_it_is_stored_and_stored_as_shown(desk):
    page = "Title of a page\n\n- Why?\n\nBecause it was there, and nobody else had gone.\n"
    address = reverse("admin:articles_savedpage_add")
    shown = desk.post(address, {"text": page, "language": "en"})
    assert shown.context["preview"].reading.options == {"language": "en"}
    assert QAPair.objects.count() == 0
    confirm = shown.context["confirm"].initial
    desk.post(address, confirm)
    assert QAPair.objects.get().question == "Why?"


@pytest.mark.parametrize("form", [{}, {"text": ""}])
def test_nothing_given_is_said_so(desk, form):
    shown = desk.post(reverse("admin:articles_savedpage_add"), form)
    assert shown.context["form"].non_field_errors() == ["Give a file or a text, one of the two."]


def test_saved_pages_cannot_be_changed_or_thrown_away(desk, article):
    page = article.current_page
    assert desk.post(reverse("admin:articles_savedpage_delete", args=[page.pk])).status_code == 403
    assert desk.post(reverse("admin:articles_savedpage_change", args=[page.pk])).status_code == 403
    raw = desk.get(reverse("admin:articles_savedpage_raw", args=[page.pk]))
    assert (raw.content, raw["Content-Disposition"][:10]) == (b"page", "attachment")


@pytest.mark.parametrize(
    "name",
    ["article", "qapair", "speaker", "outlet", "interview", "savedpage", "edit",
     "translationlink", "divergence", "lexiconentry"],
)  # fmt: skip
def test_every_list_opens_for_the_admin_and_for_nobody_else(desk, client, article, name):
    address = reverse(f"admin:articles_{name}_changelist")
    assert desk.get(address).status_code == 200
    client.logout()
    assert client.get(address).status_code == 302


def test_an_answer_that_is_read_otherwise_later_asks(desk, article):
    save(desk, article, **{"pairs-1-answer": "Zij waren verdrietig."})
    corrected = pair("Wat zeiden de vissers?", "Zij waren boos, en dat begreep ik maar al te goed.")
    store(reading(b"2", pairs=(PAIRS[0], corrected)))
    assert QAPair.objects.get(position=2).answer == "Zij waren verdrietig."
    assert Edit.objects.get().proposal == corrected.answer[0]


def test_the_most_doubtful_are_reviewed_first(desk):
    articles = [
        store(reading(bytes([n]), confidence=sure, doubts=("no-title",), title=None, date=date,
                      pairs=(pair(f"Vraag {n}?", f"Antwoord {n}."),))).article
        for n, sure, date in ((1, 0.9, "2024-01-01"), (2, 0.3, "2020-01-01"), (3, 0.6, None))
    ]  # fmt: skip
    page = desk.get(reverse("admin:articles_article_changelist"), {"review": "open"})
    assert list(page.context["cl"].queryset) == [articles[1], articles[2], articles[0]]
    newest = desk.get(reverse("admin:articles_article_changelist"))
    assert list(newest.context["cl"].queryset) == articles
