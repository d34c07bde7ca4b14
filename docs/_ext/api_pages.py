"""
Sphinx extension: writes one reference page a public module, so that what is public is documented and nothing else is.

A public module is one whose dotted name has no underscore part; its names are those of its ``__all__``. The law of each
jurisdiction and the facts have pages of their own, see ``law_pages``.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from sphinx.application import Sphinx

import tvs_core
from tvs_core import law
from tvs_core.codes import Code

_PREFIX = "reference/api"
_INDEX = """\
# Modules

Every public module and every public name in it.
A name that stands here is kept; one that does not may change without notice.
What the library does not decide is in [its limits](/explanation/limits.md).

```{{toctree}}
:maxdepth: 1
:titlesonly:

{entries}
```
"""


def public_modules() -> dict[str, ModuleType]:
    """Return every public module outside the law, by name."""
    names = [tvs_core.__name__]
    names += [found.name for found in pkgutil.walk_packages(tvs_core.__path__, "tvs_core.")]
    public = [name for name in names if not any(part.startswith("_") for part in name.split("."))]
    lawful = tuple(f"tvs_core.law.{folder}" for folder in ("facts", *law.registry.locations()))
    kept = [name for name in public if not f"{name}.".startswith(tuple(f"{prefix}." for prefix in lawful))]
    return {name: importlib.import_module(name) for name in sorted(kept)}


def public_names(module: ModuleType) -> list[str]:
    """Return what a module declares public."""
    return list(getattr(module, "__all__", []))


def home(module: ModuleType, name: str, modules: dict[str, ModuleType]) -> str:
    """Return the public module in which a name of a module is documented."""
    value = getattr(module, name)
    if inspect.ismodule(value):
        return value.__name__
    defined = getattr(value, "__module__", None) if inspect.isclass(value) or inspect.isroutine(value) else None
    if defined in modules and name in public_names(modules[defined]):
        return defined
    inside = [m for m in modules if m.startswith(f"{module.__name__}.") and name in public_names(modules[m])]
    same = [m for m in inside if getattr(modules[m], name) is value]
    if module is tvs_core:
        same = [m for m in same if m.count(".") == 1] or same
    return home(modules[same[0]], name, modules) if same else module.__name__


def pages() -> Iterator[tuple[str, str]]:
    """Yield name and text of every page."""
    modules = public_modules()
    for name, module in modules.items():
        yield f"{_PREFIX}/{name}", _page(module, modules)
    yield f"{_PREFIX}/index", _INDEX.format(entries="\n".join(f"/{_PREFIX}/{name}" for name in modules))


def _page(module: ModuleType, modules: dict[str, ModuleType]) -> str:
    here: list[str] = []
    elsewhere: list[str] = []
    for name in public_names(module):
        where = home(module, name, modules)
        if where == module.__name__:
            here.append(_entry(module, name, modules))
        else:
            whole = where if inspect.ismodule(getattr(module, name)) else f"{where}.{name}"
            role = "mod" if whole == where else "obj"
            elsewhere.append(
                f"- {{py:{role}}}`{name} <{whole}>`" if whole in modules or role == "obj" else f"- `{name}`"
            )
    parts = [f"# {module.__name__}\n", _rst(f".. automodule:: {module.__name__}\n   :no-members:\n")]
    parts.extend(here)
    if elsewhere:
        parts.append("Also here, and described where they are defined:\n\n" + "\n".join(elsewhere) + "\n")
    return "\n".join(parts)


def _entry(module: ModuleType, name: str, modules: dict[str, ModuleType]) -> str:
    value = getattr(module, name)
    whole = f"{module.__name__}.{name}"
    if inspect.isclass(value):
        kind, options = "class", "   :members:\n"
        if issubclass(value, BaseException):
            kind = "exception"
    elif inspect.isroutine(value):
        # A function may have the name of a module beside it; the index can hold one of them.
        kind, options = "function", "   :no-index:\n" if whole in modules else ""
    else:
        kind, options = "data", "   :no-value:\n"
    entry = _rst(f".. auto{kind}:: {whole}\n{options}")
    if inspect.isclass(value) and issubclass(value, Code) and value is not Code:
        rows = [f"| `{code.value}` | {_cell(code.label)} | {_cell(code.definition)} |" for code in value]
        entry += "\n| Code | Label | Meaning |\n|---|---|---|\n" + "\n".join(rows) + "\n"
    return entry


def _cell(text: str) -> str:
    return text.replace("|", r"\|").replace("<", r"\<").replace("*", r"\*")


def _rst(text: str) -> str:
    return f"```{{eval-rst}}\n{text}```\n"


def _write(app: Sphinx) -> None:
    folder = Path(app.srcdir, _PREFIX)
    folder.mkdir(parents=True, exist_ok=True)
    written = set()
    for name, page in pages():
        path = Path(app.srcdir, f"{name}.md")
        written.add(path)
        if not path.exists() or path.read_text(encoding="utf-8") != page:
            path.write_text(page, encoding="utf-8")
    for path in set(folder.glob("*.md")) - written:
        path.unlink()


def _only_own_words(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Leave out the docstring that a constant has from its type, and keep a colon in one from being read as a type."""
    if what == "data" and lines and (type(obj).__doc__ or "").lstrip().startswith(lines[0]):
        lines.clear()
    if what in ("attribute", "data", "property"):
        lines[:0] = ["..", ""]


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the pages before Sphinx looks for them."""
    app.connect("builder-inited", _write)
    app.connect("autodoc-process-docstring", _only_own_words, priority=100)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
