"""
Facts that only German law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    broken_off_contact_with_accused,
    is_recognized_victim,
    public_order_or_security_ground,
    reasonable_grounds_victim,
    reflection_months_granted,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "broken_off_contact_with_accused",
    "gravity_requires_punishment",
    "is_recognized_victim",
    "obliged_to_leave_enforceably",
    "own_offence_became_known_through_report",
    "own_offence_is_less_serious_category",
    "presence_considered_appropriate_for_proceedings",
    "public_order_or_security_ground",
    "reasonable_grounds_victim",
    "reflection_months_granted",
    "reported_offence_to_authorities",
    "voluntarily_renewed_contact_with_traffickers",
    "willing_to_testify",
]


def __dir__() -> list[str]:
    return __all__


obliged_to_leave_enforceably = boolean(
    "obliged_to_leave_enforceably", "Is the person under an enforceable duty to leave?"
)

voluntarily_renewed_contact_with_traffickers = boolean(
    "voluntarily_renewed_contact_with_traffickers",
    "Did the person freely get back in touch with the traffickers after being informed?",
)

willing_to_testify = boolean("willing_to_testify", "Has the person said they are willing to testify?")

presence_considered_appropriate_for_proceedings = boolean(
    "presence_considered_appropriate_for_proceedings",
    "Does the prosecutor or court consider the person's presence useful for the criminal case?",
)

reported_offence_to_authorities = boolean("reported_offence_to_authorities", "Has the person reported the trafficking?")

own_offence_became_known_through_report = boolean(
    "own_offence_became_known_through_report",
    "Did the person's own offence come to light because of that report?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

own_offence_is_less_serious_category = boolean(
    "own_offence_is_less_serious_category",
    "Is the person's own offence in the less serious class (a Vergehen, minimum penalty under one year)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

gravity_requires_punishment = boolean(
    "gravity_requires_punishment",
    "Is the offence so grave that punishment cannot be avoided?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)
