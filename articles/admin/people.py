"""Speakers, with merging, and outlets."""

from django import forms
from django.contrib import admin, messages
from django.db.models import Count
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles import speakers
from articles.models import Outlet, QAPair, Speaker, SpeakerName
from articles.names import fold

from .editing import MarkingAdmin, index_after_commit


class NameInline(admin.TabularInline):
    model = SpeakerName
    extra = 0
    can_delete = False
    fields = readonly_fields = ("name", "role", "language", "where", "article")

    def has_add_permission(self, request, obj=None):
        return False


class NamesakeFilter(admin.SimpleListFilter):
    """Speakers whose folded name another speaker has: to be merged, or two people."""

    title = _("namesakes")
    parameter_name = "namesakes"

    def lookups(self, request, model_admin):
        return [("yes", _("proposed for merging"))]

    def queryset(self, request, queryset):
        if self.value() != "yes":
            return queryset
        shared = (
            Speaker.objects.current()
            .values("folded")
            .annotate(number=Count("id"))
            .filter(number__gt=1)
        )
        return queryset.filter(folded__in=shared.values("folded")).order_by("folded", "id")


class MergeForm(forms.Form):
    """Which of the chosen rows stays."""

    target = forms.ModelChoiceField(
        Speaker.objects.none(), label=_("Keep"), widget=forms.RadioSelect, empty_label=None
    )


@admin.register(Speaker)
class SpeakerAdmin(MarkingAdmin, admin.ModelAdmin):
    list_display = ("name", "slug", "number_of_pairs")
    list_filter = (NamesakeFilter,)
    search_fields = ("name", "folded", "names__name", "names__role")
    fields = ("name", "slug", "folded")
    readonly_fields = ("folded",)
    inlines = (NameInline,)
    actions = ("merge",)

    def get_queryset(self, request):
        return super().get_queryset(request).current().annotate(pairs_said=Count("pairs"))

    @admin.display(description=_("answers"), ordering="pairs_said")
    def number_of_pairs(self, speaker):
        return speaker.pairs_said

    def pairs_of(self, speaker):
        return QAPair.objects.by(speaker)

    def save_model(self, request, obj, form, change):
        obj.folded = fold(obj.name)
        super().save_model(request, obj, form, change)

    def has_delete_permission(self, request, obj=None):
        # Only a person of whom the archive holds no word can go.
        return super().has_delete_permission(request, obj) and (
            obj is None or not QAPair.objects.by(obj).exists()
        )

    @admin.action(description=_("Merge: they are one person"), permissions=["change"])
    def merge(self, request, queryset):
        chosen = queryset.order_by("id")
        if len(chosen) < 2:
            self.message_user(request, _t("Choose two speakers or more."), messages.WARNING)
            return None
        form = MergeForm(request.POST if "target" in request.POST else None)
        form.fields["target"].queryset = chosen
        if form.is_valid():
            return self._merge(request, chosen, form.cleaned_data["target"])
        context = self.admin_site.each_context(request) | {
            "title": _t("Merge speakers"),
            "form": form,
            "rows": [(speaker, QAPair.objects.by(speaker).count()) for speaker in chosen],
            "opts": self.model._meta,
        }
        return render(request, "admin/articles/merge_speakers.html", context)

    def _merge(self, request, chosen, target):
        for source in chosen:
            if source != target:
                speakers.merge(source, target)
                self.log_change(request, target, f"merged {source.slug}")
        index_after_commit(request)
        self.message_user(request, _t("Merged into %(name)s.") % {"name": target})
        return redirect("admin:articles_speaker_changelist")


@admin.register(Outlet)
class OutletAdmin(MarkingAdmin, admin.ModelAdmin):
    list_display = ("name", "slug")
    search_fields = ("name",)
    prepopulated_fields = {"slug": ("name",)}

    def pairs_of(self, outlet):
        return QAPair.objects.filter(article__outlet=outlet)
