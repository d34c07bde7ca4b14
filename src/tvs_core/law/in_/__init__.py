"""India.

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
    code="IN",
    name="India",
    leap_day=LeapDay.FEB_28,
    sources=("https://www.indiacode.nic.in/",),
)
