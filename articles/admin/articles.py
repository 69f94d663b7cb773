"""Articles with their questions and answers, interviews, and the review queue."""

from django.contrib import admin
from django.db.models import Count
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from articles import versions
from articles.models import Article, Edit, IndexMark, Interview, QAPair
from articles.presentation import grounds, wording

from .editing import MarkingAdmin, index_after_commit, remember_changes
from .ledger import ledger_view, read_again_view


class PairInline(admin.StackedInline):
    model = QAPair
    extra = 0
    fields = ("position", "question", "answer", "speaker", "speaker_role")
    autocomplete_fields = ("speaker",)
    show_change_link = True


class DoubtFilter(admin.SimpleListFilter):
    title = _("review")
    parameter_name = "review"

    def lookups(self, request, model_admin):
        return [("open", _("with doubts, not reviewed")), ("done", _("reviewed"))]

    def queryset(self, request, queryset):
        if self.value() == "open":
            return queryset.filter(reviewed=False).exclude(doubts=[])
        if self.value() == "done":
            return queryset.filter(reviewed=True)
        return queryset


@admin.register(Article)
class ArticleAdmin(MarkingAdmin, admin.ModelAdmin):
    list_display = (
        "__str__",
        "doubt_list",
        "sureness",
        "language",
        "outlet",
        "date",
        "pair_count",
        "published",
    )
    list_filter = (DoubtFilter, "published", "language")
    list_select_related = ("outlet",)
    search_fields = (
        "title", "intro", "public_id", "source_url", "outlet__name", "pairs__speaker__name",
    )  # fmt: skip
    date_hierarchy = "date"
    autocomplete_fields = ("outlet", "interview")
    readonly_fields = (
        "public_id", "doubt_list", "confidence", "convention", "convention_reason",
        "machine_readings", "tools",
    )  # fmt: skip
    inlines = (PairInline,)
    actions = ("hide", "publish", "mark_reviewed")
    fieldsets = (
        (None, {"fields": ("tools", "title", "language", "outlet", "date", "date_precision",
                           "source_url", "published", "reviewed")}),
        (_("Text"), {"fields": ("intro", "closing", "captions", "headings", "narrative")}),
        (_("Origin"), {"fields": ("author", "agency", "place", "original_language", "interview")}),
        (_("As the machine read it"), {"fields": (
            "doubt_list", "confidence", "convention", "convention_reason", "machine_readings",
            "public_id")}),
    )  # fmt: skip

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(number_of_pairs=Count("pairs", distinct=True))

    def get_ordering(self, request):
        """In the queue of those to review the most doubtful come first."""
        if request.GET.get(DoubtFilter.parameter_name) == "open":
            return ("confidence", "id")
        return super().get_ordering(request)

    def get_urls(self):
        of_one = self.admin_site.admin_view
        return [
            path("<int:pk>/ledger/", of_one(ledger_view), name="articles_article_ledger"),
            path("<int:pk>/read-again/", of_one(read_again_view), name="articles_article_again"),
            *super().get_urls(),
        ]

    @admin.display(description=_("pairs"), ordering="number_of_pairs")
    def pair_count(self, article):
        return article.number_of_pairs

    @admin.display(description=_("doubts"), ordering="confidence")
    def doubt_list(self, article):
        return ", ".join(map(wording.doubt, article.doubts))

    @admin.display(description=_("confidence"), ordering="confidence")
    def sureness(self, article):
        return f"{grounds.percent(article.confidence)} %"

    @admin.display(description=_("tools"))
    def tools(self, article):
        ledger = reverse("admin:articles_article_ledger", args=[article.pk])
        return format_html(
            '<a href="{}">{}</a> · <a href="{}">{}</a>',
            ledger, _("Every line of the page, and its correction"),
            article.get_absolute_url(), _("On the site"),
        )  # fmt: skip

    @admin.display(description=_("corrected by people"))
    def machine_readings(self, article):
        subjects = [
            ("article", [article.pk]),
            ("qapair", list(article.pairs.values_list("pk", flat=True))),
        ]
        edits = [
            e
            for kind, ids in subjects
            for e in Edit.objects.filter(subject=kind, subject_id__in=ids)
        ]
        return "\n".join(_describe(edit) for edit in edits)

    def pairs_of(self, article):
        return article.pairs.all()

    def save_formset(self, request, form, formset, change):
        for gone in formset.deleted_forms:
            IndexMark.objects.mark([gone.instance.public_id], deleted=True)
        super().save_formset(request, form, formset, change)
        for changed in formset.forms:
            if changed.instance.pk and changed not in formset.deleted_forms:
                remember_changes(changed, request.user)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        self.mark(request, form.instance)
        if form.changed_data or any(formset.has_changed() for formset in formsets):
            versions.compare(form.instance)

    @admin.action(description=_("Hide from the site"), permissions=["change"])
    def hide(self, request, queryset):
        self._publish(request, queryset, False)

    @admin.action(description=_("Publish on the site"), permissions=["change"])
    def publish(self, request, queryset):
        self._publish(request, queryset, True)

    def _publish(self, request, queryset, published):
        for article in queryset:
            article.published = published
            article.save(update_fields=["published", "updated_at"])
            versions.touch(article)
        count = len(queryset)
        index_after_commit(request)
        self.message_user(
            request, ngettext("%d article changed.", "%d articles changed.", count) % count
        )

    @admin.action(description=_("Mark as reviewed"), permissions=["change"])
    def mark_reviewed(self, request, queryset):
        queryset.order_by().update(reviewed=True)


def _describe(edit: Edit) -> str:
    told = f"{edit.subject} {edit.field}: {edit.machine_value[:200]!r}"
    return f"{told} → {edit.proposal[:200]!r}" if edit.proposal is not None else told


@admin.register(QAPair)
class PairAdmin(MarkingAdmin, admin.ModelAdmin):
    list_display = ("__str__", "article", "position", "speaker")
    list_filter = ("article__language",)
    list_select_related = ("article", "speaker")
    search_fields = ("question", "answer", "public_id", "speaker__name")
    autocomplete_fields = ("article", "speaker")
    fields = ("article", "position", "question", "answer", "speaker", "speaker_role")
    actions = ("mark_for_indexing",)

    def pairs_of(self, pair):
        return QAPair.objects.filter(pk=pair.pk)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        versions.compare(obj.article)

    @admin.action(description=_("Index again"), permissions=["change"])
    def mark_for_indexing(self, request, queryset):
        IndexMark.objects.mark(queryset.values_list("public_id", flat=True))
        index_after_commit(request)


@admin.register(Interview)
class InterviewAdmin(admin.ModelAdmin):
    list_display = ("public_id", "titles", "created_at")
    search_fields = ("public_id", "articles__title")
    date_hierarchy = "created_at"
    fields = ("public_id", "titles", "created_at")
    readonly_fields = fields

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("articles")

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description=_("articles"))
    def titles(self, interview):
        return " | ".join(f"{a.language}: {a}" for a in interview.articles.all()) or "—"
