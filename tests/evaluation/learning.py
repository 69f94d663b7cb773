"""What words learnt from aligned versions are worth to the alignment of others.

Learnt on one half of the documents, from what the aligner itself makes of them
without any dictionary, sentences merged and dropped; figures come from the other
half, without the third that parameters were chosen on.
"""

from collections.abc import Iterator, Sequence

from articles.alignment import Dictionary, Document, align_units, learn

from .alignment import alignment_figures, by_words, linking_figures
from .translated import Parallel, held_out, sentence_case

RATE, SEED = 0.10, 5
LEAST_SCORE = 0.3


def learning_figures(documents: Sequence[Parallel], freedict: Dictionary | None) -> None:
    others = [document for document in held_out(documents) if document in documents[1::2]]
    learnt = Dictionary(learn(aligned(documents[::2]), "nl", "fr"))
    dictionaries = {"no dictionary": None, "learnt": learnt}
    if freedict:
        dictionaries["FreeDict"] = freedict
    print(f"\nWords learnt on half of the documents, {len(others)} others measured")
    methods = {name: by_words(known) for name, known in dictionaries.items()}
    alignment_figures(others, methods)
    linking_figures(others, dictionaries)


def aligned(documents: Sequence[Parallel]) -> Iterator[tuple[str, str]]:
    """Sentences that the aligner joins with some confidence."""
    for document in documents:
        case = sentence_case(document, RATE, SEED)
        a, b = Document(language="nl", units=case.a), Document(language="fr", units=case.b)
        for bead in align_units(a, b):
            if bead.score >= LEAST_SCORE:
                yield " ".join(case.a[n] for n in bead.a), " ".join(case.b[n] for n in bead.b)
