"""
Facts that only the ASEAN Convention asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    involved_in_unlawful_activity,
    is_trafficking_victim,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "involved_in_unlawful_activity",
    "is_trafficking_victim",
    "unlawful_act_directly_related_to_trafficking",
]


def __dir__() -> list[str]:
    return __all__


# Non-punishment.

unlawful_act_directly_related_to_trafficking = boolean(
    "unlawful_act_directly_related_to_trafficking",
    "Was the act directly related to the trafficking?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)
