"""The main job agrees with `evaluate` to the letter, counts each record once, and says what it cannot answer."""

from __future__ import annotations

import json
import random
from collections import Counter
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

import tvs_core
from tvs_core import law
from tvs_core.cli._assess import Assessor, Outcome, choose, problems_of
from tvs_core.cli._cmd_demo import DEMO_DAY, DEMO_PROVISIONS
from tvs_core.cli._errors import UsageError
from tvs_core.cli._recall import Recall, marks_of
from tvs_core.cli._summary import only_against, question_rows
from tvs_core.errors import FactTypeError, InvalidFacts, NotEncodedError, UnknownNameError, UnknownProvisionError
from tvs_core.kleene import Verdict
from tvs_core.rules import NotEncoded, Provision, boolean, compile_rule, integer, is_true, lt, memory, since
from tvs_core.rules.provision import between

SAMPLE = [
    json.loads(line)["facts"]
    for line in files("tvs_core.cli").joinpath("demo", "facts.ndjson").read_text(encoding="utf-8").splitlines()
]


def outcome_of(assessor: Assessor, facts: dict[str, Any]) -> Outcome:
    outcome = assessor.assess("r", facts)
    assert isinstance(outcome, Outcome)
    return outcome


@pytest.mark.parametrize("trees", [False, True])
@pytest.mark.parametrize("facts", SAMPLE)
def test_assessor_gives_what_evaluate_gives(facts: dict[str, Any], trees: bool) -> None:
    """Deciding first, remembering answers and counting trees change neither a verdict nor an order."""
    outcome = outcome_of(Assessor(choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY), trees=trees), facts)
    for id in DEMO_PROVISIONS:
        result = tvs_core.evaluate(id, facts, as_of=DEMO_DAY)
        assert outcome.verdicts[id] == result.verdict.value
        assert outcome.missing.get(id, ()) == result.missing


def test_assessor_over_many_records_gives_what_evaluate_gives() -> None:
    """What is remembered of one record never leaks into another that differs in one fact."""
    draw = random.Random(5)
    assessor = Assessor(choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY))
    for number in range(300):
        facts = dict(draw.choice(SAMPLE))
        for name in draw.sample(sorted(facts), min(3, len(facts))):
            if isinstance(facts[name], bool) or facts[name] is None:
                facts[name] = draw.choice([True, False, None]) if isinstance(facts[name], bool) else None
            else:
                del facts[name]
        outcome = assessor.assess(number, facts)
        assert isinstance(outcome, Outcome)
        expected = {id: tvs_core.evaluate(id, facts, as_of=DEMO_DAY) for id in DEMO_PROVISIONS}
        assert outcome.verdicts == {id: result.verdict.value for id, result in expected.items()}
        assert outcome.missing == {id: result.missing for id, result in expected.items() if result.missing}


def test_tally_counts_what_the_outcomes_say() -> None:
    """The summary is the sum of the lines."""
    assessor = Assessor(choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY))
    outcomes = [outcome_of(assessor, facts) for facts in SAMPLE]
    assert assessor.tally.records == len(SAMPLE)
    for each in assessor.tally.provisions:
        id = each.chosen.id
        assert each.counts == {
            verdict: sum(outcome.verdicts[id] == verdict.value for outcome in outcomes) for verdict in Verdict
        }
        assert each.missing == Counter(name for outcome in outcomes for name in outcome.missing.get(id, ()))
        assert each.asked_first == Counter(o.missing[id][0] for o in outcomes if o.missing.get(id))
    several = Counter(n for o in outcomes for n in {name for names in o.missing.values() for name in names})
    assert assessor.tally.missing == several


def test_tree_counts_add_up_to_the_records_at_every_node() -> None:
    """Every record comes to something at every part of a condition, and at the top to its verdict."""
    assessor = Assessor(choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY), trees=True)
    for facts in SAMPLE:
        outcome_of(assessor, facts)
    for each in assessor.tally.provisions:
        assert each.tree[0].counts == each.counts
        assert {sum(node.counts.values()) for node in each.tree} == {len(SAMPLE)}


