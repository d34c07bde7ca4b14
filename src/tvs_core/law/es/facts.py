"""
Facts that only Spanish law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    cooperates_with_authorities,
    is_foreign_national,
    is_recognized_victim,
    lawfully_resident,
    offence_direct_consequence_of_trafficking,
    public_order_or_security_ground,
    reasonable_grounds_victim,
    reflection_days_granted,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "committed_in_situation_of_exploitation",
    "cooperates_with_authorities",
    "is_foreign_national",
    "is_recognized_victim",
    "lawfully_resident",
    "offence_direct_consequence_of_trafficking",
    "personal_situation_warrants_residence",
    "proportionality_between_situation_and_offence",
    "public_order_or_security_ground",
    "reasonable_grounds_victim",
    "reflection_days_granted",
    "victim_status_improperly_invoked",
]


def __dir__() -> list[str]:
    return __all__


victim_status_improperly_invoked = boolean(
    "victim_status_improperly_invoked",
    "Has it been found that victim status is being claimed improperly?",
    canonical="victim_status_claimed_improperly",
)

personal_situation_warrants_residence = boolean(
    "personal_situation_warrants_residence", "Does the person's own situation call for a residence permit?"
)

committed_in_situation_of_exploitation = boolean(
    "committed_in_situation_of_exploitation",
    "Was the offence committed while the person was being exploited?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

proportionality_between_situation_and_offence = boolean(
    "proportionality_between_situation_and_offence",
    "Is there a fair proportion between what the person was going through and the offence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)
