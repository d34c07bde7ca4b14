"""Compiled rules decide what evaluating explains, resolve names and links, and take nothing as code."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pytest

from tvs_core.dates import PartialDate
from tvs_core.errors import (
    CyclicProvisionError,
    DateError,
    FactTypeError,
    FactValueError,
    InvalidFacts,
    NotEncodedError,
    ProvisionError,
    UnknownFactError,
    UnknownProvisionError,
)
from tvs_core.kleene import Verdict
from tvs_core.rules import _writer, decide, evaluate, jsonform
from tvs_core.rules import compile as compiling
from tvs_core.rules import condition as c
from tvs_core.rules.compile import ALONE, Rule, compile_rule
from tvs_core.rules.evaluate import Notice
from tvs_core.rules.fact import Fact, Unknown, boolean, code, code_set, day, decimal, integer
from tvs_core.rules.provision import NotEncoded, Provision, between, primary, since

AS_OF = date(2026, 3, 1)
FLAG, OTHER = boolean("flag", "?"), boolean("other", "?")
AGE = integer("age_years", "?", aliases=("years_of_age", "age"))
SETTLED = boolean("settled", "?", settled_by="xx.settles")


class Shelf:
    """A library of a few rules."""

    def __init__(self, *provisions: Provision, facts: tuple[Fact, ...] = ()) -> None:
        read = [fact for provision in provisions for fact in provision.facts]
        self.facts = {name: fact for fact in (*read, *facts) for name in fact.names}
        ids = {provision.id: [p for p in provisions if p.id == provision.id] for provision in provisions}
        self.rules = {id: Rule(tuple(versions), self) for id, versions in ids.items()}

    def fact(self, name: str) -> Fact | None:
        return self.facts.get(name)

    def fact_names(self) -> list[str]:
        return list(self.facts)

    def rule(self, id: str) -> Rule:
        if id not in self.rules:
            raise UnknownProvisionError(id=id)
        return self.rules[id]

    def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
        return (Notice("test.notice", f"{provision.id} on {as_of}"),)


def rule(when: c.Condition, id: str = "xx.rule", **details: Any) -> Provision:
    return Provision(id=id, title=id, when=when, **details)


def t(fact: Fact, id: str | None = None) -> c.Leaf:
    return c.is_true(fact, cite="s 1", id=id)


def both(shelf: Shelf, id: str, facts: Mapping[str, object], as_of: date = AS_OF) -> str:
    """The verdict by both ways, which must agree."""
    verdict = shelf.rule(id).decide(facts, as_of)
    assert shelf.rule(id).evaluate(facts, as_of).verdict is verdict
    return verdict.value


@pytest.mark.parametrize("as_of", [datetime(2026, 3, 1), "2026-03-01", None, 20260301])
def test_as_of_other_than_a_day_is_refused(as_of: Any) -> None:
    """The day whose law applies is a day, and never guessed."""
    for verb in (decide, evaluate):
        with pytest.raises(DateError, match="as_of"):
            verb(rule(t(FLAG)), {}, as_of=as_of)


class Day(date):
    """A day of a subclass."""


def test_as_of_of_a_subclass_of_date_is_a_day() -> None:
    """A day is a day, whoever made it."""
    assert decide(rule(t(FLAG), in_force=since("2026-03-01")), {"flag": True}, as_of=Day(2026, 3, 1)) is Verdict.MET


def test_rule_on_each_day_applies_the_version_of_that_day() -> None:
    """Before, in, between and after versions, in both ways."""
    missing = NotEncoded(during=between("2018-01-01", "2018-12-31"), reason="Not found.")
    old = rule(t(FLAG), in_force=between("2019-01-01", "2019-12-31"), not_encoded=(missing,))
    new = rule(t(OTHER), in_force=since("2021-01-01"), gap_before="Repealed.")
    compiled = Rule((new, old))
    facts = {"flag": True, "other": False}
    expected = {
        date(2017, 12, 31): Verdict.NOT_IN_FORCE,
        date(2019, 1, 1): Verdict.MET,
        date(2019, 12, 31): Verdict.MET,
        date(2020, 6, 1): Verdict.NOT_IN_FORCE,
        date(2021, 1, 1): Verdict.NOT_MET,
        date.max: Verdict.NOT_MET,
    }
    assert {on: compiled.decide(facts, on) for on in expected} == expected
    assert {on: compiled.evaluate(facts, on).verdict for on in expected} == expected
    for verb in (compiled.decide, compiled.evaluate):
        with pytest.raises(NotEncodedError, match=r"Not found\."):
            verb(facts, date(2018, 6, 1))


def test_no_version_at_all_is_refused() -> None:
    """A rule has at least one version."""
    with pytest.raises(ProvisionError, match="got none"):
        decide([], {}, as_of=AS_OF)


WRONG: dict[str, Any] = {"flag": "yes", "other": 1, "age_years": "17"}
READS_ALL = c.all_of(t(FLAG), t(OTHER), c.lt(AGE, 18, cite="s 2"))


@pytest.mark.parametrize("verb", [decide, evaluate])
def test_wrong_facts_are_all_reported_at_once(verb: Any) -> None:
    """Deciding gives up on the first wrong fact, and still tells of every one, as evaluating does."""
    with pytest.raises(FactTypeError):
        verb(rule(READS_ALL), {"flag": False, "age_years": "17"}, as_of=AS_OF)
    with pytest.raises(InvalidFacts) as caught:
        verb(rule(READS_ALL), WRONG, as_of=AS_OF)
    assert [error.name for error in caught.value.exceptions if isinstance(error, FactTypeError)] == list(WRONG)
    with pytest.raises(InvalidFacts) as caught:
        verb(rule(READS_ALL), {"fla": True, "othe": True}, as_of=AS_OF)
    assert [error.name for error in caught.value.exceptions if isinstance(error, UnknownFactError)] == ["fla", "othe"]


@pytest.mark.parametrize("verb", ["decide", "evaluate"])
def test_wrong_fact_of_a_rule_relied_on_is_reported_though_it_no_longer_matters(verb: str) -> None:
    """A wrong type is an error even behind a part that already failed."""
    relied = rule(t(OTHER), "xx.relied")
    shelf = Shelf(rule(c.all_of(t(FLAG), c.provision("xx.relied", cite="s 2"))), relied)
    with pytest.raises(FactTypeError, match="other"):
        getattr(shelf.rule("xx.rule"), verb)({"flag": False, "other": "no"}, AS_OF)


def test_misspelt_fact_is_an_error_with_a_suggestion_from_the_library_too() -> None:
    """A name that nothing has is a mistake and never an unknown fact."""
    shelf = Shelf(rule(t(FLAG)), facts=(OTHER,))
    for facts, suggestion in (({"flagg": True}, "flag"), ({"othre": True}, "other"), ({"zz": 1}, None)):
        with pytest.raises(UnknownFactError) as caught:
            shelf.rule("xx.rule").decide(facts, AS_OF)
        assert caught.value.suggestion == suggestion
    unhashed: Any = {5: True}
    with pytest.raises(UnknownFactError, match="Unknown fact '5'"):
        decide(rule(t(FLAG)), unhashed, as_of=AS_OF)


def test_known_fact_that_is_not_read_is_ignored_whatever_it_says() -> None:
    """A case knows more than one rule asks."""
    shelf = Shelf(rule(t(FLAG)), facts=(OTHER,))
    for _ in range(2):
        assert both(shelf, "xx.rule", {"flag": True, "other": "anything"}) == "met"


@pytest.mark.parametrize("name", ["age_years", "years_of_age", "age"])
def test_fact_is_taken_under_every_name_of_it(name: str) -> None:
    """A renamed fact still answers to its old names."""
    young = rule(c.lt(AGE, 18, cite="s 1"))
    assert decide(young, {name: 17}, as_of=AS_OF) is Verdict.MET
    found = evaluate(young, {name: 17}, as_of=AS_OF)
    assert (found.verdict, found.decisive, found.values) == (Verdict.MET, ("age_years",), {"age_years": 17})


@pytest.mark.parametrize(
    "facts",
    [
        {"age_years": 17, "age": 17},
        {"age": 17, "age_years": 17},
        {"age": 17, "years_of_age": 17},
        {"age_years": None, "age": 17},
        {"age": 17, "age_years": None},
        {"age": None, "age_years": 17},
        {"age_years": Unknown.DECLINED, "age": 17},
        {"age": Unknown.DECLINED, "age_years": 17},
    ],
)
def test_fact_under_two_names_that_agree_is_known(facts: dict[str, Any]) -> None:
    """In whatever order two names come, what is known wins over what is not."""
    assert decide(rule(c.lt(AGE, 18, cite="s 1")), facts, as_of=AS_OF) is Verdict.MET


@pytest.mark.parametrize(
    "facts", [{"age_years": 17, "age": 18}, {"age": 18, "age_years": 17}, {"age": 17, "years_of_age": 18}]
)
def test_fact_under_two_names_that_differ_is_an_error(facts: dict[str, Any]) -> None:
    """Neither of two values is chosen in silence."""
    for verb in (decide, evaluate):
        with pytest.raises(FactValueError, match="the same value under every name"):
            verb(rule(c.lt(AGE, 18, cite="s 1")), facts, as_of=AS_OF)


def test_fact_that_nobody_recorded_is_settled_by_its_provision() -> None:
    """Absent is settled by the provision that decides it, with that provision's explanation below the test."""
    settles = rule(t(OTHER), "xx.settles", authority=(primary("Act s 9"),))
    shelf = Shelf(rule(t(SETTLED)), rule(c.is_false(SETTLED, cite="s 1"), "xx.negated"), settles)
    assert both(shelf, "xx.rule", {"other": True}) == "met"
    assert both(shelf, "xx.negated", {"other": True}) == "not_met"
    assert both(shelf, "xx.rule", {}) == "undetermined"
    found = shelf.rule("xx.rule").evaluate({"other": False}, AS_OF)
    assert (found.verdict, found.decisive) == (Verdict.NOT_MET, ("other",))
    (nested,) = found.steps
    assert (nested.id, nested.kind, nested.citation, nested.verdict) == (
        "xx.settles",
        "provision",
        "Act s 9",
        Verdict.NOT_MET,
    )
    assert [step.id for step in found.steps.walk()] == ["settled", "xx.settles", "other"]
    assert shelf.rule("xx.rule").evaluate({}, AS_OF).missing == ("settled", "other")


