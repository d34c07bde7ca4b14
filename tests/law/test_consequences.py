"""What follows from a met provision: effect, rights and periods with their last days."""

from __future__ import annotations

import json
from datetime import date

import pytest

import tvs_core as tvs
from tvs_core import law
from tvs_core.dates import AnyDate, PartialDate
from tvs_core.errors import DateError, UnknownNameError
from tvs_core.kleene import Verdict
from tvs_core.law import consequences as module
from tvs_core.law.consequences import Consequences, Term, consequences
from tvs_core.records import Case, Finding, Survivor
from tvs_core.rules import Duration, Provision, Result, boolean, evaluate, is_true

AS_OF = date(2026, 11, 1)
ASKED = boolean("asked", "Did the person ask?")


def met(id: str, *durations: Duration, adverse: bool = False) -> Result:
    """Return a met result of a provision with some periods."""
    rule = Provision(
        id=id, title="T", when=is_true(ASKED, cite="s 1"), durations=durations, effect="Help.", adverse=adverse
    )
    return evaluate(rule, {"asked": True}, as_of=AS_OF)


def lasting(value: int | str, unit: str, *, start: str = "grant", last_day_counts: bool = True) -> Duration:
    """Return a period from a grant."""
    return Duration(what="status", value=value, unit=unit, start=start, cite="s 2", last_day_counts=last_day_counts)


def term_of(found: Consequences, what: str) -> Term:
    """Return the one period about something."""
    (term,) = [term for term in found.terms if term.what == what]
    return term


RECOVERY = {
    "has_positive_reasonable_grounds_decision": True,
    "previous_positive_reasonable_grounds_decision": False,
    "exploitation_wholly_before_first_reasonable_grounds_decision": False,
    "disqualified_from_protection": False,
    "conclusive_grounds_decided_before_assessment_date": False,
    "assessment_date": "2026-03-10",
}


@pytest.mark.parametrize(
    ("decided", "last"),
    [
        ("2026-03-02", date(2026, 3, 31)),
        ("2026-01-31", date(2026, 3, 1)),
        ("2024-01-31", date(2024, 2, 29)),
        ("2025-12-02", date(2025, 12, 31)),
    ],
)
def test_consequences_of_recovery_period_count_the_day_of_the_decision(decided: str, last: date) -> None:
    """Thirty days beginning with a day end on the twenty-ninth day after it."""
    facts = {**RECOVERY, "reasonable_grounds_decision_date": decided, "assessment_date": decided}
    found = consequences(tvs.evaluate("gb.nrm.recovery_period", facts, as_of=AS_OF))
    term = term_of(found, "minimum recovery period")
    assert (term.end, term.source) == (last, "reasonable_grounds_decision_date")


@pytest.mark.parametrize(
    ("value", "unit", "start", "last"),
    [
        (1, "months", date(2026, 1, 31), date(2026, 2, 28)),
        (1, "months", date(2024, 1, 31), date(2024, 2, 29)),
        (6, "months", date(2026, 8, 31), date(2027, 2, 28)),
        (1, "years", date(2024, 2, 29), date(2025, 2, 28)),
        (4, "years", date(2024, 2, 29), date(2028, 2, 29)),
        (45, "days", date(2026, 12, 31), date(2027, 2, 14)),
    ],
)
def test_consequences_clamp_the_last_day_to_the_end_of_the_month(
    value: int, unit: str, start: date, last: date
) -> None:
    """A period of months or years ends on the same day of the month, or on its last."""
    found = consequences(met("xx.a", lasting(value, unit)), starts={"grant": start})
    assert found.terms[0].end == last


def test_consequences_with_a_partial_start_give_a_partial_end() -> None:
    """A start known to the month gives an end known to the month's width."""
    found = consequences(met("xx.a", lasting(1, "months")), starts={"grant": "2026-01"})
    assert found.terms[0].end == PartialDate(date(2026, 2, 1), date(2026, 2, 28))
    estimated = consequences(met("xx.a", lasting(1, "years")), starts={"grant": "2026~"}).terms[0].end
    assert isinstance(estimated, PartialDate)
    assert estimated.estimated


def test_consequences_count_the_first_day_where_the_law_says_so() -> None:
    """The same length ends a day earlier when the first day is counted."""
    counted = lasting(30, "days", last_day_counts=False)
    found = consequences(met("xx.a", counted), starts={"grant": date(2026, 3, 1)})
    assert found.terms[0].end == date(2026, 3, 30)


