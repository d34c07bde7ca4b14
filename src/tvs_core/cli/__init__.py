"""
The command line `tvs`: the main jobs of the library for people and scripts, thin over what the library does.

It needs the extra ``cli``; ``tvs --help`` teaches it. Exit codes: 0 done, 1 done but problems were found in the data,
2 could not run, 130 interrupted.
"""

from __future__ import annotations

import sys

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line and return its exit code.

    Args:
        arguments: What follows the program's name; by default that of the process.
    """
    try:
        import rich  # noqa: F401  # pyright: ignore[reportUnusedImport]
        import typer  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ModuleNotFoundError as error:
        missing = "tvs: the command line needs the extra 'cli'; install it with:  pip install 'tvs-core[cli]'"
        print(f"{missing}  (missing: {error.name})", file=sys.stderr)
        return 2
    from tvs_core.cli._app import run

    return run(arguments)
