"""Results say what a rule came to, what settled it, what is missing, and what to know besides."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from typing import Any

import pytest

from tvs_core.dates import Between, PartialDate
from tvs_core.kleene import Verdict
from tvs_core.rules import condition as c
from tvs_core.rules import evaluate
from tvs_core.rules.compile import Rule
from tvs_core.rules.evaluate import Result, Step, importance, source_notices
from tvs_core.rules.fact import Fact, Unknown, boolean, code_set, day, decimal, integer
from tvs_core.rules.provision import Provision, memory, primary, secondary, since

AS_OF = date(2026, 3, 1)
A, B, C, D = (boolean(name, f"Is {name} so?") for name in "abcd")
AGE, AMOUNT, LIMIT = integer("age_years", "?"), decimal("amount", "?"), decimal("limit", "?")
DAY, MEANS = day("offence_date", "?"), code_set("means", "?", ["force", "fraud"])


def t(fact: Fact, id: str | None = None) -> c.Leaf:
    return c.is_true(fact, cite="s 1", id=id)


def result(when: c.Condition, facts: dict[str, Any], **details: Any) -> Result:
    return evaluate(Provision(id="xx.rule", title="Rule", when=when, **details), facts, as_of=AS_OF)


def test_result_of_decided_rule_names_only_what_settled_it() -> None:
    """One failing part settles a conjunction, one holding part an alternative."""
    both = c.all_of(t(A), t(B))
    assert result(both, {"a": False, "b": True}).decisive == ("a",)
    assert result(both, {"a": True, "b": True}).decisive == ("a", "b")
    assert result(c.any_of(t(A), t(B)), {"a": False, "b": True}).decisive == ("b",)
    assert result(c.unless(t(A)), {"a": False}).decisive == ("a",)
    assert result(c.at_least(1, t(A), t(B), t(C)), {"a": True, "b": False}).decisive == ("a", "b")
    assert result(c.lt(AMOUNT, LIMIT, cite="s 1"), {"amount": 1, "limit": 2}).decisive == ("amount", "limit")


def test_result_of_undetermined_rule_lists_what_to_ask_most_telling_first() -> None:
    """A fact that decides alone comes before facts that decide together; equals keep the order of the text."""
    assert result(c.any_of(c.all_of(t(A), t(B)), t(C)), {}).missing == ("c", "a", "b")
    assert result(c.all_of(c.any_of(t(A), t(B)), t(C)), {}).missing == ("c", "a", "b")
    assert result(c.all_of(t(A), t(B)), {}).missing == ("a", "b")
    assert result(c.all_of(c.any_of(t(A), t(B)), c.any_of(t(B, "b2"), t(C))), {}).missing == ("b", "a", "c")
    assert result(c.any_of(t(A), t(B)), {"a": False}).missing == ("b",)
    assert result(c.all_of(t(A), t(B)), {"a": False}).missing == ()
    assert result(c.unless(c.any_of(t(A), t(B))), {"b": False}).missing == ("a",)


def test_importance_is_the_chance_that_the_answer_decides() -> None:
    """Birnbaum's measure with every unknown test taken as even."""
    tree = c.any_of(c.all_of(t(A), t(B)), c.unless(t(C)))
    found = result(tree, {})
    assert importance(found.steps, found.values) == {"a": 0.25, "b": 0.25, "c": 0.75}
    nested = c.all_of(c.any_of(t(A), t(B)), c.unless(c.all_of(t(C), t(D))))
    found = result(nested, {})
    assert importance(found.steps, found.values) == {"a": 0.375, "b": 0.375, "c": 0.375, "d": 0.375}
    counted = result(c.all_of(c.at_least(2, t(A), t(B)), t(C)), {})
    assert importance(counted.steps, counted.values) == {"a": 0.25, "b": 0.25, "c": 0.5}
    assert importance(result(t(A), {"a": True}).steps, {}) == {}


@pytest.mark.parametrize(
    ("when", "facts", "missing"),
    [
        (c.lt(AGE, 18, cite="s 1"), {"age_years": Between(17, 18)}, ("age_years",)),
        (c.lt(DAY, "2019-06-01", cite="s 1"), {"offence_date": "2019"}, ("offence_date",)),
        (c.contains(MEANS, ["force"], cite="s 1"), {"means": {"at_least": ["fraud"]}}, ("means",)),
        (c.lt(AMOUNT, LIMIT, cite="s 1"), {"amount": 1.5}, ("limit",)),
        (c.lt(AMOUNT, LIMIT, cite="s 1"), {"amount": Unknown.DECLINED, "limit": 1}, ("amount",)),
        (c.lt(AMOUNT, LIMIT, cite="s 1"), {"amount": Between(1, 3), "limit": Between(0, 9)}, ("amount", "limit")),
    ],
)
def test_missing_fact_known_in_part_is_asked_and_known_exactly_is_not(
    when: c.Condition, facts: dict[str, Any], missing: tuple[str, ...]
) -> None:
    """What leaves a test open can be made more precise; what is exact cannot."""
    assert result(when, facts).missing == missing