@pytest.mark.parametrize("value", [None, *Unknown])
def test_fact_recorded_as_not_known_is_not_settled(value: Unknown | None) -> None:
    """Somebody said that they do not know; the provision does not overrule them."""
    shelf = Shelf(rule(t(SETTLED)), rule(t(OTHER), "xx.settles"))
    assert both(shelf, "xx.rule", {"other": True, "settled": value}) == "undetermined"
    assert both(shelf, "xx.rule", {"other": True, "settled": False}) == "not_met"


def test_settled_fact_of_a_rule_alone_is_unknown() -> None:
    """Without a library there is nothing that could settle it."""
    assert decide(rule(t(SETTLED)), {}, as_of=AS_OF) is Verdict.UNDETERMINED
    assert evaluate(rule(t(SETTLED)), {}, as_of=AS_OF).missing == ("settled",)


def test_fact_settled_by_the_provision_that_reads_it_is_unknown() -> None:
    """A provision cannot answer its own question."""
    own = boolean("own", "?", settled_by="xx.rule")
    assert both(Shelf(rule(t(own))), "xx.rule", {}) == "undetermined"


def test_reliance_takes_the_verdict_of_the_other_provision() -> None:
    """Met is true, not met is false, anything else unknown."""
    relies = rule(c.any_of(t(FLAG), c.provision("xx.relied", cite="s 2")))
    shelf = Shelf(relies, rule(t(OTHER), "xx.relied", in_force=since("2026-01-01")))
    assert both(shelf, "xx.rule", {"other": True}) == "met"
    assert both(shelf, "xx.rule", {"other": False, "flag": False}) == "not_met"
    assert both(shelf, "xx.rule", {}) == "undetermined"
    step = shelf.rule("xx.rule").evaluate({"other": True}, AS_OF).steps.children[1]
    assert (step.id, step.kind, step.citation, step.children[0].kind) == ("xx.relied", "provision", "s 2", "provision")


