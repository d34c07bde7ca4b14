"""Conditions and facts of every kind drawn at random, and an oracle of what they come to that uses no engine."""

from __future__ import annotations

import calendar
import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from hypothesis import strategies as st

from tvs_core.codes._base import AtLeast
from tvs_core.dates import Between, PartialDate, Period
from tvs_core.errors import UnknownProvisionError
from tvs_core.kleene import Verdict
from tvs_core.rules import condition as c
from tvs_core.rules.compile import Rule
from tvs_core.rules.evaluate import Notice, Result
from tvs_core.rules.fact import Fact, FactType, Unknown, boolean, code, code_set, day, decimal, integer
from tvs_core.rules.provision import Provision

AS_OF = date(2026, 3, 1)
CODES = ["force", "fraud", "coercion"]
RELATIONS = ["spouse", "child", "parent"]

FACTS = (
    *(boolean(f"flag_{i}", "?") for i in range(4)),
    integer("age_years", "?", unit="years"),
    integer("other_age_years", "?", unit="years"),
    decimal("amount", "?"),
    day("start_date", "?"),
    day("end_date", "?"),
    code("relation", "?", RELATIONS),
    code("other_relation", "?", RELATIONS),
    code_set("means", "?", CODES),
)
FACT = {fact.name: fact for fact in FACTS}
_OF = {kind: [fact for fact in FACTS if fact.type is kind] for kind in FactType}
_NUMBERS = _OF[FactType.INTEGER] + _OF[FactType.DECIMAL]

_DAYS = st.dates(date(2020, 1, 28), date(2020, 3, 3))
_AMOUNTS = st.decimals(0, 3, places=1) | st.sampled_from([0.1, 0.3, 1.5, 2])
EXACT: dict[FactType, st.SearchStrategy[Any]] = {
    FactType.BOOLEAN: st.booleans(),
    FactType.INTEGER: st.integers(0, 4),
    FactType.DECIMAL: _AMOUNTS,
    FactType.DATE: _DAYS,
    FactType.CODE: st.sampled_from(RELATIONS),
    FactType.CODE_SET: st.frozensets(st.sampled_from(CODES)),
}
_PARTLY: dict[FactType, st.SearchStrategy[Any]] = {
    FactType.INTEGER: st.builds(lambda low, more: Between(low, low + more), st.integers(0, 4), st.integers(0, 3)),
    FactType.DATE: st.builds(lambda first, n: PartialDate(first, first + timedelta(n)), _DAYS, st.integers(1, 6)),
    FactType.CODE_SET: st.frozensets(st.sampled_from(CODES), min_size=1).map(AtLeast),
}
UNKNOWNS = st.sampled_from([None, *Unknown])
_COMPARISONS = [c.Op.EQ, c.Op.NE, c.Op.LT, c.Op.LE, c.Op.GT, c.Op.GE]
# A period of no days at all is left out: no day lies in it, and the engine leaves that open where it could know.
_PERIODS = st.builds(
    lambda months, days, counts: Period(months=months, days=days, last_day_counts=counts or not months + days),
    st.integers(0, 2),
    st.sampled_from([0, 1, 2, 30]),
    st.booleans(),
)


@st.composite
def leaves(draw: st.DrawFn, wanted: c.Op | None = None) -> c.Leaf:
    """Any test on any fact, against a value or another fact; or any test of one kind."""
    fact = draw(st.sampled_from([fact for fact in FACTS if wanted is None or fact.type in c._TAKES[wanted]]))
    kind = fact.type
    op = wanted or draw(st.sampled_from([op for op in c.Op if kind in c._TAKES[op]]))
    other: Fact | None = None
    value: Any = None
    if op is c.Op.WITHIN:
        value, other = draw(_PERIODS), draw(st.sampled_from(_OF[kind]))
    elif op in (c.Op.IN, c.Op.CONTAINS):
        value = draw(st.frozensets(st.sampled_from(fact.codes), min_size=1))
    elif op is not c.Op.IS and draw(st.booleans()):
        other = draw(st.sampled_from(_NUMBERS if fact in _NUMBERS else _OF[kind]))
    else:
        value = draw(EXACT[kind])
    return c.Leaf(id=f"leaf{draw(st.integers(0, 10**9))}", fact=fact, op=op, value=value, other=other, cite="s 1")


