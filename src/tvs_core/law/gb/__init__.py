"""The United Kingdom: England and Wales, Scotland, Northern Ireland, and what is common to them.

A person reaches an age at the start of the birthday (Family Law Reform Act 1969 s9 and its counterparts). Born on 29
February, that is taken to be 1 March of a common year, the usual reckoning in English law; no authority on the point
was read for this library. Periods, unlike ages, fall back to 28 February.
"""

from __future__ import annotations

from tvs_core.dates import LeapDay
from tvs_core.rules.registry import Jurisdiction

__all__ = ["JURISDICTION"]


def __dir__() -> list[str]:
    return __all__


JURISDICTION = Jurisdiction(
    code="GB",
    name="United Kingdom",
    leap_day=LeapDay.MAR_1,
    parts=(
        ("GB-EAW", "England and Wales"),
        ("GB-SCT", "Scotland"),
        ("GB-NIR", "Northern Ireland"),
        ("GB-UKM", "the whole United Kingdom, or Great Britain where a provision says so"),
    ),
    sources=(
        "https://www.legislation.gov.uk/",
        "https://www.gov.uk/government/collections/modern-slavery",
    ),
)
