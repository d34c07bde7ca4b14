"""Sets of which only some codes are known: they can meet a test, never fail one, and only grow clearer."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tvs_core as tvs
from tvs_core import strategies
from tvs_core.codes import AtLeast, TraffickingMeans
from tvs_core.errors import FactTypeError, FactValueError, FrameError
from tvs_core.kleene import Verdict
from tvs_core.records import Case, Finding, Survivor, TraffickingExperience
from tvs_core.rules.condition import Condition, all_of, any_of, at_least, contains, is_true, unless
from tvs_core.rules.fact import Fact, FactType, Unknown, boolean, check_value, code_set, together
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import explain

AS_OF = date(2026, 3, 1)
CODES = ("force", "fraud", "coercion")
MEANS = code_set("means", "Which means were used?", CODES)
OPEN = code_set("places", "Where was it?")
ASKED = boolean("asked", "Was it asked?")
FORCE = contains(MEANS, ["force"], cite="s 1")


def rule(condition: Condition) -> Provision:
    """A provision with this condition."""
    return Provision(id="xx.partial", title="A rule", when=condition)


def verdict(condition: Condition, facts: dict[str, Any]) -> Verdict:
    """The one verdict of both ways of deciding."""
    quick = tvs.decide(rule(condition), facts, as_of=AS_OF)
    assert tvs.evaluate(rule(condition), facts, as_of=AS_OF).verdict is quick
    return quick


# The value itself.


def test_at_least_is_its_codes_as_plain_text_whatever_they_came_in() -> None:
    """Lists, sets and members of a code list make the same value, which can be a key and can be stored."""
    made = AtLeast(["deception", "fraud"])  # type: ignore[arg-type] - any collection is taken
    assert made == AtLeast(frozenset({TraffickingMeans.FRAUD, TraffickingMeans.DECEPTION}))
    assert {made: 1}[AtLeast({"fraud", "deception"})] == 1
    assert {type(code) for code in AtLeast({TraffickingMeans.FRAUD}).codes} == {str}
    assert pickle.loads(pickle.dumps(made)) == made
    assert made != frozenset({"deception", "fraud"})


@pytest.mark.parametrize("wrong", ["fraud", b"fraud", {"fraud": 1}, [1], [None], 5, None])
def test_at_least_of_anything_but_texts_is_an_error(wrong: Any) -> None:
    """One text is not a collection of texts, and nothing is coerced."""
    with pytest.raises(TypeError, match="collection of codes"):
        AtLeast(wrong)


def test_at_least_of_nothing_is_an_error() -> None:
    """Where no code is known the value is left out: an empty one would say nothing and look like something."""
    with pytest.raises(ValueError, match="at least one code"):
        AtLeast(frozenset())


# Checking.


@pytest.mark.parametrize("given_", [AtLeast({"fraud"}), {"at_least": ["fraud"]}, {"at_least": ["fraud", "fraud"]}])
def test_check_value_takes_the_value_and_its_json_form(given_: object) -> None:
    """JSON has no such value, so the form it is written in stands for it."""
    assert check_value(MEANS, given_) == AtLeast({"fraud"})
    assert check_value(OPEN, given_) == AtLeast({"fraud"})


@pytest.mark.parametrize(
    ("given_", "error"),
    [
        (AtLeast({"kidnap"}), FactValueError),
        ({"at_least": ["force", "kidnap"]}, FactValueError),
        ({"at_least": []}, FactValueError),
        ({"at_least": "force"}, FactTypeError),
        ({"at_least": [1]}, FactTypeError),
        ({"at_least": None}, FactTypeError),
        ({"at_least": {"force": True}}, FactTypeError),
        ({"at_most": ["force"]}, FactTypeError),
        ({"at_least": ["force"], "note": "x"}, FactTypeError),
        ({}, FactTypeError),
    ],
    ids=str,
)
def test_check_value_of_anything_else_is_an_error_without_the_value(given_: object, error: type[Exception]) -> None:
    """What is not such a form is refused, and the message repeats nothing of it."""
    with pytest.raises(error) as caught:
        check_value(MEANS, given_)
    assert "means" in str(caught.value)
    assert "kidnap" not in str(caught.value)


@pytest.mark.parametrize("kind", [kind for kind in FactType if kind is not FactType.CODE_SET])
@pytest.mark.parametrize("given_", [AtLeast({"force"}), {"at_least": ["force"]}], ids=["value", "json"])
def test_check_value_of_any_other_type_of_fact_refuses_it(kind: FactType, given_: object) -> None:
    """Only sets can be known in part in this way."""
    with pytest.raises(FactTypeError):
        check_value(Fact(name="other", type=kind, question="?"), given_)


# Deciding.


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (AtLeast({"force"}), Verdict.MET),
        (AtLeast({"force", "fraud"}), Verdict.MET),
        (AtLeast({"fraud"}), Verdict.UNDETERMINED),
        (AtLeast(set(CODES) - {"force"}), Verdict.UNDETERMINED),
        (frozenset({"fraud"}), Verdict.NOT_MET),
        (frozenset[str](), Verdict.NOT_MET),
        ({"at_least": ["force"]}, Verdict.MET),
    ],
    ids=str,
)
def test_contains_is_met_by_a_known_code_and_never_failed_by_a_missing_one(known: object, expected: Verdict) -> None:
    """Codes that are not named may be there too."""
    assert verdict(FORCE, {"means": known}) is expected


def test_unless_is_failed_by_a_known_code_and_never_met_by_a_missing_one() -> None:
    """Under an exception it is the other way round, and the unknown stays unknown."""
    assert verdict(unless(FORCE), {"means": AtLeast({"force"})}) is Verdict.NOT_MET
    assert verdict(unless(FORCE), {"means": AtLeast({"fraud"})}) is Verdict.UNDETERMINED


def test_missing_asks_for_a_set_known_in_part_while_it_matters() -> None:
    """What is known in part can still be told in full, so it is asked for until nothing depends on it."""
    condition = all_of(FORCE, is_true(ASKED, cite="s 2"))
    assert tvs.evaluate(rule(condition), {"means": AtLeast({"fraud"})}, as_of=AS_OF).missing == ("means", "asked")
    assert tvs.evaluate(rule(condition), {"means": AtLeast({"force"})}, as_of=AS_OF).missing == ("asked",)
    assert tvs.evaluate(rule(FORCE), {"means": AtLeast({"force"})}, as_of=AS_OF).decisive == ("means",)


@pytest.mark.parametrize(("values", "shown"), [(True, "(recorded: at least force, fraud)"), (False, "means")])
def test_explain_shows_a_set_known_in_part_only_when_asked_for_values(values: bool, shown: str) -> None:
    """The text says that the set may hold more, and shows no code unasked."""
    result = tvs.evaluate(rule(FORCE), {"means": AtLeast({"fraud", "force"})}, as_of=AS_OF)
    text = explain(result, style="trace", values=values)
    assert shown in text
    assert ("fraud" in text) is values


# Growing clearer.


def _clearer(known: AtLeast, codes: tuple[str, ...]) -> st.SearchStrategy[AtLeast | frozenset[str]]:
    more = st.frozensets(st.sampled_from(codes)).map(lambda found: known.codes | found)
    return st.one_of(more, more.map(AtLeast))


@settings(max_examples=400)
@given(st.data())
def test_verdict_decided_on_sets_known_in_part_stands_when_more_is_known(data: st.DataObject) -> None:
    """Whatever the rest of a set turns out to be, a verdict once decided is never reversed."""
    provision = data.draw(strategies.provisions())
    facts = data.draw(strategies.facts(provision))
    if any(fact.name == "means" for fact in provision.facts):
        facts["means"] = data.draw(st.frozensets(st.sampled_from(CODES), min_size=1).map(AtLeast))
    before = tvs.decide(provision, facts, as_of=AS_OF)
    assert tvs.evaluate(provision, facts, as_of=AS_OF).verdict is before
    refined = {
        name: data.draw(_clearer(value, CODES)) if isinstance(value, AtLeast) else value
        for name, value in facts.items()
    }
    after = tvs.decide(provision, refined, as_of=AS_OF)
    assert tvs.evaluate(provision, refined, as_of=AS_OF).verdict is after
    if before is not Verdict.UNDETERMINED:
        assert after is before


_TESTS = st.frozensets(st.sampled_from(CODES), min_size=1).map(lambda codes: contains(MEANS, codes, cite="s 1"))


@settings(max_examples=300)
@given(
    known=st.frozensets(st.sampled_from(CODES), min_size=1).map(AtLeast),
    tests=st.lists(_TESTS, min_size=1, max_size=3),
    join=st.sampled_from([all_of, any_of, lambda *parts: unless(parts[0]), lambda *parts: at_least(1, *parts)]),
    data=st.data(),
)
def test_verdict_on_one_set_known_in_part_agrees_with_every_whole_set_it_may_be(
    known: AtLeast, tests: list[Condition], join: Any, data: st.DataObject
) -> None:
    """A decided verdict is that of every set with the known codes in it."""
    condition = join(*(attrs.evolve(test, id=f"test{number}") for number, test in enumerate(tests)))
    decided = verdict(condition, {"means": known})
    whole = data.draw(st.frozensets(st.sampled_from(CODES)).map(lambda more: known.codes | more))
    assert decided in (Verdict.UNDETERMINED, verdict(condition, {"means": whole}))


# Several sources.


SETS = st.frozensets(st.sampled_from(CODES), min_size=1)


@settings(max_examples=200)
@given(first=st.one_of(SETS, SETS.map(AtLeast)), second=st.one_of(SETS, SETS.map(AtLeast)))
def test_together_is_what_both_allow_and_the_same_either_way_round(first: Any, second: Any) -> None:
    """Two values agree on just the whole sets that each of them allows."""
    subsets = [frozenset(c for i, c in enumerate(CODES) if n >> i & 1) for n in range(2 ** len(CODES))]

    def allowed(value: Any) -> set[frozenset[str]]:
        return {s for s in subsets if (value.codes <= s if isinstance(value, AtLeast) else value == s)}

    both = together(first, second)
    assert both == together(second, first)
    assert (set() if both is None else allowed(both)) == allowed(first) & allowed(second)


def test_facts_known_in_part_under_two_names_are_joined() -> None:
    """What is said under the old name and under the new one is known."""
    means = code_set("means", "?", CODES, aliases=("old_means",))
    condition = all_of(contains(means, ["force"], cite="1", id="a"), contains(means, ["fraud"], cite="2", id="b"))
    facts = {"means": AtLeast({"force"}), "old_means": {"at_least": ["fraud"]}}
    assert verdict(condition, facts) is Verdict.MET
    with pytest.raises(FactValueError, match="same value"):
        verdict(condition, {"means": AtLeast({"force"}), "old_means": ["fraud"]})


def _case(*values: object, **more: Any) -> Case:
    findings = tuple(
        Finding(id=f"F-{number}", fact="trafficking_means", value=value)  # type: ignore[arg-type]
        for number, value in enumerate(values)
    )
    return Case(id="C-1", survivor=Survivor(id="S-1"), findings=findings, **more)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((AtLeast({"fraud"}),), AtLeast({"fraud"})),
        ((AtLeast({"fraud"}), AtLeast({"deception"})), AtLeast({"fraud", "deception"})),
        ((AtLeast({"fraud"}), None), AtLeast({"fraud"})),
        ((frozenset({"fraud", "deception"}), AtLeast({"fraud"})), frozenset({"fraud", "deception"})),
        ((AtLeast({"fraud"}), frozenset({"fraud", "deception"})), frozenset({"fraud", "deception"})),
    ],
    ids=str,
)
def test_facts_of_findings_that_know_parts_of_a_set_join_them(values: tuple[object, ...], expected: object) -> None:
    """Two people who each were told of one thing were told of both, and nobody contradicts anybody."""
    facts = tvs.facts_of(_case(*values), as_of=AS_OF)
    assert facts["trafficking_means"] == expected
    assert facts.problems == ()


@pytest.mark.parametrize("turned", [False, True])
def test_facts_of_a_known_code_that_a_whole_set_denies_are_a_conflict(turned: bool) -> None:
    """A finding that the set is whole and one that names another code cannot both be right."""
    values = [AtLeast({"fraud", "deception"}), frozenset({"fraud"})]
    facts = tvs.facts_of(_case(*(reversed(values) if turned else values), AtLeast({"fraud"})), as_of=AS_OF)
    assert facts["trafficking_means"] is Unknown.CONFLICTING
    assert [(problem.path, problem.code) for problem in facts.problems] == [("$.findings[1]", "finding.conflict")]


@pytest.mark.parametrize(
    ("means", "expected"),
    [
        ([{"fraud"}, {"deception"}], frozenset({"fraud", "deception"})),
        ([{"fraud"}, None], AtLeast({"fraud"})),
        ([None, {"fraud"}], AtLeast({"fraud"})),
        ([set(), None], None),
        ([set()], frozenset()),
        ([None], None),
    ],
    ids=str,
)
def test_facts_of_experiences_are_whole_only_if_every_one_is_known(means: list[Any], expected: object) -> None:
    """Where nobody knows of one experience, what is known of the others is known in part."""
    experiences = tuple(
        TraffickingExperience(
            id=f"E-{number}", means=None if found is None else frozenset(map(TraffickingMeans, found))
        )
        for number, found in enumerate(means)
    )
    facts = tvs.facts_of(_case(experiences=experiences), as_of=AS_OF)
    assert facts.get("trafficking_means") == expected


# What else carries it.


def test_finding_known_in_part_goes_through_json_into_a_verdict() -> None:
    """Stored, read again and decided, it is still what was recorded."""
    case = _case(AtLeast({"deception"}))
    again = tvs.convert.loads(tvs.convert.dumps(case), Case)
    assert again == case
    facts = tvs.facts_of(again, as_of=AS_OF)
    assert tvs.decide("un.palermo.consent_irrelevant", facts, as_of=AS_OF) is Verdict.MET


@pytest.mark.parametrize("value", [AtLeast({"force"}), {"at_least": ["force"]}], ids=["value", "json"])
def test_table_with_a_set_known_in_part_is_refused(value: object) -> None:
    """A column of lists has whole sets only, so a part is never taken for the whole."""
    pandas = pytest.importorskip("pandas")
    table = pandas.DataFrame({"means": [["fraud"], value]})
    with pytest.raises(FrameError) as caught:
        tvs.frames.evaluate_frame(table, rule(FORCE), as_of=AS_OF)
    assert [(problem.row, problem.code) for problem in caught.value.problems] == [(2, "frame.value")]
