"""
Other immigration relief: work permits, health cover, permanent residence, refugee claims.

Authority: Immigration and Refugee Protection Act, ss. 25 and 101; Immigration and Refugee Protection Regulations.
    https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-208.html
    Compared on 2026-11-22: all citations read in the text.
History: each rule from its own day; refugee claims after a year are ineligible since 26 March 2026.
Not modelled: the weighing of hardship and of the best interests of a child.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "physically_present_in_country": True,
...     "holds_vtip_trp": True,
...     "permit_validity_months": 12,
...     "can_support_self_without_working": False,
... }
>>> tvs.decide("ca.work_permit.trp_holder", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_false, is_true, lt, unless
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "HUMANITARIAN_REQUEST_EXAMINABLE",
    "INTERIM_FEDERAL_HEALTH_PROGRAM",
    "PERMIT_HOLDER_CLASS",
    "REFUGEE_ONE_YEAR_INELIGIBILITY",
    "VULNERABLE_WORKER_PERMIT",
    "WORK_PERMIT_FOR_TRP_HOLDER",
]


def __dir__() -> list[str]:
    return __all__


WORK_PERMIT_FOR_TRP_HOLDER = Provision(
    id="ca.work_permit.trp_holder",
    title="Work permit for a temporary resident permit holder",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary(
            "IRPR, ss. 200(1)(c)(i), 208(b)",
            "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-208.html",
        ),
    ),
    in_force=since("2002-06-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    discretionary=True,
    when=all_of(
        is_true(f.physically_present_in_country, id="in_canada", cite="IRPR 208"),
        is_true(f.holds_vtip_trp, id="holder", cite="IRPR 208(b)"),
        ge(f.permit_validity_months, 6, id="six_months", cite="IRPR 208(b)"),
        is_false(f.can_support_self_without_working, id="need", cite="IRPR 208"),
    ),
    effect=(
        "An open work permit may be issued. Past unauthorized work is no obstacle once a permit was issued (IRPR "
        "200(3)(e)(iv))."
    ),
    not_modelled=(
        (
            "No permit for an employer regularly offering striptease, erotic dance, escort or erotic massage "
            "(200(3)(g.1))."
        ),
    ),
    notes=(
        "The Ministerial Instructions give eligibility to apply directly; this rule is the regulatory floor. The "
        "six-month test looks at the permit's validity, not the time left."
    ),
)

INTERIM_FEDERAL_HEALTH_PROGRAM = Provision(
    id="ca.ifhp.vtip",
    title="Interim Federal Health Program cover",
    kind="service_entitlement",
    jurisdiction="CA",
    authority=(
        primary(
            "MI81, objective",
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/other-goals/mi81.html",
        ),
    ),
    in_force=since("2025-02-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC",
    discretionary=False,
    when=all_of(
        is_true(f.holds_vtip_trp, id="holder", cite="MI81, objective"),
        unless(is_true(f.covered_by_other_health_plan, id="other_cover", cite="MI81, objective")),
    ),
    effect="Health cover, including counselling, for the life of the permit.",
    notes=(
        "IFHP cover for permit holders existed before 2025 under the 2006-2007 instructions and the IFHP policy "
        "(secondary). Co-payment changes announced for 2026 were not checked."
    ),
)

PERMIT_HOLDER_CLASS = Provision(
    id="ca.permit_holder_class",
    title="Permanent residence as a member of the permit holder class",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary("IRPR, ss. 64-65.1", "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-65.html"),
    ),
    in_force=since("2023-06-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    discretionary=False,
    when=all_of(
        is_true(f.applied_for_permanent_residence, id="applied", cite="IRPR 65.1(1)(a)"),
        any_of(
            all_of(
                is_true(f.inadmissible_only_on_health_or_family_grounds, id="health_or_family", cite="IRPR 65(b)(i)"),
                ge(f.years_continuous_residence_as_permit_holder, 3, id="three_years", cite="IRPR 65(b)(i)"),
                title="Health or accompanying family member",
            ),
            all_of(
                ge(f.years_continuous_residence_as_permit_holder, 5, id="five_years", cite="IRPR 65(b)(ii)"),
                unless(is_true(f.inadmissible_ss34_to_35_1_36_1_or_37_1, id="serious_ground", cite="IRPR 65(b)(ii)")),
                title="Any other ground",
            ),
            title="Residence as a permit holder",
        ),
        unless(is_true(f.new_inadmissibility_since_permit, id="new_ground", cite="IRPR 65(c)")),
        is_true(f.quebec_selection_met_or_not_applicable, id="quebec", cite="IRPR 65(d), 65.1(2)"),
    ),
    effect=(
        "Becomes a permanent resident after examination (documents and medical certificate also needed, IRPR "
        "65.1(1)(d))."
    ),
    durations=(
        Duration(
            what="continuous residence, health or accompanying-family ground",
            value=3,
            unit="years",
            start="first permit",
            cite="IRPR 65(b)(i)",
        ),
        Duration(
            what="continuous residence, other ground",
            value=5,
            unit="years",
            start="first permit",
            cite="IRPR 65(b)(ii)",
        ),
    ),
    notes=(
        "Trafficking permits usually answer non-compliance, so the five-year limb applies. Residence must be as a "
        "permit holder without a break: a gap between permits, or leaving without leave to return (IRPR 63(b)), "
        "restarts the clock. Version date reflects the addition of s. 35.1 (sanctions)."
    ),
)

HUMANITARIAN_REQUEST_EXAMINABLE = Provision(
    id="ca.hc.request_examinable",
    title="Humanitarian and compassionate request: the Minister must examine it",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary("IRPA, s. 25(1), (1.1)-(1.21)", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-25.html"),
    ),
    in_force=since("2023-06-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC",
    discretionary=True,
    when=all_of(
        is_true(f.physically_present_in_country, id="in_canada", cite="IRPA 25(1)"),
        is_true(f.applied_for_permanent_residence, id="applied", cite="IRPA 25(1)"),
        is_true(f.inadmissible_or_noncompliant, id="needs_it", cite="IRPA 25(1)"),
        unless(is_true(f.hc_request_already_pending, id="already", cite="IRPA 25(1.2)(a)")),
        unless(is_true(f.refugee_claim_pending_at_rpd_or_rad, id="refugee_pending", cite="IRPA 25(1.2)(b)")),
        any_of(
            # Where there was never a claim, give a large number only when that is known.
            unless(
                lt(
                    f.months_since_refused_withdrawn_or_abandoned_claim,
                    12,
                    id="under_12_months",
                    cite="IRPA 25(1.2)(c)",
                )
            ),
            is_true(f.removal_risk_to_life_from_lack_of_health_care, id="health", cite="IRPA 25(1.21)(a)"),
            is_true(f.removal_adverse_to_child_directly_affected, id="child", cite="IRPA 25(1.21)(b)"),
            title="Twelve months since the last claim, or an exception",
        ),
        unless(is_true(f.designated_foreign_national_in_bar_period, id="dfn", cite="IRPA 25(1.01)")),
    ),
    effect=(
        "The request must be examined; relief itself is discretionary and weighs hardship and the best interests "
        "of any child directly affected."
    ),
    notes=(
        "If the person never made a refugee claim, record months_since_refused_withdrawn_or_abandoned_claim as a "
        "large number only when that is known to be so; leaving it unknown keeps the 12-month bar open. Not "
        "available for ss. 34, 35, 35.1 and 37 inadmissibility (in Canada). Fees must be paid (25(1.1))."
    ),
)

VULNERABLE_WORKER_PERMIT = Provision(
    id="ca.vulnerable_worker_permit",
    title="Open work permit for a worker facing abuse",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary(
            "IRPR, ss. 207.1, 196.2, 200(3.1), 299(2)(l)",
            "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-207.1.html",
        ),
    ),
    in_force=since("2019-06-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    standard_of_proof="reasonable_grounds_to_believe",
    discretionary=True,
    when=all_of(
        is_true(f.physically_present_in_country, id="in_canada", cite="IRPR 207.1(1)"),
        is_true(f.reasonable_grounds_abuse_in_employment, id="abuse", cite="IRPR 207.1(1)"),
        any_of(
            is_true(f.holds_employer_specific_work_permit, id="tied", cite="IRPR 207.1(1)(a)"),
            is_true(
                f.previously_held_employer_specific_permit_and_maintained_status,
                id="maintained",
                cite="IRPR 207.1(1)(b)",
            ),
            title="Tied to an employer",
        ),
    ),
    effect="An open work permit may be issued, fee-exempt; unauthorized work by the worker is disregarded.",
    notes=(
        "Abuse covers physical, sexual, psychological and financial abuse (196.2). It is for people who still "
        "hold status: a trafficked worker who has lost status needs the VTIP TRP instead."
    ),
)

# Adverse. The section has no exception for victims of trafficking.
REFUGEE_ONE_YEAR_INELIGIBILITY = Provision(
    id="ca.refugee.one_year_ineligibility",
    title="Refugee claim made more than a year after first entry is ineligible",
    kind="procedure",
    jurisdiction="CA",
    authority=(
        primary("IRPA, s. 101(1)(b.1), (1.1)", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-101.html"),
        primary("S.C. 2026, c. 4, s. 75 (transitional)", "https://laws-lois.justice.gc.ca/eng/AnnualStatutes/2026_4/"),
    ),
    in_force=since("2026-03-26"),
    verified_on=date(2026, 11, 22),
    decision_maker="officer",
    discretionary=False,
    adverse=True,
    when=all_of(
        is_true(f.first_entry_after_2020_06_24, id="entry", cite="IRPA 101(1)(b.1)"),
        is_true(f.claim_made_more_than_one_year_after_first_entry, id="late", cite="IRPA 101(1)(b.1), (1.1)"),
        is_true(
            f.claim_made_on_or_after_2025_06_03,
            id="transitional",
            cite="S.C. 2026, c. 4, s. 75 (introduction date of Bill C-2; day from memory)",
        ),
    ),
    effect=(
        "The claim is not referred to the Refugee Protection Division and its processing ends; risk is then "
        "considered only in an application for protection."
    ),
    durations=(
        Duration(
            what="time to claim",
            value=1,
            unit="years",
            start="the day after first entry",
            cite="IRPA 101(1)(b.1), (1.1)",
        ),
    ),
    notes=(
        "No exception for trafficking victims appears in the section. Survivors often first disclose after a "
        "year: the VTIP TRP, an H&C request, or an application for protection then matter more. A pending "
        "protection application blocks a TRP request (24(3.1))."
    ),
)
