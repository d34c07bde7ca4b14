"""Strategies draw good values of every kind, found by Hypothesis without being asked for."""

from __future__ import annotations

import subprocess
import sys
import typing
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import tvs_core as tvs
from tvs_core import records, strategies
from tvs_core.dates import Between, PartialDate
from tvs_core.records import Case, Entity, Record, field_notes
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op, ge, leaves, walk
from tvs_core.rules.fact import Fact, Unknown, check_facts, check_value
from tvs_core.rules.provision import Provision

CLASSES = [
    cls
    for cls in vars(records).values()
    if isinstance(cls, type) and issubclass(cls, Record) and cls not in (Record, Entity)
]
DAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    "cls", [*CLASSES, PartialDate, Between, Fact, Leaf, Group, Provision], ids=lambda c: c.__name__
)
def test_from_type_draws_the_class(cls: type) -> None:
    """Every record and value of the engine can be asked for by its type."""

    @settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
    @given(st.from_type(cls))
    def drawn(value: object) -> None:
        assert type(value) is cls

    drawn()


@pytest.mark.parametrize("first", ["tvs_core.strategies", "hypothesis"])
def test_import_in_either_order_registers_the_types(first: str) -> None:
    """Hypothesis loads the strategies while it is imported itself, whoever is imported first."""
    script = (
        f"import {first}; from hypothesis import strategies as st; from tvs_core.records import Survivor; "
        "st.from_type(Survivor).validate(); print(repr(st.from_type(Survivor)))"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True)
    assert "survivors()" in done.stdout


def test_cases_fill_every_field_and_refer_within_the_case() -> None:
    """No field of a case stays untried, nor a reference from one record of it to another."""
    filled: set[str] = set()

    @settings(max_examples=250, derandomize=True, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategies.cases())
    def drawn(case: Case) -> None:
        filled.update(name for name in field_notes(Case) if getattr(case, name))
        filled.update("consent_id" for referral in case.referrals if referral.consent_id)
        filled.update("provider_id" for episode in case.episodes if episode.provider_id)

    drawn()
    assert filled == {*field_notes(Case), "consent_id", "provider_id"}


@settings(max_examples=50)
@given(strategies.partial_dates())
def test_partial_dates_are_not_days_in_disguise(partial: PartialDate) -> None:
    """What is drawn is partial or an estimate, and reads back from its text."""
    assert partial.exact is None
    assert PartialDate.parse(str(partial)) == partial


@settings(max_examples=50)
@given(strategies.group_conditions())
def test_group_conditions_have_unique_leaf_ids(group: Group) -> None:
    """A drawn tree can be the condition of a provision."""
    ids = [leaf.id for leaf in leaves(group)]
    assert len(ids) == len(set(ids)) > 0


def test_conditions_draw_every_test_and_every_join() -> None:
    """The engine's tests meet all that the engine can do."""
    met: set[Op | Join] = set()

    @settings(max_examples=300, derandomize=True, phases=[Phase.generate])
    @given(strategies.conditions())
    def drawn(condition: Condition) -> None:
        for node in walk(condition):
            met.add(node.join if isinstance(node, Group) else typing.cast("Leaf", node).op)

    drawn()
    assert met == {*Op, *Join}


@pytest.mark.parametrize("fact", strategies.VOCABULARY.values(), ids=lambda fact: fact.name)
def test_fact_values_are_values_of_the_fact(fact: Fact) -> None:
    """What is drawn for a fact is accepted by the engine, unknowns included."""

    @settings(max_examples=40)
    @given(strategies.fact_values(fact))
    def drawn(value: typing.Any) -> None:
        check_value(fact, value)

    drawn()


@settings(max_examples=60)
@given(st.data())
def test_facts_of_a_provision_can_be_decided(data: st.DataObject) -> None:
    """Drawn facts and drawn provisions go together, and the fast path agrees with the explained one."""
    provision = data.draw(strategies.provisions())
    facts = data.draw(strategies.facts(provision))
    check_facts(facts, strategies.VOCABULARY)
    assert tvs.decide(provision, facts, as_of=DAY) is tvs.evaluate(provision, facts, as_of=DAY).verdict


def test_facts_lie_on_both_sides_of_a_boundary() -> None:
    """A number in the rule is tried one below, at and one above, and as not known."""
    age = strategies.VOCABULARY["age_years"]
    rule = Provision(id="xx.adult", title="Adult", when=ge(age, 18, cite="s 1"))
    values: set[object] = set()

    @settings(max_examples=200, derandomize=True, phases=[Phase.generate])
    @given(strategies.facts(rule))
    def drawn(facts: dict[str, object]) -> None:
        values.add(facts.get("age_years", "absent"))

    drawn()
    assert {17, 18, 19, None, "absent", *Unknown} <= values


def test_public_names_exist() -> None:
    """The module lists what it has."""
    assert dir(strategies) == sorted(strategies.__all__)
    assert all(hasattr(strategies, name) for name in strategies.__all__)
