"""
Facts that another provision settles while nobody recorded them.

Only a provision that decides the fact both ways may settle it: what does not meet it has to be the contrary of the
fact, or a person could be told "not met" by a rule that was never about them. One that decides it one way may meet it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import tvs_core as tvs
from tvs_core.errors import CyclicProvisionError
from tvs_core.kleene import Verdict
from tvs_core.rules.compile import Rule, refuse_cycles
from tvs_core.rules.evaluate import Result, Step

DAY = date(2026, 3, 2)
FACTS = tvs.law.facts_by_name()
PROVISIONS = tvs.law.find()

#: For each link: a provision that reads the fact, a day, facts that meet the linked provision, and facts that fail it.
Example = tuple[str, date, dict[str, Any], dict[str, Any]]
EXAMPLES: dict[str, Example] = {
    "all_u1_requirements_met": (
        "us.u_visa.waiting_list",
        DAY,
        {
            "victim_of_qualifying_criminal_activity": True,
            "culpable_for_the_qualifying_crime": False,
            "suffered_substantial_physical_or_mental_abuse": True,
            "possesses_information_about_crime": True,
            "helpful_to_certifying_agency": True,
            "no_unreasonable_refusal_since_cooperation_began": True,
            "crime_violated_us_law_or_occurred_in_us": True,
            "u_certification_signed_by_certifying_official": True,
            "u_petition_filing_date": date(2025, 6, 1),
            "u_certification_signature_date": date(2025, 3, 1),
            "is_admissible": True,
        },
        {"suffered_substantial_physical_or_mental_abuse": False},
    ),
    "eligible_for_benefits_as_refugee": (
        "us.benefits.snap",
        date(2024, 3, 1),
        {"hhs_certification_in_effect": True},
        {
            "victim_of_severe_trafficking": True,
            "current_age_years": 30,
            "hhs_child_eligibility_letter_issued": False,
            "hhs_certification_in_effect": False,
            "holds_derivative_t_status": False,
        },
    ),
    "in_recovery_period": (
        "gb_eaw.support.recovery",
        DAY,
        {
            "has_positive_reasonable_grounds_decision": True,
            "previous_positive_reasonable_grounds_decision": False,
            "disqualified_from_protection": False,
            "conclusive_grounds_decided_before_assessment_date": False,
        },
        {"has_positive_reasonable_grounds_decision": False},
    ),
    "means_coercion": (
        "us.tvpa.severe_form",
        DAY,
        {"abuse_or_threatened_abuse_of_legal_process": True},
        {
            "threat_of_serious_harm_or_restraint": False,
            "scheme_to_cause_belief_of_serious_harm": False,
            "abuse_or_threatened_abuse_of_legal_process": False,
        },
    ),
    "offence_listed_in_msa_schedule_4": (
        "gb_eaw.defence.s45.child",
        DAY,
        {"charged_offence_code": "cl_kidnapping"},
        {"charged_offence_code": "mda_1971_s6_2"},
    ),
    "organized_criminal_group_involved": (
        "un.palermo.scope_of_application",
        DAY,
        {
            "group_member_count": 3,
            "structured_group": True,
            "group_existed_for_period_of_time": True,
            "group_acts_in_concert_for_serious_or_convention_offences": True,
            "group_seeks_material_benefit": True,
        },
        {"group_member_count": 2},
    ),
    "present_on_account_of_trafficking": (
        "us.t_visa.principal",
        DAY,
        {"physically_present_in_country": True, "presence_due_to_participation_in_process_after_return": True},
        {"physically_present_in_country": False},
    ),
    "victim_of_severe_trafficking": (
        "us.t_visa.principal",
        DAY,
        {
            "act_recruit_harbor_transport_provide_obtain": True,
            "purpose_commercial_sex_act": True,
            "age_at_victimization_years": 15,
        },
        {"act_recruit_harbor_transport_provide_obtain": False, "act_patronize_or_solicit": False},
    ),
}

EXAMPLES["victim_of_trafficking"] = ("us.ny.vacatur", DAY, *EXAMPLES["victim_of_severe_trafficking"][2:])

LINKED = {fact.name: fact.linked for fact in FACTS.values() if fact.linked is not None}
#: Facts that stay open when the linked provision is not met, because others can make them true as well.
ONE_WAY = {fact.name for fact in FACTS.values() if fact.met_by is not None}


def _step(result: Result, fact: str) -> Step:
    return next(step for step in result.steps.walk() if step.fact == fact)


def _evaluate(name: str, facts: dict[str, Any]) -> Result:
    id, day, _, _ = EXAMPLES[name]
    assert tvs.decide(id, facts, as_of=day) is tvs.evaluate(id, facts, as_of=day).verdict
    return tvs.evaluate(id, facts, as_of=day)


def test_links_of_the_law_are_those_decided_upon() -> None:
    """No link is made in passing: each has an example here."""
    assert set(LINKED) == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_link_leads_to_a_provision_of_the_same_law(name: str) -> None:
    """The settling provision exists, and no state settles a fact by another state's definition."""
    settling = tvs.law.get(LINKED[name] or "")
    for provision in (p for p in PROVISIONS if any(fact.name == name for fact in p.facts)):
        assert provision.jurisdiction.partition("-")[0] == settling[0].jurisdiction.partition("-")[0]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("outcome", [Verdict.MET, Verdict.NOT_MET])
