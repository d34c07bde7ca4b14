"""
The Victims of Crime Act: compensation and direct services.

Authority: 34 USC 20102(b); 28 CFR 94.102 to 94.120.
    https://www.law.cornell.edu/uscode/text/34/20102
    Compared on 2026-11-22: of 5 citations, 1 read in the text, 3 known from a reliable account, 1 from memory.
History: cooperation exception added by the VOCA Fix Act on 22 July 2021; services rule of 8 August 2016.
Not modelled: amounts, caps and contributory conduct, which are State law.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "victim_of_compensable_crime": True,
...     "expense_category": "mental_health",
...     "crime_occurred_in_program_state": True,
...     "cooperates_with_authorities": True,
...     "delinquent_on_federal_fine_or_restitution": False,
... }
>>> tvs.decide("us.fed.voca_comp.federal_floor", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, one_of, unless
from tvs_core.rules.provision import Provision, between, memory, primary, secondary, since

__all__ = [
    "ASSISTANCE_ELIGIBILITY",
    "ASSISTANCE_RESTORATIVE_JUSTICE",
    "COMPENSATION_FEDERAL_FLOOR",
    "COMPENSATION_FEDERAL_FLOOR_1996",
]


def __dir__() -> list[str]:
    return __all__


COMPENSATION_FEDERAL_FLOOR_1996 = Provision(
    id="us.fed.voca_comp.federal_floor",
    title="State crime victim compensation: federal minimum criteria (cooperation rule before 2021)",
    kind="compensation",
    jurisdiction="US",
    authority=(
        secondary("34 USC 20102(b) (before Pub. L. 117-27)", "https://www.law.cornell.edu/uscode/text/34/20102"),
    ),
    in_force=between("1996-04-24", "2021-07-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="State compensation programme",
    standard_of_proof="set by State law",
    discretionary=True,
    when=all_of(
        is_true(f.victim_of_compensable_crime, id="crime", cite="34 USC 20102(b)(1)"),
        one_of(
            f.expense_category,
            ["medical", "mental_health", "lost_wages", "funeral"],
            id="expense",
            cite="34 USC 20102(b)(1)(A)-(C)",
        ),
        any_of(
            is_true(f.crime_occurred_in_program_state, id="in_state", cite="34 USC 20102(b)(4), (5)"),
            all_of(
                is_true(f.resident_of_program_state, id="resident", cite="34 USC 20102(b)(6)"),
                is_false(f.crime_place_has_eligible_program, id="no_program_there", cite="34 USC 20102(b)(6)(B)"),
                title="Resident without a programme where it happened",
            ),
            title="State of the crime, or of residence",
        ),
        is_true(f.cooperates_with_authorities, id="cooperated", cite="34 USC 20102(b)(2)"),
        unless(is_true(f.delinquent_on_federal_fine_or_restitution, id="delinquent", cite="34 USC 20102(b)(8)")),
    ),
    effect=(
        "A State programme that receives VOCA money should be able to compensate; the amount and conditions are "
        "State law."
    ),
    notes="See the current version for notes.",
)

COMPENSATION_FEDERAL_FLOOR = Provision(
    id="us.fed.voca_comp.federal_floor",
    title="State crime victim compensation: federal minimum criteria (with the VOCA Fix cooperation exception)",
    kind="compensation",
    jurisdiction="US",
    authority=(
        primary("34 USC 20102(b)", "https://www.law.cornell.edu/uscode/text/34/20102"),
        secondary(
            "Pub. L. 117-27 (VOCA Fix Act, 2021-07-22)",
            "https://ovc.ojp.gov/events/ovc-voca-center-learning-opportunity-victim-compensation-enhancing-good-cause-helping-more",
        ),
    ),
    in_force=since("2021-07-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="State compensation programme",
    standard_of_proof="set by State law",
    discretionary=True,
    when=all_of(
        is_true(f.victim_of_compensable_crime, id="crime", cite="34 USC 20102(b)(1)"),
        one_of(
            f.expense_category,
            ["medical", "mental_health", "lost_wages", "funeral"],
            id="expense",
            cite="34 USC 20102(b)(1)(A)-(C)",
        ),
        any_of(
            is_true(f.crime_occurred_in_program_state, id="in_state", cite="34 USC 20102(b)(4), (5)"),
            all_of(
                is_true(f.resident_of_program_state, id="resident", cite="34 USC 20102(b)(6)"),
                is_false(f.crime_place_has_eligible_program, id="no_program_there", cite="34 USC 20102(b)(6)(B)"),
                title="Resident without a programme where it happened",
            ),
            title="State of the crime, or of residence",
        ),
        any_of(
            is_true(f.cooperates_with_authorities, id="cooperated", cite="34 USC 20102(b)(2)"),
            is_true(
                f.cooperation_impeded_by_age_health_culture_or_safety, id="exception", cite="34 USC 20102(b)(2) (2021)"
            ),
            title="Cooperation, or an exception",
        ),
        unless(is_true(f.delinquent_on_federal_fine_or_restitution, id="delinquent", cite="34 USC 20102(b)(8)")),
    ),
    effect=(
        "A State programme that receives VOCA money should be able to compensate; the amount, caps and conditions "
        "are State law."
    ),
    not_modelled=(
        "Usually payer of last resort; property loss is seldom paid.",
        (
            "Many States exclude 'contributory conduct': being trafficked is not such conduct in several State "
            "statutes; check."
        ),
    ),
    notes=(
        "Federal law sets no filing deadline; States do (see us.ca, us.ny, us.tx entries). Non-residents hurt in "
        "the State and victims of federal crimes there are treated like residents. Compensation may not be "
        "refused because of a family tie or shared home with the offender except to stop unjust enrichment "
        "(b)(7). The 2024 proposed OVC compensation rule (89 FR 7639) was not found to have been made final."
    ),
)

ASSISTANCE_ELIGIBILITY = Provision(
    id="us.fed.voca_assistance.eligibility",
    title="VOCA-funded direct services: no status or cooperation test",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        secondary("28 CFR 94.102, 94.113, 94.116", "https://www.ecfr.gov/current/title-28/chapter-I/part-94/subpart-B"),
    ),
    in_force=since("2016-08-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="sub-recipient service provider",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.suffered_harm_from_crime, id="harm", cite="28 CFR 94.102 (definition of crime victim)"),
    ),
    effect=(
        "Eligible for free direct services from VOCA-funded programmes, whatever the immigration status and "
        "whether or not the crime was reported or the person takes part in the case."
    ),
    notes=(
        "Eligibility of a person is not an enforceable claim against a particular provider; capacity limits "
        "apply. Trafficking is a crime of victimisation even if the person was also arrested."
    ),
)

ASSISTANCE_RESTORATIVE_JUSTICE = Provision(
    id="us.fed.voca_assistance.restorative_justice",
    title="Restorative-justice meeting as an allowable VOCA activity",
    kind="procedure",
    jurisdiction="US",
    authority=(memory("28 CFR 94.120", "https://www.ecfr.gov/current/title-28/section-94.120"),),
    in_force=since("2016-08-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="service provider",
    standard_of_proof="none",
    discretionary=True,
    when=all_of(
        is_true(f.meeting_requested_or_agreed_by_survivor, id="voluntary", cite="28 CFR 94.120 (restorative justice)"),
        is_true(f.survivor_may_withdraw_any_time, id="withdraw", cite="28 CFR 94.120 (restorative justice)"),
        is_true(f.anticipated_benefit_to_survivor, id="benefit", cite="28 CFR 94.120 (restorative justice)"),
    ),
    effect="VOCA funds may support the meeting or circle, including tribal peace-keeping.",
    notes=(
        "No US statute gives a trafficking survivor a right to a restorative process. VAWA 2022 added a "
        "definition of restorative practice (34 USC 12291) and a pilot programme (34 USC 12514). "
        "Offender-initiated contact is outside this rule."
    ),
)
