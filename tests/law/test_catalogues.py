"""The catalogues beside the provisions: what binds a state, what it grounds, and what is not law."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import date, timedelta

import pytest

import tvs_core as tvs
from tvs_core import law
from tvs_core.errors import DateError, UnknownNameError, UnknownProvisionError
from tvs_core.kleene import Kleene
from tvs_core.law.catalogue import PendingKind
from tvs_core.law.treaties import STRENGTHS
from tvs_core.rules import Provision, boolean, is_true
from tvs_core.rules.provision import Seen

DAY = timedelta(1)
TODAY = date(2026, 11, 22)
INSTRUMENTS = law.instruments()
ENTRIES = [
    (instrument.id, state, standing.entry_into_force)
    for instrument in INSTRUMENTS
    for state, standing in instrument.status
    if standing.party and standing.entry_into_force and not instrument.is_union_law
]


def test_catalogues_stay_unloaded_until_asked_for() -> None:
    """Importing the package, or the law, loads none of the catalogues."""
    code = "import sys, tvs_core.law; print([m for m in sys.modules if m.startswith('tvs_core.law.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_law_dir_lists_the_catalogues() -> None:
    """The lazy names are visible, and a name nobody has is an attribute error."""
    assert {"rights", "obligations", "instruments", "binding", "absences", "pending", "lookup"} <= set(dir(law))
    with pytest.raises(AttributeError):
        _ = law.no_such_catalogue  # type: ignore[attr-defined]


@pytest.mark.parametrize(("instrument", "state", "start"), ENTRIES)
def test_instrument_binds_a_party_from_its_entry_into_force(instrument: str, state: str, start: date) -> None:
    """The day before, the instrument does not bind the state; on the day, it does."""
    before, on = law.binding(state, start - DAY)[instrument], law.binding(state, start)[instrument]
    assert (before.bound, on.bound) == (Kleene.FALSE, Kleene.TRUE)
    assert on.since == start


@pytest.mark.parametrize(
    ("instrument", "state"),
    [(i.id, state) for i in INSTRUMENTS for state, s in i.status if not s.party and s.bound_to is None],
)
def test_instrument_never_binds_who_is_no_party_today(instrument: str, state: str) -> None:
    """Who is recorded as no party is not bound on the day of the record."""
    assert law.binding(state, TODAY)[instrument].bound is Kleene.FALSE


@pytest.mark.parametrize("instrument", ["eu_atd", "eu_vrd", "eu_cd"])
def test_union_directive_binds_the_united_kingdom_to_the_end_of_2020(instrument: str) -> None:
    """The last day is the end of the transition period."""
    assert law.binding("GB", date(2020, 12, 31))[instrument].bound is Kleene.TRUE
    assert law.binding("GB", date(2021, 1, 1))[instrument].bound is Kleene.FALSE


def test_union_directive_of_unrecorded_start_is_unknown_before_its_deadline() -> None:
    """From which day an opt-in bound the United Kingdom is not recorded, and is not guessed."""
    assert law.binding("GB", date(2011, 4, 14))["eu_atd"].bound is Kleene.FALSE
    assert law.binding("GB", date(2011, 4, 15))["eu_atd"].bound is Kleene.UNKNOWN
    assert law.binding("GB", date(2013, 4, 6))["eu_atd"].bound is Kleene.TRUE


@pytest.mark.parametrize(
    ("state", "instrument", "bound"),
    [
        ("DE", "eu_atd", Kleene.TRUE),
        ("DK", "eu_atd", Kleene.FALSE),
        ("IE", "eu_atd", Kleene.TRUE),
        ("IE", "eu_rpd", Kleene.FALSE),
        ("IE", "eu_csddd", Kleene.TRUE),
        ("US", "eu_atd", Kleene.FALSE),
        ("EU", "eu_atd", Kleene.TRUE),
        ("EU", "palermo", Kleene.TRUE),
        ("EU", "cets197", Kleene.FALSE),
        ("GB", "eu_charter", Kleene.FALSE),
        ("DE", "palermo", Kleene.UNKNOWN),
        ("KE", "maputo", Kleene.UNKNOWN),
        ("US", "osce_policy", Kleene.FALSE),
    ],
)
def test_binding_follows_the_recorded_standing(state: str, instrument: str, bound: Kleene) -> None:
    """A state of which nothing is recorded is unknown; soft law binds nobody; Union law binds its members."""
    assert law.binding(state, TODAY)[instrument].bound is bound


def test_binding_of_croatia_starts_with_its_membership() -> None:
    """Union law that is older than the membership binds from the day of accession."""
    assert law.binding("HR", date(2013, 6, 30))["eu_atd"].bound is Kleene.FALSE
    assert law.binding("HR", date(2013, 7, 1))["eu_atd"].since == date(2013, 7, 1)


def test_binding_of_the_union_treaties_ends_for_the_united_kingdom() -> None:
    """Membership alone makes primary law bind."""
    assert law.binding("GB", date(2015, 1, 1))["eu_treaties"].bound is Kleene.TRUE
    assert law.binding("GB", date(2021, 1, 1))["eu_treaties"].until == date(2020, 12, 31)


def test_binding_says_what_its_answer_rests_on() -> None:
    """Standing known from memory, duties that come later and reservations are in the notes."""
    assert "standing of the state known from memory" in law.binding("US", TODAY)["palermo"].notes
    assert any("reservations" in note for note in law.binding("US", TODAY)["palermo"].notes)
    assert "its duties apply from 2027-12-14" in law.binding("DE", TODAY)["eu_flr"].notes
    assert any("2028-07-26" in note for note in law.binding("DE", TODAY)["eu_csddd"].notes)
    assert law.binding("GB", TODAY)["cets197"].seen is Seen.PRIMARY
    assert any("last looked up" in note for note in law.binding("GB", TODAY + DAY)["cets197"].notes)
    assert not any("last looked up" in note for note in law.binding("GB", TODAY)["cets197"].notes)


def test_binding_with_consent_only_says_that_the_first_day_is_not_recorded() -> None:
    """The Slavery Convention has a day of consent and no first day."""
    assert law.binding("US", date(1929, 3, 20))["slavery_1926"].bound is Kleene.FALSE
    bond = law.binding("US", date(1929, 3, 21))["slavery_1926"]
    assert (bond.bound, bond.since) == (Kleene.TRUE, None)
    assert "not recorded" in bond.why


def test_binding_iterates_over_what_binds_and_hides_nothing() -> None:
    """Bound, unknown and not bound together are every instrument."""
    bonds = law.binding("GB-SCT", TODAY)
    assert bonds.state == "GB"
    assert [bond.instrument.id for bond in bonds] == [bond.instrument.id for bond in bonds.bound]
    assert len(bonds.bound) + len(bonds.unknown) + len(bonds.not_bound) == len(INSTRUMENTS) == 29
    assert len(bonds) == len(bonds.bound)
    assert "cets197" in bonds
    assert "eu_atd" not in bonds
    assert str(bonds).startswith("Instruments that bind GB on 2026-11-22:")
    assert json.loads(json.dumps(bonds.to_dict()))["bonds"][0]["bound"] == "true"


def test_binding_refuses_what_is_no_state_and_what_is_no_day() -> None:
    """A misspelt state gets a suggestion."""
    with pytest.raises(UnknownNameError, match="'GB'"):
        law.binding("gb", TODAY)
    with pytest.raises(DateError):
        law.binding("GB", "2026-11-22")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="palermo"):
        _ = law.binding("GB", TODAY)["palermoo"]
    with pytest.raises(UnknownNameError, match="treaty"):
        law.instruments(type="treety")


def test_instruments_name_every_ground_and_every_provision_there_is() -> None:
    """Grounds refer to instruments that exist, with strengths that exist; provisions of rights exist."""
    ids = {instrument.id for instrument in INSTRUMENTS}
    for grounded in (*law.rights("GB", TODAY), *law.obligations("GB", TODAY)):
        assert {ground.instrument for ground in grounded.standard.grounds} <= ids
        assert {ground.strength for ground in grounded.standard.grounds} <= set(STRENGTHS)
        for id in grounded.standard.provisions:
            assert law.get(id)


def test_rights_change_strength_when_a_treaty_starts_to_bind() -> None:
    """The Council of Europe convention grounds the recovery period in the United Kingdom from 1 April 2009."""

    def instruments(day: date) -> set[str]:
        right = {right.id: right for right in law.rights("GB", day)}["assistance_not_conditional"]
        return {ground.instrument for ground in right.binding}

    assert instruments(date(2009, 3, 31)) == set()
    assert instruments(date(2009, 4, 1)) == {"cets197"}


def test_rights_without_a_binding_ground_say_so() -> None:
    """Nothing that binds the United States makes help independent of cooperation; soft law asks for it."""
    right = {right.id: right for right in law.rights("US", TODAY)}["assistance_not_conditional"]
    assert (right.binding, right.strength) == ((), "soft_law")
    assert [ground.instrument for ground in right.soft] == ["ohchr_principles"]


def test_rights_with_grounds_of_unknown_standing_keep_them_apart() -> None:
    """Of Germany and the Palermo Protocol nothing is recorded; the directives bind."""
    right = {right.id: right for right in law.rights("DE", TODAY)}["compensation"]
    assert {ground.instrument for ground in right.binding} >= {"eu_atd", "eu_vrd", "eu_cd"}
    assert "palermo" in {ground.instrument for ground in right.unknown}
    assert right.strength == "mandatory"


def test_obligations_rest_on_articles_that_stood_on_the_day() -> None:
    """The duty to punish the knowing use of services came into the directive on 14 July 2024."""

    def grounds(day: date) -> list[tuple[str, str]]:
        duty = {duty.id: duty for duty in law.obligations("DE", day)}["criminalise_knowing_use"]
        return [(ground.instrument, ground.strength) for ground in duty.binding]

    assert grounds(date(2024, 7, 13)) == []
    assert grounds(date(2024, 7, 14)) == [("eu_atd", "mandatory")]


def test_obligations_print_and_become_data() -> None:
    """Every right and obligation has a readable and a JSON-ready form."""
    for grounded in (*law.rights("CA", TODAY), *law.obligations("CA", TODAY)):
        assert grounded.standard.title in str(grounded)
        data = json.loads(json.dumps(grounded.to_dict()))
        assert data["id"] == grounded.id
        assert data["state"] == "CA"
    assert (len(law.rights("CA", TODAY)), len(law.obligations("CA", TODAY))) == (18, 15)


def test_absences_answer_for_canadian_vacatur() -> None:
    """Asking for it says that it does not exist, cites where one would look, and names what there is."""
    answer = law.lookup("CA", "vacatur")
    assert [absence.id for absence in answer.absences] == ["ca.absent.vacatur"]
    assert answer.provisions == ()
    assert [p.id for p in answer.instead] == ["ca.record_suspension.eligibility", "ca.expungement.bawdy_house"]
    assert "does not exist in law: No vacatur" in str(answer)
    assert json.loads(json.dumps(answer.to_dict()))["absences"][0]["seen"] == "primary"


@pytest.mark.parametrize("id", ["ca.absent.vacatur", "ca.vacatur", "ca.expungement", "ca.criminal_record_relief"])
def test_unknown_provision_that_names_an_absence_carries_the_answer(id: str) -> None:
    """The error says that no such rule exists and what is nearest, and survives pickling."""
    with pytest.raises(UnknownProvisionError) as caught:
        law.get(id)
    assert "No such rule exists: No vacatur" in str(caught.value)
    assert "ca.record_suspension.eligibility" in (caught.value.answer or "")
    assert pickle.loads(pickle.dumps(caught.value)).answer == caught.value.answer


def test_unknown_provision_that_is_on_the_watchlist_says_that_it_is_not_in_force() -> None:
    """Scotland's duty to notify is enacted and not commenced."""
    with pytest.raises(UnknownProvisionError, match="Not believed to be commenced"):
        tvs.evaluate("gb_sct.duty_to_notify", {}, as_of=TODAY)