def test_record_with_wrong_types_is_not_assessed_and_every_fault_is_told() -> None:
    """A record that cannot be read right is put aside whole, with all reasons at once and no value in them."""
    assessor = Assessor(choose(ids=["us.t_visa.principal", "un.palermo.definition"], as_of=DEMO_DAY))
    facts = {"age_at_victimization_years": "17 Main Street", "is_admissible": 1, "trafficking_means": ["Main Street"]}
    problems = assessor.assess("r", facts)
    assert not isinstance(problems, Outcome)
    assert {problem.path for problem in problems} == {f"$.facts.{name}" for name in facts}
    assert "Main" not in " ".join(map(str, problems))
    assert (assessor.tally.records, assessor.tally.rejected) == (0, 1)
    assert all(not sum(each.counts.values()) for each in assessor.tally.provisions)


def test_one_is_not_taken_for_true_after_true_was_seen() -> None:
    """1 and True are equal to Python; only one of them is an answer."""
    assessor = Assessor(choose(ids=["us.t_visa.principal"], as_of=DEMO_DAY))
    assert isinstance(assessor.assess("a", {"is_admissible": True}), Outcome)
    problems = assessor.assess("b", {"is_admissible": 1})
    assert not isinstance(problems, Outcome)
    assert [problem.code for problem in problems] == ["fact.type"]


@pytest.mark.parametrize("value", [[["x"]], {"x": 1}, [{"x": 1}]])
def test_value_that_cannot_be_looked_up_is_reported(value: object) -> None:
    """A nested value is a wrong type like any other."""
    problems = Assessor(choose(ids=["un.palermo.definition"], as_of=DEMO_DAY)).assess("a", {"trafficking_means": value})
    assert not isinstance(problems, Outcome)
    assert [problem.code for problem in problems] == ["fact.type"]


def test_misspelt_fact_is_reported_with_the_nearest_that_is_read() -> None:
    """A misspelt fact would otherwise stay unknown for ever; the hint prefers facts of the provisions asked for."""
    assessor = Assessor(choose(ids=["gb_eaw.defence.s45.adult"], as_of=DEMO_DAY))
    for _ in range(2):
        (problem,) = assessor.assess("a", {"age_at_offence_year": 17})
        assert "did you mean 'age_at_offence_years'?" in problem.message
    assert assessor.tally.reasons == {"fact.unknown": 2}


@pytest.mark.parametrize("name", ["Maria Lopez", "x" * 200, "ñame", ""])
def test_fact_name_that_could_be_a_person_is_not_repeated(name: str) -> None:
    """Somebody may put a name where the name of a fact goes."""
    (problem,) = Assessor(choose(ids=["un.palermo.definition"], as_of=DEMO_DAY)).assess("a", {name: True})
    assert problem.path == "$.facts"
    assert not name or name not in problem.message


def test_known_fact_that_no_chosen_provision_reads_is_ignored() -> None:
    """A record may know more than is asked."""
    assessor = Assessor(choose(ids=["un.palermo.definition"], as_of=DEMO_DAY))
    assert isinstance(assessor.assess("a", {"is_admissible": True}), Outcome)


def test_choose_by_id_keeps_the_order_and_drops_repeats() -> None:
    """The output has the provisions in the order they were asked for."""
    ids = ["us.t_visa.principal", "un.palermo.definition", "us.t_visa.principal"]
    assert choose(ids=ids, as_of=DEMO_DAY).ids == ("us.t_visa.principal", "un.palermo.definition")


def test_choose_by_jurisdiction_and_kind_takes_what_is_in_force() -> None:
    """A state brings its parts along; what was not law that day is left out."""
    plan = choose(jurisdiction="gb", kind="non_punishment", as_of=DEMO_DAY)
    expected = law.find(jurisdiction="GB", kind="non_punishment", as_of=DEMO_DAY)
    assert plan.ids == tuple(dict.fromkeys(provision.id for provision in expected))
    assert "gb_eaw.defence.s45.adult" in plan.ids
    assert choose(jurisdiction="GB", as_of=date(1950, 1, 1)).chosen == ()


def test_choose_refuses_what_there_is_not() -> None:
    """A misspelt selection must not come out as an empty one."""
    with pytest.raises(UnknownProvisionError, match=r"us\.t_visa\.principal"):
        choose(ids=["us.t_visa.principle"], as_of=DEMO_DAY)
    with pytest.raises(UsageError, match="GB-EAW"):
        choose(jurisdiction="XX", as_of=DEMO_DAY)
    with pytest.raises(UnknownNameError, match="non_punishment"):
        choose(kind="nonpunishment", as_of=DEMO_DAY)


