"""
Facts that only the law of Australia asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_victimization_years,
    cooperates_with_authorities,
    current_age_years,
    investigation_or_prosecution_ongoing,
    length_and_nature_of_services_limited_and_defined,
    offender_convicted_or_discharged,
    physically_present_in_country,
    reasonable_value_of_services_applied_to_debt,
    services_pledged_as_security_for_debt,
)
from tvs_core.rules.fact import boolean, day, integer

__all__ = [
    "accepted_within_alternative_period",
    "age_at_victimization_years",
    "arp_finds_indicators_and_eligible",
    "assistance_notice_in_force",
    "australian_entity_or_carries_on_business_in_australia",
    "capable_of_understanding_marriage_ceremony",
    "caused_debt_bondage",
    "caused_forced_labour",
    "caused_forced_marriage",
    "caused_servitude",
    "caused_slavery",
    "coercion_used",
    "compliance_obtained_by_coercion_threat_or_deception",
    "conduct_reasonable_response_to_threat",
    "conduct_reckless_danger_of_death_or_serious_harm",
    "consented_freely_and_fully",
    "consolidated_revenue_aud",
    "cooperates_with_authorities",
    "court_leave_or_exception_for_publication",
    "cruel_inhuman_or_degrading_treatment",
    "current_age_years",
    "days_in_assessment_stream",
    "days_in_intensive_stream",
    "debt_manifestly_excessive",
    "deception_used",
    "declined_vulnerable_complainant_status",
    "entered_marriage",
    "exited_support_program",
    "has_volunteered_to_report",
    "holds_bridging_f_visa",
    "holds_substantive_visa",
    "in_or_at_risk_of_forced_marriage",
    "intends_or_reckless_child_exploited_or_sexual_services",
    "interview_conducted_by_constable_or_prescribed_person",
    "investigation_or_prosecution_ongoing",
    "is_child_witness_or_vulnerable_adult_complainant_or_special_witness",
    "is_commonwealth",
    "is_suspected_victim_afp",
    "is_victim_or_alleged_victim_of_charged_offence",
    "lack_of_consent_because_of_coercion_threat_or_deception",
    "length_and_nature_of_services_limited_and_defined",
    "loss_or_expense_by_reason_of_offence",
    "minister_certificate_in_force",
    "months_since_program_exit",
    "offender_convicted_or_discharged",
    "offer_of_stay_made",
    "offer_received_date",
    "organised_or_facilitated_entry_or_receipt_into_australia",
    "organised_or_facilitated_exit_from_australia",
    "physically_present_in_country",
    "powers_of_ownership_exercised_over_person",
    "proceeding_for_div_270_or_271_offence",
    "provides_labour_or_services",
    "public_interest_requires_prosecution",
    "publication_identifies_protected_person",
    "reasonable_person_would_feel_free_to_stop_or_leave",
    "reasonable_prospects_of_conviction",
    "reasonable_value_of_services_applied_to_debt",
    "reasonable_way_to_render_threat_ineffective",
    "reckless_as_to_exploitation_after_movement",
    "returned_to_australia_to_give_evidence",
    "services_pledged_as_security_for_debt",
    "significantly_deprived_of_personal_freedom_beyond_work",
    "slavery_like_offence_committed",
    "subject_of_resulting_prosecution",
    "subject_of_that_investigation",
    "threat_used",
    "threat_will_be_carried_out_unless_offence_committed",
    "under_16_without_safe_guardian",
    "voluntarily_associating_to_carry_out_such_conduct",
    "wants_support",
    "willing_but_unable_to_assist_yet",
    "would_be_in_danger_on_return",
    "written_acceptance_date",
]


def __dir__() -> list[str]:
    return __all__


powers_of_ownership_exercised_over_person = boolean(
    "powers_of_ownership_exercised_over_person",
    (
        "Was the person treated in ways an owner treats property (for example bought, sold, or their movement and "
        "work wholly controlled)?"
    ),
    canonical="powers_attaching_to_ownership_exercised",
)

provides_labour_or_services = boolean("provides_labour_or_services", "Was the person giving work or services?")

coercion_used = boolean(
    "coercion_used",
    (
        "Was pressure used: force, detention, psychological pressure, abuse of power, or taking advantage of the "
        "person's vulnerable situation?"
    ),
)

threat_used = boolean("threat_used", "Were threats made, including about deportation?")

deception_used = boolean(
    "deception_used",
    "Was the person misled?",
    aliases=("used_deception",),
)

reasonable_person_would_feel_free_to_stop_or_leave = boolean(
    "reasonable_person_would_feel_free_to_stop_or_leave",
    "Would a reasonable person in that position have felt free to stop the work, and to leave the place?",
)

significantly_deprived_of_personal_freedom_beyond_work = boolean(
    "significantly_deprived_of_personal_freedom_beyond_work",
    "Was the person's freedom seriously limited in other parts of life too?",
)

entered_marriage = boolean(
    "entered_marriage",
    "Did a marriage or marriage-like ceremony or registered relationship take place (even if not legally valid)?",
)

consented_freely_and_fully = boolean(
    "consented_freely_and_fully", "Did both people agree to the marriage freely and fully?"
)

lack_of_consent_because_of_coercion_threat_or_deception = boolean(
    "lack_of_consent_because_of_coercion_threat_or_deception", "Was that because of pressure, threats or lies?"
)

capable_of_understanding_marriage_ceremony = boolean(
    "capable_of_understanding_marriage_ceremony",
    "Was the person able to understand what the ceremony was and what it meant?",
)

debt_manifestly_excessive = boolean("debt_manifestly_excessive", "Was the debt far too high?")

caused_slavery = boolean(
    "caused_slavery", "Did the other person's conduct bring about slavery or a condition similar to slavery?"
)

caused_servitude = boolean("caused_servitude", "Did it bring about servitude?")

caused_forced_labour = boolean("caused_forced_labour", "Did it bring about forced labour?")

caused_forced_marriage = boolean("caused_forced_marriage", "Did it bring about a forced marriage?")

caused_debt_bondage = boolean("caused_debt_bondage", "Did it bring about debt bondage?")

organised_or_facilitated_entry_or_receipt_into_australia = boolean(
    "organised_or_facilitated_entry_or_receipt_into_australia",
    "Did someone organise or help the person's entry into Australia, or receive them?",
)

organised_or_facilitated_exit_from_australia = boolean(
    "organised_or_facilitated_exit_from_australia", "Did someone organise or help the person's leaving Australia?"
)

compliance_obtained_by_coercion_threat_or_deception = boolean(
    "compliance_obtained_by_coercion_threat_or_deception",
    "Did the person go along with it because of pressure, threats or lies?",
)

reckless_as_to_exploitation_after_movement = boolean(
    "reckless_as_to_exploitation_after_movement",
    "Did the organiser know of a real risk that the person would be exploited afterwards, and go ahead anyway?",
)

intends_or_reckless_child_exploited_or_sexual_services = boolean(
    "intends_or_reckless_child_exploited_or_sexual_services",
    (
        "Did the organiser intend, or disregard a real risk, that the child would be exploited or used for sexual "
        "services?"
    ),
)

slavery_like_offence_committed = boolean(
    "slavery_like_offence_committed", "Was a slavery-like offence committed against the person?"
)

cruel_inhuman_or_degrading_treatment = boolean(
    "cruel_inhuman_or_degrading_treatment", "Was the person treated in a cruel, inhuman or degrading way?"
)

conduct_reckless_danger_of_death_or_serious_harm = boolean(
    "conduct_reckless_danger_of_death_or_serious_harm",
    "Did the conduct create a danger of death or serious harm, with disregard of that danger?",
)


# Non-punishment.

threat_will_be_carried_out_unless_offence_committed = boolean(
    "threat_will_be_carried_out_unless_offence_committed",
    "Did the person reasonably believe that a threat would be carried out unless they committed the offence?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

reasonable_way_to_render_threat_ineffective = boolean(
    "reasonable_way_to_render_threat_ineffective",
    "As the person reasonably saw it, was there a reasonable way to stop the threat?",
)

conduct_reasonable_response_to_threat = boolean(
    "conduct_reasonable_response_to_threat",
    "Did the person reasonably believe that what they did was a reasonable response?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

voluntarily_associating_to_carry_out_such_conduct = boolean(
    "voluntarily_associating_to_carry_out_such_conduct",
    "Had the person chosen to join the one making the threat in order to do this kind of act?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

reasonable_prospects_of_conviction = boolean(
    "reasonable_prospects_of_conviction",
    "Does the evidence give reasonable prospects of a conviction?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

public_interest_requires_prosecution = boolean(
    "public_interest_requires_prosecution",
    "Looking at everything, including exploitation of the person, does the public interest call for a prosecution?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# Support programme.

is_suspected_victim_afp = boolean(
    "is_suspected_victim_afp", "Has the Australian Federal Police assessed the person as a possible victim?"
)

arp_finds_indicators_and_eligible = boolean(
    "arp_finds_indicators_and_eligible",
    "Has the community referral service found signs of modern slavery and referred the person?",
)

under_16_without_safe_guardian = boolean(
    "under_16_without_safe_guardian", "Is the person under 16 with no safe guardian?"
)

wants_support = boolean("wants_support", "Does the person want the support?")

days_in_intensive_stream = integer(
    "days_in_intensive_stream",
    "For how many days has the person been in the intensive stream?",
    unit="days",
    derives_from="stream entry date and as_of",
)

days_in_assessment_stream = integer(
    "days_in_assessment_stream",
    "For how many days has the person been in the assessment stream (old rules)?",
    unit="days",
    derives_from="stream entry date and as_of",
)

willing_but_unable_to_assist_yet = boolean(
    "willing_but_unable_to_assist_yet",
    (
        "Is the person willing, but not able for now, to help an investigation (for example because of age, ill "
        "health or trauma)?"
    ),
)

in_or_at_risk_of_forced_marriage = boolean(
    "in_or_at_risk_of_forced_marriage", "Is the person in, or at risk of, a forced marriage?"
)

returned_to_australia_to_give_evidence = boolean(
    "returned_to_australia_to_give_evidence", "Has the person come back to Australia to give evidence?"
)

exited_support_program = boolean("exited_support_program", "Has the person left the programme?")

months_since_program_exit = integer(
    "months_since_program_exit",
    "How many months since leaving the programme?",
    unit="months",
    derives_from="exit date and as_of",
)


# Visas.

holds_substantive_visa = boolean("holds_substantive_visa", "Does the person hold another visa that lets them stay?")

assistance_notice_in_force = boolean(
    "assistance_notice_in_force",
    (
        "Has the Attorney-General's side issued a notice that the person is needed in Australia for a "
        "trafficking-related case?"
    ),
)

minister_certificate_in_force = boolean(
    "minister_certificate_in_force",
    (
        "Is a ministerial certificate in force saying that the person contributed to, and cooperated closely "
        "with, a trafficking or slavery investigation?"
    ),
)

subject_of_that_investigation = boolean(
    "subject_of_that_investigation",
    "Is the person a subject of that same investigation?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

subject_of_resulting_prosecution = boolean(
    "subject_of_resulting_prosecution",
    "Is the person being prosecuted as a direct result of that investigation?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

would_be_in_danger_on_return = boolean(
    "would_be_in_danger_on_return", "Is the Minister satisfied that the person would be in danger on return home?"
)

offer_of_stay_made = boolean("offer_of_stay_made", "Has an authorised officer made an offer of stay?")

offer_received_date = day("offer_received_date", "On what date is the person taken to have received the offer of stay?")

written_acceptance_date = day("written_acceptance_date", "On what date did the person accept the offer in writing?")

accepted_within_alternative_period = boolean(
    "accepted_within_alternative_period", "Was the offer accepted within the other period that the regulation allows?"
)

holds_bridging_f_visa = boolean("holds_bridging_f_visa", "Does the person hold a Bridging F visa?")


# Proceedings.

proceeding_for_div_270_or_271_offence = boolean(
    "proceeding_for_div_270_or_271_offence",
    "Is the case about slavery, slavery-like or trafficking offences (Criminal Code Divisions 270 or 271)?",
)

is_victim_or_alleged_victim_of_charged_offence = boolean(
    "is_victim_or_alleged_victim_of_charged_offence",
    "Is the person the victim, or said to be the victim, of the charged offence?",
)

declined_vulnerable_complainant_status = boolean(
    "declined_vulnerable_complainant_status",
    "Has the person told the court that they do not want to be treated as a vulnerable complainant?",
)

is_child_witness_or_vulnerable_adult_complainant_or_special_witness = boolean(
    "is_child_witness_or_vulnerable_adult_complainant_or_special_witness",
    "Is the person a child witness or complainant, a vulnerable adult complainant, or a declared special witness?",
)

interview_conducted_by_constable_or_prescribed_person = boolean(
    "interview_conducted_by_constable_or_prescribed_person",
    "Was the recorded interview done by a police officer or another approved person?",
)

publication_identifies_protected_person = boolean(
    "publication_identifies_protected_person",
    "Does the publication identify, or is likely to identify, the protected person?",
)

court_leave_or_exception_for_publication = boolean(
    "court_leave_or_exception_for_publication", "Did the court give leave, or does an exception apply?"
)

loss_or_expense_by_reason_of_offence = boolean(
    "loss_or_expense_by_reason_of_offence", "Did the person lose money or have expenses because of the offence?"
)


# The Modern Slavery Act.

consolidated_revenue_aud = integer(
    "consolidated_revenue_aud",
    "What was the consolidated revenue for the reporting period, in Australian dollars?",
    unit="AUD",
    sensitivity=Sensitivity.PUBLIC,
)

australian_entity_or_carries_on_business_in_australia = boolean(
    "australian_entity_or_carries_on_business_in_australia",
    "Is it an Australian entity, or does it carry on business in Australia, at any time in the reporting period?",
    sensitivity=Sensitivity.PUBLIC,
)

is_commonwealth = boolean("is_commonwealth", "Is it the Commonwealth itself?", sensitivity=Sensitivity.PUBLIC)

has_volunteered_to_report = boolean(
    "has_volunteered_to_report", "Has it volunteered to report?", sensitivity=Sensitivity.PUBLIC
)
