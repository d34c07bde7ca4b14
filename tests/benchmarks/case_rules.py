"""The same rule for this library and its peers, and data for it."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from tvs_core.rules.condition import all_of, any_of, ge, is_true, lt, one_of, unless, within
from tvs_core.rules.fact import boolean, code, day, integer
from tvs_core.rules.provision import Provision

AS_OF = date(2026, 3, 1)
RELATIONS = ("principal", "spouse", "child", "parent")

recruited = boolean("bench_recruited", "?")
transported = boolean("bench_transported", "?")
harboured = boolean("bench_harboured", "?")
forced = boolean("bench_forced", "?")
defrauded = boolean("bench_defrauded", "?")
coerced = boolean("bench_coerced", "?")
excluded = boolean("bench_excluded", "?")
cooperated = boolean("bench_cooperated", "?")
age = integer("bench_age_years", "?", unit="years")
relation = code("bench_relation", "?", RELATIONS)
reported = day("bench_reported_date", "?")
released = day("bench_released_date", "?")

TEN_LEAVES = Provision(
    id="bench.ten_leaves",
    title="An act, a means or youth, cooperation, and no bar",
    when=all_of(
        any_of(is_true(recruited, cite="1"), is_true(transported, cite="1"), is_true(harboured, cite="1")),
        any_of(
            is_true(forced, cite="2"), is_true(defrauded, cite="2"), is_true(coerced, cite="2"), lt(age, 18, cite="2")
        ),
        is_true(cooperated, cite="3"),
        one_of(relation, ["principal", "spouse"], cite="4"),
        unless(is_true(excluded, cite="5")),
    ),
)
#: The same for zen-engine, which has no unknowns.
TEN_LEAVES_ZEN = (
    "(bench_recruited or bench_transported or bench_harboured) "
    "and (bench_forced or bench_defrauded or bench_coerced or bench_age_years < 18) "
    "and bench_cooperated and bench_relation in ['principal', 'spouse'] and not bench_excluded"
)
TEN_FACTS: dict[str, Any] = {
    "bench_recruited": False,
    "bench_transported": False,
    "bench_harboured": True,
    "bench_forced": False,
    "bench_defrauded": False,
    "bench_coerced": False,
    "bench_age_years": 17,
    "bench_cooperated": True,
    "bench_relation": "principal",
    "bench_excluded": False,
}

SIX_LEAVES = Provision(
    id="bench.six_leaves",
    title="An act, a means or youth, and no bar",
    when=all_of(
        any_of(is_true(recruited, cite="1"), is_true(harboured, cite="1")),
        any_of(is_true(forced, cite="2"), is_true(coerced, cite="2"), lt(age, 18, cite="2")),
        unless(is_true(excluded, cite="3")),
    ),
)
SIX_FACTS = {name: TEN_FACTS[name] for name in (fact.name for fact in SIX_LEAVES.facts)}

#: A test of every kind that costs more than a flag: a code of a closed list, a limit of age, a day, a period.
SIX_KINDS = Provision(
    id="bench.six_kinds",
    title="A flag, an age, a code, a day and two periods",
    when=all_of(
        is_true(forced, cite="1"),
        ge(age, 18, cite="2"),
        one_of(relation, ["principal", "spouse"], cite="3"),
        ge(reported, "2019-07-01", cite="4", id="bench_reported_under_act"),
        within(reported, after=released, months=6, cite="5"),
        within(reported, after=released, days=90, cite="6", id="bench_reported_soon"),
    ),
)


def variants(count: int) -> list[Provision]:
    """Provisions over the same facts that differ in their limits, as those of one jurisdiction do."""
    return [
        Provision(
            id=f"bench.variant_{number}",
            title="A variant",
            when=all_of(
                any_of(is_true(recruited, cite="1"), is_true(transported, cite="1"), is_true(harboured, cite="1")),
                any_of(is_true(forced, cite="2"), is_true(coerced, cite="2"), lt(age, 14 + number % 8, cite="2")),
                one_of(relation, RELATIONS[: 1 + number % 3], cite="3"),
                within(reported, after=released, months=1 + number, cite="4"),
                unless(is_true(excluded, cite="5")),
            ),
        )
        for number in range(count)
    ]


def table(rows: int, *, unknown: float) -> dict[str, list[Any]]:
    """Columns of made-up values, some of them unknown; the same on every run."""
    draw = random.Random(7)
    flags = ("recruited", "transported", "harboured", "forced", "defrauded", "coerced", "excluded", "cooperated")
    start = date(2018, 1, 1)
    days = [start + timedelta(number) for number in range(2000)]

    def column(values: list[Any]) -> list[Any]:
        drawn = draw.choices(values, k=rows)
        return [None if draw.random() < unknown else value for value in drawn] if unknown else drawn

    return {
        **{f"bench_{flag}": column([True, False]) for flag in flags},
        "bench_age_years": column(list(range(8, 60))),
        "bench_relation": column(list(RELATIONS)),
        "bench_reported_date": column(days),
        "bench_released_date": column(days),
    }
