"""Conditions mean something or are refused, and a test holds of exactly the values it should."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tvs_core.codes._base import AtLeast
from tvs_core.dates import Between, PartialDate, Period
from tvs_core.errors import ConditionError, DateError
from tvs_core.rules import condition as c
from tvs_core.rules.condition import Group, Join, Leaf, Op, Reliance, holds
from tvs_core.rules.fact import Fact, Unknown, boolean, code, code_set, day, decimal, integer

FLAG = boolean("flag", "?")
AGE = integer("age_years", "?")
OTHER_AGE = integer("other_age_years", "?")
AMOUNT = decimal("amount", "?")
START, END = day("start_date", "?"), day("end_date", "?")
RELATION, OTHER_RELATION = code("relation", "?", ["spouse", "child"]), code("other_relation", "?")
WORD = code("word", "?")
MEANS = code_set("means", "?", ["force", "fraud"])


def leaf(fact: Fact, op: Op, value: Any = None, other: Any = None) -> Leaf:
    return Leaf(id="leaf", fact=fact, op=op, value=value, other=other, cite="s 1")


SET = frozenset({"force"})
GOOD: list[tuple[Fact, Op, Any, Any]] = [
    (FLAG, Op.IS, True, None),
    (AGE, Op.LT, 18, None),
    (AGE, Op.LT, 17.5, None),
    (AGE, Op.EQ, None, AMOUNT),
    (AMOUNT, Op.GE, Decimal("0.3"), None),
    (START, Op.LE, date(2020, 1, 1), None),
    (START, Op.NE, None, END),
    (START, Op.WITHIN, Period(days=1), END),
    (START, Op.WITHIN, Period(days=1), START),
    (RELATION, Op.EQ, "child", None),
    (RELATION, Op.NE, None, OTHER_RELATION),
    (RELATION, Op.IN, frozenset({"child"}), None),
    (WORD, Op.IN, frozenset({"anything"}), None),
    (MEANS, Op.CONTAINS, SET, None),
]


@pytest.mark.parametrize(("fact", "op", "value", "other"), GOOD)
def test_leaf_that_means_something_is_accepted(fact: Fact, op: Op, value: Any, other: Fact | None) -> None:
    """Every kind of test of every kind of fact can be built."""
    built = leaf(fact, op, value, other)
    assert built.facts == ((fact,) if other is None else (fact, other))


BAD: list[tuple[Fact, Op, Any, Any]] = [
    *[(FLAG, op, True, None) for op in Op if op is not Op.IS],
    *[(AGE, op, 1, None) for op in (Op.IS, Op.IN, Op.CONTAINS, Op.WITHIN)],
    *[(START, op, date(2020, 1, 1), None) for op in (Op.IS, Op.IN, Op.CONTAINS)],
    *[(RELATION, op, "child", None) for op in (Op.IS, Op.LT, Op.CONTAINS, Op.WITHIN)],
    *[(MEANS, op, SET, None) for op in Op if op is not Op.CONTAINS],
    (FLAG, Op.IS, None, None),
    (FLAG, Op.IS, 1, None),
    (FLAG, Op.IS, None, FLAG),
    (FLAG, Op.IS, True, FLAG),
    (AGE, Op.LT, None, None),
    (AGE, Op.LT, 18, OTHER_AGE),
    (AGE, Op.LT, "18", None),
    (AGE, Op.LT, True, None),
    (AGE, Op.LT, float("nan"), None),
    (AGE, Op.LT, float("inf"), None),
    (AGE, Op.LT, Decimal("nan"), None),
    (AGE, Op.LT, [18], None),
    (AGE, Op.LT, None, START),
    (AGE, Op.LT, None, FLAG),
    (START, Op.LT, datetime(2020, 1, 1), None),
    (START, Op.LT, "2020-01-01", None),
    (START, Op.LT, PartialDate.parse("2020"), None),
    (START, Op.WITHIN, Period(days=1), None),
    (START, Op.WITHIN, None, END),
    (START, Op.WITHIN, 30, END),
    (START, Op.WITHIN, Period(days=1), AGE),
    (RELATION, Op.EQ, "parent", None),
    (RELATION, Op.EQ, 1, None),
    (RELATION, Op.EQ, frozenset({"child"}), None),
    (RELATION, Op.IN, "child", None),
    (RELATION, Op.IN, frozenset(), None),
    (RELATION, Op.IN, frozenset({1}), None),
    (RELATION, Op.IN, None, OTHER_RELATION),
    (RELATION, Op.IN, frozenset({"parent"}), None),
    (MEANS, Op.CONTAINS, "force", None),
    (MEANS, Op.CONTAINS, ["force"], None),
    (MEANS, Op.CONTAINS, frozenset({"force", "abduction"}), None),
    (MEANS, Op.CONTAINS, None, MEANS),
]


@pytest.mark.parametrize(("fact", "op", "value", "other"), BAD)
def test_leaf_that_means_nothing_is_refused(fact: Fact, op: Op, value: Any, other: Fact | None) -> None:
    """A test that could only come out by accident is an error when it is written, not when it is used."""
    with pytest.raises(ConditionError, match=r"Leaf 'leaf'.*\[condition\.invalid\]"):
        leaf(fact, op, value, other)


PART = c.is_true(FLAG, cite="s 1")


@pytest.mark.parametrize(
    "parts",
    [
        {"join": Join.NOT, "children": ()},
        {"join": Join.NOT, "children": (PART, PART)},
        {"join": Join.ALL, "children": (PART,), "threshold": 1},
        {"join": Join.AT_LEAST, "children": (PART,)},
        {"join": Join.AT_LEAST, "children": (PART,), "threshold": 0.5},
        {"join": Join.AT_LEAST, "children": (PART,), "threshold": "1"},
        {"join": Join.AT_LEAST, "children": (PART,), "threshold": True},
        {"join": Join.AT_LEAST, "children": (PART,), "threshold": 1, "weights": (1,)},
        {"join": Join.SCORE, "children": (PART,), "threshold": 1},
        {"join": Join.SCORE, "children": (PART,), "threshold": 1, "weights": (1, 1)},
        {"join": Join.SCORE, "children": (PART,), "threshold": 1, "weights": ("1",)},
        {"join": Join.SCORE, "children": (PART,), "threshold": 1, "weights": (True,)},
        {"join": Join.SCORE, "children": (PART,), "threshold": float("nan"), "weights": (1,)},
        {"join": Join.SCORE, "children": (PART,), "threshold": 1, "weights": (float("inf"),)},
        {"join": Join.ALL, "children": (FLAG,)},
        {"join": Join.ANY, "children": ("flag",)},
    ],
)
def test_group_that_means_nothing_is_refused(parts: dict[str, Any]) -> None:
    """A negation has one part, and what counts counts with finite numbers."""
    with pytest.raises(ConditionError):
        Group(**parts)


def test_functions_build_what_they_read_like() -> None:
    """Each function names its leaf after its fact unless told otherwise."""
    assert c.is_true(FLAG, cite="s 1") == Leaf(id="flag", fact=FLAG, op=Op.IS, value=True, cite="s 1")
    assert c.is_false(FLAG, cite="s 1", id="no").id == "no"
    compared = {Op.EQ: c.eq, Op.NE: c.ne, Op.LT: c.lt, Op.LE: c.le, Op.GT: c.gt, Op.GE: c.ge}
    for op, function in compared.items():
        assert function(AGE, 18, cite="s 1") == Leaf(id="age_years", fact=AGE, op=op, value=18, cite="s 1")
        assert function(AGE, OTHER_AGE, cite="s 1").other is OTHER_AGE
        assert function(START, "2020-02-29", cite="s 1").value == date(2020, 2, 29)
    assert c.one_of(RELATION, ["child"], cite="s 1").op is Op.IN
    assert c.contains(MEANS, ["force"], cite="s 1").op is Op.CONTAINS
    built = c.within(START, after=END, years=1, months=2, days=3, last_day_counts=False, cite="s 1")
    assert built.value == Period(years=1, months=2, days=3, last_day_counts=False)
    assert c.provision("xx.a", cite="s 1") == Reliance(provision_id="xx.a", id="xx.a", cite="s 1")
    assert c.at_least(1, PART).threshold == 1
    assert c.score_at_least(2, {PART: 2}).weights == (2,)
    assert c.all_of(PART, title="T", cite="s 2").title == "T"
    assert c.any_of(PART).join is Join.ANY
    assert c.unless(PART).children == (PART,)


def test_comparison_with_less_than_a_day_is_refused() -> None:
    """The law compares with days, so a month in its place is a mistake."""
    with pytest.raises(DateError, match="whole day"):
        c.lt(START, "2020-02", cite="s 1")


def test_walk_yields_every_part_in_the_order_of_the_text() -> None:
    """Depth first, left to right."""
    inner = c.any_of(c.lt(AGE, OTHER_AGE, cite="s 2"), c.provision("xx.a", cite="s 3"))
    tree = c.all_of(PART, inner, c.unless(c.is_true(FLAG, cite="s 4", id="again")))
    assert [node.id for node in c.walk(tree) if not isinstance(node, Group)] == ["flag", "age_years", "xx.a", "again"]
    assert [node.id for node in c.leaves(tree)] == ["flag", "age_years", "again"]
    assert [node.id for node in c.reliances(tree)] == ["xx.a"]
    assert c.facts_read(tree) == (FLAG, AGE, OTHER_AGE)


Y2020 = PartialDate.parse("2020")
HOLDS: list[tuple[Leaf, Any, Any, bool | None]] = [
    (leaf(FLAG, Op.IS, False), False, None, True),
    (leaf(FLAG, Op.IS, False), True, None, False),
    (leaf(FLAG, Op.IS, False), None, None, None),
    (leaf(FLAG, Op.IS, False), Unknown.DECLINED, None, None),
    (leaf(RELATION, Op.IN, frozenset({"child"})), "child", None, True),
    (leaf(RELATION, Op.IN, frozenset({"child"})), "spouse", None, False),
    (leaf(MEANS, Op.CONTAINS, SET), frozenset({"force", "fraud"}), None, True),
    (leaf(MEANS, Op.CONTAINS, SET), frozenset(), None, False),
    (leaf(MEANS, Op.CONTAINS, SET), AtLeast({"force"}), None, True),
    (leaf(MEANS, Op.CONTAINS, SET), AtLeast({"fraud"}), None, None),
    (leaf(RELATION, Op.EQ, "child"), "child", None, True),
    (leaf(RELATION, Op.NE, "child"), "child", None, False),
    (leaf(RELATION, Op.EQ, None, OTHER_RELATION), "child", "spouse", False),
    (leaf(RELATION, Op.EQ, None, OTHER_RELATION), "child", Unknown.DECLINED, None),
    (leaf(RELATION, Op.EQ, None, OTHER_RELATION), "child", None, None),
    (leaf(AGE, Op.LT, 18), 17, None, True),
    (leaf(AGE, Op.LT, 18), 18, None, False),
    (leaf(AGE, Op.LE, 18), 18, None, True),
    (leaf(AGE, Op.LE, 18), 19, None, False),
    (leaf(AGE, Op.GT, 18), 18, None, False),
    (leaf(AGE, Op.GT, 18), 19, None, True),
    (leaf(AGE, Op.GE, 18), 17, None, False),
    (leaf(AGE, Op.GE, 18), 18, None, True),
    (leaf(AGE, Op.LT, 18), Between(16, 17), None, True),
    (leaf(AGE, Op.LT, 18), Between(17, 18), None, None),
    (leaf(AGE, Op.LT, 18), Between(18, 19), None, False),
    (leaf(AGE, Op.GE, 18), Between(17, 18), None, None),
    (leaf(AGE, Op.GT, 18), Between(18, 19), None, None),
    (leaf(AGE, Op.LE, 18), Between(18, 19), None, None),
    (leaf(AGE, Op.EQ, 18), Between(18, 19), None, None),
    (leaf(AGE, Op.EQ, 18), Between(16, 17), None, False),
    (leaf(AGE, Op.NE, 18), Between(19, 20), None, True),
    (leaf(AGE, Op.LT, None, OTHER_AGE), 17, Between(18, 20), True),
    (leaf(START, Op.LT, date(2021, 1, 1)), Y2020, None, True),
    (leaf(START, Op.LT, date(2020, 12, 31)), Y2020, None, None),
    (leaf(START, Op.EQ, None, END), Y2020, Y2020, None),
    (leaf(START, Op.WITHIN, Period(days=1), END), date(2020, 1, 2), date(2020, 1, 1), True),
    (leaf(START, Op.WITHIN, Period(days=1), END), date(2020, 1, 3), date(2020, 1, 1), False),
    (leaf(START, Op.WITHIN, Period(days=1), END), date(2019, 12, 31), date(2020, 1, 1), False),
    (leaf(START, Op.WITHIN, Period(days=1), END), date(2020, 1, 1), Y2020, None),
    (leaf(START, Op.WITHIN, Period(days=1), END), date(2020, 1, 1), None, None),
    (leaf(START, Op.WITHIN, Period(years=1), END), date.max, date(9999, 1, 1), True),
]


@pytest.mark.parametrize(("test", "value", "other", "expected"), HOLDS)
def test_holds_value_around_a_boundary_decides_or_stays_open(
    test: Leaf, value: Any, other: Any, expected: bool | None
) -> None:
    """A test holds, fails, or stays open until the value is known well enough."""
    assert holds(test, value, other) is expected


def test_leaf_fraction_is_kept_as_written() -> None:
    """A limit of 0.3 is three tenths, so that an amount of 0.30 reaches it."""
    assert leaf(AMOUNT, Op.GE, 0.3).value == Decimal("0.3")
    assert holds(leaf(AMOUNT, Op.GE, 0.3), Decimal("0.30")) is True


def test_counted_fractions_become_whole_numbers_of_one_unit() -> None:
    """Weights and threshold keep their proportions exactly."""
    assert c.counted(c.at_least(1, PART, c.unless(PART))) == ((1, 1), 1)
    assert c.counted(c.score_at_least(0.8, {PART: 0.7, c.unless(PART): -0.25})) == ((14, -5), 16)
    assert c.counted(Group(join=Join.SCORE, children=(), threshold=0)) == ((), 0)


TREE = c.all_of(PART, c.contains(MEANS, ["force", "fraud"], cite="s 2"), c.within(START, after=END, days=3, cite="s 3"))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))])
def test_condition_copied_or_pickled_is_equal_and_finds_itself_in_a_set(again: Any) -> None:
    """A copy is the same condition, also after its hash was remembered."""
    seen = {TREE}
    assert again(TREE) == TREE
    assert again(TREE) in seen


def test_condition_pickled_for_another_process_finds_itself_there() -> None:
    """Text hashes differently in every process, so a remembered hash must not travel."""
    assert isinstance(hash(TREE), int)
    script = (
        "import pickle, sys; tree = pickle.loads(sys.stdin.buffer.read()); "
        "from tvs_core.rules import condition as c; from tvs_core.rules.fact import boolean; "
        "flag = tree.children[0]; fresh = c.is_true(boolean('flag', '?'), cite='s 1'); "
        "assert fresh in {flag} and hash(fresh) == hash(flag) and hash(tree) != int(sys.argv[1]); print('found')"
    )
    environment = os.environ | {"PYTHONHASHSEED": "1"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(hash(TREE))],
        input=pickle.dumps(TREE),
        capture_output=True,
        check=True,
        env=environment,
    )
    assert done.stdout.strip() == b"found"
