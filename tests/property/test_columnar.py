"""The explained, the compiled and the columnar evaluation give one answer, on every back end, for any condition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tvs_core as tvs
from frame_backends import BACKENDS, EAGER, values_of
from tvs_core import kleene, law
from tvs_core.dates import Period
from tvs_core.dates import within as scalar_within
from tvs_core.frames import evaluate_frame
from tvs_core.kleene import Kleene, Verdict
from tvs_core.rules import condition as c
from tvs_core.rules.compile import Rule
from tvs_core.rules.fact import Fact, FactType, boolean, check_value, code, code_set, day, decimal, integer
from tvs_core.rules.provision import Provision, since

AS_OF = date(2026, 3, 1)

FACTS: tuple[Fact, ...] = (
    boolean("flag", "?"),
    boolean("other_flag", "?"),
    boolean("settled_flag", "?", settled_by="test.settles"),
    boolean("implied_flag", "?", met_by="test.settles"),
    integer("age_years", "?", unit="years"),
    integer("other_age_years", "?", unit="years"),
    decimal("amount", "?"),
    day("start_date", "?"),
    day("end_date", "?"),
    day("third_date", "?"),
    code("relation", "?", ["spouse", "child", "parent"]),
    code("other_relation", "?", ["spouse", "child", "parent"]),
    code_set("means", "?", ["force", "fraud", "coercion"]),
    boolean("anchor", "?"),
)
FACT = {fact.name: fact for fact in FACTS}
TYPES = {fact.name: fact.type for fact in FACTS}
OF_TYPE = {kind: [fact for fact in FACTS if fact.type is kind] for kind in FactType}

# One provision that relies on another, one that settles a fact, one not in force on the day: all that links can do.
LINKED = (
    Provision(id="test.settles", title="t", when=c.is_true(FACT["other_flag"], cite="1")),
    Provision(
        id="test.relied",
        title="t",
        when=c.any_of(
            c.is_true(FACT["settled_flag"], cite="1"),
            c.lt(FACT["age_years"], 18, cite="2"),
            c.provision("test.later", cite="3"),
        ),
    ),
    Provision(id="test.later", title="t", when=c.is_true(FACT["flag"], cite="1"), in_force=since("2030-01-01")),
)
ANCHOR = Provision(id="test.anchor", title="t", when=c.is_true(FACT["anchor"], cite="1"))


@pytest.fixture(scope="module", autouse=True)
def _linked_rules() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for provision in LINKED:
            patch.setitem(law.registry._rules, provision.id, Rule((provision,), law.registry))
        for fact in FACTS:
            patch.setitem(law.registry._general_facts(), fact.name, fact)
        yield


_EDGES = [date(2019, 12, 31), date(2020, 1, 30), date(2020, 1, 31), date(2020, 2, 28), date(2020, 2, 29)]
_EDGES += [date(2020, 3, 1), date(2020, 3, 31), date(2021, 2, 28), date(2021, 3, 1), date(1, 1, 1), date(9990, 12, 31)]
DAYS = st.sampled_from(_EDGES) | st.dates(date(2019, 11, 1), date(2021, 4, 1))
NUMBERS = {FactType.INTEGER: st.integers(-3, 40), FactType.DECIMAL: st.decimals(-3, 40, places=2)}
VALUES: dict[FactType, st.SearchStrategy[Any]] = {
    FactType.BOOLEAN: st.booleans(),
    FactType.DATE: DAYS,
    FactType.CODE: st.sampled_from(FACT["relation"].codes),
    FactType.CODE_SET: st.frozensets(st.sampled_from(FACT["means"].codes)),
    **NUMBERS,
}
PERIODS = st.builds(
    Period,
    years=st.integers(0, 2),
    months=st.integers(0, 14),
    days=st.sampled_from([0, 1, 30, 31, 60, 365]),
    last_day_counts=st.booleans(),
)
COMPARISONS = [c.Op.EQ, c.Op.NE, c.Op.LT, c.Op.LE, c.Op.GT, c.Op.GE]


@st.composite
def leaves(draw: st.DrawFn) -> c.Condition:
    """Any test on any fact, and reliances."""
    fact = draw(st.sampled_from([fact for fact in FACTS if fact.name != "anchor"]))
    name = f"leaf{draw(st.integers(0, 10**9))}"
    kind = fact.type
    other: Fact | None = None
    value: Any
    if kind is FactType.BOOLEAN:
        if draw(st.integers(0, 4)) == 0:
            return c.provision(draw(st.sampled_from([p.id for p in LINKED])), cite="x", id=name)
        op, value = c.Op.IS, draw(st.booleans())
    elif kind is FactType.CODE_SET:
        op, value = c.Op.CONTAINS, draw(st.frozensets(st.sampled_from(fact.codes), min_size=1))
    elif kind is FactType.CODE and draw(st.booleans()):
        op, value = c.Op.IN, draw(st.frozensets(st.sampled_from(fact.codes), min_size=1))
    elif kind is FactType.DATE and draw(st.booleans()):
        op, value, other = c.Op.WITHIN, draw(PERIODS), draw(st.sampled_from(OF_TYPE[kind]))
    else:
        op = draw(st.sampled_from(COMPARISONS if kind is not FactType.CODE else COMPARISONS[:2]))
        if draw(st.booleans()):
            kinds = NUMBERS if kind in NUMBERS else (kind,)
            value, other = None, draw(st.sampled_from([f for k in kinds for f in OF_TYPE[k]]))
        else:
            value = draw(VALUES[kind])
    return c.Leaf(id=name, fact=fact, op=op, value=value, other=other, cite="x")


def _groups(parts: st.SearchStrategy[c.Condition]) -> st.SearchStrategy[c.Condition]:
    several = st.lists(parts, max_size=4)
    weight = st.integers(-2, 3) | st.sampled_from([0.5, 1.5, -0.25])
    return st.one_of(
        several.map(lambda cs: c.all_of(*cs)),
        several.map(lambda cs: c.any_of(*cs)),
        parts.map(c.unless),
        st.builds(lambda cs, n: c.at_least(n, *cs), several, st.integers(0, 4)),
        st.lists(st.tuples(parts, weight), max_size=4).flatmap(
            lambda ps: st.builds(
                lambda k: c.Group(
                    join=c.Join.SCORE, children=tuple(p for p, _ in ps), weights=tuple(w for _, w in ps), threshold=k
                ),
                st.integers(-2, 5) | st.just(0.75),
            )
        ),
    )


CONDITIONS = st.recursive(leaves(), _groups, max_leaves=8)


@st.composite
def provisions(draw: st.DrawFn) -> list[Provision]:
    """A few provisions, and one that reads a fact which every table has."""
    drawn = draw(st.lists(CONDITIONS, min_size=1, max_size=3))
    made = [Provision(id=f"test.drawn{i}", title="t", when=_unique(when)) for i, when in enumerate(drawn)]
    return [*made, *draw(st.sampled_from([[], list(LINKED)])), ANCHOR]


def _unique(condition: c.Condition) -> c.Condition:
    """Give every leaf an id of its own, in the order of the text."""
    numbers = iter(range(1000))

    def renamed(node: c.Condition) -> c.Condition:
        if isinstance(node, c.Leaf):
            return c.Leaf(
                id=f"l{next(numbers)}", fact=node.fact, op=node.op, value=node.value, other=node.other, cite="x"
            )
        if isinstance(node, c.Reliance):
            return c.Reliance(provision_id=node.provision_id, id=f"l{next(numbers)}", cite="x")
        return c.Group(
            join=node.join,
            children=tuple(renamed(child) for child in node.children),
            threshold=node.threshold,
            weights=node.weights,
        )

    return renamed(condition)


@st.composite
def tables(draw: st.DrawFn) -> list[dict[str, Any]]:
    """A few rows in which each fact is unknown now and then, and some facts are known in no row."""
    absent = draw(st.frozensets(st.sampled_from([name for name in FACT if name != "anchor"]), max_size=3))
    row = st.fixed_dictionaries(
        {name: st.none() | VALUES[kind] | VALUES[kind] for name, kind in TYPES.items() if name not in absent}
    )
    return draw(st.lists(row, min_size=1, max_size=6))


def kleene_fold(node: c.Condition, facts: Mapping[str, Any]) -> Kleene:
    """The answer of a condition, by the definitions alone: an oracle that shares no code with any engine."""
    if isinstance(node, c.Leaf):
        values = [facts.get(fact.name) for fact in node.facts]
        if node.fact.linked and node.fact.name not in facts:
            linked = _linked_truth(node.fact.linked, facts).optional
            values[0] = None if node.fact.met_by and linked is False else linked
        checked = [check_value(fact, value) for fact, value in zip(node.facts, values, strict=True)]
        if node.op is c.Op.WITHIN and None not in checked:
            return scalar_within(checked[0], after=checked[1], period=node.value)  # type: ignore[arg-type]
        return Kleene.of(c.holds(node, *checked))
    if isinstance(node, c.Reliance):
        return _linked_truth(node.provision_id, facts)
    parts = [kleene_fold(child, facts) for child in node.children]
    if node.join is c.Join.NOT:
        return ~parts[0]
    if node.join is c.Join.ALL:
        return kleene.all_of(parts)
    if node.join is c.Join.ANY:
        return kleene.any_of(parts)
    weights = node.weights or (1,) * len(parts)
    return kleene.score_at_least(node.threshold or 0, zip(weights, parts, strict=True))


def _linked_truth(id: str, facts: Mapping[str, Any]) -> Kleene:
    (provision,) = (p for p in LINKED if p.id == id)
    return kleene_fold(provision.when, facts) if provision.in_force.covers(AS_OF) else Kleene.UNKNOWN


def expected(provision: Provision, facts: Mapping[str, Any]) -> str:
    if not provision.in_force.covers(AS_OF):
        return "not_in_force"
    return Verdict.of(kleene_fold(provision.when, facts).optional).value


@settings(max_examples=100, deadline=None)
@given(rules=provisions(), rows=tables())
def test_decide_and_evaluate_any_condition_agree_with_the_definitions(
    rules: list[Provision], rows: list[dict[str, Any]]
) -> None:
    """The compiled form and the root of the explained tree are what the Kleene tables say."""
    for provision in rules:
        for row in rows:
            verdict = expected(provision, row)
            assert tvs.decide(provision, row, as_of=AS_OF).value == verdict
            assert tvs.evaluate(provision, row, as_of=AS_OF).verdict.value == verdict


@pytest.mark.parametrize("backend", BACKENDS)
@settings(max_examples=40, deadline=None)
@given(rules=provisions(), rows=tables())
def test_evaluate_frame_any_condition_agrees_with_decide(
    backend: str, rules: list[Provision], rows: list[dict[str, Any]]
) -> None:
    """Each verdict column holds, row by row, what the scalar path decides."""
    data = {name: [row[name] for row in rows] for name in rows[0]}
    result = evaluate_frame(BACKENDS[backend](data, TYPES), rules, as_of=AS_OF)
    for provision in rules:
        assert values_of(result, provision.id) == [expected(provision, row) for row in rows], provision.when


PARTIAL = st.sampled_from(
    ["2020", "2020-02", "2019-12", "2020-01-31", "2020-02-29", "2021-02-28", "2020~", "2020-02~", "2019-12/2020-02"]
)


@pytest.mark.parametrize("backend", EAGER)
@settings(max_examples=20, deadline=None)
@given(
    leaf=leaves().filter(lambda leaf: isinstance(leaf, c.Leaf) and leaf.fact.type is FactType.DATE),
    rows=st.lists(
        st.fixed_dictionaries(
            {f.name: st.none() | PARTIAL for f in OF_TYPE[FactType.DATE]} | {"anchor": st.just(True)}
        ),
        min_size=1,
        max_size=8,
    ),
)
def test_evaluate_frame_partial_dates_agree_with_decide(backend: str, leaf: c.Leaf, rows: list[dict[str, Any]]) -> None:
    """A date known only to the month or year decides a test only where every day it can be does."""
    data = {name: [row[name] for row in rows] for name in rows[0]}
    provision = Provision(id="test.partial", title="t", when=leaf)
    types = {name: FactType.CODE for name in data if name != "anchor"}
    result = evaluate_frame(BACKENDS[backend](data, types), [provision, ANCHOR], as_of=AS_OF)
    assert values_of(result, "test.partial") == [tvs.decide(provision, row, as_of=AS_OF).value for row in rows]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    "period",
    [
        Period(months=1),
        Period(months=1, last_day_counts=False),
        Period(months=12, last_day_counts=False),
        Period(years=1),
        Period(years=4, days=1),
        Period(months=1, days=30),
        Period(days=29),
        Period(days=30, last_day_counts=False),
    ],
    ids=lambda period: f"{period}{'' if period.last_day_counts else ' exclusive'}",
)
def test_evaluate_frame_within_at_every_month_end_agrees_with_the_calendar(backend: str, period: Period) -> None:
    """Periods from every month end and leap day end, to the day, where the scalar calendar ends them."""
    starts = [date(y, m, 1) - timedelta(back) for y in (2020, 2021) for m in range(1, 13) for back in (0, 1, 2, 3)]
    pairs = [(start, period.end(start) + timedelta(off)) for start in starts for off in (-1, 0, 1, 2)]
    pairs += [(start, start - timedelta(1)) for start in starts]
    data = {"start_date": [a for a, _ in pairs], "end_date": [b for _, b in pairs]}
    leaf = c.Leaf(id="l", fact=FACT["end_date"], op=c.Op.WITHIN, value=period, other=FACT["start_date"], cite="x")
    provision = Provision(id="test.within", title="t", when=leaf)
    result = evaluate_frame(BACKENDS[backend](data, TYPES), provision, as_of=AS_OF)
    wanted = [Verdict.of(scalar_within(b, after=a, period=period).optional).value for a, b in pairs]
    assert values_of(result, "test.within") == wanted


def test_decimal_literals_compare_as_written_on_every_backend() -> None:
    """An amount equal to its limit to the cent is not lost to binary fractions."""
    provision = Provision(id="test.amount", title="t", when=c.ge(FACT["amount"], Decimal("0.30"), cite="x"))
    data = {"amount": [Decimal("0.29"), Decimal("0.30"), Decimal("0.31"), None]}
    for build in BACKENDS.values():
        result = evaluate_frame(build(data, TYPES), provision, as_of=AS_OF)
        assert values_of(result, "test.amount") == ["not_met", "met", "met", "undetermined"]
