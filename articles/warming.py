"""What every worker needs in memory, loaded once before the workers are made."""

from django.db import DatabaseError, connections

from .analysis import words
from .models import Article


def warm_up() -> None:
    """Open the word lists of the archive's languages, of which the first use makes files.

    Workers forked afterwards share them.  No connection and no open index goes with
    them: those must not be shared.
    """
    try:
        codes = list(Article.objects.order_by().values_list("language", flat=True).distinct())
    except DatabaseError:  # not migrated yet: /readyz says so
        codes = []
    for code in codes:
        words("warm", code)
    connections.close_all()
