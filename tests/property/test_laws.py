"""The laws every condition obeys, whatever it asks and however little is known."""

from __future__ import annotations

import itertools
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import drawn_rules as drawn
from drawn_rules import decided, evaluated, rule
from tvs_core.kleene import Verdict
from tvs_core.rules import condition as c
from tvs_core.rules import jsonform
from tvs_core.rules.evaluate import Step
from tvs_core.rules.fact import Unknown

FEW, MANY = settings(max_examples=100), settings(max_examples=300)
# Single tests as often as trees: in a tree one part that is decided hides what happens in the others.
SITUATIONS = drawn.situations() | drawn.situations(drawn.leaves())


@MANY
@given(SITUATIONS)
def test_decide_and_evaluate_any_condition_equal_the_definitions(situation: drawn.Situation) -> None:
    """The compiled form and the explained tree come to what an oracle without an engine says."""
    condition, known = situation
    expected = Verdict.of(drawn.folded(condition, known))
    assert decided(condition, known) is expected
    assert evaluated(condition, known).verdict is expected


@pytest.mark.parametrize("op", c.Op)
def test_decide_and_evaluate_each_kind_of_test_equal_the_definitions(op: c.Op) -> None:
    """Every test, of values known exactly, in part and not at all, is what all its points agree on."""

    @settings(max_examples=300)
    @given(drawn.situations(drawn.leaves(op)), st.data())
    def check(situation: drawn.Situation, data: st.DataObject) -> None:
        condition, known = situation
        expected = Verdict.of(drawn.folded(condition, known))
        assert decided(condition, known) is expected
        assert evaluated(condition, known).verdict is expected
        more = data.draw(drawn.refined(situation))
        assert expected is Verdict.UNDETERMINED or decided(condition, more) is expected

    check()


@FEW
@given(SITUATIONS)
def test_explained_steps_any_condition_equal_the_definitions_node_by_node(situation: drawn.Situation) -> None:
    """Every node of the explanation comes to what it comes to alone, and stands where its condition stands."""
    condition, known = situation
    root = evaluated(condition, known).steps

    def check(step: Step, node: c.Condition) -> None:
        assert step.node is node
        assert step.verdict is Verdict.of(drawn.folded(node, known))
        parts = node.children if isinstance(node, c.Group) else ()
        for child, part in zip(step, parts, strict=True):
            check(child, part)

    check(root, condition)


@MANY
@given(SITUATIONS, st.data())
def test_refining_facts_never_reverses_a_decided_verdict(situation: drawn.Situation, data: st.DataObject) -> None:
    """Learning an unknown fact, the day of a partial date or the exact number changes no verdict already given."""
    condition, known = situation
    first = decided(condition, known)
    more = data.draw(drawn.refined(situation))
    assert first is Verdict.UNDETERMINED or decided(condition, more) is first


@FEW
@given(SITUATIONS, drawn.facts(exact=True))
def test_decided_verdict_survives_any_completion(situation: drawn.Situation, rest: dict[str, Any]) -> None:
    """Whatever the unknown facts turn out to be, and all at once, a decided verdict stands."""
    condition, known = situation
    first = decided(condition, known)
    complete = rest | {name: value for name, value in known.items() if not drawn.is_unknown(value)}
    assert first is Verdict.UNDETERMINED or decided(condition, complete) is first


@given(drawn.situations(exact=True))
def test_exact_facts_decide_every_condition(situation: drawn.Situation) -> None:
    """With everything known to the point nothing stays undetermined."""
    condition, known = situation
    result = evaluated(condition, known)
    assert result.verdict in (Verdict.MET, Verdict.NOT_MET)
    assert result.missing == ()