def groups(parts: st.SearchStrategy[c.Condition], *, negative: bool = True) -> st.SearchStrategy[c.Condition]:
    """Every way to join parts; scores with negative and fractional weights."""
    several = st.lists(parts, max_size=4)
    weight = st.integers(-2 if negative else 0, 3) | st.sampled_from([0.1, 0.7, 1.5])

    def score(drawn: list[tuple[c.Condition, float]], threshold: float) -> c.Group:
        children, weights = tuple(p for p, _ in drawn), tuple(w for _, w in drawn)
        return c.Group(join=c.Join.SCORE, children=children, weights=weights, threshold=threshold)

    return st.one_of(
        several.map(lambda drawn: c.all_of(*drawn)),
        several.map(lambda drawn: c.any_of(*drawn)),
        parts.map(c.unless),
        st.builds(lambda drawn, n: c.at_least(n, *drawn), several, st.integers(0, 4)),
        st.builds(score, st.lists(st.tuples(parts, weight), max_size=4), st.integers(-2, 5) | st.just(0.8)),
    )


def numbered(node: c.Condition, numbers: Iterator[int] | None = None) -> c.Condition:
    """Give every leaf an id of its own, in the order of the text."""
    numbers = itertools.count() if numbers is None else numbers
    if isinstance(node, c.Leaf):
        op, value, other = node.op, node.value, node.other
        return c.Leaf(id=f"leaf{next(numbers)}", fact=node.fact, op=op, value=value, other=other, cite=node.cite)
    assert isinstance(node, c.Group)
    children = tuple(numbered(child, numbers) for child in node.children)
    return c.Group(join=node.join, children=children, threshold=node.threshold, weights=node.weights)


CONDITIONS = st.recursive(leaves(), groups, max_leaves=8).map(numbered)


class Situation(NamedTuple):
    """A condition, and what is known of its facts."""

    condition: c.Condition
    known: dict[str, Any]


def rule(condition: c.Condition) -> Provision:
    """A provision that requires a condition."""
    return Provision(id="xx.drawn", title="Drawn", when=condition)


class Vocabulary:
    """A library that knows the facts drawn here, and one that no drawn condition reads."""

    facts = FACT | {"stray": boolean("stray", "?")}

    def fact(self, name: str) -> Fact | None:
        return self.facts.get(name)

    def fact_names(self) -> list[str]:
        return list(self.facts)

    def rule(self, id: str) -> Rule:
        raise UnknownProvisionError(id=id)

    def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
        return ()


_LIBRARY = Vocabulary()


def evaluated(condition: c.Condition, known: Mapping[str, Any]) -> Result:
    """The explained result of a condition."""
    return Rule((rule(condition),), _LIBRARY).evaluate(known, AS_OF)


def decided(condition: c.Condition, known: Mapping[str, Any]) -> Verdict:
    """The verdict of a condition by its compiled form."""
    return Rule((rule(condition),), _LIBRARY).decide(known, AS_OF)


def boolean_trees(*, once: bool, negative: bool = True) -> st.SearchStrategy[c.Condition]:
    """Conditions over boolean facts; with *once* no fact is tested twice."""
    if once:
        # Every leaf drawn gets a fact of its own afterwards.
        leaf: st.SearchStrategy[c.Condition] = st.booleans().map(_leaf_of_no_fact)
        return st.recursive(leaf, lambda p: groups(p, negative=negative), max_leaves=6).map(_own_facts)
    leaf = st.builds(_flag_leaf, st.sampled_from(_OF[FactType.BOOLEAN]), st.booleans())
    return st.recursive(leaf, lambda p: groups(p, negative=negative), max_leaves=6).map(numbered)


def _flag_leaf(fact: Fact, value: bool) -> c.Leaf:
    return c.Leaf(id="leaf", fact=fact, op=c.Op.IS, value=value, cite="s 1")


def _leaf_of_no_fact(value: bool) -> c.Leaf:
    return _flag_leaf(FACT["flag_0"], value)


def _own_facts(node: c.Condition, numbers: Iterator[int] | None = None) -> c.Condition:
    numbers = itertools.count() if numbers is None else numbers
    if isinstance(node, c.Leaf):
        name = f"fact_{next(numbers)}"
        return c.Leaf(id=name, fact=boolean(name, "?"), op=c.Op.IS, value=node.value, cite="s 1")
    assert isinstance(node, c.Group)
    children = tuple(_own_facts(child, numbers) for child in node.children)
    return c.Group(join=node.join, children=children, threshold=node.threshold, weights=node.weights)


@st.composite
def facts(draw: st.DrawFn, of: Iterable[Fact] = FACTS, *, exact: bool = False) -> dict[str, Any]:
    """Values of facts: exact ones, or also some known in part, some unknown for a reason and some absent."""
    found: dict[str, Any] = {}
    for fact in of:
        how = "exact" if exact else draw(st.sampled_from(["exact", "exact", "partly", "partly", "unknown", "absent"]))
        if how != "absent":
            partly = _PARTLY.get(fact.type, EXACT[fact.type])
            found[fact.name] = draw({"exact": EXACT[fact.type], "partly": partly, "unknown": UNKNOWNS}[how])
    return found


