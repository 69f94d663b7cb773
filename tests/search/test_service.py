"""What the service gives beside the hits, on invented rows; it names no engine."""

import pytest

from articles.models import Alignment, QAPair, TranslationLink
from articles.search import service
from articles.search.results import Facet, Match, Piece, Search
from tests.factories import make_article, make_link


@pytest.fixture
def water(indexed):
    make_article(
        language="nl",
        date="2023-05-01",
        speaker="Anna Peeters",
        pairs=[
            ("Waarom een waterbeleid?", ["De dijken zijn oud.", "Het water stijgt elk jaar."]),
            ("Wat kost een dijk?", ["Een dijk kost veel geld, zegt mevrouw Son vandaag."]),
        ],
    )
    make_article(
        language="fr",
        date="2024-05-01",
        outlet="Le Canal",
        speaker="Bùi Thanh Sơn",
        pairs=[
            ("Pourquoi l’eau ?", ["Son avis est clair : l’eau monte et son niveau inquiète."]),
            ("Et les autorités ?", ["Les négociations transnationales avancent."]),
        ],
    )
    make_article(language="fr", date=None, outlet=None, speaker=None, pairs=[("Et ?", ["L’eau."])])
    indexed()


def ask(text, **narrowed):
    return service.search(Search(text=text, **narrowed))


def matched(text, **narrowed):
    return [match for hit in ask(text, **narrowed).hits for match in hit.matched]


def text_of(pieces):
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("stijgt", Match(word="stijgt", found="stijgt", via="exact")),
        ("stijgen", Match(word="stijgen", found="stijgt", via="stem")),
        ("negociations", Match(word="negociations", found="négociations", via="accent")),
        ("beleid", Match(word="beleid", found="waterbeleid", via="compound")),
        ("transnational", Match(word="transnational", found="transnationales", via="stem")),
        ("transnat*", Match(word="transnat", found="transnationales", via="prefix")),
        ("thanh", Match(word="thanh", found="Thanh", via="name")),
    ],
)
def test_each_hit_says_why_it_was_found(water, text, match):
    assert matched(text) == [match] * (2 if match.via == "name" else 1)


def test_a_function_word_finds_names_only(water, find):
    assert find("son", language="fr") == ["Pourquoi l’eau ?", "Et les autorités ?"]
    hit = ask("son", language="fr").hits[0]
    assert text_of(hit.speaker) == "Bùi Thanh [Sơn]"
    assert text_of(hit.snippet) == "Son avis est clair : l’eau monte et son niveau inquiète."


def test_a_name_in_the_text_is_found_beside_the_function_word(water, find):
    assert "Wat kost een dijk?" in find("son")


def test_marks_leave_the_elided_article_alone(water):
    (hit,) = ask("eau avis").hits
    assert text_of(hit.question) == "Pourquoi l’[eau] ?"
    assert text_of(hit.snippet) == ("Son [avis] est clair : l’[eau] monte et son niveau inquiète.")


def test_the_snippet_comes_from_the_paragraph_that_matches_best(water):
    (hit,) = ask("stijgt").hits
    assert hit.paragraph == 1
    assert hit.snippet == (
        Piece(text="Het water "), Piece(text="stijgt", marked=True), Piece(text=" elk jaar."),
    )  # fmt: skip


def test_pieces_are_plain_text(indexed):
    make_article(pairs=[("<b>Waarom</b> & hoe?", ["<script>water</script>"])])
    indexed()
    (hit,) = ask("water waarom").hits
    assert text_of(hit.question) == "<b>[Waarom]</b> & hoe?"
    assert text_of(hit.snippet) == "<script>[water]</script>"


@pytest.mark.parametrize("text", ["eau OR water OR dijk", "peeters", "niveau", ""])
def test_facets_agree_with_the_list(water, text):
    for name, facet in ask(text).facets.items():
        for value in facet:
            if name == "year":
                narrowed = {
                    "date_from": int(value.value) * 10_000 + 101,
                    "date_to": int(value.value) * 10_000 + 1231,
                }
            else:
                narrowed = {name: True if name == "translated" else value.value}
            again = ask(text, **narrowed)
            assert again.total == value.count
            assert [each.value for each in again.facets[name] if each.selected] == [value.value]


@pytest.mark.parametrize("text", ["eau OR water OR dijk", ""])
@pytest.mark.parametrize(
    "chosen",
    [
        {"language": "nl"},
        {"language": "fr", "outlet": "le-canal"},
        {"speaker": "anna-peeters"},
        {"date_from": 20240101, "date_to": 20241231},
        {"language": "nl", "speaker": "bui-thanh-son"},
    ],
)
def test_another_value_can_be_chosen_instead(water, text, chosen):
    """A facet in force still shows its other values, each with what it would find."""
    for name in ("language", "speaker", "outlet"):
        for value in ask(text, **chosen).facets[name]:
            assert ask(text, **{**chosen, name: value.value}).total == value.count
            assert value.selected == (chosen.get(name) == value.value)


@pytest.mark.parametrize("text", ["eau OR dijk", ""])
def test_the_other_years_stay_in_sight(water, text):
    year = {"date_from": 20240101, "date_to": 20241231}
    told = [
        (each.value, each.count > 0, each.selected) for each in ask(text, **year).facets["year"]
    ]
    assert told == [("2023", True, False), ("2024", True, True)]
    month = {"date_from": 20240501, "date_to": 20240531}
    assert [each.value for each in ask(text, **month).facets["year"]] == ["2024"]


