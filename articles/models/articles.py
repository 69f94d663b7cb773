"""Interviews, their publications, and the questions and answers in them."""

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.languages import LANGUAGES
from articles.paragraphs import split_paragraphs

from .ids import PublicIdField
from .people import Outlet, Speaker

LANGUAGE_CHOICES = [(code, language.name) for code, language in LANGUAGES.items()]


class Interview(models.Model):
    """The event; an article is one publication of it."""

    public_id = PublicIdField()
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now)

    class Meta:
        verbose_name = _("interview")
        verbose_name_plural = _("interviews")
        ordering = ("id",)

    def __str__(self):
        return self.public_id

    def get_absolute_url(self):
        return reverse("interview", args=[self.public_id])


class ArticleQuerySet(models.QuerySet):
    def published(self):
        return self.filter(published=True)

    def in_language(self, code: str):
        return self.filter(language=code)

    def at(self, outlet: Outlet):
        return self.filter(outlet=outlet)

    def by(self, speaker: Speaker):
        spoken = QAPair.objects.by(speaker).values("article")
        return self.filter(pk__in=spoken)

    def in_year(self, year: int):
        return self.filter(date__year=year)

    def translated(self):
        """Whose interview was published in another language too."""
        return self.filter(in_several_languages())

    def with_pairs(self):
        pairs = QAPair.objects.select_related("speaker").prefetch_related("voices__speaker")
        return self.prefetch_related(models.Prefetch("pairs", queryset=pairs))


def in_several_languages() -> models.Exists:
    """Of an article: whether its interview was published in another language too."""
    others = Article.objects.published().filter(interview=models.OuterRef("interview"))
    return models.Exists(others.exclude(language=models.OuterRef("language")))


