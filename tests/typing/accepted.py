"""Uses of the public API with the types they have for a caller; read by the type checkers, never run."""

from collections.abc import Iterator
from datetime import date
from typing import assert_type

import duckdb
import polars as pl

import tvs_core as tvs
from tvs_core.codes import Sensitivity
from tvs_core.rules.condition import Group, Leaf, Reliance, all_of, ge, is_true, provision, score_at_least, unless
from tvs_core.rules.fact import boolean, integer
from tvs_core.rules.provision import Provision, since

DAY = date(2026, 3, 1)
ID = "us.t_visa.principal"

# Facts, conditions and provisions of one's own.
coerced = boolean("coerced", "Was the person coerced?", sensitivity=Sensitivity.SPECIAL_CATEGORY)
age = integer("age_years", "How old is the person?", unit="years")
assert_type(coerced, tvs.Fact)
assert_type(is_true(coerced, cite="s 1"), Leaf)
assert_type(provision(ID, cite="s 2"), Reliance)
assert_type(score_at_least(2, {is_true(coerced, cite="s 3"): 2}), Group)
rule = Provision(
    id="xx.rule",
    title="A rule",
    when=all_of(is_true(coerced, cite="s 1"), unless(ge(age, 18, cite="s 2"))),
    in_force=since("2020-01-01"),
)
assert_type(rule, tvs.Provision)
assert_type(rule.facts, tuple[tvs.Fact, ...])

# One case.
result = tvs.evaluate(ID, {"coerced": None}, as_of=DAY)
assert_type(result, tvs.Result)
assert_type(result.verdict, tvs.Verdict)
assert_type(result.missing, tuple[str, ...])
assert_type(result.decisive, tuple[str, ...])
assert_type(result.steps, tvs.Step)
assert_type(iter(result.steps), Iterator[tvs.Step])
assert_type(tvs.explain(result, style="plain"), str)
assert_type(tvs.evaluate(rule, {}, as_of=DAY), tvs.Result)
assert_type(tvs.evaluate((rule, rule), {}, as_of=DAY), tvs.Result)
assert_type(tvs.decide(ID, {}, as_of=DAY), tvs.Verdict)
assert_type(tvs.decide(ID, {}, as_of=DAY) is tvs.Verdict.MET, bool)


def of_a_case(case: tvs.Case) -> None:
    assert_type(tvs.evaluate(ID, case, as_of=DAY), tvs.Result)
    assert_type(tvs.decide(ID, case, as_of=DAY), tvs.Verdict)


# The law.
assert_type(tvs.law.get(ID), tuple[Provision, ...])
assert_type(tvs.law.get(ID, as_of=DAY), Provision)
assert_type(tvs.law.find(jurisdiction="US", kind="immigration_relief", as_of=DAY), tuple[Provision, ...])

# Three-valued truth.
assert_type(tvs.Kleene.UNKNOWN & tvs.Kleene.TRUE, tvs.Kleene)
assert_type(~tvs.Kleene.UNKNOWN, tvs.Kleene)
assert_type(tvs.Kleene.UNKNOWN.optional, bool | None)


# Tables: what goes in comes out.
def of_tables(eager: pl.DataFrame, lazy: pl.LazyFrame, relation: duckdb.DuckDBPyRelation) -> None:
    assert_type(tvs.frames.evaluate_frame(eager, [ID, rule, (rule, rule)], as_of=DAY), pl.DataFrame)
    assert_type(tvs.frames.evaluate_frame(lazy, ID, as_of=DAY, columns={"coerced": "q1"}, suffix="@now"), pl.LazyFrame)
    assert_type(tvs.frames.evaluate_frame(relation, tvs.law.find(as_of=DAY), as_of=DAY), duckdb.DuckDBPyRelation)


# Records as text and back.
def of_text(text: str) -> None:
    case = tvs.convert.loads(text, tvs.Case)
    assert_type(case, tvs.Case)
    assert_type(tvs.convert.dumps(case), str)
