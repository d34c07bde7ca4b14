"""Questions across provisions: relief at once, defences to an offence, what time changes, provisions side by side."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tvs_core as tvs
from tvs_core import law
from tvs_core.dates import AnyDate, Between, LeapDay, PartialDate
from tvs_core.errors import DateError, FactTypeError, InvalidFacts, UnknownNameError, UnknownProvisionError
from tvs_core.facts import facts_of
from tvs_core.kleene import Verdict
from tvs_core.law import ageing
from tvs_core.law._clock import ACTS, AGES_AT_ACTS, AGES_NOW, ELAPSED, Clock
from tvs_core.law.ageing import ageing_out
from tvs_core.law.comparison import compare
from tvs_core.law.defences import defences, offence_of_code
from tvs_core.law.screening import RELIEF, enough, screen_relief
from tvs_core.records import Case, Finding, Survivor
from tvs_core.rules import (
    Provision,
    all_of,
    any_of,
    at_least,
    boolean,
    evaluate,
    ge,
    is_true,
    le,
    provision,
    score_at_least,
    unless,
)
from tvs_core.rules.compile import Rule
from tvs_core.rules.fact import FactType
from tvs_core.rules.provision import NotEncoded, between, since
from tvs_core.strategies import fact_values

AS_OF = date(2026, 3, 1)
DAY = timedelta(1)
VOCABULARY = law.facts_by_name()
A, B, C, D = (boolean(name, "?") for name in "abcd")


def born(on: AnyDate, **facts: Any) -> Case:
    """Return a case of a person born on a day, with findings."""
    found = tuple(Finding(id=f"F-{name}", fact=name, value=value) for name, value in facts.items())
    return Case(id="C-1", survivor=Survivor(id="S-1", born_on=on), findings=found)


def read_in(jurisdiction: str) -> list[str]:
    """Return the names of the facts that the relief of a jurisdiction reads, in order."""
    versions = [p for p in law.find(jurisdiction=jurisdiction) if p.kind in RELIEF]
    return sorted({fact.name for version in versions for fact in version.facts})


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_screen_relief_answering_the_first_question_never_opens_anything(data: st.DataObject) -> None:
    """What was decided stays as it was, and no more forms of relief are open than before."""
    jurisdiction = data.draw(st.sampled_from(["GB-SCT", "CA-ON", "AR", "DE", "AU"]))
    names = data.draw(st.lists(st.sampled_from(read_in(jurisdiction.partition("-")[0])), unique=True, max_size=8))
    facts = {name: data.draw(fact_values(VOCABULARY[name])) for name in names}
    before = screen_relief(facts, jurisdiction, AS_OF)
    question = before.next_question
    if question is None:
        assert before.open == ()
        return
    assert set(question.opens) <= {relief.id for relief in before.open}
    answer = data.draw(
        fact_values(VOCABULARY[question.fact]).filter(lambda v: isinstance(v, bool | int | str | date | frozenset))
    )
    after = screen_relief({**facts, question.fact: answer}, jurisdiction, AS_OF)
    assert len(after.open) <= len(before.open)
    for old, new in ((before.met, after.met), (before.closed, after.closed)):
        assert {relief.id for relief in old} <= {relief.id for relief in new}


def test_screen_relief_lists_open_relief_with_fewest_answers_first() -> None:
    """The number of answers that could be enough never falls along the list."""
    counts = [len(relief.enough) for relief in screen_relief({}, "US", AS_OF).open]
    assert counts == sorted(counts)
    assert counts[0] >= 1


@pytest.mark.parametrize("jurisdiction", ["GB", "US", "CA", "AU", "COE"])
def test_screen_relief_drops_no_provision(jurisdiction: str) -> None:
    """Every form of relief is met, open, closed, not in force or not encoded, exactly once."""
    screening = screen_relief({"current_age_years": 17}, jurisdiction, AS_OF)
    listed = [relief.id for relief in (*screening.met, *screening.open, *screening.closed)]
    listed += [*screening.not_in_force, *(id for id, _ in screening.not_encoded)]
    expected = {p.id for p in law.find(jurisdiction=jurisdiction) if p.kind in RELIEF and not p.adverse}
    adverse = {p.id for p in law.find(jurisdiction=jurisdiction) if p.adverse}
    assert sorted({*listed} - adverse) == sorted(expected)
    assert len(listed) == len(set(listed))


def test_screen_relief_keeps_what_is_against_the_person_apart() -> None:
    """A bar is never among relief, and its verdict is worded as what it is."""
    facts = {"charged_offence_code": "cl_murder"}
    screening = screen_relief(facts, "GB-EAW", AS_OF)
    bars = {bar.id: bar.verdict for bar in screening.adverse}
    assert bars["gb_eaw.defence.s45.schedule_4_exclusion"] is Verdict.MET
    assert bars["gb.nrm.disqualification"] is Verdict.UNDETERMINED
    assert not bars.keys() & {relief.id for relief in (*screening.met, *screening.open, *screening.closed)}
    assert "met, which is against the person" in str(screening)
    assert {q.fact for q in screening.adverse_questions}.isdisjoint(q.fact for q in screening.questions)


def test_screen_relief_of_a_part_brings_the_law_of_its_state() -> None:
    """Scotland has its own law and what extends to it, and not that of England or Northern Ireland."""
    screening = screen_relief({}, "GB-SCT", AS_OF)
    heads = {relief.id.partition(".")[0] for relief in screening.open}
    assert heads == {"gb", "gb_sct"}
    assert {relief.id.split(".")[1] for relief in screen_relief({}, "US-NY", AS_OF).open}.isdisjoint({"tx", "fl"})


def test_screen_relief_of_a_part_without_own_law_says_so() -> None:
    """Kansas is not encoded: federal law is applied, and that is said."""
    screening = screen_relief({}, ["US-KS"], AS_OF)
    assert screening.without_own_law == ("US-KS",)
    assert "own law of US-KS is not encoded" in str(screening)
    assert all(relief.result.provision and relief.result.provision.jurisdiction == "US" for relief in screening.open)


def test_screen_relief_says_which_expected_rules_do_not_exist() -> None:
    """Canada has no vacatur, and a screening of Canada says it."""
    screening = screen_relief({}, "CA", AS_OF)
    assert "ca.absent.vacatur" in {absence.id for absence in screening.absences}
    assert "Does not exist: No vacatur" in str(screening)


@pytest.fixture
def unencoded(monkeypatch: pytest.MonkeyPatch) -> str:
    """Make one provision of Argentina a rule whose law of 2025 is not encoded, and return its id."""
    id = "ar.np.direct_result"
    (real,) = law.get(id)
    missing = NotEncoded(during=between("2025-01-01", "2025-12-31"), reason="the text was not found")
    rule = Rule((attrs.evolve(real, in_force=since("2026-01-01"), not_encoded=(missing,)),), law.registry)
    monkeypatch.setitem(law.registry._rules, id, rule)
    monkeypatch.setitem(law.registry._folders["ar"].provisions, id, rule.versions)
    ageing._reach.cache_clear()
    return id


def test_screen_relief_lists_law_that_is_not_encoded_with_its_reason(unencoded: str) -> None:
    """A day whose law exists and is not encoded is reported, not dropped."""
    screening = screen_relief({}, "AR", date(2025, 6, 1))
    assert screening.not_encoded == ((unencoded, "the text was not found"),)
    assert "Not encoded for that day: ar.np.direct_result (the text was not found)" in str(screening)
    assert defences({}, {}, date(2025, 6, 1), jurisdictions="AR").not_encoded == screening.not_encoded


def test_ageing_out_says_when_the_law_of_a_day_is_not_encoded(unencoded: str) -> None:
    """Where the encoded law begins is a change, with nothing said of the days before."""
    found_by_age = ageing_out({}, date(2025, 6, 1), until=date(2026, 6, 1), jurisdictions="AR")
    (change,) = [c for c in found_by_age.changes if c.provision == unencoded]
    assert (change.on, change.before, change.after) == (date(2026, 1, 1), None, Verdict.UNDETERMINED)
    assert "the law is not encoded until the day before" in str(change)
    assert change.to_dict()["before"] is None


def test_compare_says_when_the_law_of_a_day_is_not_encoded(unencoded: str) -> None:
    """The column says so and why."""
    table = compare([unencoded], as_of=date(2025, 6, 1), facts={})
    assert table["Title"] == ("the law of that day is not encoded: the text was not found",)


def test_screen_relief_takes_a_case_or_its_facts() -> None:
    """A case gives what its facts give."""
    case = born(date(2009, 1, 1), is_foreign_national=True)
    facts = facts_of(case, as_of=AS_OF, leap_day=LeapDay.MAR_1)
    assert screen_relief(case, "GB", AS_OF).to_dict() == screen_relief(facts, "GB", AS_OF).to_dict()
    with pytest.raises(FactTypeError):
        screen_relief([("a", 1)], "GB", AS_OF)  # type: ignore[arg-type]


def test_questions_report_findings_that_contradict_each_other() -> None:
    """A conflict is reported by each question and leaves the fact unknown."""
    findings = tuple(Finding(id=f"F-{i}", fact="age_at_offence_years", value=value) for i, value in enumerate((15, 24)))
    case = Case(id="C-1", survivor=Survivor(id="S-1"), findings=findings)
    screening = screen_relief(case, "GB-EAW", AS_OF)
    assert [problem.code for problem in screening.problems] == ["finding.conflict"]
    assert "Records: $.findings[1]" in str(screening)
    found = defences(case, "theft_1968_s1", AS_OF, jurisdictions="GB-EAW")
    assert found.problems == screening.problems
    assert "Records: $.findings[1]" in str(found)
    assert {item.id for item in found.open} >= {"gb_eaw.defence.s45.adult", "gb_eaw.defence.s45.child"}
    assert any("finding.conflict" in note for note in ageing_out(case, AS_OF, jurisdictions="GB-EAW").notes)


@pytest.mark.parametrize("question", [screen_relief, ageing_out, defences, compare])
def test_questions_find_a_misspelt_fact_that_no_provision_reads(question: Any) -> None:
    """A slip of the pen is an error even where nothing asks for the fact."""
    facts = {"date_of_birht": "2008-06-15", "age_at_offence_years": "17"}
    calls = {
        screen_relief: lambda: screen_relief(facts, "AR", AS_OF),
        ageing_out: lambda: ageing_out(facts, AS_OF, jurisdictions="AR"),
        defences: lambda: defences(facts, {}, AS_OF, jurisdictions="AR"),
        compare: lambda: compare(["ar.np.direct_result"], as_of=AS_OF, facts=facts),
    }
    with pytest.raises(InvalidFacts) as caught:
        calls[question]()
    assert "did you mean 'date_of_birth'?" in str(caught.value)
    assert "a whole number of years" in str(caught.value)


def test_screen_relief_of_nothing_open_asks_nothing() -> None:
    """Where everything is decided there is no next question."""
    screening = screen_relief({}, "IN", date(1800, 1, 1))
    assert screening.open == ()
    assert screening.next_question is None
    assert "Ask next" not in str(screening)
    assert screening.not_in_force


def test_screen_relief_refuses_unknown_places_kinds_and_days() -> None:
    """Each is an error with a suggestion where one is near."""
    with pytest.raises(UnknownNameError):
        screen_relief({}, "ZZ", AS_OF)
    with pytest.raises(UnknownNameError, match="compensation"):
        screen_relief({}, "GB", AS_OF, kinds=["compensations"])
    with pytest.raises(DateError):
        screen_relief({}, "GB", "2026-03-01")  # type: ignore[arg-type]
    assert screen_relief({}, "GB", AS_OF, kinds=["identification"]).open


def test_screen_relief_never_calls_a_person_eligible_or_shows_values() -> None:
    """The wording is about conditions, and no value of a fact is printed."""
    screening = screen_relief({"age_at_offence_years": 1731}, "AR", AS_OF)
    for text in (str(screening), screening._repr_html_(), json.dumps(screening.to_dict()), repr(screening)):
        assert "eligible" not in text.lower()
        assert "1731" not in text


@pytest.mark.parametrize(
    ("condition", "facts", "names"),
    [
        (all_of(is_true(A, cite="1"), is_true(B, cite="2")), {"a": True}, ["b"]),
        (any_of(all_of(is_true(A, cite="1"), is_true(B, cite="2")), is_true(C, cite="3")), {}, ["c"]),
        (all_of(is_true(A, cite="1"), unless(any_of(is_true(B, cite="2"), is_true(C, cite="3")))), {}, ["a", "b", "c"]),
        (unless(all_of(is_true(A, cite="1"), is_true(B, cite="2"))), {}, ["a"]),
        (at_least(2, is_true(A, cite="1"), is_true(B, cite="2"), is_true(C, cite="3")), {"a": True}, ["b"]),
        (score_at_least(2, {is_true(A, cite="1"): 1, is_true(B, cite="2"): 2}), {}, ["a", "b"]),
        (all_of(is_true(A, cite="1")), {"a": True}, []),
        (unless(at_least(2, is_true(A, cite="1"), is_true(B, cite="2"), is_true(C, cite="3"))), {}, ["a", "b"]),
    ],
)
def test_enough_lists_answers_that_would_meet_the_rule(
    condition: Any, facts: dict[str, object], names: list[str]
) -> None:
    """The listed answers, coming out the right way, meet the rule whatever the other facts are."""
    rule = Provision(id="xx.r", title="R", when=condition)
    result = evaluate(rule, facts, as_of=AS_OF)
    found = list(enough(result.steps, True))
    assert found == names
    if found:
        verdicts = [
            evaluate(rule, {**facts, **dict(zip(found, values, strict=True))}, as_of=AS_OF).verdict
            for values in _choices(len(found))
        ]
        assert Verdict.MET in verdicts


def test_enough_follows_a_rule_into_the_rule_it_relies_on() -> None:
    """What has to be answered for the other provision counts."""
    rule = Provision(id="xx.r", title="R", when=all_of(is_true(D, cite="1"), provision("us.tvpa.coercion", cite="2")))
    steps = tvs.evaluate(rule, {}, as_of=AS_OF).steps
    own = [name for name in enough(steps, True) if name != "d"]
    assert own == list(enough(tvs.evaluate("us.tvpa.coercion", {}, as_of=AS_OF).steps, True))
    outside = Provision(id="xx.s", title="S", when=provision("us.fed.3771a.vacate_level_a", cite="1"))
    assert enough(tvs.evaluate(outside, {}, as_of=date(2026, 1, 22)).steps, True) == {}


def _choices(n: int) -> list[tuple[bool, ...]]:
    return [tuple(bool(i >> k & 1) for k in range(n)) for i in range(2**n)]


def test_defences_name_the_exclusion_of_a_listed_offence() -> None:
    """Murder is in Schedule 4: the exclusion is met and the defence of section 45 closed."""
    found = defences({"age_at_offence_years": 24}, "cl_murder", AS_OF, jurisdictions="GB-EAW")
    assert {bar.id: bar.verdict for bar in found.adverse}["gb_eaw.defence.s45.schedule_4_exclusion"] is Verdict.MET
    assert "gb_eaw.defence.s45.adult" in {item.id for item in found.closed}
    assert "against the person" in str(found)


def test_defences_leave_a_partly_listed_offence_open_and_say_why() -> None:
    """Burglary is listed only with a certain intent; a question about it is asked."""
    found = defences({"age_at_offence_years": 24}, "theft_1968_s9", AS_OF, jurisdictions="GB-EAW")
    assert {bar.id: bar.verdict for bar in found.adverse} == {
        "gb_eaw.defence.s45.schedule_4_exclusion": Verdict.UNDETERMINED
    }
    assert "gb_eaw.defence.s45.adult" in {item.id for item in found.open}
    assert "burglary_intent_gbh_or_unlawful_damage" in {question.fact for question in found.questions}
    assert "Listed in part: burglary" in str(found)


def test_defences_are_met_on_the_facts_of_the_offence() -> None:
    """Cannabis growing under compulsion: the adult defence is met."""
    facts = {
        "age_at_offence_years": 24,
        "compelled_to_commit_offence": True,
        "compulsion_part_of_slavery_or_exploitation_conduct": True,
        "no_realistic_alternative_for_reasonable_person": True,
    }
    offence = {"charged_offence_code": "mda_1971_s6_2", "offence_date": "2024-04-04"}
    found = defences(facts, offence, AS_OF, jurisdictions="GB-EAW")
    assert [item.id for item in found.met] == ["gb_eaw.defence.s45.adult"]


def test_defences_take_the_offence_before_what_the_case_records_of_others() -> None:
    """The date of this offence gives the age at this offence."""
    case = born(date(2008, 6, 1), offence_date=date(2026, 6, 2))
    young = defences(case, {"offence_date": date(2026, 1, 1)}, date(2026, 9, 1), jurisdictions="GB-EAW")
    grown = defences(case, {}, date(2026, 9, 1), jurisdictions="GB-EAW")
    assert "gb_eaw.defence.s45.adult" in {item.id for item in young.closed}
    assert "gb_eaw.defence.s45.child" in {item.id for item in grown.closed}


@pytest.mark.parametrize(("day", "listed"), [(date(2026, 1, 22), "not_in_force"), (date(2026, 1, 23), "open")])
def test_defences_have_federal_vacatur_from_its_first_day(day: date, listed: str) -> None:
    """Section 3771A is law from 23 January 2026; before, it is listed as not in force."""
    found = defences({}, {}, day, jurisdictions="US")
    ids = found.not_in_force if listed == "not_in_force" else tuple(item.id for item in found.open)
    assert "us.fed.3771a.vacate_level_a" in ids


def test_defences_give_the_offence_a_record_number_of_its_own() -> None:
    """Findings of the case may already be called as the offence would be."""
    finding = Finding(id="offence-0", fact="compelled_to_commit_offence", value=True)
    case = Case(id="C-1", survivor=Survivor(id="S-1"), findings=(finding,))
    found = defences(case, {"age_at_offence_years": 24}, AS_OF, jurisdictions="GB-EAW")
    assert "gb_eaw.defence.s45.child" in {item.id for item in found.closed}
    assert "compelled_to_commit_offence" not in {question.fact for question in found.questions}


def test_defences_without_exclusions_or_questions_leave_those_parts_out() -> None:
    """Before any law there is nothing to exclude and nothing to ask."""
    text = str(defences({}, {}, date(1800, 1, 1), jurisdictions="PH"))
    assert "Exclusions" not in text
    assert "Ask next" not in text


def test_defences_of_canada_include_ones_own_sexual_services_and_say_what_is_missing() -> None:
    """There is an immunity, and no vacatur and no general rule."""
    found = defences({}, {}, AS_OF, jurisdictions="CA")
    assert "ca.np.own_sexual_services_immunity" in {item.id for item in found.open}
    assert {absence.id for absence in found.absences} == {"ca.absent.vacatur", "ca.absent.statutory_non_punishment"}


def test_offence_of_code_fills_every_list_that_has_it() -> None:
    """A code that two lists share sets both facts; a code no list has is an error with a suggestion."""
    facts, listed = offence_of_code("mda_1971_s6_2")
    assert facts == {"charged_offence_code": "mda_1971_s6_2", "ni_excepted_offence_code": "mda_1971_s6_2"}
    assert listed[0].title == "cultivation of cannabis"
    assert offence_of_code("CC 213") == ({"offence_section_charged": "CC 213"}, ())
    with pytest.raises(UnknownNameError, match="theft_1968_s9"):
        offence_of_code("theft_1968_s99")


def test_defences_print_and_become_data() -> None:
    """Each form is readable and holds no value."""
    found = defences({"age_at_offence_years": 1731}, "theft_1968_s9", AS_OF, jurisdictions=["GB-EAW", "CA"])
    for text in (str(found), found._repr_html_(), json.dumps(found.to_dict()), repr(found)):
        assert "eligible" not in text.lower()
        assert "1731" not in text


LEAPLING = date(2008, 2, 29)


@pytest.mark.parametrize(
    ("provision", "turned"),
    [
        ("gb_sct.guardian", date(2026, 3, 1)),
        ("gb_nir.guardian", date(2026, 3, 1)),
        ("us.hhs.eligibility_letter_child", date(2026, 2, 28)),
        ("coe.cets197.residence_permit_child", date(2026, 2, 28)),
    ],
)
def test_ageing_out_of_a_leap_day_birthday_follows_the_place(provision: str, turned: date) -> None:
    """Born on 29 February: eighteen on 1 March in the United Kingdom, on 28 February elsewhere."""
    found = [c for c in ageing_out(born(LEAPLING), date(2026, 2, 1)).changes if c.provision == provision]
    assert [(c.on, c.last_day, c.after, c.closes) for c in found] == [(turned, turned - DAY, Verdict.NOT_MET, True)]
    assert found[0].reasons == ("the person turns 18",)


def test_ageing_out_lists_relief_that_opens_at_eighteen() -> None:
    """Adult support opens when a child's guardian goes."""
    found_by_age = ageing_out(born(date(2008, 6, 15)), AS_OF, jurisdictions="GB-SCT")
    assert [(c.on, c.provision) for c in found_by_age.closing] == [(date(2026, 6, 15), "gb_sct.guardian")]
    assert [(c.on, c.provision) for c in found_by_age.opening] == [(date(2026, 6, 15), "gb_sct.support.adult")]


