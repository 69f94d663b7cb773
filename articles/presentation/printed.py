"""Facts of a page in words: its language, its date, the site it came from."""

from urllib.parse import urlsplit

from django.utils import formats
from django.utils.translation import get_language_info, pgettext
from django.utils.translation import gettext as _

from articles.languages import LANGUAGES
from articles.models import Article


def language_name(code: str) -> str:
    """The language's name in the language of the interface."""
    try:
        return get_language_info(code)["name_translated"]
    except KeyError:
        return LANGUAGES[code].name if code in LANGUAGES else code


def language_in_text(code: str) -> str:
    """The language's name as it stands in the middle of a sentence."""
    name = language_name(code)
    # Translators: do names of languages have a capital in the middle of a sentence?
    capital = pgettext("capital in names of languages: yes or no", "yes") == "yes"
    return name if capital else name[:1].lower() + name[1:]


def printed_date(article: Article) -> str:
    """The date as precise as the page prints it; ``s.d.`` where it prints none."""
    if article.date is None:
        return _("n.d.")
    month_only = article.date_precision == Article.Precision.MONTH
    return formats.date_format(article.date, "YEAR_MONTH_FORMAT" if month_only else "DATE_FORMAT")


def machine_date(article: Article) -> str:
    """ISO 8601, without a day that nobody printed; empty without a date."""
    if article.date is None:
        return ""
    iso = article.date.isoformat()
    return iso[:7] if article.date_precision == Article.Precision.MONTH else iso


def host(address: str) -> str:
    """The site that an address points to, without ``www.``."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
