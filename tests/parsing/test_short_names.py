"""Labels by first name or nickname, and the full names behind them."""

import pytest

from articles.parsing.namesakes import same_person
from articles.parsing.people import Person
from articles.parsing.short_names import bearers

_HANNE = Person(name="Hanne Vos", role="vissers")
_REFUGIO = Person(name="Refugio Santos", role="encargado")


@pytest.mark.parametrize(
    ("short", "page", "people", "found"),
    [
        ("Lies", "Lies en Hanne Vos, vissers, varen.", (_HANNE,), ("Lies Vos", "vissers", None)),
        ("Lies", "Lies (34) en Hanne Vos varen.", (_HANNE,), ("Lies Vos", "vissers", None)),
        ("Cuco", "Habla Refugio “Cuco” Santos.", (_REFUGIO,),
         ("Refugio Santos", "encargado", "Cuco")),
        ("Cuco", "su hermano Refugio Santos, Cuco para todos, asiente.", (_REFUGIO,),
         ("Refugio Santos", "encargado", "Cuco")),
    ],
)  # fmt: skip
def test_bearers(
    short: str, page: str, people: tuple[Person, ...], found: tuple[str, str, str | None]
) -> None:
    assert [(p.name, p.role, p.also) for p in bearers(short, page, people)] == [found]


@pytest.mark.parametrize(
    ("short", "page"),
    [
        ("Lies", "Lies en de buren varen uit."),
        ("Cuco", "Vinieron Refugio Santos, Cuco y Ana."),
        ("Jan Maes", "Jan Maes en Piet Vos"),
    ],
)
def test_no_bearer(short: str, page: str) -> None:
    assert [*bearers(short, page, ())] == []


@pytest.mark.parametrize(
    ("short", "full"),
    [("HvdL", "Hendrik-Jan van der Leeuw"), ("C. Roy", "Claire Roy")],
)
def test_initials_and_an_initial(short: str, full: str) -> None:
    assert same_person(short, full)


def test_another_initial_is_another_person() -> None:
    assert not same_person("C. Roy", "Anne Roy")
