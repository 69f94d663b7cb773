"""Proposed and standing translations, their alignment, their differences."""

from django.contrib import admin
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles import versions
from articles.models import Divergence, LexiconEntry, TranslationLink
from articles.presentation import wording
from articles.versions import dictionaries

from .alignment import editor_view
from .editing import index_after_commit


@admin.register(TranslationLink)
class TranslationLinkAdmin(admin.ModelAdmin):
    list_display = ("a", "b", "status", "score", "coverage", "reviewer", "updated_at")
    list_filter = ("status", "a__language", "b__language")
    list_select_related = ("a", "b", "reviewer")
    search_fields = ("a__title", "b__title", "a__public_id", "b__public_id")
    fields = (
        "a", "b", "status", "tools", "score", "coverage", "reason_line", "reviewer", "updated_at",
    )  # fmt: skip
    readonly_fields = fields
    actions = ("confirm", "reject")

    def get_urls(self):
        editor = self.admin_site.admin_view(editor_view)
        return [
            path("<int:pk>/alignment/", editor, name="articles_translationlink_alignment"),
            *super().get_urls(),
        ]

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
