"""What becomes of a page: created, unchanged, duplicate, updated, refused."""

from dataclasses import replace

import pytest

from articles.edits import remember
from articles.ingest import read_again, store
from articles.models import Article, Edit, IndexMark, Interview, QAPair, SavedPage, Speaker
from tests.readings import PAIRS, pair, parsed, reading, refusal

pytestmark = pytest.mark.django_db


def counts():
    return {
        model.__name__: model.objects.count()
        for model in (SavedPage, Article, Interview, QAPair, Speaker)
    }


def pair_ids():
    return list(QAPair.objects.values_list("public_id", flat=True))


def test_a_new_page_becomes_an_article_with_its_pairs():
    outcome = store(reading())
    article = outcome.article
    assert outcome.kind == "created"
    assert (article.title, article.date.isoformat(), article.outlet.name) == (
        "De haven gaat dicht",
        "2023-04-02",
        "De Terhager",
    )
    assert [p.answer_paragraphs for p in article.pairs.all()] == [
        list(PAIRS[0].answer),
        list(PAIRS[1].answer),
    ]
    assert [name.role for name in article.names.all()] == ["burgemeester van Terhagen"]
    assert article.current_page.data == b"page"
    assert sorted(IndexMark.objects.values_list("pair", flat=True)) == sorted(pair_ids())


def test_the_same_bytes_again_write_nothing():
    first = store(reading())
    IndexMark.objects.all().delete()
    before = counts()
    again = store(reading())
    assert (again.kind, again.article) == ("unchanged", first.article)
    assert counts() == before
    assert IndexMark.objects.count() == 0


def test_other_furniture_is_a_duplicate_and_names_the_article():
    first = store(reading())
    again = store(reading(b"page with another menu"))
    assert (again.kind, again.article) == ("duplicate", first.article)
    assert Article.objects.count() == 1
    assert [p.status for p in first.article.pages.order_by("id")] == ["current", "duplicate"]


def test_a_fact_that_the_second_page_lacks_is_no_update():
    store(reading())
    assert store(reading(b"2", title=None, date=None, outlet=None)).kind == "duplicate"
    assert Article.objects.get().title == "De haven gaat dicht"


def test_a_corrected_answer_keeps_its_id_and_touches_that_pair_only():
    article = store(reading()).article
    ids = pair_ids()
    IndexMark.objects.all().delete()
    second = pair("Wat zeiden de vissers?", "Zij waren boos, en dat begreep ik maar al te goed.")
    outcome = store(reading(b"corrected", pairs=(PAIRS[0], second)))
    assert (outcome.kind, outcome.article, outcome.changes) == (
        "updated",
        article,
        ("fingerprint", "pair 2"),
    )
    assert pair_ids() == ids
    assert QAPair.objects.get(position=2).answer == second.answer[0]
    assert list(IndexMark.objects.values_list("pair", flat=True)) == [ids[1]]
    assert [p.status for p in article.pages.order_by("id")] == ["earlier", "current"]


def test_a_pair_that_is_put_in_between_moves_the_others_with_their_ids():
    store(reading())
    first, second = pair_ids()
    new = pair("En de burgers dan?", "Die hebben er nooit iets van gemerkt, denk ik.")
    outcome = store(reading(b"longer", pairs=(PAIRS[0], new, PAIRS[1])))
    assert outcome.kind == "updated"
    rows = list(QAPair.objects.values_list("position", "public_id"))
    assert [public_id for _position, public_id in rows][::2] == [first, second]
    assert [position for position, _id in rows] == [1, 2, 3]


def test_a_pair_that_the_page_drops_goes_from_the_index_too():
    store(reading())
    gone = pair_ids()[1]
    IndexMark.objects.all().delete()
    outcome = store(reading(b"shorter", pairs=PAIRS[:1]))
    assert "pair 2 removed" in outcome.changes
    assert list(IndexMark.objects.values_list("pair", "deleted")) == [(gone, True)]


