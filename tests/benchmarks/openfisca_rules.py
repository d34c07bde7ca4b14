"""The rule of six leaves as an OpenFisca formula: two-valued, over arrays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openfisca_core import variables
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_country_template import CountryTaxBenefitSystem
from openfisca_country_template.entities import Person

PERIOD = "2026-03"
RULE = "bench_six_leaves"


def _input(name: str, kind: type) -> type[variables.Variable]:
    body = {"value_type": kind, "entity": Person, "definition_period": DateUnit.MONTH, "label": name}
    return type(name, (variables.Variable,), body)


class bench_six_leaves(variables.Variable):  # noqa: N801 - the class is the name of the variable
    """An act, a means or youth, and no bar."""

    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "An act, a means or youth, and no bar"

    def formula(person: Any, period: Any, parameters: Any) -> Any:  # noqa: N805 - OpenFisca's own form
        act = person("bench_recruited", period) + person("bench_harboured", period)
        means = (
            person("bench_forced", period) + person("bench_coerced", period) + (person("bench_age_years", period) < 18)
        )
        return act * means * ~person("bench_excluded", period)


def system(facts: dict[str, Any]) -> TaxBenefitSystem:
    """The template country with one more rule and its inputs."""
    made = CountryTaxBenefitSystem()
    for name, value in facts.items():
        made.add_variable(_input(name, type(value)))
    made.add_variable(bench_six_leaves)
    return made


def simulate(made: TaxBenefitSystem, inputs: Mapping[str, Any]) -> Simulation:
    """A simulation of as many persons as the arrays are long."""
    simulation = SimulationBuilder().build_default_simulation(made, count=len(next(iter(inputs.values()))))
    for name, values in inputs.items():
        simulation.set_input(name, PERIOD, values)
    return simulation
