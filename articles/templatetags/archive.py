"""What the templates need to say of languages, dates and addresses."""

from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.utils import formats
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from articles import wording
from articles.holdings import holdings as count_holdings
from articles.languages import LANGUAGES
from articles.models import Article

register = template.Library()

#: How many hues ``tokens.css`` defines; a ninth language shares the first one's.
HUES = 8


@register.filter
def hue(code: str) -> int:
    """The number of the language's hue: its place in the registry."""
    return list(LANGUAGES).index(code) % HUES if code in LANGUAGES else HUES - 1


@register.filter
def language_name(code: str) -> str:
    """The language's name in the language of the interface."""
    try:
        return get_language_info(code)["name_translated"]
    except KeyError:
        return own_name(code)


@register.filter
def own_name(code: str) -> str:
    """The language's name in itself."""
    return LANGUAGES[code].name if code in LANGUAGES else code


@register.filter
def printed_date(article: Article) -> str:
    """The date as precise as the page prints it; ``s.d.`` where it prints none."""
    if article.date is None:
        return _("n.d.")
    month_only = article.date_precision == Article.Precision.MONTH
    return formats.date_format(article.date, "YEAR_MONTH_FORMAT" if month_only else "DATE_FORMAT")


@register.filter
def machine_date(article: Article) -> str:
    """For ``datetime`` attributes: ISO 8601, without a day that nobody printed."""
    if article.date is None:
        return ""
    iso = article.date.isoformat()
    return iso[:7] if article.date_precision == Article.Precision.MONTH else iso


@register.filter
def web_address(address: str) -> str:
    """The address if a reader may follow it: of the web, never a script."""
    return address if address.lower().startswith(("http://", "https://")) else ""


@register.filter
def host(address: str) -> str:
    """The site that an address points to, without ``www.``."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


@register.inclusion_tag("articles/_badge.html")
def badge(code: str):
    return {"code": code}


@register.simple_tag
def holdings():
    return count_holdings()


@register.simple_tag(takes_context=True)
def in_language(context, code: str) -> str:
    """The address of this very page, query and all, in another interface language."""
    request = context.get("request")
    path = request.get_full_path() if request else "/"
    _slash, prefix, *rest = path.split("/", 2)
    if prefix not in dict(settings.LANGUAGES) or not rest:
        return f"/{code}/"
    return f"/{code}/{rest[0]}"


@register.simple_tag(takes_context=True)
def absolute(context, address: str) -> str:
    """With scheme and host, for those who read the page elsewhere."""
    return context["request"].build_absolute_uri(address)


@register.simple_tag(takes_context=True)
def narrowed(context, name: str, value: str) -> str:
    """This list with one more filter, from its first page."""
    asked = context["request"].GET.copy()
    asked.pop("page", None)
    for parameter in ("from", "to") if name == "year" and "period" in context else (name,):
        asked[parameter] = value
    return f"?{asked.urlencode()}"


@register.simple_tag(takes_context=True)
def without(context, name: str) -> str:
    """This list with a filter less, from its first page."""
    asked = context["request"].GET.copy()
    for parameter in ("page", name):
        asked.pop(parameter, None)
    return f"?{asked.urlencode()}"


@register.filter
def facet_name(name: str) -> str:
    return {
        "language": _("Language"),
        "outlet": _("Outlet"),
        "speaker": _("Speaker"),
        "year": _("Year"),
        "translated": _("Translations"),
    }.get(name, name)


@register.filter
def facet_label(facet, name: str) -> str:
    if name == "language":
        return language_name(facet.value)
    if name == "translated":
        return _("in several languages")
    return facet.label


@register.filter
def chip_label(chip) -> str:
    return {
        "language": lambda: language_name(chip.value),
        "from": lambda: _("from %(date)s") % {"date": _day(chip.value)},
        "to": lambda: _("until %(date)s") % {"date": _day(chip.value)},
        "translated": lambda: _("in several languages"),
    }.get(chip.name, lambda: str(chip.value))()


def _day(number: int) -> str:
    """20241225 as 2024-12-25."""
    return f"{number // 10_000}-{number // 100 % 100:02}-{number % 100:02}"


@register.filter
def value(parameters, name: str) -> str:
    """What the address says for a parameter."""
    return parameters.get(name, "")


@register.filter
def line_kind(kind: str) -> str:
    return wording.LINE_KINDS.get(kind, kind)


@register.filter
def notice_sentences(results) -> list[str]:
    return [wording.notice(notice) for notice in results.notices]
