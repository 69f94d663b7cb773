"""An interview may be printed more than once in one language, in other words or the same."""

from itertools import permutations

import pytest

from articles import versions
from articles.ingest import store
from articles.models import Interview, TranslationLink, twins_of
from tests.readings import pair, reading

pytestmark = pytest.mark.django_db

DUTCH = (
    pair(
        "Waarom wilde u de haven van Terhagen in 2019 sluiten?",
        "De kade zakte elk jaar drie centimeter, en niemand wilde de 340 boten nog betalen.",
        "We hebben met ingenieur Zoran Kovač eerst gemeten en toen pas besloten.",
    ),
    pair(
        "Wat zeiden de vissers?",
        "Zij waren boos, en dat begreep ik heel goed. Hun families werken hier al 95 jaar.",
    ),
    pair(
        "Komt er een nieuwe haven?",
        "Ja, in Lubmin, met geld van de Europese Unie. In mei 2024 is zij klaar.",
    ),
)
FIRST = (
    pair(
        "Pourquoi vouliez-vous fermer le port de Terhagen en 2019 ?",
        "Le quai s’enfonçait de trois centimètres par an et personne ne voulait plus payer pour"
        " les 340 bateaux.",
        "Nous avons d’abord mesuré avec l’ingénieur Zoran Kovač et ensuite seulement décidé.",
    ),
    pair(
        "Qu’ont dit les pêcheurs ?",
        "Ils étaient fâchés, et je le comprenais très bien. Leurs familles travaillent ici"
        " depuis 95 ans.",
    ),
    pair(
        "Y aura-t-il un nouveau port ?",
        "Oui, à Lubmin, avec de l’argent de l’Union européenne. Il sera prêt en mai 2024.",
    ),
)
SECOND = (
    pair(
        "En 2019, vous avez voulu la fermeture du port de Terhagen. Pourquoi ?",
        "Chaque année, le quai descendait de trois centimètres ; plus personne n’acceptait de"
        " payer pour les 340 bateaux.",
        "Avec Zoran Kovač, l’ingénieur, nous avons mesuré d’abord, décidé ensuite.",
    ),
    pair(
        "Et la réaction des pêcheurs ?",
        "La colère, que je comprenais très bien : leurs familles y travaillent depuis 95 ans.",
    ),
    pair(
        "Un nouveau port est-il prévu ?",
        "Oui, il sera prêt à Lubmin en mai 2024, avec de l’argent de l’Union européenne.",
    ),
)
#: The same mayor on the same harbour, asked otherwise.
OTHER = (
    pair(
        "Que devient le quai de Terhagen ?",
        "Un parc de sept hectares, avec des arbres et un marché le samedi.",
        "L’architecte Mira Lindqvist dessine aussi 18 maisons.",
    ),
    pair("Quand ouvrira-t-il ?", "En avril 2026, si la commission donne son accord."),
)
PAGES = {
    "nl": {"pairs": DUTCH, "language": "nl", "outlet": "De Terhager"},
    "first": {"pairs": FIRST, "language": "fr", "outlet": "Le Canal"},
    "second": {"pairs": SECOND, "language": "fr", "outlet": "La Vigie"},
    "other": {"pairs": OTHER, "language": "fr", "outlet": "La Vigie"},
}


def load(*names):
    loaded = {}
    for name in names:
        page = reading(name.encode(), title=None, intro=(), **PAGES[name])
        loaded[name] = store(page).article
        versions.compare(loaded[name])
    return loaded


def links(loaded):
    names = {article.pk: name for name, article in loaded.items()}
    return {frozenset((names[link.a_id], names[link.b_id])) for link in in_force()}


def in_force():
    return TranslationLink.objects.in_force()


@pytest.mark.parametrize("order", list(permutations(("nl", "first", "second", "other"))))
def test_two_translations_are_both_linked_whatever_comes_first(order):
    loaded = load(*order)

    assert links(loaded) == {frozenset(("nl", "first")), frozenset(("nl", "second"))}
    assert Interview.objects.filter(merged_into=None).count() == 2


def test_each_pair_has_a_twin_in_both():
    loaded = load("nl", "first", "second")
    pairs = list(loaded["nl"].pairs.order_by("position"))
    found = twins_of(pairs)

    assert [[twin.position for twin in found[pair.pk]] for pair in pairs] == [
        [n, n] for n in (1, 2, 3)
    ]


def test_the_same_text_at_another_outlet_is_aligned_too():
    copy = PAGES["first"] | {"outlet": "La Vigie"}
    loaded = load("first")
    loaded["copy"] = store(reading(b"copy", title=None, intro=(), **copy)).article
    versions.compare(loaded["copy"])
    loaded |= load("nl")

    assert links(loaded) == {frozenset(("nl", "first")), frozenset(("nl", "copy"))}
    assert Interview.objects.filter(merged_into=None).count() == 1


def test_a_rejected_one_is_split_off_alone(admin_user):
    loaded = load("nl", "first", "second")
    versions.reject(TranslationLink.objects.get(b=loaded["first"]), admin_user)
    versions.compare(loaded["nl"])

    assert links(loaded) == {frozenset(("nl", "second"))}
    assert Interview.objects.filter(merged_into=None).count() == 2
