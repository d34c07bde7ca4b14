"""
Facts that only the law of the United Kingdom asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_hearing_years,
    age_at_incident_years,
    age_at_offence_years,
    age_at_victimization_years,
    cause_of_action_date,
    compelled_to_commit_offence,
    cooperates_with_authorities,
    current_age_years,
    date_of_birth,
    exploitation_purposes,
    is_recognized_victim,
    offence_date,
    offence_direct_consequence_of_trafficking,
    physically_present_in_country,
    trafficking_means,
)
from tvs_core.rules.fact import boolean, code, day, decimal

__all__ = [
    "age_assessed_or_otherwise_determined",
    "age_at_hearing_years",
    "age_at_incident_years",
    "age_at_offence_years",
    "age_at_victimization_years",
    "age_uncertain_but_may_be_under_18",
    "amount_within_confiscation_order",
    "annual_turnover_gbp",
    "application_determinable_without_extensive_enquiries",
    "appropriate_protective_measures_taken",
    "assessed_by_qualified_body_before_prosecution_decision",
    "assessment_date",
    "asylum_application_made_at_application",
    "asylum_claim_pending_on_fear_of_retrafficking",
    "authorities_aware_of_credible_suspicion",
    "authority_has_functions_under_support_arrangements",
    "burglary_intent_gbh_or_unlawful_damage",
    "can_seek_compensation_from_abroad",
    "cause_of_action_date",
    "charged_offence_code",
    "child_has_person_with_parental_responsibility_in_uk",
    "child_is_separated",
    "child_vulnerable_to_trafficking",
    "chosen_because_child_ill_disabled_or_family",
    "claim_includes_personal_injury",
    "claim_issue_date",
    "claim_previously_settled_or_determined",
    "claimed_victimhood_in_bad_faith",
    "clear_evidence_of_duress",
    "clear_evidence_of_section_45_defence",
    "clear_reasons_consistent_with_trafficking_definition",
    "committed_other_offence_intending_trafficking",
    "comparator_likely_to_refuse",
    "compelled_to_commit_offence",
    "compensation_application_date",
    "compensation_order_made_for_same_offence",
    "competent_authority_considers_additional_period_appropriate",
    "compulsion_direct_consequence_of_victimhood",
    "compulsion_directly_attributable_to_victimhood",
    "compulsion_part_of_slavery_or_exploitation_conduct",
    "conclusive_grounds_decided_before_assessment_date",
    "conclusive_grounds_decision_date",
    "conclusive_grounds_decision_notification_date",
    "confiscation_order_made_for_that_offence",
    "consents_to_support",
    "convicted_of_schedule_4_or_corresponding_offence",
    "convicted_of_terrorist_offence",
    "conviction_spent_date",
    "cooperated_as_far_as_reasonably_practicable",
    "cooperates_with_authorities",
    "court_disapplies_limitation_period",
    "credible_evidence_of_victim_status",
    "crime_of_violence_type",
    "criminal_damage_by_fire_or_endangering_life",
    "culpability_extinguished_or_so_diminished",
    "current_age_years",
    "date_of_birth",
    "declined_eligibility_for_special_measures",
    "defendant_acted_showing_risk",
    "defendant_acted_since_becoming_relevant_offender",
    "defendant_is_relevant_offender",
    "department_extends_support",
    "deprived_of_citizenship_public_good",
    "disqualification_individually_assessed_without_presumption",
    "disqualified_from_protection",
    "exceptional_circumstances_for_late_reconsideration",
    "exceptional_circumstances_prevented_earlier_application",
    "excluded_from_refugee_convention_article_1f",
    "exploitation_conduct_start_date",
    "exploitation_organ_removal",
    "exploitation_purposes",
    "exploitation_sexual_offence",
    "exploitation_slavery_or_forced_labour",
    "exploitation_wholly_before_first_reasonable_grounds_decision",
    "exploitation_within_statutory_definition",
    "financial_year_end_date",
    "first_police_report_date",
    "first_responder_organisation_type",
    "force_threats_or_deception_used_to_induce",
    "gave_informed_consent_to_referral",
    "granted_asylum_or_humanitarian_or_temporary_protection",
    "guardian_service_available_in_area",
    "has_leave_to_remain",
    "has_negative_conclusive_grounds_decision",
    "has_negative_reasonable_grounds_decision",
    "has_positive_reasonable_grounds_decision",
    "held_in_slavery_or_servitude",
    "immigration_application_date",
    "in_government_funded_victim_support",
    "in_recovery_period",
    "incident_date",
    "indicators_of_modern_slavery_present",
    "injury_attributable_to_childhood_abuse",
    "injury_attributable_to_sexual_abuse",
    "injury_directly_attributable_to_crime",
    "injury_occurred_in_great_britain",
    "injury_reaches_minimum_tariff",
    "is_british_citizen",
    "is_commercial_organisation_carrying_on_business_in_uk",
    "is_complainant_in_proceedings",
    "is_foreign_criminal_uk_borders_act_2007",
    "is_recognized_victim",
    "is_witness_in_proceedings",
    "last_permission_route",
    "leave_needed_for_recovery",
    "leave_needed_to_cooperate_with_authorities",
    "leave_needed_to_seek_compensation",
    "legal_aid_matter_is_damages_or_employment_claim",
    "legal_aid_matter_is_leave_to_enter_or_remain",
    "legal_aid_means_and_merits_met",
    "limitation_start_date",
    "new_information_or_guidance_not_followed",
    "ni_excepted_offence_code",
    "no_realistic_alternative_for_reasonable_person",
    "nrm_decision_date",
    "nrm_decision_is_negative",
    "nrm_reference_made_or_about_to_be_made",
    "objective_factors_beyond_own_account",
    "offence_date",
    "offence_direct_consequence_of_trafficking",
    "offence_listed_in_msa_schedule_4",
    "offence_max_imprisonment_years",
    "offence_punishable_with_life",
    "offence_triable_on_indictment",
    "order_applicant_type",
    "order_necessary_to_protect_from_harm",
    "ordinarily_resident_in_uk_at_incident",
    "other_public_order_threat_found",
    "otherwise_national_security_risk",
    "parent_interests_conflict_with_child",
    "parent_out_of_contact_or_outside_uk",
    "parent_suspected_of_trafficking_child",
    "part_of_action_in_uk",
    "perpetrator_convicted_of_msa_s1_s2_or_s4",
    "perpetrator_habitually_resident_in_scotland",
    "perpetrator_intended_to_exploit",
    "perpetrator_is_uk_incorporated_body",
    "perpetrator_is_uk_national",
    "perpetrator_knew_or_ought_exploitation_likely",
    "perpetrator_knew_or_ought_to_have_known",
    "physically_present_in_country",
    "previous_positive_reasonable_grounds_decision",
    "proceedings_offence_type",
    "proceedings_stage",
    "prohibited_goods_indecent_or_obscene",
    "prosecution_departed_from_victim_finding_without_rational_basis",
    "prosecution_disproved_an_element_beyond_reasonable_doubt",
    "prosecution_misapplied_or_ignored_victim_guidance",
    "prosecution_pursued",
    "prosecutor_departed_from_victim_finding",
    "public_authority_type",
    "public_interest_favours_prosecution",
    "publication_would_identify_person",
    "purpose_services_or_benefits",
    "pursuing_compensation_claim",
    "qualifying_nationality_or_family_at_incident",
    "real_and_immediate_risk_of_trafficking_or_retrafficking",
    "reason_to_believe_victim_of_trafficking_or_slavery",
    "reasonable_grounds_decision_date",
    "reasonable_grounds_to_believe_is_victim",
    "reasonable_grounds_to_suspect_may_be_victim",
    "reasonable_person_would_do_same_act",
    "reasonable_to_seek_compensation_from_abroad",
    "reconsideration_request_date",
    "recovery_need_can_be_met_abroad",
    "recovery_needs_assessment_extends_support",
    "referred_as_potential_trafficking_victim_at_application",
    "removal_intended_to_ecat_and_echr_state",
    "reported_to_police_as_soon_as_reasonably_practicable",
    "reported_to_police_before_age_18",
    "required_to_perform_forced_or_compulsory_labour",
    "retrafficking_risk_assessed_before_disqualification",
    "risk_defendant_commits_slavery_or_trafficking_offence",
    "section_45_defence_available_at_trial",
    "section_45_issue_raised_on_evidence",
    "stay_necessary_owing_to_personal_situation",
    "stpo_basis",
    "subject_to_national_security_act_part_2_notice",
    "subject_to_temporary_exclusion_order",
    "subject_to_tpim_notice",
    "supplies_goods_or_services",
    "support_necessary_for_recovery",
    "suspected_foreign_power_threat_activity",
    "suspected_terrorism_related_activity",
    "trafficked_rather_than_slavery_only",
    "trafficking_means",
    "trafficking_or_sexual_offence_alleged",
    "trafficking_relevant_action",
    "travel_arranged_or_facilitated",
    "travel_into_out_of_or_within_uk",
    "unspent_conviction_at_application",
    "unspent_conviction_sentence",
    "used_or_attempted_use_for_services_or_benefits",
    "vehicle_taking_accident_caused_death",
    "victim_consented",
    "victim_status_credible_and_reliable",
    "victim_status_more_likely_than_not",
    "victim_suffered_harm_from_relevant_offence",
    "written_consent_to_identification_given",
]


def __dir__() -> list[str]:
    return __all__


# The person.

is_british_citizen = boolean("is_british_citizen", "Is the person a British citizen?")

has_leave_to_remain = boolean(
    "has_leave_to_remain", "Does the person already hold permission (leave) to be in the United Kingdom?"
)

assessment_date = day("assessment_date", "For which day is this question asked?")

victim_consented = boolean(
    "victim_consented",
    "Does anyone say the person agreed to the travel or the work? (The law treats agreement as no answer.)",
)


# What was done to the person.

held_in_slavery_or_servitude = boolean(
    "held_in_slavery_or_servitude", "Was the person held in slavery or servitude, in the sense of Article 4 ECHR?"
)

required_to_perform_forced_or_compulsory_labour = boolean(
    "required_to_perform_forced_or_compulsory_labour",
    "Was the person made to do forced or compulsory work, in the sense of Article 4 ECHR?",
)

perpetrator_knew_or_ought_to_have_known = boolean(
    "perpetrator_knew_or_ought_to_have_known",
    (
        "Were the circumstances such that the other person knew, or ought to have known, what the victim was "
        "being held in or made to do?"
    ),
)

travel_arranged_or_facilitated = boolean(
    "travel_arranged_or_facilitated",
    (
        "Did someone arrange or help with the person's travel (including recruiting, moving, harbouring, "
        "receiving or passing control of them), even inside one country?"
    ),
)

trafficking_relevant_action = boolean(
    "trafficking_relevant_action",
    (
        "Did someone recruit, transport, transfer, harbour, receive, or exchange control of the person, or "
        "arrange that? (No travel is needed in Scotland.)"
    ),
)

perpetrator_intended_to_exploit = boolean(
    "perpetrator_intended_to_exploit", "Did that person intend to exploit them, during or after, anywhere in the world?"
)

perpetrator_knew_or_ought_exploitation_likely = boolean(
    "perpetrator_knew_or_ought_exploitation_likely",
    "Did that person know, or ought they to have known, that someone else was likely to exploit them?",
)

exploitation_within_statutory_definition = boolean(
    "exploitation_within_statutory_definition",
    "Does the intended or actual exploitation fall within the statutory list of exploitation?",
    derives_from="gb_eaw.crime.exploitation (MSA s3), 2015 asp 12 s3 or 2015 c.2 (NI) s3",
)

perpetrator_is_uk_national = boolean("perpetrator_is_uk_national", "Is the accused trafficker a UK national?")

perpetrator_habitually_resident_in_scotland = boolean(
    "perpetrator_habitually_resident_in_scotland",
    "Was the accused trafficker habitually resident in Scotland at the time?",
)

perpetrator_is_uk_incorporated_body = boolean(
    "perpetrator_is_uk_incorporated_body", "Is the accused trafficker a body incorporated in a part of the UK?"
)

part_of_action_in_uk = boolean(
    "part_of_action_in_uk", "Did any part of the arranging, facilitating or other action happen in the United Kingdom?"
)

travel_into_out_of_or_within_uk = boolean(
    "travel_into_out_of_or_within_uk", "Was the (intended) travel into, out of, or inside the United Kingdom?"
)

exploitation_conduct_start_date = day(
    "exploitation_conduct_start_date",
    "When did the earliest act forming part of the alleged trafficking or slavery offence take place?",
)

exploitation_slavery_or_forced_labour = boolean(
    "exploitation_slavery_or_forced_labour",
    "Was the person a victim of slavery, servitude or forced labour (or would it be that if it happened here)?",
)

exploitation_sexual_offence = boolean(
    "exploitation_sexual_offence",
    (
        "Was something done to the person that is (or would be here) an offence of indecent child images or a "
        "sexual offence in Part 1 of the Sexual Offences Act 2003?"
    ),
)

exploitation_organ_removal = boolean(
    "exploitation_organ_removal",
    "Was the person expected to do something that involves an organ-dealing or live-donor offence?",
)

force_threats_or_deception_used_to_induce = boolean(
    "force_threats_or_deception_used_to_induce", "Was force, threat or deception used to make the person do it?"
)

purpose_services_or_benefits = boolean(
    "purpose_services_or_benefits",
    "Was the aim to have the person provide services, or provide or enable benefits of any kind?",
)

used_or_attempted_use_for_services_or_benefits = boolean(
    "used_or_attempted_use_for_services_or_benefits",
    "Did someone use, or try to use, the person to provide services or benefits?",
)

chosen_because_child_ill_disabled_or_family = boolean(
    "chosen_because_child_ill_disabled_or_family",
    "Was the person picked because they were a child, ill, disabled, or related to someone?",
)

comparator_likely_to_refuse = boolean(
    "comparator_likely_to_refuse",
    "Would an adult, or a person without that illness, disability or family tie, have been likely to refuse?",
)

committed_other_offence_intending_trafficking = boolean(
    "committed_other_offence_intending_trafficking",
    "Did the accused commit any offence intending to commit (or help) human trafficking?",
)


# The National Referral Mechanism.

first_responder_organisation_type = code(
    "first_responder_organisation_type",
    "Which organisation is making the referral?",
    [
        "police_force",
        "uk_visas_and_immigration",
        "border_force",
        "immigration_enforcement",
        "national_crime_agency",
        "local_authority",
        "gangmasters_and_labour_abuse_authority",
        "health_and_social_care_trust_ni",
        "salvation_army",
        "migrant_help",
        "medaille_trust",
        "kalayaan",
        "barnardos",
        "unseen",
        "nspcc_ctac",
        "bawso",
        "new_pathways",
        "refugee_council",
        "tara_scotland",
        "other_not_designated",
    ],
)

indicators_of_modern_slavery_present = boolean(
    "indicators_of_modern_slavery_present",
    "Are there signs that the person may have been trafficked or held in slavery?",
)

gave_informed_consent_to_referral = boolean(
    "gave_informed_consent_to_referral", "Has the adult understood what the referral means and agreed to it?"
)

reasonable_grounds_to_suspect_may_be_victim = boolean(
    "reasonable_grounds_to_suspect_may_be_victim",
    "On the information available, is it suspected (though it cannot be proved) that the person may be a victim?",
)

reasonable_grounds_to_believe_is_victim = boolean(
    "reasonable_grounds_to_believe_is_victim",
    (
        "Taking all the general and specific evidence together, are there reasonable grounds (short of conclusive "
        "proof) to believe the person is a victim?"
    ),
)

objective_factors_beyond_own_account = boolean(
    "objective_factors_beyond_own_account",
    "Is there information or evidence based in fact beyond the person's own account?",
)

has_positive_reasonable_grounds_decision = boolean(
    "has_positive_reasonable_grounds_decision",
    "Has the competent authority made a positive reasonable grounds decision?",
)

has_negative_reasonable_grounds_decision = boolean(
    "has_negative_reasonable_grounds_decision",
    "Has the competent authority made a negative reasonable grounds decision?",
)

reasonable_grounds_decision_date = day(
    "reasonable_grounds_decision_date", "On what date was the reasonable grounds decision made?"
)

victim_status_more_likely_than_not = boolean(
    "victim_status_more_likely_than_not",
    "Is it more likely than not that the person is a victim of slavery or human trafficking?",
)

has_negative_conclusive_grounds_decision = boolean(
    "has_negative_conclusive_grounds_decision", "Has the competent authority concluded that the person is not a victim?"
)

conclusive_grounds_decision_date = day(
    "conclusive_grounds_decision_date", "On what date was the conclusive grounds decision made?"
)

conclusive_grounds_decision_notification_date = day(
    "conclusive_grounds_decision_notification_date",
    "On what date was the person told of the conclusive grounds decision?",
)

conclusive_grounds_decided_before_assessment_date = boolean(
    "conclusive_grounds_decided_before_assessment_date",
    "Had a conclusive grounds decision already been made on an earlier day?",
    derives_from="conclusive_grounds_decision_date < assessment_date",
)

previous_positive_reasonable_grounds_decision = boolean(
    "previous_positive_reasonable_grounds_decision",
    "Had the person already had an earlier positive reasonable grounds decision?",
)

exploitation_wholly_before_first_reasonable_grounds_decision = boolean(
    "exploitation_wholly_before_first_reasonable_grounds_decision",
    "Did everything relied on for the new decision happen before that first decision?",
)

competent_authority_considers_additional_period_appropriate = boolean(
    "competent_authority_considers_additional_period_appropriate",
    "Does the competent authority think a further recovery period is right in this person's case?",
)

disqualified_from_protection = boolean(
    "disqualified_from_protection",
    (
        "Has the competent authority determined that the person is disqualified from protection (public order or "
        "bad faith)?"
    ),
)

nrm_decision_is_negative = boolean(
    "nrm_decision_is_negative",
    "Is the decision being challenged a negative reasonable grounds or conclusive grounds decision?",
)

nrm_decision_date = day("nrm_decision_date", "On what date was that decision made?")

reconsideration_request_date = day("reconsideration_request_date", "On what date is reconsideration asked for?")

new_information_or_guidance_not_followed = boolean(
    "new_information_or_guidance_not_followed",
    "Is there new information that could change the decision, or a specific worry that the guidance was not followed?",
)

exceptional_circumstances_for_late_reconsideration = boolean(
    "exceptional_circumstances_for_late_reconsideration",
    "Is there an exceptional reason why the request could not be made in time?",
)

removal_intended_to_ecat_and_echr_state = boolean(
    "removal_intended_to_ecat_and_echr_state",
    "Does the Home Office intend to remove the person to a country that has signed both ECAT and the ECHR?",
)


# Disqualification.

convicted_of_terrorist_offence = boolean(
    "convicted_of_terrorist_offence",
    "Has the person been convicted of a terrorist offence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

convicted_of_schedule_4_or_corresponding_offence = boolean(
    "convicted_of_schedule_4_or_corresponding_offence",
    (
        "Has the person been convicted of an offence listed in Schedule 4 to the Modern Slavery Act 2015 (or one "
        "corresponding to it elsewhere)?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

subject_to_tpim_notice = boolean(
    "subject_to_tpim_notice", "Is the person subject to a TPIM notice?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

suspected_terrorism_related_activity = boolean(
    "suspected_terrorism_related_activity",
    "Are there reasonable grounds to suspect the person is or was involved in terrorism-related activity?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

subject_to_national_security_act_part_2_notice = boolean(
    "subject_to_national_security_act_part_2_notice",
    "Is the person subject to a notice under Part 2 of the National Security Act 2023?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

suspected_foreign_power_threat_activity = boolean(
    "suspected_foreign_power_threat_activity",
    "Are there reasonable grounds to suspect foreign power threat activity by the person?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

subject_to_temporary_exclusion_order = boolean(
    "subject_to_temporary_exclusion_order",
    "Is the person subject to a temporary exclusion order?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

is_foreign_criminal_uk_borders_act_2007 = boolean(
    "is_foreign_criminal_uk_borders_act_2007",
    (
        "Is the person a foreign criminal within section 32(1) UK Borders Act 2007 (not British or Irish, "
        "convicted in the UK, and sentenced to at least 12 months, or any imprisonment for a specified serious "
        "offence)?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

deprived_of_citizenship_public_good = boolean(
    "deprived_of_citizenship_public_good",
    "Has the person been deprived of citizenship because it was thought conducive to the public good?",
)

excluded_from_refugee_convention_article_1f = boolean(
    "excluded_from_refugee_convention_article_1f", "Is the person excluded from the Refugee Convention by Article 1F?"
)

otherwise_national_security_risk = boolean(
    "otherwise_national_security_risk", "Does the person otherwise pose a risk to national security?"
)

other_public_order_threat_found = boolean(
    "other_public_order_threat_found",
    "Has the competent authority found some other threat to public order, not on the statutory list?",
)

claimed_victimhood_in_bad_faith = boolean(
    "claimed_victimhood_in_bad_faith",
    "Has the competent authority found that the claim to be a victim was made in bad faith?",
)

retrafficking_risk_assessed_before_disqualification = boolean(
    "retrafficking_risk_assessed_before_disqualification",
    "Was the risk of re-trafficking assessed and taken into account before deciding to disqualify?",
)

disqualification_individually_assessed_without_presumption = boolean(
    "disqualification_individually_assessed_without_presumption",
    (
        "Was the decision based on this person's own circumstances and needs, with no presumption in favour of "
        "disqualifying?"
    ),
)


# Support.

consents_to_support = boolean("consents_to_support", "Does the person want and agree to the support?")

support_necessary_for_recovery = boolean(
    "support_necessary_for_recovery",
    "Is the help needed for recovery from physical, psychological or social harm caused by the exploitation?",
)

in_recovery_period = boolean(
    "in_recovery_period",
    "Is the person within the recovery period?",
    derives_from="gb.nrm.recovery_period",
    met_by="gb.nrm.recovery_period",
)

in_government_funded_victim_support = boolean(
    "in_government_funded_victim_support", "Is the person receiving support under the government victim care contract?"
)

recovery_needs_assessment_extends_support = boolean(
    "recovery_needs_assessment_extends_support",
    "Has a recovery needs assessment agreed more time in support, not yet ended?",
)

nrm_reference_made_or_about_to_be_made = boolean(
    "nrm_reference_made_or_about_to_be_made",
    "Has the person been referred to a competent authority, or are they about to be?",
)

trafficked_rather_than_slavery_only = boolean(
    "trafficked_rather_than_slavery_only",
    "Is the person said to be a victim of human trafficking (rather than only of slavery or forced labour)?",
)

department_extends_support = boolean(
    "department_extends_support", "Has the Northern Ireland Department of Justice decided support should go on longer?"
)

age_uncertain_but_may_be_under_18 = boolean(
    "age_uncertain_but_may_be_under_18",
    "Is the age uncertain, with reasonable grounds to believe the person may be under 18?",
)

age_assessed_or_otherwise_determined = boolean(
    "age_assessed_or_otherwise_determined",
    "Has the local authority assessed the age, or has it otherwise been settled?",
)

authority_has_functions_under_support_arrangements = boolean(
    "authority_has_functions_under_support_arrangements",
    "Does the public authority have functions under the victim support arrangements?",
)

child_has_person_with_parental_responsibility_in_uk = boolean(
    "child_has_person_with_parental_responsibility_in_uk",
    "Is there anyone in the United Kingdom with parental rights or responsibilities for the child?",
)

child_vulnerable_to_trafficking = boolean(
    "child_vulnerable_to_trafficking", "Is the child vulnerable to becoming a victim of trafficking?"
)

child_is_separated = boolean(
    "child_is_separated", "Is the child separated from everyone responsible for them and at risk of harm because of it?"
)

parent_out_of_contact_or_outside_uk = boolean(
    "parent_out_of_contact_or_outside_uk",
    "Is the person with parental responsibility out of regular contact or outside the United Kingdom?",
)

parent_suspected_of_trafficking_child = boolean(
    "parent_suspected_of_trafficking_child",
    "Is the person with parental responsibility suspected of trafficking the child?",
)

parent_interests_conflict_with_child = boolean(
    "parent_interests_conflict_with_child",
    "Do the interests of the person with parental responsibility conflict with the child's?",
)

guardian_service_available_in_area = boolean(
    "guardian_service_available_in_area",
    "Does the independent child trafficking guardian service operate in this area?",
)

public_authority_type = code(
    "public_authority_type",
    "What kind of body is asking?",
    [
        "chief_officer_of_police",
        "british_transport_police",
        "national_crime_agency",
        "county_council",
        "county_borough_council",
        "district_council",
        "london_borough_council",
        "greater_london_authority",
        "common_council_city_of_london",
        "council_of_the_isles_of_scilly",
        "gangmasters_and_labour_abuse_authority",
        "nhs_trust",
        "charity_or_ngo",
        "other",
    ],
)


# The person as accused.

compulsion_part_of_slavery_or_exploitation_conduct = boolean(
    "compulsion_part_of_slavery_or_exploitation_conduct",
    "Was the compulsion itself part of the slavery or exploitation?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

compulsion_direct_consequence_of_victimhood = boolean(
    "compulsion_direct_consequence_of_victimhood",
    "Was the compulsion a direct consequence of being, or having been, a victim?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

no_realistic_alternative_for_reasonable_person = boolean(
    "no_realistic_alternative_for_reasonable_person",
    (
        "Would a reasonable person in the same situation, of the same age and sex and with any same illness or "
        "disability, have had no realistic alternative?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

reasonable_person_would_do_same_act = boolean(
    "reasonable_person_would_do_same_act",
    (
        "Would a reasonable person in the same situation, of the same age and sex and with any same illness or "
        "disability, do that act?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_listed_in_msa_schedule_4 = boolean(
    "offence_listed_in_msa_schedule_4",
    (
        "Is the offence one of those in Schedule 4 to the Modern Slavery Act 2015 (including attempts, "
        "conspiracy, and helping)?"
    ),
    derives_from="gb_eaw.defence.s45.schedule_4_exclusion; code_lists.msa_2015_schedule_4",
    settled_by="gb_eaw.defence.s45.schedule_4_exclusion",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

charged_offence_code = code(
    "charged_offence_code",
    (
        "Which offence is the person accused of? (For an attempt, conspiracy, aiding, encouraging or assisting, "
        "give the underlying offence.)"
    ),
    [
        "cl_false_imprisonment",
        "cl_kidnapping",
        "cl_manslaughter",
        "cl_murder",
        "cl_perverting_course_of_justice",
        "cl_piracy",
        "oapa_1861_s4",
        "oapa_1861_s16",
        "oapa_1861_s18",
        "oapa_1861_s20",
        "oapa_1861_s21",
        "oapa_1861_s22",
        "oapa_1861_s23",
        "oapa_1861_s27",
        "oapa_1861_s28",
        "oapa_1861_s29",
        "oapa_1861_s30",
        "oapa_1861_s31",
        "oapa_1861_s32",
        "oapa_1861_s35",
        "oapa_1861_s37",
        "oapa_1861_s38",
        "esa_1883_s2",
        "esa_1883_s3",
        "esa_1883_s4",
        "ilpa_1929_s1",
        "cypa_1933_s1",
        "poa_1936_s2",
        "infanticide_1938_s1",
        "firearms_1968_s5",
        "firearms_1968_s16",
        "firearms_1968_s16a",
        "firearms_1968_s17_1",
        "firearms_1968_s17_2",
        "firearms_1968_s18",
        "theft_1968_s8",
        "theft_1968_s9",
        "theft_1968_s10",
        "theft_1968_s12a",
        "theft_1968_s21",
        "cda_1971_s1",
        "ia_1971_s25",
        "cema_1979_s170",
        "tha_1982_s1",
        "avsa_1982_s1",
        "avsa_1982_s2",
        "avsa_1982_s3",
        "avsa_1982_s4",
        "mha_1983_s127",
        "caa_1984_s1",
        "caa_1984_s2",
        "poa_1986_s1",
        "poa_1986_s2",
        "cja_1988_s134",
        "rta_1988_s1",
        "rta_1988_s3a",
        "amsa_1990_s1",
        "amsa_1990_s9",
        "amsa_1990_s10",
        "amsa_1990_s11",
        "amsa_1990_s12",
        "amsa_1990_s13",
        "channel_tunnel_1994_part2",
        "pha_1997_s4",
        "pha_1997_s4a",
        "cda_1998_s29",
        "cda_1998_s31_1_a_b",
        "ta_2000_s54",
        "ta_2000_s56",
        "ta_2000_s57",
        "ta_2000_s59",
        "icca_2001_s51",
        "icca_2001_s52",
        "atcsa_2001_s47",
        "atcsa_2001_s50",
        "atcsa_2001_s113",
        "fgma_2003_s1",
        "fgma_2003_s2",
        "fgma_2003_s3",
        "soa_2003_s1",
        "soa_2003_s2",
        "soa_2003_s3",
        "soa_2003_s4",
        "soa_2003_s5",
        "soa_2003_s6",
        "soa_2003_s7",
        "soa_2003_s8",
        "soa_2003_s9",
        "soa_2003_s10",
        "soa_2003_s13",
        "soa_2003_s14",
        "soa_2003_s15",
        "soa_2003_s16",
        "soa_2003_s17",
        "soa_2003_s18",
        "soa_2003_s19",
        "soa_2003_s25",
        "soa_2003_s26",
        "soa_2003_s30",
        "soa_2003_s31",
        "soa_2003_s32",
        "soa_2003_s33",
        "soa_2003_s34",
        "soa_2003_s35",
        "soa_2003_s36",
        "soa_2003_s37",
        "soa_2003_s38",
        "soa_2003_s39",
        "soa_2003_s40",
        "soa_2003_s41",
        "soa_2003_s47",
        "soa_2003_s48",
        "soa_2003_s49",
        "soa_2003_s50",
        "soa_2003_s61",
        "soa_2003_s62",
        "soa_2003_s63",
        "soa_2003_s64",
        "soa_2003_s65",
        "soa_2003_s66",
        "soa_2003_s67",
        "soa_2003_s67a",
        "soa_2003_s70",
        "dvcva_2004_s5",
        "ta_2006_s5",
        "ta_2006_s6",
        "ta_2006_s9",
        "ta_2006_s10",
        "ta_2006_s11",
        "msa_2015_s1",
        "msa_2015_s2",
        "mda_1971_s4_2",
        "mda_1971_s4_3",
        "mda_1971_s5_2",
        "mda_1971_s5_3",
        "mda_1971_s6_2",
        "ida_2010_s4",
        "ida_2010_s6",
        "ia_1971_s24",
        "aita_2004_s2",
        "theft_1968_s1",
        "theft_1968_s22",
        "fraud_2006_s1",
        "poca_2002_s327",
        "oapa_1861_s47",
        "cja_1988_s39",
        "poa_1986_s3",
        "pca_1953_s1",
        "cja_1988_s139",
        "firearms_1968_s1",
        "msa_2015_s4",
        "soa_2003_s52",
        "soa_2003_s53",
        "soa_1956_s33a",
        "soa_2003_s11",
        "soa_2003_s12",
    ],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

burglary_intent_gbh_or_unlawful_damage = boolean(
    "burglary_intent_gbh_or_unlawful_damage",
    "If burglary: was it with intent to cause grievous bodily harm or to damage the building or something in it?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

vehicle_taking_accident_caused_death = boolean(
    "vehicle_taking_accident_caused_death",
    "If aggravated vehicle-taking: did an accident cause someone's death?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

prohibited_goods_indecent_or_obscene = boolean(
    "prohibited_goods_indecent_or_obscene",
    "If an import offence: were the goods indecent or obscene articles?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

criminal_damage_by_fire_or_endangering_life = boolean(
    "criminal_damage_by_fire_or_endangering_life",
    "If criminal damage: was it arson, or the section 1(2) offence (endangering life)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

section_45_issue_raised_on_evidence = boolean(
    "section_45_issue_raised_on_evidence",
    "Is there enough evidence, from any source, on each element to raise the section 45 defence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

prosecution_disproved_an_element_beyond_reasonable_doubt = boolean(
    "prosecution_disproved_an_element_beyond_reasonable_doubt",
    "Has the prosecution disproved at least one element of the defence so that the jury or magistrates are sure?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

reason_to_believe_victim_of_trafficking_or_slavery = boolean(
    "reason_to_believe_victim_of_trafficking_or_slavery",
    "Is there reason to believe the suspect is a victim of trafficking or slavery?",
)

clear_evidence_of_duress = boolean(
    "clear_evidence_of_duress",
    "Is there clear evidence of a credible common law defence of duress?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

clear_evidence_of_section_45_defence = boolean(
    "clear_evidence_of_section_45_defence",
    "Is there clear evidence of a section 45 defence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

public_interest_favours_prosecution = boolean(
    "public_interest_favours_prosecution",
    (
        "Taking all the circumstances together (seriousness, level of compulsion, role in being exploited), does "
        "the public interest favour prosecuting?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

prosecution_misapplied_or_ignored_victim_guidance = boolean(
    "prosecution_misapplied_or_ignored_victim_guidance",
    "Did the prosecution fail to apply, or clearly misapply, its own guidance on suspects who may be victims?",
)

prosecution_departed_from_victim_finding_without_rational_basis = boolean(
    "prosecution_departed_from_victim_finding_without_rational_basis",
    "Did the prosecution go against a positive conclusive grounds decision without a rational reason?",
)

section_45_defence_available_at_trial = boolean(
    "section_45_defence_available_at_trial",
    "Could the section 45 defence be put to the jury or magistrates for this offence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

credible_evidence_of_victim_status = boolean(
    "credible_evidence_of_victim_status", "Is there credible evidence that the person was a victim at the time?"
)

culpability_extinguished_or_so_diminished = boolean(
    "culpability_extinguished_or_so_diminished",
    (
        "Because of the exploitation, was the person's culpability removed, or so reduced that prosecuting was "
        "not in the public interest?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

proceedings_stage = code(
    "proceedings_stage",
    "At which stage of the criminal case would the conclusive grounds decision be used?",
    [
        "charging_decision",
        "abuse_of_process_application",
        "crown_court_jury_trial",
        "magistrates_trial",
        "sentence",
        "appeal_against_conviction",
    ],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_triable_on_indictment = boolean(
    "offence_triable_on_indictment",
    "Can the offence be tried on indictment (in the Crown Court)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_punishable_with_life = boolean(
    "offence_punishable_with_life",
    "Can the offence be punished with life imprisonment when tried on indictment?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_max_imprisonment_years = decimal(
    "offence_max_imprisonment_years",
    "What is the longest prison sentence (in years) for the offence when tried on indictment, for someone over 21?",
    unit="years",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

ni_excepted_offence_code = code(
    "ni_excepted_offence_code",
    (
        "Is the offence one of the drug, document or immigration offences named in section 22(9) of the Northern "
        "Ireland Act?"
    ),
    [
        "mda_1971_s4_2_class_a",
        "mda_1971_s4_2_class_b",
        "mda_1971_s4_2_class_c",
        "mda_1971_s5_2_class_a",
        "mda_1971_s5_2_class_b",
        "mda_1971_s6_2",
        "ia_1971_s26a_3_listed",
        "fca_1981_s1_to_s4",
        "iaa_1999_s106",
        "ida_2010_s4",
        "none",
    ],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

victim_status_credible_and_reliable = boolean(
    "victim_status_credible_and_reliable",
    "Is there credible and reliable information that the accused is a victim of trafficking or exploitation?",
)

compulsion_directly_attributable_to_victimhood = boolean(
    "compulsion_directly_attributable_to_victimhood",
    "Is the compulsion directly attributable to being a victim?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

authorities_aware_of_credible_suspicion = boolean(
    "authorities_aware_of_credible_suspicion",
    (
        "Did the authorities know, or ought they to have known, of circumstances giving a credible suspicion of "
        "trafficking?"
    ),
)

prosecution_pursued = boolean(
    "prosecution_pursued",
    "Was the person prosecuted?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
    canonical="prosecuted",
)

assessed_by_qualified_body_before_prosecution_decision = boolean(
    "assessed_by_qualified_body_before_prosecution_decision",
    "Was the person assessed, promptly and before the decision to prosecute, by someone trained to identify victims?",
    canonical="assessed_by_qualified_person_before_prosecution_decision",
)

prosecutor_departed_from_victim_finding = boolean(
    "prosecutor_departed_from_victim_finding",
    "Did the prosecutor decline to follow a finding that the person was a victim?",
)

clear_reasons_consistent_with_trafficking_definition = boolean(
    "clear_reasons_consistent_with_trafficking_definition",
    (
        "Did the prosecutor give clear reasons, in line with the international definition of trafficking, for"
        " departing from that assessment?"
    ),
    canonical="prosecutor_gave_clear_reasons_consistent_with_definition",
)

real_and_immediate_risk_of_trafficking_or_retrafficking = boolean(
    "real_and_immediate_risk_of_trafficking_or_retrafficking",
    "Was there a real and immediate risk of the person being trafficked or re-trafficked?",
)

appropriate_protective_measures_taken = boolean(
    "appropriate_protective_measures_taken",
    (
        "Did the authorities take the measures within their power that could reasonably be expected to remove"
        " the person from the situation or the risk?"
    ),
    canonical="authorities_took_appropriate_measures",
)


# Immigration leave.

leave_needed_for_recovery = boolean(
    "leave_needed_for_recovery",
    "Is staying needed to help the person recover from physical or psychological harm caused by the exploitation?",
)

recovery_need_can_be_met_abroad = boolean(
    "recovery_need_can_be_met_abroad",
    "Can that help be had in the person's own country, or in a country they can be removed to under an agreement?",
)

leave_needed_to_seek_compensation = boolean(
    "leave_needed_to_seek_compensation", "Is staying needed so the person can seek compensation for the exploitation?"
)

can_seek_compensation_from_abroad = boolean(
    "can_seek_compensation_from_abroad", "Could the person seek that compensation from outside the United Kingdom?"
)

reasonable_to_seek_compensation_from_abroad = boolean(
    "reasonable_to_seek_compensation_from_abroad", "Would it be reasonable to expect that in the circumstances?"
)

leave_needed_to_cooperate_with_authorities = boolean(
    "leave_needed_to_cooperate_with_authorities",
    (
        "Is staying needed so the person can co-operate with a public authority's investigation or criminal "
        "proceedings about the exploitation?"
    ),
)

pursuing_compensation_claim = boolean(
    "pursuing_compensation_claim", "Is the person pursuing compensation through the courts or another route?"
)

stay_necessary_owing_to_personal_situation = boolean(
    "stay_necessary_owing_to_personal_situation",
    (
        "Does the authority consider that the person's own situation (safety, health, family) makes it "
        "necessary for them to stay?"
    ),
    canonical="stay_necessary_due_to_personal_situation",
)

asylum_claim_pending_on_fear_of_retrafficking = boolean(
    "asylum_claim_pending_on_fear_of_retrafficking",
    "Is there an undecided asylum claim based on fear of being trafficked again?",
)

last_permission_route = code(
    "last_permission_route",
    "Under which route did the person last have permission to be here?",
    [
        "overseas_domestic_worker",
        "domestic_worker_in_private_household",
        "private_servant_in_diplomatic_household",
        "outside_rules_after_nrm_referral_from_those_routes",
        "skilled_worker",
        "health_and_care_worker",
        "visitor",
        "none",
        "other",
    ],
)

immigration_application_date = day(
    "immigration_application_date", "On what date was (or will be) the application made?"
)


# Legal aid.

legal_aid_matter_is_leave_to_enter_or_remain = boolean(
    "legal_aid_matter_is_leave_to_enter_or_remain",
    "Is the legal help for an application to enter or stay in the United Kingdom?",
)

legal_aid_matter_is_damages_or_employment_claim = boolean(
    "legal_aid_matter_is_damages_or_employment_claim",
    "Is the legal help for a damages or employment claim about the exploitation?",
)

legal_aid_means_and_merits_met = boolean(
    "legal_aid_means_and_merits_met", "Are the legal aid means and merits tests met (or do they not apply)?"
)


# Orders against the trafficker.

perpetrator_convicted_of_msa_s1_s2_or_s4 = boolean(
    "perpetrator_convicted_of_msa_s1_s2_or_s4",
    "Has the trafficker been convicted of an offence under section 1, 2 or 4 of the Act?",
)

confiscation_order_made_for_that_offence = boolean(
    "confiscation_order_made_for_that_offence", "Has a confiscation order been made against them for that offence?"
)

compensation_order_made_for_same_offence = boolean(
    "compensation_order_made_for_same_offence",
    "Has an ordinary compensation order already been made for the same offence?",
)

victim_suffered_harm_from_relevant_offence = boolean(
    "victim_suffered_harm_from_relevant_offence",
    "Did a victim suffer harm from that offence (or one taken into consideration)?",
)

amount_within_confiscation_order = boolean(
    "amount_within_confiscation_order",
    "Is the amount no more than the trafficker has to pay under the confiscation order?",
)

stpo_basis = code(
    "stpo_basis",
    "How was the defendant dealt with for a slavery or trafficking offence?",
    ["conviction_slavery_or_trafficking_offence", "not_guilty_by_insanity", "under_disability_did_act", "none"],
)

defendant_is_relevant_offender = boolean(
    "defendant_is_relevant_offender",
    (
        "Has the defendant been convicted of, cautioned for, or found to have done a slavery or trafficking "
        "offence (here or an equivalent abroad)?"
    ),
)

defendant_acted_since_becoming_relevant_offender = boolean(
    "defendant_acted_since_becoming_relevant_offender",
    "Since then, has the defendant acted in a way that shows the risk?",
)

defendant_acted_showing_risk = boolean(
    "defendant_acted_showing_risk", "Has the defendant acted in a way that shows the risk?"
)

risk_defendant_commits_slavery_or_trafficking_offence = boolean(
    "risk_defendant_commits_slavery_or_trafficking_offence",
    "Is there a risk the defendant will commit a slavery or trafficking offence?",
)

order_necessary_to_protect_from_harm = boolean(
    "order_necessary_to_protect_from_harm",
    "Is the order necessary to protect people from the harm such an offence would cause?",
)

order_applicant_type = code(
    "order_applicant_type",
    "Who is applying for the order?",
    [
        "chief_officer_of_police",
        "immigration_officer",
        "director_general_nca",
        "gangmasters_and_labour_abuse_authority",
        "victim",
        "other",
    ],
)


# Criminal injuries compensation.

crime_of_violence_type = code(
    "crime_of_violence_type",
    "Which kind of violent crime, if any, caused the injury?",
    [
        "physical_attack",
        "violent_act_or_omission_causing_physical_injury",
        "threat_causing_fear_of_immediate_violence",
        "sexual_assault_without_consent",
        "arson_or_fire_raising",
        "none",
    ],
)

injury_directly_attributable_to_crime = boolean(
    "injury_directly_attributable_to_crime",
    (
        "Is the injury (physical or a diagnosed mental injury) directly attributable to being a direct victim of "
        "that crime?"
    ),
)

injury_occurred_in_great_britain = boolean(
    "injury_occurred_in_great_britain", "Did it happen in England, Wales or Scotland (or another relevant place)?"
)

injury_reaches_minimum_tariff = boolean(
    "injury_reaches_minimum_tariff", "Is the injury serious enough to be on the tariff?"
)

ordinarily_resident_in_uk_at_incident = boolean(
    "ordinarily_resident_in_uk_at_incident", "Did the person ordinarily live in the United Kingdom when it happened?"
)

qualifying_nationality_or_family_at_incident = boolean(
    "qualifying_nationality_or_family_at_incident",
    (
        "When it happened, was the person a British citizen or close relative of one, or a national (or "
        "qualifying family member) of an EU/EEA or 1983 Compensation Convention state, or in the armed forces?"
    ),
)

referred_as_potential_trafficking_victim_at_application = boolean(
    "referred_as_potential_trafficking_victim_at_application",
    (
        "On the day of the compensation application, had the person been referred to a competent authority as a "
        "potential victim of trafficking?"
    ),
)

asylum_application_made_at_application = boolean(
    "asylum_application_made_at_application",
    "On the day of the compensation application, had the person applied for asylum?",
)

granted_asylum_or_humanitarian_or_temporary_protection = boolean(
    "granted_asylum_or_humanitarian_or_temporary_protection",
    "Has the person been granted asylum, humanitarian protection or temporary protection?",
)

incident_date = day(
    "incident_date", "When did the violent incident (or the last incident in the period of abuse) happen?"
)

compensation_application_date = day(
    "compensation_application_date", "On what date did (or will) the compensation authority receive the application?"
)

reported_to_police_before_age_18 = boolean(
    "reported_to_police_before_age_18",
    "If the person was a child then: was it reported to the police before their 18th birthday?",
)

first_police_report_date = day("first_police_report_date", "When was it first reported to the police?")

exceptional_circumstances_prevented_earlier_application = boolean(
    "exceptional_circumstances_prevented_earlier_application",
    "Because of exceptional circumstances, could the person not have applied earlier?",
)

application_determinable_without_extensive_enquiries = boolean(
    "application_determinable_without_extensive_enquiries",
    "Is the evidence with the application enough to decide it without further extensive enquiries?",
)

reported_to_police_as_soon_as_reasonably_practicable = boolean(
    "reported_to_police_as_soon_as_reasonably_practicable",
    (
        "Was it reported to the police as soon as reasonably practicable, given the person's age, capacity and "
        "the effect on them?"
    ),
)

cooperated_as_far_as_reasonably_practicable = boolean(
    "cooperated_as_far_as_reasonably_practicable",
    "Has the person co-operated as far as reasonably practicable in bringing the attacker to justice?",
)

unspent_conviction_at_application = boolean(
    "unspent_conviction_at_application",
    "On the day of the compensation application, did the person have a conviction that was not yet spent?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

conviction_spent_date = day(
    "conviction_spent_date", "When does that conviction become spent?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

unspent_conviction_sentence = code(
    "unspent_conviction_sentence",
    "What sentence did that conviction lead to?",
    [
        "sentence_excluded_from_rehabilitation",
        "custodial_sentence",
        "service_detention",
        "removal_from_armed_forces",
        "community_order",
        "youth_rehabilitation_order",
        "equivalent_foreign_sentence",
        "fine",
        "conditional_discharge",
        "absolute_discharge",
        "caution",
        "driving_endorsement_points_or_fine_only",
        "none",
    ],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# Civil claims.

limitation_start_date = day(
    "limitation_start_date",
    (
        "When did the time limit start: the latest of when the harm happened, when the person first knew enough "
        "to claim, and when they turned 18 or regained capacity?"
    ),
    derives_from="accrual date, date of knowledge (s14), end of disability (s28)",
)

claim_issue_date = day("claim_issue_date", "On what date was (or will be) the court claim issued?")

claim_includes_personal_injury = boolean(
    "claim_includes_personal_injury", "Does the claim include physical or psychological injury?"
)

court_disapplies_limitation_period = boolean(
    "court_disapplies_limitation_period", "Has the court used its discretion to let the claim go ahead out of time?"
)

injury_attributable_to_sexual_abuse = boolean(
    "injury_attributable_to_sexual_abuse", "Was the injury caused by sexual abuse?"
)

injury_attributable_to_childhood_abuse = boolean(
    "injury_attributable_to_childhood_abuse",
    "Was the injury caused by abuse (sexual, physical or emotional, or neglect in some cases) in childhood?",
)

claim_previously_settled_or_determined = boolean(
    "claim_previously_settled_or_determined",
    "Before the law changed, was the claim already settled or decided by a court?",
)


# Witnesses, anonymity, business.

is_witness_in_proceedings = boolean(
    "is_witness_in_proceedings", "Is the person a witness in the case (not the accused)?"
)

is_complainant_in_proceedings = boolean(
    "is_complainant_in_proceedings", "Is the person the one the offence is said to have been committed against?"
)

proceedings_offence_type = code(
    "proceedings_offence_type",
    "What kind of offence is the case about?",
    ["msa_2015_s1_or_s2", "aitca_2004_s4", "sexual_offence", "other"],
)

declined_eligibility_for_special_measures = boolean(
    "declined_eligibility_for_special_measures",
    "Has the person told the court they do not want to be eligible for special measures?",
)

trafficking_or_sexual_offence_alleged = boolean(
    "trafficking_or_sexual_offence_alleged",
    "Has it been alleged that a human trafficking (MSA s2) or sexual offence was committed against the person?",
)

written_consent_to_identification_given = boolean(
    "written_consent_to_identification_given",
    "Has the person (aged 16 or over) freely agreed in writing to be identified?",
)

publication_would_identify_person = boolean(
    "publication_would_identify_person",
    "Would the publication be likely to lead members of the public to identify the person?",
)

is_commercial_organisation_carrying_on_business_in_uk = boolean(
    "is_commercial_organisation_carrying_on_business_in_uk",
    "Is it a company or partnership carrying on a business, or part of one, in the United Kingdom?",
    sensitivity=Sensitivity.PUBLIC,
)

supplies_goods_or_services = boolean(
    "supplies_goods_or_services", "Does it supply goods or services?", sensitivity=Sensitivity.PUBLIC
)

annual_turnover_gbp = decimal(
    "annual_turnover_gbp",
    "What is the total turnover, including subsidiaries, for the financial year?",
    unit="GBP",
    sensitivity=Sensitivity.PUBLIC,
)

financial_year_end_date = day(
    "financial_year_end_date", "On what date did the financial year end?", sensitivity=Sensitivity.PUBLIC
)
