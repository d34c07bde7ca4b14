"""
Facts that only Belgian law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    broken_off_contact_with_accused,
    is_foreign_national,
    is_recognized_victim,
    made_complaint_or_statement,
    offence_direct_consequence_of_trafficking,
    reasonable_grounds_victim,
    reflection_days_granted,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "accompanied_by_recognised_centre",
    "broken_off_contact_with_accused",
    "is_foreign_national",
    "is_recognized_victim",
    "made_complaint_or_statement",
    "offence_direct_consequence_of_trafficking",
    "reasonable_grounds_victim",
    "reflection_days_granted",
]


def __dir__() -> list[str]:
    return __all__


accompanied_by_recognised_centre = boolean(
    "accompanied_by_recognised_centre", "Is the person supported by a recognised specialist centre?"
)
