"""Two versions, level by level."""

import re

import pytest
from django.utils import translation

from articles.models import Divergence
from articles.presentation import side_by_side
from tests.factories import make_article, make_bead, make_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def versions():
    nl = make_article(language="nl", pairs=[("Waarom?", ["Een.", "Twee en drie.", "Vier."])])
    fr = make_article(language="fr", pairs=[("Pourquoi ?", ["Un.", "Deux.", "Trois."])])
    a, b = nl.pairs.get(), fr.pairs.get()
    texts = (a.answer_paragraphs, b.answer_paragraphs)
    beads = [
        make_bead(*texts, [0], [0]),
        make_bead(*texts, [1], [1, 2]),
        make_bead(*texts, [2], []),
    ]
    return make_link(nl, fr, {"pair_a": a, "pair_b": b, "beads": beads})


def texts(side) -> list[str]:
    return [
        "".join(run.text for sentence in paragraph for run in sentence.runs) for paragraph in side
    ]


def test_levels_join_paragraph_groups_and_show_gaps(versions):
    (exchange,) = side_by_side.compare(versions.a, versions.b).exchanges
    assert [(level.kind, texts(level.left), texts(level.right)) for level in exchange.levels] == [
        ("question", ["Waarom?"], ["Pourquoi ?"]),
        ("answer", ["Een."], ["Un."]),
        ("answer", ["Twee en drie."], ["Deux.", "Trois."]),
        ("answer", ["Vier."], []),
    ]


def test_either_version_can_stand_left(versions):
    one = side_by_side.compare(versions.a, versions.b).exchanges[0]
    other = side_by_side.compare(versions.b, versions.a).exchanges[0]
    assert [texts(level.left) for level in one.levels] == [
        texts(level.right) for level in other.levels
    ]


def test_partners_share_a_key_and_a_sentence_without_partner_has_none(versions):
    levels = side_by_side.compare(versions.a, versions.b).exchanges[0].levels
    keys = [
        [[sentence.key for sentence in paragraph] for paragraph in side]
        for level in levels[1:]
        for side in (level.left, level.right)
    ]
    assert keys == [[["0-0-0"]], [["0-0-0"]], [["0-1-0"]], [["0-1-0"], ["0-1-0"]], [[""]], []]


def test_a_difference_is_marked_in_the_text_and_listed(versions):
    Divergence.objects.create(
        link=versions,
        alignment=versions.alignments.get(),
        kind="number",
        identity="1",
        text_a="drie",
        place_a={"bead": 1, "paragraph": 1, "start": 8, "end": 12},
    )
    comparison = side_by_side.compare(versions.a, versions.b)
    (paragraph,) = comparison.exchanges[0].levels[2].left
    assert [(run.text, run.difference) for run in paragraph[0].runs] == [
        ("Twee en ", 0),
        ("drie", 1),
        (".", 0),
    ]
    (difference,) = comparison.differences
    assert (difference.left, difference.right, difference.placed) == ("drie", "", True)
    assert [band.differs for band in comparison.map] == [False, False, True, False]


def test_a_dismissed_difference_is_gone(versions):
    Divergence.objects.create(
        link=versions, kind="number", identity="1", text_a="drie", status="dismissed"
    )
    assert side_by_side.compare(versions.a, versions.b).differences == ()


@pytest.mark.parametrize("status", ["proposed", "rejected"])
def test_a_link_not_in_force_joins_nothing(versions, status):
    versions.status = status
    versions.save()
    assert side_by_side.compare(versions.a, versions.b) is None


def test_versions_are_chosen_by_language_or_id(versions):
    nl, fr = versions.a, versions.b
    de = make_article(language="de", interview=nl.interview)
    three = [nl, fr, de]
    assert side_by_side.choose(three, "fr", "de") == (fr, de)
    assert side_by_side.choose(three, de.public_id, nl.public_id) == (de, nl)
    assert side_by_side.choose(three, "xx", "fr") == (nl, fr)
    assert side_by_side.choose(three, "fr", "fr") == (fr, nl)


def test_a_side_that_is_asked_for_alone_is_kept(versions):
    nl, fr = versions.a, versions.b
    with translation.override("nl"):
        assert side_by_side.choose([nl, fr], "", "nl") == (fr, nl)
        assert side_by_side.choose([nl, fr], "fr", "") == (fr, nl)


def test_a_side_that_nobody_asked_for_shows_an_aligned_version(versions):
    nl, fr = versions.a, versions.b
    de = make_article(language="de", interview=nl.interview)
    assert side_by_side.choose([de, nl, fr], "fr", "") == (fr, nl)
    assert side_by_side.choose([de, nl, fr], "", "nl") == (fr, nl)
    assert side_by_side.choose([de, nl, fr], "de", "") == (de, nl)


def test_of_three_versions_each_can_be_chosen_on_either_side(client, versions):
    nl, fr = versions.a, versions.b
    de = make_article(language="de", outlet=None, interview=nl.interview)
    address = nl.interview.get_absolute_url()
    page = client.get(f"{address}?left=nl&right=fr").content.decode()
    left, right = re.findall(r"<nav aria-label=.Version on.*?</nav>", page, re.DOTALL)

    def choices(nav):
        return re.findall(r'<(?:b aria-current="true"|a href="([^"]*)")>([^<]*)<', nav)

    def to(one, other):
        return f"?left={one.public_id}&amp;right={other.public_id}"

    outlet = nl.outlet.name
    assert choices(left) == [
        ("", f"Dutch, {outlet}"), (to(fr, nl), f"French, {outlet}"), (to(de, fr), "German"),
    ]  # fmt: skip
    assert choices(right) == [
        (to(fr, nl), f"Dutch, {outlet}"), ("", f"French, {outlet}"), (to(nl, de), "German"),
    ]  # fmt: skip


def test_the_page_shows_both_columns_in_their_languages(client, versions):
    page = client.get(versions.a.interview.get_absolute_url()).content.decode()
    assert (
        'lang="nl" data-hue="0"><p><span class="sentence" data-sentence="0-1-0">Twee en drie.'
        in page
    )
    assert 'lang="fr" data-hue="1"><p><span class="sentence" data-sentence="0-1-0">Deux.' in page
    assert page.index("Twee en drie.") < page.index("Deux.") < page.index("Vier.")
    assert "not in the French version" in page


def test_versions_without_alignment_are_listed(client):
    nl = make_article(language="nl", title="Los")
    make_article(language="fr", title="Seul", interview=nl.interview)
    page = client.get(nl.interview.get_absolute_url()).content.decode()
    assert "have not been aligned" in page
    assert "Seul" in page