def test_ageing_out_of_special_immigrant_juvenile_is_at_twenty_one() -> None:
    """A petition filed before the birthday is in time; the change says that it is about filing."""
    found_by_age = ageing_out(born(date(2008, 6, 15)), AS_OF, jurisdictions="US")
    (change,) = [c for c in found_by_age.changes if c.provision == "us.sij.classification"]
    assert (change.on, change.assuming) == (date(2029, 6, 15), ("age_at_sij_filing_years",))
    assert "if done on the day (age at sij filing years)" in str(change)


def test_ageing_out_of_the_t_visa_family_is_at_twenty_one() -> None:
    """A parent can join a survivor who was under 21 at filing; later only danger helps."""
    facts = {"family_member_relationship": "parent", "family_member_faces_present_danger_of_retaliation": False}
    found_by_age = ageing_out(born(date(2008, 6, 15), **facts), AS_OF, jurisdictions="US")
    (change,) = [c for c in found_by_age.changes if c.provision == "us.t_visa.derivative.t4_parent"]
    assert (change.on, change.after) == (date(2029, 6, 15), Verdict.NOT_MET)
    assert change.assuming == ("principal_age_at_filing_years",)


def test_ageing_out_of_special_measures_is_at_the_hearing() -> None:
    """A witness under eighteen when heard has special measures without more."""
    case = born(date(2008, 6, 15), is_witness_in_proceedings=True)
    found_by_age = ageing_out(case, AS_OF, jurisdictions="GB-EAW")
    (change,) = [c for c in found_by_age.changes if c.provision == "gb_eaw.special_measures.eligibility"]
    assert (change.on, change.before, change.closes) == (date(2026, 6, 15), Verdict.MET, True)
    assert change.assuming == ("age_at_hearing_years",)


