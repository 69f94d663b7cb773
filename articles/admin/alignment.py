"""The alignment editor: which pair answers to which, which paragraphs belong together."""

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _t

from articles.models import Alignment, TranslationLink
from articles.paragraphs import split_paragraphs
from articles.versions import locks

from .editing import index_after_commit

_GAP = ""


class PairsForm(forms.Form):
    """For each pair of the first version, its partner in the second."""

    def __init__(self, link: TranslationLink, data=None):
        super().__init__(data, prefix="pairs")
        self.rows = list(link.alignments.filter(section="pair").select_related("pair_a", "pair_b"))
        theirs = link.b.pairs.order_by("position")
        choices = [(_GAP, _t("no partner")), *((p.pk, f"{p.position}. {p}") for p in theirs)]
        for row in self.rows:
            if row.pair_a:
                self.fields[str(row.pair_a_id)] = forms.TypedChoiceField(
                    choices=choices,
                    coerce=int,
                    empty_value=None,
                    required=False,
                    initial=row.pair_b_id or _GAP,
                    label=f"{row.pair_a.position}. {row.pair_a}",
                )

    def spoken(self) -> dict[int, int | None]:
        return {int(name): self.cleaned_data[name] for name in self.changed_data}


class GroupsForm(forms.Form):
    """For each paragraph of one row the number of its group."""

    def __init__(self, row: Alignment, data=None):
        super().__init__(data, prefix=f"row{row.pk}")
        self.row = row
        for side, paragraphs in zip("ab", paragraphs_of(row), strict=True):
            for place, text in enumerate(paragraphs):
                self.fields[f"{side}{place}"] = forms.IntegerField(
                    min_value=1,
                    initial=_group_of(row, side, place),
                    label=text,
                    label_suffix="",
                    widget=forms.NumberInput(attrs={"class": "vIntegerField"}),
                )

    def side(self, side: str):
        """The fields of one version, for the page."""
        return [self[name] for name in self.fields if name.startswith(side)]

    @property
    def fixed(self) -> bool:
        """Whether a person has said how this row lies."""
        return self.row.locked or any(bead["locked"] for bead in self.row.beads)

    def sides(self):
        return self.side("a"), self.side("b")

    def groups(self, side: str) -> list[int]:
        return [value for name, value in self.cleaned_data.items() if name.startswith(side)]


def paragraphs_of(row: Alignment) -> tuple[list[str], list[str]]:
    """The texts that the row's beads count, on either side."""
    if row.section == Alignment.Section.PAIR:
        sides = (row.pair_a, row.pair_b)
        a, b = (pair.answer_paragraphs if pair else [] for pair in sides)
        return a, b
    field = "intro" if row.section == Alignment.Section.INTRO else "closing"
    a, b = (split_paragraphs(getattr(side, field)) for side in (row.link.a, row.link.b))
    return a, b


def _group_of(row: Alignment, side: str, place: int) -> int | None:
    return next((n for n, bead in enumerate(row.beads, 1) if place in bead[side]), None)


def editor_view(request, pk):
    if not request.user.has_perm("articles.change_translationlink"):
        raise PermissionDenied
    link = get_object_or_404(TranslationLink.objects.select_related("a", "b"), pk=pk)
    if request.method == "POST":
        return _save(request, link)
    rows = link.alignments.select_related("pair_a", "pair_b", "link__a", "link__b")
    context = site.each_context(request) | {
        "title": _t("Alignment"),
        "link": link,
        "pairs": PairsForm(link),
        "rows": [GroupsForm(row) for row in rows],
        "opts": TranslationLink._meta,
    }
    return render(request, "admin/articles/alignment.html", context)


def _save(request, link: TranslationLink):
    try:
        _apply(request.POST, link)
    except ValueError as error:
        messages.error(request, str(error))
    else:
        index_after_commit(request)
        messages.success(request, _t("Fixed as you said; the rest was aligned around it."))
    return redirect("admin:articles_translationlink_alignment", link.pk)


def _apply(data, link: TranslationLink) -> None:
    """Do what the pressed button says; raises ValueError where it cannot stand."""
    if "free" in data:
        locks.unlock(get_object_or_404(link.alignments, pk=data["free"]))
    elif "row" in data:
        form = GroupsForm(get_object_or_404(link.alignments, pk=data["row"]), data)
        _require_valid(form)
        locks.lock_paragraphs(form.row, form.groups("a"), form.groups("b"))
    else:
        pairs = PairsForm(link, data)
        _require_valid(pairs)
        locks.lock_pairs(link, pairs.spoken())


def _require_valid(form: forms.Form) -> None:
    if not form.is_valid():
        raise ValueError(_t("Every paragraph needs a whole number, and every pair a choice."))
