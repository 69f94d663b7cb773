"""Saved pages: read only, and the doorway for new ones by hand."""

import base64
import binascii

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles import loading
from articles.languages import LANGUAGES
from articles.models import Edit, SavedPage
from articles.parsing import MAX_BYTES
from articles.sources import Reading


class PageForm(forms.Form):
    """A file or pasted text, with what the archivist knows better than the machine."""

    file = forms.FileField(label=_("File"), required=False)
    text = forms.CharField(
        label=_("or pasted text"), required=False, strip=False, widget=forms.Textarea
    )
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("find out"))] + [(c, entry.name) for c, entry in LANGUAGES.items()],
    )

    def clean(self):
        cleaned = super().clean()
        if bool(cleaned.get("file")) == bool(cleaned.get("text")):
            raise forms.ValidationError(_t("Give a file or a text, one of the two."))
        return cleaned

    def reading(self) -> Reading:
        upload = self.cleaned_data["file"]
        name = upload.name if upload else "pasted.txt"
        data = upload.read(MAX_BYTES + 1) if upload else self.cleaned_data["text"].encode()
        language = self.cleaned_data["language"]
        return Reading(name=name, data=data, options={"language": language} if language else {})


class ConfirmForm(forms.Form):
    """The previewed page, sent back to be stored."""

    name = forms.CharField(max_length=1024, widget=forms.HiddenInput)
    data = forms.CharField(widget=forms.HiddenInput)
    language = forms.ChoiceField(
        required=False, choices=[("", ""), *((c, c) for c in LANGUAGES)], widget=forms.HiddenInput
    )

    def clean_data(self) -> bytes:
        try:
            return base64.b64decode(self.cleaned_data["data"], validate=True)
        except binascii.Error:
            raise forms.ValidationError(_t("The page was damaged on the way.")) from None

    @classmethod
    def of(cls, reading: Reading):
        encoded = base64.b64encode(reading.data).decode()
        language = reading.options.get("language", "")
        return cls(initial={"name": reading.name, "data": encoded, "language": language})


@admin.register(SavedPage)
class SavedPageAdmin(admin.ModelAdmin):
    list_display = ("name", "status", "article", "size", "loaded_at")
    list_filter = ("status", "loaded_at")
    list_select_related = ("article",)
    search_fields = ("name", "checksum", "error")
    date_hierarchy = "loaded_at"
    fields = ("name", "status", "error", "article", "encoding", "options", "size", "checksum",
              "loaded_at", "as_saved")  # fmt: skip
    readonly_fields = fields

    def get_queryset(self, request):
        return super().get_queryset(request).defer("content")

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_urls(self):
        of_one = self.admin_site.admin_view
        return [
            path("<int:pk>/raw/", of_one(self.raw_view), name="articles_savedpage_raw"),
            *super().get_urls(),
        ]

    @admin.display(description=_("the page"))
    def as_saved(self, page):
        address = reverse("admin:articles_savedpage_raw", args=[page.pk])
        return format_html('<a href="{}">{}</a>', address, _t("Download as it was saved"))

    def raw_view(self, request, pk):
        """The bytes as they were loaded; never shown in place, they are somebody else's page."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        page = get_object_or_404(SavedPage, pk=pk)
        headers = {"Content-Disposition": f'attachment; filename="page-{page.pk}.bin"'}
        return HttpResponse(page.data, content_type="application/octet-stream", headers=headers)

    def add_view(self, request, form_url="", extra_context=None):
        """First what would be read, then, on confirmation, the same recipe as the command."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method == "POST" and "data" in request.POST:
            return self._store(request, ConfirmForm(request.POST))
        form = PageForm(request.POST, request.FILES) if request.method == "POST" else PageForm()
        context = self.admin_site.each_context(request) | {
            "title": _t("Read a page"), "form": form, "opts": self.model._meta,
        }  # fmt: skip
        if form.is_valid():
            preview = loading.preview(form.reading())
            context |= {"preview": preview, "confirm": ConfirmForm.of(preview.reading)}
        return render(request, "admin/articles/read_page.html", context)

    def _store(self, request, form):
        if not form.is_valid():
            self.message_user(request, _t("The page was damaged on the way."), "ERROR")
            return redirect("admin:articles_savedpage_add")
        fields = form.cleaned_data
        options = {"language": fields["language"]} if fields["language"] else {}
        outcome = loading.load_page(fields["name"], fields["data"], options)
        self.message_user(request, f"{outcome.kind}: {outcome.article or outcome.error}")
        if outcome.article is None:
            return redirect("admin:articles_savedpage_changelist")
        return redirect("admin:articles_article_change", outcome.article.pk)


@admin.register(Edit)
class EditAdmin(admin.ModelAdmin):
    """What people corrected; an edit that asks shows what the page now reads."""

    list_display = ("subject", "subject_id", "field", "machine_value", "proposal", "user", "at")
    list_filter = (("proposal", admin.EmptyFieldListFilter), "subject", "field", "user")
    list_select_related = ("user",)
    actions = ("keep_mine",)

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    @admin.action(description=_("Keep the correction: stop asking"), permissions=["delete"])
    def keep_mine(self, request, queryset):
        for edit in queryset.asking():
            edit.machine_value, edit.proposal = edit.proposal, None
            edit.save(update_fields=["machine_value", "proposal", "at"])
