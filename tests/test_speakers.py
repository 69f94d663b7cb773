"""Which person a printed name means."""

import pytest

from articles import speakers
from articles.ingest import store
from articles.models import IndexMark, QAPair, Speaker
from articles.parsing.result import PrintedName
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db


def ingest(data: bytes, name: str, role: str | None, **changes):
    pairs = (pair(f"Vraag van {data.decode()}?", f"Antwoord {data.decode() * 9}.", speaker=name,
                  role=role),)  # fmt: skip
    names = (PrintedName(name=name, role=role, where="label"),)
    return store(reading(data, pairs=pairs, names=names, **changes)).article


@pytest.mark.parametrize(
    ("name", "role", "language"),
    [
        ("Zoë Peré", "minister van Waterstaat", "nl"),
        ("Zoe Pere", "oud-minister van Waterstaat", "nl"),
        ("Zoe Peré", "ministre de l’Eau", "fr"),
        ("Zoë Peré", None, "nl"),
    ],
)
def test_spellings_and_titles_of_one_person_are_one_speaker(name, role, language):
    ingest(b"first", "Zoë Peré", "minister van Waterstaat")
    ingest(b"second", name, role, language=language)
    assert Speaker.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "role"),
    [("Zoë Peré", "keeperstrainer"), ("Zoe Pere", "imker"), ("Zoe Pere", None)],
)
def test_namesakes_stay_two_and_are_proposed(name, role):
    ingest(b"first", "Zoë Peré", "minister van Waterstaat")
    ingest(b"second", name, role)
    assert [s.slug for s in Speaker.objects.order_by("id")] == ["zoe-pere", "zoe-pere-2"]
    assert len({s.folded for s in Speaker.objects.all()}) == 1


def test_merging_moves_answers_and_printed_names_and_marks_the_pairs():
    first = ingest(b"first", "Zoë Peré", "minister van Waterstaat")
    second = ingest(b"second", "Zoe Pere", "imker")
    IndexMark.objects.all().delete()
    target, source = first.pairs.get().speaker, second.pairs.get().speaker
    speakers.merge(source, target)
    assert QAPair.objects.by(target).count() == 2
    assert [name.role for name in target.names.all()] == ["minister van Waterstaat", "imker"]
    assert speakers.current(source) == target
    assert list(IndexMark.objects.values_list("pair", flat=True)) == [second.pairs.get().public_id]


def test_a_later_page_finds_the_one_that_stayed():
    first = ingest(b"first", "Zoë Peré", "minister van Waterstaat")
    second = ingest(b"second", "Zoe Pere", "imker")
    speakers.merge(second.pairs.get().speaker, first.pairs.get().speaker)
    third = ingest(b"third", "Zoe Pere", "imker")
    assert third.pairs.get().speaker == first.pairs.get().speaker


def test_one_person_cannot_be_merged_with_itself():
    speaker = ingest(b"first", "Zoë Peré", None).pairs.get().speaker
    with pytest.raises(ValueError, match="already"):
        speakers.merge(speaker, speaker)


def test_letters_without_accents_to_drop_still_make_an_address():
    assert speakers.create("Đặng Thị Ngọc").slug == "dang-thi-ngoc"
    assert speakers.create("Łukasz Øster").slug == "lukasz-oster"
    assert speakers.create("李明").slug == "speaker"
