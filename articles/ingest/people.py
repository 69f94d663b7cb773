"""The people of one page: which row each printed name means."""

from articles import speakers
from articles.models import Article, Speaker, SpeakerName
from articles.names import fold
from articles.parsing.result import ParsedArticle


class Cast:
    """Finds the speaker of a name once a page, with all that the page says of them."""

    def __init__(self, article: Article, parsed: ParsedArticle):
        self.article = article
        self.printed = parsed.names
        self.roles = {pair.speaker: pair.speaker_role for pair in parsed.pairs if pair.speaker} | {
            printed.name: printed.role for printed in parsed.names if printed.role
        }
        self._found: dict[str, Speaker] = {}

    def speaker(self, name: str | None) -> Speaker | None:
        if not name:
            return None
        key = fold(name)
        if key not in self._found:
            self._found[key] = speakers.find_or_create(
                name, self._role(key), self.article.interview
            )
        return self._found[key]

    def _role(self, key: str) -> str | None:
        return next((role for name, role in self.roles.items() if fold(name) == key), None)

    def keep_printed_names(self) -> None:
        """Rows for the names of those who speak, as this page prints them, and no others."""
        rows = self._printed_names()
        self.article.names.exclude(pk__in=self._standing(rows)).delete()
        SpeakerName.objects.bulk_create(rows, ignore_conflicts=True)

    def add_printed_names(self) -> None:
        """The same for a new article, which has none."""
        SpeakerName.objects.bulk_create(self._printed_names(), ignore_conflicts=True)

    def _printed_names(self) -> list[SpeakerName]:
        return [
            SpeakerName(
                speaker=speaker,
                article=self.article,
                name=printed.name,
                role=printed.role or "",
                language=self.article.language,
                where=printed.where,
            )
            for printed in self.printed
            if (speaker := self._found.get(fold(printed.name)))
        ]

    def _standing(self, rows: list[SpeakerName]) -> list[int]:
        """Rows that the page still prints: they keep their ids."""
        wanted = {_as_printed(row) for row in rows}
        return [row.pk for row in self.article.names.all() if _as_printed(row) in wanted]


def _as_printed(row: SpeakerName) -> tuple:
    return (row.speaker_id, row.name, row.role, row.where)
