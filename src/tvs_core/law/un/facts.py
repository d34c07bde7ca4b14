"""
Facts that only the law of the United Nations asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.law.facts import (
    age_at_decision_years,
    age_at_victimization_years,
    damage_suffered,
    exploitation_purposes,
    gives_or_will_give_testimony,
    involved_in_unlawful_activity,
    is_child,
    is_female,
    is_trafficking_victim,
    legal_proceedings_pending,
    offence_direct_consequence_of_trafficking,
    other_exploitation_recognised_in_national_law,
    physically_present_in_country,
    return_accounts_for_status_of_proceedings,
    return_with_due_regard_for_safety,
    services_pledged_as_security_for_debt,
    trafficking_acts,
    trafficking_means,
)
from tvs_core.rules.fact import boolean, decimal, integer

__all__ = [
    "age_at_decision_years",
    "age_at_victimization_years",
    "bound_to_live_and_labour_on_anothers_land",
    "charge_concerns_irregular_entry_or_stay",
    "charge_is_for_having_been_smuggled",
    "child_delivered_by_parent_or_guardian",
    "child_transferred_to_another",
    "child_used_in_sexual_activities",
    "committed_in_more_than_one_state",
    "confiscated_on_request_of_victims_state",
    "damage_suffered",
    "destination_is_state_of_nationality",
    "determinate_service_to_landholder",
    "exploitation_purposes",
    "free_to_change_status",
    "gives_or_will_give_testimony",
    "group_active_in_more_than_one_state",
    "group_acts_in_concert_for_serious_or_convention_offences",
    "group_existed_for_period_of_time",
    "group_member_count",
    "group_seeks_material_benefit",
    "had_permanent_residence_there_at_entry",
    "involved_in_unlawful_activity",
    "is_child",
    "is_female",
    "is_relative_or_close_to_witness",
    "is_trafficking_victim",
    "lacks_proper_documentation",
    "legal_proceedings_pending",
    "majority_attained_earlier_under_applicable_law",
    "maximum_penalty_years",
    "offence_direct_consequence_of_trafficking",
    "organized_criminal_group_involved",
    "other_exploitation_recognised_in_national_law",
    "physically_present_in_country",
    "powers_attaching_to_ownership_exercised",
    "preparation_or_control_in_another_state",
    "promised_or_given_in_marriage_for_consideration",
    "purpose_of_exploiting_child_or_labour",
    "reasonable_value_applied_to_debt",
    "receiving_state_requested_documents",
    "remuneration_or_consideration_given",
    "requesting_state_asks_return",
    "return_accounts_for_status_of_proceedings",
    "return_with_due_regard_for_safety",
    "right_to_refuse_marriage",
    "serious_risk_on_return",
    "services_limited_and_defined",
    "services_pledged_as_security_for_debt",
    "structured_group",
    "substantial_effects_in_another_state",
    "trafficking_acts",
    "trafficking_means",
    "was_object_of_migrant_smuggling",
    "widow_liable_to_be_inherited",
    "wife_transferable_for_value",
]


def __dir__() -> list[str]:
    return __all__


# Organised crime.

committed_in_more_than_one_state = boolean(
    "committed_in_more_than_one_state", "Did the offence take place in more than one country?"
)

preparation_or_control_in_another_state = boolean(
    "preparation_or_control_in_another_state",
    "Was a substantial part of the planning, direction or control done in another country?",
)

group_active_in_more_than_one_state = boolean(
    "group_active_in_more_than_one_state", "Is the criminal group active in more than one country?"
)

substantial_effects_in_another_state = boolean(
    "substantial_effects_in_another_state", "Did the offence have substantial effects in another country?"
)

organized_criminal_group_involved = boolean(
    "organized_criminal_group_involved",
    "Was an organised criminal group involved?",
    derives_from="un.untoc.organized_criminal_group",
    settled_by="un.untoc.organized_criminal_group",
)

group_member_count = integer("group_member_count", "How many people make up the group?", unit="persons")

structured_group = boolean(
    "structured_group", "Is the group more than people who came together at random for one immediate crime?"
)

group_existed_for_period_of_time = boolean(
    "group_existed_for_period_of_time", "Has the group existed for a period of time?"
)

group_acts_in_concert_for_serious_or_convention_offences = boolean(
    "group_acts_in_concert_for_serious_or_convention_offences",
    "Does the group act together to commit serious crimes or trafficking offences?",
)

group_seeks_material_benefit = boolean(
    "group_seeks_material_benefit", "Is the group after money or some other material benefit, directly or indirectly?"
)

maximum_penalty_years = decimal(
    "maximum_penalty_years", "What is the longest prison term the law allows for the offence?", unit="years"
)


# Forced labour and slavery.

powers_attaching_to_ownership_exercised = boolean(
    "powers_attaching_to_ownership_exercised",
    (
        "Was the person treated in ways an owner treats property (for example bought, sold, or their movement"
        " and work wholly controlled)?"
    ),
    aliases=("powers_of_ownership_exercised_over_person",),
)

reasonable_value_applied_to_debt = boolean(
    "reasonable_value_applied_to_debt",
    "Did the fair value of the work count toward paying off the debt?",
    canonical="reasonable_value_of_services_applied_to_debt",
)

services_limited_and_defined = boolean(
    "services_limited_and_defined",
    "Was it fixed how long the work would last and what it would be?",
    canonical="length_and_nature_of_services_limited_and_defined",
)

bound_to_live_and_labour_on_anothers_land = boolean(
    "bound_to_live_and_labour_on_anothers_land",
    "Was the person bound by law, custom or agreement to live and work on someone else's land?",
)

determinate_service_to_landholder = boolean(
    "determinate_service_to_landholder", "Did the person have to give some fixed service to that other person?"
)

free_to_change_status = boolean("free_to_change_status", "Was the person free to change that situation?")

promised_or_given_in_marriage_for_consideration = boolean(
    "promised_or_given_in_marriage_for_consideration",
    "Was she promised or given in marriage in return for money or goods to family or others?",
)

right_to_refuse_marriage = boolean("right_to_refuse_marriage", "Did she have the right to refuse?")

wife_transferable_for_value = boolean(
    "wife_transferable_for_value", "Could her husband, his family or clan hand her over to someone else for value?"
)

widow_liable_to_be_inherited = boolean(
    "widow_liable_to_be_inherited", "Could she be inherited by someone else when her husband died?"
)

child_delivered_by_parent_or_guardian = boolean(
    "child_delivered_by_parent_or_guardian", "Was the child handed over to another person by a parent or guardian?"
)

purpose_of_exploiting_child_or_labour = boolean(
    "purpose_of_exploiting_child_or_labour",
    "Was the aim of handing the child over to exploit the child or the child's work?",
)

child_transferred_to_another = boolean(
    "child_transferred_to_another", "Was the child transferred from one person or group to another?"
)

remuneration_or_consideration_given = boolean(
    "remuneration_or_consideration_given", "Was money or anything else of value given or promised in return?"
)

child_used_in_sexual_activities = boolean("child_used_in_sexual_activities", "Was the child used in sexual activities?")

majority_attained_earlier_under_applicable_law = boolean(
    "majority_attained_earlier_under_applicable_law",
    "Does the law that applies to the child treat them as an adult before eighteen?",
)


# Non-punishment.

charge_concerns_irregular_entry_or_stay = boolean(
    "charge_concerns_irregular_entry_or_stay",
    "Is the accusation about entering or staying in the country without permission, or lacking papers?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

was_object_of_migrant_smuggling = boolean(
    "was_object_of_migrant_smuggling", "Was the person smuggled across a border by others for gain?"
)

charge_is_for_having_been_smuggled = boolean(
    "charge_is_for_having_been_smuggled",
    "Is the person being prosecuted for the very fact of having been smuggled?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)


# Assistance, stay, return.

destination_is_state_of_nationality = boolean(
    "destination_is_state_of_nationality", "Is the person a national of the country they would be returned to?"
)

had_permanent_residence_there_at_entry = boolean(
    "had_permanent_residence_there_at_entry",
    "Did the person have the right of permanent residence in that country when they entered the receiving country?",
)

serious_risk_on_return = boolean(
    "serious_risk_on_return", "Would return pose a serious risk to the safety of the person or their family?"
)

lacks_proper_documentation = boolean("lacks_proper_documentation", "Is the person without proper travel documents?")

receiving_state_requested_documents = boolean(
    "receiving_state_requested_documents", "Has the receiving country asked for travel documents to be issued?"
)

is_relative_or_close_to_witness = boolean(
    "is_relative_or_close_to_witness", "Is the person a relative of, or close to, a witness?"
)

confiscated_on_request_of_victims_state = boolean(
    "confiscated_on_request_of_victims_state",
    "Was the property confiscated at the request of the State where the victims are to be compensated?",
)

requesting_state_asks_return = boolean(
    "requesting_state_asks_return", "Has that State asked for the proceeds to be returned?"
)
