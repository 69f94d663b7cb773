"""Compounds: the words of which a word is glued together."""

from articles.languages import LANGUAGES, Compounds

from .lexicon import lemma_of

_SHORTEST_PART = 4
_SHORTEST_COMPOUND = 9


def compound_parts(lower: str, language: str | None) -> tuple[str, ...]:
    """The words of which a lower-case word is glued together, or nothing.

    ``ondertekeningsceremonie``: ``ondertekening`` and ``ceremonie``.  The last part is
    the longest word known; what stands before it is known too, or is split again.
    """
    known = LANGUAGES.get(language or "")
    compounds = known.writing.compounds if known else None
    if compounds is None or language is None or len(lower) < _SHORTEST_COMPOUND:
        return ()
    if lower in compounds.never or not lower.isalpha():
        return ()
    return _split(lower, language, compounds)


def _split(word: str, language: str, compounds: Compounds) -> tuple[str, ...]:
    lemma = lemma_of(word, language)
    for cut in range(2, len(word) - _SHORTEST_PART + 1):
        start, head = word[:cut], word[cut:]
        if head in compounds.false_heads:
            continue
        head_lemma = lemma_of(head, language)
        if start in compounds.bound_parts and _bends_as(start, head_lemma, lemma, head):
            return (start, *(_split(head, language, compounds) or (head,)))
        if cut >= _SHORTEST_PART and head_lemma and _bends_as(start, head_lemma, lemma, head):
            first = _first_parts(start, language, compounds)
            if first:
                return (*first, head)
    return ()


def _bends_as(start: str, head_lemma: str | None, lemma: str | None, head: str) -> bool:
    """A compound in the word list has the forms of its last part; others are taken on trust.

    ``vergeleken`` (of ``vergelijken``) is so kept from having ``leken`` (of ``leek``) as a part.
    """
    if lemma is None:
        return head_lemma is not None or len(head) > _SHORTEST_PART
    return head_lemma is not None and lemma == start + head_lemma


def _first_parts(start: str, language: str, compounds: Compounds) -> tuple[str, ...]:
    for linker in compounds.linkers:
        if not start.endswith(linker):
            continue
        first = start.removesuffix(linker)
        if len(first) < _SHORTEST_PART or first in compounds.false_starts:
            continue
        if lemma_of(first, language):
            return (first,)
        if len(first) >= _SHORTEST_COMPOUND and (parts := _split(first, language, compounds)):
            return parts
    return ()
