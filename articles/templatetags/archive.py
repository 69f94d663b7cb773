"""What the templates need to say of languages, dates and addresses."""

from datetime import date

from django import template
from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.languages import LANGUAGES
from articles.presentation import citations, grounds, printed, wording
from articles.presentation.holdings import holdings as count_holdings

register = template.Library()
# Not "language_name": the i18n library has a filter of that name, which speaks English.
register.filter("named_language", printed.language_name)
register.filter("language_in_text", printed.language_in_text)
register.filter("printed_date", printed.printed_date)
register.filter("machine_date", printed.machine_date)
register.filter("host", printed.host)
register.filter("line_kind", wording.line_kind)
register.filter("doubt", wording.doubt)
register.filter("ground", grounds.ground)

#: How many hues ``tokens.css`` defines; a ninth language shares the first one's.
HUES = 8
#: The notice that is a link, not a sentence.
TRY_ANY = "try-any"


@register.filter
def hue(code: str) -> int:
    """The number of the language's hue: its place in the registry."""
    return list(LANGUAGES).index(code) % HUES if code in LANGUAGES else HUES - 1


@register.filter
def web_address(address: str) -> str:
    """The address if a reader may follow it: of the web, never a script."""
    return address if address.lower().startswith(("http://", "https://")) else ""


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
    for parameter in _parameters(context, name):
        asked[parameter] = value
    return f"?{asked.urlencode()}"


@register.simple_tag(takes_context=True)
def without(context, name: str) -> str:
    """This list with a filter less, from its first page."""
    asked = context["request"].GET.copy()
    for parameter in ("page", *_parameters(context, name)):
        asked.pop(parameter, None)
    return f"?{asked.urlencode()}"


def _parameters(context, name: str) -> tuple[str, ...]:
    """What the address calls a filter: the year of a search is a period."""
    return ("from", "to") if name == "year" and "period" in context else (name,)


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
        return printed.language_name(facet.value)
    if name == "translated":
        return _("in several languages")
    return facet.label


@register.filter
def chip_label(chip) -> str:
    return {
        "language": lambda: printed.language_name(chip.value),
        "from": lambda: _("from %(date)s") % {"date": _day(chip.value)},
        "to": lambda: _("until %(date)s") % {"date": _day(chip.value)},
        "translated": lambda: _("in several languages"),
    }.get(chip.name, lambda: str(chip.value))()


def _day(number: int) -> str:
    """20241225 as the interface writes a date."""
    return date_format(date(number // 10_000, number // 100 % 100, number % 100))


@register.filter
def value(parameters, name: str) -> str:
    """What the address says for a parameter."""
    return parameters.get(name, "")


@register.filter
def any_of_them(results) -> str:
    """The query that asks for the words one by one, where the service advises it."""
    return next((notice.detail for notice in results.notices if notice.code == TRY_ANY), "")


@register.filter
def notice_sentences(results) -> list[str]:
    return [wording.notice(notice) for notice in results.notices if notice.code != TRY_ANY]


@register.filter
def why_joined(link) -> str:
    return wording.reasons(link)


@register.filter
def difference_kind(kind: str) -> str:
    return str(wording.DIFFERENCE_KINDS.get(kind, kind))


@register.filter
def cited(citation) -> str:
    return citations.plain(citation)


@register.filter
def quoted(citation) -> str:
    return citations.quotation(citation)


@register.simple_tag(takes_context=True)
def file_address(context, ending: str) -> str:
    """This page as a file, with the filters of its address."""
    request = context["request"]
    asked = request.GET.copy()
    asked.pop("page", None)
    query = f"?{asked.urlencode()}" if asked else ""
    return f"{request.path.rstrip('/')}.{ending}{query}"


@register.simple_tag
def interface_languages() -> list[tuple[str, str]]:
    """The languages of the interface, each named in itself."""
    return settings.LANGUAGES
