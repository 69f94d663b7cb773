"""Saved pages: the files as they were loaded, kept for ever."""

import zlib

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class SavedPage(models.Model):
    """One saved file. Its bytes are never changed and never thrown away."""

    class Status(models.TextChoices):
        CURRENT = "current", _("current")
        EARLIER = "earlier", _("earlier version")
        DUPLICATE = "duplicate", _("duplicate")
        REFUSED = "refused", _("refused")

    checksum = models.CharField(_("checksum"), max_length=64, unique=True, help_text="SHA-256")
    name = models.CharField(_("name"), max_length=1024)
    content = models.BinaryField(_("content"))
    size = models.PositiveIntegerField(_("size in bytes"))
    status = models.CharField(_("status"), max_length=10, choices=Status)
    error = models.TextField(_("reason of refusal"), blank=True)
    encoding = models.CharField(_("encoding"), max_length=40, blank=True)
    #: What the archivist said of the page (``encoding``, ``language``), for later readings too.
    options = models.JSONField(_("options"), default=dict, blank=True)
    loaded_at = models.DateTimeField(_("loaded"), default=timezone.now, db_index=True)
    article = models.ForeignKey(
        "Article",
        verbose_name=_("article"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="pages",
    )

    class Meta:
        verbose_name = _("saved page")
        verbose_name_plural = _("saved pages")
        ordering = ("-loaded_at", "-id")
        constraints = [
            models.UniqueConstraint(
                fields=("article",),
                condition=models.Q(status="current"),
                name="one_current_page_an_article",
            )
        ]

    def __str__(self):
        return self.name

    @staticmethod
    def pack(data: bytes) -> bytes:
        return zlib.compress(data, 6)

    @property
    def data(self) -> bytes:
        """The file's bytes, as loaded."""
        return zlib.decompress(bytes(self.content))
