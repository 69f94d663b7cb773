"""The registry of languages: the one place to add a language."""

from .dutch import DUTCH
from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .model import Comparison, Compounds, Language, Press, Writing
from .spanish import SPANISH
from .vietnamese import VIETNAMESE

#: Every language whose pages the archive reads, by code.
LANGUAGES: dict[str, Language] = {
    language.code: language for language in (DUTCH, FRENCH, ENGLISH, GERMAN, SPANISH, VIETNAMESE)
}

__all__ = ["LANGUAGES", "Comparison", "Compounds", "Language", "Press", "Writing"]
