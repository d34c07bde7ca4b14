"""
Public benefits: the immigration-status tests a survivor has to pass.

Authority: 22 USC 7105(b)(1); 8 USC 1612, 1613 and 1641; 7 USC 2015(f); 42 USC 1396b(v).
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105
    Compared on 2026-11-22: of 7 citations, 5 read in the text, 2 known from a reliable account.
History: benefits like a refugee's since 19 December 2003; Pub. L. 119-21 narrowed SNAP on 4 July 2025 and Medicaid
    on 1 October 2026.
Not modelled: income, residence and the other tests of each programme; State-funded replacements.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"hhs_certification_in_effect": True}
>>> tvs.decide("us.benefits.refugee_equivalent", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt
from tvs_core.rules.provision import Provision, between, primary, secondary, since

__all__ = [
    "MEDICAID",
    "MEDICAID_2003",
    "QUALIFIED_ALIEN",
    "REFUGEE_EQUIVALENT",
    "SNAP",
    "SNAP_2003",
]


def __dir__() -> list[str]:
    return __all__


REFUGEE_EQUIVALENT = Provision(
    id="us.benefits.refugee_equivalent",
    title="Benefits and services to the same extent as a refugee",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(A)-(C)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
    ),
    in_force=since("2003-12-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="the benefit agency",
    standard_of_proof="none",
    when=any_of(
        all_of(
            # A child needs no letter by law, though agencies ask for it.
            is_true(f.victim_of_severe_trafficking, id="child_victim", cite="22 USC 7105(b)(1)(C)(i)"),
            lt(f.current_age_years, 18, id="child_age", cite="22 USC 7105(b)(1)(C)(ii)(I)"),
            title="Child victim",
        ),
        is_true(f.hhs_child_eligibility_letter_issued, id="letter", cite="22 USC 7105(b)(1)(G)(iv)(III)"),
        is_true(f.hhs_certification_in_effect, id="certified", cite="22 USC 7105(b)(1)(C)(ii)(II), (E)"),
        is_true(f.holds_derivative_t_status, id="derivative", cite="22 USC 7105(b)(1)(A)"),
    ),
    effect="Eligible for federal and federally funded state benefits and services to the same extent as a refugee.",
    notes=(
        "The measure is what a refugee gets. Since Public Law 119-21, refugees get no SNAP (from 2025-07-04) and "
        "no federal Medicaid or CHIP (from 2026-10-01), and the same goes for survivors: see us.benefits.snap and "
        "us.benefits.medicaid. Refugee-program cash and medical assistance, TANF, SSI (7 years), and HHS "
        "anti-trafficking grants are not changed by those sections. In practice agencies ask a child for the HHS "
        "letter, which stays good after 18."
    ),
)

QUALIFIED_ALIEN = Provision(
    id="us.benefits.qualified_alien",
    title="Qualified alien through T status or a prima facie T application",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary("8 USC 1641(c)(4)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1641"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="the benefit agency",
    standard_of_proof="none",
    when=any_of(
        is_true(f.holds_t1_status, id="t1", cite="8 USC 1641(c)(4)"),
        is_true(f.holds_derivative_t_status, id="derivative", cite="8 USC 1641(c)(4)"),
        is_true(f.t_application_prima_facie_eligible, id="prima_facie", cite="8 USC 1641(c)(4)"),
    ),
    effect="The person is a qualified alien under the 1996 welfare law.",
    notes=(
        "Being a qualified alien is not enough for every program, and is not enough for SNAP or Medicaid after "
        "Public Law 119-21."
    ),
)

SNAP_2003 = Provision(
    id="us.benefits.snap",
    title="SNAP: immigration-status test for a trafficking survivor, before 2025-07-04",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(A); 8 USC 1612(a)(2)(A)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
    ),
    in_force=between("2003-12-19", "2025-07-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="state SNAP agency",
    standard_of_proof="none",
    when=any_of(
        is_true(f.eligible_for_benefits_as_refugee, id="refugee_like", cite="22 USC 7105(b)(1)(A)"),
        is_true(f.is_us_citizen_or_national, id="citizen", cite="7 USC 2015(f)"),
        all_of(
            is_true(f.is_lawful_permanent_resident, id="lpr", cite="8 USC 1612(a)(2)"),
            is_true(f.lpr_waiting_period_satisfied_or_exempt, id="wait", cite="8 USC 1612(a)(2), 1613"),
            title="Permanent resident",
        ),
        is_true(f.is_cuban_or_haitian_entrant, id="entrant", cite="8 USC 1612(a)(2)(A)"),
    ),
    effect="The immigration-status test for SNAP was met.",
    not_modelled=(
        (
            "Refugees, people granted asylum and others named in 8 USC 1612(a)(2) qualify in their own right: record "
            "eligible_for_benefits_as_refugee as true for them."
        ),
    ),
)

# HHS certification and T status no longer count: see Pub. L. 119-21, sec. 10108.
SNAP = Provision(
    id="us.benefits.snap",
    title="SNAP: immigration-status test for a trafficking survivor",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        secondary(
            "7 USC 2015(f) as amended by Pub. L. 119-21 sec. 10108",
            "https://www.congress.gov/bill/119th-congress/house-bill/1/text",
        ),
        primary(
            "USDA FNS, Implementation of the OBBB: Alien SNAP Eligibility (Oct. 31, 2025)",
            "https://www.fns.usda.gov/snap/obbb-alien-eligibility",
        ),
    ),
    in_force=since("2025-07-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="state SNAP agency",
    standard_of_proof="none",
    when=any_of(
        is_true(f.is_us_citizen_or_national, id="citizen", cite="7 USC 2015(f)"),
        all_of(
            is_true(f.is_lawful_permanent_resident, id="lpr", cite="7 USC 2015(f)"),
            is_true(f.lpr_waiting_period_satisfied_or_exempt, id="wait", cite="8 USC 1612, 1613"),
            title="Permanent resident",
        ),
        is_true(f.is_cuban_or_haitian_entrant, id="entrant", cite="7 USC 2015(f)"),
        is_true(f.is_cofa_citizen, id="cofa", cite="7 USC 2015(f)"),
    ),
    effect="The immigration-status test for SNAP is met; income and other tests remain.",
    notes=(
        "HHS certification or T status alone no longer suffices; becoming a permanent resident restores "
        "eligibility, and trafficking survivors are listed as exempt from the five-year wait. Agency guidance on "
        "the wait was challenged in court (filed Nov. 26, 2025); outcome not verified. Some states pay for food "
        "benefits themselves: check the state."
    ),
)

MEDICAID_2003 = Provision(
    id="us.benefits.medicaid",
    title="Federal Medicaid: immigration-status test for a trafficking survivor, before 2026-10-01",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(A); 8 USC 1612(b), 1613",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
    ),
    in_force=between("2003-12-19", "2026-09-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="state Medicaid agency",
    standard_of_proof="none",
    when=any_of(
        is_true(f.eligible_for_benefits_as_refugee, id="refugee_like", cite="22 USC 7105(b)(1)(A)"),
        is_true(f.is_us_citizen_or_national, id="citizen", cite="8 USC 1611"),
        all_of(
            is_true(f.is_lawful_permanent_resident, id="lpr", cite="8 USC 1612(b), 1613"),
            is_true(f.lpr_waiting_period_satisfied_or_exempt, id="wait", cite="8 USC 1613"),
            title="Permanent resident",
        ),
        is_true(f.is_cuban_or_haitian_entrant, id="entrant", cite="8 USC 1612(b)"),
    ),
    effect="The immigration-status test for federal Medicaid was met.",
    not_modelled=(
        (
            "Refugees, people granted asylum and others named in 8 USC 1612(b)(2) qualify in their own right: record "
            "eligible_for_benefits_as_refugee as true for them."
        ),
    ),
)

MEDICAID = Provision(
    id="us.benefits.medicaid",
    title="Federal Medicaid/CHIP: immigration-status test for a trafficking survivor",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        secondary(
            "42 USC 1396b(v) as amended by Pub. L. 119-21 sec. 71109",
            "https://www.congress.gov/bill/119th-congress/house-bill/1/text",
        ),
    ),
    in_force=since("2026-10-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="state Medicaid agency",
    standard_of_proof="none",
    when=any_of(
        is_true(f.is_us_citizen_or_national, id="citizen", cite="42 USC 1396b(v)(5)"),
        all_of(
            is_true(f.is_lawful_permanent_resident, id="lpr", cite="42 USC 1396b(v)(5)"),
            is_true(f.lpr_waiting_period_satisfied_or_exempt, id="wait", cite="8 USC 1613"),
            title="Permanent resident",
        ),
        is_true(f.is_cuban_or_haitian_entrant, id="entrant", cite="42 USC 1396b(v)(5)"),
        is_true(f.is_cofa_citizen, id="cofa", cite="42 USC 1396b(v)(5)"),
        is_true(f.lawfully_residing_child_or_pregnant_in_option_state, id="child_pregnant", cite="42 USC 1396b(v)(4)"),
    ),
    effect=(
        "The immigration-status test for full federal Medicaid/CHIP is met; emergency Medicaid is a separate "
        "matter and stays open."
    ),
    notes=(
        "The statute's text was not read; dates and groups are from secondary sources, the child and pregnancy "
        "option from memory. Refugee Medical Assistance and state-funded coverage may still help."
    ),
)
