"""Public ids: what addresses, JSON and citations name an object by, for ever."""

import secrets

from django.db import models

#: Crockford's base 32: no letter that is read as a digit, none that makes words.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 10


def new_public_id() -> str:
    """Ten random characters: 50 bits, so that ids can't be counted or guessed."""
    bits = secrets.randbits(5 * LENGTH)  # of all at once: asking the system ten times is slow
    return "".join(ALPHABET[bits >> shift & 31] for shift in range(0, 5 * LENGTH, 5))


class PublicIdField(models.CharField):
    """A random, unique, unchanging id."""

    def __init__(self, **options):
        options.update(max_length=LENGTH, unique=True, default=new_public_id, editable=False)
        super().__init__(**options)

    def deconstruct(self):
        name, path, args, options = super().deconstruct()
        for fixed in ("max_length", "unique", "default", "editable"):
            options.pop(fixed, None)
        return name, path, args, options