@pytest.mark.parametrize("text", ["dijk", ""])
def test_a_choice_that_finds_nothing_stays_in_sight(water, text):
    facets = ask(text, language="fr", speaker="anna-peeters").facets
    told = [(each.value, each.count, each.selected) for each in facets["language"]]
    assert told == [("nl", 2, False), ("fr", 0, True)]
    assert [each.label for each in facets["speaker"] if each.selected] == ["Anna Peeters"]


def test_the_other_language_counts_its_translated_words_too(indexed):
    nl = make_article(language="nl", pairs=[("Wat?", ["De ondertekening is morgen."])])
    fr = make_article(language="fr", pairs=[("Quoi ?", ["La signature a lieu demain."])])
    make_link(nl, fr)
    indexed()
    told = {each.value: each.count for each in ask("signature", language="fr").facets["language"]}
    assert told == {"fr": 1, "nl": 1}
    assert ask("signature", language="nl").total == 1


def test_facets_are_named_for_readers(water):
    facets = ask("eau OR dijk").facets
    assert facets["language"] == (
        Facet(value="fr", label="Français", count=2),
        Facet(value="nl", label="Nederlands", count=2),
    )
    assert facets["outlet"] == (
        Facet(value="de-morgenbode", label="De Morgenbode", count=2),
        Facet(value="le-canal", label="Le Canal", count=1),
    )
    assert facets["year"] == (
        Facet(value="2023", label="2023", count=2), Facet(value="2024", label="2024", count=1),
    )  # fmt: skip


def test_dates_narrow_with_both_ends_included(water, find):
    both = {"date_from": 20240501, "date_to": 20240501}
    assert find("eau", **both) == ["Pourquoi l’eau ?"]
    assert find("eau", date_to=20240430) == []
    assert find("eau", date_from=20240502) == []


def test_the_newest_come_first_when_asked(water, find):
    assert find("son OR peeters OR eau", sort="date")[0] == "Pourquoi l’eau ?"
    assert find("son OR peeters OR eau", sort="date")[-1] == "Et ?"
    assert find("", sort="relevance")[-1] == "Et ?"


def test_pages_divide_the_hits(water, find):
    every = find("eau OR dijk OR water")
    parts = [find("eau OR dijk OR water", page=page, page_size=2) for page in (1, 2, 3)]
    assert [len(part) for part in parts] == [2, 2, 0]
    assert parts[0] + parts[1] == every
    assert ask("eau OR dijk OR water", page=3, page_size=2).total == 4


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("negociatons", "négociations"),
        ("transnatonales negociations", "transnationales negociations"),
        ("niveau", None),
        ("xqzwvbnk", None),
        ("dijken", None),
    ],
)
def test_a_correction_is_offered_never_made(water, text, meant):
    assert ask(text).did_you_mean == meant


def test_words_that_never_meet_are_offered_one_by_one(water):
    results = ask("dijk négociations")
    assert (results.total, [(n.code, n.detail) for n in results.notices]) == (
        0, [("try-any", "dijk OR négociations")],
    )  # fmt: skip


def test_a_hidden_article_is_nowhere(water, find):
    article = QAPair.objects.get(question="Et ?").article
    article.published = False
    article.save()
    assert find("eau") == ["Pourquoi l’eau ?"]
    assert "Et ?" not in find("")


def test_a_small_language_weighs_as_much_as_a_large_one(indexed):
    for number in range(9):
        make_article(language="nl", pairs=[(f"Vraag {number}?", ["Een brug over het water."])])
    make_article(language="nl", pairs=[("Vraag?", ["Over Venezuela, een brug en het water."])])
    make_article(language="fr", pairs=[("Question ?", ["Un pont, une route et la mer."])])
    make_article(language="fr", pairs=[("Question ?", ["Sur le Venezuela, un pont et la mer."])])
    indexed()
    scores = {hit.pair.article.language: hit.score for hit in ask("Venezuela").hits}
    assert set(scores) == {"nl", "fr"}
    assert scores["fr"] < 3 * scores["nl"]
    assert scores["nl"] < 4 * scores["fr"]


@pytest.fixture
def translated(indexed):
    dutch = make_article(language="nl", pairs=[("Waarom?", ["De dijken zijn te laag."])])
    french = make_article(language="fr", pairs=[("Pourquoi ?", ["Les digues sont trop basses."])])
    make_article(language="fr", pairs=[("Et alors ?", ["Rien."])])
    link = TranslationLink.objects.create(a=dutch, b=french, status="linked", score=1.0)
    Alignment.objects.create(
        link=link, position=0, section="pair", pair_a=dutch.pairs.get(), pair_b=french.pairs.get()
    )
    indexed()


def test_a_narrowed_search_finds_by_the_words_of_the_other_version(translated, find):
    assert find("de dijken", language="fr") == ["Pourquoi ?"]
    assert matched("dijken", language="fr") == [
        Match(word="dijken", found="dijken", via="translation")
    ]
    assert find("digue", language="nl") == ["Waarom?"]


def test_without_narrowing_each_version_is_found_by_its_own_words(translated, find):
    assert find("dijken") == ["Waarom?"]
    assert find("dijken OR digues", translated=True) != []
    assert find("rien", translated=True) == []
