import pytest

from articles.models import IndexMark

pytestmark = pytest.mark.django_db


def marks():
    return sorted(IndexMark.objects.values_list("pair", "version", "deleted"))


def test_a_new_mark_has_version_one():
    IndexMark.objects.mark(["aaaaaaaaaa", "bbbbbbbbbb"])
    assert marks() == [("aaaaaaaaaa", 1, False), ("bbbbbbbbbb", 1, False)]


def test_marking_again_raises_the_version_and_remembers_the_deletion():
    IndexMark.objects.mark(["aaaaaaaaaa"])
    IndexMark.objects.mark(["aaaaaaaaaa", "aaaaaaaaaa", "bbbbbbbbbb"], deleted=True)
    assert marks() == [("aaaaaaaaaa", 2, True), ("bbbbbbbbbb", 1, True)]


def test_nothing_to_mark_leaves_nothing():
    IndexMark.objects.mark([])
    assert marks() == []