def test_reliance_on_a_provision_not_in_force_is_unknown() -> None:
    """What was not law that day is not held against anybody."""
    relies = rule(c.any_of(t(FLAG), c.provision("xx.relied", cite="s 2")))
    shelf = Shelf(relies, rule(t(OTHER), "xx.relied", in_force=since("2026-01-01")))
    day_before = date(2025, 12, 31)
    assert both(shelf, "xx.rule", {"other": False, "flag": False}, day_before) == "undetermined"
    found = shelf.rule("xx.rule").evaluate({"flag": False}, day_before)
    assert found.missing == ()
    assert [step.verdict.value for step in found.steps.walk()][-1] == "not_in_force"


def test_reliance_that_resolves_nowhere_is_an_error() -> None:
    """A rule that relies on nothing known cannot be decided at all."""
    relies = rule(c.provision("xx.nowhere", cite="s 2"))
    for library in (ALONE, Shelf(relies)):
        for verb in (decide, evaluate):
            with pytest.raises(UnknownProvisionError, match=r"xx\.nowhere"):
                verb(relies, {}, as_of=AS_OF, library=library)


def test_rules_that_rely_on_each_other_in_a_circle_are_refused() -> None:
    """Directly, through another, or through the fact that it settles."""
    itself = rule(c.provision("xx.rule", cite="s 2"))
    with pytest.raises(CyclicProvisionError) as caught:
        Shelf(itself).rule("xx.rule").decide({}, AS_OF)
    assert caught.value.ids == ("xx.rule", "xx.rule")
    first, second = rule(c.provision("xx.settles", cite="s 2")), rule(t(SETTLED), "xx.b")
    shelf = Shelf(first, second, rule(c.provision("xx.b", cite="s 3"), "xx.settles"))
    with pytest.raises(CyclicProvisionError, match=r"xx\.settles -> xx\.b -> xx\.settles"):
        shelf.rule("xx.rule").evaluate({}, AS_OF)


