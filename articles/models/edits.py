"""What people changed: the machine never overwrites it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class EditQuerySet(models.QuerySet):
    def of(self, instance):
        return self.filter(subject=instance._meta.model_name, subject_id=instance.pk)

    def asking(self):
        """Edits whose page now reads differently from what the machine read before."""
        return self.exclude(proposal=None)


class Edit(models.Model):
    """A field that a person has set, with what the machine had read."""

    subject = models.CharField(_("kind of object"), max_length=40)
    subject_id = models.PositiveBigIntegerField(_("object"))
    field = models.CharField(_("field"), max_length=60)
    machine_value = models.TextField(_("read by the machine"), blank=True)
    #: What a later reading would put there, where that differs: a question to the archivist.
    proposal = models.TextField(_("read again as"), null=True, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
    )
    at = models.DateTimeField(_("when"), auto_now=True)

    objects = EditQuerySet.as_manager()

    class Meta:
        verbose_name = _("edit")
        verbose_name_plural = _("edits")
        ordering = ("-at",)
        constraints = [
            models.UniqueConstraint(
                fields=("subject", "subject_id", "field"), name="one_edit_a_field"
            )
        ]

    def __str__(self):
        return f"{self.subject} {self.subject_id}: {self.field}"