@st.composite
def situations(
    draw: st.DrawFn, conditions: st.SearchStrategy[c.Condition] = CONDITIONS, *, exact: bool = False
) -> Situation:
    """A condition and values of the facts it reads."""
    condition = draw(conditions)
    return Situation(condition, draw(facts(c.facts_read(condition), exact=exact)))


@st.composite
def refined(draw: st.DrawFn, situation: Situation) -> dict[str, Any]:
    """The same facts with more known of them: what was known in part in full, some of the unknown."""
    known = situation.known
    found = dict(known)
    for fact in c.facts_read(situation.condition):
        value = known.get(fact.name)
        if is_unknown(value):
            if draw(st.booleans()):
                found[fact.name] = draw(EXACT[fact.type])
        elif draw(st.booleans()):
            found[fact.name] = draw(st.sampled_from(points(value)))
    return found


def is_unknown(value: object) -> bool:
    return value is None or isinstance(value, Unknown)


def points(value: Any) -> list[Any]:
    """Every exact value that a known value can stand for."""
    if isinstance(value, PartialDate):
        return [value.earliest + timedelta(n) for n in range((value.latest - value.earliest).days + 1)]
    if isinstance(value, Between):
        return list(range(value.lowest, value.highest + 1))
    if isinstance(value, AtLeast):
        rest = [code for code in CODES if code not in value.codes]
        subsets = itertools.chain.from_iterable(itertools.combinations(rest, n) for n in range(len(rest) + 1))
        return [value.codes | set(more) for more in subsets]
    return [value]


def folded(node: c.Condition, known: Mapping[str, Any]) -> bool | None:
    """What a condition comes to by the definitions alone: tests point by point, groups completion by completion."""
    if isinstance(node, c.Leaf):
        values = [known.get(fact.name) for fact in node.facts]
        if any(map(is_unknown, values)):
            return None
        return _agreed({_holds(node, *exact) for exact in itertools.product(*map(_dense, values))})
    assert isinstance(node, c.Group)
    parts = [folded(child, known) for child in node.children]
    options = [(True, False) if part is None else (part,) for part in parts]
    return _agreed({_joined(node, completion) for completion in itertools.product(*options)})


def _dense(value: Any) -> list[Any]:
    # A number between bounds is taken as any number there: only a comparison with a fraction could tell.
    if isinstance(value, Between):
        return [Fraction(n, 10) for n in range(value.lowest * 10, value.highest * 10 + 1)]
    return points(value)


def _agreed(outcomes: set[bool]) -> bool | None:
    return outcomes.pop() if len(outcomes) == 1 else None


def _joined(group: c.Group, parts: tuple[bool, ...]) -> bool:
    if group.join is c.Join.NOT:
        return not parts[0]
    if group.join is c.Join.ALL:
        return all(parts)
    if group.join is c.Join.ANY:
        return any(parts)
    weights = [Fraction(str(weight)) for weight in group.weights] or [Fraction(1)] * len(parts)
    score = sum((weight for weight, part in zip(weights, parts, strict=True) if part), Fraction(0))
    return score >= Fraction(str(group.threshold))


def _holds(leaf: c.Leaf, value: Any, other: Any = None) -> bool:
    against = leaf.value if leaf.other is None else other
    if leaf.op is c.Op.WITHIN:
        assert isinstance(leaf.value, Period)
        return value >= other and _in_time(value, other, leaf.value)
    if leaf.op is c.Op.CONTAINS:
        return bool(set(value) & set(against))
    if leaf.op is c.Op.IN:
        return value in sorted(against)
    if isinstance(value, float | Decimal):
        value = Fraction(str(value))
    if isinstance(against, float | Decimal):
        against = Fraction(str(against))
    outcomes: dict[c.Op, bool] = {c.Op.IS: value is against, c.Op.EQ: value == against, c.Op.NE: value != against}
    if leaf.op in outcomes:
        return outcomes[leaf.op]
    if leaf.op in (c.Op.LT, c.Op.GE):
        return bool(value < against) is (leaf.op is c.Op.LT)
    return bool(value > against) is (leaf.op is c.Op.GT)


def _in_time(value: date, start: date, period: Period) -> bool:
    year, number = divmod(start.year * 12 + start.month - 1 + period.years * 12 + period.months, 12)
    last = calendar.monthrange(year, number + 1)[1]
    end = date(year, number + 1, min(start.day, last)) + timedelta(period.days)
    return value <= end if period.last_day_counts else value < end
