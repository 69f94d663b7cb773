"""The fields of a document in the index, whatever the engine: their names and weights.

Every language has its own, since each word is bent as its language bends it.
"""

from dataclasses import dataclass

#: BM25F: how soon more occurrences stop counting, and how much length counts.
K1 = 1.2
B = 0.5


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A field that every language has; ``length`` is what its counts are divided by."""

    name: str
    weight: float
    length: str | None = None

    def of(self, language: str) -> str:
        return f"{self.name}_{language}"


#: Keys of the words, function words left out.
QUESTION = Kind(name="question", weight=1.5, length="question")
ANSWER = Kind(name="answer", weight=1.0, length="answer")
#: Keys of the parts of compounds, of question and answer.
PARTS = Kind(name="parts", weight=0.3, length="answer")
#: Every word folded, with its places: for phrases, names, beginnings.
EXACT = Kind(name="exact", weight=0.6, length="answer")
#: Keys of the words of the aligned version that is in this language.
TWIN = Kind(name="twin", weight=0.5, length="answer")
KINDS = (QUESTION, ANSWER, PARTS, EXACT, TWIN)

#: Folded words of the speakers' names, with their places; one for all languages.
SPEAKER = "speaker_name"
SPEAKER_WEIGHT = 1.5

#: Before a function word that has a capital within a sentence: it may be a name.
CAPITAL = "^"
#: Places left free between paragraphs, so that no phrase crosses them.
GAP = 8
