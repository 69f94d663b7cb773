"""Which module may import what: the table of CONTRIBUTING.md, held by walking the imports."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

WEB = {"articles.views", "articles.forms", "articles.urls", "articles.feeds", "articles.exports",
       "articles.templatetags", "articles.admin"}  # fmt: skip
FRAMEWORKS = {"django", "haystack", "whoosh"}
ROWS = {"articles.models", "articles.ingest", "articles.versions", "articles.loading"}
MACHINE = {"articles.parsing", "articles.alignment"}

#: Module or package -> prefixes that nothing in it may import.
FORBIDDEN = {
    "articles.languages": {"articles", "numpy", "rapidfuzz", *FRAMEWORKS},
    "articles.names": {"articles", *FRAMEWORKS},
    "articles.analysis": {*FRAMEWORKS, *ROWS, *WEB, "articles.search", "articles.parsing"},
    "articles.parsing": {*FRAMEWORKS, *ROWS, *WEB, "articles.search", "articles.alignment"},
    "articles.paragraphs": {"articles", *FRAMEWORKS},
    "articles.sources": {*FRAMEWORKS, *ROWS, *WEB, "articles.search"},
    "articles.reading_pool": {*FRAMEWORKS, *ROWS, *WEB, "articles.search", "articles.alignment"},
    "articles.alignment": {*FRAMEWORKS, *ROWS, *WEB, "articles.search", "articles.parsing"},
    "articles.search.query": {*FRAMEWORKS, *ROWS, *WEB, *MACHINE},
    "articles.models": {*MACHINE, *WEB, "articles.search", "haystack", "whoosh"},
    "articles.speakers": {*WEB, "articles.search", "articles.parsing", "haystack", "whoosh"},
    "articles.edits": {*WEB, *MACHINE, "articles.search", "haystack", "whoosh"},
    "articles.ingest": {*WEB, "articles.search", "articles.versions", "haystack", "whoosh"},
    "articles.versions": {*WEB, "articles.search", "articles.parsing", "haystack", "whoosh"},
    "articles.search.service": {*WEB, "articles.parsing", "whoosh"},
    "articles.search.indexing": {*WEB, "articles.parsing", "whoosh"},
    "articles.search_indexes": {*WEB, "articles.parsing", "whoosh"},
    "articles.loading": {*WEB, "haystack", "whoosh"},
    "articles.views": {"haystack", "whoosh", "articles.parsing", "articles.admin"},
    "articles.forms": {"haystack", "whoosh", "articles.parsing", "articles.admin"},
    "articles.feeds": {"haystack", "whoosh", "articles.parsing", "articles.admin"},
    "articles.exports": {"haystack", "whoosh", "articles.parsing", "articles.admin"},
    "articles.templatetags": {"haystack", "whoosh", "articles.parsing", "articles.admin"},
    "articles.presentation": {
        "haystack",
        "whoosh",
        "articles.parsing",
        "articles.admin",
        "articles.views",
    },
    "articles.sitemaps": {"haystack", "whoosh", "articles.parsing", "articles.admin"},
    "articles.search.asking": {"haystack", "whoosh", "articles.parsing", *WEB},
    "articles.admin": {"whoosh", "haystack", "articles.views", "articles.management"},
    "articles.management": {"whoosh", "articles.admin", "articles.views"},
    "archive": {"articles.parsing", "articles.search.engine", "whoosh"},
}


def files_of(module: str) -> list[Path]:
    path = ROOT / module.replace(".", "/")
    return sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]


def imports_of(path: Path) -> set[str]:
    """Full names that a file imports, relative ones resolved."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            names.add(module)
            names.update(f"{module}.{alias.name}" for alias in node.names)
    return names


def inside(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + ".")


def broken_rules(path: Path, own: str, forbidden: set[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)} imports {name}"
        for name in sorted(imports_of(path))
        for prefix in sorted(forbidden)
        if inside(name, prefix) and not inside(name, own) and not inside(own, name)
    ]


@pytest.mark.parametrize("module", sorted(FORBIDDEN))
def test_module_keeps_to_its_imports(module):
    broken = [
        rule
        for path in files_of(module)
        if path.exists()
        for rule in broken_rules(path, module, FORBIDDEN[module])
    ]
    assert broken == []


def test_only_the_engine_knows_whoosh():
    knowing = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "articles").rglob("*.py")
        if any(inside(name, "whoosh") for name in imports_of(path))
    }
    assert {name for name in knowing if not name.startswith("articles/search/engine")} == set()