def test_rules_linked_that_mean_different_facts_by_a_name_are_refused() -> None:
    """One value cannot answer two questions."""
    relied = rule(c.lt(integer("flag", "?"), 1, cite="s 1"), "xx.relied")
    shelf = Shelf(rule(c.all_of(t(FLAG), c.provision("xx.relied", cite="s 2"))), relied)
    with pytest.raises(ProvisionError, match="the name 'flag' stands for two different facts"):
        shelf.rule("xx.rule").decide({}, AS_OF)


def test_notices_of_the_library_follow_those_of_the_sources() -> None:
    """A library can say more about a provision than its sources do."""
    found = Shelf(rule(t(FLAG))).rule("xx.rule").evaluate({}, AS_OF)
    assert [notice.message for notice in found.notices] == ["xx.rule on 2026-03-01"]


def test_compile_rule_same_versions_are_compiled_once_and_others_apart() -> None:
    """Nothing is compiled twice, and no rule answers for another that only looks like it."""
    first, again = rule(t(FLAG)), rule(t(FLAG))
    assert compile_rule((first,)) is compile_rule((again,))
    linked = boolean("flag", "?", settled_by="xx.settles")
    shelf = Shelf(rule(t(OTHER), "xx.settles"))
    assert compile_rule((rule(t(linked)),), shelf) is not compile_rule((rule(t(FLAG)),), shelf)
    assert decide(rule(t(linked)), {"other": True}, as_of=AS_OF, library=shelf) is Verdict.MET
    assert decide(rule(t(FLAG)), {"other": True}, as_of=AS_OF, library=shelf) is Verdict.UNDETERMINED


