"""What the ingest of one page decided."""

from dataclasses import dataclass

from articles.models import Article


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """``kind`` is created, updated, unchanged, duplicate or refused."""

    kind: str
    article: Article | None = None
    error: str = ""
    #: What an update changed: field names, and ``pair <position>``.
    changes: tuple[str, ...] = ()

    @property
    def text_changed(self) -> bool:
        """Must versions be compared anew?"""
        return self.kind in ("created", "updated")
