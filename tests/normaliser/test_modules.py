"""The readings lean on each other, so that one could come to import itself by a detour and break for who asks for it first."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import scraper.normaliser

ROOT = Path(scraper.normaliser.__file__).parent
MODULES = {
    ".".join(("scraper.normaliser", *path.relative_to(ROOT).with_suffix("").parts)): path
    for path in ROOT.rglob("*.py")
    if path.name != "__init__.py"
}


def imported(path: Path) -> set[str]:
    froms = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    return {name for node in froms for name in (node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names))} & set(MODULES)


def test_no_module_imports_itself_by_a_detour() -> None:
    TopologicalSorter({name: imported(path) for name, path in MODULES.items()}).prepare()
