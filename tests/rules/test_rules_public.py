"""Every public module of the engine shows exactly its public names."""

from __future__ import annotations

import importlib

import pytest

MODULES = [
    "analyse",
    "compile",
    "condition",
    "evaluate",
    "fact",
    "jsonform",
    "provision",
    "registry",
    "render",
]


@pytest.mark.parametrize(
    "name", ["tvs_core.rules", "tvs_core.facts", "tvs_core.testing", *(f"tvs_core.rules.{m}" for m in MODULES)]
)
def test_module_dir_is_its_sorted_public_names(name: str) -> None:
    """What dir() shows is what is public, sorted, and there."""
    module = importlib.import_module(name)
    assert dir(module) == sorted(module.__all__)
    assert all(hasattr(module, public) for public in module.__all__)