def test_unknown_provision_that_is_misspelt_still_gets_a_suggestion() -> None:
    """A slip of the pen is not taken for a question about an absence."""
    with pytest.raises(UnknownProvisionError, match=r"ca\.vtip_trp\.initial") as caught:
        law.get("ca.vtip_trp.initail")
    assert caught.value.answer is None


def test_absences_are_listed_by_jurisdiction_and_topic() -> None:
    """Five states and two federations list what they do not have."""
    assert len(law.absences()) == 12
    assert [absence.id for absence in law.absences(jurisdiction="IN")] == ["in.absent.non_punishment"]
    assert law.absences(jurisdiction="US") == ()
    assert law.absences(jurisdiction="CA", topic="scuba diving") == ()
    with pytest.raises(UnknownNameError):
        law.absences(jurisdiction="ZZ")


def test_absences_name_provisions_that_exist() -> None:
    """What is said to come nearest is in the law."""
    for absence in law.absences():
        for id in absence.instead:
            assert law.get(id)


def test_lookup_of_words_nobody_recorded_does_not_say_no() -> None:
    """An empty answer is not a statement about the law."""
    assert "does not mean that there is no such law" in str(law.lookup("GB", "zebra crossing"))
    assert law.lookup("GB", "  ").provisions == ()


def test_lookup_finds_provisions_and_changes_by_words() -> None:
    """Every word has to match; a part of a state also has what the whole state lists."""
    found = {p.id for p in law.lookup("GB", "recovery period").provisions}
    assert {"gb.nrm.recovery_period", "gb.nrm.additional_recovery_period"} <= found
    assert {item.id for item in law.lookup("GB", "cuckooing").pending} == {"gb_eaw.crime.child_criminal_exploitation"}
    assert [a.id for a in law.lookup("CA-ON", "vacatur").absences] == ["ca.absent.vacatur"]


