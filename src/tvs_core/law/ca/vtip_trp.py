"""
The temporary resident permit for victims of trafficking in persons.

Authority: Immigration and Refugee Protection Act, s. 24; Ministerial Instructions 81 (MI81).
    https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/other-goals/mi-htv.html
    Compared on 2026-11-22: of 11 citations, 10 read in the text, 1 from memory.
History: Ministerial Instructions of 19 June 2007; MI81 since 4 February 2025.
Not modelled: a permit issued on an officer's own initiative where the person is barred from asking for one.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_foreign_national": True,
...     "physically_present_in_country": True,
...     "inadmissible_or_noncompliant": True,
...     "officer_finds_may_be_trafficking_victim": True,
...     "permit_justified_in_circumstances": True,
...     "refugee_claim_rejected_withdrawn_or_abandoned": False,
...     "removed_from_referral_with_pending_protection_application": False,
...     "designated_foreign_national_in_bar_period": False,
... }
>>> tvs.decide("ca.vtip_trp.initial", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless
from tvs_core.rules.provision import Duration, Particular, Provision, between, memory, primary, since

__all__ = [
    "DEPENDANT",
    "FEE_EXEMPTION",
    "INITIAL",
    "INITIAL_2007",
    "SUBSEQUENT",
]


def __dir__() -> list[str]:
    return __all__


INITIAL_2007 = Provision(
    id="ca.vtip_trp.initial",
    title="Short-term VTIP TRP under the 2007 Ministerial Instructions (until 3 February 2025)",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary(
            "Ministerial Instructions regarding the issuance of TRPs to victims of human trafficking, para. 1",
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/other-goals/mi-htv.html",
        ),
        primary("IRPA, s. 24(1), (3), (4)", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-24.html"),
    ),
    in_force=between("2007-06-19", "2025-02-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    standard_of_proof="preliminary assessment that the person may be a victim",
    discretionary=True,
    when=all_of(
        is_true(f.is_foreign_national, id="foreign_national", cite="IRPA 24(1)"),
        is_true(f.inadmissible_or_noncompliant, id="out_of_status", cite="IRPA 24(1)"),
        any_of(
            is_true(
                f.indication_recruitment_fraudulent_or_coerced_for_exploitation,
                id="recruitment",
                cite="2007 MI, para. 1(1), first criterion",
            ),
            is_true(
                f.indication_coerced_into_employment_or_activity,
                id="coerced",
                cite="2007 MI, para. 1(1), second criterion",
            ),
            is_true(f.indication_conditions_exploitive, id="conditions", cite="2007 MI, para. 1(1), third criterion"),
            is_true(f.indication_freedom_restricted, id="freedom", cite="2007 MI, para. 1(1), fourth criterion"),
            title="Signs of trafficking",
        ),
        is_true(f.officer_finds_may_be_trafficking_victim, id="may_be_victim", cite="2007 MI, para. 1(1)"),
        unless(
            all_of(
                is_true(f.refugee_claim_rejected_withdrawn_or_abandoned, id="failed_claim", cite="IRPA 24(4)"),
                lt(f.months_since_last_negative_refugee_decision, 12, id="under_12_months", cite="IRPA 24(4)"),
                title="Refused claim less than twelve months ago",
            )
        ),
    ),
    effect=(
        "Permit for reflection, recovery, escape from traffickers' influence, or another purpose that protects "
        "the person."
    ),
    durations=(
        Duration(
            what="short-term permit, maximum", value=180, unit="days", start="date of issue", cite="2007 MI, para. 1(1)"
        ),
    ),
    not_modelled=(
        "Section 24(4) bars the request, not the permit: guidance is said to let an officer act unasked for a victim.",
        "The bar of section 24(4) came in 2012: on an earlier day it has to be left out.",
    ),
    not_required=("cooperates_with_authorities",),
    notes=(
        "Day of commencement in June 2007 is from memory; the earlier 2006 instructions allowed 120 days. The "
        "criteria are signs to look for and were written as an inclusive list, so the any-group is the practical "
        "floor. The 24(4) bar dates from 2012."
    ),
)

INITIAL = Provision(
    id="ca.vtip_trp.initial",
    title="Initial temporary resident permit for a victim of trafficking in persons (VTIP TRP), since 4 February 2025",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary("IRPA, s. 24(1), (3)-(6)", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-24.html"),
        primary(
            "Ministerial Instructions 81 (MI81)",
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/other-goals/mi81.html",
        ),
        primary(
            "IRCC, Protection and assistance for victims of human trafficking (change of 2025-02-04)",
            "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/application-forms-guides/protection-assistance-victims-human-trafficking.html",
        ),
    ),
    in_force=since("2025-02-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    standard_of_proof="preliminary assessment that the person may be a victim",
    discretionary=True,
    when=all_of(
        is_true(f.is_foreign_national, id="foreign_national", cite="IRPA 24(1)"),
        is_true(
            f.physically_present_in_country,
            id="in_canada",
            cite="MI81, objective (victims in Canada, or whose trafficking involved crossing into Canada)",
        ),
        # Someone who still has valid status does not qualify under 24(1).
        is_true(f.inadmissible_or_noncompliant, id="out_of_status", cite="IRPA 24(1)"),
        # A first look is enough, and no report, cooperation or testimony.
        is_true(
            f.officer_finds_may_be_trafficking_victim,
            id="may_be_victim",
            cite="MI81 (operative paragraph not seen); IRCC page",
        ),
        is_true(f.permit_justified_in_circumstances, id="justified", cite="IRPA 24(1)"),
        unless(
            all_of(
                is_true(f.refugee_claim_rejected_withdrawn_or_abandoned, id="failed_claim", cite="IRPA 24(4)"),
                # Twelve months from the last negative decision, counted in whole months.
                lt(f.months_since_last_negative_refugee_decision, 12, id="under_12_months", cite="IRPA 24(4)"),
                title="Refused claim less than twelve months ago",
            )
        ),
        unless(
            is_true(
                f.removed_from_referral_with_pending_protection_application,
                id="ineligible_pending_prra",
                cite="IRPA 24(3.1)",
            )
        ),
        unless(is_true(f.designated_foreign_national_in_bar_period, id="dfn", cite="IRPA 24(5), (6)")),
    ),
    effect=(
        "Temporary resident status under a permit; the holder may apply for an open work or study permit and has "
        "Interim Federal Health Program cover."
    ),
    durations=(
        Duration(
            what="initial permit, minimum, with some exceptions",
            value=12,
            unit="months",
            start="date of issue",
            cite="IRCC page, change of 2025-02-04",
        ),
        Duration(
            what="longest validity of any temporary resident permit",
            value=3,
            unit="years",
            start="date of validity",
            cite="IRPR 63(d)",
        ),
    ),
    fee=0,
    not_modelled=(
        "Section 24(4) bars the request, not the permit: guidance is said to let an officer act unasked for a victim.",
    ),
    not_required=("cooperates_with_authorities",),
    notes=(
        "No duty to report, cooperate or testify. Referral by police or an NGO, or the person may come forward "
        "alone; an officer may interview. People who still have valid status do not qualify under 24(1) (Lorenzo "
        "v. MCI, 2016 FC 37): file before status is lost only with advice. The bars in 24(3.1) to (5) stop the "
        "person from requesting a permit; whether an officer may act without a request was not verified. A permit "
        "can be cancelled at any time (24(1)) and ends if the holder leaves without leave to return (IRPR "
        "63(b))."
    ),
)

SUBSEQUENT = Provision(
    id="ca.vtip_trp.subsequent",
    title="Further or longer VTIP TRP",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary("IRPA, s. 24(1), (3)", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-24.html"),
        primary(
            "IRPR, SOR/2002-227, s. 63", "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-63.html"
        ),
        memory(
            "MI81 (subsequent permits)",
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/other-goals/mi81.html",
        ),
    ),
    in_force=since("2007-06-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    discretionary=True,
    when=all_of(
        is_true(f.inadmissible_or_noncompliant, id="out_of_status", cite="IRPA 24(1)"),
        is_true(
            f.officer_finds_is_trafficking_victim,
            id="verified_victim",
            cite="Ministerial Instructions (fuller verification than the initial permit)",
        ),
        is_true(f.permit_justified_in_circumstances, id="justified", cite="IRPA 24(1)"),
    ),
    effect="A new permit for a period fixed by the officer, never past three years from its date of validity.",
    durations=(Duration(what="longest validity", value=3, unit="years", start="date of validity", cite="IRPR 63(d)"),),
    factors=(
        Particular(
            text="whether it is reasonably safe and possible to return to and rebuild life in the home country",
            cite="2007 MI, para. 2 (memory)",
        ),
        Particular(
            text="whether the victim is needed, and willing, to help the authorities",
            cite="2007 MI, para. 2 (memory)",
            fact="cooperates_with_authorities",
        ),
        Particular(text="any other relevant factor", cite="2007 MI, para. 2 (memory)"),
    ),
    fee=0,
    notes=(
        "The end of a police file is one factor only; refusals that treated it as decisive have drawn "
        "parliamentary criticism. Since 2025-02-04 no fee is charged for a new permit."
    ),
)

DEPENDANT = Provision(
    id="ca.vtip_trp.dependant",
    title="Permit for a dependant in Canada",
    kind="immigration_relief",
    jurisdiction="CA",
    authority=(
        primary(
            "MI81, objective (protection extends to victims' dependants in Canada)",
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/other-goals/mi81.html",
        ),
        primary("IRPA, s. 24(1)", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-24.html"),
    ),
    in_force=since("2025-02-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC officer",
    discretionary=True,
    when=all_of(
        is_true(f.is_dependant_in_canada_of_victim, id="dependant", cite="MI81, objective"),
        is_true(f.inadmissible_or_noncompliant, id="out_of_status", cite="IRPA 24(1)"),
        is_true(f.permit_justified_in_circumstances, id="justified", cite="IRPA 24(1)"),
    ),
    effect="Permit, fee waivers and Interim Federal Health Program cover on the same footing as the victim.",
    notes=(
        "Family members abroad are not covered by the instructions; they can be included only in a later "
        "permanent residence application."
    ),
)

FEE_EXEMPTION = Provision(
    id="ca.vtip_trp.fee_exemption",
    title="Fee waivers for victims of trafficking",
    kind="service_entitlement",
    jurisdiction="CA",
    authority=(
        primary(
            "IRCC, Protection and assistance for victims of human trafficking (change of 2025-02-04)",
            "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/application-forms-guides/protection-assistance-victims-human-trafficking.html",
        ),
    ),
    in_force=since("2025-02-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="IRCC",
    discretionary=False,
    when=any_of(
        is_true(f.officer_finds_may_be_trafficking_victim, id="victim", cite="IRCC page"),
        is_true(f.holds_vtip_trp, id="holder", cite="IRCC page"),
        is_true(f.is_dependant_in_canada_of_victim, id="dependant", cite="IRCC page; MI81"),
    ),
    effect="No fee for an initial or new temporary resident permit, work permit, study permit, or biometrics.",
    notes=(
        "Before 2025-02-04 the waiver covered only the first permit and the work permit issued with it (memory). "
        "Permanent residence fees are not waived: a request under s. 25(1) is examined only once the fees are "
        "paid (25(1.1))."
    ),
)
