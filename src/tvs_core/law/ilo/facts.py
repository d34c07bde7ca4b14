"""
Facts that only the law of the International Labour Organization asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_victimization_years,
    compelled_to_commit_offence,
    emergency_work,
    involved_in_unlawful_activity,
    menace_of_penalty,
    normal_civic_obligation_work,
    offered_self_voluntarily,
    subjected_to_forced_labour,
    work_or_service_exacted,
)
from tvs_core.rules.fact import boolean, code_set

__all__ = [
    "age_at_victimization_years",
    "child_labour_forms",
    "community_right_to_be_consulted",
    "compelled_to_commit_offence",
    "emergency_work",
    "involved_in_unlawful_activity",
    "menace_of_penalty",
    "military_service_purely_military_work",
    "minor_communal_service",
    "normal_civic_obligation_work",
    "offence_direct_consequence_of_forced_labour",
    "offered_self_voluntarily",
    "placed_at_disposal_of_private_parties",
    "subjected_to_forced_labour",
    "under_public_authority_supervision",
    "work_consequence_of_court_conviction",
    "work_or_service_exacted",
]


def __dir__() -> list[str]:
    return __all__


# Forced labour and slavery.

military_service_purely_military_work = boolean(
    "military_service_purely_military_work", "Was the work purely military work under compulsory military service laws?"
)

work_consequence_of_court_conviction = boolean(
    "work_consequence_of_court_conviction", "Was the work ordered because of a conviction by a court?"
)

under_public_authority_supervision = boolean(
    "under_public_authority_supervision", "Was the work supervised and controlled by a public authority?"
)

placed_at_disposal_of_private_parties = boolean(
    "placed_at_disposal_of_private_parties",
    "Was the person hired out to, or put at the disposal of, private people or companies?",
)

minor_communal_service = boolean(
    "minor_communal_service", "Was it a small community task done in the community's own direct interest?"
)

community_right_to_be_consulted = boolean(
    "community_right_to_be_consulted",
    "Did the community have the right to be consulted about whether that task was needed?",
)

child_labour_forms = code_set(
    "child_labour_forms",
    "Which of these was the child used, offered or put to work for?",
    [
        "slavery_or_similar",
        "sale_or_trafficking",
        "debt_bondage",
        "serfdom",
        "forced_or_compulsory_labour",
        "forced_recruitment_for_armed_conflict",
        "prostitution",
        "pornography",
        "illicit_activities",
        "hazardous_work",
    ],
)

offence_direct_consequence_of_forced_labour = boolean(
    "offence_direct_consequence_of_forced_labour",
    "Did the unlawful act follow directly from being subjected to forced labour?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)
