"""
Facts that only Dutch law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    cooperates_with_authorities,
    investigation_or_prosecution_ongoing,
    is_foreign_national,
    lawfully_resident,
    reasonable_grounds_victim,
    reflection_months_granted,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "cooperates_with_authorities",
    "investigation_or_prosecution_ongoing",
    "is_foreign_national",
    "lawfully_resident",
    "prevented_from_cooperating_by_threat_illness_or_age",
    "reasonable_grounds_victim",
    "reflection_months_granted",
    "supporting_police_or_medical_statement",
]


def __dir__() -> list[str]:
    return __all__


prevented_from_cooperating_by_threat_illness_or_age = boolean(
    "prevented_from_cooperating_by_threat_illness_or_age",
    "Is the person unable to cooperate because of serious threat, a medical limit, or being under age?",
)

supporting_police_or_medical_statement = boolean(
    "supporting_police_or_medical_statement", "Is there a statement from police or a doctor supporting this?"
)
