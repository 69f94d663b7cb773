"""Whom a question calls by name."""

import pytest

from articles.parsing.vocatives import Call, find_called


@pytest.mark.parametrize(
    ("text", "code", "called"),
    [
        ("Frau Amsel, wie war das?", "de", ("Amsel",)),
        ("Malte, du kommst vom Land. Warum?", "de", ("Malte",)),
        ("Bonjour Luc Mas.", "fr", ("Luc Mas",)),
        ("Merci, Honorine, et bonne garde !", "fr", ("Honorine",)),
        ("Hello, Danny, good to have you back.", "en", ("Danny",)),
        ("Wat denkt u, mevrouw De Smet?", "nl", ("De Smet",)),
        ("Thưa ông Hiển, chuyện ấy ra sao?", "vi", ("Hiển",)),
        ("Alors, on y dort bien ?", "fr", ()),
        ("Père, vous venez de loin ?", "fr", ()),
        ("En Londres, ¿qué hizo?", "es", ()),
        ("Ja, maar hoe dan?", "nl", ()),
        ("Herr Doktor, wie war das?", "de", ()),
        ("Deputy Secretary, what follows?", "en", ()),
        ("Frau Müller, wie war das?", "de", ("Müller",)),
        ("Frau von der Aue, wie war das?", "de", ("von der Aue",)),
        ("Madam Consul, what follows?", "en", ()),
    ],
)
def test_called(text: str, code: str, called: tuple[str, ...]) -> None:
    assert tuple(call.name for call in find_called(text, code)) == called


def test_the_role_in_an_address() -> None:
    assert find_called("Frau Professorin Amsel, wie war das?", "de") == (
        Call(name="Amsel", role="Professorin", sure=True),
    )
