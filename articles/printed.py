"""Facts of a page in words: its language, its date, the site it came from."""

from urllib.parse import urlsplit

from django.utils import formats
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from articles.languages import LANGUAGES
from articles.models import Article


def language_name(code: str) -> str:
    """The language's name in the language of the interface."""
    try:
        return get_language_info(code)["name_translated"]
    except KeyError:
        return LANGUAGES[code].name if code in LANGUAGES else code


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
