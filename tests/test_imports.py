"""Importing the library, and asking for one jurisdiction, loads nothing that was not asked for."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = [
    "attr",
    "cattrs",
    "dateutil",
    "narwhals",
    "hypothesis",
    "pandas",
    "polars",
    "pyarrow",
    "duckdb",
    "typer",
    "rich",
]


def _modules_after(code: str) -> list[str]:
    script = f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def after_import() -> list[str]:
    """Names of the modules loaded by importing the package."""
    return _modules_after("import tvs_core")


@pytest.mark.parametrize("name", [*HEAVY, "tvs_core.law", "tvs_core.records", "tvs_core.rules"])
def test_import_of_the_package_loads_no_heavy_module(after_import: list[str], name: str) -> None:
    """The facade costs next to nothing until a name of it is used."""
    assert name not in after_import


def test_get_of_one_provision_imports_one_jurisdiction() -> None:
    """Asking for Canadian law leaves every other country on the disk."""
    loaded = _modules_after("import tvs_core\ntvs_core.law.get('ca.vtip_trp.initial')")
    folders = {name.split(".")[2] for name in loaded if name.startswith("tvs_core.law.") and name.count(".") >= 2}
    from tvs_core import law

    assert folders & set(law.registry.locations()) == {"ca"}


@pytest.mark.parametrize(
    "name", ["cattrs", "narwhals", "hypothesis", "pandas", "polars", "typer", "rich", "tvs_core.records"]
)
def test_decide_on_a_mapping_loads_no_record_frame_or_converter(name: str) -> None:
    """Checking a rule over plain facts needs the engine and one jurisdiction only."""
    code = "import tvs_core, datetime\ntvs_core.decide('ca.vtip_trp.initial', {}, as_of=datetime.date(2026, 3, 1))"
    assert name not in _modules_after(code)


def test_facade_lists_names_that_exist() -> None:
    """Every public name of the package can be had, and an unknown one is an AttributeError."""
    import tvs_core

    assert tvs_core.__all__ == sorted(tvs_core.__all__)
    assert dir(tvs_core) == tvs_core.__all__
    for name in tvs_core.__all__:
        assert getattr(tvs_core, name) is not None
    with pytest.raises(AttributeError):
        tvs_core.no_such_name  # noqa: B018