def test_ageing_out_of_testimony_rules_is_at_the_hearing() -> None:
    """In Canada a witness under eighteen may not be cross-examined by the accused."""
    found_by_age = ageing_out(born(date(2008, 6, 15)), AS_OF, jurisdictions="CA")
    (change,) = [c for c in found_by_age.changes if c.provision == "ca.testimony.no_personal_cross_under_18"]
    assert (change.on, change.assuming) == (date(2026, 6, 15), ("age_at_hearing_years",))


@pytest.mark.parametrize(
    ("facts", "provision", "last_day"),
    [
        (
            {"last_arrival_date": "2025-06-30", "is_unaccompanied_child": False},
            "us.asylum.one_year_deadline",
            date(2026, 6, 30),
        ),
        ({"cause_of_action_date": "2024-02-29"}, "gb_eaw.limitation.tort_contract", date(2030, 2, 28)),
        ({"u_certification_signature_date": "2026-01-31"}, "us.u_visa.principal", date(2026, 7, 31)),
    ],
)
def test_ageing_out_finds_the_last_day_to_act(facts: dict[str, object], provision: str, last_day: date) -> None:
    """What is filed on the last day is in time; a day later it is not."""
    found = [c for c in ageing_out(facts, AS_OF).closing if c.provision == provision and c.assuming]
    assert [c.last_day for c in found] == [last_day]


