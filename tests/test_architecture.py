"""The layers of the package depend downwards only, and the library keeps its promises about what it never does."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import tvs_core

SOURCE = Path(tvs_core.__file__).parent

#: Each layer may import itself and what stands before it. `rules.columns` and `rules.tables` are part of `rules`.
LAYERS = (
    ("_version", "errors", "kleene", "dates", "codes"),
    ("records", "rules"),
    ("facts",),
    ("law", "indicators", "processes", "services", "privacy"),
    ("_api",),
    ("convert", "frames", "standards", "strategies", "testing"),
    ("cli",),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
MODULES = sorted(SOURCE.rglob("*.py"))


def _relative(path: Path) -> tuple[str, ...]:
    return path.relative_to(SOURCE).with_suffix("").parts


def _imports(path: Path) -> Iterator[str]:
    """Every module of this package that a file imports, also inside functions, but not for type checkers only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "tvs_core":
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from names if node.module in ("tvs_core", "tvs_core.law") else [node.module]
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "tvs_core")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: "/".join(_relative(path)))
def test_module_imports_only_its_own_layer_and_those_below(path: Path) -> None:
    """No module reaches up, so each layer can be used and read without those above it."""
    parts = _relative(path)
    if parts == ("__init__",):
        return
    mine = LEVEL[parts[0]]
    targets = {name.split(".")[1] for name in _imports(path) if name.count(".")}
    assert {name for name in targets if LEVEL.get(name, mine) > mine} == set()
    # Records and rules stand side by side and know nothing of each other.
    if parts[0] in ("records", "rules"):
        assert targets & ({"records", "rules"} - {parts[0]}) == set()


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if _relative(p)[0] == "law" and len(_relative(p)) > 2],
    ids=lambda p: "/".join(_relative(p)),
)
def test_law_module_never_imports_another_country(path: Path) -> None:
    """A jurisdiction reads its own facts and the general ones, and no other jurisdiction's law."""
    own = f"tvs_core.law.{_relative(path)[1]}"
    foreign = {name for name in _imports(path) if name.startswith("tvs_core.law.") and not name.startswith(own)}
    assert {name for name in foreign if not name.startswith(("tvs_core.law.facts", "tvs_core.law.catalogue"))} == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: "/".join(_relative(path)))
def test_module_never_reads_the_clock_nor_catches_everything(path: Path) -> None:
    """The day is the caller's, and no error is swallowed."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in ("today", "now", "utcnow"), f"line {node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"line {node.lineno}"
            cleans_up = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            caught = ast.unparse(node.type)
            assert caught != "Exception", f"line {node.lineno}"
            assert caught != "BaseException" or cleans_up, f"line {node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: "/".join(_relative(path)))
def test_public_module_lists_its_names(path: Path) -> None:
    """A module without underscore has one `__all__` without repeats, and a `__dir__` that shows it."""
    parts = _relative(path)
    if any(part.startswith("_") and part != "__init__" for part in parts):
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if len(tree.body) == 1:
        return
    listed = [ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and _is_all(n)]
    assert len(listed) == 1
    assert len(listed[0]) == len(set(listed[0]))
    assert any(isinstance(node, ast.FunctionDef) and node.name == "__dir__" for node in tree.body)


def _is_all(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)
