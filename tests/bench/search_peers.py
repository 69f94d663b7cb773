"""The search engines that ours is measured beside: same texts, same queries, ten ids."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.bench.search_corpus import Asked

LIMIT = 10


class Missing(Exception):  # noqa: N818 -- it says what a peer is
    """The peer is not installed; the message says what is missing."""


class Fts5:
    """SQLite's full-text search: accents removed, BM25."""

    name = "SQLite FTS5"

    def __init__(self, folder: Path, stemmer: str | None = None) -> None:
        self.path = folder / "fts5.sqlite3"
        self.db = sqlite3.connect(self.path)
        self.db.execute(
            "create virtual table t using fts5(text, language unindexed, date unindexed,"
            " tokenize='unicode61 remove_diacritics 2', prefix='4')"
        )

    def build(self, rows: Iterable[tuple[int, str, str, int]]) -> None:
        self.db.executemany("insert into t(rowid, text, language, date) values (?, ?, ?, ?)", rows)
        self.db.commit()
        self.db.execute("insert into t(t) values ('optimize')")
        self.db.commit()

    def top(self, asked: Asked) -> list[int]:
        words = [f'"{word}"' for word in asked.words]
        match = {
            "or5": " OR ".join(words),
            "phrase": '"' + " ".join(asked.words) + '"',
            "prefix": f"{words[0]}*",
        }.get(asked.kind, " ".join(words))
        where, values = "", []
        if asked.dates:
            where = " and language = ? and date between ? and ?"
            values = [asked.language, *asked.dates]
        query = f"select rowid from t where t match ?{where} order by rank limit {LIMIT}"  # noqa: S608 -- no outside text
        return [row for (row,) in self.db.execute(query, [match, *values])]

    def size(self) -> int:
        return self.path.stat().st_size


class Tantivy:
    """Tantivy; with a stemmer's language, its stemmer and folded accents."""

    name = "Tantivy"

    def __init__(self, folder: Path, stemmer: str | None = None) -> None:
        try:
            import tantivy
        except ImportError as error:
            raise Missing("the package tantivy") from error
        self.tantivy = tantivy
        self.folder = folder / "tantivy"
        self.folder.mkdir()
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("text", tokenizer_name="words")
        schema.add_text_field("language", tokenizer_name="raw")
        schema.add_integer_field("date", indexed=True, fast=True)
        schema.add_integer_field("number", stored=True)
        self.schema = schema.build()
        self.index = tantivy.Index(self.schema, path=str(self.folder))
        words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        words = words.filter(tantivy.Filter.lowercase())
        if stemmer:
            words = words.filter(tantivy.Filter.stemmer(stemmer))
        self.analyzer = words.filter(tantivy.Filter.ascii_fold()).build()
        self.index.register_tokenizer("words", self.analyzer)

    def build(self, rows: Iterable[tuple[int, str, str, int]]) -> None:
        writer = self.index.writer(256_000_000, 1)
        for number, text, language, date in rows:
            document = self.tantivy.Document(text=text, language=language, date=date, number=number)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def top(self, asked: Asked) -> list[int]:
        found = self.searcher.search(self._query(asked), LIMIT, count=False).hits
        return [self.searcher.doc(address)["number"][0] for _, address in found]

    def _query(self, asked: Asked):
        query, occur = self.tantivy.Query, self.tantivy.Occur
        terms = [term for word in asked.words for term in self.analyzer.analyze(word)]
        if asked.kind == "phrase" and len(terms) > 1:
            return query.phrase_query(self.schema, "text", terms)
        if asked.kind == "prefix":
            return query.phrase_prefix_query(self.schema, "text", terms[:1])
        how = occur.Should if asked.kind == "or5" else occur.Must
        parts = [(how, query.term_query(self.schema, "text", term)) for term in terms]
        if asked.dates:
            low, high = asked.dates
            span = query.range_query(self.schema, "date", self.tantivy.FieldType.Integer, low, high)
            language = query.term_query(self.schema, "language", asked.language)
            parts += [(occur.Must, query.const_score_query(span, 0.0))]
            parts += [(occur.Must, query.const_score_query(language, 0.0))]
        return query.boolean_query(parts)

    def size(self) -> int:
        return sum(path.stat().st_size for path in self.folder.iterdir())


class PostgreSQL:
    """PostgreSQL's full-text search on a server of its own, ranked by ts_rank_cd."""

    name = "PostgreSQL"

    def __init__(self, folder: Path, stemmer: str | None = None) -> None:
        try:
            import psycopg
        except ImportError as error:
            raise Missing("the package psycopg") from error
        self.configuration = stemmer or "simple"
        self.folder = folder / "postgresql"
        self.folder.mkdir()
        self._start()
        self.db = psycopg.connect(
            host=str(self.folder), user="bench", dbname="postgres", autocommit=True
        )
        self.db.execute(
            "create table t (number int primary key, language text, date int, words tsvector)"
        )

    def _start(self) -> None:
        on_path = shutil.which("pg_ctl")
        if on_path is None:
            raise Missing("the programs of PostgreSQL")
        binaries = Path(on_path).parent
        self.prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.prefix:
            self.folder.parent.chmod(0o755)
            shutil.chown(self.folder, "postgres")
        self.ctl = [*self.prefix, str(binaries / "pg_ctl"), "-D", str(self.folder / "data")]
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": self.folder}
        initdb = [*self.prefix, str(binaries / "initdb"), "-D", str(self.folder / "data")]
        subprocess.run([*initdb, "-U", "bench", "-A", "trust", "--locale=C.UTF-8"], **quiet)
        log = str(self.folder / "log")
        subprocess.run([*self.ctl, "-l", log, "-w", "-o", options, "start"], **quiet)

    def build(self, rows: Iterable[tuple[int, str, str, int]]) -> None:
        with self.db.cursor() as cursor:
            cursor.executemany(
                f"insert into t values (%s, %s, %s, to_tsvector('{self.configuration}', %s))",  # noqa: S608 -- no outside text
                ((number, language, date, text) for number, text, language, date in rows),
            )
        self.db.execute("create index on t using gin (words)")
        self.db.execute("vacuum analyze t")

    def top(self, asked: Asked) -> list[int]:
        words = [f"'{word}'" for word in asked.words]
        between = {"or5": " | ", "phrase": " <-> "}.get(asked.kind, " & ")
        text = between.join(words) + (":*" if asked.kind == "prefix" else "")
        where, values = "", []
        if asked.dates:
            where = " and language = %s and date between %s and %s"
            values = [asked.language, *asked.dates]
        query = (
            f"select number from t, to_tsquery('{self.configuration}', %s) q"  # noqa: S608 -- no outside text
            f" where words @@ q{where} order by ts_rank_cd(words, q, 1) desc, number limit {LIMIT}"
        )
        return [row for (row,) in self.db.execute(query, [text, *values])]

    def size(self) -> int:
        (found,) = self.db.execute("select pg_total_relation_size('t')").fetchone()
        return found

    def close(self) -> None:
        self.db.close()
        subprocess.run([*self.ctl, "-m", "fast", "stop"], check=True, stdout=subprocess.DEVNULL)
