"""Ways to meet a rule, and parts that nothing can meet, are what trying everything finds."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import drawn_rules as drawn
from tvs_core.rules import condition as c
from tvs_core.rules.analyse import Way, contradictions, ways_to_meet
from tvs_core.rules.fact import Fact, FactType, boolean, code, code_set, decimal, integer

TREES = drawn.boolean_trees(once=True) | drawn.boolean_trees(once=False)


def taken(way: Way) -> dict[str, bool]:
    """The facts that a way over boolean tests needs, by name."""
    needed: dict[str, bool] = {}
    for requirement in way.requirements:
        leaf = requirement.part
        assert isinstance(leaf, c.Leaf)
        value = (leaf.value is True) is requirement.wanted
        assert needed.setdefault(leaf.fact.name, value) is value
    return needed


def smallest_by_hand(condition: c.Condition) -> set[frozenset[tuple[str, bool]]]:
    """Every smallest set of known facts that meets a condition, by trying all of them."""
    names = [fact.name for fact in c.facts_read(condition)]
    found: list[frozenset[tuple[str, bool]]] = []
    for values in sorted(
        itertools.product((None, True, False), repeat=len(names)), key=lambda v: len(v) - v.count(None)
    ):
        known = frozenset((name, value) for name, value in zip(names, values, strict=True) if value is not None)
        if not any(smaller <= known for smaller in found) and drawn.folded(condition, dict(known)):
            found.append(known)
    return set(found)


@settings(max_examples=200)
@given(TREES)
def test_ways_to_meet_boolean_rule_are_every_smallest_way(condition: c.Condition) -> None:
    """Each way meets the rule alone, none can do without one of its facts, and there is no other."""
    ways = ways_to_meet(condition, limit=10**6)
    needed = [taken(way) for way in ways]
    smallest = smallest_by_hand(condition)
    assert {frozenset(facts.items()) for facts in needed} >= smallest
    for facts in needed:
        assert drawn.folded(condition, facts) is True
    sizes = [len(way.requirements) for way in ways]
    assert sizes == sorted(sizes)


@settings(max_examples=200)
@given(drawn.boolean_trees(once=True))
def test_ways_to_meet_rule_that_asks_each_fact_once_are_exactly_the_smallest(condition: c.Condition) -> None:
    """Where no fact is tested twice no way is listed that could do with less."""
    needed = {frozenset(taken(way).items()) for way in ways_to_meet(condition, limit=10**6)}
    assert needed == smallest_by_hand(condition)


@settings(max_examples=100)
@given(drawn.boolean_trees(once=True))
def test_way_short_of_one_requirement_no_longer_meets_the_rule(condition: c.Condition) -> None:
    """With one of its requirements turned round and all else adverse, a smallest way fails to meet the rule."""
    names = [fact.name for fact in c.facts_read(condition)]
    for way in ways_to_meet(condition, limit=10**6):
        needed = taken(way)
        for dropped in needed:
            rest = [name for name in names if name not in needed or name == dropped]
            kept = {name: value for name, value in needed.items() if name != dropped}
            outcomes = {
                drawn.folded(condition, kept | dict(zip(rest, values, strict=True)))
                for values in itertools.product((True, False), repeat=len(rest))
            }
            assert False in outcomes


DOMAINS: dict[Fact, list[Any]] = {
    boolean("flag", "?"): [True, False],
    integer("age_years", "?"): list(range(-3, 9)),
    decimal("amount", "?"): [Decimal(n) / 4 for n in range(-8, 25)],
    code("relation", "?", ["spouse", "child"]): ["spouse", "child"],
    code("word", "?"): ["spouse", "child", "parent", "?"],
    code_set("means", "?", ["force", "fraud"]): [
        frozenset(codes) for n in range(3) for codes in itertools.combinations(["force", "fraud"], n)
    ],
}
_OPS = [c.Op.EQ, c.Op.NE, c.Op.LT, c.Op.LE, c.Op.GT, c.Op.GE]


@st.composite
def _tests(draw: st.DrawFn) -> c.Leaf:
    fact = draw(st.sampled_from(list(DOMAINS)))
    kind = fact.type
    if kind is FactType.BOOLEAN:
        op, value = c.Op.IS, draw(st.booleans())
    elif kind is FactType.CODE_SET:
        op, value = c.Op.CONTAINS, draw(st.frozensets(st.sampled_from(fact.codes), min_size=1))
    elif kind is FactType.CODE:
        op = draw(st.sampled_from([c.Op.IN, c.Op.EQ, c.Op.NE]))
        codes = st.sampled_from(["spouse", "child"])
        value = draw(st.frozensets(codes, min_size=1)) if op is c.Op.IN else draw(codes)
    else:
        op = draw(st.sampled_from(_OPS))
        value = draw(st.integers(0, 4) | st.sampled_from([0.5, 1.5, 2.5]))
    return c.Leaf(id="test", fact=fact, op=op, value=value, cite="s 1")


RULES = st.recursive(_tests(), drawn.groups, max_leaves=3).map(drawn.numbered)


def _all_facts(condition: c.Condition) -> Iterator[Mapping[str, Any]]:
    facts = c.facts_read(condition)
    for values in itertools.product(*(DOMAINS[fact] for fact in facts)):
        yield {fact.name: value for fact, value in zip(facts, values, strict=True)}


@settings(max_examples=150)
@given(RULES)
def test_rule_has_a_way_if_and_only_if_some_facts_meet_it(condition: c.Condition) -> None:
    """A way that no facts can take is left out, and one is found whenever there is one."""
    assert bool(ways_to_meet(condition)) is any(drawn.folded(condition, facts) for facts in _all_facts(condition))


@settings(max_examples=150)
@given(RULES)
def test_contradiction_is_a_part_that_no_facts_bring_out_as_needed(condition: c.Condition) -> None:
    """Each part reported comes out one way for every value of its facts, and a rule nobody can meet has one."""
    found = contradictions(condition)
    for contradiction in found:
        outcomes = {drawn.folded(contradiction.part, facts) for facts in _all_facts(contradiction.part)}
        assert outcomes == {"no facts can fail" in contradiction.reason}
    if not any(drawn.folded(condition, facts) for facts in _all_facts(condition)):
        assert found
