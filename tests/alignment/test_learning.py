"""Words learnt from texts that say the same."""

import pytest

from articles.alignment import EDITOR, LEARNT, Dictionary, Entry, learn
from articles.alignment.learning import FEWEST_TEXTS

NOUNS = (("schip", "bateau"), ("huis", "maison"), ("paard", "cheval"), ("brug", "pont"))
VERBS = (("wacht", "attend"), ("brandt", "brûle"), ("slaapt", "dort"))
#: Every noun with every verb, so that only their own translations always come with them.
PAIRS = [
    (f"Het {noun_a} van Peeters {verb_a} hier.", f"Ici, le {noun_b} de Peeters {verb_b}.")
    for noun_a, noun_b in NOUNS
    for verb_a, verb_b in VERBS
]
TEXTS = PAIRS * (FEWEST_TEXTS // len(PAIRS) + 1)


def said(entries):
    return {(entry.word, entry.translation) for entry in entries}


def test_words_that_keep_each_other_company():
    found = learn(TEXTS, "nl", "fr")

    assert {("schip", "bateau"), ("huis", "maison"), ("slapen", "dormir")} <= said(found)
    assert ("schip", "maison") not in said(found)
    assert {(e.source_language, e.target_language, e.source) for e in found} == {
        ("nl", "fr", LEARNT)
    }


def test_names_and_numbers_are_not_learnt():
    texts = [(a + " In 2024 zag Peeters dat.", b + " En 2024, Dupont l’a vu.") for a, b in TEXTS]
    learnt = {word for pair in said(learn(texts, "nl", "fr")) for word in pair}

    assert not learnt & {"peeters", "dupont", "2024"}


def test_the_same_texts_teach_the_same():
    assert learn(TEXTS, "nl", "fr") == learn(tuple(TEXTS), "nl", "fr")
    assert said(learn(TEXTS, "nl", "fr")) == said(learn(reversed(TEXTS), "nl", "fr"))


@pytest.mark.parametrize("texts", [[], PAIRS, [("", "")] * FEWEST_TEXTS])
def test_too_little_teaches_nothing(texts):
    assert learn(texts, "nl", "fr") == []


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ({"bateau": LEARNT}, {"bateau"}),
        ({"bateau": LEARNT, "navire": "freedict"}, {"navire"}),
        ({"bateau": "freedict", "navire": "harbour"}, {"bateau", "navire"}),
        ({"bateau": LEARNT, "navire": "freedict", "nef": EDITOR}, {"nef"}),
    ],
)
def test_the_best_source_is_heard(sources, expected):
    dictionary = Dictionary(
        Entry(
            source_language="nl",
            target_language="fr",
            word="schip",
            translation=translation,
            source=source,
        )
        for translation, source in sources.items()
    )

    assert dictionary.translations("schip", "nl", "fr") == expected
