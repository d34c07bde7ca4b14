"""Analyses of a rule are complete, or refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tvs_core.errors import DateError, NotEncodedError, TooComplexError
from tvs_core.kleene import Verdict
from tvs_core.rules import condition as c
from tvs_core.rules import evaluate
from tvs_core.rules.analyse import (
    Difference,
    Requirement,
    Span,
    contradictions,
    diff,
    questions,
    timeline,
    ways_to_meet,
)
from tvs_core.rules.fact import boolean, code, code_set, day, decimal, integer
from tvs_core.rules.provision import NotEncoded, Provision, between, since

AS_OF = date(2026, 3, 1)
A, B, C, D = (boolean(name, f"Is {name} so?") for name in "abcd")
AGE, AMOUNT = integer("age_years", "?"), decimal("amount", "?")
START, END = day("start_date", "?"), day("end_date", "?")
RELATION, WORD = code("relation", "?", ["spouse", "child"]), code("word", "?")
MEANS = code_set("means", "?", ["force", "fraud"])


def t(fact: Any, id: str | None = None) -> c.Leaf:
    return c.is_true(fact, cite="s 1", id=id)


def rule(when: c.Condition, **details: Any) -> Provision:
    return Provision(**{"id": "xx.rule", "title": "Rule", "when": when} | details)


def ways(when: c.Condition, **options: Any) -> list[list[str]]:
    return [[str(requirement) for requirement in way.requirements] for way in ways_to_meet(when, **options)]


def test_ways_to_meet_lists_each_smallest_way_shortest_first() -> None:
    """Alternatives, exceptions and counts are each spelled out."""
    tree = c.all_of(c.any_of(t(A), t(B)), c.unless(t(C)))
    assert ways(tree) == [["a", "it is not so that c"], ["b", "it is not so that c"]]
    assert ways(rule(t(A))) == [["a"]]  # type: ignore[arg-type]
    assert ways(c.unless(c.any_of(t(A), t(B)))) == [["it is not so that a", "it is not so that b"]]
    assert ways(c.at_least(2, t(A), t(B), t(C))) == [["a", "b"], ["a", "c"], ["b", "c"]]
    assert ways(c.any_of(t(A), c.all_of(t(A), t(B)))) == [["a"]]
    assert ways(c.provision("xx.other", cite="s 1")) == [["provision xx.other is met"]]
    assert ways(c.all_of()) == [[]]
    assert ways(c.any_of()) == []
    assert [way.facts for way in ways_to_meet(c.all_of(t(A), t(A, "again"), c.lt(START, END, cite="2")))] == [
        ("a", "start_date", "end_date")
    ]
    assert ways_to_meet(c.provision("xx.other", cite="s 1"))[0].facts == ()


def test_ways_to_meet_score_needs_no_more_than_it_takes() -> None:
    """Large weights alone, small ones together, negative ones by their absence."""
    score = c.score_at_least(3, {t(A): 3, t(B): 2, t(C): 1, t(D): -1})
    lacking_d = "it is not so that d"
    assert ways(score) == [["a", "b"], ["a", "c"], ["a", lacking_d], ["b", "c", lacking_d]]
    short_of_it = [["it is not so that a", "it is not so that b"], ["it is not so that a", "it is not so that c"]]
    assert ways(c.unless(c.score_at_least(3, {t(A): 3, t(B): 2, t(C): 1}))) == short_of_it
    assert ways(c.score_at_least(0.8, {t(A): 0.7, t(B): 0.1})) == [["a", "b"]]
    assert ways(c.score_at_least(1, {t(A): 1, t(B): 0})) == [["a"]]
    assert ways(c.at_least(0, t(A))) == [[]]
    assert ways(c.at_least(2, t(A))) == []


IMPOSSIBLE = [
    c.all_of(c.lt(AGE, 18, cite="1"), c.ge(AGE, 18, cite="2", id="adult")),
    c.all_of(c.gt(AGE, 17, cite="1"), c.lt(AGE, 18, cite="2", id="young")),
    c.eq(AGE, 17.5, cite="1"),
    c.all_of(c.gt(AMOUNT, Decimal("0.1"), cite="1"), c.lt(AMOUNT, Decimal("0.1"), cite="2", id="less")),
    c.all_of(c.gt(START, "2020-01-01", cite="1"), c.lt(START, "2020-01-02", cite="2", id="before")),
    c.lt(START, date.min, cite="1"),
    c.gt(START, date.max, cite="1"),
    c.all_of(t(A), c.is_false(A, cite="2", id="not_a")),
    c.all_of(t(A), c.unless(t(A))),
    c.unless(c.one_of(RELATION, ["spouse", "child"], cite="1")),
    c.all_of(c.eq(RELATION, "spouse", cite="1"), c.eq(RELATION, "child", cite="2", id="child")),
    c.all_of(
        c.contains(MEANS, ["force"], cite="1"), c.unless(c.contains(MEANS, ["force", "fraud"], cite="2", id="any"))
    ),
]
POSSIBLE = [
    c.all_of(c.gt(AGE, 17, cite="1"), c.lt(AGE, 19, cite="2", id="young")),
    c.all_of(c.gt(AMOUNT, 17, cite="1"), c.lt(AMOUNT, 18, cite="2", id="less")),
    c.all_of(c.ge(AGE, 17.5, cite="1"), c.le(AGE, 18.5, cite="2", id="b")),
    c.all_of(c.ge(START, date.max, cite="1"), c.le(START, date.max, cite="2", id="b")),
    c.all_of(c.lt(START, END, cite="1"), c.lt(END, START, cite="2")),
    c.unless(c.one_of(WORD, ["spouse", "child", "", "_"], cite="1")),
    c.unless(c.one_of(RELATION, ["spouse"], cite="1")),
    c.all_of(c.contains(MEANS, ["force", "fraud"], cite="1"), c.unless(c.contains(MEANS, ["force"], cite="2", id="f"))),
    c.unless(c.contains(MEANS, ["force", "fraud"], cite="1")),
]


@pytest.mark.parametrize("when", IMPOSSIBLE)
def test_rule_that_no_facts_can_meet_has_no_way_and_a_contradiction(when: c.Condition) -> None:
    """What stands against itself is found, at every kind of fact and boundary."""
    assert ways_to_meet(when) == ()
    (found,) = contradictions(rule(when))
    assert found.part is when or found.part in getattr(when, "children", ())


@pytest.mark.parametrize("when", POSSIBLE)
def test_rule_that_some_facts_meet_has_a_way_and_no_contradiction(when: c.Condition) -> None:
    """Nothing is said to be impossible that is not; two facts compared are not looked into."""
    assert len(ways_to_meet(when)) == 1
    assert contradictions(when) == ()


def test_contradictions_are_the_smallest_parts_with_their_reason() -> None:
    """A part inside an alternative is named, and not the alternative around it."""
    apart = c.all_of(c.lt(AGE, 18, cite="1"), c.ge(AGE, 18, cite="2", id="adult"))
    always = c.any_of(c.lt(AGE, 18, cite="1", id="x"), c.ge(AGE, 18, cite="2", id="y"))
    tree = c.all_of(c.any_of(t(A), apart), c.any_of(t(B), c.unless(always)))
    assert [(found.part, found.reason) for found in contradictions(tree)] == [
        (apart, "no facts can meet age_years and adult together"),
        (always, "no facts can fail x and y together"),
    ]
    counted = c.score_at_least(1, {t(A): 1, always: -1, c.eq(AGE, 1.5, cite="3", id="z"): 0})
    assert [found.reason for found in contradictions(counted)] == ["no facts can fail x and y together"]
    assert [found.reason for found in contradictions(c.eq(AGE, 1.5, cite="1"))] == ["no facts can meet age_years"]


def facts_named(prefix: str, count: int) -> list[c.Leaf]:
    return [t(boolean(f"{prefix}{n}", "?")) for n in range(count)]


def test_ways_to_meet_more_than_the_limit_is_refused_quickly() -> None:
    """A part of the answer is never passed off as all of it, nor waited for."""
    parts = facts_named("f", 40)
    for tree in (c.at_least(20, *parts), c.any_of(*facts_named("g", 1001)), c.unless(c.at_least(4, *parts))):
        with pytest.raises(TooComplexError, match="more than 1000 results; raise limit="):
            ways_to_meet(tree)
    assert len(ways_to_meet(c.at_least(2, *parts[:20]), limit=190)) == 190
    with pytest.raises(TooComplexError):
        ways_to_meet(c.at_least(2, *parts[:20]), limit=189)
    # Half of all choices contradict themselves here, and far more are tried than may be listed.
    ages = [c.eq(AGE, n, cite="1", id=f"is_{n}") for n in range(30)]
    with pytest.raises(TooComplexError):
        ways_to_meet(c.at_least(5, *ages), limit=10)
    assert ways_to_meet(c.at_least(2, *ages)) == ()


def test_requirement_says_what_has_to_come_out_which_way() -> None:
    """A requirement reads as a sentence part."""
    assert str(Requirement(c.lt(AGE, 18, cite="s 1"), True)) == "age years: less than 18"
    assert str(Requirement(c.provision("xx.b", cite="s 1"), False)) == "it is not so that provision xx.b is met"


def test_questions_count_for_every_provision_they_are_open_in() -> None:
    """What several provisions wait for is asked first, and only of provisions still open."""
    first = evaluate(rule(c.all_of(t(A), t(B)), id="xx.one"), {}, as_of=AS_OF)
    second = evaluate(rule(c.any_of(t(B), t(C)), id="xx.two"), {}, as_of=AS_OF)
    done = evaluate(rule(t(D), id="xx.done"), {"d": True}, as_of=AS_OF)
    asked = questions([first, second, done])
    assert [(q.fact, q.weight, q.opens) for q in asked] == [
        ("b", 1.0, ("xx.one", "xx.two")),
        ("a", 0.5, ("xx.one",)),
        ("c", 0.5, ("xx.two",)),
    ]
    assert asked[0].question == "Is b so?"
    assert [q.fact for q in questions(first)] == ["a", "b"]
    assert questions(done) == ()
    assert questions([]) == ()
    assert questions([first, first])[0].opens == ("xx.one",)


def test_timeline_says_from_when_to_when_a_verdict_stands() -> None:
    """Every day is in one span, spans are in order, and each is as long as it can be."""
    versions = [rule(t(A), in_force=between("2020-01-03", "2020-01-05")), rule(t(B), in_force=since("2020-01-06"))]
    facts = {"a": True, "b": False}
    spans = timeline(versions, facts, start=date(2020, 1, 1), end=date(2020, 1, 7))
    assert spans == (
        Span(date(2020, 1, 1), date(2020, 1, 2), Verdict.NOT_IN_FORCE),
        Span(date(2020, 1, 3), date(2020, 1, 5), Verdict.MET),
        Span(date(2020, 1, 6), date(2020, 1, 7), Verdict.NOT_MET),
    )
    one_day = timeline(versions, facts, start=date(2020, 1, 5), end=date(2020, 1, 5))
    assert one_day == (Span(date(2020, 1, 5), date(2020, 1, 5), Verdict.MET),)


def test_timeline_of_facts_that_change_asks_for_each_day() -> None:
    """Ages grow, so facts may be a function of the day."""
    birthday = date(2020, 1, 4)
    spans = timeline(
        rule(c.lt(AGE, 18, cite="s 1")),
        lambda on: {"age_years": 18 if on >= birthday else 17},
        start=date(2020, 1, 1),
        end=date(2020, 1, 6),
    )
    assert [(span.start, span.verdict) for span in spans] == [
        (date(2020, 1, 1), Verdict.MET),
        (birthday, Verdict.NOT_MET),
    ]
    assert spans[0].end + timedelta(1) == spans[1].start


def test_timeline_backwards_or_of_moments_is_refused() -> None:
    """Both ends are days, in order."""
    moment: Any = datetime(2020, 1, 1)
    for start, end in ((date(2020, 1, 2), date(2020, 1, 1)), (moment, date(2020, 1, 1)), (date(2020, 1, 1), moment)):
        with pytest.raises(DateError):
            timeline(rule(t(A)), {}, start=start, end=end)
    missing = NotEncoded(during=between("2019-01-01", "2019-12-31"), reason="Not found.")
    late = rule(t(A), in_force=since("2020-01-01"), not_encoded=(missing,))
    with pytest.raises(NotEncodedError):
        timeline(late, {}, start=date(2019, 12, 31), end=date(2020, 1, 1))
    assert len(timeline(rule(t(A)), {}, start=date(9999, 12, 30), end=date.max)) == 1


def test_diff_tells_what_a_version_changed() -> None:
    """Tests added, removed, changed and recited, the way they are joined, and the other parts."""
    old = rule(c.all_of(c.lt(AGE, 18, cite="s 1"), t(A), t(B)), effect="Old.")
    new = rule(c.any_of(c.lt(AGE, 21, cite="s 1"), c.is_true(A, cite="s 9"), t(C)), effect="New.", title="Other")
    found = diff(old, new)
    assert [leaf.id for leaf in found.added] == ["c"]
    assert [leaf.id for leaf in found.removed] == ["b"]
    assert [(a.value, b.value) for a, b in found.changed if isinstance(a, c.Leaf) and isinstance(b, c.Leaf)] == [
        (18, 21)
    ]
    assert [(a.cite, b.cite) for a, b in found.recited] == [("s 1", "s 9")]
    assert found.fields == ("title", "effect")
    assert not found.regrouped


def test_diff_of_the_same_tests_joined_another_way_is_a_regrouping() -> None:
    """The same leaves under another join are another rule; days alone are not."""
    both = rule(c.all_of(t(A), t(B)))
    assert diff(both, rule(c.any_of(t(A), t(B)))) == Difference(regrouped=True)
    assert diff(rule(c.at_least(1, t(A))), rule(c.at_least(0, t(A)))) == Difference(regrouped=True)
    assert diff(both, rule(c.all_of(t(A), t(B)), in_force=since("2020-01-01"))) == Difference()
    relied = c.provision("xx.b", cite="s 1", id="link")
    assert diff(rule(relied), rule(c.provision("xx.c", cite="s 1", id="link"))).changed