@pytest.mark.parametrize(("start", "least"), [(date(2025, 6, 1), 20), (date(2026, 2, 28), 5)])
def test_ageing_out_agrees_with_looking_at_every_day(start: date, least: int) -> None:
    """Over two years and four jurisdictions, the days found are the days on which a verdict changes."""
    case = born(LEAPLING)
    end = date(2027, 6, 1)
    ids = [id for code in ("GB", "US", "CA", "COE") for id in dict.fromkeys(p.id for p in law.find(jurisdiction=code))]
    found = {
        (c.provision, c.on, c.before, c.after) for c in ageing_out(case, start, until=end).changes if not c.assuming
    }
    days = [start + timedelta(n) for n in range((end - start).days + 1)]
    facts = {leap: [dict(facts_of(case, as_of=day, leap_day=leap)) for day in days] for leap in LeapDay}
    expected = set()
    for id in ids:
        jurisdiction = law.registry.jurisdiction_of(id)
        assert jurisdiction is not None
        rule, known = law.registry.rule(id), facts[jurisdiction.leap_day]
        verdicts = [rule.decide(values, day) for values, day in zip(known, days, strict=True)]
        for i in range(1, len(days)):
            if verdicts[i] is not verdicts[i - 1]:
                expected.add((id, days[i], verdicts[i - 1], verdicts[i]))
    assert {change for change in found if change[0] in set(ids)} == expected
    assert len(expected) > least


