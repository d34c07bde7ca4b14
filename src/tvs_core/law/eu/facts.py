"""
Facts that only the law of the European Union asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_decision_years,
    age_at_victimization_years,
    age_verified,
    assistance_refused_for_unwillingness_to_cooperate,
    compelled_to_commit_offence,
    exploitation_purposes,
    involved_in_unlawful_activity,
    is_child,
    is_recognized_victim,
    is_trafficking_victim,
    is_unaccompanied_child,
    legal_proceedings_pending,
    offence_direct_consequence_of_trafficking,
    other_exploitation_recognised_in_national_law,
    reasonable_grounds_victim,
    reasons_to_believe_child,
    trafficking_acts,
    trafficking_means,
)
from tvs_core.rules.fact import boolean, code, code_set, day

__all__ = [
    "age_at_decision_years",
    "age_at_victimization_years",
    "age_verified",
    "aggravating_circumstances",
    "assistance_refused_for_unwillingness_to_cooperate",
    "authorities_consider_intention_to_cooperate_already_clear",
    "authorities_decided_to_discontinue_proceedings",
    "awaiting_decision_after_reflection_period",
    "award_is_appropriate_contribution_to_harm",
    "award_takes_account_of_seriousness_of_consequences",
    "claimant_excluded_without_regard_to_own_harm",
    "compelled_to_commit_offence",
    "conduct_intentional",
    "cooperation_or_complaint_fraudulent",
    "directive_provision_unconditional_and_precise",
    "exploitation_purposes",
    "has_sufficient_financial_resources",
    "holds_residence_permit_as_victim",
    "involved_in_unlawful_activity",
    "is_child",
    "is_recognized_victim",
    "is_third_country_national",
    "is_trafficking_victim",
    "is_unaccompanied_child",
    "legal_proceedings_pending",
    "member_state_bound_by_directive",
    "minors_covered_by_national_law",
    "national_law_transposes_standard",
    "offence_calls_for_extended_prosecution_period",
    "offence_direct_consequence_of_trafficking",
    "other_exploitation_recognised_in_national_law",
    "parents_precluded_by_conflict_of_interest",
    "permit_conditions_still_fulfilled",
    "permit_expiring",
    "presence_useful_to_investigation_or_proceedings",
    "proceedings_terminated_by_decision",
    "public_policy_or_national_security_ground",
    "real_alternative_available",
    "reasonable_grounds_victim",
    "reasons_to_believe_child",
    "reflection_period_expired",
    "reflection_period_granted",
    "relevant_date",
    "reliance_would_create_or_aggravate_criminal_liability",
    "relied_on_against_state_body",
    "removal_measure_being_enforced",
    "removal_measure_type",
    "renewed_contact_with_suspects_voluntarily",
    "service_provider_is_trafficking_victim",
    "service_used_intentionally",
    "severed_relations_with_suspects",
    "shows_clear_intention_to_cooperate",
    "surrogate_mother_is_child",
    "trafficking_acts",
    "trafficking_means",
    "unlawful_act_is_criminal_offence",
    "user_knew_provider_is_victim",
    "victim_ceased_cooperation",
    "victim_exploited_to_render_the_service",
    "victim_made_report_or_accusation",
    "victim_withdrew_statement",
    "violent_intentional_crime_in_member_state",
    "wishes_to_apply_for_international_protection",
]


def __dir__() -> list[str]:
    return __all__


# Act, means, purpose.

conduct_intentional = boolean(
    "conduct_intentional",
    "Did the person responsible act on purpose (with knowledge and intent), rather than by accident?",
)

surrogate_mother_is_child = boolean(
    "surrogate_mother_is_child",
    "Was the person made to carry the pregnancy under eighteen?",
    derives_from="age_at_victimization_years where the trafficked person is the surrogate mother",
)

real_alternative_available = boolean(
    "real_alternative_available",
    "Did the person have a real and acceptable choice other than to go along with what was being done to them?",
)


# Non-punishment.

unlawful_act_is_criminal_offence = boolean(
    "unlawful_act_is_criminal_offence",
    "Is that act a crime (as opposed to an administrative or other non-criminal breach)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# Age and children.

parents_precluded_by_conflict_of_interest = boolean(
    "parents_precluded_by_conflict_of_interest",
    (
        "Are the people with parental responsibility unable to represent the child because their interests "
        "conflict with the child's?"
    ),
)


# Assistance, stay, return.

victim_made_report_or_accusation = boolean(
    "victim_made_report_or_accusation", "Has the victim reported the offence or made an accusation?"
)

victim_withdrew_statement = boolean("victim_withdrew_statement", "Has the victim withdrawn their statement?")


# European Union.

is_third_country_national = boolean(
    "is_third_country_national", "Is the person neither an EU citizen nor someone with free-movement rights?"
)

member_state_bound_by_directive = boolean(
    "member_state_bound_by_directive",
    "Is the Member State bound by this Directive?",
    derives_from=(
        "instruments[].status and the Member State (Denmark is bound by none of the justice directives "
        "here; Ireland is not bound by Directive 2004/81/EC)"
    ),
)

minors_covered_by_national_law = boolean(
    "minors_covered_by_national_law", "Does national law extend the residence-permit scheme to minors?"
)

reflection_period_granted = boolean("reflection_period_granted", "Has the reflection period begun and not yet ended?")

awaiting_decision_after_reflection_period = boolean(
    "awaiting_decision_after_reflection_period",
    "Is the person waiting for the authorities' decision on the residence permit?",
)

removal_measure_being_enforced = boolean(
    "removal_measure_being_enforced",
    "Is a removal measure against the person being carried out (not merely decided or prepared)?",
)

removal_measure_type = code(
    "removal_measure_type",
    "What kind of removal is it?",
    ["expulsion_to_third_country", "transfer_to_other_member_state", "none"],
)

public_policy_or_national_security_ground = boolean(
    "public_policy_or_national_security_ground",
    "Do reasons of public policy or national security stand against the person?",
)

renewed_contact_with_suspects_voluntarily = boolean(
    "renewed_contact_with_suspects_voluntarily",
    "Did the person, actively, freely and on their own initiative, renew contact with the suspects?",
)

reflection_period_expired = boolean("reflection_period_expired", "Has the reflection period ended?")

authorities_consider_intention_to_cooperate_already_clear = boolean(
    "authorities_consider_intention_to_cooperate_already_clear",
    (
        "Do the authorities consider, before the period ends, that the person has already shown a clear intention "
        "to cooperate?"
    ),
)

presence_useful_to_investigation_or_proceedings = boolean(
    "presence_useful_to_investigation_or_proceedings",
    "Would a longer stay be useful for the investigation or the court proceedings?",
)

shows_clear_intention_to_cooperate = boolean(
    "shows_clear_intention_to_cooperate", "Has the person shown a clear intention to cooperate?"
)

severed_relations_with_suspects = boolean(
    "severed_relations_with_suspects",
    "Has the person broken off all contact with the people suspected or accused?",
    canonical="broken_off_contact_with_accused",
)

holds_residence_permit_as_victim = boolean(
    "holds_residence_permit_as_victim", "Does the person hold a residence permit issued under this scheme?"
)

cooperation_or_complaint_fraudulent = boolean(
    "cooperation_or_complaint_fraudulent",
    "Does the competent authority believe that the cooperation or the complaint is fraudulent or wrongful?",
)

victim_ceased_cooperation = boolean("victim_ceased_cooperation", "Has the person stopped cooperating?")

authorities_decided_to_discontinue_proceedings = boolean(
    "authorities_decided_to_discontinue_proceedings", "Have the authorities decided to discontinue the proceedings?"
)

permit_expiring = boolean("permit_expiring", "Is the permit about to expire?")

proceedings_terminated_by_decision = boolean(
    "proceedings_terminated_by_decision", "Has a decision of the competent authorities ended the relevant proceedings?"
)

permit_conditions_still_fulfilled = boolean(
    "permit_conditions_still_fulfilled", "Are the conditions for the permit still fulfilled?"
)

service_used_intentionally = boolean("service_used_intentionally", "Did the user make use of the service on purpose?")

service_provider_is_trafficking_victim = boolean(
    "service_provider_is_trafficking_victim", "Is the person who provided the service a victim of trafficking?"
)

victim_exploited_to_render_the_service = boolean(
    "victim_exploited_to_render_the_service", "Was the victim being exploited in order to give that service?"
)

user_knew_provider_is_victim = boolean(
    "user_knew_provider_is_victim",
    "Did the user know that the person providing the service is a victim of trafficking?",
)

national_law_transposes_standard = boolean(
    "national_law_transposes_standard", "Has national law already put the new standard in place?"
)

relevant_date = day("relevant_date", "On what date is the right relied on?")

directive_provision_unconditional_and_precise = boolean(
    "directive_provision_unconditional_and_precise",
    "Is the provision of the Directive unconditional and precise enough to be applied as it stands?",
)

relied_on_against_state_body = boolean(
    "relied_on_against_state_body", "Is the provision relied on against the State or a public body?"
)

reliance_would_create_or_aggravate_criminal_liability = boolean(
    "reliance_would_create_or_aggravate_criminal_liability",
    "Would relying on the Directive alone create or increase someone's criminal liability?",
)

has_sufficient_financial_resources = boolean("has_sufficient_financial_resources", "Can the person afford a lawyer?")

wishes_to_apply_for_international_protection = boolean(
    "wishes_to_apply_for_international_protection",
    "Does the person wish to apply for asylum or other international protection?",
)

offence_calls_for_extended_prosecution_period = boolean(
    "offence_calls_for_extended_prosecution_period",
    "Does the nature of the offence call for a longer time to prosecute?",
)

violent_intentional_crime_in_member_state = boolean(
    "violent_intentional_crime_in_member_state",
    "Was the person the victim of a violent intentional crime committed in this Member State?",
)

award_takes_account_of_seriousness_of_consequences = boolean(
    "award_takes_account_of_seriousness_of_consequences",
    "Does the amount take account of how serious the consequences were for this victim?",
)

award_is_appropriate_contribution_to_harm = boolean(
    "award_is_appropriate_contribution_to_harm",
    "Is the amount an appropriate contribution to making good the material and non-material harm?",
)

claimant_excluded_without_regard_to_own_harm = boolean(
    "claimant_excluded_without_regard_to_own_harm",
    "Was the claimant shut out automatically, without looking at the harm they themselves suffered?",
)

aggravating_circumstances = code_set(
    "aggravating_circumstances",
    "Which of these aggravating circumstances were present?",
    [
        "particularly_vulnerable_victim",
        "criminal_organisation",
        "endangered_life",
        "serious_violence_or_harm",
        "public_official",
        "dissemination_of_sexual_material",
    ],
)
