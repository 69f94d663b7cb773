"""Names compared and written as addresses: folding, slugs, digests (leaf, pure)."""

import hashlib
import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose into a base letter and a mark.
_PLAIN = (("đ", "d"), ("ø", "o"), ("ł", "l"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ı", "i"))
_NOT_A_WORD = re.compile(r"[\W_]+")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")


#: Texts that are remembered folded: those of a page are digested together and one by one.
_REMEMBERED = 256


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Lower case, without accents; runs of anything but letters and digits become one blank.

    >>> fold("Bùi  Thanh-Sơn")
    'bui thanh son'
    """
    lowered = text.casefold()
    if not lowered.isascii():
        for letter, plain in _PLAIN:
            lowered = lowered.replace(letter, plain)
        lowered = _MARKS.sub("", unicodedata.normalize("NFKD", lowered))
    return _NOT_A_WORD.sub(" ", lowered).strip()


def slug(name: str, default: str) -> str:
    """The folded name with hyphens, at most 200 characters; ``default`` if nothing is left.

    Letters of scripts that have no accents to drop (Cyrillic, Chinese) are left out:
    an address holds ASCII only.
    """
    ascii_only = fold(name).encode("ascii", "ignore").decode()
    return "-".join(ascii_only.split())[:200].strip("-") or default


def digest(*texts: str) -> str:
    """SHA-256 of the texts, the same for any accents, capitals, blanks and punctuation."""
    return hashlib.sha256("\n".join(map(fold, texts)).encode()).hexdigest()
