"""Where a page says that it was translated, and from what."""

import re
from functools import lru_cache

from articles.languages import LANGUAGES

from .phrases import either, union


@lru_cache(maxsize=1)
def _translated() -> re.Pattern[str]:
    names = {name for lang in LANGUAGES.values() for name in lang.press.language_names}
    return re.compile(
        rf"(?<![^\W_])(?:{either(union('translated_phrases'))})\s?"
        rf"(?P<name>{either(sorted(names, key=len, reverse=True))})(?![^\W_])",
        re.I,
    )


@lru_cache(maxsize=4_000)
def translated_from(text: str) -> str | None:
    """The code of the language from which a line says that the page was translated."""
    match = _translated().search(text)
    if not match:
        return None
    named = match["name"].lower()
    codes = (lang.press.language_names.get(named) for lang in LANGUAGES.values())
    return next((code for code in codes if code), None)