def test_link_with_nothing_recorded_settles_the_fact(name: str, outcome: Verdict) -> None:
    """The linked provision's own tree stands below the test it settled, with its verdict."""
    _, _, meeting, failing = EXAMPLES[name]
    step = _step(_evaluate(name, meeting if outcome is Verdict.MET else failing), name)
    assert [(child.id, child.kind, child.verdict) for child in step.children] == [(LINKED[name], "provision", outcome)]
    assert len(step.children[0].children) == 1
    assert step.children[0].citation
    # A test that asks for the fact holds when the linked provision does, and fails with it unless it only meets it.
    assert step.verdict is (Verdict.UNDETERMINED if outcome is Verdict.NOT_MET and name in ONE_WAY else outcome)


@pytest.mark.parametrize("name", EXAMPLES)
def test_link_with_nothing_known_leaves_the_fact_open(name: str) -> None:
    """A linked provision that is itself undecided decides nothing, and its questions are asked."""
    result = _evaluate(name, {})
    step = _step(result, name)
    assert step.verdict is Verdict.UNDETERMINED
    assert [child.verdict for child in step.children] == [Verdict.UNDETERMINED]
    asked = {fact.name for version in tvs.law.get(LINKED[name] or "") for fact in version.facts}
    assert asked & set(result.missing)


@pytest.mark.parametrize("name", EXAMPLES)
def test_link_of_a_fact_recorded_as_not_known_settles_nothing(name: str) -> None:
    """Somebody looked into it and could not say: that answer stands."""
    step = _step(_evaluate(name, {**EXAMPLES[name][2], name: None}), name)
    assert step.children == ()
    assert step.verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("recorded", [True, False])
def test_link_gives_way_to_a_recorded_value(name: str, *, recorded: bool) -> None:
    """A recorded answer wins, even where the linked provision comes out the other way."""
    _, _, meeting, failing = EXAMPLES[name]
    step = _step(_evaluate(name, {**(failing if recorded else meeting), name: recorded}), name)
    assert step.children == ()
    assert step.verdict is (Verdict.MET if recorded else Verdict.NOT_MET)


def test_links_of_links_are_explained_down_to_the_facts() -> None:
    """Coercion makes trafficking severe, which meets the element of T status: two links, one explanation."""
    facts = {
        "act_recruit_harbor_transport_provide_obtain": True,
        "for_labor_or_services": True,
        "purpose_involuntary_servitude_peonage_debt_bondage_or_slavery": True,
        "threat_of_serious_harm_or_restraint": True,
    }
    victim = _step(tvs.evaluate("us.t_visa.principal", facts, as_of=DAY), "victim_of_severe_trafficking")
    coercion = next(step for step in victim.walk() if step.fact == "means_coercion" and step.id == "labor_coercion")
    assert (victim.verdict, coercion.verdict) == (Verdict.MET, Verdict.MET)
    assert [child.id for child in coercion.children] == ["us.tvpa.coercion"]


def test_links_of_the_law_form_no_cycle() -> None:
    """No provision relies on itself through others."""
    for id in {provision.id for provision in PROVISIONS}:
        try:
            refuse_cycles(tvs.law.registry.rule(id), [])
        except CyclicProvisionError as error:
            pytest.fail(str(error))


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"minor_communal_service": True, "community_right_to_be_consulted": True}, id="communal"),
        pytest.param(
            {
                "work_consequence_of_court_conviction": True,
                "under_public_authority_supervision": True,
                "placed_at_disposal_of_private_parties": False,
                "work_in_ordinary_course_of_detention": False,
            },
            id="sentence_outside_detention",
        ),
    ],
)
def test_forced_labour_excepted_by_one_convention_is_left_open_under_the_other(facts: dict[str, Any]) -> None:
    """What Convention No 29 excepts and ECHR art. 4(3) does not never makes servitude "not met"."""
    exacted = {"work_or_service_exacted": True, "menace_of_penalty": True, "offered_self_voluntarily": False, **facts}
    rest = {"labour_especially_serious_form": True, "condition_perceived_as_permanent": True}
    excepted = {
        "service_of_military_character": False,
        "emergency_work": False,
        "normal_civic_obligation_work": False,
        "work_in_ordinary_course_of_detention": False,
    }
    assert tvs.decide("ilo.c29.forced_labour", exacted, as_of=DAY) is Verdict.NOT_MET
    assert tvs.decide("coe.echr.art4.forced_labour", {**exacted, **excepted}, as_of=DAY) is Verdict.MET
    assert tvs.decide("coe.echr.art4.servitude", {**exacted, **rest}, as_of=DAY) is Verdict.UNDETERMINED


def test_forced_labour_in_detention_without_a_conviction_is_left_open_for_the_protocol() -> None:
    """What ECHR art. 4(3)(a) excepts and Convention No 29 does not never makes a remedy "not met"."""
    facts = {
        "work_or_service_exacted": True,
        "menace_of_penalty": True,
        "offered_self_voluntarily": False,
        "work_in_ordinary_course_of_detention": True,
    }
    assert tvs.decide("coe.echr.art4.forced_labour", facts, as_of=DAY) is Verdict.NOT_MET
    assert tvs.decide("ilo.p29.remedies", facts, as_of=DAY) is Verdict.UNDETERMINED


def test_link_of_a_rule_that_stands_alone_is_simply_unknown() -> None:
    """Outside a library nothing settles a fact: the rule asks for it."""
    provision = tvs.law.get("us.benefits.snap", as_of=date(2024, 3, 1))
    rule = Rule((provision,))
    assert rule.decide({"is_us_citizen_or_national": False}, date(2024, 3, 1)) is Verdict.UNDETERMINED