@pytest.mark.parametrize(
    ("unit", "reason"), [("working_days", "holidays"), ("hours", "moment"), ("sessions", "cannot be counted")]
)
def test_consequences_never_approximate_a_unit(unit: str, reason: str) -> None:
    """Working days and hours get no last day, and the reason is said."""
    term = consequences(met("xx.a", lasting(9, unit)), starts={"grant": date(2026, 3, 1)}).terms[0]
    assert term.end is None
    assert reason in term.not_computed
    assert reason in str(term)


@pytest.mark.parametrize(
    ("as_of", "due"),
    [
        (date(2026, 5, 30), date(2026, 5, 31)),
        (date(2026, 5, 31), date(2026, 5, 31)),
        (date(2026, 6, 1), date(2027, 5, 31)),
    ],
)
def test_consequences_of_a_yearly_day_give_the_next_one(as_of: date, due: date) -> None:
    """The report on supply chains is due each 31 May, the day itself included."""
    facts = {
        "produces_or_imports_goods": True,
        "business_place_or_assets_in_canada": True,
        "size_conditions_met_count": 2,
    }
    found = consequences(tvs.evaluate("ca.supply_chain.reporting_entity", facts, as_of=as_of))
    assert found.terms[0].end == due
    assert "on 05-31 each year" in str(found)


def test_consequences_without_a_known_start_say_what_is_missing() -> None:
    """No date is invented for a period whose start nobody recorded."""
    term = consequences(met("xx.a", lasting(4, "years"))).terms[0]
    assert (term.start, term.end) == (None, None)
    assert "give it as a start" in term.not_computed
    linked = Duration(what="claim", value=2, unit="years", start="incident", cite="s 2", runs_from="incident_date")
    assert "(incident_date)" in consequences(met("xx.a", linked)).terms[0].not_computed


def test_consequences_take_further_facts_from_a_case() -> None:
    """A date the provision does not read can come from the case."""
    linked = Duration(what="claim", value=2, unit="years", start="incident", cite="s 2", runs_from="incident_date")
    finding = Finding(id="F-1", fact="incident_date", value=date(2026, 2, 28))
    case = Case(id="C-1", survivor=Survivor(id="S-1"), findings=(finding,))
    found = consequences(met("xx.a", linked), facts=case)
    assert found.terms[0].end == date(2028, 2, 28)
    given = consequences(met("xx.a", linked), facts=case, starts={"incident_date": date(2026, 3, 1)})
    assert given.terms[0].end == date(2028, 3, 1)


def test_consequences_refuse_a_start_that_nothing_runs_from() -> None:
    """A misspelt start is an error with a suggestion, not ignored."""
    with pytest.raises(UnknownNameError, match="grant"):
        consequences(met("xx.a", lasting(1, "years")), starts={"grants": date(2026, 1, 1)})
    with pytest.raises(DateError):
        consequences(met("xx.a", lasting(1, "years")), starts={"grant": 2026})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("facts", "as_of", "verdict"),
    [
        ({}, AS_OF, Verdict.UNDETERMINED),
        ({"disqualified_from_protection": True}, AS_OF, Verdict.NOT_MET),
        ({}, date(1990, 1, 1), Verdict.NOT_IN_FORCE),
    ],
)
def test_consequences_of_what_is_not_met_are_none(facts: dict[str, object], as_of: date, verdict: Verdict) -> None:
    """Nothing follows unless the conditions are met, and that is said."""
    found = consequences(tvs.evaluate("gb.nrm.recovery_period", facts, as_of=as_of))
    assert (found.verdict, found.terms, found.effect) == (verdict, (), "")
    assert "nothing follows" in str(found)


def test_consequences_carry_the_notices_and_say_that_weekends_are_not_moved() -> None:
    """A last day comes with the warning that the rules of the place may move it."""
    found = consequences(met("xx.a", lasting(1, "years")), starts={"grant": date(2026, 1, 1)})
    assert [notice.code for notice in found.notices] == ["law.last_day_not_moved"]
    assert consequences(met("xx.a", lasting(1, "years"))).notices == ()


def test_consequences_of_an_adverse_provision_say_so() -> None:
    """A bar is not shown as an entitlement."""
    assert "against the person" in str(consequences(met("xx.a", adverse=True)))


def test_consequences_count_a_window_back_from_its_end() -> None:
    """A renewal may be asked for in the ninety days before the order expires."""
    facts = {"protective_order_expiry_date": "2027-01-31", "renewal_motion_date": "2026-11-02"}
    term = consequences(tvs.evaluate("us.fed.1514.renewal", facts, as_of=date(2026, 11, 22))).terms[0]
    assert (term.start, term.end) == (date(2026, 11, 2), date(2027, 1, 31))


