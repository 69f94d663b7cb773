"""What every admin page of the archive does on saving: remember, mark, index."""

from django.contrib import messages
from django.db import transaction
from django.utils.translation import gettext as _

from articles import edits
from articles.models import IndexMark
from articles.search import indexing


def remember_changes(form, user) -> None:
    """Keep the machine's value of every field that the person changed in this form."""
    read = edits.READ_BY_MACHINE.get(form.instance._meta.model_name, ())
    for field in form.changed_data:
        if field in read:
            edits.remember(form.instance, field, form.initial.get(field), user)


def index_after_commit(request) -> None:
    """Bring the change into the search results; say so where another run is at it."""

    def bring_in():
        if indexing.bring_in().queued:
            messages.info(request, _("The search index is busy; your change is queued."))

    transaction.on_commit(bring_in)


class MarkingAdmin:
    """Marks the pairs that a saved or deleted object stands in.

    An admin defines ``pairs_of(instance)``: the queryset of them.
    """

    def mark(self, request, instance, *, deleted=False) -> None:
        ids = list(self.pairs_of(instance).values_list("public_id", flat=True))
        IndexMark.objects.mark(ids, deleted=deleted)
        index_after_commit(request)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if change:
            remember_changes(form, request.user)
        self.mark(request, obj)

    def delete_model(self, request, obj):
        self.mark(request, obj, deleted=True)
        super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        for obj in queryset:
            self.delete_model(request, obj)
