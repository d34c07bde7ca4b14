"""What all tests share: the option to write golden files anew, and how Hypothesis runs."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Two tests may share a busy machine, so nothing is failed for being slow once, and no examples are kept between runs.
# A change is judged on the same examples every time; on a person's machine each run looks further.
settings.register_profile("tests", deadline=None, database=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("tests")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``: write the golden files anew, for a reviewer to read the difference."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


def pytest_configure(config: pytest.Config) -> None:
    """Hand the option on to `golden_files`, also in the processes of pytest-xdist."""
    if config.getoption("--update-golden"):
        os.environ["UPDATE_GOLDEN"] = "1"
