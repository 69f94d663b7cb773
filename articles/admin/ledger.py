"""Every line of an article's page, and a person's word on what it is."""

from typing import get_args

from django import forms
from django.contrib import messages
from django.contrib.admin import site
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from articles import loading
from articles.models import Article, LineLabel
from articles.parsing.result import Kind, ParseError
from articles.presentation.wording import LINE_KINDS

_KINDS = [(kind, LINE_KINDS[kind]) for kind in get_args(Kind)]


class LineForm(forms.Form):
    """What one line is; an unchanged line stays with the machine."""

    kind = forms.ChoiceField(label=_("Kind"), choices=_KINDS)
    speaker = forms.CharField(label=_("Speaker"), max_length=200, required=False)


def _require_change(request) -> None:
    if not request.user.has_perm("articles.change_article"):
        raise PermissionDenied


def _forms(article: Article, data=None) -> list[tuple[dict, LineForm]]:
    spans = article.ledger.spans if hasattr(article, "ledger") else []
    return [
        (
            span,
            LineForm(
                data,
                prefix=str(number),
                initial={"kind": span["kind"], "speaker": span["speaker"] or ""},
            ),
        )
        for number, span in enumerate(spans)
    ]


def ledger_view(request, pk):
    _require_change(request)
    article = get_object_or_404(Article.objects.select_related("ledger"), pk=pk)
    lines = _forms(article, request.POST or None)
    if request.method == "POST" and all(form.is_valid() for _span, form in lines):
        _relabel(article, lines)
        return _read_again(request, article)
    context = site.each_context(request) | {
        "title": _t("Every line of the page"),
        "article": article,
        "lines": lines,
        "labels": {label.text for label in article.line_labels.all()},
        "opts": Article._meta,
    }
    return render(request, "admin/articles/ledger.html", context)


def _relabel(article: Article, lines) -> None:
    for span, form in lines:
        if form.has_changed():
            LineLabel.objects.update_or_create(
                article=article,
                text=span["text"].strip(),
                defaults={
                    "kind": form.cleaned_data["kind"],
                    "speaker": form.cleaned_data["speaker"],
                },
            )


@require_POST
def read_again_view(request, pk):
    _require_change(request)
    return _read_again(request, get_object_or_404(Article, pk=pk))


def _read_again(request, article: Article):
    try:
        outcome = loading.read_article_again(article)
    except ParseError as error:
        messages.error(request, str(error))
    else:
        told = ", ".join(outcome.changes) or _t("nothing changed")
        messages.success(request, _t("Read again: %(changes)s.") % {"changes": told})
    return redirect("admin:articles_article_ledger", article.pk)
