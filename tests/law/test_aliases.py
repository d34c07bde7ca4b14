"""
Where the law files use two names for one concept, both are kept and a value under either is taken for both.

The fact with ``aliases`` bears the name to prefer; the other says so with ``canonical``.
"""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest

import tvs_core as tvs
from tvs_core import facts as case_facts
from tvs_core.errors import FactValueError
from tvs_core.kleene import Verdict
from tvs_core.records import Case, Survivor
from tvs_core.rules.fact import Fact, FactType, FactValue
from tvs_core.rules.provision import Provision

DAY = date(2026, 3, 2)
FACTS = tvs.law.facts_by_name()
PREFERRED = {alias: fact.name for fact in FACTS.values() for alias in fact.aliases}
PROVISIONS = tvs.law.find()

#: The preferred name of each pair, and the other.
PAIRS = {
    "act_on_identity_documents_of_another": "documents_taken_or_withheld",
    "assessed_by_qualified_person_before_prosecution_decision": (
        "assessed_by_qualified_body_before_prosecution_decision"
    ),
    "authorities_took_appropriate_measures": "appropriate_protective_measures_taken",
    "broken_off_contact_with_accused": "severed_relations_with_suspects",
    "civil_action_under_1595_filed": "civil_action_18usc1595_filed",
    "credible_information_child_may_be_trafficked": "credible_information_of_trafficking",
    "current_age_years": "age_now_years",
    "deception_used": "used_deception",
    "in_course_of_or_with_intent_to_commit_chapter_77_offence": "in_course_of_or_intent_to_traffick",
    "length_and_nature_of_services_limited_and_defined": "services_limited_and_defined",
    "powers_attaching_to_ownership_exercised": "powers_of_ownership_exercised_over_person",
    "prosecuted": "prosecution_pursued",
    "prosecutor_gave_clear_reasons_consistent_with_definition": "clear_reasons_consistent_with_trafficking_definition",
    "reasonable_value_of_services_applied_to_debt": "reasonable_value_applied_to_debt",
    "stay_necessary_due_to_personal_situation": "stay_necessary_owing_to_personal_situation",
    "victim_status_claimed_improperly": "victim_status_improperly_invoked",
    "willing_to_assist_in_every_reasonable_way": "willing_to_assist_law_enforcement",
}

#: Names that look like one concept and are not, with the words that keep them apart.
APART = {
    ("renewed_contact_with_suspects_voluntarily", "voluntarily_renewed_contact_with_traffickers"): (
        "AufenthG § 59(7) counts contact only after the person was informed; Directive 2004/81 art. 6(4) counts any"
    ),
    ("knowingly_benefited_from_venture", "defendant_knowingly_benefited"): (
        "18 USC 1589(b) asks for benefit from participation in one breath; 1593A and 1595 are asked in two questions"
    ),
    ("reasonable_grounds_victim", "reasonable_grounds_to_believe_is_victim"): (
        "CETS 197 art. 10(2) asks whether the person may be a victim; section 61 of the 2022 Act whether they are"
    ),
    ("victim_of_trafficking", "victim_of_severe_trafficking"): (
        "22 USC 7102(17) also covers sex trafficking without force, fraud or coercion"
    ),
}


def _reads(provision: Provision, name: str) -> bool:
    return any(fact.name == name for fact in provision.facts)


def _some_value(fact: Fact) -> FactValue:
    return True if fact.type is FactType.BOOLEAN else 17


def test_aliases_of_the_law_are_the_pairs_decided_upon() -> None:
    """No pair is made in passing: each is listed here with the name to prefer."""
    assert {alias: name for name, alias in PAIRS.items()} == PREFERRED


@pytest.mark.parametrize(("preferred", "other"), PAIRS.items())
def test_alias_pair_is_one_concept_seen_from_both_sides(preferred: str, other: str) -> None:
    """Each fact names the other, and they agree in everything that a value or its handling depends on."""
    a, b = FACTS[preferred], FACTS[other]
    assert (a.aliases, a.canonical) == ((other,), None)
    assert (b.aliases, b.canonical) == ((), preferred)
    assert (a.type, a.codes, a.unit, a.sensitivity, a.settled_by) == (
        b.type,
        b.codes,
        b.unit,
        b.sensitivity,
        b.settled_by,
    )