def test_ageing_out_finds_when_a_window_opens_and_closes() -> None:
    """A renewal can be asked for from ninety days before the order expires to the day it does."""
    facts = {"protective_order_expiry_date": "2027-01-31"}
    found = [c for c in ageing_out(facts, AS_OF).changes if c.provision == "us.fed.1514.renewal"]
    assert [(str(c.on), c.opens, c.closes) for c in found] == [
        ("2026-11-02", True, False),
        ("2027-02-01", False, True),
    ]
    assert {c.assuming for c in found} == {("renewal_motion_date",)}


def test_ageing_out_finds_the_day_on_which_conditions_are_met() -> None:
    """Five years after the sentence a record suspension may be applied for."""
    facts = {
        "current_record_suspension_periods_apply": True,
        "prosecuted_by": "summary",
        "years_since_sentence_fully_completed": 3,
        "convicted_of_cra_schedule_1_offence": False,
        "indictable_convictions_with_two_years_or_more": 0,
    }
    found = [c for c in ageing_out(facts, AS_OF).changes if c.provision == "ca.record_suspension.eligibility"]
    assert [(c.after, c.opens) for c in found] == [(Verdict.UNDETERMINED, True), (Verdict.MET, True)]
    assert date(2028, 3, 1) <= found[1].on <= date(2028, 3, 4)