@pytest.mark.parametrize(
    ("id", "last_settled", "code"),
    [
        ("ca.cvbr.standing", date(2026, 6, 17), "law.pending_amendment"),
        ("ca.vtip_trp.initial", date(2026, 3, 31), "law.pending_amendment"),
        ("gb.nrm.disqualification", date(2026, 3, 20), "law.not_in_force"),
        ("gb_eaw.defence.s45.adult", date(2026, 4, 28), "law.not_in_force"),
    ],
)
def test_result_near_a_pending_change_carries_a_notice_from_its_day(id: str, last_settled: date, code: str) -> None:
    """On the last settled day there is none for that change; on the next there is one."""
    change = {item.id for item in law.pending(provision=id) if item.settled_through == last_settled}
    assert change
    before = [n.message for n in tvs.evaluate(id, {}, as_of=last_settled).notices if n.code == code]
    after = [n.message for n in tvs.evaluate(id, {}, as_of=last_settled + DAY).notices if n.code == code]
    assert len(after) == len(before) + 1


def test_result_of_an_untouched_provision_carries_no_such_notice() -> None:
    """A change that affects other provisions leaves a result alone."""
    codes = {notice.code for notice in tvs.evaluate("ca.on.restraining_order", {}, as_of=TODAY).notices}
    assert not any(code.startswith("law.") for code in codes)


