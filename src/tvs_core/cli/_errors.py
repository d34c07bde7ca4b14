"""Trouble with what was asked for on the command line."""

from __future__ import annotations

from tvs_core import law
from tvs_core.errors import TvsError, suggest

__all__ = ["UsageError", "jurisdiction_code"]


class UsageError(TvsError, ValueError):
    """Arguments that do not go together, or name what there is not."""

    code = "cli.usage"

    def __str__(self) -> str:
        return self.message


def jurisdiction_code(text: str) -> str:
    """
    Return the code of a jurisdiction or of a part of one, in capitals.

    Raises:
        UsageError: If there is none; it lists those there are.

    >>> jurisdiction_code("gb-eaw")
    'GB-EAW'
    """
    found = law.jurisdictions()
    codes = [*found, *(code for each in found.values() for code, _ in each.parts)]
    if text.upper() in codes:
        return text.upper()
    near = suggest(text.upper(), codes)
    hint = f"; did you mean '{near}'?" if near else f"; there are {', '.join(sorted(codes))}"
    raise UsageError(f"Unknown jurisdiction '{text}'{hint}")
