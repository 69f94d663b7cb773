"""Known-item search: is the passage found from a paraphrase of one of its sentences?

The French side of NTREX-128 in passages of four sentences; each query is two to five
content words, drawn at random, of the Canadian French translation of one sentence.
"""

import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from articles.analysis import words
from tests.bench.search_archive import numbers, open_archive, store
from tests.bench.search_corpus import Answer, Asked
from tests.bench.search_peers import Fts5, Missing, PostgreSQL, Tantivy
from tests.evaluation.translated import articles

SENTENCES = 4
EVERY = 3
SEED = 7


@dataclass(frozen=True, kw_only=True)
class Known:
    """A query and the passage that it should find."""

    words: tuple[str, ...]
    target: int


def passages_and_queries() -> tuple[list[Answer], list[Known]]:
    rng = random.Random(SEED)
    passages: list[Answer] = []
    queries: list[Known] = []
    for article in articles("fr", "fr-CA"):
        for start in range(0, len(article.a), SENTENCES):
            number = len(passages)
            passages.append(_passage(number, article.a[start : start + SENTENCES]))
            for offset, paraphrase in enumerate(article.b[start : start + SENTENCES]):
                if (article.first + start + offset) % EVERY == 0:
                    drawn = _drawn(paraphrase, rng)
                    if drawn:
                        queries.append(Known(words=drawn, target=number))
    return passages, queries


def _passage(number: int, sentences: Sequence[str]) -> Answer:
    return Answer(
        number=number,
        language="fr",
        question="",
        answer=(" ".join(sentences),),
        speaker=0,
        outlet=0,
        date=20190101,
    )


def _drawn(sentence: str, rng: random.Random) -> tuple[str, ...]:
    content = [
        sentence[word.start : word.end].lower()
        for word in words(sentence, "fr")
        if not word.form.stop and not word.joined and word.end - word.start > 1
    ]
    distinct = list(dict.fromkeys(content))
    count = min(len(distinct), rng.randint(2, 5))
    return tuple(rng.sample(distinct, count))


def measured(top: Callable[[Known], list[int]], queries: Sequence[Known]) -> tuple[float, float]:
    """Mean reciprocal rank and share found, both in the first ten."""
    reciprocal, found = 0.0, 0
    for query in queries:
        ranked = top(query)[:10]
        if query.target in ranked:
            found += 1
            reciprocal += 1 / (ranked.index(query.target) + 1)
    return reciprocal / len(queries), found / len(queries)


def report() -> list[tuple[str, str]]:
    passages, queries = passages_and_queries()
    lines = [("queries", str(len(queries)))]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines.append(("the archive", _figures(_ours(folder, passages), queries)))
        for peer in (Fts5, Tantivy, PostgreSQL):
            lines.append((peer.name, _peer_figures(peer, folder, passages, queries)))
    return lines


def _figures(top: Callable[[Known], list[int]], queries: Sequence[Known]) -> str:
    rank, success = measured(top, queries)
    return f"MRR@10 {rank:.3f}  S@10 {success:.3f}"


def _ours(folder: Path, passages: list[Answer]) -> Callable[[Known], list[int]]:
    open_archive(folder / "archive")
    store(passages, speakers=1, outlets=1)
    from articles.search import indexing, service
    from articles.search.results import Search

    indexing.repair()

    def top(known: Known) -> list[int]:
        asked = Search(text=" OR ".join(known.words), page_size=10)
        return numbers(hit.pair for hit in service.search(asked).hits)

    return top


def _peer_figures(peer, folder: Path, passages: list[Answer], queries: Sequence[Known]) -> str:
    try:
        engine = peer(folder, stemmer="french")
    except Missing as missing:
        return f"not measured: {missing} is missing"
    try:
        engine.build((each.number, each.text, each.language, each.date) for each in passages)
        return _figures(lambda known: engine.top(Asked(kind="or5", words=known.words)), queries)
    finally:
        getattr(engine, "close", lambda: None)()


if __name__ == "__main__":
    for label, figures in report():
        print(f"{label:14} {figures}")
