"""Who speaks and who publishes."""

from itertools import chain, count

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class SluggedQuerySet(models.QuerySet):
    def free_slug(self, base: str) -> str:
        """``base``, or with the first number from 2 with which no row has it."""
        if not self.filter(slug=base).exists():
            return base  # before all that begin so are looked at: few names are taken
        taken = set(self.filter(slug__startswith=base).values_list("slug", flat=True))
        numbered = chain([base], (f"{base}-{number}" for number in count(2)))
        return next(slug for slug in numbered if slug not in taken)


class Outlet(models.Model):
    """Who published an article."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    slug = models.SlugField(max_length=220, unique=True)

    objects = SluggedQuerySet.as_manager()

    class Meta:
        verbose_name = _("outlet")
        verbose_name_plural = _("outlets")
        ordering = ("name",)

    def __str__(self):
        return self.name


class SpeakerQuerySet(SluggedQuerySet):
    def current(self):
        """Without those that were merged into another."""
        return self.filter(merged_into=None)


class Speaker(models.Model):
    """A person, once, whatever the spelling and the title printed."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(max_length=220, unique=True)
    folded = models.CharField(
        _("folded name"),
        max_length=200,
        db_index=True,
        editable=False,
        help_text=_("Without accents and capitals: what spellings of one name share."),
    )
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
    )

    objects = SpeakerQuerySet.as_manager()

    class Meta:
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")
        ordering = ("name",)

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("speaker", args=[self.slug])


class SpeakerName(models.Model):
    """A name with its title, as one article prints it."""

    class Where(models.TextChoices):
        LABEL = "label", _("before an answer")
        INTRO = "intro", _("in the introduction")
        CAPTION = "caption", _("in a caption")
        TITLE = "title", _("in the title")
        BYLINE = "byline", _("in the byline")
        TEXT = "text", _("in the text")

    speaker = models.ForeignKey(
        Speaker, verbose_name=_("speaker"), on_delete=models.CASCADE, related_name="names"
    )
    article = models.ForeignKey(
        "Article", verbose_name=_("article"), on_delete=models.CASCADE, related_name="names"
    )
    name = models.CharField(_("name as printed"), max_length=200)
    role = models.CharField(_("title as printed"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=8)
    where = models.CharField(_("where"), max_length=10, choices=Where)

    class Meta:
        verbose_name = _("name as printed")
        verbose_name_plural = _("names as printed")
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(
                fields=("article", "speaker", "name", "role", "where"), name="printed_name_once"
            )
        ]

    def __str__(self):
        return f"{self.role} {self.name}".strip()
