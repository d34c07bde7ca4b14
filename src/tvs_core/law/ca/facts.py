"""
Facts that only the law of Canada asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_hearing_years,
    age_at_incident_years,
    age_at_victimization_years,
    compelled_to_commit_offence,
    cooperates_with_authorities,
    is_foreign_national,
    offender_convicted_or_discharged,
    physically_present_in_country,
)
from tvs_core.rules.fact import boolean, code, integer

__all__ = [
    "abused_position_of_trust_power_or_authority",
    "accused_is_exploited",
    "accused_lives_with_or_habitually_with_exploited_person",
    "advertisement_of_own_sexual_services",
    "age_at_hearing_years",
    "age_at_incident_years",
    "age_at_victimization_years",
    "applicant_acts_with_written_consent_in_form",
    "applicant_eligible_under_provincial_act",
    "applicant_has_lawful_custody_or_customary_care_of_child_victim",
    "applicant_is_prescribed_person",
    "applicant_is_victim_or_possible_victim",
    "application_made_by_prosecutor_or_witness",
    "applied_for_permanent_residence",
    "bawdy_house_for_indecency_not_prostitution",
    "believes_conduct_will_continue_or_resume",
    "benefit_derived_from_trafficking_offence",
    "benefit_from_own_sexual_services",
    "bodily_or_psychological_harm_from_offence",
    "both_sides_agree_to_late_start",
    "business_place_or_assets_in_canada",
    "came_from_country_claim_is_against",
    "can_support_self_without_working",
    "caused_organ_or_tissue_removal",
    "caused_to_provide_or_offer_labour_or_service",
    "charge_is_264_271_272_or_273",
    "charge_listed_in_486_4",
    "charged_as_party_or_inchoate",
    "charged_or_found_guilty_of_same_offence",
    "citizen_or_permanent_resident",
    "claim_based_on_assault",
    "claim_based_on_other_sexual_misconduct",
    "claim_based_on_sexual_assault",
    "claim_made_more_than_one_year_after_first_entry",
    "claim_made_on_or_after_2025_06_03",
    "claimant_dependent_on_defendant",
    "claimant_minor_at_time",
    "close_temporal_connection_between_threat_and_harm",
    "compelled_to_commit_offence",
    "concealed_removed_withheld_or_destroyed_document",
    "conduct_could_reasonably_be_expected_to_cause_safety_fear_if_refused",
    "consensual_sexual_activity_at_place",
    "convicted_of_cra_schedule_1_offence",
    "conviction_listed_in_expungement_schedule_item_7",
    "cooperates_with_authorities",
    "covered_by_other_health_plan",
    "cra_schedule_1_exception_shown",
    "current_record_suspension_periods_apply",
    "defendant_engaged_in_trafficking",
    "defendant_had_charge_trust_or_authority",
    "designated_foreign_national_in_bar_period",
    "disability_may_make_communicating_evidence_difficult",
    "disclosure_only_about_self",
    "document_is_travel_identity_or_status_document_of_another",
    "entry_by_abduction_fraud_deception_force_threat_or_coercion",
    "evidence_to_the_contrary_raised",
    "exchanged_money_for_sexual_services_there",
    "exercised_control_direction_or_influence_over_movements",
    "first_entry_after_2020_06_24",
    "for_purpose_of_committing_or_facilitating_trafficking",
    "has_claimed_refugee_protection",
    "hc_request_already_pending",
    "holds_employer_specific_work_permit",
    "holds_vtip_trp",
    "immediate_or_imminent_danger",
    "impact_statement_prepared_and_filed",
    "inadmissible_only_on_health_or_family_grounds",
    "inadmissible_or_noncompliant",
    "inadmissible_ss34_to_35_1_36_1_or_37_1",
    "indication_coerced_into_employment_or_activity",
    "indication_conditions_exploitive",
    "indication_freedom_restricted",
    "indication_recruitment_fraudulent_or_coerced_for_exploitation",
    "indictable_convictions_with_two_years_or_more",
    "intentionally_or_recklessly_identified_other_protected_person",
    "intimate_relationship_with_defendant",
    "is_dependant_in_canada_of_victim",
    "is_foreign_national",
    "is_principal_offender",
    "is_victim_of_ht_as_defined_on",
    "justice_requires_personal_cross_examination",
    "knew_source_of_benefit",
    "knowingly_organized_entry_into_canada",
    "listed_on_canadian_exchange",
    "months_since_events_summary_offence",
    "months_since_last_negative_refugee_decision",
    "months_since_refused_withdrawn_or_abandoned_claim",
    "new_inadmissibility_since_permit",
    "offence_excluded_by_s17",
    "offence_listed_in_irpa_133",
    "offence_relates_to_coming_into_canada",
    "offence_relates_to_own_sexual_services",
    "offence_section_charged",
    "offence_within_cvbr_definition",
    "offender_convicted_or_discharged",
    "officer_finds_is_trafficking_victim",
    "officer_finds_may_be_trafficking_victim",
    "order_facilitates_full_candid_account_or_interest_of_justice",
    "order_in_force_protects_person",
    "order_needed_without_delay",
    "order_would_interfere_with_administration_of_justice",
    "organ_removal_by_deception_force_threat_or_coercion",
    "party_to_conspiracy_or_association_knowing_risk_of_threats",
    "pecuniary_loss_readily_ascertainable",
    "permit_justified_in_circumstances",
    "permit_validity_months",
    "physically_present_in_country",
    "previously_held_employer_specific_permit_and_maintained_status",
    "produces_or_imports_goods",
    "proportionality_of_harm",
    "prosecuted_by",
    "protection_needed_from_likely_continuation",
    "publication_ban_applied_for_by_victim_prosecutor_or_young_witness",
    "purpose_of_exploiting_or_facilitating_exploitation",
    "quebec_selection_met_or_not_applicable",
    "reasonable_grounds_abuse_in_employment",
    "reasonably_believed_threat_would_be_carried_out",
    "received_financial_or_material_benefit",
    "recording_made_within_reasonable_time",
    "recruited_transported_transferred_received_held_concealed_or_harboured",
    "refugee_claim_pending_at_rpd_or_rad",
    "refugee_claim_pending_or_protection_conferred",
    "refugee_claim_rejected_withdrawn_or_abandoned",
    "removal_adverse_to_child_directly_affected",
    "removal_risk_to_life_from_lack_of_health_care",
    "removed_from_referral_with_pending_protection_application",
    "respondent_committed_ht_or_child_sexual_exploitation",
    "respondent_resides_in_ontario",
    "restitution_amount_unpaid_by_due_date",
    "safe_avenue_of_escape_available",
    "size_conditions_met_count",
    "statutory_ground_for_order_shown",
    "suffered_harm_or_loss_from_offence",
    "threat_of_death_or_bodily_harm",
    "used_deception",
    "used_or_threatened_force_or_coercion",
    "victim_requested_information",
    "witness_adopts_recording",
    "witness_has_mental_or_physical_disability",
    "witness_is_victim",
    "years_continuous_residence_as_permit_holder",
    "years_since_sentence_fully_completed",
]


def __dir__() -> list[str]:
    return __all__


# People, places, dates.

citizen_or_permanent_resident = boolean(
    "citizen_or_permanent_resident",
    "Is the person a Canadian citizen or permanent resident?",
    derives_from="citizenship and immigration status",
)


# Trafficking offence elements (about the alleged trafficker's conduct).

recruited_transported_transferred_received_held_concealed_or_harboured = boolean(
    "recruited_transported_transferred_received_held_concealed_or_harboured",
    "Did someone recruit, transport, transfer, receive, hold, hide or house the person?",
)

exercised_control_direction_or_influence_over_movements = boolean(
    "exercised_control_direction_or_influence_over_movements",
    "Did someone control, direct or influence where the person went or what they did?",
)

purpose_of_exploiting_or_facilitating_exploitation = boolean(
    "purpose_of_exploiting_or_facilitating_exploitation",
    "Was it done in order to exploit the person or to help someone else exploit them?",
)

caused_to_provide_or_offer_labour_or_service = boolean(
    "caused_to_provide_or_offer_labour_or_service",
    "Was the person made to give, or offer to give, work or a service of any kind?",
)

conduct_could_reasonably_be_expected_to_cause_safety_fear_if_refused = boolean(
    "conduct_could_reasonably_be_expected_to_cause_safety_fear_if_refused",
    (
        "Looking at everything that was happening, would someone in that position reasonably believe that they or "
        "someone they know would not be safe if they refused?"
    ),
)

caused_organ_or_tissue_removal = boolean(
    "caused_organ_or_tissue_removal", "Was the person made to have an organ or tissue removed?"
)

organ_removal_by_deception_force_threat_or_coercion = boolean(
    "organ_removal_by_deception_force_threat_or_coercion",
    "Was the removal brought about by lies, force, threats or other pressure?",
)

used_or_threatened_force_or_coercion = boolean(
    "used_or_threatened_force_or_coercion", "Was force or another kind of pressure used or threatened?"
)

used_deception = boolean(
    "used_deception",
    "Was the person misled?",
    canonical="deception_used",
)

abused_position_of_trust_power_or_authority = boolean(
    "abused_position_of_trust_power_or_authority",
    "Did someone misuse a position of trust, power or authority over the person?",
)

accused_is_exploited = boolean("accused_is_exploited", "Was the accused person being exploited too?")

accused_lives_with_or_habitually_with_exploited_person = boolean(
    "accused_lives_with_or_habitually_with_exploited_person",
    "Did the accused person live with, or was usually in the company of, someone who was being exploited?",
)

evidence_to_the_contrary_raised = boolean(
    "evidence_to_the_contrary_raised", "Is there evidence pointing the other way?"
)

received_financial_or_material_benefit = boolean(
    "received_financial_or_material_benefit", "Did someone receive money or another benefit?"
)

benefit_derived_from_trafficking_offence = boolean(
    "benefit_derived_from_trafficking_offence", "Did the benefit come, directly or indirectly, from trafficking?"
)

knew_source_of_benefit = boolean("knew_source_of_benefit", "Did the person receiving it know where it came from?")

concealed_removed_withheld_or_destroyed_document = boolean(
    "concealed_removed_withheld_or_destroyed_document",
    "Did someone hide, take, keep or destroy a travel, identity or immigration document?",
)

document_is_travel_identity_or_status_document_of_another = boolean(
    "document_is_travel_identity_or_status_document_of_another",
    "Was it another person's travel document, or a document showing identity or immigration status?",
)

for_purpose_of_committing_or_facilitating_trafficking = boolean(
    "for_purpose_of_committing_or_facilitating_trafficking", "Was this done to carry out or help trafficking?"
)

knowingly_organized_entry_into_canada = boolean(
    "knowingly_organized_entry_into_canada",
    (
        "Did someone knowingly organize the person's coming to Canada (including recruiting, transporting, or "
        "receiving or housing them after entry)?"
    ),
)

entry_by_abduction_fraud_deception_force_threat_or_coercion = boolean(
    "entry_by_abduction_fraud_deception_force_threat_or_coercion",
    "Was the coming to Canada brought about by abduction, fraud, lies, force, threats or coercion?",
)


# Charges against a survivor.

offence_section_charged = code(
    "offence_section_charged",
    "Which provision is the person charged under?",
    ["CC 213", "CC 279.01", "CC 279.011", "CC 286.1", "CC 286.2", "CC 286.3", "CC 286.4", "CDSA 5", "other"],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

benefit_from_own_sexual_services = boolean(
    "benefit_from_own_sexual_services",
    "Does the money or benefit in question come from the person's own sexual services?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

advertisement_of_own_sexual_services = boolean(
    "advertisement_of_own_sexual_services",
    "Was the advertisement only for the person's own sexual services?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

charged_as_party_or_inchoate = boolean(
    "charged_as_party_or_inchoate",
    (
        "Is the person charged with helping, encouraging, conspiring, attempting, counselling, or assisting "
        "afterwards, rather than as the main actor?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_relates_to_own_sexual_services = boolean(
    "offence_relates_to_own_sexual_services",
    "Does the charge concern only the offer or provision of the person's own sexual services?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

threat_of_death_or_bodily_harm = boolean(
    "threat_of_death_or_bodily_harm",
    "Was the threat, spoken or unspoken, one of death or bodily harm to the person or to someone else?",
)

reasonably_believed_threat_would_be_carried_out = boolean(
    "reasonably_believed_threat_would_be_carried_out",
    "Did the person reasonably believe the threat would be carried out?",
)

safe_avenue_of_escape_available = boolean(
    "safe_avenue_of_escape_available",
    "Was there a safe way out that someone in the person's situation could reasonably have taken?",
)

close_temporal_connection_between_threat_and_harm = boolean(
    "close_temporal_connection_between_threat_and_harm",
    "Was the threatened harm close enough in time to leave the person no real choice?",
)

proportionality_of_harm = boolean(
    "proportionality_of_harm",
    (
        "Was the harm threatened at least as great as the harm done, and would a reasonable person in the same "
        "situation have acted that way?"
    ),
)

party_to_conspiracy_or_association_knowing_risk_of_threats = boolean(
    "party_to_conspiracy_or_association_knowing_risk_of_threats",
    (
        "Had the person joined a group or plan knowing that threats to make them commit this kind of offence were "
        "a possible result?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

is_principal_offender = boolean(
    "is_principal_offender",
    "Is the person said to have carried out the offence themselves (rather than helped)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_excluded_by_s17 = boolean(
    "offence_excluded_by_s17",
    "Is the offence one that section 17 excludes (for example murder, robbery, sexual assault, arson, abduction)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

has_claimed_refugee_protection = boolean(
    "has_claimed_refugee_protection", "Has the person claimed refugee protection in Canada?"
)

came_from_country_claim_is_against = boolean(
    "came_from_country_claim_is_against",
    "Did the person come, directly or by way of other countries, from the country they fear?",
)

offence_listed_in_irpa_133 = boolean(
    "offence_listed_in_irpa_133",
    "Is the charge one of the document, misrepresentation or identity offences listed in section 133?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_relates_to_coming_into_canada = boolean(
    "offence_relates_to_coming_into_canada",
    "Is the charge about how the person came into Canada?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

refugee_claim_pending_or_protection_conferred = boolean(
    "refugee_claim_pending_or_protection_conferred", "Is the claim still undecided, or has protection been given?"
)


# Criminal record.

prosecuted_by = code(
    "prosecuted_by",
    "Was the case prosecuted by indictment or as a summary offence?",
    ["indictment", "summary"],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

years_since_sentence_fully_completed = integer(
    "years_since_sentence_fully_completed",
    "How many full years since every part of the sentence ended, including probation and payment of fines?",
    unit="years",
    derives_from="date the whole sentence expired and as_of",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

convicted_of_cra_schedule_1_offence = boolean(
    "convicted_of_cra_schedule_1_offence",
    (
        "Was the person convicted of an offence in Schedule 1 (sexual offences involving children, which includes "
        "trafficking, procuring or material benefit involving someone under 18)?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

cra_schedule_1_exception_shown = boolean(
    "cra_schedule_1_exception_shown",
    (
        "Has the person shown all three exception points: no trust or dependency, no violence or coercion, and "
        "less than five years older than the victim?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

indictable_convictions_with_two_years_or_more = integer(
    "indictable_convictions_with_two_years_or_more",
    "How many convictions by indictment led to a sentence of two years or more?",
    unit="convictions",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

current_record_suspension_periods_apply = boolean(
    "current_record_suspension_periods_apply",
    "Was the offence committed on or after 13 March 2012, so that the present waiting periods apply?",
    derives_from="offence_date",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

conviction_listed_in_expungement_schedule_item_7 = boolean(
    "conviction_listed_in_expungement_schedule_item_7",
    "Is the conviction for one of the old common bawdy-house offences in item 7 of the expungement schedule?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

bawdy_house_for_indecency_not_prostitution = boolean(
    "bawdy_house_for_indecency_not_prostitution",
    "Was the place kept for acts of indecency and not for prostitution?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

consensual_sexual_activity_at_place = boolean(
    "consensual_sexual_activity_at_place", "Was the activity viewed or engaged in there consensual?"
)

exchanged_money_for_sexual_services_there = boolean(
    "exchanged_money_for_sexual_services_there",
    "Did the person pay or receive money for sexual services in that place?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# Immigration.

inadmissible_or_noncompliant = boolean(
    "inadmissible_or_noncompliant",
    "Is the person out of status, inadmissible, or otherwise not meeting an immigration requirement?",
)

indication_recruitment_fraudulent_or_coerced_for_exploitation = boolean(
    "indication_recruitment_fraudulent_or_coerced_for_exploitation",
    "Are there signs that the recruitment was dishonest or forced, for exploitation?",
)

indication_coerced_into_employment_or_activity = boolean(
    "indication_coerced_into_employment_or_activity",
    "Are there signs that the person was pressured into the work or activity?",
)

indication_conditions_exploitive = boolean(
    "indication_conditions_exploitive", "Are there signs that the conditions of work or activity were exploitive?"
)

indication_freedom_restricted = boolean(
    "indication_freedom_restricted", "Are there signs that the person's freedom was restricted?"
)

officer_finds_may_be_trafficking_victim = boolean(
    "officer_finds_may_be_trafficking_victim",
    "Does the officer accept, on a first look, that the person may be a victim of trafficking?",
)

officer_finds_is_trafficking_victim = boolean(
    "officer_finds_is_trafficking_victim",
    "After fuller checking, is the officer satisfied that the person is a victim of trafficking?",
)

permit_justified_in_circumstances = boolean(
    "permit_justified_in_circumstances",
    "Is a permit justified in the person's circumstances, in the officer's opinion?",
)

refugee_claim_rejected_withdrawn_or_abandoned = boolean(
    "refugee_claim_rejected_withdrawn_or_abandoned",
    "Was a refugee claim by this person rejected, withdrawn or abandoned?",
)

months_since_last_negative_refugee_decision = integer(
    "months_since_last_negative_refugee_decision",
    "How many full months since the last negative decision on that claim (board, appeal or Federal Court)?",
    unit="months",
    derives_from="latest of the decision dates in IRPA 24(4)(a)-(b)",
)

removed_from_referral_with_pending_protection_application = boolean(
    "removed_from_referral_with_pending_protection_application",
    "Was the claim found ineligible to be referred, with an application for protection still pending?",
)

designated_foreign_national_in_bar_period = boolean(
    "designated_foreign_national_in_bar_period",
    "Is the person a designated foreign national still inside the five-year bar?",
)

holds_vtip_trp = boolean(
    "holds_vtip_trp", "Does the person now hold a temporary resident permit as a victim of trafficking?"
)

is_dependant_in_canada_of_victim = boolean(
    "is_dependant_in_canada_of_victim",
    "Is this person the spouse, partner or dependent child, in Canada, of someone recognized as a trafficking victim?",
)

permit_validity_months = integer(
    "permit_validity_months",
    "For how many months is the permit valid?",
    unit="months",
    derives_from="permit issue and expiry dates",
)

can_support_self_without_working = boolean(
    "can_support_self_without_working", "Can the person support themselves without working?"
)

covered_by_other_health_plan = boolean(
    "covered_by_other_health_plan", "Does the person already have provincial or private health coverage?"
)

years_continuous_residence_as_permit_holder = integer(
    "years_continuous_residence_as_permit_holder",
    "How many full years has the person lived in Canada without a break on a temporary resident permit?",
    unit="years",
    derives_from="permit history",
)

inadmissible_only_on_health_or_family_grounds = boolean(
    "inadmissible_only_on_health_or_family_grounds",
    "Is the only inadmissibility a health ground, or being the family member of someone inadmissible?",
)

inadmissible_ss34_to_35_1_36_1_or_37_1 = boolean(
    "inadmissible_ss34_to_35_1_36_1_or_37_1",
    "Is the person inadmissible for security, rights violations, sanctions, serious criminality or organized crime?",
)

new_inadmissibility_since_permit = boolean(
    "new_inadmissibility_since_permit", "Has the person become inadmissible on any ground since the permit was issued?"
)

quebec_selection_met_or_not_applicable = boolean(
    "quebec_selection_met_or_not_applicable",
    "If the person will live in Quebec, has Quebec agreed (or is the person not going to Quebec)?",
)

applied_for_permanent_residence = boolean(
    "applied_for_permanent_residence", "Has the person applied for permanent residence?"
)

hc_request_already_pending = boolean(
    "hc_request_already_pending", "Is an earlier humanitarian and compassionate request still pending?"
)

refugee_claim_pending_at_rpd_or_rad = boolean(
    "refugee_claim_pending_at_rpd_or_rad", "Is a refugee claim or appeal pending at the Immigration and Refugee Board?"
)

months_since_refused_withdrawn_or_abandoned_claim = integer(
    "months_since_refused_withdrawn_or_abandoned_claim",
    "How many full months since a refugee claim was refused, abandoned, or withdrawn after evidence was heard?",
    unit="months",
)

removal_risk_to_life_from_lack_of_health_care = boolean(
    "removal_risk_to_life_from_lack_of_health_care",
    "Would removal put the person's life at risk because no adequate medical care is available?",
)

removal_adverse_to_child_directly_affected = boolean(
    "removal_adverse_to_child_directly_affected", "Would removal harm the best interests of a child directly affected?"
)

reasonable_grounds_abuse_in_employment = boolean(
    "reasonable_grounds_abuse_in_employment",
    "Are there reasonable grounds to believe that the person is facing, or at risk of, abuse at work?",
)

holds_employer_specific_work_permit = boolean(
    "holds_employer_specific_work_permit", "Does the person hold a work permit tied to one employer?"
)

previously_held_employer_specific_permit_and_maintained_status = boolean(
    "previously_held_employer_specific_permit_and_maintained_status",
    "Did the person hold such a permit before, apply to renew it in time, and keep permission to work?",
)

first_entry_after_2020_06_24 = boolean(
    "first_entry_after_2020_06_24",
    "Did the person first enter Canada after 24 June 2020?",
    derives_from="entry history",
)

claim_made_more_than_one_year_after_first_entry = boolean(
    "claim_made_more_than_one_year_after_first_entry",
    "Was the refugee claim made more than one year after the day of that first entry?",
    derives_from="first entry date and claim date",
)

claim_made_on_or_after_2025_06_03 = boolean(
    "claim_made_on_or_after_2025_06_03",
    "Was the refugee claim made on or after 3 June 2025?",
    derives_from="claim date",
)


# Victims' rights and evidence.

suffered_harm_or_loss_from_offence = boolean(
    "suffered_harm_or_loss_from_offence",
    (
        "Did the person suffer physical or emotional harm, property damage or money loss because of an offence or "
        "alleged offence?"
    ),
)

offence_within_cvbr_definition = boolean(
    "offence_within_cvbr_definition",
    (
        "Is the offence one the Canadian Victims Bill of Rights covers (Criminal Code, youth, drug, cannabis, war "
        "crimes, or immigration Act part 3 offences)?"
    ),
)

charged_or_found_guilty_of_same_offence = boolean(
    "charged_or_found_guilty_of_same_offence",
    "Is the person charged with, or found guilty of, that same offence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

victim_requested_information = boolean("victim_requested_information", "Has the person asked for information?")

witness_has_mental_or_physical_disability = boolean(
    "witness_has_mental_or_physical_disability", "Does the witness have a mental or physical disability?"
)

disability_may_make_communicating_evidence_difficult = boolean(
    "disability_may_make_communicating_evidence_difficult",
    "Might a disability make it hard for the witness to give evidence?",
)

application_made_by_prosecutor_or_witness = boolean(
    "application_made_by_prosecutor_or_witness", "Has the prosecutor, or the witness, asked the court for this?"
)

order_would_interfere_with_administration_of_justice = boolean(
    "order_would_interfere_with_administration_of_justice",
    "Does the judge think the order would get in the way of the proper administration of justice?",
)

order_facilitates_full_candid_account_or_interest_of_justice = boolean(
    "order_facilitates_full_candid_account_or_interest_of_justice",
    (
        "Does the judge think the order would help the witness give a full and candid account, or otherwise serve "
        "justice?"
    ),
)

justice_requires_personal_cross_examination = boolean(
    "justice_requires_personal_cross_examination",
    "Does the judge think justice requires the accused to ask the questions personally?",
)

charge_is_264_271_272_or_273 = boolean(
    "charge_is_264_271_272_or_273", "Is the accused charged with criminal harassment or a sexual assault offence?"
)

witness_is_victim = boolean("witness_is_victim", "Is the witness the victim?")

charge_listed_in_486_4 = boolean(
    "charge_listed_in_486_4",
    "Is at least one charge in the list in section 486.4 (it includes trafficking and procuring)?",
)

publication_ban_applied_for_by_victim_prosecutor_or_young_witness = boolean(
    "publication_ban_applied_for_by_victim_prosecutor_or_young_witness",
    "Has the victim, the prosecutor, or a witness under 18 asked for a publication ban?",
)

order_in_force_protects_person = boolean(
    "order_in_force_protects_person", "Is a publication ban protecting this person's identity in force?"
)

disclosure_only_about_self = boolean("disclosure_only_about_self", "Is the person sharing only their own information?")

intentionally_or_recklessly_identified_other_protected_person = boolean(
    "intentionally_or_recklessly_identified_other_protected_person",
    "Did they knowingly or carelessly reveal someone else who is protected?",
)

recording_made_within_reasonable_time = boolean(
    "recording_made_within_reasonable_time", "Was the video made within a reasonable time after the events?"
)

witness_adopts_recording = boolean(
    "witness_adopts_recording", "Does the witness, while testifying, confirm what they said in the recording?"
)

bodily_or_psychological_harm_from_offence = boolean(
    "bodily_or_psychological_harm_from_offence", "Did the offence cause the person bodily or psychological harm?"
)

pecuniary_loss_readily_ascertainable = boolean(
    "pecuniary_loss_readily_ascertainable",
    "Can the money loss be worked out readily (for example unpaid wages, treatment costs)?",
)

restitution_amount_unpaid_by_due_date = boolean(
    "restitution_amount_unpaid_by_due_date", "Is any part of the restitution still unpaid after it was due?"
)

impact_statement_prepared_and_filed = boolean(
    "impact_statement_prepared_and_filed", "Has a victim impact statement been prepared and filed?"
)

months_since_events_summary_offence = integer(
    "months_since_events_summary_offence",
    "For a summary offence, how many months after the events was the case started?",
    unit="months",
)

both_sides_agree_to_late_start = boolean(
    "both_sides_agree_to_late_start", "Do the prosecutor and the defendant both agree to the late start?"
)


# Provincial.

applicant_is_victim_or_possible_victim = boolean(
    "applicant_is_victim_or_possible_victim", "Is the person applying someone who was, or may have been, trafficked?"
)

applicant_has_lawful_custody_or_customary_care_of_child_victim = boolean(
    "applicant_has_lawful_custody_or_customary_care_of_child_victim",
    "Does the applicant have lawful custody of, or customary care for, a child who was trafficked?",
)

applicant_acts_with_written_consent_in_form = boolean(
    "applicant_acts_with_written_consent_in_form",
    "Is the applicant acting for that person with their consent on the required form?",
)

applicant_is_prescribed_person = boolean(
    "applicant_is_prescribed_person", "Is the applicant a person named in the regulations?"
)

statutory_ground_for_order_shown = boolean(
    "statutory_ground_for_order_shown",
    "Is the court satisfied that the legal ground for the order against this respondent is made out?",
)

respondent_resides_in_ontario = boolean(
    "respondent_resides_in_ontario", "Does the person the order is against live in Ontario?"
)

immediate_or_imminent_danger = boolean(
    "immediate_or_imminent_danger", "Is there immediate or imminent danger if the other side is told first?"
)

is_victim_of_ht_as_defined_on = boolean(
    "is_victim_of_ht_as_defined_on",
    (
        "Was the person subjected to the conduct in Criminal Code sections 279.01 to 279.03 (no charge or "
        "conviction needed)?"
    ),
)

defendant_engaged_in_trafficking = boolean(
    "defendant_engaged_in_trafficking", "Did the person being sued take part in the trafficking?"
)

claim_based_on_sexual_assault = boolean("claim_based_on_sexual_assault", "Is the claim based on a sexual assault?")

claim_based_on_other_sexual_misconduct = boolean(
    "claim_based_on_other_sexual_misconduct", "Is the claim based on other sexual misconduct?"
)

claim_based_on_assault = boolean("claim_based_on_assault", "Is the claim based on an assault that was not sexual?")

defendant_had_charge_trust_or_authority = boolean(
    "defendant_had_charge_trust_or_authority",
    "Did the other person have charge of the claimant, or hold a position of trust or authority over them?",
)

claimant_dependent_on_defendant = boolean(
    "claimant_dependent_on_defendant",
    "Did the claimant depend on the other person for money, emotionally, physically or otherwise?",
)

intimate_relationship_with_defendant = boolean(
    "intimate_relationship_with_defendant", "Were the claimant and the other person in an intimate relationship?"
)

claimant_minor_at_time = boolean(
    "claimant_minor_at_time", "Was the claimant under 18 at the time?", derives_from="age_at_victimization_years"
)

respondent_committed_ht_or_child_sexual_exploitation = boolean(
    "respondent_committed_ht_or_child_sexual_exploitation",
    "Has the respondent trafficked the person, or (for a child) sexually exploited them?",
)

believes_conduct_will_continue_or_resume = boolean(
    "believes_conduct_will_continue_or_resume", "Does the person believe that it will continue or start again?"
)

protection_needed_from_likely_continuation = boolean(
    "protection_needed_from_likely_continuation",
    "Is there a reasonable likelihood of this, so that protection is needed?",
)

order_needed_without_delay = boolean(
    "order_needed_without_delay", "Is it serious or urgent enough that the order should be made at once?"
)

applicant_eligible_under_provincial_act = boolean(
    "applicant_eligible_under_provincial_act", "Is the applicant someone whom the provincial Act lets apply?"
)


# Supply chain reporting.

listed_on_canadian_exchange = boolean(
    "listed_on_canadian_exchange",
    "Is the organization listed on a stock exchange in Canada?",
    sensitivity=Sensitivity.PUBLIC,
)

business_place_or_assets_in_canada = boolean(
    "business_place_or_assets_in_canada",
    "Does it have a place of business, do business, or have assets in Canada?",
    sensitivity=Sensitivity.PUBLIC,
)

size_conditions_met_count = integer(
    "size_conditions_met_count",
    (
        "How many of these did it meet in at least one of its last two years: 20 million dollars in assets; 40 "
        "million in revenue; 250 employees on average?"
    ),
    unit="conditions",
    sensitivity=Sensitivity.PUBLIC,
)

produces_or_imports_goods = boolean(
    "produces_or_imports_goods",
    "Does it produce goods anywhere, or import goods into Canada (or control something that does)?",
    sensitivity=Sensitivity.PUBLIC,
)
