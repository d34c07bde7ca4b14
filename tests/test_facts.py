"""Facts of a case: findings first, then what the records settle, and never more than they settle."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime
from typing import Any

import pytest

import tvs_core as tvs
from tvs_core.codes._base import AtLeast
from tvs_core.codes.case import MissingReason
from tvs_core.codes.exploitation import TraffickingMeans
from tvs_core.dates import Between, LeapDay, PartialDate
from tvs_core.errors import DateError, FactTypeError, UnknownFactError
from tvs_core.facts import DERIVATIONS, FactSet, facts_of
from tvs_core.records import Case, Finding, Survivor, TraffickingExperience
from tvs_core.rules.fact import Unknown, boolean, integer

AS_OF = date(2026, 3, 1)


def case(*findings: Finding, experiences: tuple[TraffickingExperience, ...] = (), **survivor: Any) -> Case:
    return Case(id="C-1", survivor=Survivor(id="S-1", **survivor), findings=findings, experiences=experiences)


def finding(fact: str, value: Any = None, *, number: int = 1, because: MissingReason | None = None) -> Finding:
    return Finding(id=f"F-{number}", fact=fact, value=value, unknown_because=because)


def experience(number: int = 1, **details: Any) -> TraffickingExperience:
    return TraffickingExperience(id=f"E-{number}", **details)


def derived(
    name: str, *findings: Finding, as_of: date = AS_OF, leap_day: LeapDay | None = None, **parts: Any
) -> object:
    return facts_of(case(*findings, **parts), as_of=as_of, leap_day=leap_day).get(name)


def test_facts_of_empty_case_is_the_day_asked_alone() -> None:
    """Nothing recorded settles nothing about the person."""
    facts = facts_of(case(), as_of=AS_OF)
    assert (dict(facts), facts.sources, facts.problems) == (
        {"assessment_date": AS_OF},
        {"assessment_date": "the day asked"},
        (),
    )


@pytest.mark.parametrize("as_of", [datetime(2026, 3, 1), "2026-03-01", None])
def test_facts_of_as_of_other_than_a_day_is_refused(as_of: Any) -> None:
    """The day on which ages are asked is a day."""
    with pytest.raises(DateError, match="as_of"):
        facts_of(case(born_on=date(2010, 1, 1)), as_of=as_of)


@pytest.mark.parametrize(
    ("born_on", "expected"),
    [
        (date(2008, 3, 1), 18),
        (date(2008, 3, 2), 17),
        (PartialDate.parse("2008"), Between(17, 18)),
        (PartialDate.parse("2010-05"), 15),
    ],
)
def test_facts_of_date_of_birth_gives_the_age_on_the_day_asked(born_on: Any, expected: object) -> None:
    """An age is as exact as the date of birth."""
    facts = facts_of(case(born_on=born_on), as_of=AS_OF)
    assert facts["date_of_birth"] == born_on
    assert facts["current_age_years"] == facts["age_at_decision_years"] == expected
    assert facts.sources["current_age_years"] == "date of birth and the day asked"
    assert facts.get("is_child") == (None if isinstance(expected, Between) else expected == 17 or expected == 15)


@pytest.mark.parametrize(
    ("born_on", "expected"), [(PartialDate.parse("2009~"), True), (PartialDate.parse("2000"), False)]
)
def test_facts_of_partial_birth_settles_childhood_where_every_day_agrees(born_on: Any, expected: bool) -> None:
    """Whoever is under 18 on every day they can be born on is a child."""
    assert derived("is_child", born_on=born_on, as_of=date(2025, 6, 1)) is expected


def test_facts_of_leap_day_birth_is_settled_by_the_convention_only() -> None:
    """Without a convention, a birthday on 29 February decides nothing on 28 February."""
    born, eve = date(2008, 2, 29), date(2026, 2, 28)
    assert derived("current_age_years", born_on=born, as_of=eve) == Between(17, 18)
    assert derived("is_child", born_on=born, as_of=eve) is None
    assert derived("current_age_years", born_on=born, as_of=eve, leap_day=LeapDay.FEB_28) == 18
    assert derived("current_age_years", born_on=born, as_of=eve, leap_day=LeapDay.MAR_1) == 17
    assert derived("current_age_years", born_on=born, as_of=AS_OF) == 18
    turned = "date_victim_turned_18"
    assert derived(turned, born_on=born) == PartialDate(date(2026, 2, 28), date(2026, 3, 1))
    assert derived(turned, born_on=born, leap_day=LeapDay.MAR_1) == date(2026, 3, 1)
    assert derived(turned, born_on=PartialDate.parse("2008-05")) == PartialDate(date(2026, 5, 1), date(2026, 5, 31))
    assert derived(turned) is None


def test_facts_of_recorded_age_holds_on_its_own_day_only() -> None:
    """An age told on a day says nothing about another day."""
    told: dict[str, Any] = {"age_years": 16, "age_recorded_on": AS_OF}
    assert derived("current_age_years", **told) == 16
    assert derived("current_age_years", **told, as_of=date(2026, 3, 2)) is None
    assert derived("is_child", **told) is True


def test_facts_of_age_at_an_event_follows_from_both_dates() -> None:
    """Ages at an offence or incident come from recorded dates, in text too."""
    offence = finding("offence_date", "2025-06")
    assert derived("age_at_offence_years", offence, born_on=date(2009, 1, 1)) == 16
    assert derived("age_at_offence_years", offence, born_on=date(2009, 6, 15)) == Between(15, 16)
    assert derived("age_at_incident_years", finding("incident_date", date(2025, 6, 1)), born_on=date(2009, 1, 1)) == 16
    assert derived("age_at_offence_years", born_on=date(2009, 1, 1)) is None
    born = finding("date_of_birth", "2009-01-01", number=2)
    assert derived("age_at_offence_years", offence, born) == 16


def test_facts_of_finding_wins_over_a_derivation() -> None:
    """What somebody recorded stands, also where it says that it is not known."""
    facts = facts_of(case(finding("current_age_years", 20), born_on=date(2010, 1, 1)), as_of=AS_OF)
    assert (facts["current_age_years"], facts["is_child"]) == (20, True)
    assert isinstance(facts.sources["current_age_years"], Finding)
    declined = finding("current_age_years", because=MissingReason.DECLINED)
    assert derived("current_age_years", declined, born_on=date(2010, 1, 1)) is Unknown.DECLINED
    other_name = finding("age_now_years", 20)
    assert derived("current_age_years", other_name, born_on=date(2010, 1, 1)) is None


@pytest.mark.parametrize("reason", MissingReason)
def test_facts_of_reason_for_not_knowing_rides_along(reason: MissingReason) -> None:
    """Every reason a record can give is one the engine knows."""
    assert derived("victim_of_trafficking", finding("victim_of_trafficking", because=reason)) is Unknown(reason.value)


@pytest.mark.parametrize(
    ("values", "expected", "conflicts"),
    [
        ([True, True], True, 0),
        ([True, False], Unknown.CONFLICTING, 1),
        ([True, False, True], Unknown.CONFLICTING, 1),
        ([None, True], True, 0),
        ([True, None], True, 0),
        ([None, None], None, 0),
        ([MissingReason.DECLINED, None], Unknown.DECLINED, 0),
        ([MissingReason.DECLINED, True], True, 0),
        ([True, MissingReason.DECLINED], True, 0),
        ([MissingReason.DECLINED, MissingReason.NOT_ASKED], Unknown.NOT_ASKED, 0),
        ([True, False, MissingReason.DECLINED], Unknown.CONFLICTING, 1),
    ],
)
def test_facts_of_several_findings_agree_or_are_reported(values: list[Any], expected: Any, conflicts: int) -> None:
    """What contradicts itself is unknown until somebody corrects it; what agrees is known."""
    recorded = [
        finding("flag", number=n, **({"because": v} if isinstance(v, MissingReason) else {"value": v}))
        for n, v in enumerate(values)
    ]
    facts = facts_of(case(*recorded), as_of=AS_OF)
    assert facts["flag"] is expected
    assert [problem.code for problem in facts.problems] == ["finding.conflict"] * conflicts
    assert all(problem.path == "$.findings[1]" for problem in facts.problems)


def test_facts_of_conflicting_dates_of_birth_derive_no_age() -> None:
    """Nothing follows from a date that is in doubt."""
    both = (finding("date_of_birth", date(2009, 1, 1)), finding("date_of_birth", date(2007, 1, 1), number=2))
    facts = facts_of(case(*both, born_on=date(2009, 1, 1)), as_of=AS_OF)
    assert facts["date_of_birth"] is Unknown.CONFLICTING
    assert "current_age_years" not in facts


def test_facts_of_dates_that_cannot_be_are_problems_without_values() -> None:
    """An age before birth, or a text that is no date, is reported and settles nothing."""
    facts = facts_of(case(finding("offence_date", "2001-02-03"), born_on=date(2010, 1, 1)), as_of=AS_OF)
    assert "age_at_offence_years" not in facts
    (problem,) = facts.problems
    assert (problem.path, problem.code) == ("$.facts.age_at_offence_years", "fact.underivable")
    assert "2001" not in str(problem)
    assert "2010" not in str(problem)
    garbled = facts_of(case(finding("offence_date", "Amina"), born_on=date(2010, 1, 1)), as_of=AS_OF)
    assert [p.code for p in garbled.problems] == ["fact.underivable"]
    assert "Amina" not in str(garbled.problems)
    late = facts_of(case(finding("date_of_birth", date(9995, 1, 1))), as_of=AS_OF)
    assert "date_victim_turned_18" not in late


def test_facts_of_age_at_victimization_is_that_of_the_earliest_experience() -> None:
    """The youngest start counts, and one start that nobody knows leaves it open."""
    name = "age_at_victimization_years"
    known = experience(1, age_years_at_start=16)
    dated = experience(2, started_on=PartialDate.parse("2024"))
    assert derived(name, experiences=(known,)) == 16
    assert derived(name, experiences=(known, dated), born_on=date(2010, 6, 1)) == Between(13, 14)
    assert derived(name, experiences=(experience(9, age_years_at_start=Between(15, 17)), known)) == Between(15, 16)
    assert derived(name, experiences=(known, dated)) is None
    assert derived(name, experiences=(known, experience(3))) is None
    assert derived(name) is None


def test_facts_of_codes_of_every_experience_are_joined() -> None:
    """A set nobody recorded of one experience leaves the whole set open at the end."""
    fraud = experience(1, means=frozenset({TraffickingMeans.FRAUD}))
    nothing = experience(2, means=frozenset())
    silent = experience(3)
    assert derived("trafficking_means", experiences=(fraud, nothing)) == frozenset({"fraud"})
    assert derived("trafficking_means", experiences=(nothing,)) == frozenset()
    assert derived("trafficking_means", experiences=(fraud, silent)) == AtLeast({"fraud"})
    assert derived("trafficking_means", experiences=(silent,)) is None
    assert derived("trafficking_acts") is None


def test_facts_of_order_of_two_dates_is_settled_when_every_day_agrees() -> None:
    """A decision before an assessment, also with partial dates."""
    name = "conclusive_grounds_decided_before_assessment_date"
    decided = finding("conclusive_grounds_decision_date", "2025")
    assert derived(name, decided, finding("assessment_date", "2026-01-01", number=2)) is True
    assert derived(name, decided, finding("assessment_date", "2025-06-01", number=2)) is None
    assert derived(name, decided, finding("assessment_date", "2024", number=2)) is False
    assert derived(name, decided) is True
    assert derived(name) is None


def test_derivations_lead_to_facts_that_the_law_declares() -> None:
    """What is derived is asked for somewhere, and says from what it follows."""
    vocabulary = tvs.law.facts_by_name()
    assert {d.fact for d in DERIVATIONS} <= vocabulary.keys()
    assert all(derivation.words for derivation in DERIVATIONS)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))])
def test_factset_is_a_mapping_that_shows_no_values_and_survives_pickling(again: Any) -> None:
    """A set of facts works as a mapping, and its repr tells nothing about anybody."""
    facts = facts_of(case(finding("offence_date", "1987-06"), born_on=date(1977, 1, 1)), as_of=AS_OF)
    assert repr(facts) == f"<FactSet of {len(facts)}>"
    assert dict(again(facts)) == dict(facts)
    assert again(facts) == facts
    assert (again(facts).sources, again(facts).problems) == (facts.sources, facts.problems)
    assert FactSet({"a": 1}) == {"a": 1}
    with pytest.raises(KeyError):
        _ = facts["nothing"]


def test_factset_checked_takes_only_facts_of_the_vocabulary() -> None:
    """Names and types are checked before anything is computed."""
    vocabulary = {"flag": boolean("flag", "?"), "age_years": integer("age_years", "?")}
    assert FactSet.checked({"flag": True}, vocabulary) == {"flag": True}
    with pytest.raises(FactTypeError):
        FactSet.checked({"flag": "yes"}, vocabulary)
    with pytest.raises(UnknownFactError):
        FactSet.checked({"flagg": True}, vocabulary)
