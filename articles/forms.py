"""What a reader may ask by address; what cannot be understood is left aside and said."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from articles.models import Outlet, Speaker
from articles.models.articles import LANGUAGE_CHOICES
from articles.names import fold
from articles.search.results import Search


class Bound(forms.CharField):
    """A day, month or year that opens or closes a period, as the integer ``yyyymmdd``."""

    pattern = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")

    def __init__(self, *, last: bool):
        super().__init__(required=False, max_length=10)
        self.last = last

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        match = self.pattern.fullmatch(text)
        if not match or not self._exists(match):
            raise ValidationError(_("“%(date)s” is not a date."), params={"date": text})
        year, month, day = (int(part) if part else None for part in match.groups())
        month = month or (12 if self.last else 1)
        day = day or (monthrange(year, month)[1] if self.last else 1)
        return year * 10_000 + month * 100 + day

    @staticmethod
    def _exists(match) -> bool:
        try:
            date(*(int(part or 1) for part in match.groups()))
        except ValueError:
            return False
        return True


@dataclass(frozen=True, kw_only=True)
class Chip:
    """A filter in force: the parameter's name, and the value as understood."""

    name: str
    value: object


@dataclass(frozen=True, kw_only=True)
class Order:
    """A way to sort the list."""

    name: str
    label: str
    chosen: bool


class Ordered:
    """For forms whose ``sort`` is one of ``ORDERS``: names and labels, the usual one first."""

    ORDERS: dict[str, str]

    def orders(self) -> list[Order]:
        sort = self.sort()
        return [
            Order(name=name, label=label, chosen=name == sort)
            for name, label in self.ORDERS.items()
        ]

    def sort(self) -> str:
        return self.chosen("sort") or next(iter(self.ORDERS))

    def chosen(self, name):
        """The value asked for, or None where it is missing or was not understood."""
        return None if name in self.errors else self.cleaned_data[name] or None


class Filter(Ordered, forms.Form):
    """The choices that lists and search share."""

    CHIPS: tuple[str, ...] = ("language", "outlet", "speaker")

    language = forms.ChoiceField(choices=LANGUAGE_CHOICES, required=False)
    outlet = forms.ModelChoiceField(Outlet.objects, to_field_name="slug", required=False)
    speaker = forms.ModelChoiceField(Speaker.objects, to_field_name="slug", required=False)
    translated = forms.BooleanField(required=False)

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        for field in ("language", "outlet", "speaker"):
            self.fields[field].error_messages["invalid_choice"] = _(
                "A filter that the archive does not know was left out."
            )

    def clean_speaker(self):
        speaker = self.cleaned_data["speaker"]
        return speaker and (speaker.merged_into or speaker)

    def chips(self) -> list[Chip]:
        """The filters in force, each to be taken away."""
        values = [(name, self.chosen(name)) for name in self.CHIPS]
        return [Chip(name=name, value=value) for name, value in values if value]

    @property
    def complaints(self) -> list[str]:
        """What was left aside, one sentence each."""
        return list(dict.fromkeys(text for texts in self.errors.values() for text in texts))


class ArticleFilter(Filter):
    """The list of articles: which, and in what order."""

    CHIPS = (*Filter.CHIPS, "year", "translated")
    ORDERS = {"newest": _("Newest first"), "oldest": _("Oldest first"), "title": _("By title")}
    SORTS = {
        "newest": (F("date").desc(nulls_last=True), "-id"),
        "oldest": (F("date").asc(nulls_last=True), "id"),
        "title": ("title", "id"),
    }

    year = forms.IntegerField(
        min_value=1,
        max_value=9999,
        required=False,
        error_messages=dict.fromkeys(
            ("invalid", "min_value", "max_value"), _("The year was not understood and left out.")
        ),
    )
    sort = forms.ChoiceField(
        choices=list(ORDERS.items()),
        required=False,
        error_messages={"invalid_choice": _("The order was not understood and left out.")},
    )

    def narrow(self, articles, *, but=()):
        """The articles that the filters leave, those named in ``but`` apart, in order."""
        narrowing = {
            "language": "in_language", "outlet": "at", "speaker": "by", "year": "in_year",
        }  # fmt: skip
        for name, by in narrowing.items():
            if name not in but and (value := self.chosen(name)):
                articles = getattr(articles, by)(value)
        if "translated" not in but and self.chosen("translated"):
            articles = articles.translated()
        return articles.order_by(*self.SORTS[self.sort()])


class SearchForm(Filter):
    """A search: the words, the filters, the order."""

    CHIPS = (*Filter.CHIPS, "from", "to", "translated")
    ORDERS = {"relevance": _("Best match first"), "date": _("Newest first")}

    sort = forms.ChoiceField(
        choices=list(ORDERS.items()),
        required=False,
        error_messages={"invalid_choice": _("The order was not understood and left out.")},
    )

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["from"] = Bound(last=False)
        self.fields["to"] = Bound(last=True)

    def whole_days(self) -> dict[str, str]:
        """What a date field of the browser can show: a year or a month is none."""
        asked = {name: self.data.get(name, "") for name in ("from", "to")}
        return {name: text for name, text in asked.items() if len(text) == 10}

    def search(self, *, page: int = 1, **options) -> Search:
        speaker, outlet = self.chosen("speaker"), self.chosen("outlet")
        return Search(
            text=self.data.get("q", "").replace("\0", " ").strip(),
            language=self.chosen("language"),
            speaker=speaker and speaker.slug,
            outlet=outlet and outlet.slug,
            date_from=self.chosen("from"),
            date_to=self.chosen("to"),
            translated=bool(self.chosen("translated")),
            sort=self.sort(),
            page=page,
            **options,
        )


class SpeakerFilter(Ordered, forms.Form):
    """The list of speakers: part of a name, and the order."""

    ORDERS = {"answers": _("Most answers first"), "name": _("By name")}

    q = forms.CharField(required=False, max_length=200)
    sort = forms.ChoiceField(choices=list(ORDERS.items()), required=False)

    def narrow(self, speakers):
        if wanted := self.chosen("q"):
            speakers = speakers.filter(folded__contains=fold(wanted))
        return speakers.order_by("folded", "pk") if self.sort() == "name" else speakers
