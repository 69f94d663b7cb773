"""A person's word: remembered when given, respected when a page is read again."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Model

from .models import Edit

#: Fields that a reading of the page sets: a person's change of one is remembered.
READ_BY_MACHINE = {
    "article": frozenset((
        "title", "date", "date_precision", "outlet", "language", "source_url", "author",
        "agency", "place", "original_language", "intro", "closing", "captions", "headings",
        "narrative",
    )),
    "qapair": frozenset(("position", "question", "answer", "speaker", "speaker_role")),
}  # fmt: skip


def as_text(value: Any) -> str:
    """How a field's value is kept in an edit."""
    if value is None:
        return ""
    return str(value.pk) if isinstance(value, Model) else str(value)


def remember(instance: Model, field: str, machine_value: Any, user=None) -> None:
    """Note that a person has set this field; the first machine value is kept."""
    edit, created = Edit.objects.get_or_create(
        subject=instance._meta.model_name,
        subject_id=instance.pk,
        field=field,
        defaults={"machine_value": as_text(machine_value), "user": user},
    )
    if not created:
        edit.user, edit.proposal = user, None
        edit.save(update_fields=["user", "proposal", "at"])


def apply_reading(instance: Model, values: Mapping[str, Any]) -> list[str]:
    """Set what the machine now reads, except where a person has spoken.

    Where the new reading differs from the reading that the person corrected, the edit
    asks.  Returns the names of the fields that changed; saves nothing but those.
    """
    edits = {edit.field: edit for edit in Edit.objects.of(instance)} if instance.pk else {}
    changed = []
    for field, value in values.items():
        if field in edits:
            _ask(edits[field], instance, value)
        elif getattr(instance, field) != value:
            setattr(instance, field, value)
            changed.append(field)
    if changed:
        instance.save(update_fields=[*changed, *_stamps(instance)])
    return changed


def _ask(edit: Edit, instance: Model, value: Any) -> None:
    now = as_text(value)
    agrees = now in (edit.machine_value, as_text(getattr(instance, edit.field)))
    proposal = None if agrees else now
    if edit.proposal != proposal:
        edit.proposal = proposal
        edit.save(update_fields=["proposal"])


def _stamps(instance: Model) -> list[str]:
    return ["updated_at"] if hasattr(instance, "updated_at") else []
