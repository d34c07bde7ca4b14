"""The Council of Europe: the anti-trafficking convention and Article 4 of the human rights convention.

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
    code="COE",
    name="Council of Europe",
    leap_day=LeapDay.FEB_28,
    sources=(
        "https://www.coe.int/en/web/conventions/full-list",
        "https://hudoc.echr.coe.int/",
    ),
)