def test_ageing_out_of_an_age_known_in_bounds_stays_within_them() -> None:
    """Sixteen or seventeen today: eighteen for certain two years later at the latest."""
    found_by_age = ageing_out({"current_age_years": Between(16, 17)}, AS_OF, jurisdictions="GB-SCT")
    days = [c.on for c in found_by_age.changes if c.provision == "gb_sct.guardian" and c.closes]
    assert len(days) == 1
    assert date(2028, 2, 27) <= days[0] <= date(2028, 3, 3)


def test_ageing_out_of_a_partial_date_of_birth_says_that_a_birthday_may_be() -> None:
    """Born in June 2008: open from 1 June to 30 June 2026."""
    case = born(PartialDate.parse("2008-06"))
    found = [c for c in ageing_out(case, AS_OF, jurisdictions="GB-SCT").changes if c.provision == "gb_sct.guardian"]
    assert [(str(c.on), c.after) for c in found] == [("2026-06-30", Verdict.NOT_MET)]
    assert found[0].reasons == ("the person may turn 18",)


def test_clock_looks_at_days_around_a_date_compared_with_an_act() -> None:
    """An act that has to come before or after a known day turns the test on that day or the next."""
    expiry, motion = VOCABULARY["protective_order_expiry_date"], VOCABULARY["renewal_motion_date"]
    clock = Clock({expiry.name: date(2027, 1, 31)}, AS_OF, None)
    wanted = {date(2027, 1, 31), date(2027, 2, 1)}
    assert {day for day, _ in clock.turning_days(ge(expiry, motion, cite="1"))} == wanted
    assert {day for day, _ in clock.turning_days(le(motion, expiry, cite="1"))} == wanted
    assert {day for day, _ in clock.turning_days(le(motion, "2027-01-31", cite="1"))} == wanted
    assert list(clock.turning_days(is_true(A, cite="1"))) == []
    ages = Clock({"date_of_birth": date(2008, 6, 15), "principal_age_at_filing_years": 20}, AS_OF, LeapDay.FEB_28)
    older = ge(VOCABULARY["current_age_years"], VOCABULARY["principal_age_at_filing_years"], cite="1")
    assert {day for day, _ in ages.turning_days(older)} == {date(2028, 6, 15), date(2029, 6, 15)}


