"""
One case at a time, against engines that decide the same rule.

Run with ``pytest tests/benchmarks --benchmark-only``; nothing here judges the clock. zen-engine decides two-valued
logic in Rust; OpenFisca builds a simulation of one person.
"""

from __future__ import annotations

import importlib.util
from typing import Any

import pytest

import tvs_core as tvs
from benchmarks.case_rules import AS_OF, SIX_FACTS, SIX_LEAVES, TEN_FACTS, TEN_LEAVES, TEN_LEAVES_ZEN
from tvs_core import law
from tvs_core._api import rule_of
from tvs_core.kleene import Verdict

# Ten tests the first of which are unknown: the explained tree is as large as it gets.
HALF_KNOWN = dict(list(TEN_FACTS.items())[5:])


@pytest.mark.benchmark(group="decide, 10 leaves")
@pytest.mark.parametrize("by", ["id", "object"])
def test_decide_ten_leaves(benchmark: Any, monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    """The compiled rule on a plain mapping, found by its id as the law is, or given as an object."""
    rule = rule_of(TEN_LEAVES)
    monkeypatch.setitem(law.registry._rules, TEN_LEAVES.id, rule)
    provision = TEN_LEAVES.id if by == "id" else TEN_LEAVES
    assert benchmark(tvs.decide, provision, TEN_FACTS, as_of=AS_OF) is Verdict.MET


@pytest.mark.benchmark(group="decide, 10 leaves")
@pytest.mark.skipif(importlib.util.find_spec("zen") is None, reason="the peer zen-engine is not installed")
def test_zen_compiled_ten_leaves(benchmark: Any) -> None:
    """zen-engine's compiled expression of the same rule on the same mapping."""
    import zen

    assert benchmark(zen.compile_expression(TEN_LEAVES_ZEN).evaluate, TEN_FACTS) is True


@pytest.mark.benchmark(group="evaluate with explanation, 10 leaves")
def test_evaluate_decided_ten_leaves(benchmark: Any) -> None:
    """A decided case with its tree and decisive facts."""
    assert benchmark(tvs.evaluate, TEN_LEAVES, TEN_FACTS, as_of=AS_OF).verdict is Verdict.MET


@pytest.mark.benchmark(group="evaluate with explanation, 10 leaves")
def test_evaluate_open_ten_leaves(benchmark: Any) -> None:
    """An undetermined case with its tree and the order in which to ask."""
    assert benchmark(tvs.evaluate, TEN_LEAVES, HALF_KNOWN, as_of=AS_OF).verdict is Verdict.UNDETERMINED


@pytest.mark.benchmark(group="one case, 6 leaves")
def test_decide_six_leaves(benchmark: Any) -> None:
    """The rule that OpenFisca also gets."""
    assert benchmark(tvs.decide, SIX_LEAVES, SIX_FACTS, as_of=AS_OF) is Verdict.MET


@pytest.mark.benchmark(group="one case, 6 leaves")
@pytest.mark.skipif(
    importlib.util.find_spec("openfisca_country_template") is None, reason="the peer OpenFisca is not installed"
)
def test_openfisca_six_leaves(benchmark: Any) -> None:
    """A simulation of one person from a description of the case."""
    from openfisca_core.simulation_builder import SimulationBuilder

    from benchmarks.openfisca_rules import PERIOD, system

    made = system(SIX_FACTS)
    person = {name: {PERIOD: value} for name, value in SIX_FACTS.items()}
    case = {"persons": {"a": person}, "households": {"h": {"adults": ["a"]}}}

    def decide() -> bool:
        simulation = SimulationBuilder().build_from_entities(made, case)
        return bool(simulation.calculate("bench_six_leaves", PERIOD)[0])

    assert benchmark(decide) is True
