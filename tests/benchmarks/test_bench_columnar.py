"""
A million rows at a time, against OpenFisca's formula over arrays, which knows no unknowns.

Run with ``pytest tests/benchmarks --benchmark-only``; nothing here judges the clock.
"""

from __future__ import annotations

import functools
import importlib.util
from typing import Any

import pytest

from benchmarks.case_rules import AS_OF, SIX_FACTS, SIX_KINDS, SIX_LEAVES, table, variants
from frame_backends import BACKENDS, values_of
from tvs_core.frames import evaluate_frame
from tvs_core.kleene import Verdict

ROWS = 1_000_000
IN_MEMORY = ["polars", "pyarrow", "pandas-pyarrow", "pandas-nullable", "pandas"]


# Not fixtures: those would be made in ordinary runs too, in which benchmarks are skipped.
@functools.cache
def known() -> dict[str, list[Any]]:
    """Columns in which every value is known."""
    return table(ROWS, unknown=0)


@functools.cache
def columns() -> dict[str, list[Any]]:
    """Columns in which a tenth of the values is unknown."""
    return table(ROWS, unknown=0.1)


def _verdicts(result: Any, id: str) -> set[object]:
    return set(values_of(result, id))


ALL_THREE = {Verdict.MET.value, Verdict.NOT_MET.value, Verdict.UNDETERMINED.value}


@pytest.mark.benchmark(group="1,000,000 rows x 6 leaves")
@pytest.mark.parametrize("backend", IN_MEMORY)
def test_evaluate_frame_six_leaves(benchmark: Any, backend: str) -> None:
    """Five flags and an age, a tenth of each unknown."""
    frame = BACKENDS[backend](columns())
    result = benchmark(evaluate_frame, frame, SIX_LEAVES, as_of=AS_OF)
    assert _verdicts(result, SIX_LEAVES.id) == ALL_THREE


@pytest.mark.benchmark(group="1,000,000 rows x 6 leaves")
@pytest.mark.parametrize("backend", ["polars-lazy", "duckdb"])
def test_evaluate_frame_lazy_six_leaves(benchmark: Any, backend: str) -> None:
    """The same as a query, with the collection of the verdicts."""
    frame = BACKENDS[backend](columns())

    def verdicts() -> Any:
        result = evaluate_frame(frame, SIX_LEAVES, as_of=AS_OF).select(
            SIX_LEAVES.id if backend != "duckdb" else f'"{SIX_LEAVES.id}"'
        )
        return result.collect() if backend == "polars-lazy" else result.to_arrow_table()

    assert _verdicts(benchmark(verdicts), SIX_LEAVES.id) == ALL_THREE


@pytest.mark.benchmark(group="1,000,000 rows x 6 leaves")
@pytest.mark.skipif(
    importlib.util.find_spec("openfisca_country_template") is None, reason="the peer OpenFisca is not installed"
)
@pytest.mark.parametrize("what", ["formula", "simulation"])
def test_openfisca_six_leaves(benchmark: Any, what: str) -> None:
    """
    The same rule without unknowns as a NumPy formula.

    The formula alone starts from inputs already set and leaves an array of booleans; the simulation starts from the
    columns, as `evaluate_frame` does.
    """
    import numpy as np

    from benchmarks.openfisca_rules import PERIOD, RULE, simulate, system

    made = system(SIX_FACTS)
    inputs = {name: np.array(known()[name]) for name in SIX_FACTS}
    simulation = simulate(made, inputs)

    def formula() -> Any:
        simulation.delete_arrays(RULE)
        return simulation.calculate(RULE, PERIOD)

    def whole() -> Any:
        return simulate(made, inputs).calculate(RULE, PERIOD)

    answers = benchmark(formula if what == "formula" else whole)
    frame = BACKENDS["polars"]({name: known()[name] for name in SIX_FACTS})
    ours = values_of(evaluate_frame(frame, SIX_LEAVES, as_of=AS_OF), SIX_LEAVES.id)
    assert [verdict == "met" for verdict in ours] == answers.tolist()


@pytest.mark.benchmark(group="1,000,000 rows x 6 kinds of test")
@pytest.mark.parametrize("backend", IN_MEMORY)
def test_evaluate_frame_six_kinds(benchmark: Any, backend: str) -> None:
    """An age, a closed list of codes, days and periods."""
    frame = BACKENDS[backend](columns())
    result = benchmark(evaluate_frame, frame, SIX_KINDS, as_of=AS_OF)
    assert _verdicts(result, SIX_KINDS.id) == ALL_THREE


@pytest.mark.benchmark(group="1,000,000 rows x 20 provisions")
@pytest.mark.parametrize("backend", ["polars"])
def test_evaluate_frame_twenty_provisions(benchmark: Any, backend: str) -> None:
    """The provisions of one jurisdiction over one table."""
    frame = BACKENDS[backend](columns())
    rules = variants(20)
    result = benchmark(evaluate_frame, frame, rules, as_of=AS_OF)
    assert all(_verdicts(result, rule.id) == ALL_THREE for rule in rules)