def test_ageing_out_with_acting_agrees_with_looking_at_every_day() -> None:
    """The day from which a claim would be late is the one a daily look finds."""
    facts = {"cause_of_action_date": date(2020, 2, 29), "date_victim_turned_18": date(2019, 5, 5)}
    start, end = date(2029, 6, 1), date(2030, 6, 1)
    (change,) = [
        c for c in ageing_out(facts, start, until=end).changes if c.provision == "us.fed.civil_1595.limitation"
    ]
    days = [start + timedelta(n) for n in range((end - start).days + 1)]
    verdicts = [
        tvs.decide("us.fed.civil_1595.limitation", {**facts, "claim_filed_date": day}, as_of=day) for day in days
    ]
    flips = [days[i] for i in range(1, len(days)) if verdicts[i] is not verdicts[i - 1]]
    assert flips == [change.on] == [date(2030, 3, 1)]


def test_ageing_out_of_a_recorded_age_decides_only_when_it_must() -> None:
    """Seventeen today, birthday unknown: open from tomorrow, eighteen for certain in a year."""
    found_by_age = ageing_out({"current_age_years": 17}, AS_OF, jurisdictions="GB-SCT")
    steps = [(c.on, c.before, c.after) for c in found_by_age.changes if c.provision == "gb_sct.support.adult"]
    assert steps[0] == (AS_OF + DAY, Verdict.NOT_MET, Verdict.UNDETERMINED)
    closes = [c.on for c in found_by_age.changes if c.provision == "gb_sct.guardian" and c.closes]
    assert closes
    assert AS_OF + DAY < closes[0] <= date(2027, 3, 3)


def test_ageing_out_with_an_age_against_the_date_of_birth_carries_no_age_forward() -> None:
    """The contradiction is said and nothing is built on it."""
    found_by_age = ageing_out({"current_age_years": 40, "date_of_birth": "2008-06-15"}, AS_OF, jurisdictions="GB-SCT")
    assert found_by_age.changes == ()
    assert "contradicts" in found_by_age.notes[0]


def test_ageing_out_without_any_age_says_that_ages_do_not_move() -> None:
    """Only the law and periods are looked at then."""
    found_by_age = ageing_out({}, AS_OF, jurisdictions="GB-SCT")
    assert found_by_age.changes == ()
    assert found_by_age.notes == ("Neither a date of birth nor an age is recorded, so ages do not move.",)


@pytest.mark.parametrize(
    ("facts", "provision", "earliest", "latest"),
    [
        ({"months_since_events_summary_offence": 8}, "ca.cc.summary_limitation", "2026-06-29", "2026-08-04"),
        ({"years_since_sentence_fully_completed": 3}, "ca.record_suspension.eligibility", "2027-02-26", "2028-03-04"),
    ],
)
def test_ageing_out_counts_time_since_an_event_on(
    facts: dict[str, object], provision: str, earliest: str, latest: str
) -> None:
    """Completed months and years grow on; until it is certain that a number is reached, it stays open."""
    found = [c for c in ageing_out(facts, AS_OF, jurisdictions="CA").changes if c.provision == provision]
    assert str(found[0].on) == earliest
    assert found[0].after is Verdict.UNDETERMINED
    assert all(earliest <= str(c.on) <= latest for c in found)


