"""What the search index has still to learn."""

from collections.abc import Iterable

from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

BATCH = 500


class IndexMarkQuerySet(models.QuerySet):
    def mark(self, public_ids: Iterable[str], *, deleted: bool = False, new: bool = False) -> None:
        """Note that these pairs changed; to be called inside the changing transaction.

        Of ``new`` pairs no mark can stand yet.
        """
        now = timezone.now()
        marks = [
            IndexMark(pair=public_id, version=1, deleted=deleted, created_at=now)
            for public_id in dict.fromkeys(public_ids)
        ]
        for start in range(0, len(marks), BATCH):
            batch = marks[start : start + BATCH]
            ids = [mark.pair for mark in batch]
            if not new:
                known = self.filter(pair__in=ids)
                known.update(version=F("version") + 1, deleted=deleted)
            self.bulk_create(batch, ignore_conflicts=True)


class IndexMark(models.Model):
    """A pair whose document in the index is older than its row.

    ``version`` grows with each change, so that whoever indexes clears a mark
    only when nothing changed meanwhile.
    """

    pair = models.CharField(_("pair"), max_length=10, unique=True)
    version = models.PositiveIntegerField(default=1)
    deleted = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = IndexMarkQuerySet.as_manager()

    class Meta:
        verbose_name = _("index mark")
        verbose_name_plural = _("index marks")
        ordering = ("id",)

    def __str__(self):
        return f"{self.pair} v{self.version}"
