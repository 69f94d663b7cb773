"""Language versions of one interview: which articles, which pairs, which differences."""

from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .articles import Article, QAPair


class TranslationLinkQuerySet(models.QuerySet):
    def in_force(self):
        """Links that hold: made by the machine or confirmed by a person."""
        return self.filter(status__in=TranslationLink.IN_FORCE)

    def of(self, article: Article):
        return self.filter(Q(a=article) | Q(b=article))

    def visible(self):
        return self.filter(a__published=True, b__published=True)


class TranslationLink(models.Model):
    """Says: "these two articles are the same interview." ``a`` is the older row."""

    class Status(models.TextChoices):
        PROPOSED = "proposed", _("proposed")
        LINKED = "linked", _("linked by the machine")
        CONFIRMED = "confirmed", _("confirmed by a person")
        REJECTED = "rejected", _("rejected by a person")

    IN_FORCE = (Status.LINKED, Status.CONFIRMED)
    BY_A_PERSON = (Status.CONFIRMED, Status.REJECTED)

    a = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="links_as_a")
    b = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="links_as_b")
    status = models.CharField(_("status"), max_length=10, choices=Status, db_index=True)
    score = models.FloatField(_("score"))
    coverage = models.FloatField(_("coverage of the alignment"), default=0.0)
    #: ``[{"code": …, parameters}]``; the site words them.
    reasons = models.JSONField(_("reasons"), default=list)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reviewer"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
    )
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = TranslationLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("translation link")
        verbose_name_plural = _("translation links")
        ordering = ("-score", "id")
        constraints = [
            models.UniqueConstraint(fields=("a", "b"), name="one_link_two_articles"),
            models.CheckConstraint(condition=Q(a__lt=F("b")), name="link_in_order"),
        ]

    def __str__(self):
        return f"{self.a} = {self.b}"


class AlignmentQuerySet(models.QuerySet):
    def visible(self):
        """Of links in force between published articles."""
        return self.filter(
            link__status__in=TranslationLink.IN_FORCE,
            link__a__published=True,
            link__b__published=True,
        )

    def of_pairs(self, pairs):
        """Rows in which one of these pairs has a twin."""
        return self.filter(Q(pair_a__in=pairs) | Q(pair_b__in=pairs)).exclude(
            Q(pair_a=None) | Q(pair_b=None)
        )


class Alignment(models.Model):
    """One row of the pair-level alignment, with the paragraphs and sentences inside.

    A row of a pair has ``pair_a`` or ``pair_b`` or both; a missing side is a gap.
    ``beads`` holds the paragraph groups in order, as indexes into the section's
    paragraphs on either side (for a pair: the answer's paragraphs)::

        [{"a": [0], "b": [0, 1], "score": 0.93, "reason": "…", "locked": false,
          "sentences": [{"a": [[0, 0, 81]], "b": [[0, 0, 90], [1, 0, 40]], "score": 0.9}]}]

    A sentence is ``[paragraph, start, end]`` in characters.
    """

    class Section(models.TextChoices):
        INTRO = "intro", _("introduction")
        PAIR = "pair", _("question and answer")
        CLOSING = "closing", _("closing")

    link = models.ForeignKey(TranslationLink, on_delete=models.CASCADE, related_name="alignments")
    position = models.PositiveIntegerField(_("position"))
    section = models.CharField(_("section"), max_length=7, choices=Section)
    pair_a = models.ForeignKey(
        QAPair, on_delete=models.CASCADE, null=True, blank=True, related_name="alignments_as_a"
    )
    pair_b = models.ForeignKey(
        QAPair, on_delete=models.CASCADE, null=True, blank=True, related_name="alignments_as_b"
    )
    score = models.FloatField(_("score"), default=0.0)
    reason = models.CharField(_("reason"), max_length=200, blank=True)
    locked = models.BooleanField(_("locked"), default=False)
    beads = models.JSONField(_("paragraphs"), default=list)

    objects = AlignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("alignment")
        verbose_name_plural = _("alignments")
        ordering = ("link", "position")
        constraints = [
            models.UniqueConstraint(fields=("link", "position"), name="alignment_order_in_link")
        ]

    def __str__(self):
        return f"{self.section} {self.position}"