def test_provision_before_its_law_is_answered_as_not_in_force() -> None:
    """Asked for by its id, a provision answers for every day it can."""
    assessor = Assessor(choose(ids=["un.palermo.definition"], as_of=date(1990, 1, 1)), trees=True)
    outcome = outcome_of(assessor, {})
    assert outcome.verdicts == {"un.palermo.definition": "not_in_force"}
    assert outcome.missing == {}


def test_day_that_is_not_encoded_is_an_error_by_id_and_a_gap_in_a_selection(monkeypatch: pytest.MonkeyPatch) -> None:
    """No answer is made up for a day whose law is not encoded; the other provisions still answer."""
    gap = NotEncoded(during=between("2000-01-01", "2009-12-31"), reason="the first text was not found")
    asked = boolean("asked", "?")
    here = Provision(id="xx.here", title="Here", when=is_true(asked, cite="s 1"), authority=(memory("Act"),))
    late = Provision(
        id="xx.late",
        title="Late",
        when=is_true(asked, cite="s 2"),
        authority=(memory("Act"),),
        in_force=since("2010-01-01"),
        not_encoded=(gap,),
    )
    found = {"xx.here": here, "xx.late": late}
    monkeypatch.setattr(law, "find", lambda **_: tuple(found.values()))
    monkeypatch.setattr(law.registry, "versions", lambda name: (found[name],))
    monkeypatch.setattr(law.registry, "_rules", {})
    plan = choose(as_of=date(2005, 1, 1))
    assert plan.ids == ("xx.here",)
    assert plan.not_encoded == (("xx.late", "the first text was not found"),)
    assert Assessor(plan).tally.has_problems
    with pytest.raises(NotEncodedError):
        choose(ids=["xx.late"], as_of=date(2005, 1, 1))


def test_questions_leave_out_what_only_counts_against_the_person() -> None:
    """A list of what to ask must not invite questions that can only do harm; that some are left out is said."""
    assessor = Assessor(choose(ids=["gb.nrm.disqualification"], as_of=DEMO_DAY))
    outcome_of(assessor, {})
    assert assessor.tally.provisions[0].adverse
    assert question_rows(assessor.tally) == []
    assert only_against(assessor.tally) == len(assessor.tally.missing) > 0


def test_questions_come_with_the_most_often_missing_first() -> None:
    """What is asked first helps most records."""
    assessor = Assessor(choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY))
    for facts in SAMPLE:
        outcome_of(assessor, facts)
    rows = question_rows(assessor.tally)
    assert [row.records for row in rows] == sorted((row.records for row in rows), reverse=True)
    assert all(law.registry.fact(row.name).question == row.question for row in rows)  # type: ignore[union-attr]


def test_problems_of_a_group_are_each_of_its_errors() -> None:
    """Every fault of a record is told, however it was raised."""
    group = InvalidFacts(
        "2 facts", [FactTypeError(name=name, expected="True or False", got="int") for name in ("a", "b")]
    )
    assert [problem.path for problem in problems_of(group)] == ["$.facts.a", "$.facts.b"]


def test_recall_gives_up_where_no_record_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remembering costs something; where it never helps it ends, and the answers stay right."""
    monkeypatch.setattr("tvs_core.cli._recall._TRIAL", 10)
    age = integer("age_years", "?", unit="years")
    rule = compile_rule((Provision(id="xx.r", title="R", when=lt(age, 18, cite="1")),))
    recall = Recall(rule, DEMO_DAY, limit=4)
    verdicts = [recall.answer({"age_years": n}, marks_of({"age_years": n})).verdict for n in range(40)]
    assert verdicts == [Verdict.MET] * 18 + [Verdict.NOT_MET] * 22
    assert not recall._on


def test_answers_remembered_tell_values_under_other_names_apart() -> None:
    """Records that differ only in a fact given under its preferred or other name are never given one answer."""
    reading = {fact: provision for provision in law.find() for fact in provision.facts if fact.canonical is not None}
    assert len(reading) > 10
    for fact, provision in reading.items():
        rule, day = law.registry.rule(provision.id), provision.in_force.start or DEMO_DAY
        for name in (fact.name, fact.canonical):
            recall = Recall(rule, day)
            for value in (None, True, False) if fact.type.value == "boolean" else (None, 17, 18):
                facts = {name: value}
                answer = recall.answer(facts, marks_of(facts))
                result = rule.evaluate(facts, day)
                assert (answer.verdict, answer.missing) == (result.verdict, result.missing), name