@FEW
@given(SITUATIONS, st.booleans())
def test_irrelevant_fact_changes_nothing(situation: drawn.Situation, value: bool) -> None:
    """A known fact that no test reads changes neither verdict nor reasons."""
    condition, known = situation
    stray = drawn.Vocabulary.facts["stray"]
    both = c.all_of(condition, c.any_of(c.is_true(stray, cite="s 2"), c.is_false(stray, cite="s 2", id="not_stray")))
    assert decided(both, known | {"stray": value}) is decided(condition, known)
    assert evaluated(condition, known | {"stray": value}) == evaluated(condition, known)
    assert decided(condition, known | {"stray": value}) is decided(condition, known)


@FEW
@given(SITUATIONS, st.sampled_from(Unknown), st.sampled_from(Unknown))
def test_reason_for_not_knowing_never_changes_a_verdict(
    situation: drawn.Situation, first: Unknown, second: Unknown
) -> None:
    """Declined, not asked and absent are all the same to a verdict and to what is missing."""
    condition, known = situation
    outcomes = set()
    for reason in (first, second, None):
        facts = {name: reason if drawn.is_unknown(value) else value for name, value in known.items()}
        result = evaluated(condition, facts)
        outcomes.add((result.verdict, result.missing, result.decisive, decided(condition, facts)))
    absent = {name: value for name, value in known.items() if not drawn.is_unknown(value)}
    result = evaluated(condition, absent)
    assert outcomes == {(result.verdict, result.missing, result.decisive, decided(condition, absent))}


@MANY
@given(SITUATIONS)
def test_missing_is_empty_exactly_when_decided_and_lists_only_what_is_open(situation: drawn.Situation) -> None:
    """Whatever is undetermined has something to ask, once, and nothing that is known to the point is asked."""
    condition, known = situation
    result = evaluated(condition, known)
    assert (result.verdict is Verdict.UNDETERMINED) == bool(result.missing)
    assert result.verdict is not Verdict.UNDETERMINED or result.decisive == ()
    assert len(set(result.missing)) == len(result.missing)
    for name in result.missing:
        assert drawn.is_unknown(known.get(name)) or len(drawn.points(known[name])) > 1


@FEW
@given(SITUATIONS)
def test_decisive_facts_alone_give_the_same_verdict(situation: drawn.Situation) -> None:
    """What is said to have settled a verdict settles it by itself."""
    condition, known = situation
    result = evaluated(condition, known)
    alone = {name: known[name] for name in result.decisive}
    assert result.verdict is Verdict.UNDETERMINED or decided(condition, alone) is result.verdict


@MANY
@given(drawn.boolean_trees(once=True), st.data())
def test_missing_facts_are_those_that_can_still_change_the_verdict(condition: c.Condition, data: st.DataObject) -> None:
    """Where no fact is tested twice, a fact is listed if and only if some completion turns on it."""
    names = [fact.name for fact in c.facts_read(condition)]
    drawn_values = {name: data.draw(st.sampled_from([None, None, True, False])) for name in names}
    known = {name: value for name, value in drawn_values.items() if value is not None}
    open_ = [name for name in names if name not in known]

    def pivotal(name: str) -> bool:
        rest = [other for other in open_ if other != name]
        for values in itertools.product((True, False), repeat=len(rest)):
            facts = known | dict(zip(rest, values, strict=True))
            if drawn.folded(condition, facts | {name: True}) is not drawn.folded(condition, facts | {name: False}):
                return True
        return False

    assert set(evaluated(condition, known).missing) == {name for name in open_ if pivotal(name)}


@MANY
@given(SITUATIONS)
def test_provision_written_as_json_and_read_is_the_same_rule(situation: drawn.Situation) -> None:
    """A rule survives JSON with its facts, and decides the same."""
    condition, known = situation
    provision = rule(condition)
    (again,) = jsonform.loads(jsonform.dumps([provision]))
    assert again == provision
    assert [attrs.asdict(fact) for fact in again.facts] == [attrs.asdict(fact) for fact in provision.facts]
    assert decided(again.when, known) is decided(condition, known)
