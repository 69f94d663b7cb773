"""Pieces of the few statements that are written in SQL, where objects are too slow."""

from collections.abc import Collection

from django.db import connection
from django.db.models import Model


def table(model: type[Model]) -> str:
    """The quoted name of the model's table."""
    return connection.ops.quote_name(model._meta.db_table)


def marks(values: Collection) -> str:
    """A mark for each value, to stand between the parentheses of an ``IN``."""
    return ", ".join(["%s"] * len(values))
