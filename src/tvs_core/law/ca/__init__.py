"""Canada: federal law, and the trafficking statutes of four provinces.

A person born on 29 February is taken to reach an age on 28 February of a common year. No source read for this library
settles the point here.
"""

from __future__ import annotations

from tvs_core.dates import LeapDay
from tvs_core.rules.registry import Jurisdiction

__all__ = ["JURISDICTION"]


def __dir__() -> list[str]:
    return __all__


JURISDICTION = Jurisdiction(
    code="CA",
    name="Canada",
    leap_day=LeapDay.FEB_28,
    parts=(
        ("CA-AB", "Alberta"),
        ("CA-MB", "Manitoba"),
        ("CA-ON", "Ontario"),
        ("CA-SK", "Saskatchewan"),
    ),
    sources=(
        "https://laws-lois.justice.gc.ca/",
        "https://www.canada.ca/en/immigration-refugees-citizenship.html",
    ),
)
