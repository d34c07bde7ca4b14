"""
Facts that only the law of the Council of Europe asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_victimization_years,
    age_verified,
    assistance_refused_for_unwillingness_to_cooperate,
    compelled_to_commit_offence,
    damage_suffered,
    emergency_work,
    exploitation_purposes,
    gives_or_will_give_testimony,
    involved_in_unlawful_activity,
    is_child,
    is_recognized_victim,
    is_trafficking_victim,
    is_unaccompanied_child,
    lawfully_resident,
    legal_proceedings_pending,
    menace_of_penalty,
    normal_civic_obligation_work,
    offered_self_voluntarily,
    other_exploitation_recognised_in_national_law,
    reasonable_grounds_victim,
    reasons_to_believe_child,
    return_accounts_for_status_of_proceedings,
    return_with_due_regard_for_safety,
    subjected_to_forced_labour,
    trafficking_acts,
    trafficking_means,
    work_or_service_exacted,
)
from tvs_core.rules.fact import boolean, day

__all__ = [
    "age_at_victimization_years",
    "age_verified",
    "assessed_by_qualified_person_before_prosecution_decision",
    "assessment_concluded_victim",
    "assistance_refused_for_unwillingness_to_cooperate",
    "at_risk_of_retaliation_or_intimidation",
    "authorities_knew_or_ought_to_have_known",
    "authorities_took_appropriate_measures",
    "compelled_to_commit_offence",
    "condition_perceived_as_permanent",
    "credible_suspicion_of_trafficking",
    "damage_suffered",
    "disclosure_needed_for_tracing_family_or_childs_protection",
    "disclosure_would_identify_person_publicly",
    "earnings_taken_by_trafficker",
    "effective_investigation_conducted",
    "emergency_work",
    "exploitation_purposes",
    "gives_or_will_give_testimony",
    "has_adequate_resources",
    "identification_process_completed",
    "involved_in_unlawful_activity",
    "is_child",
    "is_family_member_of_victim_or_witness",
    "is_member_of_victim_support_organisation",
    "is_recognized_victim",
    "is_trafficking_victim",
    "is_unaccompanied_child",
    "labour_especially_serious_form",
    "lawfully_resident",
    "legal_proceedings_pending",
    "menace_of_penalty",
    "national_law_allows_claim_for_lost_earnings",
    "needs_medical_or_other_assistance",
    "normal_civic_obligation_work",
    "offence_committed_at_least_partly_on_territory",
    "offence_in_party_other_than_residence",
    "offered_self_voluntarily",
    "organisation_aims_at_antitrafficking_or_human_rights",
    "other_exploitation_recognised_in_national_law",
    "party_uses_cooperation_ground",
    "party_uses_personal_situation_ground",
    "permit_legally_necessary_for_child",
    "prosecuted",
    "prosecutor_gave_clear_reasons_consistent_with_definition",
    "public_order_ground_prevents_period",
    "reasonable_grounds_victim",
    "reasons_to_believe_child",
    "recovery_period_start_date",
    "removal_enforcement_date",
    "reports_offence_or_cooperates_with_investigation",
    "return_accounts_for_status_of_proceedings",
    "return_in_best_interests_of_child",
    "return_with_due_regard_for_rights_and_dignity",
    "return_with_due_regard_for_safety",
    "service_of_military_character",
    "stay_in_best_interests_of_child",
    "stay_necessary_due_to_personal_situation",
    "stay_necessary_for_cooperation",
    "subjected_to_forced_labour",
    "trafficking_acts",
    "trafficking_means",
    "victim_consents_to_support",
    "victim_status_claimed_improperly",
    "work_in_ordinary_course_of_detention",
    "work_or_service_exacted",
]


def __dir__() -> list[str]:
    return __all__


# Act, means, purpose.

identification_process_completed = boolean(
    "identification_process_completed", "Has the process of deciding whether the person is a victim been finished?"
)


# Forced labour and slavery.

service_of_military_character = boolean(
    "service_of_military_character",
    "Was it compulsory military service, or civilian service instead of it for a conscientious objector?",
)

work_in_ordinary_course_of_detention = boolean(
    "work_in_ordinary_course_of_detention",
    "Was it work done in the ordinary course of lawful detention or conditional release?",
)

labour_especially_serious_form = boolean(
    "labour_especially_serious_form",
    (
        "Was the forced work an especially serious denial of freedom, such as having to live on the premises with "
        "no way to change the situation?"
    ),
)

condition_perceived_as_permanent = boolean(
    "condition_perceived_as_permanent", "Did the person feel that the situation was permanent and unlikely to change?"
)


# Non-punishment.

credible_suspicion_of_trafficking = boolean(
    "credible_suspicion_of_trafficking",
    (
        "Were there circumstances giving rise to a credible suspicion that the person had been, or was at real "
        "and immediate risk of being, trafficked or exploited?"
    ),
)

authorities_knew_or_ought_to_have_known = boolean(
    "authorities_knew_or_ought_to_have_known",
    "Did the authorities know of those circumstances, or should they have known?",
)

authorities_took_appropriate_measures = boolean(
    "authorities_took_appropriate_measures",
    (
        "Did the authorities take the measures within their power that could reasonably be expected to remove the "
        "person from the situation or the risk?"
    ),
    aliases=("appropriate_protective_measures_taken",),
)

prosecuted = boolean(
    "prosecuted",
    "Was the person prosecuted?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
    aliases=("prosecution_pursued",),
)

assessed_by_qualified_person_before_prosecution_decision = boolean(
    "assessed_by_qualified_person_before_prosecution_decision",
    "Was the person assessed, promptly and before the decision to prosecute, by someone trained to identify victims?",
    aliases=("assessed_by_qualified_body_before_prosecution_decision",),
)

assessment_concluded_victim = boolean(
    "assessment_concluded_victim", "Did that assessment conclude that the person is a victim of trafficking?"
)

prosecutor_gave_clear_reasons_consistent_with_definition = boolean(
    "prosecutor_gave_clear_reasons_consistent_with_definition",
    (
        "Did the prosecutor give clear reasons, in line with the international definition of trafficking, for "
        "departing from that assessment?"
    ),
    aliases=("clear_reasons_consistent_with_trafficking_definition",),
)

effective_investigation_conducted = boolean(
    "effective_investigation_conducted",
    (
        "Did the authorities carry out an effective, prompt and independent investigation that followed the "
        "obvious leads?"
    ),
)


# Age and children.

return_in_best_interests_of_child = boolean(
    "return_in_best_interests_of_child",
    "After a risk and security assessment, would returning the child be in the child's best interests?",
)


# Assistance, stay, return.

has_adequate_resources = boolean("has_adequate_resources", "Does the person have enough means of their own?")

needs_medical_or_other_assistance = boolean(
    "needs_medical_or_other_assistance", "Does the person need medical or other help?"
)

public_order_ground_prevents_period = boolean(
    "public_order_ground_prevents_period", "Do grounds of public order prevent the recovery period from being observed?"
)

victim_status_claimed_improperly = boolean(
    "victim_status_claimed_improperly",
    "Has it been found that victim status is being claimed improperly?",
    aliases=("victim_status_improperly_invoked",),
)

recovery_period_start_date = day(
    "recovery_period_start_date", "On what date did the recovery and reflection period begin?"
)

removal_enforcement_date = day(
    "removal_enforcement_date", "On what date is removal from the country to be carried out?"
)

stay_necessary_due_to_personal_situation = boolean(
    "stay_necessary_due_to_personal_situation",
    (
        "Does the authority consider that the person's own situation (safety, health, family) makes it necessary "
        "for them to stay?"
    ),
    aliases=("stay_necessary_owing_to_personal_situation",),
)

stay_necessary_for_cooperation = boolean(
    "stay_necessary_for_cooperation",
    (
        "Does the authority consider that the person needs to stay so that they can cooperate with the "
        "investigation or proceedings?"
    ),
)

party_uses_personal_situation_ground = boolean(
    "party_uses_personal_situation_ground",
    "Does this country issue permits on the ground of the victim's personal situation?",
)

party_uses_cooperation_ground = boolean(
    "party_uses_cooperation_ground",
    "Does this country issue permits on the ground of cooperation with the authorities?",
)

stay_in_best_interests_of_child = boolean(
    "stay_in_best_interests_of_child", "Would issuing the permit be in the best interests of the child?"
)

permit_legally_necessary_for_child = boolean(
    "permit_legally_necessary_for_child", "Does the child need a permit in order to stay lawfully?"
)

return_with_due_regard_for_rights_and_dignity = boolean(
    "return_with_due_regard_for_rights_and_dignity",
    "Have the person's rights and dignity been properly taken into account in the return?",
)

disclosure_would_identify_person_publicly = boolean(
    "disclosure_would_identify_person_publicly", "Would the disclosure let the public identify the person?"
)

disclosure_needed_for_tracing_family_or_childs_protection = boolean(
    "disclosure_needed_for_tracing_family_or_childs_protection",
    "Is the disclosure exceptionally needed to trace the child's family or otherwise protect the child?",
)

at_risk_of_retaliation_or_intimidation = boolean(
    "at_risk_of_retaliation_or_intimidation", "Is the person at risk of retaliation or intimidation?"
)

is_family_member_of_victim_or_witness = boolean(
    "is_family_member_of_victim_or_witness", "Is the person a family member of a victim or of a witness?"
)

reports_offence_or_cooperates_with_investigation = boolean(
    "reports_offence_or_cooperates_with_investigation",
    "Did the person report the offence or otherwise help the investigating authorities?",
)

is_member_of_victim_support_organisation = boolean(
    "is_member_of_victim_support_organisation",
    "Does the person work for or belong to an organisation that supports victims in the proceedings?",
)

offence_committed_at_least_partly_on_territory = boolean(
    "offence_committed_at_least_partly_on_territory",
    "Was the offence committed at least in part on this country's territory?",
)

offence_in_party_other_than_residence = boolean(
    "offence_in_party_other_than_residence",
    "Did the offence happen in a country other than the one where the victim lives?",
)

victim_consents_to_support = boolean(
    "victim_consents_to_support", "Has the victim agreed to be supported by the organisation?"
)

organisation_aims_at_antitrafficking_or_human_rights = boolean(
    "organisation_aims_at_antitrafficking_or_human_rights",
    "Is the organisation's aim to fight trafficking or to protect human rights?",
)

earnings_taken_by_trafficker = boolean(
    "earnings_taken_by_trafficker", "Did the trafficker take earnings that the person had made while being exploited?"
)

national_law_allows_claim_for_lost_earnings = boolean(
    "national_law_allows_claim_for_lost_earnings",
    "Does national law let the person claim those earnings from the trafficker?",
)