def test_a_persons_word_stands_and_a_different_reading_asks():
    article = store(reading()).article
    article.title = "De haven van Terhagen gaat dicht"
    article.save()
    remember(article, "title", "De haven gaat dicht")
    store(reading(b"2", title="Haven dicht"))
    article.refresh_from_db()
    assert article.title == "De haven van Terhagen gaat dicht"
    assert Edit.objects.get().proposal == "Haven dicht"


def test_the_reading_that_was_corrected_does_not_ask():
    article = store(reading()).article
    article.title = "Anders"
    article.save()
    remember(article, "title", "De haven gaat dicht")
    assert store(reading(b"2")).kind == "duplicate"
    assert Edit.objects.get().proposal is None


def test_an_edited_pair_that_the_page_drops_is_kept_at_the_end():
    store(reading())
    row = QAPair.objects.get(position=2)
    row.answer = "Zij waren verdrietig."
    row.save()
    remember(row, "answer", PAIRS[1].answer[0])
    store(reading(b"shorter", pairs=PAIRS[:1]))
    assert list(QAPair.objects.values_list("position", "public_id"))[-1] == (2, row.public_id)


def test_the_same_text_at_another_outlet_is_another_article_of_the_interview():
    first = store(reading()).article
    second = store(reading(b"2", outlet="Het Kanaal", title="Kade zakt"))
    assert second.kind == "created"
    assert second.article != first
    assert second.article.interview == first.interview


def test_another_interview_with_one_question_alike_is_another_article():
    store(reading())
    other = (
        pair("Wat zeiden de vissers?", "Niets; er waren er geen meer in het dorp van mijn jeugd."),
        pair("Wie bouwt de brug?", "Een firma uit Gent, en die begint pas in het voorjaar."),
        pair("En de kosten?", "Die staan in het verslag van de raad, bladzijde negen."),
    )
    outcome = store(reading(b"2", pairs=other, title="De brug"))
    assert outcome.kind == "created"
    assert Interview.objects.count() == 2


def test_a_refused_page_is_kept_and_read_again_when_it_can_be():
    assert store(refusal()).kind == "refused"
    page = SavedPage.objects.get()
    assert (page.status, page.error, page.data) == ("refused", "This is no text.", b"\0")
    assert store(refusal()).kind == "refused"
    assert SavedPage.objects.count() == 1
    assert store(reading(b"\0")).kind == "created"
    assert SavedPage.objects.get().status == "current"


def test_a_file_that_cannot_be_opened_leaves_nothing():
    assert store(refusal(data=None)).kind == "refused"
    assert SavedPage.objects.count() == 0


def test_a_month_is_kept_as_a_month():
    article = store(reading(date="2000-10")).article
    assert (article.date.isoformat(), article.date_precision) == ("2000-10-01", "month")


def test_a_second_voice_keeps_its_paragraph():
    duet = replace(PAIRS[0], answer_speakers=("Noor Vermeulen", "Tom Claes"))
    article = store(reading(pairs=(duet,))).article
    row = article.pairs.get()
    assert [(v.paragraph, v.speaker.name) for v in row.voices.all()] == [(1, "Tom Claes")]
    assert QAPair.objects.by(Speaker.objects.get(name="Tom Claes")).get() == row


def test_a_page_without_a_question_waits_hidden_until_one_is_found():
    hidden = store(reading(pairs=(), doubts=("no-pairs",))).article
    assert (hidden.published, hidden.pairs.count()) == (False, 0)
    outcome = read_again(hidden, parsed())
    hidden.refresh_from_db()
    assert (outcome.kind, hidden.published, hidden.pairs.count()) == ("updated", True, 2)


def test_an_article_that_a_person_hid_stays_hidden():
    article = store(reading()).article
    article.published = False
    article.save()
    read_again(article, parsed(title="Anders"))
    article.refresh_from_db()
    assert (article.title, article.published) == ("Anders", False)
