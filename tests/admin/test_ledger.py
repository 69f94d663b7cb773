"""A person's word on a line: the article is rebuilt, and the word stands at later readings."""

import pytest
from django.urls import reverse

from articles import edits, loading
from articles.models import Edit, LineLabel, QAPair

pytestmark = pytest.mark.django_db

PAGE = """The lock keeper's last summer

By Anna Visser

Tom Claes has opened the lock at Terhagen for forty years. He talks about boats and winters.

- How many boats pass here in a year?

About nine hundred, and fewer every year. In my first summer I counted three thousand of them.

The water was cleaner then, and the fish came up to the gate to be fed.

- And what will you do now?

Nothing at all, for a month. After that I shall paint the boat that has been waiting since spring.
"""


@pytest.fixture
def article():
    return loading.load_page("lock.txt", PAGE.encode()).article


def ledger_form(client, article):
    page = client.get(reverse("admin:articles_article_ledger", args=[article.pk]))
    lines = page.context["lines"]
    data = {form[name].html_name: form[name].value() for _s, form in lines for name in form.fields}
    return data, {span["text"].strip(): form.prefix for span, form in lines}


def relabel(client, article, text, kind):
    data, prefixes = ledger_form(client, article)
    prefix = next(prefix for line, prefix in prefixes.items() if line.startswith(text))
    address = reverse("admin:articles_article_ledger", args=[article.pk])
    assert client.post(address, data | {f"{prefix}-kind": kind}).status_code == 302
    article.refresh_from_db()


def answers(article):
    return [len(pair.answer_paragraphs) for pair in article.pairs.order_by("position")]


def test_a_line_that_is_no_answer_leaves_it(admin_client, article):
    assert answers(article) == [2, 1]
    ids = list(article.pairs.values_list("public_id", flat=True))
    relabel(admin_client, article, "The water was cleaner", "narrative")
    assert answers(article) == [1, 1]
    assert article.narrative == [
        "The water was cleaner then, and the fish came up to the gate to be fed."
    ]
    assert list(article.pairs.values_list("public_id", flat=True)) == ids
    assert LineLabel.objects.get().kind == "narrative"


def test_the_word_stands_when_the_page_is_read_again(admin_client, article):
    relabel(admin_client, article, "The water was cleaner", "narrative")
    outcome = loading.read_article_again(article)
    assert (outcome.kind, answers(article)) == ("unchanged", [1, 1])


def test_text_that_a_person_edited_wins_and_the_rebuild_asks(admin_client, article):
    row = article.pairs.get(position=1)
    machine, row.answer = row.answer, "About nine hundred."
    row.save()
    edits.remember(row, "answer", machine)
    relabel(admin_client, article, "The water was cleaner", "narrative")
    assert QAPair.objects.get(pk=row.pk).answer == "About nine hundred."
    assert Edit.objects.get().proposal.startswith("About nine hundred, and fewer")


def test_an_unchanged_form_labels_nothing(admin_client, article):
    data, _prefixes = ledger_form(admin_client, article)
    admin_client.post(reverse("admin:articles_article_ledger", args=[article.pk]), data)
    assert LineLabel.objects.count() == 0


def test_nobody_else_may(client, article):
    assert (
        client.get(reverse("admin:articles_article_ledger", args=[article.pk])).status_code == 302
    )
