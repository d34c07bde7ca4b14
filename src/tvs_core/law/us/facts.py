"""
Facts that only the law of the United States asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_offence_years,
    age_at_victimization_years,
    cause_of_action_date,
    compelled_to_commit_offence,
    cooperates_with_authorities,
    current_age_years,
    is_recognized_victim,
    is_unaccompanied_child,
    length_and_nature_of_services_limited_and_defined,
    offence_date,
    offence_direct_consequence_of_trafficking,
    physically_present_in_country,
    reasonable_value_of_services_applied_to_debt,
    services_pledged_as_security_for_debt,
)
from tvs_core.rules.fact import boolean, code, day, integer

__all__ = [
    "absence_necessary_for_investigation_or_prosecution",
    "abuse_or_threatened_abuse_of_legal_process",
    "accused_acted_knowingly",
    "accused_acted_willfully",
    "accused_convicted_of_chapter_77_offence",
    "accused_is_victim_of_severe_trafficking",
    "accused_pleaded_to_highest_offence_charged",
    "acquitted_of_offence",
    "act_is_advertising_only",
    "act_on_identity_documents_of_another",
    "act_patronize_or_solicit",
    "act_recruit_harbor_transport_provide_obtain",
    "acted_under_coercion_or_deception_while_trafficked",
    "actor_intended_to_influence_testimony_or_reporting",
    "actor_intended_to_retaliate",
    "actor_took_harmful_action",
    "actor_used_force_threat_or_corrupt_persuasion",
    "adjudicated_delinquent",
    "adjustment_application_filed_before_status_expired",
    "adverse_admissibility_or_deportability_determination",
    "affidavit_found_credible",
    "affidavit_from_provider_or_clinician",
    "age_at_offence_years",
    "age_at_sij_filing_years",
    "age_at_victimization_years",
    "age_now_years",
    "agency_has_title_iv_e_responsibility",
    "all_u1_requirements_met",
    "allowed_lawful_entry_for_trafficking_process",
    "allowed_lawful_reentry_for_trafficking_process",
    "amended_restitution_petition_date",
    "anticipated_benefit_to_survivor",
    "applicant_intentionally_created_circumstances",
    "applicant_is_victim_parent_guardian_or_prosecutor",
    "arrested_for_offence",
    "arresting_charge_prostitution_or_loitering",
    "assets_forfeited_under_1594",
    "asylum_filed_within_reasonable_period",
    "asylum_filing_date",
    "attorney_general_finds_witness_at_risk",
    "az_prostitution_13_3214",
    "background_checks_complete_and_reviewed",
    "became_child_after_principal_filing",
    "benefit_from_participation_in_venture",
    "biometrics_results_received",
    "bona_fide_determination_issued",
    "bona_fide_t_application_made_and_not_denied",
    "bona_fide_t_application_or_continued_presence",
    "ca_human_trafficking_offence_236_1",
    "ca_serious_felony_1192_7c",
    "ca_victim_of_ipv_or_sexual_violence",
    "ca_violent_felony_667_5c",
    "cause_of_action_date",
    "ceased_or_sought_services_due_diligence",
    "changed_circumstances_affecting_eligibility",
    "charged_with_offence",
    "charges_not_pursued_or_dismissed",
    "charges_reduced_to_level_a_offence",
    "child_missing_from_care",
    "civil_action_18usc1595_filed",
    "civil_action_concluded",
    "civil_action_under_1595_filed",
    "claim_expired_before_2022_09_16",
    "claim_filed_date",
    "claimant_is_victim_in_criminal_action",
    "co_affirmative_defence_raised_and_rejected_at_trial",
    "co_ineligible_offence_24_4_1_302",
    "commercial_sex_act_result_of_trafficking",
    "compelled_to_commit_offence",
    "compensation_claim_filed_date",
    "complied_with_reasonable_law_enforcement_requests",
    "conduct_caused_by_or_incident_to_trafficking",
    "conduct_continued_on_or_after_2003_12_19",
    "conduct_continued_on_or_after_2008_12_23",
    "conduct_continued_on_or_after_2023_01_05",
    "conduct_directly_related_to_trafficking",
    "conduct_likely_to_deter_minor_witness",
    "conduct_within_1589_1590_1591",
    "consent_informed",
    "consent_signed_by_parent_or_guardian",
    "consent_signed_by_survivor",
    "consent_time_limited",
    "consent_written",
    "continued_presence_granted",
    "continuously_present_during_investigation_or_prosecution",
    "convicted_of_crime_listed_8usc1227a2",
    "convicted_of_later_offence",
    "convicted_of_offence",
    "conviction_date",
    "conviction_entered",
    "cooperates_with_authorities",
    "cooperation_impeded_by_age_health_culture_or_safety",
    "court_found_reunification_not_viable",
    "credible_information_child_may_be_trafficked",
    "credible_information_of_trafficking",
    "crime_date",
    "crime_discovered_date",
    "crime_occurred_in_program_state",
    "crime_place_has_eligible_program",
    "crime_violated_us_law_or_occurred_in_us",
    "criminal_action_pending",
    "criminal_action_same_occurrence",
    "culpable_for_the_qualifying_crime",
    "current_age_years",
    "currently_subjected_to_trafficking",
    "data_nonidentifying_aggregate",
    "date_freed_from_trafficking",
    "date_victim_turned_18",
    "date_victimization_ended",
    "dc_ineligible_offence",
    "decision_concerns_plea",
    "defendant_attempted_or_conspired_to_benefit",
    "defendant_is_perpetrator",
    "defendant_knew_or_recklessly_disregarded",
    "defendant_knew_or_should_have_known",
    "defendant_knowingly_benefited",
    "defendant_release_date",
    "delinquent_on_federal_fine_or_restitution",
    "denial_due_to_curable_deficiency",
    "departed_after_trafficking",
    "described_in_212a3E",
    "disclosure_exception_8usc1367",
    "documents_taken_or_withheld",
    "duress_no_reasonable_legal_alternative",
    "duress_threat_imminent_and_grave",
    "eligible_for_benefits_as_refugee",
    "employee_made_wage_complaint",
    "employer_took_adverse_action_because",
    "equitable_tolling_applies",
    "escaped_before_law_enforcement_involved",
    "exceptional_circumstances",
    "exercised_due_diligence_in_civil_action",
    "expense_category",
    "extraordinary_circumstances_directly_related_to_delay",
    "family_application_complete_and_credible",
    "family_member_admitted_in_derivative_t_status",
    "family_member_age_at_cp_application_years",
    "family_member_age_at_principal_filing_years",
    "family_member_committed_crime_in_family_violence_or_trafficking",
    "family_member_criminal_or_security_bar",
    "family_member_current_age_years",
    "family_member_faces_present_danger_of_retaliation",
    "family_member_in_country",
    "family_member_inadmissibility_waiver_granted",
    "family_member_is_admissible",
    "family_member_knowingly_complicit_in_trafficking",
    "family_member_reason_to_believe_committed_trafficking",
    "family_member_relationship",
    "family_member_unmarried",
    "federal_law_enforcement_cp_application_filed",
    "federal_offence_code",
    "fl_offence_listed_775_084_1_b_1",
    "for_labor_or_services",
    "force_fraud_coercion_used_to_cause_commercial_sex",
    "forum_applies_2023_amendment_retroactively",
    "found_return_not_in_best_interest",
    "ga_sexual_crime_16_3_6",
    "ga_trafficking_victim_16_5_46",
    "ga_waiting_period_served",
    "gmc_disqualification_waived_as_incident_to_trafficking",
    "good_cause_for_late_filing",
    "good_cause_for_omitting_losses",
    "good_moral_character_since_admission",
    "government_attorney_applied",
    "grant_may_fund_legal_representation",
    "had_contact_with_law_enforcement",
    "harassment_proved_by_preponderance",
    "hardship_based_solely_on_economic_or_social_detriment",
    "harmed_directly_and_proximately_by_federal_offence",
    "has_final_order_of_removal",
    "has_legally_appointed_guardian",
    "held_or_returned_to_servitude_to_work_off_debt",
    "held_sold_or_brought_into_servitude",
    "held_status_when_adjustment_filed",
    "helpful_to_certifying_agency",
    "hhs_believes_information_shows_eligibility",
    "hhs_certification_in_effect",
    "hhs_child_eligibility_letter_issued",
    "hhs_received_request_before_18th_birthday",
    "hhs_specific_consent_given",
    "holder_bound_by_8usc1367",
    "holds_derivative_t_status",
    "holds_t1_status",
    "identified_as_sex_trafficking_victim_by_agency",
    "il_offence_listed_116_2_1",
    "in_condition_of_servitude",
    "in_course_of_or_intent_to_traffick",
    "in_course_of_or_with_intent_to_commit_chapter_77_offence",
    "in_federal_custody",
    "inadmissibility_ground_212a",
    "inadmissibility_waiver_granted",
    "inadmissible_on_ground_listed_7105c3Aiv",
    "indicted_before_victim_turned_25",
    "indictment_date",
    "information_furnished_solely_by_trafficker_or_perpetrator",
    "information_relates_to_protected_applicant",
    "interests_outweigh_government_need",
    "interstate_commerce_or_federal_territory_nexus",
    "investigation_or_prosecution_complete_per_attorney_general",
    "is_admissible",
    "is_cofa_citizen",
    "is_cuban_or_haitian_entrant",
    "is_emancipated_minor",
    "is_incapacitated_or_incompetent",
    "is_lawful_permanent_resident",
    "is_or_was_imprisoned_under_sentence",
    "is_principal_applicant",
    "is_recognized_victim",
    "is_unaccompanied_child",
    "is_us_citizen_or_lpr",
    "is_us_citizen_or_national",
    "is_victim_or_witness_in_federal_criminal_case",
    "judgment_entry_date",
    "juvenile_court_dependency_or_custody_order",
    "knew_of_prohibited_means",
    "knew_person_under_18",
    "knowingly_benefited_from_venture",
    "labor_or_services_in_violation_of_chapter_77",
    "labor_or_services_provided_or_obtained",
    "lacked_required_criminal_intent",
    "last_arrival_date",
    "law_enforcement_became_actively_involved",
    "law_enforcement_certifies_presence_needed",
    "law_enforcement_written_parole_request",
    "law_mandates_abuse_report",
    "lawfully_admitted_in_t1_status",
    "lawfully_admitted_in_u_status",
    "lawfully_residing_child_or_pregnant_in_option_state",
    "lea_declaration_withdrawn_in_detailed_writing",
    "lea_reports_refusal_in_detailed_writing",
    "length_and_nature_of_services_limited_and_defined",
    "liberated_by_law_enforcement",
    "limitation_expired_before_2006_07_27",
    "listed_sex_trafficking_act",
    "longest_single_absence_days",
    "losses_discovered_date",
    "lpr_waiting_period_satisfied_or_exempt",
    "ma_offence_listed_59",
    "made_within_reasonable_time",
    "mandamus_petition_filed_date",
    "marriage_exists_when_principal_adjudicated",
    "matter_is_organized_or_serious_offence",
    "may_be_potential_witness",
    "may_be_trafficking_victim",
    "may_lawfully_receive_service_without_parental_consent",
    "md_acted_under_duress_of_trafficking_act",
    "md_qualifying_offence_8_302",
    "means_coercion",
    "means_force",
    "means_force_or_restraint_actual_or_threatened",
    "means_fraud",
    "means_serious_harm_actual_or_threatened",
    "meeting_requested_or_agreed_by_survivor",
    "minor_complies_with_services",
    "months_continuous_presence_since_admission_in_status",
    "motion_denied",
    "motion_describes_supporting_evidence",
    "motion_filed_date",
    "motion_in_writing",
    "motion_includes_document_copies",
    "motion_states_offence",
    "motion_under_3771a_filed",
    "mt_prostitution_promoting_or_nonviolent",
    "national_security_concern",
    "new_and_compelling_evidence",
    "nj_excluded_offence",
    "no_unreasonable_refusal_since_cooperation_began",
    "notice_attempted",
    "nv_crime_of_violence",
    "ny_16_or_17_at_offence",
    "offence_committed_before_1996_04_24",
    "offence_committed_solely_as_victim",
    "offence_completed_date",
    "offence_consequence_of_trafficking",
    "offence_date",
    "offence_direct_consequence_of_trafficking",
    "offence_grade",
    "offence_had_child_victim",
    "offence_involved_child_abuse_or_kidnapping",
    "offence_is_crime_of_violence_16a",
    "offence_is_federal",
    "offence_listed_in_2255",
    "offence_part_of_trafficking_scheme_or_at_direction",
    "official_certifies_absence_justified",
    "oh_has_solicitation_loitering_or_prostitution_conviction",
    "oh_murder_or_rape_offence",
    "one_year_since_completion",
    "opposition_filed_date",
    "order_altered_hhs_custody",
    "order_ended_solely_due_to_age_or_permanency",
    "order_in_effect_at_filing_and_decision",
    "order_sought_primarily_for_relief_from_maltreatment",
    "other_evidence_readily_available",
    "pa_offence_listed_3019",
    "parent_of_family_member_granted_derivative_t_status",
    "payment_demand_date",
    "person_furnishing_consented",
    "person_to_be_caused_to_engage_in_commercial_sex",
    "physical_restraint_or_injury_or_threat_of_it",
    "physically_present_in_country",
    "plaintiff_is_state_attorney_general",
    "plea_agreement_provides_restitution",
    "possesses_information_about_crime",
    "presence_directly_related_to_past_trafficking",
    "presence_due_to_participation_in_process_after_return",
    "presence_justified_humanitarian_family_or_public_interest",
    "present_on_account_of_trafficking",
    "principal_age_at_cp_application_years",
    "principal_age_at_filing_years",
    "principal_holds_or_seeks_status",
    "principal_meets_t_adjustment",
    "privacy_protective_steps_taken",
    "proof_level_met",
    "proposed_representative_is_defendant",
    "prosecutor_consents",
    "prostitution_offence",
    "protective_order_expiry_date",
    "public_official_discovers_possible_victim",
    "punished_for_act_directly_resulting_from_trafficking",
    "purpose_commercial_sex_act",
    "purpose_involuntary_servitude_peonage_debt_bondage_or_slavery",
    "qualifying_crime_type",
    "reasonable_fear_of_harm",
    "reasonable_grounds_applicant_is_trafficking_victim",
    "reasonable_grounds_of_harassment",
    "reasonable_opportunity_to_observe_person",
    "reasonable_value_of_services_applied_to_debt",
    "receives_vawa_funding",
    "receives_voca_funding",
    "recklessly_disregarded_person_under_18",
    "recklessly_disregarded_prohibited_means",
    "recklessly_entered_coercive_situation",
    "reduced_charge_ended_without_standing_conviction",
    "reentry_result_of_continued_victimization",
    "release_compelled_by_statute_or_court",
    "renewal_motion_date",
    "reported_to_agency_with_jurisdiction",
    "reporter_is_government_official",
    "representative_helpful_to_certifying_agency",
    "representative_possesses_information_about_crime",
    "research_information_identifiable",
    "resident_of_program_state",
    "restitution_order_unpaid",
    "restricted_liberty_to_maintain_labor",
    "returned_and_received_unavailable_treatment_or_services",
    "rfe_issued_on_pending_t_application",
    "right_asserted_before_or_during_proceeding_and_denied",
    "right_denied_date",
    "risk_to_national_security_or_public_safety",
    "safety_at_risk_or_recapture_danger",
    "scheme_to_cause_belief_of_serious_harm",
    "seal_motion_made",
    "seeking_hhs_assistance",
    "sentence_completed",
    "sentence_completed_date",
    "sentenced_to_imprisonment",
    "services_conditioned_on_release",
    "services_pledged_as_security_for_debt",
    "signed_personal_statement_submitted",
    "signer_is_abuser",
    "some_evidence_supports_trafficking_defence",
    "state_disproved_defence_beyond_reasonable_doubt",
    "state_elects_age_24",
    "status_revoked",
    "substantial_reason_to_believe_committed_severe_trafficking",
    "substantially_similar_to_listed_crime",
    "suffered_harm_from_crime",
    "suffered_personal_injury",
    "suffered_substantial_physical_or_mental_abuse",
    "survivor_may_withdraw_any_time",
    "t1_grants_this_fiscal_year",
    "t2_divorce_from_principal_final",
    "t_application_appears_fraudulent",
    "t_application_complete_and_properly_filed",
    "t_application_filing_date",
    "t_application_prima_facie_eligible",
    "t_approval_in_error",
    "t_or_u_application_finally_denied",
    "testimony_would_be_materially_altered",
    "threat_of_serious_harm_or_restraint",
    "to_restrict_movement_of_severe_victim",
    "total_absence_days",
    "trafficking_duress_defence_raised",
    "trauma_exception_established_at_t_approval",
    "truthful_information_given_to_law_enforcement",
    "tx_assistance_given_or_excused",
    "tx_assistance_requested_by_authorities",
    "tx_offence_listed_411_0728",
    "u1_grants_this_fiscal_year",
    "u_certification_signature_date",
    "u_certification_signed_by_certifying_official",
    "u_petition_complete_with_certification_and_statement",
    "u_petition_filing_date",
    "unable_to_cooperate_due_to_trauma",
    "under_18_at_apprehension",
    "unmanageable_security_or_public_safety_risk",
    "unmarried_at_sij_filing_and_decision",
    "unreasonably_refused_assistance_since_u_grant",
    "use_matches_purpose_collected",
    "venture_obtained_forced_labor",
    "venture_violated_chapter_77",
    "victim_incompetent_incapacitated_or_deceased",
    "victim_is_alive",
    "victim_of_chapter_77_violation",
    "victim_of_compensable_crime",
    "victim_of_labor_trafficking",
    "victim_of_new_trafficking_incident",
    "victim_of_qualifying_criminal_activity",
    "victim_of_severe_trafficking",
    "victim_of_sex_trafficking",
    "victim_of_state_trafficking_offence",
    "victim_of_trafficking",
    "violation_of_1591_threatens_state_residents",
    "wa_victim_of_sex_trafficking_prostitution_or_csam",
    "waiver_in_national_interest",
    "waiver_in_public_or_national_interest",
    "was_trafficking_victim_when_offence_committed",
    "willing_to_assist_in_every_reasonable_way",
    "willing_to_assist_law_enforcement",
    "would_suffer_extreme_hardship_unusual_severe_harm",
]


def __dir__() -> list[str]:
    return __all__


# What was done to the person.

act_recruit_harbor_transport_provide_obtain = boolean(
    "act_recruit_harbor_transport_provide_obtain",
    "Did someone recruit, house or hide, move, hand over or get hold of the person?",
)

act_patronize_or_solicit = boolean("act_patronize_or_solicit", "Did someone pay for or seek sex acts with the person?")

purpose_commercial_sex_act = boolean(
    "purpose_commercial_sex_act",
    "Was it done so that a sex act would take place for which anything of value is given or received?",
)

for_labor_or_services = boolean("for_labor_or_services", "Was it done to get work or services from the person?")

purpose_involuntary_servitude_peonage_debt_bondage_or_slavery = boolean(
    "purpose_involuntary_servitude_peonage_debt_bondage_or_slavery",
    "Was the aim to hold the person in servitude, work for a debt that never ends, or slavery?",
    derives_from="provisions us.tvpa.involuntary_servitude and us.tvpa.debt_bondage where they apply",
)

means_force = boolean("means_force", "Was physical force used?")

means_fraud = boolean("means_fraud", "Was the person deceived about what would happen?")

means_coercion = boolean(
    "means_coercion",
    "Was the person pressured by threats, a scheme to make them afraid, or misuse of the law?",
    derives_from="provision us.tvpa.coercion",
    settled_by="us.tvpa.coercion",
)

threat_of_serious_harm_or_restraint = boolean(
    "threat_of_serious_harm_or_restraint",
    "Did anyone threaten serious harm to, or confinement of, the person or someone else?",
)

scheme_to_cause_belief_of_serious_harm = boolean(
    "scheme_to_cause_belief_of_serious_harm",
    (
        "Was there a plan or pattern meant to make the person believe that someone would be seriously harmed or "
        "confined if they did not obey?"
    ),
)

abuse_or_threatened_abuse_of_legal_process = boolean(
    "abuse_or_threatened_abuse_of_legal_process",
    (
        "Did anyone use or threaten the law (police, immigration, courts) to pressure the person for a purpose "
        "the law is not meant for?"
    ),
)

physical_restraint_or_injury_or_threat_of_it = boolean(
    "physical_restraint_or_injury_or_threat_of_it", "Was the person held, hurt, or threatened with being held or hurt?"
)

in_condition_of_servitude = boolean(
    "in_condition_of_servitude",
    "Was the person kept in a situation where they had to serve and could not freely leave?",
)

victim_of_severe_trafficking = boolean(
    "victim_of_severe_trafficking",
    "Is or was the person a victim of a severe form of trafficking as United States law defines it?",
    derives_from="provision us.tvpa.severe_form",
    settled_by="us.tvpa.severe_form",
)

victim_of_trafficking = boolean(
    "victim_of_trafficking",
    (
        "Did someone recruit, move, hold, buy or sell the person for a commercial sex act or for forced work "
        "(federal definition, 22 USC 7102(17))?"
    ),
    derives_from=(
        "victim_of_severe_trafficking, or being subjected to sex trafficking as defined in 22 USC 7102(12) "
        "(no force, fraud or coercion needed)"
    ),
    met_by="us.tvpa.severe_form",
)

victim_of_state_trafficking_offence = boolean(
    "victim_of_state_trafficking_offence",
    "Was the person a victim of human trafficking as this State's law defines it?",
)

victim_of_sex_trafficking = boolean("victim_of_sex_trafficking", "Was the exploitation sexual (commercial sex)?")

victim_of_labor_trafficking = boolean("victim_of_labor_trafficking", "Was the exploitation forced work or services?")

may_be_trafficking_victim = boolean(
    "may_be_trafficking_victim", "Is there information suggesting this person may have been trafficked?"
)

credible_information_of_trafficking = boolean(
    "credible_information_of_trafficking",
    "Has HHS received credible information that the child may have been trafficked?",
    canonical="credible_information_child_may_be_trafficked",
)

was_trafficking_victim_when_offence_committed = boolean(
    "was_trafficking_victim_when_offence_committed",
    "Was the person being trafficked at the time of the act?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# The person and the process.

is_us_citizen_or_national = boolean(
    "is_us_citizen_or_national", "Is the person a citizen or national of the United States?"
)

is_lawful_permanent_resident = boolean(
    "is_lawful_permanent_resident", "Does the person already have a green card (permanent or conditional residence)?"
)

is_admissible = boolean(
    "is_admissible",
    "Has a lawyer checked that no ground for refusing admission applies to the person (public charge left aside)?",
)

inadmissibility_waiver_granted = boolean(
    "inadmissibility_waiver_granted", "If a ground for refusing admission applies, has immigration waived it?"
)

would_suffer_extreme_hardship_unusual_severe_harm = boolean(
    "would_suffer_extreme_hardship_unusual_severe_harm",
    (
        "Would being sent away cause the person extreme hardship with unusual and severe harm? (a legal judgement "
        "on everything known)"
    ),
)

complied_with_reasonable_law_enforcement_requests = boolean(
    "complied_with_reasonable_law_enforcement_requests",
    "Has the person done what police, prosecutors or other agencies reasonably asked for, or was nothing asked?",
)

unable_to_cooperate_due_to_trauma = boolean(
    "unable_to_cooperate_due_to_trauma",
    "Does physical or psychological trauma make it impossible for the person to work with the authorities?",
)

conduct_caused_by_or_incident_to_trafficking = boolean(
    "conduct_caused_by_or_incident_to_trafficking",
    "Was what the person did caused by, or part of, being trafficked?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

age_now_years = integer(
    "age_now_years",
    "How old is the person now?",
    unit="years",
    derives_from="date_of_birth and as_of",
    canonical="current_age_years",
)

date_victim_turned_18 = day(
    "date_victim_turned_18",
    "On what date did the person turn 18?",
    derives_from="date_of_birth",
    sensitivity=Sensitivity.DIRECT_IDENTIFIER,
)

is_emancipated_minor = boolean(
    "is_emancipated_minor",
    "If the person is under 18, has a court or the law treated them as legally independent (emancipated)?",
)

has_legally_appointed_guardian = boolean(
    "has_legally_appointed_guardian", "Has a court appointed a guardian to make legal decisions for the person?"
)

is_us_citizen_or_lpr = boolean(
    "is_us_citizen_or_lpr", "Is the person a United States citizen or a lawful permanent resident (green card holder)?"
)

victim_is_alive = boolean("victim_is_alive", "Is the person who was harmed living?")


# The offence, about the accused.

accused_acted_knowingly = boolean("accused_acted_knowingly", "Did the accused act knowingly?")

accused_acted_willfully = boolean("accused_acted_willfully", "Did the accused act willfully?")

labor_or_services_provided_or_obtained = boolean(
    "labor_or_services_provided_or_obtained", "Did the accused provide or obtain the person's work or services?"
)

means_force_or_restraint_actual_or_threatened = boolean(
    "means_force_or_restraint_actual_or_threatened",
    "Was force or physical restraint used or threatened against anyone?",
)

means_serious_harm_actual_or_threatened = boolean(
    "means_serious_harm_actual_or_threatened",
    "Was serious harm of any kind (also financial, psychological or to reputation) caused or threatened to anyone?",
)

knowingly_benefited_from_venture = boolean(
    "knowingly_benefited_from_venture",
    "Did the accused knowingly gain anything of value from taking part in a venture?",
)

venture_obtained_forced_labor = boolean(
    "venture_obtained_forced_labor", "Did that venture provide or obtain forced labor?"
)

knew_of_prohibited_means = boolean(
    "knew_of_prohibited_means", "Did the accused know that the prohibited means were or would be used?"
)

recklessly_disregarded_prohibited_means = boolean(
    "recklessly_disregarded_prohibited_means",
    "Did the accused recklessly disregard that the prohibited means were or would be used?",
)

knew_person_under_18 = boolean("knew_person_under_18", "Did the accused know that the person was under 18?")

recklessly_disregarded_person_under_18 = boolean(
    "recklessly_disregarded_person_under_18", "Did the accused recklessly disregard that the person was under 18?"
)

reasonable_opportunity_to_observe_person = boolean(
    "reasonable_opportunity_to_observe_person", "Did the accused have a reasonable opportunity to observe the person?"
)

held_sold_or_brought_into_servitude = boolean(
    "held_sold_or_brought_into_servitude",
    (
        "Did the accused hold the person in, sell the person into, or bring the person held into the country for, "
        "involuntary servitude?"
    ),
)

held_or_returned_to_servitude_to_work_off_debt = boolean(
    "held_or_returned_to_servitude_to_work_off_debt",
    "Was the person held in, or returned to, forced service to work off a real or claimed debt?",
)

labor_or_services_in_violation_of_chapter_77 = boolean(
    "labor_or_services_in_violation_of_chapter_77",
    (
        "Was the person recruited or moved for work or services that break the federal anti-slavery chapter (18 "
        "USC ch. 77)?"
    ),
)

listed_sex_trafficking_act = boolean(
    "listed_sex_trafficking_act",
    (
        "Did the accused recruit, entice, house, move, provide, obtain, advertise, maintain, patronize or solicit "
        "the person, or gain from a venture that did?"
    ),
)

act_is_advertising_only = boolean("act_is_advertising_only", "Is advertising the only such act alleged?")

interstate_commerce_or_federal_territory_nexus = boolean(
    "interstate_commerce_or_federal_territory_nexus",
    "Was it in or affecting interstate or foreign commerce, or in special federal territory?",
)

force_fraud_coercion_used_to_cause_commercial_sex = boolean(
    "force_fraud_coercion_used_to_cause_commercial_sex",
    "Were force, threats, fraud or coercion to be used to make the person take part in a commercial sex act?",
)

person_to_be_caused_to_engage_in_commercial_sex = boolean(
    "person_to_be_caused_to_engage_in_commercial_sex",
    "Was the person to be caused to take part in a commercial sex act?",
)

act_on_identity_documents_of_another = boolean(
    "act_on_identity_documents_of_another",
    (
        "Did the accused destroy, hide, remove, confiscate or keep another person's passport, immigration or "
        "government identity document?"
    ),
    aliases=("documents_taken_or_withheld",),
)

in_course_of_or_with_intent_to_commit_chapter_77_offence = boolean(
    "in_course_of_or_with_intent_to_commit_chapter_77_offence",
    "Was that done during, or in order to commit, a peonage, slavery, forced-labor or sex-trafficking offence?",
    aliases=("in_course_of_or_intent_to_traffick",),
)

restricted_liberty_to_maintain_labor = boolean(
    "restricted_liberty_to_maintain_labor",
    "Was it done to stop the person moving or travelling, so as to keep their work or services?",
)

accused_is_victim_of_severe_trafficking = boolean(
    "accused_is_victim_of_severe_trafficking", "Is the person accused of this a trafficking victim too?"
)


# T status: presence on account of trafficking.

currently_subjected_to_trafficking = boolean("currently_subjected_to_trafficking", "Is the trafficking still going on?")

liberated_by_law_enforcement = boolean(
    "liberated_by_law_enforcement", "Did a law enforcement agency free the person from the trafficking?"
)

escaped_before_law_enforcement_involved = boolean(
    "escaped_before_law_enforcement_involved", "Did the person get away before any law enforcement agency was involved?"
)

law_enforcement_became_actively_involved = boolean(
    "law_enforcement_became_actively_involved",
    "Did an agency then do more than take the report, for example interview the person or investigate?",
)

presence_directly_related_to_past_trafficking = boolean(
    "presence_directly_related_to_past_trafficking",
    "Is the person still here because of what the trafficking did to them (health, safety, recovery, money, case)?",
)

allowed_lawful_entry_for_trafficking_process = boolean(
    "allowed_lawful_entry_for_trafficking_process",
    "Was the person lawfully let in to take part in an investigation or court process about the trafficking?",
)

departed_after_trafficking = boolean(
    "departed_after_trafficking",
    "Has the person left, or been removed from, the United States at any time after the trafficking?",
)

reentry_result_of_continued_victimization = boolean(
    "reentry_result_of_continued_victimization",
    "Did the person come back because the trafficker's harm or threats continued?",
)

victim_of_new_trafficking_incident = boolean(
    "victim_of_new_trafficking_incident", "Was the person trafficked again, in a new incident?"
)

allowed_lawful_reentry_for_trafficking_process = boolean(
    "allowed_lawful_reentry_for_trafficking_process",
    "Was the person lawfully let back in to take part in an investigation or court process about the trafficking?",
)

presence_due_to_participation_in_process_after_return = boolean(
    "presence_due_to_participation_in_process_after_return",
    (
        "After coming back, is the person here because of taking part, now or earlier, in an investigation or "
        "court process about the trafficking?"
    ),
)

returned_and_received_unavailable_treatment_or_services = boolean(
    "returned_and_received_unavailable_treatment_or_services",
    (
        "After coming back, did the person receive treatment or services for the trafficking that cannot be had "
        "in the home country or last country of residence?"
    ),
)

present_on_account_of_trafficking = boolean(
    "present_on_account_of_trafficking",
    "Is the person in the United States because of the trafficking, as the rule defines it?",
    derives_from="provision us.t_visa.physical_presence",
    settled_by="us.t_visa.physical_presence",
)


# T status: cooperation, filing and later life of the status.

reported_to_agency_with_jurisdiction = boolean(
    "reported_to_agency_with_jurisdiction",
    "Has the trafficking been reported, at least once, to an agency able to detect, investigate or prosecute it?",
)

had_contact_with_law_enforcement = boolean(
    "had_contact_with_law_enforcement",
    "Has the person had any contact with a law enforcement agency about the trafficking?",
)

t_application_filing_date = day("t_application_filing_date", "When did USCIS receive the T application (Form I-914)?")

hardship_based_solely_on_economic_or_social_detriment = boolean(
    "hardship_based_solely_on_economic_or_social_detriment",
    "Is the hardship only about money, or lost social or economic opportunities?",
)

substantial_reason_to_believe_committed_severe_trafficking = boolean(
    "substantial_reason_to_believe_committed_severe_trafficking",
    (
        "Is there substantial reason to believe the person took part in trafficking someone? (ask a lawyer first: "
        "victims are often forced to help)"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

inadmissibility_ground_212a = code(
    "inadmissibility_ground_212a",
    "Which ground for refusing admission (INA 212(a)) is in issue?",
    [
        "health_a1",
        "criminal_a2",
        "security_a3",
        "labor_a5",
        "illegal_entry_or_violation_a6",
        "documents_a7",
        "citizenship_a8",
        "prior_removal_or_unlawful_presence_a9",
        "polygamy_a10A",
        "child_abduction_a10C",
        "unlawful_voter_a10D",
        "tax_renunciation_a10E",
    ],
)

waiver_in_national_interest = boolean(
    "waiver_in_national_interest", "Does USCIS consider a waiver to be in the national interest?"
)

waiver_in_public_or_national_interest = boolean(
    "waiver_in_public_or_national_interest", "Does USCIS consider a waiver to be in the public or national interest?"
)

described_in_212a3E = boolean(  # noqa: N816 - the statute's own letters
    "described_in_212a3E",
    "Does the ground for Nazi persecution, genocide, torture or extrajudicial killing (INA 212(a)(3)(E)) apply?",
)

is_principal_applicant = boolean(
    "is_principal_applicant", "Is the application for the survivor personally (not for a family member)?"
)

t1_grants_this_fiscal_year = integer(
    "t1_grants_this_fiscal_year", "How many T-1 grants have been made to principals this federal fiscal year?"
)

u1_grants_this_fiscal_year = integer(
    "u1_grants_this_fiscal_year", "How many U-1 grants have been made to principals this federal fiscal year?"
)

t_application_complete_and_properly_filed = boolean(
    "t_application_complete_and_properly_filed", "Was a complete Form I-914 properly filed?"
)

signed_personal_statement_submitted = boolean(
    "signed_personal_statement_submitted", "Did the person send a signed statement in their own words?"
)

background_checks_complete_and_reviewed = boolean(
    "background_checks_complete_and_reviewed", "Are the initial background checks finished and reviewed?"
)

national_security_concern = boolean("national_security_concern", "Do the checks raise a national security concern?")

rfe_issued_on_pending_t_application = boolean(
    "rfe_issued_on_pending_t_application",
    "For an application already pending on 2024-08-28, has USCIS sent a request for evidence?",
)

t_application_appears_fraudulent = boolean(
    "t_application_appears_fraudulent", "Does the application appear to be fraudulent?"
)

t_application_prima_facie_eligible = boolean(
    "t_application_prima_facie_eligible", "Does the application on its face show eligibility (admissibility included)?"
)

bona_fide_determination_issued = boolean(
    "bona_fide_determination_issued", "Has USCIS decided that the application is bona fide?"
)

t_or_u_application_finally_denied = boolean(
    "t_or_u_application_finally_denied", "Has the T, U or VAWA application been denied with all appeals used up?"
)

has_final_order_of_removal = boolean(
    "has_final_order_of_removal", "Is there a final order of removal, deportation or exclusion against the person?"
)

holds_t1_status = boolean("holds_t1_status", "Does the person hold T-1 status now?")

law_enforcement_certifies_presence_needed = boolean(
    "law_enforcement_certifies_presence_needed",
    "Does an agency confirm that the person is needed here for an investigation or prosecution?",
)

exceptional_circumstances = boolean(
    "exceptional_circumstances", "Are there exceptional circumstances that call for more time in status?"
)

adjustment_application_filed_before_status_expired = boolean(
    "adjustment_application_filed_before_status_expired",
    "Was the green card application filed while the T or U status was still valid?",
    derives_from="adjustment filing date and status expiry date",
)

lea_reports_refusal_in_detailed_writing = boolean(
    "lea_reports_refusal_in_detailed_writing",
    "Has an agency with jurisdiction told USCIS in a detailed writing that the person refused a reasonable request?",
)

lea_declaration_withdrawn_in_detailed_writing = boolean(
    "lea_declaration_withdrawn_in_detailed_writing",
    "Has the agency that signed the declaration withdrawn it with a detailed written explanation?",
)

t_approval_in_error = boolean(
    "t_approval_in_error", "Was the approval contrary to the law, or the result of an error that led to it?"
)

t2_divorce_from_principal_final = boolean(
    "t2_divorce_from_principal_final", "For a T-2 spouse, is a divorce from the principal final?"
)


# T and U status: family members.

family_member_relationship = code(
    "family_member_relationship",
    (
        "What is the relative to the survivor? (a child is unmarried and under 21; child_of_derivative = son or "
        "daughter, of any age, of a relative who gets T status through the survivor)"
    ),
    ["spouse", "child", "parent", "sibling", "child_of_derivative", "other"],
)

principal_age_at_filing_years = integer(
    "principal_age_at_filing_years",
    "How old was the survivor on the day their own application was filed?",
    unit="years",
    derives_from="date_of_birth and filing date",
)

family_member_age_at_principal_filing_years = integer(
    "family_member_age_at_principal_filing_years",
    "How old was the relative on the day the survivor's application was filed?",
    unit="years",
    derives_from="relative's date of birth and principal filing date",
)

family_member_current_age_years = integer(
    "family_member_current_age_years", "How old is the relative today?", unit="years"
)

family_member_unmarried = boolean("family_member_unmarried", "Is the relative unmarried (at every step so far)?")

marriage_exists_when_principal_adjudicated = boolean(
    "marriage_exists_when_principal_adjudicated",
    (
        "Is the couple (or the couple creating the step relationship) married when the survivor's application is "
        "decided, and since?"
    ),
)

became_child_after_principal_filing = boolean(
    "became_child_after_principal_filing",
    "Did the survivor become this child's parent after filing (birth, adoption, or marriage)?",
)

family_member_faces_present_danger_of_retaliation = boolean(
    "family_member_faces_present_danger_of_retaliation",
    "Is the relative in danger now because the survivor escaped or helped the authorities?",
)

parent_of_family_member_granted_derivative_t_status = boolean(
    "parent_of_family_member_granted_derivative_t_status",
    (
        "Was the relative's own parent granted T-2, T-3, T-4 or T-5 status through the survivor (even if it later "
        "lapsed)?"
    ),
)

principal_holds_or_seeks_status = boolean(
    "principal_holds_or_seeks_status", "Has the survivor applied for, or been granted, the status and kept it?"
)

family_member_is_admissible = boolean(
    "family_member_is_admissible", "Has a lawyer checked that no ground for refusing admission applies to the relative?"
)

family_member_inadmissibility_waiver_granted = boolean(
    "family_member_inadmissibility_waiver_granted", "Has any such ground been waived for the relative?"
)

family_member_reason_to_believe_committed_trafficking = boolean(
    "family_member_reason_to_believe_committed_trafficking",
    "Is there substantial reason to believe that the relative took part in trafficking someone?",
)

family_member_committed_crime_in_family_violence_or_trafficking = boolean(
    "family_member_committed_crime_in_family_violence_or_trafficking",
    "Did the relative commit the crime against the survivor, in a family violence or trafficking setting?",
)

family_member_in_country = boolean(
    "family_member_in_country", "Is the relative in the United States at the time of the decision?"
)

family_application_complete_and_credible = boolean(
    "family_application_complete_and_credible",
    "Was a complete application for the relative properly filed, with credible proof of the relationship?",
)


# Permanent residence through T or U status.

lawfully_admitted_in_t1_status = boolean(
    "lawfully_admitted_in_t1_status", "Was the person lawfully admitted in, or granted, T-1 status?"
)

held_status_when_adjustment_filed = boolean(
    "held_status_when_adjustment_filed", "Did the person still hold T (or U) status when filing for the green card?"
)

months_continuous_presence_since_admission_in_status = integer(
    "months_continuous_presence_since_admission_in_status",
    (
        "For how many whole months has the person been in the United States without a break since admission in "
        "(or latest return to) T or U status?"
    ),
    unit="months",
)

investigation_or_prosecution_complete_per_attorney_general = boolean(
    "investigation_or_prosecution_complete_per_attorney_general",
    "Has the Attorney General determined that the investigation or prosecution is complete?",
)

continuously_present_during_investigation_or_prosecution = boolean(
    "continuously_present_during_investigation_or_prosecution",
    "Was the person here without a break during the investigation or prosecution?",
)

longest_single_absence_days = integer(
    "longest_single_absence_days", "How long was the longest single trip abroad since admission in status?", unit="days"
)

total_absence_days = integer(
    "total_absence_days", "How many days in total was the person abroad since admission in status?", unit="days"
)

absence_necessary_for_investigation_or_prosecution = boolean(
    "absence_necessary_for_investigation_or_prosecution",
    "Were the long absences needed for the investigation or prosecution?",
)

official_certifies_absence_justified = boolean(
    "official_certifies_absence_justified",
    "Has an official in the case certified that the long absences were justified?",
)

good_moral_character_since_admission = boolean(
    "good_moral_character_since_admission",
    "Has the person been of good moral character since admission in T status, until the decision?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

gmc_disqualification_waived_as_incident_to_trafficking = boolean(
    "gmc_disqualification_waived_as_incident_to_trafficking",
    (
        "If a conviction or act stands in the way of good moral character, has USCIS waived it because it came "
        "from the trafficking?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

trauma_exception_established_at_t_approval = boolean(
    "trauma_exception_established_at_t_approval", "Was the trauma exception accepted when the T status was approved?"
)

status_revoked = boolean("status_revoked", "Has the T (or U) status been revoked?")

principal_meets_t_adjustment = boolean(
    "principal_meets_t_adjustment",
    (
        "Has the survivor applied for, and does the survivor meet the rules for, the T-based green card (or "
        "already got it on that basis)?"
    ),
    derives_from="provision us.t_visa.adjustment.principal for the principal",
)

family_member_admitted_in_derivative_t_status = boolean(
    "family_member_admitted_in_derivative_t_status",
    "Was the relative admitted in, or granted, T-2 to T-6 status before the survivor got the green card?",
)

lawfully_admitted_in_u_status = boolean(
    "lawfully_admitted_in_u_status", "Was the person lawfully admitted in, or granted, U status?"
)

unreasonably_refused_assistance_since_u_grant = boolean(
    "unreasonably_refused_assistance_since_u_grant",
    (
        "Is there clear evidence that, after U status was granted, the person unreasonably refused to help the "
        "authorities?"
    ),
)

presence_justified_humanitarian_family_or_public_interest = boolean(
    "presence_justified_humanitarian_family_or_public_interest",
    "Is it justified for the person to stay on humanitarian grounds, for family unity, or in the public interest?",
)


# Continued presence.

federal_law_enforcement_cp_application_filed = boolean(
    "federal_law_enforcement_cp_application_filed",
    "Has a federal law enforcement official applied for continued presence for the person?",
)

may_be_potential_witness = boolean("may_be_potential_witness", "Could the person be a witness about the trafficking?")

unmanageable_security_or_public_safety_risk = boolean(
    "unmanageable_security_or_public_safety_risk",
    "Has DHS found a significant risk to national security or public safety that conditions cannot remove?",
)

civil_action_18usc1595_filed = boolean(
    "civil_action_18usc1595_filed",
    "Has the person filed a civil action under 18 USC 1595, against the trafficker or somebody who benefited?",
    canonical="civil_action_under_1595_filed",
)

civil_action_concluded = boolean("civil_action_concluded", "Is that lawsuit over?")

exercised_due_diligence_in_civil_action = boolean(
    "exercised_due_diligence_in_civil_action", "Has the person pursued the lawsuit with due care?"
)

inadmissible_on_ground_listed_7105c3Aiv = boolean(  # noqa: N816 - the statute's own letters
    "inadmissible_on_ground_listed_7105c3Aiv",
    "Does one of the listed criminal, trafficking, money laundering or security grounds apply to the person?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

continued_presence_granted = boolean(
    "continued_presence_granted", "Has DHS granted the person continued presence that is still in force?"
)

law_enforcement_written_parole_request = boolean(
    "law_enforcement_written_parole_request",
    "Has a law enforcement official asked in writing to let the relative come?",
)

principal_age_at_cp_application_years = integer(
    "principal_age_at_cp_application_years",
    "How old was the survivor when continued presence was applied for?",
    unit="years",
)

family_member_age_at_cp_application_years = integer(
    "family_member_age_at_cp_application_years",
    "How old was the relative when continued presence was applied for?",
    unit="years",
)

family_member_knowingly_complicit_in_trafficking = boolean(
    "family_member_knowingly_complicit_in_trafficking",
    "Is there reason to believe that the relative knowingly took part in the trafficking?",
)

family_member_criminal_or_security_bar = boolean(
    "family_member_criminal_or_security_bar",
    "Do criminal or security grounds (INA 212(a)(2)-(3), 237(a)(2), (4)) apply to the relative?",
)


# U status.

qualifying_crime_type = code(
    "qualifying_crime_type",
    (
        "Which crime did the agency investigate or prosecute? (attempt, conspiracy or solicitation of a listed "
        "crime counts as that crime)"
    ),
    [
        "abduction",
        "abusive_sexual_contact",
        "being_held_hostage",
        "blackmail",
        "domestic_violence",
        "extortion",
        "false_imprisonment",
        "felonious_assault",
        "female_genital_mutilation",
        "foreign_labor_contracting_fraud",
        "incest",
        "involuntary_servitude",
        "kidnapping",
        "manslaughter",
        "murder",
        "obstruction_of_justice",
        "peonage",
        "perjury",
        "prostitution",
        "rape",
        "sexual_assault",
        "sexual_exploitation",
        "slave_trade",
        "stalking",
        "torture",
        "trafficking",
        "unlawful_criminal_restraint",
        "witness_tampering",
        "other",
    ],
)

substantially_similar_to_listed_crime = boolean(
    "substantially_similar_to_listed_crime",
    "Is the crime, by its nature and elements, substantially similar to one on the list?",
)

victim_of_qualifying_criminal_activity = boolean(
    "victim_of_qualifying_criminal_activity",
    "Was the person directly and closely harmed by a crime that counts for U status?",
    derives_from="provision us.u_visa.qualifying_crime and direct or indirect victim rules",
)

suffered_substantial_physical_or_mental_abuse = boolean(
    "suffered_substantial_physical_or_mental_abuse",
    (
        "Did the person suffer substantial physical or mental abuse because of it? (a legal judgement on "
        "everything known)"
    ),
)

is_incapacitated_or_incompetent = boolean(
    "is_incapacitated_or_incompetent", "Is the person unable to take part because of incapacity or incompetence?"
)

possesses_information_about_crime = boolean(
    "possesses_information_about_crime", "Does the person have specific, credible information about the crime?"
)

representative_possesses_information_about_crime = boolean(
    "representative_possesses_information_about_crime", "Does a parent, guardian or next friend have that information?"
)

helpful_to_certifying_agency = boolean(
    "helpful_to_certifying_agency", "Has the person been, or is the person now or likely to be, helpful to the agency?"
)

representative_helpful_to_certifying_agency = boolean(
    "representative_helpful_to_certifying_agency", "Has a parent, guardian or next friend given that help?"
)

no_unreasonable_refusal_since_cooperation_began = boolean(
    "no_unreasonable_refusal_since_cooperation_began",
    "Since cooperation began, has everything reasonably asked for been provided?",
)

crime_violated_us_law_or_occurred_in_us = boolean(
    "crime_violated_us_law_or_occurred_in_us",
    "Did the crime take place in the United States or its territories, or break a U.S. law that reaches abroad?",
)

culpable_for_the_qualifying_crime = boolean(
    "culpable_for_the_qualifying_crime",
    "Is the person themselves culpable for that same crime?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

u_certification_signed_by_certifying_official = boolean(
    "u_certification_signed_by_certifying_official", "Has a proper certifying official signed Form I-918 Supplement B?"
)

u_certification_signature_date = day("u_certification_signature_date", "On what date was Supplement B signed?")

u_petition_filing_date = day("u_petition_filing_date", "When did USCIS receive Form I-918?")

u_petition_complete_with_certification_and_statement = boolean(
    "u_petition_complete_with_certification_and_statement",
    "Was a complete I-918 properly filed with Supplement B and a signed statement?",
)

biometrics_results_received = boolean("biometrics_results_received", "Have the fingerprint check results come back?")

risk_to_national_security_or_public_safety = boolean(
    "risk_to_national_security_or_public_safety", "Does USCIS see a risk to national security or public safety?"
)

all_u1_requirements_met = boolean(
    "all_u1_requirements_met",
    "Are all U-1 requirements met?",
    derives_from="provision us.u_visa.principal",
    settled_by="us.u_visa.principal",
)


# HHS letters and benefits.

willing_to_assist_in_every_reasonable_way = boolean(
    "willing_to_assist_in_every_reasonable_way",
    "Is the person willing to help the investigation and prosecution in every reasonable way?",
    aliases=("willing_to_assist_law_enforcement",),
)

bona_fide_t_application_made_and_not_denied = boolean(
    "bona_fide_t_application_made_and_not_denied",
    "Has the person made a bona fide T application that has not been denied?",
)

hhs_certification_in_effect = boolean(
    "hhs_certification_in_effect", "Does the person have an HHS certification letter that is in effect?"
)

hhs_child_eligibility_letter_issued = boolean(
    "hhs_child_eligibility_letter_issued", "Has HHS issued the person a child eligibility letter?"
)

credible_information_child_may_be_trafficked = boolean(
    "credible_information_child_may_be_trafficked",
    "Has HHS received credible information that the child may have been trafficked?",
    aliases=("credible_information_of_trafficking",),
)

seeking_hhs_assistance = boolean("seeking_hhs_assistance", "Is assistance being sought for the child?")

hhs_believes_information_shows_eligibility = boolean(
    "hhs_believes_information_shows_eligibility",
    "Does HHS believe that the information as a whole shows the child is eligible?",
)

public_official_discovers_possible_victim = boolean(
    "public_official_discovers_possible_victim",
    "Has a federal, state or local official found that the person may be a trafficking victim?",
)

holds_derivative_t_status = boolean(
    "holds_derivative_t_status", "Does the person hold T-2, T-3, T-4, T-5 or T-6 status?"
)

eligible_for_benefits_as_refugee = boolean(
    "eligible_for_benefits_as_refugee",
    "Is the person treated like a refugee for federal and state benefits?",
    derives_from="provision us.benefits.refugee_equivalent",
    met_by="us.benefits.refugee_equivalent",
    note="Record yes for a person who is a refugee, or was granted asylum, in their own right.",
)

lpr_waiting_period_satisfied_or_exempt = boolean(
    "lpr_waiting_period_satisfied_or_exempt",
    (
        "As a permanent resident, has the five-year wait passed, or does an exemption apply (for example former "
        "refugee-like status)?"
    ),
)

is_cuban_or_haitian_entrant = boolean(
    "is_cuban_or_haitian_entrant", "Is the person a Cuban or Haitian entrant as the law defines it?"
)

is_cofa_citizen = boolean(
    "is_cofa_citizen",
    "Is the person a citizen of Micronesia, the Marshall Islands or Palau living here under the Compacts?",
)

lawfully_residing_child_or_pregnant_in_option_state = boolean(
    "lawfully_residing_child_or_pregnant_in_option_state",
    "Is the person a lawfully residing child or pregnant person in a state that covers them by option?",
)

in_federal_custody = boolean("in_federal_custody", "Is the person in federal custody?")


# Confidentiality of immigration files.

information_relates_to_protected_applicant = boolean(
    "information_relates_to_protected_applicant",
    "Is the information about someone who has applied for, or has, T, U or VAWA relief?",
)

holder_bound_by_8usc1367 = boolean(
    "holder_bound_by_8usc1367",
    "Is the one holding the information DHS, DOJ or the State Department, or an agency that got it from them?",
)

disclosure_exception_8usc1367 = code(
    "disclosure_exception_8usc1367",
    "Which exception, if any, covers this disclosure?",
    [
        "no_exception",
        "sworn_officer_legitimate_agency_purpose",
        "census_manner",
        "law_enforcement_purpose_protecting_confidentiality",
        "judicial_review_protecting_confidentiality",
        "all_adult_victims_waived",
        "benefits_eligibility_agency",
        "congressional_oversight_closed_case",
        "victim_service_provider_with_written_consent",
        "national_security_purpose",
        "federal_prosecutor_constitutional_duty",
    ],
)

adverse_admissibility_or_deportability_determination = boolean(
    "adverse_admissibility_or_deportability_determination",
    "Would the decision go against the person on admissibility or deportability?",
)

information_furnished_solely_by_trafficker_or_perpetrator = boolean(
    "information_furnished_solely_by_trafficker_or_perpetrator",
    "Does the information come only from the trafficker or perpetrator?",
)

convicted_of_crime_listed_8usc1227a2 = boolean(
    "convicted_of_crime_listed_8usc1227a2",
    "Has the person been convicted of a crime listed in the deportation grounds (8 USC 1227(a)(2))?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# Asylum and special immigrant juveniles.

last_arrival_date = day("last_arrival_date", "When did the person last arrive in the United States?")

asylum_filing_date = day("asylum_filing_date", "When was the asylum application received (or provably mailed in time)?")

changed_circumstances_affecting_eligibility = boolean(
    "changed_circumstances_affecting_eligibility", "Has something changed that matters for the asylum claim?"
)

extraordinary_circumstances_directly_related_to_delay = boolean(
    "extraordinary_circumstances_directly_related_to_delay",
    (
        "Did something extraordinary (illness, trauma, being held or a minor, lost papers through a lawyer, "
        "lawful status) directly cause the delay?"
    ),
)

applicant_intentionally_created_circumstances = boolean(
    "applicant_intentionally_created_circumstances", "Did the person bring that about on purpose?"
)

asylum_filed_within_reasonable_period = boolean(
    "asylum_filed_within_reasonable_period",
    "Was the application filed within a reasonable time, given those circumstances?",
)

age_at_sij_filing_years = integer(
    "age_at_sij_filing_years",
    "How old was the young person on the day the SIJ petition (Form I-360) was filed?",
    unit="years",
)

unmarried_at_sij_filing_and_decision = boolean(
    "unmarried_at_sij_filing_and_decision", "Was the young person unmarried at filing, and still?"
)

juvenile_court_dependency_or_custody_order = boolean(
    "juvenile_court_dependency_or_custody_order",
    "Has a juvenile court made the young person its dependent, or placed them with an agency or a person?",
)

court_found_reunification_not_viable = boolean(
    "court_found_reunification_not_viable",
    (
        "Did the court find that living with one or both parents is not workable because of abuse, neglect, "
        "abandonment or the like?"
    ),
)

found_return_not_in_best_interest = boolean(
    "found_return_not_in_best_interest",
    "Was it decided that going back to the home country is not in the young person's best interest?",
)

order_in_effect_at_filing_and_decision = boolean(
    "order_in_effect_at_filing_and_decision", "Was the court order in effect at filing and until the decision?"
)

order_ended_solely_due_to_age_or_permanency = boolean(
    "order_ended_solely_due_to_age_or_permanency",
    "Did the order end only because of age, adoption, guardianship or another permanent placement?",
)

order_sought_primarily_for_relief_from_maltreatment = boolean(
    "order_sought_primarily_for_relief_from_maltreatment",
    "Was a main reason for going to court to get relief from the parents' abuse, neglect or abandonment?",
)

order_altered_hhs_custody = boolean(
    "order_altered_hhs_custody", "Was the order made while in HHS custody, and did it change that custody or placement?"
)

hhs_specific_consent_given = boolean("hhs_specific_consent_given", "Did HHS specifically consent to that?")


# The act, the charge, the outcome.

offence_is_federal = boolean(
    "offence_is_federal",
    "Is it a federal offence (charged by a United States Attorney)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

federal_offence_code = code(
    "federal_offence_code",
    "Which federal offence is or was charged against the accused?",
    [
        "8usc1324",
        "18usc241",
        "18usc1201",
        "18usc1581",
        "18usc1583",
        "18usc1584",
        "18usc1589",
        "18usc1590",
        "18usc1591",
        "18usc1592",
        "18usc1593A",
        "18usc1594",
        "18usc1597",
        "18usc1952",
        "18usc2241",
        "18usc2242",
        "18usc2243",
        "18usc2244",
        "18usc2251",
        "18usc2251A",
        "18usc2252",
        "18usc2252A",
        "18usc2260",
        "18usc2421",
        "18usc2422",
        "18usc2423",
        "other",
    ],
)

offence_is_crime_of_violence_16a = boolean(
    "offence_is_crime_of_violence_16a",
    (
        "Does the offence have as an element the use, attempted use or threatened use of physical force against a "
        "person or property (18 USC 16(a))?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_had_child_victim = boolean(
    "offence_had_child_victim",
    "Was a person under 18 a victim of this particular offence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

convicted_of_offence = boolean(
    "convicted_of_offence",
    "Was the person convicted (including by pleading guilty or no contest)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

arrested_for_offence = boolean(
    "arrested_for_offence", "Was the person arrested for it?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

adjudicated_delinquent = boolean(
    "adjudicated_delinquent",
    "Did a juvenile court find that the person did it?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

charged_with_offence = boolean(
    "charged_with_offence",
    "Has the person been charged, or is a case against them pending?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

acquitted_of_offence = boolean(
    "acquitted_of_offence", "Was the person found not guilty of it?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

charges_not_pursued_or_dismissed = boolean(
    "charges_not_pursued_or_dismissed",
    "Did the prosecutor not pursue the charge, or ask the court to dismiss it?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

charges_reduced_to_level_a_offence = boolean(
    "charges_reduced_to_level_a_offence",
    "Was the violent charge reduced to a federal charge that is not a crime of violence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

reduced_charge_ended_without_standing_conviction = boolean(
    "reduced_charge_ended_without_standing_conviction",
    (
        "Did the reduced charge end in a not-guilty verdict, no prosecution or dismissal, or was the conviction "
        "for it later vacated?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

sentenced_to_imprisonment = boolean(
    "sentenced_to_imprisonment", "Was the person sentenced to prison for it?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

is_or_was_imprisoned_under_sentence = boolean(
    "is_or_was_imprisoned_under_sentence",
    "Is the person, or was the person, in prison under that sentence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

sentence_completed = boolean(
    "sentence_completed",
    "Has the person finished every part of the sentence (custody, supervision, probation)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

sentence_completed_date = day(
    "sentence_completed_date",
    "When did the person finish every part of the sentence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

conviction_date = day(
    "conviction_date", "When was the person convicted and sentenced?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)


# Link between trafficking and the act.

offence_consequence_of_trafficking = boolean(
    "offence_consequence_of_trafficking",
    "Did the act happen as a result of being trafficked, even if not directly ordered?",
    derives_from="true whenever offence_direct_consequence_of_trafficking is true",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

conduct_directly_related_to_trafficking = boolean(
    "conduct_directly_related_to_trafficking",
    "Was what the person was arrested for directly related to being trafficked?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_part_of_trafficking_scheme_or_at_direction = boolean(
    "offence_part_of_trafficking_scheme_or_at_direction",
    "Was the act part of the trafficking scheme, or done because an operator of the scheme directed it?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_committed_solely_as_victim = boolean(
    "offence_committed_solely_as_victim",
    "Did the person do this only because they were a victim of trafficking or of compelled prostitution?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

reasonable_fear_of_harm = boolean(
    "reasonable_fear_of_harm", "Was the person reasonably afraid of harm if they did not do it?"
)

lacked_required_criminal_intent = boolean(
    "lacked_required_criminal_intent",
    "Does the trafficking show that the person did not have the intent the crime requires?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

duress_threat_imminent_and_grave = boolean(
    "duress_threat_imminent_and_grave", "Did the person face an immediate threat of death or serious injury?"
)

duress_no_reasonable_legal_alternative = boolean(
    "duress_no_reasonable_legal_alternative", "Was there no safe and lawful way out at that moment?"
)

recklessly_entered_coercive_situation = boolean(
    "recklessly_entered_coercive_situation",
    (
        "Has it been found that the person recklessly put themselves in the situation where they would be forced "
        "to offend?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

some_evidence_supports_trafficking_defence = boolean(
    "some_evidence_supports_trafficking_defence",
    "Is there at least some evidence that the act was a direct result of being trafficked?",
)

state_disproved_defence_beyond_reasonable_doubt = boolean(
    "state_disproved_defence_beyond_reasonable_doubt",
    "Has the prosecution disproved the trafficking defence beyond a reasonable doubt?",
)


# 18 USC 3771A procedure.

motion_in_writing = boolean("motion_in_writing", "Is the motion in writing?")

motion_describes_supporting_evidence = boolean(
    "motion_describes_supporting_evidence", "Does the motion describe the supporting evidence?"
)

motion_states_offence = boolean("motion_states_offence", "Does the motion say which offence it is about?")

motion_includes_document_copies = boolean(
    "motion_includes_document_copies", "Are copies of the documents that show entitlement attached?"
)

motion_filed_date = day("motion_filed_date", "When was the motion or petition filed?")

opposition_filed_date = day("opposition_filed_date", "When did the prosecutor file an opposition?")

motion_denied = boolean("motion_denied", "Did the court deny the motion?")

new_and_compelling_evidence = boolean(
    "new_and_compelling_evidence", "Is there new and compelling evidence or information?"
)

denial_due_to_curable_deficiency = boolean(
    "denial_due_to_curable_deficiency", "Was the motion denied only for a defect that can be fixed?"
)

affidavit_from_provider_or_clinician = boolean(
    "affidavit_from_provider_or_clinician",
    "Is there an affidavit or sworn testimony from an anti-trafficking service provider or clinician?",
)

affidavit_found_credible = boolean(
    "affidavit_found_credible", "Does the court find that affidavit or testimony credible?"
)

other_evidence_readily_available = boolean("other_evidence_readily_available", "Is other evidence readily available?")

motion_under_3771a_filed = boolean(
    "motion_under_3771a_filed", "Has a motion under 18 USC 3771A been filed?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

trafficking_duress_defence_raised = boolean(
    "trafficking_duress_defence_raised",
    "Was the trafficking duress defence (18 USC 28) raised in the case?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

seal_motion_made = boolean("seal_motion_made", "Did anyone ask the court to seal the record of that defence?")

conviction_entered = boolean(
    "conviction_entered", "Has a conviction been entered for the offence?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

grant_may_fund_legal_representation = boolean(
    "grant_may_fund_legal_representation", "Is this an OJP or OVW grant that may pay for legal representation?"
)


# Criminal case against the trafficker.

accused_convicted_of_chapter_77_offence = boolean(
    "accused_convicted_of_chapter_77_offence",
    "Was the accused convicted of an offence in 18 USC chapter 77 (1581-1597)?",
)

harmed_directly_and_proximately_by_federal_offence = boolean(
    "harmed_directly_and_proximately_by_federal_offence",
    "Was the person directly and proximately harmed by a federal crime (or a crime under the D.C. Code)?",
)

proposed_representative_is_defendant = boolean(
    "proposed_representative_is_defendant", "Is the one proposed to act for the person the defendant?"
)

victim_incompetent_incapacitated_or_deceased = boolean(
    "victim_incompetent_incapacitated_or_deceased",
    "Is the harmed person legally incompetent, incapacitated or deceased?",
)

testimony_would_be_materially_altered = boolean(
    "testimony_would_be_materially_altered",
    (
        "Has the court found by clear and convincing evidence that the person's testimony would be materially "
        "altered by hearing other testimony?"
    ),
)

right_asserted_before_or_during_proceeding_and_denied = boolean(
    "right_asserted_before_or_during_proceeding_and_denied",
    "Did the person ask for the right before or during the hearing, and was it refused?",
)

right_denied_date = day("right_denied_date", "When was the right refused?")

mandamus_petition_filed_date = day("mandamus_petition_filed_date", "When was the mandamus petition filed?")

decision_concerns_plea = boolean("decision_concerns_plea", "Is the decision to be reopened a plea?")

accused_pleaded_to_highest_offence_charged = boolean(
    "accused_pleaded_to_highest_offence_charged", "Did the accused plead to the highest offence charged?"
)

limitation_expired_before_2006_07_27 = boolean(
    "limitation_expired_before_2006_07_27", "Had the time limit for prosecuting already run out before 27 July 2006?"
)

offence_completed_date = day("offence_completed_date", "When did the criminal conduct end?")

indictment_date = day("indictment_date", "When was the indictment found or the information filed?")

offence_involved_child_abuse_or_kidnapping = boolean(
    "offence_involved_child_abuse_or_kidnapping",
    "Did the offence involve sexual or physical abuse, or kidnapping, of a child?",
)

indicted_before_victim_turned_25 = boolean(
    "indicted_before_victim_turned_25",
    "Was the indictment found before the harmed person turned 25?",
    derives_from="indictment_date and date_of_birth",
)

losses_discovered_date = day(
    "losses_discovered_date", "When did the person discover losses that were not in the restitution order?"
)

amended_restitution_petition_date = day(
    "amended_restitution_petition_date", "When was the petition for an amended restitution order filed?"
)

good_cause_for_omitting_losses = boolean(
    "good_cause_for_omitting_losses", "Is there good cause for those losses not having been claimed at first?"
)

plea_agreement_provides_restitution = boolean(
    "plea_agreement_provides_restitution", "Does the plea agreement provide for restitution to the person?"
)

assets_forfeited_under_1594 = boolean(
    "assets_forfeited_under_1594", "Have the trafficker's assets been forfeited under 18 USC 1594?"
)

restitution_order_unpaid = boolean("restitution_order_unpaid", "Is a chapter 77 restitution order still unpaid?")

payment_demand_date = day("payment_demand_date", "On what date is payment being sought?")

judgment_entry_date = day("judgment_entry_date", "When was the criminal judgment entered?")

defendant_release_date = day("defendant_release_date", "When was the convicted person released from prison?")

offence_committed_before_1996_04_24 = boolean(
    "offence_committed_before_1996_04_24", "Was the offence committed before 24 April 1996?"
)


# Civil claims.

victim_of_chapter_77_violation = boolean(
    "victim_of_chapter_77_violation",
    (
        "Was the person the victim of conduct that violates 18 USC chapter 77 (forced labour, trafficking, sex "
        "trafficking, document servitude ...)?"
    ),
)

conduct_within_1589_1590_1591 = boolean(
    "conduct_within_1589_1590_1591",
    "Was the violation forced labour, trafficking for labour, or sex trafficking (18 USC 1589, 1590, 1591)?",
)

defendant_is_perpetrator = boolean(
    "defendant_is_perpetrator", "Is the person or business being sued the one who committed the violation?"
)

defendant_knowingly_benefited = boolean(
    "defendant_knowingly_benefited", "Did the defendant knowingly receive money or anything of value from the venture?"
)

defendant_attempted_or_conspired_to_benefit = boolean(
    "defendant_attempted_or_conspired_to_benefit", "Did the defendant try or agree to benefit from the venture?"
)

benefit_from_participation_in_venture = boolean(
    "benefit_from_participation_in_venture",
    "Did the benefit come from taking part in a common undertaking (venture) involving risk and potential profit?",
)

venture_violated_chapter_77 = boolean(
    "venture_violated_chapter_77", "Did the venture violate the trafficking chapter as to the claimant?"
)

defendant_knew_or_should_have_known = boolean(
    "defendant_knew_or_should_have_known", "Did the defendant know, or should it have known, of the violation?"
)

defendant_knew_or_recklessly_disregarded = boolean(
    "defendant_knew_or_recklessly_disregarded", "Did the accused know of the violation, or recklessly disregard it?"
)

conduct_continued_on_or_after_2003_12_19 = boolean(
    "conduct_continued_on_or_after_2003_12_19",
    "Did any of the conduct happen on or after 19 December 2003?",
    derives_from="true whenever conduct_continued_on_or_after_2008_12_23 is true",
)

conduct_continued_on_or_after_2008_12_23 = boolean(
    "conduct_continued_on_or_after_2008_12_23", "Did any of the conduct happen on or after 23 December 2008?"
)

conduct_continued_on_or_after_2023_01_05 = boolean(
    "conduct_continued_on_or_after_2023_01_05", "Did any of the conduct happen on or after 5 January 2023?"
)

forum_applies_2023_amendment_retroactively = boolean(
    "forum_applies_2023_amendment_retroactively",
    "Does the court's circuit apply the 2023 amendment to earlier conduct?",
)

claim_filed_date = day("claim_filed_date", "When was the lawsuit filed (or when would it be filed)?")

equitable_tolling_applies = boolean(
    "equitable_tolling_applies",
    "Has a court accepted that the time limit was paused (for example because the person could not safely sue)?",
)

civil_action_under_1595_filed = boolean(
    "civil_action_under_1595_filed",
    "Has the person filed a civil action under 18 USC 1595, against the trafficker or somebody who benefited?",
    aliases=("civil_action_18usc1595_filed",),
)

criminal_action_pending = boolean(
    "criminal_action_pending",
    "Is there a criminal investigation or prosecution not yet finally decided in the trial court?",
)

criminal_action_same_occurrence = boolean(
    "criminal_action_same_occurrence", "Does the criminal matter arise out of the same events?"
)

claimant_is_victim_in_criminal_action = boolean(
    "claimant_is_victim_in_criminal_action", "Is the person the victim in that criminal matter?"
)

plaintiff_is_state_attorney_general = boolean(
    "plaintiff_is_state_attorney_general", "Is the plaintiff a State attorney general?"
)

violation_of_1591_threatens_state_residents = boolean(
    "violation_of_1591_threatens_state_residents",
    "Does the attorney general have reason to believe a sex-trafficking violation threatens or harms residents?",
)

offence_listed_in_2255 = boolean(
    "offence_listed_in_2255", "Was the act one of those listed in 18 USC 2255 (including 1589, 1590, 1591, 2421-2423)?"
)

suffered_personal_injury = boolean(
    "suffered_personal_injury", "Did the person suffer a physical or psychological injury because of it?"
)

claim_expired_before_2022_09_16 = boolean(
    "claim_expired_before_2022_09_16", "Had the time limit for this claim already run out before 16 September 2022?"
)

date_freed_from_trafficking = day(
    "date_freed_from_trafficking", "When did the person get out of the trafficking situation?"
)

date_victimization_ended = day("date_victimization_ended", "When did the exploitation end?")


# Protective orders, retaliation.

is_victim_or_witness_in_federal_criminal_case = boolean(
    "is_victim_or_witness_in_federal_criminal_case",
    "Is the person a victim or witness in a federal criminal case or investigation?",
)

government_attorney_applied = boolean(
    "government_attorney_applied",
    "Has the government's lawyer asked the court for the order (or is the court acting on its own)?",
)

reasonable_grounds_of_harassment = boolean(
    "reasonable_grounds_of_harassment",
    (
        "Does the court find reasonable grounds to believe the person is being harassed, or that an order is "
        "needed to stop tampering or retaliation?"
    ),
)

harassment_proved_by_preponderance = boolean(
    "harassment_proved_by_preponderance",
    (
        "After a hearing, has the court found it more likely than not that there is harassment, or that an order "
        "is needed to stop tampering or retaliation?"
    ),
)

conduct_likely_to_deter_minor_witness = boolean(
    "conduct_likely_to_deter_minor_witness",
    "Is the conduct reasonably likely to make the child unwilling to testify or take part?",
)

protective_order_expiry_date = day("protective_order_expiry_date", "When does the current protective order end?")

renewal_motion_date = day("renewal_motion_date", "When was the renewal requested?")

actor_took_harmful_action = boolean(
    "actor_took_harmful_action", "Did someone take action that harmed the person (including action against their job)?"
)

actor_intended_to_retaliate = boolean(
    "actor_intended_to_retaliate", "Did they act knowingly and with intent to retaliate?"
)

truthful_information_given_to_law_enforcement = boolean(
    "truthful_information_given_to_law_enforcement",
    "Was it because truthful information was given to a law-enforcement officer about a federal offence?",
)

actor_used_force_threat_or_corrupt_persuasion = boolean(
    "actor_used_force_threat_or_corrupt_persuasion",
    "Did someone use intimidation, threats, corrupt persuasion or misleading conduct?",
)

actor_intended_to_influence_testimony_or_reporting = boolean(
    "actor_intended_to_influence_testimony_or_reporting",
    "Was the aim to influence or stop testimony or a report to law enforcement about a federal offence?",
)

documents_taken_or_withheld = boolean(
    "documents_taken_or_withheld",
    (
        "Did the accused destroy, hide, remove, confiscate or keep another person's passport, immigration or "
        "government identity document?"
    ),
    canonical="act_on_identity_documents_of_another",
)

in_course_of_or_intent_to_traffick = boolean(
    "in_course_of_or_intent_to_traffick",
    "Was that done during, or in order to commit, a peonage, slavery, forced-labor or sex-trafficking offence?",
    canonical="in_course_of_or_with_intent_to_commit_chapter_77_offence",
)

to_restrict_movement_of_severe_victim = boolean(
    "to_restrict_movement_of_severe_victim",
    "Was it done to restrict the movement of a trafficking victim so as to keep their labour or services?",
)

employee_made_wage_complaint = boolean(
    "employee_made_wage_complaint",
    "Did the worker complain about pay, or take part in a wage case, under the Fair Labor Standards Act?",
)

employer_took_adverse_action_because = boolean(
    "employer_took_adverse_action_because",
    "Did the employer fire or otherwise discriminate against the worker because of that?",
)

applicant_is_victim_parent_guardian_or_prosecutor = boolean(
    "applicant_is_victim_parent_guardian_or_prosecutor",
    (
        "Is the applicant the victim, a parent or guardian of a minor or ward victim, or a prosecutor acting for "
        "the victim?"
    ),
)

reasonable_grounds_applicant_is_trafficking_victim = boolean(
    "reasonable_grounds_applicant_is_trafficking_victim",
    (
        "Does the court find reasonable grounds to believe the applicant is a victim of trafficking or compelled "
        "prostitution?"
    ),
)


# Services, compensation, confidentiality.

suffered_harm_from_crime = boolean(
    "suffered_harm_from_crime",
    "Has the person suffered physical, sexual, financial or emotional harm because of a crime?",
)

victim_of_compensable_crime = boolean(
    "victim_of_compensable_crime",
    "Was the person the victim (or a survivor of a victim) of a crime of violence that the State programme covers?",
)

expense_category = code(
    "expense_category",
    "What kind of expense is being claimed?",
    ["medical", "mental_health", "lost_wages", "funeral", "other"],
)

crime_occurred_in_program_state = boolean(
    "crime_occurred_in_program_state", "Did the crime happen in the State whose programme the person is applying to?"
)

resident_of_program_state = boolean(
    "resident_of_program_state", "Does the person live in the State whose programme they are applying to?"
)

crime_place_has_eligible_program = boolean(
    "crime_place_has_eligible_program",
    "Does the place where the crime happened have its own eligible compensation program?",
)

cooperation_impeded_by_age_health_culture_or_safety = boolean(
    "cooperation_impeded_by_age_health_culture_or_safety",
    (
        "Was cooperating affected by age, physical or psychological condition, cultural or language barriers, or "
        "a health or safety concern?"
    ),
)

delinquent_on_federal_fine_or_restitution = boolean(
    "delinquent_on_federal_fine_or_restitution",
    (
        "Is the claimant a person convicted of a federal offence who is behind on a federal fine, penalty or "
        "restitution order?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

crime_date = day("crime_date", "When did the crime happen?")

crime_discovered_date = day(
    "crime_discovered_date", "When did the person know, or could they have known, that they were injured by the crime?"
)

compensation_claim_filed_date = day("compensation_claim_filed_date", "When was the compensation application filed?")

good_cause_for_late_filing = boolean("good_cause_for_late_filing", "Is there good cause for a late application?")

willing_to_assist_law_enforcement = boolean(
    "willing_to_assist_law_enforcement",
    "Is the person willing to help the investigation and prosecution in every reasonable way?",
    canonical="willing_to_assist_in_every_reasonable_way",
)

bona_fide_t_application_or_continued_presence = boolean(
    "bona_fide_t_application_or_continued_presence",
    "Has a T visa application been found bona fide and not denied, or has continued presence been granted?",
)

hhs_received_request_before_18th_birthday = boolean(
    "hhs_received_request_before_18th_birthday", "Did HHS receive the request before the 18th birthday?"
)

reporter_is_government_official = boolean(
    "reporter_is_government_official", "Is the person who found out a federal, State or local official?"
)

child_missing_from_care = boolean("child_missing_from_care", "Is a child in the agency's care missing or abducted?")

agency_has_title_iv_e_responsibility = boolean(
    "agency_has_title_iv_e_responsibility",
    "Does the State agency have placement, care or supervision responsibility for the child?",
)

identified_as_sex_trafficking_victim_by_agency = boolean(
    "identified_as_sex_trafficking_victim_by_agency",
    "Has a State or local agency worker identified the young person as a sex trafficking victim?",
)

state_elects_age_24 = boolean(
    "state_elects_age_24", "Has the State chosen to treat people under 24 as children for this rule?"
)

safety_at_risk_or_recapture_danger = boolean(
    "safety_at_risk_or_recapture_danger", "Is the person's safety at risk, or could a trafficker find them again?"
)

punished_for_act_directly_resulting_from_trafficking = boolean(
    "punished_for_act_directly_resulting_from_trafficking",
    (
        "Is someone being jailed, fined or otherwise penalised only for an act that was a direct result of being "
        "trafficked?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

receives_vawa_funding = boolean(
    "receives_vawa_funding", "Does the organisation get Violence Against Women Act funds for the service?"
)

receives_voca_funding = boolean(
    "receives_voca_funding", "Does the organisation get VOCA victim assistance funds for the service?"
)

consent_informed = boolean(
    "consent_informed", "Was the person told what would be shared, why, with whom and the risks before agreeing?"
)

consent_written = boolean("consent_written", "Is the permission in writing?")

consent_time_limited = boolean("consent_time_limited", "Does the permission end after a reasonable, stated time?")

consent_signed_by_survivor = boolean(
    "consent_signed_by_survivor", "Did the person whose information it is agree and sign?"
)

consent_signed_by_parent_or_guardian = boolean("consent_signed_by_parent_or_guardian", "Did a parent or guardian sign?")

signer_is_abuser = boolean(
    "signer_is_abuser",
    "Is the parent or guardian who signed someone who abused the person, or who abused the minor's other parent?",
)

may_lawfully_receive_service_without_parental_consent = boolean(
    "may_lawfully_receive_service_without_parental_consent",
    "Does the law let this person receive this service without a parent's or guardian's permission?",
)

release_compelled_by_statute_or_court = boolean(
    "release_compelled_by_statute_or_court", "Does a statute or a court order require the release?"
)

notice_attempted = boolean("notice_attempted", "Did the organisation make reasonable attempts to tell the person?")

privacy_protective_steps_taken = boolean(
    "privacy_protective_steps_taken",
    "Did the organisation take steps to protect the privacy and safety of the people affected?",
)

services_conditioned_on_release = boolean(
    "services_conditioned_on_release", "Was the person told they must agree to share information to get the service?"
)

law_mandates_abuse_report = boolean(
    "law_mandates_abuse_report", "Does the law require a report of abuse or neglect in this situation?"
)

data_nonidentifying_aggregate = boolean(
    "data_nonidentifying_aggregate", "Is what is shared only totals or statistics that identify no one?"
)

research_information_identifiable = boolean(
    "research_information_identifiable",
    "Is it research or statistical information that can be traced to a private person?",
)

person_furnishing_consented = boolean(
    "person_furnishing_consented", "Did the person who gave the information agree to this use?"
)

use_matches_purpose_collected = boolean(
    "use_matches_purpose_collected", "Is the use the one for which the information was collected?"
)

meeting_requested_or_agreed_by_survivor = boolean(
    "meeting_requested_or_agreed_by_survivor", "Did the survivor ask for, or freely agree to, the meeting?"
)

survivor_may_withdraw_any_time = boolean("survivor_may_withdraw_any_time", "Can the survivor stop at any point?")

anticipated_benefit_to_survivor = boolean(
    "anticipated_benefit_to_survivor", "Is the meeting reasonably expected to help the survivor?"
)

attorney_general_finds_witness_at_risk = boolean(
    "attorney_general_finds_witness_at_risk",
    (
        "Has the Attorney General found that a witness is likely to face a crime of violence or obstruction "
        "because of testifying?"
    ),
)

matter_is_organized_or_serious_offence = boolean(
    "matter_is_organized_or_serious_offence",
    "Is the case about organised criminal activity or another serious offence?",
)


# Tests of single States.

arresting_charge_prostitution_or_loitering = boolean(
    "arresting_charge_prostitution_or_loitering",
    "Was the charge at arrest prostitution or loitering for prostitution (not as a buyer or promoter)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

prostitution_offence = boolean(
    "prostitution_offence",
    "Is the offence prostitution or offering or agreeing to be paid for sex (not buying, promoting or trafficking)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

ceased_or_sought_services_due_diligence = boolean(
    "ceased_or_sought_services_due_diligence",
    (
        "Was the request made with due diligence after the trafficking ended or after seeking services, allowing "
        "for safety concerns?"
    ),
)

made_within_reasonable_time = boolean(
    "made_within_reasonable_time",
    (
        "Was the request made within a reasonable time after the trafficking ended or services were sought, "
        "allowing for safety concerns?"
    ),
)

ca_violent_felony_667_5c = boolean(
    "ca_violent_felony_667_5c",
    "Is it a violent felony listed in California Penal Code 667.5(c)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

ca_serious_felony_1192_7c = boolean(
    "ca_serious_felony_1192_7c",
    "Is it a serious felony listed in California Penal Code 1192.7(c)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

ca_human_trafficking_offence_236_1 = boolean(
    "ca_human_trafficking_offence_236_1",
    "Is the charge human trafficking under California Penal Code 236.1?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

ca_victim_of_ipv_or_sexual_violence = boolean(
    "ca_victim_of_ipv_or_sexual_violence",
    "Was the person a victim of intimate partner violence or sexual violence at the time?",
)

fl_offence_listed_775_084_1_b_1 = boolean(
    "fl_offence_listed_775_084_1_b_1",
    "Is it one of the violent felonies listed in Florida Statutes 775.084(1)(b)1?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

proof_level_met = code(
    "proof_level_met",
    "How strong is the proof, in the court's view?",
    ["none", "preponderance", "clear_and_convincing"],
)

ga_trafficking_victim_16_5_46 = boolean(
    "ga_trafficking_victim_16_5_46", "Was the person a victim of trafficking under O.C.G.A. 16-5-46?"
)

ga_waiting_period_served = boolean(
    "ga_waiting_period_served",
    (
        "Had six months passed since a misdemeanour conviction, or a year since finishing a felony sentence, "
        "before the petition was filed?"
    ),
    derives_from="conviction_date, sentence_completed_date, offence_grade and motion_filed_date",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_grade = code(
    "offence_grade",
    "How is the offence graded in that State?",
    [
        "violation",
        "misdemeanor",
        "felony_unclassified",
        "felony_5",
        "felony_4",
        "felony_3",
        "felony_2",
        "felony_1",
        "felony_a",
        "felony_b",
        "felony_c",
    ],
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

oh_has_solicitation_loitering_or_prostitution_conviction = boolean(
    "oh_has_solicitation_loitering_or_prostitution_conviction",
    (
        "Does the person have (or have they had) an Ohio conviction for soliciting, loitering to solicit, or "
        "prostitution?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

oh_murder_or_rape_offence = boolean(
    "oh_murder_or_rape_offence",
    "Is the offence aggravated murder, murder or rape?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

interests_outweigh_government_need = boolean(
    "interests_outweigh_government_need",
    "Are the person's interests in clearing the record not outweighed by a legitimate government need to keep it?",
)

pa_offence_listed_3019 = boolean(
    "pa_offence_listed_3019",
    (
        "Is it trespass (3503), disorderly conduct (5503), loitering at night (5506), obstructing highways "
        "(5507), prostitution (5902) or simple drug possession?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

prosecutor_consents = boolean("prosecutor_consents", "Does the prosecutor consent?")

ma_offence_listed_59 = boolean(
    "ma_offence_listed_59",
    (
        "Is it prostitution, common nightwalking or the like (c.272 ss.26, 53(a), 53A(a)) or simple drug "
        "possession (c.94C s.34)?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

nj_excluded_offence = boolean(
    "nj_excluded_offence",
    "Is it murder, manslaughter, kidnapping, luring a child or sexual assault under New Jersey law?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

nv_crime_of_violence = boolean(
    "nv_crime_of_violence", "Is it a crime of violence under Nevada law?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)

il_offence_listed_116_2_1 = boolean(
    "il_offence_listed_116_2_1",
    "Is it an Illinois prostitution conviction (11-14, former felony prostitution, or a similar ordinance)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

tx_offence_listed_411_0728 = boolean(
    "tx_offence_listed_411_0728",
    (
        "Is it prostitution, misdemeanor promotion of prostitution, small-amount marijuana possession or "
        "delivery, or low-level theft as listed in Texas Government Code 411.0728?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

tx_assistance_requested_by_authorities = boolean(
    "tx_assistance_requested_by_authorities",
    "Did law enforcement or a prosecutor ask the person to help with a trafficking case?",
)

tx_assistance_given_or_excused = boolean(
    "tx_assistance_given_or_excused",
    "Did the person help, or were they unable to because of age or a disability caused by the victimization?",
)

convicted_of_later_offence = boolean(
    "convicted_of_later_offence",
    (
        "Has the person been convicted of, or put on deferred adjudication for, another offence since then (other "
        "than a fine-only traffic offence)?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

one_year_since_completion = boolean(
    "one_year_since_completion",
    "Has one year passed since the sentence was completed or the case was dismissed?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

wa_victim_of_sex_trafficking_prostitution_or_csam = boolean(
    "wa_victim_of_sex_trafficking_prostitution_or_csam",
    "Was the person a victim of sex trafficking, prostitution or commercial sexual abuse of a minor (Washington law)?",
)

az_prostitution_13_3214 = boolean(
    "az_prostitution_13_3214",
    "Is it an Arizona prostitution conviction under 13-3214 or a similar ordinance?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

mt_prostitution_promoting_or_nonviolent = boolean(
    "mt_prostitution_promoting_or_nonviolent",
    "Is it prostitution, promoting prostitution or another nonviolent offence (Montana)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

co_ineligible_offence_24_4_1_302 = boolean(
    "co_ineligible_offence_24_4_1_302",
    "Is it one of the crimes listed in C.R.S. 24-4.1-302(1)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

co_affirmative_defence_raised_and_rejected_at_trial = boolean(
    "co_affirmative_defence_raised_and_rejected_at_trial",
    "Did the person raise the trafficking defence at trial and have it rejected?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

dc_ineligible_offence = boolean(
    "dc_ineligible_offence",
    (
        "Is it on the D.C. list of ineligible offences (22-1831(5B): murder, first-degree sexual abuse, sex "
        "trafficking of children, armed carjacking, terrorism ...)?"
    ),
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

md_qualifying_offence_8_302 = boolean(
    "md_qualifying_offence_8_302",
    "Is it on the Maryland list of qualifying offences (Crim. Proc. 8-302(a))?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

md_acted_under_duress_of_trafficking_act = boolean(
    "md_acted_under_duress_of_trafficking_act",
    "Did the person do it under duress caused by someone's human-trafficking act (Maryland law)?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

under_18_at_apprehension = boolean(
    "under_18_at_apprehension",
    "Was the person under 18 when they were stopped or charged?",
    derives_from="age_at_offence_years < 18",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

ny_16_or_17_at_offence = boolean(
    "ny_16_or_17_at_offence",
    "Was the person 16 or 17 at the time?",
    derives_from="age_at_offence_years",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

minor_complies_with_services = boolean(
    "minor_complies_with_services", "Is the young person substantially following the court's service requirements?"
)

ga_sexual_crime_16_3_6 = boolean(
    "ga_sexual_crime_16_3_6",
    "Is the charge a sexual crime as defined in O.C.G.A. 16-3-6?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

acted_under_coercion_or_deception_while_trafficked = boolean(
    "acted_under_coercion_or_deception_while_trafficked",
    "Did the person act under coercion or deception while being trafficked?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

commercial_sex_act_result_of_trafficking = boolean(
    "commercial_sex_act_result_of_trafficking", "Was the commercial sex act a result of being trafficked?"
)
