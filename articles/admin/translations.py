"""Proposed and standing translations, their alignment, their differences."""

from itertools import zip_longest

from django.contrib import admin
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from articles import versions
from articles.models import Divergence, LexiconEntry, QAPair, TranslationLink
from articles.presentation import wording
from articles.versions import dictionaries

from .alignment import editor_view
from .editing import index_after_commit


@admin.register(TranslationLink)
class TranslationLinkAdmin(admin.ModelAdmin):
    list_display = ("versions_line", "status", "reason_line", "score")
    list_filter = ("status", "a__language", "b__language")
    list_select_related = ("a__outlet", "b__outlet")
    search_fields = ("a__title", "b__title", "a__public_id", "b__public_id")
    fields = (
        "a", "b", "status", "tools", "score", "coverage", "reason_line", "reviewer", "updated_at",
    )  # fmt: skip
    readonly_fields = fields
    save_on_top = True  # the two texts may be long, and the buttons stand below them
    actions = ("confirm", "reject")

    def get_urls(self):
        editor = self.admin_site.admin_view(editor_view)
        return [
            path("<int:pk>/alignment/", editor, name="articles_translationlink_alignment"),
            *super().get_urls(),
        ]

    @admin.display(description=_("versions"), ordering="a")
    def versions_line(self, link):
        return format_html_join(
            mark_safe("<br>"),
            "{}: {}",
            ((article.language, Truncator(article).chars(60)) for article in (link.a, link.b)),
        )

    def change_view(self, request, object_id, form_url="", extra_context=None):
        link = self.get_object(request, object_id)
        shown = {"beside": _beside(link), "sides": (link.a, link.b)} if link else {}
        return super().change_view(request, object_id, form_url, shown)

    def response_change(self, request, link):
        """The pressed button is a person's word on the link."""
        if "_confirm" in request.POST:
            versions.confirm(link, request.user)
        elif "_reject" in request.POST:
            versions.reject(link, request.user)
        index_after_commit(request)
        return super().response_change(request, link)

    @admin.display(description=_("tools"))
    def tools(self, link):
        editor = reverse("admin:articles_translationlink_alignment", args=[link.pk])
        return format_html(
            '<a href="{}">{}</a> · <a href="{}">{}</a>',
            editor, _("Edit the alignment"),
            link.a.interview.get_absolute_url(), _("Side by side, on the site"),
        )  # fmt: skip

    @admin.display(description=_("reasons"))
    def reason_line(self, link):
        return wording.reasons(link)

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.action(description=_("Confirm: the same interview"), permissions=["change"])
    def confirm(self, request, queryset):
        for link in queryset:
            versions.confirm(link, request.user)
        index_after_commit(request)

    @admin.action(description=_("Reject: two interviews"), permissions=["change"])
    def reject(self, request, queryset):
        for link in queryset:
            versions.reject(link, request.user)
        index_after_commit(request)


def _beside(link: TranslationLink) -> list[tuple[QAPair | None, QAPair | None]]:
    """The pairs as they are aligned, or, where they aren't yet, in their order."""
    rows = link.alignments.filter(section="pair").select_related("pair_a", "pair_b")
    aligned = [(row.pair_a, row.pair_b) for row in rows]
    return aligned or list(zip_longest(link.a.pairs.all(), link.b.pairs.all()))


@admin.register(Divergence)
class DivergenceAdmin(admin.ModelAdmin):
    list_display = ("kind", "text_a", "text_b", "link", "status", "note")
    list_editable = ("status", "note")
    list_filter = ("status", "kind")
    list_select_related = ("link__a", "link__b")
    search_fields = ("text_a", "text_b", "note")
    fields = ("link", "kind", "text_a", "text_b", "status", "note")
    readonly_fields = ("link", "kind", "text_a", "text_b")

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(LexiconEntry)
class LexiconEntryAdmin(admin.ModelAdmin):
    list_display = ("word", "translation", "source_language", "target_language", "source")
    list_filter = ("source_language", "target_language", "source")
    search_fields = ("word", "translation")
    fields = ("source_language", "target_language", "word", "translation")

    def save_model(self, request, obj, form, change):
        dictionaries.sign_as_editor(obj)
        super().save_model(request, obj, form, change)
