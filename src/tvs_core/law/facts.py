"""
Facts that more than one jurisdiction asks for.

A name has one meaning everywhere: the law of each place decides what follows from it. Questions are put about the
person in the third person, so that a worker can record an answer that was given in another way; nobody has to be asked
a question whose answer is already known.

>>> age_at_victimization_years.unit
'years'
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.rules.fact import boolean, code_set, day, integer

__all__ = [
    "age_at_decision_years",
    "age_at_hearing_years",
    "age_at_incident_years",
    "age_at_offence_years",
    "age_at_victimization_years",
    "age_verified",
    "assistance_refused_for_unwillingness_to_cooperate",
    "broken_off_contact_with_accused",
    "cause_of_action_date",
    "compelled_to_commit_offence",
    "cooperates_with_authorities",
    "current_age_years",
    "damage_suffered",
    "date_of_birth",
    "emergency_work",
    "exploitation_purposes",
    "formal_complaint_made",
    "gives_or_will_give_testimony",
    "humanitarian_or_compassionate_factors_present",
    "investigation_or_prosecution_ongoing",
    "involved_in_unlawful_activity",
    "is_child",
    "is_female",
    "is_foreign_national",
    "is_recognized_victim",
    "is_trafficking_victim",
    "is_unaccompanied_child",
    "lawfully_resident",
    "legal_proceedings_pending",
    "length_and_nature_of_services_limited_and_defined",
    "made_complaint_or_statement",
    "menace_of_penalty",
    "normal_civic_obligation_work",
    "offence_date",
    "offence_direct_consequence_of_trafficking",
    "offender_convicted_or_discharged",
    "offered_self_voluntarily",
    "other_exploitation_recognised_in_national_law",
    "physically_present_in_country",
    "public_order_or_security_ground",
    "reasonable_grounds_victim",
    "reasonable_value_of_services_applied_to_debt",
    "reasons_to_believe_child",
    "reflection_days_granted",
    "reflection_months_granted",
    "return_accounts_for_status_of_proceedings",
    "return_with_due_regard_for_safety",
    "services_pledged_as_security_for_debt",
    "subjected_to_forced_labour",
    "trafficking_acts",
    "trafficking_means",
    "willing_to_act_as_witness",
    "work_or_service_exacted",
]


def __dir__() -> list[str]:
    return __all__


# The person.

age_at_victimization_years = integer(
    "age_at_victimization_years",
    "How old was the person when this was first done to them?",
    unit="years",
    derives_from="date_of_birth and the date of the earliest act of trafficking",
)

current_age_years = integer(
    "current_age_years",
    "How old is the person now?",
    unit="years",
    derives_from="date_of_birth and the day of the question",
    aliases=("age_now_years",),
)

age_at_hearing_years = integer(
    "age_at_hearing_years",
    "How old will the person be when giving evidence, or when the court decides how they will?",
    unit="years",
    derives_from="date_of_birth and the date of the hearing",
)

age_at_incident_years = integer(
    "age_at_incident_years",
    "How old was the person when they were hurt?",
    unit="years",
    derives_from="date_of_birth and the date of the offence or incident",
)

is_female = boolean("is_female", "Is the person a woman or a girl?")

age_verified = boolean("age_verified", "Has the person's age been reliably established?")

reasons_to_believe_child = boolean(
    "reasons_to_believe_child", "Are there reasons to believe that the person is under eighteen?"
)

is_unaccompanied_child = boolean(
    "is_unaccompanied_child",
    "Is the person a child without a parent or other responsible adult?",
    note="In the United States also without lawful status, and without a parent or guardian there able to care.",
)

is_child = boolean(
    "is_child", "Is the person under eighteen now?", derives_from="date_of_birth and the date of the decision"
)

age_at_decision_years = integer(
    "age_at_decision_years",
    "How old is the person on the date of the decision?",
    unit="years",
    derives_from="date_of_birth and the date of the decision",
)

date_of_birth = day(
    "date_of_birth",
    "What is the person's date of birth, or the best estimate of it?",
    sensitivity=Sensitivity.DIRECT_IDENTIFIER,
)


# What was done to the person.

services_pledged_as_security_for_debt = boolean(
    "services_pledged_as_security_for_debt",
    "Was the person's work pledged as security for a debt that was owed or claimed?",
)

reasonable_value_of_services_applied_to_debt = boolean(
    "reasonable_value_of_services_applied_to_debt",
    "Did the fair value of the work count toward paying off the debt?",
    aliases=("reasonable_value_applied_to_debt",),
)

length_and_nature_of_services_limited_and_defined = boolean(
    "length_and_nature_of_services_limited_and_defined",
    "Was it fixed how long the work would last and what it would be?",
    aliases=("services_limited_and_defined",),
)

trafficking_acts = code_set(
    "trafficking_acts",
    (
        "Which of these happened: someone recruited, moved, handed over, housed or received the person, or passed "
        "control over them to someone else?"
    ),
    ["recruitment", "transportation", "transfer", "harbouring", "receipt", "exchange_or_transfer_of_control"],
)

trafficking_means = code_set(
    "trafficking_means",
    "Which of these methods, if any, were used to bring the person into the situation or keep them there?",
    [
        "threat_or_use_of_force",
        "other_coercion",
        "abduction",
        "fraud",
        "deception",
        "abuse_of_power",
        "abuse_of_position_of_vulnerability",
        "payment_or_benefit_to_person_in_control",
    ],
    note="Kidnap and false imprisonment are recorded as abduction. An empty set means that none was used.",
)

exploitation_purposes = code_set(
    "exploitation_purposes",
    "What was the situation meant to be used for (it need not have happened yet)?",
    [
        "exploitation_of_prostitution",
        "other_sexual_exploitation",
        "forced_labour_or_services",
        "begging",
        "slavery",
        "practices_similar_to_slavery",
        "servitude",
        "removal_of_organs",
        "criminal_activities",
        "surrogacy",
        "forced_marriage",
        "illegal_adoption",
    ],
    note="An empty set means that there was none.",
)

other_exploitation_recognised_in_national_law = boolean(
    "other_exploitation_recognised_in_national_law",
    (
        "Was the aim a form of exploitation that is not on the list but that the national law of trafficking also "
        "recognises?"
    ),
)

work_or_service_exacted = boolean("work_or_service_exacted", "Was work or a service demanded from the person?")

menace_of_penalty = boolean(
    "menace_of_penalty",
    (
        "Was there a threat of something bad (violence, being reported, losing wages, debt, harm to family or "
        "similar) if the person did not do it?"
    ),
)

offered_self_voluntarily = boolean(
    "offered_self_voluntarily",
    "Did the person freely offer to do this work, with a free and informed choice that lasted throughout?",
)

normal_civic_obligation_work = boolean(
    "normal_civic_obligation_work", "Was it part of the ordinary duties every citizen has, such as jury service?"
)

emergency_work = boolean(
    "emergency_work", "Was the work required because of an emergency such as war, fire, flood or epidemic?"
)

# No provision settles this one. Convention No 29 (art. 2(2)) excepts minor communal services and work outside detention
# after a conviction, which ECHR art. 4(3) does not; art. 4(3) excepts work in detention without a conviction, and any
# service of a military character, which the Convention does not. The verdict under one decides nothing under the other.
subjected_to_forced_labour = boolean(
    "subjected_to_forced_labour",
    "Was the person subjected to forced or compulsory labour?",
    derives_from="the definition of the instrument that asks: ilo.c29.forced_labour or coe.echr.art4.forced_labour",
)

damage_suffered = boolean("damage_suffered", "Did the person suffer damage or loss?")


# Victim status and the authorities.

cooperates_with_authorities = boolean(
    "cooperates_with_authorities",
    "Is the person helping the police, prosecutors or another authority with the case?",
    note="Nobody has to. Assistance never depends on it under CETS 197 art. 12(6); a residence permit may.",
)

is_trafficking_victim = boolean(
    "is_trafficking_victim",
    "Do the facts show that the person was subjected to trafficking (whether or not an authority has said so yet)?",
)

is_recognized_victim = boolean(
    "is_recognized_victim",
    "Has a competent authority formally recognised the person as a victim of trafficking?",
    note=(
        "In the United Kingdom a positive conclusive grounds decision; in the United States a document of a "
        "government agency that recognises the person as a victim at the time of the act."
    ),
)

reasonable_grounds_victim = boolean(
    "reasonable_grounds_victim", "Are there reasonable grounds to believe the person may be a victim of trafficking?"
)

willing_to_act_as_witness = boolean(
    "willing_to_act_as_witness",
    "Is the person willing to be a witness?",
    note="context only: recorded, but deliberately not a condition of any provision here",
)

gives_or_will_give_testimony = boolean(
    "gives_or_will_give_testimony", "Is the person giving, or going to give, testimony about the offence?"
)

formal_complaint_made = boolean(
    "formal_complaint_made",
    "Has the person made a formal complaint to the police or another authority?",
    note="context only: recorded, but deliberately not a condition of any provision here",
)


# The person as accused.

compelled_to_commit_offence = boolean(
    "compelled_to_commit_offence",
    "Was the person compelled to do the act, by someone else or by their circumstances?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
    note=(
        "For a child, having been used for the act in the course of exploitation is enough under CETS 197 and "
        "Directive 2011/36/EU. In Canadian duress the compulsion has to be a threat made in order to have the act "
        "done."
    ),
)

involved_in_unlawful_activity = boolean(
    "involved_in_unlawful_activity",
    "Is the person accused of, or held responsible for, some unlawful act?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_direct_consequence_of_trafficking = boolean(
    "offence_direct_consequence_of_trafficking",
    "Did the act follow directly from the person being, or having been, trafficked?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
    note="In us.ca.vacatur_ipv_sexual_violence it is asked of the violence instead.",
)

age_at_offence_years = integer(
    "age_at_offence_years",
    "How old was the person when the act they are accused of was done?",
    unit="years",
    derives_from="date_of_birth and offence_date",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

offence_date = day(
    "offence_date", "When was the act the person is accused of done?", sensitivity=Sensitivity.CRIMINAL_OFFENCE
)


# Immigration and residence.

physically_present_in_country = boolean(
    "physically_present_in_country",
    "Is the person in the country now?",
    sensitivity=Sensitivity.LOCATION,
    note="For T status also American Samoa, the Northern Mariana Islands, or a port of entry there.",
)

is_foreign_national = boolean(
    "is_foreign_national",
    "Is the person neither a national nor, where the law says so, a permanent resident of the country?",
    derives_from="nationality and immigration status",
    note="In Canada a permanent resident is not a foreign national.",
)

lawfully_resident = boolean("lawfully_resident", "Is the person lawfully resident in the country?")

humanitarian_or_compassionate_factors_present = boolean(
    "humanitarian_or_compassionate_factors_present",
    "Are there humanitarian or compassionate reasons for letting the person stay?",
    note="context only: recorded, but deliberately not a condition of any provision here",
)

return_with_due_regard_for_safety = boolean(
    "return_with_due_regard_for_safety", "Has the person's safety been properly taken into account in the return?"
)

return_accounts_for_status_of_proceedings = boolean(
    "return_accounts_for_status_of_proceedings",
    "Has account been taken of the state of any legal proceedings connected with the trafficking?",
)

public_order_or_security_ground = boolean(
    "public_order_or_security_ground",
    "Does the authority rely on public order, security or other major interests of the State against the person?",
)

reflection_days_granted = integer("reflection_days_granted", "How many days of reflection were granted?", unit="days")

reflection_months_granted = integer(
    "reflection_months_granted", "How many months of reflection were granted?", unit="months"
)

broken_off_contact_with_accused = boolean(
    "broken_off_contact_with_accused",
    "Has the person broken off all contact with the people suspected or accused?",
    aliases=("severed_relations_with_suspects",),
)


# Proceedings, claims and assistance.

investigation_or_prosecution_ongoing = boolean(
    "investigation_or_prosecution_ongoing", "Is an investigation or prosecution of the traffickers going on?"
)

offender_convicted_or_discharged = boolean(
    "offender_convicted_or_discharged", "Has the offender been convicted, or discharged without conviction?"
)

assistance_refused_for_unwillingness_to_cooperate = boolean(
    "assistance_refused_for_unwillingness_to_cooperate",
    "Was help refused or ended because the person would not testify or cooperate?",
)

legal_proceedings_pending = boolean(
    "legal_proceedings_pending", "Are legal proceedings against the suspected traffickers still going on?"
)

cause_of_action_date = day(
    "cause_of_action_date", "When did the right to claim arise (usually on the last act of exploitation)?"
)

made_complaint_or_statement = boolean(
    "made_complaint_or_statement", "Has the person made a complaint or statement against the traffickers?"
)
