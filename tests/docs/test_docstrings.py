"""Every example in a docstring of the library runs, and prints what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import tvs_core

MODULES = ["tvs_core", *(found.name for found in pkgutil.walk_packages(tvs_core.__path__, "tvs_core."))]
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("name", MODULES)
def test_module_with_examples_runs_as_documented(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """No docstring promises what the code does not do."""
    done = doctest.testmod(importlib.import_module(name), optionflags=OPTIONS)
    assert done.failed == 0, capsys.readouterr().out


def test_docstrings_of_the_library_hold_examples() -> None:
    """The finder sees the examples at all: a change that hides them would pass unseen."""
    finder = doctest.DocTestFinder(exclude_empty=True)
    examples = sum(len(test.examples) for name in MODULES for test in finder.find(importlib.import_module(name)))
    assert examples > 300