class Article(models.Model):
    """One publication of an interview, in one language, by one outlet."""

    class Precision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")

    public_id = PublicIdField()
    interview = models.ForeignKey(
        Interview, verbose_name=_("interview"), on_delete=models.PROTECT, related_name="articles"
    )
    #: The interview that the article started with; it returns there when links are rejected.
    home = models.ForeignKey(
        Interview, on_delete=models.PROTECT, related_name="home_of", editable=False
    )
    outlet = models.ForeignKey(
        Outlet,
        verbose_name=_("outlet"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="articles",
    )
    language = models.CharField(
        _("language"), max_length=8, choices=LANGUAGE_CHOICES, db_index=True
    )
    language_confidence = models.FloatField(_("confidence in the language"), default=1.0)
    original_language = models.CharField(
        _("translated from"), max_length=8, blank=True, choices=LANGUAGE_CHOICES
    )
    title = models.CharField(_("title"), max_length=1000, blank=True)
    date = models.DateField(_("date of publication"), null=True, blank=True, db_index=True)
    date_precision = models.CharField(
        _("precision of the date"), max_length=5, choices=Precision, default=Precision.DAY
    )
    source_url = models.CharField(_("source address"), max_length=2000, blank=True, db_index=True)
    author = models.CharField(_("author"), max_length=500, blank=True)
    agency = models.CharField(_("agency"), max_length=200, blank=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    intro = models.TextField(
        _("introduction"), blank=True, help_text=_("A blank line separates paragraphs.")
    )
    closing = models.TextField(_("closing"), blank=True)
    captions = models.JSONField(_("captions"), default=list, blank=True)
    headings = models.JSONField(_("subheads"), default=list, blank=True)
    narrative = models.JSONField(_("narrative"), default=list, blank=True)
    published = models.BooleanField(
        _("published"),
        default=True,
        db_index=True,
        help_text=_("A hidden article is nowhere on the site, in search, feeds or exports."),
    )
    #: Digest of the questions and answers without furniture, accents and blanks.
    fingerprint = models.CharField(max_length=64, db_index=True, editable=False)
    convention = models.CharField(_("convention"), max_length=100, blank=True, editable=False)
    convention_reason = models.TextField(_("reason of the convention"), blank=True, editable=False)
    confidence = models.FloatField(_("confidence"), default=1.0, editable=False)
    doubts = models.JSONField(_("doubts"), default=list, blank=True, editable=False)
    reviewed = models.BooleanField(
        _("reviewed"), default=False, help_text=_("A person has looked at the doubts.")
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = (models.F("date").desc(nulls_last=True), "-id")
        indexes = [models.Index(fields=("published", "-date", "-id"), name="article_listing")]

    def __str__(self):
        return self.title or self.stand_in

    def save(self, *args, **kwargs):
        if self.home_id is None:
            self.home_id = self.interview_id
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("article", args=[self.public_id])

    @property
    def stand_in(self) -> str:
        """The first words of the text, for an article without a title."""
        words = (self.intro or self.public_id).split()
        return " ".join(words[:12]) + (" …" if len(words) > 12 else "")

    @property
    def intro_paragraphs(self) -> list[str]:
        return split_paragraphs(self.intro)

    @property
    def current_page(self):
        return self.pages.filter(status="current").first()


class QAPairQuerySet(models.QuerySet):
    def published(self):
        return self.filter(article__published=True)

    def by(self, speaker: Speaker):
        voiced = AnswerVoice.objects.filter(speaker=speaker).values("pair")
        return self.filter(models.Q(speaker=speaker) | models.Q(pk__in=voiced))

    def with_context(self):
        """With all that a card of the pair shows."""
        return self.select_related(
            "speaker", "article", "article__outlet", "article__interview"
        ).prefetch_related("voices__speaker")


class QAPair(models.Model):
    """A question and its answer: the unit of search, link, citation and export."""

    public_id = PublicIdField()
    article = models.ForeignKey(
        Article, verbose_name=_("article"), on_delete=models.CASCADE, related_name="pairs"
    )
    position = models.PositiveIntegerField(_("position"))
    question = models.TextField(_("question"))
    question_label = models.CharField(_("label of the question"), max_length=200, blank=True)
    answer = models.TextField(_("answer"), help_text=_("A blank line separates paragraphs."))
    speaker = models.ForeignKey(
        Speaker,
        verbose_name=_("speaker"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="pairs",
    )
    speaker_role = models.CharField(_("title as printed"), max_length=500, blank=True)
    speaker_reason = models.CharField(
        _("how the speaker was found"), max_length=40, blank=True, editable=False
    )
    speaker_confidence = models.FloatField(
        _("confidence in the speaker"), default=0.0, editable=False
    )

    #: Digests of what the page says, by which a later page of the same article is found.
    question_digest = models.CharField(max_length=64, db_index=True, editable=False)
    answer_digest = models.CharField(max_length=64, db_index=True, editable=False)

    objects = QAPairQuerySet.as_manager()

    class Meta:
        verbose_name = _("question and answer")
        verbose_name_plural = _("questions and answers")
        ordering = ("article", "position")
        constraints = [
            models.UniqueConstraint(fields=("article", "position"), name="pair_order_in_article")
        ]

    def __str__(self):
        return self.question[:80]

    def get_absolute_url(self):
        return reverse("answer", args=[self.public_id])

    @property
    def answer_paragraphs(self) -> list[str]:
        return split_paragraphs(self.answer)


class AnswerVoice(models.Model):
    """A paragraph of an answer that somebody other than the pair's speaker says."""

    pair = models.ForeignKey(QAPair, on_delete=models.CASCADE, related_name="voices")
    paragraph = models.PositiveIntegerField(_("paragraph"), help_text=_("Counted from 0."))
    speaker = models.ForeignKey(
        Speaker,
        verbose_name=_("speaker"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="voices",
    )

    class Meta:
        verbose_name = _("voice")
        verbose_name_plural = _("voices")
        ordering = ("pair", "paragraph")
        constraints = [
            models.UniqueConstraint(fields=("pair", "paragraph"), name="one_voice_a_paragraph")
        ]

    def __str__(self):
        return f"{self.paragraph}: {self.speaker}"


class Ledger(models.Model):
    """What became of every line of the page: ``parsing.result.Span`` values in order, as JSON."""

    article = models.OneToOneField(Article, on_delete=models.CASCADE, related_name="ledger")
    spans = models.JSONField(_("lines"), default=list)

    class Meta:
        verbose_name = _("ledger")
        verbose_name_plural = _("ledgers")

    def __str__(self):
        return f"{self.article_id}: {len(self.spans)}"


class LineLabel(models.Model):
    """A person's word on what a line is; found again by the line's text."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="line_labels")
    text = models.TextField(_("line"))
    kind = models.CharField(_("kind"), max_length=12)
    speaker = models.CharField(_("speaker"), max_length=200, blank=True)
    at = models.DateTimeField(_("when"), auto_now=True)

    class Meta:
        verbose_name = _("label of a line")
        verbose_name_plural = _("labels of lines")
        ordering = ("id",)

    def __str__(self):
        return f"{self.kind}: {self.text[:60]}"