@pytest.mark.parametrize(("preferred", "other"), PAIRS.items())
def test_alias_pair_is_asked_as_one_question(preferred: str, other: str) -> None:
    """A worker is not asked the same thing in two ways."""
    assert FACTS[preferred].question == FACTS[other].question


@pytest.mark.parametrize(("preferred", "other"), PAIRS.items())
def test_alias_pair_is_never_read_by_one_provision(preferred: str, other: str) -> None:
    """A provision that reads both names would mean two things by them."""
    assert [p.id for p in PROVISIONS if _reads(p, preferred) and _reads(p, other)] == []


@pytest.mark.parametrize(
    ("read", "given"), [*PAIRS.items(), *((other, preferred) for preferred, other in PAIRS.items())]
)
def test_alias_value_under_the_other_name_decides_as_under_its_own(read: str, given: str) -> None:
    """Every test of a fact comes out the same whichever of its names the value was recorded under."""
    value = _some_value(FACTS[read])
    for provision in (p for p in PROVISIONS if _reads(p, read)):
        rule = tvs.law.registry.rule(provision.id)
        day = max(provision.in_force.start or DAY, min(DAY, provision.in_force.end or DAY))
        own, other = rule.evaluate({read: value}, day), rule.evaluate({given: value}, day)
        assert other.verdict is own.verdict is rule.decide({given: value}, day)
        outcomes = {step.fact: step.verdict for step in other.steps.walk() if step.fact == read}
        assert outcomes
        assert Verdict.UNDETERMINED not in outcomes.values()
        assert {step.fact: step.verdict for step in own.steps.walk() if step.fact == read} == outcomes


def test_alias_value_reaches_a_provision_through_a_link() -> None:
    """A child's age under either name settles refugee-like benefits, and through them the old test for SNAP."""
    day = date(2024, 3, 1)
    for name in ("current_age_years", "age_now_years"):
        facts = {name: 17, "victim_of_severe_trafficking": True}
        assert tvs.decide("us.benefits.snap", facts, as_of=day) is Verdict.MET
        result = tvs.evaluate("us.benefits.snap", facts, as_of=day)
        assert result.verdict is Verdict.MET
        assert "current_age_years" in result.decisive


def test_alias_values_that_contradict_each_other_are_an_error() -> None:
    """Two answers to one question are reported, never chosen between."""
    facts = {"current_age_years": 17, "age_now_years": 18}
    with pytest.raises(FactValueError):
        tvs.decide("us.hhs.notification_duty", facts, as_of=DAY)


def test_alias_values_that_agree_are_taken() -> None:
    """A record that carries both names with one value is as good as with one of them."""
    facts = {"current_age_years": 17, "age_now_years": 17, "public_official_discovers_possible_victim": True}
    assert tvs.decide("us.hhs.notification_duty", facts, as_of=DAY) is Verdict.MET


def test_alias_recorded_in_a_case_is_not_derived_again_under_the_other_name() -> None:
    """An age recorded under one name stands, though the records would give another one."""
    finding = case_facts.Finding(id="F-1", fact="age_now_years", value=17)
    survivor = Survivor(id="S-1", born_on=date(2000, 1, 1))
    facts = case_facts.facts_of(Case(id="C-1", survivor=survivor, findings=(finding,)), as_of=DAY)
    assert facts["age_now_years"] == 17
    assert "current_age_years" not in facts


@pytest.mark.parametrize("column", ["current_age_years", "age_now_years"])
def test_alias_column_feeds_every_provision_that_reads_either_name(column: str) -> None:
    """One column of ages serves two provisions that know it by different names."""
    frame = pl.DataFrame({column: [17, 18], "is_victim_or_witness_in_federal_criminal_case": [True, True]})
    ids = ["us.hhs.notification_duty", "us.fed.1514.minor"]
    verdicts = tvs.frames.evaluate_frame(frame, ids, as_of=DAY)
    assert verdicts[ids[0]].to_list() == ["undetermined", "not_met"]
    assert verdicts[ids[1]].to_list() == ["undetermined", "not_met"]


@pytest.mark.parametrize("names", APART)
def test_alias_is_not_set_where_the_law_keeps_two_concepts_apart(names: tuple[str, str]) -> None:
    """A value under one of these names says nothing about the other."""
    assert all(other not in FACTS[name].names for name, other in (names, names[::-1]))