def test_ageing_out_sees_versions_begin_and_end() -> None:
    """A change of the law is a change of time."""
    found_by_age = ageing_out({}, date(2026, 1, 1), until=date(2026, 2, 1), jurisdictions="US")
    (change,) = [c for c in found_by_age.changes if c.provision == "us.fed.3771a.vacate_level_a"]
    assert (change.on, change.before, change.opens) == (date(2026, 1, 23), Verdict.NOT_IN_FORCE, True)
    assert change.reasons == ("the law changes",)


def test_ageing_out_reads_names_and_types_that_exist() -> None:
    """The lists of facts that time moves are facts of the vocabulary, of the right type."""
    assert {VOCABULARY[name].type for name in (*AGES_NOW, *AGES_AT_ACTS, *ELAPSED)} == {FactType.INTEGER}
    assert {VOCABULARY[name].type for name in ACTS} == {FactType.DATE}


def test_ageing_out_refuses_days_in_the_wrong_order() -> None:
    """Both ends are days, in order."""
    with pytest.raises(DateError):
        ageing_out({}, AS_OF, until=AS_OF - DAY)
    with pytest.raises(DateError):
        ageing_out({}, "2026-03-01")  # type: ignore[arg-type]


def test_ageing_out_keeps_birthdays_out_of_repr() -> None:
    """The day of a change can be a birthday: it is in the text and the data, not in repr."""
    found_by_age = ageing_out(born(date(2008, 6, 15)), AS_OF, jurisdictions="GB-SCT")
    assert "2026, 6, 15" not in repr(found_by_age)
    assert "turns 18" not in repr(found_by_age)
    assert "2026-06-15" in str(found_by_age)
    assert "2026-06-15" in found_by_age._repr_html_()
    assert json.loads(json.dumps(found_by_age.to_dict()))["changes"][0]["on"] == "2026-06-15"


PERIODS = ["gb_sct.support.adult", "de.reflection_period", "es.reflection_period", "be.reflection_period"]


def test_compare_puts_the_same_question_side_by_side() -> None:
    """Each row has one cell a provision, in the order asked for."""
    table = compare(PERIODS, as_of=AS_OF)
    assert table["Jurisdiction"] == ("GB-SCT", "DE", "ES", "BE")
    assert "90 days" in table["Periods"][0]
    assert "3 months" in table["Periods"][1]
    assert all("compared on 2026-11-22" in cell for cell in table["Verification"])
    assert {len(cells) for _, cells in table.rows} == {4}
    assert table.results == (None,) * 4


def test_compare_with_facts_adds_what_each_comes_to() -> None:
    """The verdict, and what to ask where it is open; adverse provisions say so."""
    facts = {"current_age_years": 16}
    table = compare(["gb_sct.support.adult", "gb.nrm.disqualification"], as_of=AS_OF, facts=facts)
    assert table["On these facts"][0] == "conditions not met"
    assert table["On these facts"][1].startswith("conditions undetermined (against the person when met); to ask:")
    case = compare(["gb_sct.support.adult"], as_of=AS_OF, facts=born(date(2010, 1, 1)))
    assert case["On these facts"] == ("conditions not met",)


def test_compare_of_what_was_not_law_says_so_in_its_column() -> None:
    """A provision that is not in force is not dropped from the table."""
    table = compare(["us.fed.3771a.vacate_level_a", "us.ny.vacatur"], as_of=date(2026, 1, 22), facts={})
    assert table["Title"][0] == "not law on that day"
    assert table["On these facts"][0] == ""


def test_compare_prints_as_text_markdown_html_and_data() -> None:
    """No form breaks on line breaks, bars or angle brackets."""
    table = compare(PERIODS, as_of=AS_OF)
    assert "Decided by:" in str(table)
    markdown = table.to_markdown().splitlines()
    assert markdown[0] == f"| | {' | '.join(PERIODS)} |"
    assert {line.replace("\\|", "").count("|") for line in markdown if line.startswith("|")} == {6}
    assert table._repr_html_().count("<th>") == 5
    assert list(json.loads(json.dumps(table.to_dict()))["provisions"]) == PERIODS


def test_compare_refuses_unknown_provisions_and_rows() -> None:
    """A provision nobody has, and a row the table has not."""
    with pytest.raises(UnknownProvisionError):
        compare(["gb.nothing"], as_of=AS_OF)
    with pytest.raises(UnknownNameError, match="Periods"):
        _ = compare(PERIODS, as_of=AS_OF)["Period"]


def test_facade_offers_the_questions() -> None:
    """The short names of the package are these functions."""
    assert (tvs.screen_relief, tvs.defences, tvs.ageing_out, tvs.compare) == (
        screen_relief,
        defences,
        ageing_out,
        compare,
    )
