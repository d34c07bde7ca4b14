"""
Facts that only Argentine law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    cooperates_with_authorities,
    is_recognized_victim,
    made_complaint_or_statement,
    offence_direct_consequence_of_trafficking,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "cooperates_with_authorities",
    "immigration_infringement_from_exploitation",
    "is_recognized_victim",
    "made_complaint_or_statement",
    "offence_direct_consequence_of_trafficking",
    "wants_to_stay",
]


def __dir__() -> list[str]:
    return __all__


immigration_infringement_from_exploitation = boolean(
    "immigration_infringement_from_exploitation",
    "Did the immigration breach come from what happened while the crime was committed against the person?",
)

wants_to_stay = boolean("wants_to_stay", "Does the person want to stay in the country?")