def twins_of(pairs: Iterable[QAPair]) -> dict[int, list[QAPair]]:
    """The aligned pairs in other languages that readers can see, by the pair's key."""
    keys = [pair.pk for pair in pairs]
    twins: dict[int, list[QAPair]] = {key: [] for key in keys}
    rows = Alignment.objects.visible().of_pairs(keys)
    for row in rows.select_related("pair_a__article__outlet", "pair_b__article__outlet"):
        for one, other in ((row.pair_a, row.pair_b), (row.pair_b, row.pair_a)):
            if one.pk in twins:
                twins[one.pk].append(other)
    return twins


class DivergenceQuerySet(models.QuerySet):
    def open(self):
        return self.filter(status=Divergence.Status.OPEN)


class Divergence(models.Model):
    """What one version has and the other has not; a person can dismiss it for good."""

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        DISMISSED = "dismissed", _("dismissed")

    link = models.ForeignKey(TranslationLink, on_delete=models.CASCADE, related_name="divergences")
    alignment = models.ForeignKey(
        Alignment, on_delete=models.SET_NULL, null=True, blank=True, related_name="divergences"
    )
    #: number, date, name, negation, passage or fact.
    kind = models.CharField(_("kind"), max_length=20)
    #: Digest of kind and texts: the same difference, found again, keeps its row.
    identity = models.CharField(max_length=64)
    text_a = models.TextField(_("in the first version"), blank=True)
    text_b = models.TextField(_("in the second version"), blank=True)
    #: ``{"bead": n, "paragraph": n, "start": n, "end": n}`` or null where that side has nothing.
    place_a = models.JSONField(null=True, blank=True)
    place_b = models.JSONField(null=True, blank=True)
    #: Code and parameters of the sentence that says what differs; the site words it.
    detail = models.JSONField(default=dict)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.OPEN, db_index=True
    )
    note = models.TextField(_("note"), blank=True)

    objects = DivergenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("difference")
        verbose_name_plural = _("differences")
        ordering = ("link", "id")
        constraints = [
            models.UniqueConstraint(fields=("link", "identity"), name="one_difference_a_link")
        ]

    def __str__(self):
        return f"{self.kind}: {self.text_a[:40]} | {self.text_b[:40]}"


class ArticleKey(models.Model):
    """A name, number, date or word by which versions of an article are looked up."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="keys")
    key = models.CharField(max_length=80)

    class Meta:
        verbose_name = _("key of an article")
        verbose_name_plural = _("keys of articles")
        constraints = [models.UniqueConstraint(fields=("key", "article"), name="key_of_article")]

    def __str__(self):
        return self.key


class ArticleSketch(models.Model):
    """All keys of an article by their checksums: how much it shares with another."""

    article = models.OneToOneField(
        Article, primary_key=True, on_delete=models.CASCADE, related_name="sketch"
    )
    keys = models.BinaryField()

    def __str__(self):
        return f"{self.article}: {len(self.keys) // 4}"


class LexiconEntry(models.Model):
    """A word and a translation of it; an editor's own entries win."""

    source_language = models.CharField(_("from"), max_length=8)
    target_language = models.CharField(_("to"), max_length=8)
    word = models.CharField(_("word"), max_length=80)
    translation = models.CharField(_("translation"), max_length=80)
    #: Both as texts are looked up in the dictionary: folded (``articles.alignment``).
    word_key = models.CharField(max_length=80, default="", editable=False)
    translation_key = models.CharField(max_length=80, default="", editable=False)
    #: ``freedict``, ``editor`` …, and under which licence it came.
    source = models.CharField(_("source"), max_length=80)
    licence = models.CharField(_("licence"), max_length=80, blank=True)

    class Meta:
        verbose_name = _("dictionary entry")
        verbose_name_plural = _("dictionary entries")
        constraints = [
            models.UniqueConstraint(
                fields=("source_language", "target_language", "word", "translation", "source"),
                name="dictionary_entry_once",
            )
        ]
        indexes = [
            models.Index(
                fields=("source_language", "target_language", "word_key"), name="lexicon_word"
            ),
            models.Index(
                fields=("source_language", "target_language", "translation_key"),
                name="lexicon_translation",
            ),
        ]

    def __str__(self):
        return f"{self.word} → {self.translation}"
