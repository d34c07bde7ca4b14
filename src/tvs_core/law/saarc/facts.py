"""
Facts that only the SAARC Convention asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    age_at_victimization_years,
    exploitation_purposes,
    is_female,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "age_at_victimization_years",
    "exploitation_purposes",
    "is_female",
    "monetary_or_other_consideration",
    "moved_sold_or_bought",
]


def __dir__() -> list[str]:
    return __all__


# Regional.

moved_sold_or_bought = boolean("moved_sold_or_bought", "Was the person moved, sold or bought?")

monetary_or_other_consideration = boolean(
    "monetary_or_other_consideration", "Was it done for money or other consideration?"
)
