"""Strategies for facts, conditions and provisions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from tvs_core.codes import AtLeast
from tvs_core.rules.condition import (
    Condition,
    Group,
    Join,
    Leaf,
    all_of,
    any_of,
    at_least,
    contains,
    eq,
    ge,
    gt,
    is_false,
    is_true,
    le,
    leaves,
    lt,
    ne,
    one_of,
    score_at_least,
    unless,
    within,
)
from tvs_core.rules.fact import Fact, FactType, FactValue, Unknown, boolean, code, code_set, day, integer
from tvs_core.rules.provision import Provision, memory
from tvs_core.strategies._values import DAYS, TEXT, any_dates, betweens

_VICTIM = boolean("victim", "Was the person trafficked?")
_CONSENTED = boolean("consented", "Did the person agree?")
_AGE = integer("age_years", "How old is the person?", unit="years")
_MET_ON = day("offence_date", "When did it happen?")
_APPLIED_ON = day("application_date", "When was it applied for?")
_STATUS = code("status", "What is the status?", ["none", "visitor", "resident"])
_MEANS = code_set("means", "Which means were used?", ["force", "fraud", "coercion"])

VOCABULARY: Mapping[str, Fact] = {
    fact.name: fact for fact in (_VICTIM, _CONSENTED, _AGE, _MET_ON, _APPLIED_ON, _STATUS, _MEANS)
}
"""A small vocabulary with a fact of every kind, for drawn conditions."""


def vocabulary_facts() -> st.SearchStrategy[Fact]:
    """Draw facts of the small vocabulary."""
    return st.sampled_from(list(VOCABULARY.values()))


@st.composite
def _leaf(draw: st.DrawFn, id: str | None) -> Leaf:
    kind = draw(st.sampled_from(["boolean", "integer", "day", "period", "code", "code_set"]))
    if kind == "boolean":
        return draw(st.sampled_from([is_true, is_false]))(
            draw(st.sampled_from([_VICTIM, _CONSENTED])), cite="s 1", id=id
        )
    if kind == "integer":
        test = draw(st.sampled_from([eq, ne, lt, le, gt, ge]))
        return test(_AGE, draw(st.integers(min_value=0, max_value=30)), cite="s 2", id=id)
    if kind == "period":
        years, days = draw(st.integers(min_value=0, max_value=3)), draw(st.integers(min_value=1, max_value=90))
        counts = draw(st.booleans())
        return within(_APPLIED_ON, after=_MET_ON, years=years, days=days, last_day_counts=counts, cite="s 3", id=id)
    if kind == "day":
        test = draw(st.sampled_from([lt, le, gt, ge]))
        return test(_MET_ON, draw(st.one_of(DAYS, st.just(_APPLIED_ON))), cite="s 4", id=id)
    fact, choose = (_STATUS, one_of) if kind == "code" else (_MEANS, contains)
    return choose(fact, draw(st.frozensets(st.sampled_from(fact.codes), min_size=1)), cite="s 5", id=id)


def leaf_conditions(id: str | None = None) -> st.SearchStrategy[Leaf]:
    """
    Draw tests on the small vocabulary, of every kind.

    Args:
        id: The id of the leaf; the name of its fact without it.
    """
    return _leaf(id)


@st.composite
def _group(draw: st.DrawFn, depth: int) -> Group:
    count = 0

    def node(level: int) -> Condition:
        nonlocal count
        if draw(st.booleans()) or level == 0:
            count += 1
            return draw(_leaf(f"leaf_{count}"))
        return group(level)

    def group(level: int) -> Group:
        join = draw(st.sampled_from(Join))
        if join is Join.NOT:
            return unless(node(level - 1))
        parts = [node(level - 1) for _ in range(draw(st.integers(min_value=1, max_value=3)))]
        if join is Join.AT_LEAST:
            return at_least(draw(st.integers(min_value=1, max_value=len(parts))), *parts)
        if join is Join.SCORE:
            weights = {part: draw(st.integers(min_value=1, max_value=3)) for part in parts}
            return score_at_least(draw(st.integers(min_value=1, max_value=sum(weights.values()))), weights)
        return all_of(*parts) if join is Join.ALL else any_of(*parts)

    return group(depth)


def group_conditions(depth: int = 3) -> st.SearchStrategy[Group]:
    """
    Draw groups of conditions of the small vocabulary; ids of leaves are unique.

    Args:
        depth: How many groups may stand inside each other.
    """
    return _group(depth)


def conditions(depth: int = 3) -> st.SearchStrategy[Condition]:
    """
    Draw conditions of the small vocabulary.

    Args:
        depth: How many groups may stand inside each other.
    """
    return st.one_of(leaf_conditions(), group_conditions(depth))


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """Draw provisions of a fictional jurisdiction, always in force."""
    return Provision(
        id="xx.drawn",
        title="A drawn rule",
        jurisdiction="XX",
        authority=(memory("Act 1/2000 s 1"),),
        when=draw(conditions()),
    )


def fact_values(fact: Fact) -> st.SearchStrategy[FactValue]:
    """
    Draw values of a fact, unknowns among them.

    Args:
        fact: The fact.

    >>> from hypothesis import find
    >>> find(fact_values(VOCABULARY["means"]), lambda value: isinstance(value, frozenset))
    frozenset()
    """
    codes = st.sampled_from(fact.codes) if fact.codes else TEXT
    known: dict[FactType, st.SearchStrategy[FactValue]] = {
        FactType.BOOLEAN: st.booleans(),
        FactType.INTEGER: st.one_of(st.integers(min_value=0, max_value=120), betweens()),
        FactType.DECIMAL: st.decimals(min_value=Decimal(0), max_value=Decimal(10**6), places=2),
        FactType.DATE: any_dates(),
        FactType.CODE: codes,
        FactType.CODE_SET: st.one_of(
            st.frozensets(codes, max_size=4), st.frozensets(codes, min_size=1, max_size=4).map(AtLeast)
        ),
    }
    return st.one_of(st.none(), known[fact.type], st.sampled_from(Unknown))


def facts(provision: Provision) -> st.SearchStrategy[dict[str, FactValue]]:
    """
    Draw mappings of the facts a provision reads: some absent, some unknown, many on either side of a boundary.

    Args:
        provision: The provision whose facts are drawn.
    """
    near = _near(provision)
    drawn = {
        fact.name: st.one_of(fact_values(fact), st.sampled_from(near[fact.name]))
        if fact.name in near
        else fact_values(fact)
        for fact in provision.facts
    }
    return st.fixed_dictionaries({}, optional=drawn)


def _near(provision: Provision) -> dict[str, list[FactValue]]:
    """Return, by fact, the values on either side of each boundary the provision draws."""
    near: dict[str, list[FactValue]] = {}
    for leaf in leaves(provision.when):
        found = near.setdefault(leaf.fact.name, [])
        if leaf.fact.type is FactType.INTEGER and isinstance(leaf.value, int):
            found += [leaf.value - 1, leaf.value, leaf.value + 1]
        elif isinstance(leaf.value, date):
            found += [leaf.value - timedelta(1), leaf.value, leaf.value + timedelta(1)]
        elif leaf.fact.type is FactType.CODE and isinstance(leaf.value, frozenset):
            found += sorted(leaf.value)
    return {name: values for name, values in near.items() if values}