def test_missing_part_of_a_score_that_cannot_carry_it_is_not_asked() -> None:
    """A weight too small to matter whatever the others do asks nobody anything."""
    score = c.score_at_least(10, {t(A): 10, t(B): 4, t(C): 5})
    assert result(score, {}).missing == ("a",)
    assert result(c.score_at_least(9, {t(A): 10, t(B): 4, t(C): 5}), {}).missing == ("a", "b", "c")
    assert result(c.score_at_least(1, {t(A): 1, t(B): 0}), {}).missing == ("a",)
    assert result(c.score_at_least(1, {t(A): 1, t(B): -1}), {}).missing == ("a", "b")
    assert result(c.score_at_least(1, {t(A): 1, t(B): -1}), {"b": True}).missing == ()
    assert result(c.score_at_least(0.8, {t(A): 0.7, t(B): 0.1}), {"a": True, "b": True}).verdict is Verdict.MET


def test_steps_follow_the_text_and_walk_through_it() -> None:
    """Each part has its step, by title or by how it joins, with kind, fact and citation."""
    tree = c.all_of(t(A), c.any_of(c.lt(AGE, 18, cite="s 2"), cite="s 3", title="Youth"), c.unless(t(B)))
    root = result(tree, {"a": True}).steps
    assert [(step.id, step.kind, step.fact, step.citation) for step in root.walk()] == [
        ("all", "all", None, ""),
        ("a", "is", "a", "s 1"),
        ("Youth", "any", None, "s 3"),
        ("age_years", "lt", "age_years", "s 2"),
        ("not", "not", None, ""),
        ("b", "is", "b", "s 1"),
    ]
    assert len(root) == 3
    assert [step.verdict for step in root] == [Verdict.MET, Verdict.UNDETERMINED, Verdict.UNDETERMINED]
    assert bool(Step("leaf", "is", Verdict.MET))


def test_result_as_data_is_json_and_holds_no_values() -> None:
    """What is stored beside other records has names and verdicts only."""
    when = c.all_of(t(A), c.lt(AGE, 18, cite="s 2"), c.le(DAY, "2020-01-01", cite="s 3"), t(B))
    facts = {"a": True, "age_years": 1777, "offence_date": "1987-06-05"}
    for verdict in (result(when, {**facts, "age_years": 7777}), result(c.all_of(t(A), t(B)), {"a": True})):
        text = json.dumps(verdict.to_dict())
        assert json.loads(text) == verdict.to_dict()
        assert not any(value in f"{text} {verdict!r}" for value in ("7777", "1987"))
    data = result(when, facts).to_dict()
    assert data["steps"]["children"][1] == {
        "id": "age_years",
        "kind": "lt",
        "verdict": "not_met",
        "citation": "s 2",
        "fact": "age_years",
    }
    assert {key: data[key] for key in ("provision", "verdict", "decisive", "missing", "as_of", "in_force")} == {
        "provision": "xx.rule",
        "verdict": "not_met",
        "decisive": ["age_years"],
        "missing": [],
        "as_of": "2026-03-01",
        "in_force": "… to …",
    }


def test_result_not_in_force_as_data_has_no_version() -> None:
    """A day without law has no version to name."""
    found = result(t(A), {}, in_force=since("2030-01-01"))
    assert found.to_dict()["in_force"] is None
    assert found.to_dict()["steps"] == {"id": "xx.rule", "kind": "provision", "verdict": "not_in_force"}
    assert (found.verdict, found.provision, found.missing) == (Verdict.NOT_IN_FORCE, None, ())


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))])
def test_result_copied_or_pickled_is_equal(again: Any) -> None:
    """A result can be sent to another process, explanation and all."""
    found = result(c.all_of(t(A), t(B)), {"a": True, "b": Unknown.DECLINED}, authority=(memory("Act"),))
    assert again(found) == found
    assert again(found).to_dict() == found.to_dict()


def test_result_in_a_notebook_is_its_html() -> None:
    """A notebook shows the explanation."""
    assert result(t(A), {})._repr_html_().startswith('<div class="tvs-result tvs-undetermined">')


def test_source_notices_say_what_was_not_read_or_not_lately() -> None:
    """A provision answers for ever, with a notice where its sources need looking at again."""
    rule = Provision(
        id="xx.rule",
        title="Rule",
        when=t(A),
        authority=(primary("Act s 1"), secondary("Act s 2"), memory("Act s 3")),
        verified_through=date(2025, 12, 31),
        verified_on=date(2025, 2, 28),
    )
    found = {notice.code: notice.message for notice in source_notices(rule, AS_OF)}
    assert list(found) == ["source.not_primary", "source.unverified_date", "source.stale"]
    assert "Act s 2 (secondary); Act s 3 (memory)" in found["source.not_primary"]
    assert source_notices(rule, date(2025, 12, 31))[1:] == ()
    assert [n.code for n in source_notices(rule, date(2026, 2, 28))][1:] == ["source.unverified_date"]
    assert source_notices(Provision(id="xx.rule", title="Rule", when=t(A), authority=(primary("Act"),)), AS_OF) == ()


def test_values_of_result_are_those_it_computed_with() -> None:
    """An explanation on request can show what was recorded, under each fact's own name."""
    found = result(c.lt(DAY, "2020-01-01", cite="s 1"), {"offence_date": "2019"})
    assert found.values == {"offence_date": PartialDate.parse("2019")}


def test_rule_and_function_give_the_same_result() -> None:
    """Evaluating a provision is evaluating its only version."""
    rule = Provision(id="xx.rule", title="Rule", when=t(A))
    assert Rule((rule,)).evaluate({"a": True}, AS_OF) == evaluate(rule, {"a": True}, as_of=AS_OF)
