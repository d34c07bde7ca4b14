"""
Facts that only Philippine law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    is_recognized_victim,
    offence_direct_consequence_of_trafficking,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "is_recognized_victim",
    "offence_direct_consequence_of_trafficking",
    "offence_in_obedience_to_trafficker",
    "offence_incident_or_related_to_trafficking",
]


def __dir__() -> list[str]:
    return __all__


offence_incident_or_related_to_trafficking = boolean(
    "offence_incident_or_related_to_trafficking",
    "Was the offence connected with, or part of, being trafficked?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_in_obedience_to_trafficker = boolean(
    "offence_in_obedience_to_trafficker",
    "Did the person act on the trafficker's order?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)