def test_consequences_count_a_window_back_from_a_partial_end() -> None:
    """An expiry known to the month gives a window known to the month's width."""
    facts = {"protective_order_expiry_date": "2027-01", "renewal_motion_date": "2026-12-15"}
    term = consequences(tvs.evaluate("us.fed.1514.renewal", facts, as_of=date(2026, 11, 22))).terms[0]
    assert term.start == PartialDate(date(2026, 10, 3), date(2026, 11, 2))
    assert term.to_dict()["end"] == "2027-01"


def test_consequences_of_a_discretionary_provision_say_that_it_may_be_refused() -> None:
    """What the law leaves to the decision maker is not shown as certain."""
    rule = Provision(id="xx.a", title="T", when=is_true(ASKED, cite="s 1"), discretionary=True, decision_maker="Court")
    found = consequences(evaluate(rule, {"asked": True}, as_of=AS_OF))
    assert "Court may still refuse." in str(found)


@pytest.mark.parametrize(
    ("turned_18", "last"),
    [("2030-05-01", date(2045, 5, 1)), ("2010-05-01", date(2039, 12, 31)), (None, None)],
)
def test_consequences_of_two_starts_take_the_later_or_none(turned_18: str | None, last: AnyDate | None) -> None:
    """In New York the fifteen years of a child start at eighteen; while that is not known, no day is given."""
    facts = {"claim_filed_date": "2025-01-01", "date_victimization_ended": "2024-12-31"}
    result = tvs.evaluate("us.ny.civil.limitation", facts, as_of=date(2026, 3, 1))
    term = consequences(result, facts={"date_victim_turned_18": turned_18}).terms[0]
    assert term.end == last
    assert bool(term.not_computed) is (last is None)


def test_consequences_count_canadas_year_from_the_day_after_entry() -> None:
    """A year beginning on the day after entry ends on the anniversary of the entry."""
    duration = law.get("ca.refugee.one_year_ineligibility")[-1].durations[0]
    rule = met("ca.refugee.one_year_ineligibility", duration)
    term = consequences(rule, starts={"the day after first entry": date(2026, 3, 2)}).terms[0]
    assert term.end == date(2027, 3, 1)


def test_consequences_tables_name_periods_that_exist() -> None:
    """Every entry of the hand-made tables is a period of a provision, and its date fact is declared."""
    facts = law.facts_by_name()
    tables = {**module.OR_LATER, **module.COUNTED_BACK, **dict.fromkeys(module.FIRST_DAY_COUNTS)}
    for id, what in tables:
        assert what in {duration.what for version in law.get(id) for duration in version.durations}
    assert {fact for fact, _ in module.OR_LATER.values()} | set(module.COUNTED_BACK.values()) <= facts.keys()


def test_consequences_links_run_from_date_facts() -> None:
    """What a period of the law runs from is a declared date fact."""
    facts = law.facts_by_name()
    linked = {d.runs_from for p in law.find() for d in p.durations if d.runs_from}
    assert linked
    assert {facts[name].type.value for name in linked} == {"date"}


def test_consequences_keep_days_out_of_repr_and_give_them_when_asked() -> None:
    """A last day can tell when something happened to the person: print or store it only on purpose."""
    found = consequences(met("xx.a", lasting(1, "years")), starts={"grant": date(2026, 1, 13)})
    assert "2027" not in repr(found)
    assert "2027-01-13" in str(found)
    assert json.loads(json.dumps(found.to_dict()))["terms"][0]["end"] == "2027-01-13"
    assert "2027-01-13" in found._repr_html_()
    assert found.deadlines == found.terms


def test_consequences_of_every_met_vector_compute_or_say_why(met_results: list[Result]) -> None:
    """Over all vectors, each period has a last day or a reason, and never an end before its start."""
    seen = 0
    for result in met_results:
        found = consequences(result)
        assert found.effect
        for term in found.terms:
            assert (term.end is None) is bool(term.not_computed)
            seen += term.end is not None
            if isinstance(term.start, date) and isinstance(term.end, date):
                assert term.start <= term.end
    assert seen > 20


@pytest.fixture(scope="module")
def met_results() -> list[Result]:
    """Return the result of every vector whose provision is met."""
    from law_vectors import vectors_by_provision

    vectors = [
        vector for found in vectors_by_provision().values() for vector in found if vector.expected is Verdict.MET
    ]
    return [tvs.evaluate(v.provision, v.facts, as_of=v.as_of) for v in vectors]
