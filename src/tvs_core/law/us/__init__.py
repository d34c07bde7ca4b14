"""The United States: federal immigration and criminal law, and the law of nineteen States and the District of Columbia.

A person born on 29 February is taken to reach an age on 28 February of a common year. No source read for this library
settles the point here, and States differ.
"""

from __future__ import annotations

from tvs_core.dates import LeapDay
from tvs_core.rules.registry import Jurisdiction

__all__ = ["JURISDICTION"]


def __dir__() -> list[str]:
    return __all__


JURISDICTION = Jurisdiction(
    code="US",
    name="United States",
    leap_day=LeapDay.FEB_28,
    parts=(
        ("US-AL", "Alabama"),
        ("US-AZ", "Arizona"),
        ("US-CA", "California"),
        ("US-CO", "Colorado"),
        ("US-DC", "District of Columbia"),
        ("US-FL", "Florida"),
        ("US-GA", "Georgia"),
        ("US-IL", "Illinois"),
        ("US-MA", "Massachusetts"),
        ("US-MD", "Maryland"),
        ("US-MN", "Minnesota"),
        ("US-MT", "Montana"),
        ("US-NJ", "New Jersey"),
        ("US-NV", "Nevada"),
        ("US-NY", "New York"),
        ("US-OH", "Ohio"),
        ("US-PA", "Pennsylvania"),
        ("US-TX", "Texas"),
        ("US-WA", "Washington"),
        ("US-WI", "Wisconsin"),
    ),
    sources=(
        "https://uscode.house.gov/",
        "https://www.ecfr.gov/",
    ),
)
