"""Rules are written as JSON and read back the same, and what is wrong with a document is told in full."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.errors import InvalidRecord, ProvisionError
from tvs_core.rules import condition as c
from tvs_core.rules.fact import Fact, boolean, code, code_set, day, decimal, integer
from tvs_core.rules.jsonform import condition_to_dict, dumps, loads, provision_to_dict
from tvs_core.rules.provision import (
    Authority,
    Duration,
    NotEncoded,
    Particular,
    Provision,
    between,
    primary,
    secondary,
    since,
)

FLAG = boolean("flag", "?", settled_by="xx.other", aliases=("f",), canonical="g", note="N", derives_from="D")
AGE = integer("age_years", "How old?", unit="years", sensitivity=Sensitivity.DIRECT_IDENTIFIER)
AMOUNT, START, END = decimal("amount", "?"), day("start_date", "?"), day("end_date", "?")
RELATION, OTHER = code("relation", "?", ["spouse", "child"]), code("other_relation", "?")
MEANS = code_set("means", "?", ["force", "fraud"])

EVERY_TEST = c.all_of(
    c.is_true(FLAG, cite="s 1"),
    c.is_false(FLAG, cite="s 2", id="not_flag"),
    c.any_of(
        c.lt(AGE, 18, cite="s 3"), c.ge(AGE, 17.5, cite="s 4", id="b"), c.eq(AGE, AMOUNT, cite="s 5", id="c"), title="T"
    ),
    c.unless(c.gt(AMOUNT, Decimal("0.30"), cite="s 6")),
    c.at_least(1, c.le(START, "2020-02-29", cite="s 7"), c.ne(START, END, cite="s 8", id="d"), cite="s 9"),
    c.score_at_least(0.8, {c.eq(RELATION, "child", cite="s 10"): 0.7, c.eq(RELATION, OTHER, cite="s 11", id="e"): -1}),
    c.one_of(OTHER, ["b", "a"], cite="s 12"),
    c.contains(MEANS, ["force"], cite="s 13"),
    c.within(START, after=END, years=1, cite="s 14", id="h"),
    c.within(START, after=END, months=2, days=3, last_day_counts=False, cite="s 15", id="i"),
    c.provision("xx.other", cite="s 16", id="link"),
)
FULL = Provision(
    id="xx.rule",
    title="Rule",
    when=EVERY_TEST,
    kind="protection",
    jurisdiction="XX",
    authority=(primary("Act s 1", "https://example.org"), secondary("Act s 2")),
    in_force=between("2020-01-01", "2020-12-31"),
    effect="Effect",
    decision_maker="",
    standard_of_proof="balance",
    discretionary=False,
    adverse=True,
    durations=(
        Duration(what="stay", value=30, unit="days", start="grant", cite="s 1", runs_from="start_date"),
        Duration(what="end", value="05-31", unit="month-day", start="x", cite="s 1", last_day_counts=False),
    ),
    not_modelled=("Good faith.",),
    not_required=("flag",),
    factors=(Particular(text="Age", cite="s 1", fact="age_years"),),
    rights=(Particular(text="Work", cite="s 1"),),
    calculation=(Particular(text="Sum", cite="s 1"),),
    extent=("XX-A",),
    instrument="un.palermo",
    strength="shall",
    transposition_deadline=date(2026, 7, 15),
    fee=0,
    verified_on=date(2026, 11, 20),
    verified_through=date(2026, 11, 1),
    not_encoded=(NotEncoded(during=between(None, "2019-12-31"), reason="Not found."),),
    gap_before="None.",
    notes="Note",
)


def test_dumps_and_loads_every_part_of_a_provision_survives() -> None:
    """Nothing a provision can say is lost on the way, nor anything its facts say."""
    later = Provision(id="xx.rule", title="Rule", when=c.is_true(FLAG, cite="s 1"), in_force=since("2021-01-01"))
    text = dumps([FULL, later])
    assert loads(text) == (FULL, later)
    assert loads(dumps(loads(text))) == (FULL, later)
    assert [fact.sensitivity for fact in loads(text)[0].facts] == [fact.sensitivity for fact in FULL.facts]
    assert json.loads(text)["schema_version"] == "1"


def test_dumps_of_nothing_is_an_empty_document() -> None:
    """No provisions need no facts."""
    assert loads(dumps([])) == ()


def test_dumps_of_facts_that_share_a_name_is_refused() -> None:
    """A document cannot hold two meanings of one name."""
    other = Provision(id="xx.b", title="B", when=c.is_true(boolean("flag", "?"), cite="s 1"))
    with pytest.raises(ProvisionError, match="the name 'flag' stands for two different facts"):
        dumps([FULL, other])


def test_provision_to_dict_leaves_out_what_is_not_said() -> None:
    """Only what a provision says is written; false is said where silence means something else."""
    bare = Provision(id="xx.a", title="A", when=c.is_true(FLAG, cite="s 1"))
    assert sorted(provision_to_dict(bare)) == ["condition", "id", "in_force", "kind", "title"]
    data = provision_to_dict(FULL)
    assert (data["discretionary"], data["fee"], data["adverse"]) == (False, 0, True)
    assert data["authority"][1] == {"cite": "Act s 2", "url": None, "seen": "secondary"}


def test_condition_to_dict_reads_like_the_rule() -> None:
    """The keys of a test are the words of the specification."""
    parts = condition_to_dict(EVERY_TEST)["all"]
    assert parts[2]["title"] == "T"
    assert parts[2]["any"][2] == {"id": "c", "fact": "age_years", "eq": "amount", "cite": "s 5"}
    assert parts[3] == {"not": {"id": "amount", "fact": "amount", "gt": 0.3, "cite": "s 6"}}
    assert parts[4]["at_least"] == 1
    assert parts[5]["of"][0] == {"id": "relation", "fact": "relation", "eq": "child", "cite": "s 10", "weight": 0.7}
    assert parts[5]["of"][1]["eq"] == {"fact": "other_relation"}
    assert parts[6]["in"] == ["a", "b"]
    assert parts[9]["within"] == {"months": 2, "days": 3, "after": "end_date", "last_day_counts": False}
    assert parts[10] == {"id": "link", "provision": "xx.other", "cite": "s 16"}


def test_loads_with_a_vocabulary_reads_its_facts() -> None:
    """A document need not declare what a vocabulary has, and may repeat it."""
    document: dict[str, Any] = {
        "schema_version": "1",
        "provisions": [{"id": "xx.a", "title": "A", "condition": {"fact": "flag", "is": True, "cite": "s 1"}}],
    }
    (read,) = loads(json.dumps(document), vocabulary={"flag": FLAG})
    assert read.facts == (FLAG,)
    assert loads(dumps([read]), vocabulary={"flag": FLAG}) == (read,)


FACTS = [
    {"name": "flag", "type": "boolean", "question": "?"},
    {"name": "age", "type": "integer", "question": "?", "unit": None},
    {"name": "start", "type": "date", "question": "?"},
    {"name": "word", "type": "code", "question": "?", "codes": ["a", "b"]},
    {"name": "means", "type": "code_set", "question": "?"},
]
TEST: dict[str, Any] = {"fact": "flag", "is": True, "cite": "s 1"}


def problems(text: str) -> list[tuple[str, str]]:
    with pytest.raises(InvalidRecord) as caught:
        loads(text)
    return [(problem.path, problem.code) for problem in caught.value.problems]


def of(condition: Any = TEST, **details: Any) -> list[tuple[str, str]]:
    """The problems of a document of one provision, with paths inside that provision."""
    provision = {"id": "xx.a", "title": "A", "condition": condition} | details
    found = problems(json.dumps({"schema_version": "1", "facts": FACTS, "provisions": [provision]}))
    return [(path.removeprefix("$.provisions[0]."), code) for path, code in found]


C, K, T, M = "condition", "rule.key", "rule.type", "rule.missing"
BAD_CONDITIONS: list[tuple[Any, list[tuple[str, str]]]] = [
    (None, [(C, M)]),
    ([], [(C, T), (C, "rule.condition")]),
    ("flag", [(C, T), (C, "rule.condition")]),
    ({}, [(C, "rule.condition")]),
    ({"all": [], "any": []}, [(C, "rule.condition")]),
    (TEST | {"extra": 1}, [(f"{C}.extra", K)]),
    (TEST | {"title": "T"}, [(f"{C}.title", K)]),
    (TEST | {"weight": 1}, [(f"{C}.weight", K)]),
    (TEST | {"of": []}, [(f"{C}.of", K)]),
    ({"all": [TEST], "lt": 5}, [(f"{C}.lt", K)]),
    ({"all": [TEST], "id": "a"}, [(f"{C}.id", K)]),
    ({"all": [TEST], "of": []}, [(f"{C}.of", K)]),
    ({"all": TEST}, [(f"{C}.all", T)]),
    ({"all": [TEST, 5]}, [(f"{C}.all[1]", T), (f"{C}.all[1]", "rule.condition")]),
    ({"not": [TEST]}, [(f"{C}.not", T), (f"{C}.not", "rule.condition")]),
    ({"at_least": 1}, [(f"{C}.of", T)]),
    ({"at_least": "1", "of": [TEST]}, [(C, "condition.invalid")]),
    ({"at_least": 0.5, "of": [TEST]}, [(C, "condition.invalid")]),
    ({"at_least": None, "of": [TEST]}, [(C, "condition.invalid")]),
    ({"at_least": 1, "of": [TEST | {"weight": 1}]}, [(f"{C}.of[0].weight", K)]),
    ({"score_at_least": 1, "of": [TEST | {"weight": "1"}]}, [(C, "condition.invalid")]),
    ({"score_at_least": True, "of": [TEST]}, [(C, "condition.invalid")]),
    ({"provision": 5, "cite": "s"}, [(f"{C}.provision", T)]),
    ({"provision": "xx.b", "cite": None}, [(f"{C}.cite", T)]),
    ({"provision": "xx.b", "cite": "s", "is": True}, [(f"{C}.is", K)]),
    ({"fact": "flag", "cite": "s"}, [(C, "rule.condition")]),
    ({"fact": "flag", "is": True, "eq": 1, "cite": "s"}, [(C, "rule.condition")]),
    ({"fact": "flga", "is": True, "cite": "s"}, [(f"{C}.fact", "fact.unknown")]),
    ({"fact": "zzzz", "cite": "s"}, [(f"{C}.fact", "fact.unknown"), (C, "rule.condition")]),
    ({"fact": 5, "is": True, "cite": "s"}, [(f"{C}.fact", "fact.unknown")]),
    (TEST | {"cite": 5}, [(f"{C}.cite", T)]),
    (TEST | {"id": None}, [(f"{C}.id", T)]),
    (TEST | {"is": 1}, [(C, "condition.invalid")]),
    (TEST | {"is": None}, [(C, "condition.invalid")]),
    ({"fact": "age", "lt": "eighteen", "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "age", "lt": [18], "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "age", "lt": "flag", "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "age", "lt": {"fact": "nope"}, "cite": "s"}, [(f"{C}.lt.fact", "fact.unknown")]),
    ({"fact": "age", "lt": {"facts": "age"}, "cite": "s"}, [(f"{C}.lt.facts", K), (f"{C}.lt.fact", "fact.unknown")]),
    ({"fact": "start", "lt": "2020-01", "cite": "s"}, [(C, "rule.condition")]),
    ({"fact": "start", "lt": 2020, "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "word", "eq": "c", "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "word", "in": "a", "cite": "s"}, [(f"{C}.in", T)]),
    ({"fact": "word", "in": ["a", 1], "cite": "s"}, [(f"{C}.in[1]", T)]),
    ({"fact": "word", "in": [], "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "means", "eq": "a", "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "start", "within": 30, "cite": "s"}, [(f"{C}.within", T), (f"{C}.within.after", "fact.unknown")]),
    ({"fact": "start", "within": {"after": "flag", "days": 1}, "cite": "s"}, [(C, "condition.invalid")]),
    ({"fact": "start", "within": {"after": "start", "days": "1"}, "cite": "s"}, [(C, "rule.condition")]),
    ({"fact": "start", "within": {"after": "start", "days": -1}, "cite": "s"}, [(C, "rule.condition")]),
    (
        {"fact": "start", "within": {"after": "start", "weeks": 1}, "cite": "s"},
        [(f"{C}.within.weeks", K), (C, "rule.condition")],
    ),
    (
        {"fact": "start", "within": {"after": "start", "last_day_counts": 1}, "cite": "s"},
        [(f"{C}.within.last_day_counts", T)],
    ),
]


@pytest.mark.parametrize(("condition", "expected"), BAD_CONDITIONS, ids=lambda value: json.dumps(value)[:60])
def test_loads_faulty_condition_is_told_with_its_place(condition: Any, expected: list[tuple[str, str]]) -> None:
    """No part of a condition is guessed, coerced or ignored."""
    assert of(condition) == expected


BAD_DETAILS: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"id": None}, [("id", M)]),
    ({"title": 5}, [("title", T)]),
    ({"id": ""}, [("$.provisions[0]", "provision.invalid")]),
    ({"titel": "A"}, [("titel", K)]),
    ({"adverse": 1}, [("adverse", T)]),
    ({"fee": True}, [("fee", T)]),
    ({"fee": 1.5}, [("fee", T)]),
    ({"verified_on": "2026"}, [("verified_on", "rule.date")]),
    ({"verified_on": 2026}, [("verified_on", "rule.date")]),
    ({"in_force": None}, [("in_force", T)]),
    ({"in_force": {"from": "20200101", "until": None}}, [("in_force.until", K), ("in_force.from", "rule.date")]),
    ({"in_force": {"from": "2020-01-02", "to": "2020-01-01"}}, [("$.provisions[0]", "provision.invalid")]),
    ({"not_modelled": "x"}, [("not_modelled", T)]),
    ({"not_modelled": ["x", 1]}, [("not_modelled[1]", T)]),
    ({"authority": {}}, [("authority", T)]),
    ({"authority": [5]}, [("authority[0]", T), ("authority[0].cite", M)]),
    ({"authority": [{"cite": 5}]}, [("authority[0].cite", T)]),
    ({"authority": [{"cite": "s", "seen": "twice"}]}, [("authority[0].seen", T)]),
    ({"authority": [{"cite": "s", "sean": "primary"}]}, [("authority[0].sean", K)]),
    ({"durations": [{"what": "x", "value": [1], "unit": "d", "start": "s", "cite": "s"}]}, [("durations[0].value", T)]),
    (
        {"durations": [{"what": "x", "value": 1, "unit": "d", "start": "s", "cite": "s", "last_day_counts": 1}]},
        [("durations[0].last_day_counts", T)],
    ),
    ({"rights": [{"text": "x"}]}, [("rights[0].cite", M)]),
    ({"not_encoded": [{"reason": "x"}]}, [("not_encoded[0].during", M)]),
    ({"not_encoded": [{"during": 5, "reason": "x"}]}, [("not_encoded[0].during", T)]),
    ({"condition": TEST | {"cite": ""}}, [("$.provisions", "provision.invalid")]),
]


@pytest.mark.parametrize(("details", "expected"), BAD_DETAILS, ids=lambda value: json.dumps(value)[:60])
def test_loads_faulty_provision_is_told_with_its_place(
    details: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    """Every part has its type, and what is required is there."""
    assert of(**details) == expected


FACT = {"name": "flag", "type": "boolean", "question": "?"}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, [("$.facts", T)]),
        ([5], [("$.facts[0]", T), *[(f"$.facts[0].{key}", M) for key in ("name", "type", "question")]]),
        ([FACT | {"name": None}], [("$.facts[0].name", M)]),
        ([FACT | {"name": 5}], [("$.facts[0].name", T)]),
        ([FACT | {"typ": 5}], [("$.facts[0].typ", K)]),
        ([FACT | {"type": "bool"}], [("$.facts[0]", "rule.fact")]),
        ([FACT | {"sensitivity": "none"}], [("$.facts[0]", "rule.fact")]),
        ([FACT | {"unit": 5}], [("$.facts[0].unit", T)]),
        ([FACT | {"settled_by": []}], [("$.facts[0].settled_by", T)]),
        ([FACT | {"codes": "a"}], [("$.facts[0].codes", T)]),
        ([FACT | {"aliases": [5]}], [("$.facts[0].aliases[0]", T)]),
        ([FACT, FACT | {"question": "!"}], [("$.facts[1].name", "rule.fact")]),
    ],
)
def test_loads_faulty_fact_is_told_with_its_place(facts: Any, expected: list[tuple[str, str]]) -> None:
    """A fact says what it is, and a name is not given twice."""
    assert problems(json.dumps({"schema_version": "1", "facts": facts, "provisions": []})) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("$", "rule.json")]),
        ("{", [("$", "rule.json")]),
        ("[]", [("$", T), ("$.schema_version", "rule.schema_version"), ("$.provisions", T)]),
        ('{"schema_version": 1, "provisions": []}', [("$.schema_version", "rule.schema_version")]),
        ('{"schema_version": "1", "provisions": {}}', [("$.provisions", T)]),
        ('{"schema_version": "1", "provisions": [], "x": 1}', [("$.x", K)]),
        ('{"schema_version": "1", "provisions": [], "provisions": []}', [("$", K)]),
        ('{"schema_version": "1", "provisions": [' + "9" * 5000 + "]}", [("$", "rule.json")]),
        ("[" * 100_000, [("$", "rule.json")]),
    ],
    ids=["empty", "cut off", "list", "version", "type", "key", "twice", "digits", "deep"],
)
def test_loads_other_document_is_told_what_it_is_not(text: str, expected: list[tuple[str, str]]) -> None:
    """Whatever is read, it is a rules document or an `InvalidRecord`."""
    assert problems(text) == expected


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_loads_number_that_is_none_is_refused(number: str) -> None:
    """Not a number is no limit to compare with."""
    text = json.dumps({"schema_version": "1", "facts": FACTS, "provisions": [
        {"id": "xx.a", "title": "A", "condition": {"fact": "age", "lt": 18, "cite": "s"}}
    ]})  # fmt: skip
    assert problems(text.replace("18", number)) == [("$.provisions[0].condition", "condition.invalid")]


def test_loads_condition_nested_too_deeply_is_refused() -> None:
    """A document that would exhaust the interpreter is an error of the document."""
    nested = '{"not": ' * 700 + json.dumps(TEST) + "}" * 700
    head = json.dumps({"schema_version": "1", "facts": FACTS, "provisions": [{"id": "xx.a", "title": "A"}]})
    text = head.replace('"title": "A"', f'"title": "A", "condition": {nested}')
    assert problems(text) == [("$", "rule.json")]


def test_loads_tells_of_every_problem_at_once() -> None:
    """The whole document is read, whatever is wrong on the way."""
    text = json.dumps(
        {"schema_version": "2", "facts": [FACT, 5], "provisions": [{"id": "xx.a"}, {"title": "B", "fee": "1"}]}
    )
    found = problems(text)
    assert len(found) == 10
    assert {path.split(".")[1].split("[")[0] for path, _ in found} == {"schema_version", "facts", "provisions"}


def test_loads_versions_that_overlap_are_refused() -> None:
    """A document holds to the same contract as the library's own law."""
    one = Provision(id="xx.a", title="A", when=c.is_true(FLAG, cite="s 1"))
    with pytest.raises(InvalidRecord) as caught:
        loads(dumps([one, one]))
    assert "versions overlap" in caught.value.problems[0].message
    assert str(caught.value).startswith("1 problem in the rules document [record.several]")


def test_loaded_items_are_of_their_own_types() -> None:
    """Authorities, durations and the like come back as themselves."""
    (read,) = loads(dumps([FULL]))
    assert isinstance(read.authority[0], Authority)
    assert read.authority == FULL.authority
    assert all(isinstance(fact, Fact) for fact in read.facts)