def test_compile_rule_of_very_many_rules_keeps_working(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered is bounded, and forgetting changes no answer."""
    monkeypatch.setattr(compiling, "_COMPILED", {})
    monkeypatch.setattr(compiling, "_COMPILED_AT_MOST", 2)
    for n in range(6):
        assert decide(rule(t(FLAG), f"xx.r{n}"), {"flag": True}, as_of=AS_OF) is Verdict.MET
        assert len(compiling._COMPILED) <= 2


HOSTILE = [
    "'",
    '"',
    "\\",
    "\n",
    "'''",
    '"""',
    "{",
    "}",
    "%s",
    "__import__('os')",
    "k0 = 1\n    return True\n",
    "\x00",
    "é\u2028",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_rule_from_json_with_hostile_text_is_data_and_never_code(text: str) -> None:
    """Ids, names, codes, titles and citations of a stranger's rule are compared, never run."""
    made = c.all_of(
        c.is_true(boolean(f"flag{text}", text, settled_by=f"x{text}"), cite=text, id=f"a{text}"),
        c.one_of(code(f"code{text}", text, [f"one{text}", "two"]), [f"one{text}"], cite=text, id=f"b{text}"),
        c.contains(code_set(f"set{text}", text), [text], cite=text, id=f"c{text}"),
        c.any_of(c.eq(code(f"word{text}", text), text, cite=text, id=f"d{text}"), title=text, cite=text),
    )
    (read,) = jsonform.loads(jsonform.dumps([rule(made, f"xx{text}", effect=text)]))
    facts = {f"flag{text}": True, f"code{text}": f"one{text}", f"set{text}": [text], f"word{text}": text}
    assert decide(read, facts, as_of=AS_OF) is Verdict.MET
    assert evaluate(read, facts, as_of=AS_OF).verdict is Verdict.MET
    assert decide(read, facts | {f"word{text}": f"{text}x"}, as_of=AS_OF) is Verdict.NOT_MET
    assert decide(read, {}, as_of=AS_OF) is Verdict.UNDETERMINED


def test_compiled_source_holds_no_text_of_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compiled is made of names the engine gives, whatever the rule says."""
    sources: list[str] = []
    real = compile

    def spy(source: str, *rest: Any) -> Any:
        sources.append(source)
        return real(source, *rest)

    monkeypatch.setattr(_writer, "compile", spy, raising=False)
    marked = c.all_of(
        c.lt(integer("MARK_age", "?"), 1234567, cite="MARK"), c.one_of(code("MARK", "?"), ["MARK"], cite="MARK")
    )
    assert Rule((rule(marked, "xx.MARK", effect="MARK"),)).decide({"MARK_age": 1, "MARK": "MARK"}, AS_OF) is Verdict.MET
    assert len(sources) == 1
    assert "MARK" not in sources[0]
    assert "1234567" not in sources[0]


@pytest.mark.parametrize(
    ("test", "value", "verdict"),
    [
        (c.lt(AGE, 18, cite="s"), True, FactTypeError),
        (c.lt(day("d", "?"), "2020-01-01", cite="s"), Day(2019, 1, 1), Verdict.MET),
        (c.lt(day("d", "?"), "2020-01-01", cite="s"), PartialDate.parse("2020"), Verdict.NOT_MET),
        (c.lt(day("d", "?"), "2020-01-02", cite="s"), PartialDate.parse("2020"), Verdict.UNDETERMINED),
        (c.ge(decimal("d", "?"), 0.3, cite="s"), 0.3, Verdict.MET),
        (c.ge(decimal("d", "?"), 0.3, cite="s"), 1, Verdict.MET),
        (c.ne(code("d", "?"), "a", cite="s"), "b", Verdict.MET),
        (c.eq(AGE, decimal("x", "?"), cite="s"), 17, Verdict.UNDETERMINED),
    ],
)
def test_decide_value_of_an_unusual_type_is_checked_like_any(test: c.Leaf, value: object, verdict: Any) -> None:
    """The short way for plain values and the careful way for others come to the same."""
    facts = {test.fact.name: value}
    if isinstance(verdict, Verdict):
        assert decide(rule(test), facts, as_of=AS_OF) is verdict
        assert evaluate(rule(test), facts, as_of=AS_OF).verdict is verdict
    else:
        with pytest.raises(verdict):
            decide(rule(test), facts, as_of=AS_OF)


def test_decide_any_mapping_of_facts_works() -> None:
    """Facts need not be a dict."""

    class Facts(Mapping[str, object]):
        def __getitem__(self, name: str) -> object:
            return {"flag": True}[name]

        def __iter__(self) -> Any:
            return iter(["flag"])

        def __len__(self) -> int:
            return 1

    assert decide(rule(t(FLAG)), Facts(), as_of=AS_OF) is Verdict.MET


def test_provision_pickled_after_compiling_decides_the_same() -> None:
    """A provision carries nothing of its compiled form along."""
    made = rule(READS_ALL)
    facts = {"flag": True, "other": True, "age_years": 17}
    assert decide(made, facts, as_of=AS_OF) is Verdict.MET
    assert decide(pickle.loads(pickle.dumps(made)), facts, as_of=AS_OF) is Verdict.MET
