"""Fixtures of the tests of the command line."""

from __future__ import annotations

from cli_runs import facts_file, tvs

__all__ = ["facts_file", "tvs"]