def test_result_of_a_rule_outside_every_folder_carries_no_such_notice() -> None:
    """A user's own rule has no catalogue beside it."""
    asked = boolean("asked", "?")
    rule = Provision(id="zz.own", title="Own", when=is_true(asked, cite="s 1"))
    assert tvs.evaluate(rule, {}, as_of=TODAY).notices == ()


@pytest.mark.parametrize("id", ["zz.vacatur", "vacatur", "ca", "ca.absent."])
def test_unknown_provision_of_no_folder_or_no_words_is_just_unknown(id: str) -> None:
    """There is nothing to answer with."""
    with pytest.raises(UnknownProvisionError) as caught:
        law.get(id)
    assert caught.value.answer is None


def test_result_on_an_open_question_carries_it_whatever_the_day() -> None:
    """What section 28 of title 18 takes out of duress is unsettled."""
    notices = tvs.evaluate("us.fed.trafficking_duress_defense", {}, as_of=date(2026, 1, 23)).notices
    assert [notice.code for notice in notices if notice.code.startswith("law.")] == ["law.open_question"]


def test_pending_is_listed_by_kind_and_jurisdiction() -> None:
    """Amendments of Canada, a watchlist of the United Kingdom, questions and notes on the United States."""
    assert len(law.pending(jurisdiction="CA", kind="amendment")) == 2
    assert len(law.pending(jurisdiction="GB", kind=PendingKind.NOT_IN_FORCE)) == 12
    assert {item.jurisdiction for item in law.pending(jurisdiction="GB-SCT")} == {"GB", "GB-SCT"}
    assert len(law.pending(jurisdiction="US", kind="open_question")) == 5
    assert len(law.pending(jurisdiction="US", kind="note")) == 7
    with pytest.raises(UnknownNameError, match="amendment"):
        law.pending(kind="amendement")


def test_pending_changes_affect_provisions_that_exist() -> None:
    """No notice hangs in the air."""
    for item in law.pending():
        for id in item.affects:
            assert law.get(id)


def test_record_relief_lists_states_in_brief() -> None:
    """One row for each State of the table, found by its code."""
    assert len(law.record_relief()) == 19
    assert law.record_relief(state="US-PA")[0].prosecutor_consent == "REQUIRED"
    with pytest.raises(UnknownNameError, match="US-PA"):
        law.record_relief(state="US-P")


def test_listed_offences_have_codes_that_facts_take() -> None:
    """Every code of Schedule 4, and of what it does not list, can be recorded as the offence charged."""
    from tvs_core.law.gb.offences import NOT_IN_SCHEDULE_4, SCHEDULE_4

    facts = law.facts_by_name()
    codes = {offence.code for offence in (*SCHEDULE_4, *NOT_IN_SCHEDULE_4)}
    assert codes == set(facts["charged_offence_code"].codes)
    assert {offence.only_if_fact for offence in SCHEDULE_4 if offence.only_if_fact} <= facts.keys()
