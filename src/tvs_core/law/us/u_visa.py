"""
U nonimmigrant status for victims of qualifying crimes who help the authorities.

Authority: 8 USC 1101(a)(15)(U), 1184(p), 1182(d)(14) and 1255(m); 8 CFR 212.17, 214.14 and 245.24.
    https://www.ecfr.gov/current/title-8/section-214.14
    Compared on 2026-11-22: of 19 citations, 17 read in the text, 2 known from a reliable account.
History: rule of 17 October 2007; two crimes added on 7 March 2013; marriage tested at grant since 3 December 2020.
Not modelled: indirect victims, and relatives who never held U status (8 USC 1255(m)(3)).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "victim_of_qualifying_criminal_activity": True,
...     "culpable_for_the_qualifying_crime": False,
...     "suffered_substantial_physical_or_mental_abuse": True,
...     "possesses_information_about_crime": True,
...     "helpful_to_certifying_agency": True,
...     "no_unreasonable_refusal_since_cooperation_began": True,
...     "crime_violated_us_law_or_occurred_in_us": True,
...     "u_certification_signed_by_certifying_official": True,
...     "u_certification_signature_date": "2025-06-10",
...     "u_petition_filing_date": "2025-09-01",
...     "is_admissible": True,
... }
>>> tvs.decide("us.u_visa.principal", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, eq, ge, is_true, le, lt, one_of, unless, within
from tvs_core.rules.provision import Duration, Provision, between, primary, secondary, since

__all__ = [
    "ADJUSTMENT",
    "ANNUAL_CAP",
    "BONA_FIDE_DETERMINATION",
    "DERIVATIVE",
    "EXTENSION",
    "PRINCIPAL",
    "QUALIFYING_CRIME",
    "QUALIFYING_CRIME_2007",
    "WAITING_LIST",
    "WAIVER_D14",
]


def __dir__() -> list[str]:
    return __all__


QUALIFYING_CRIME_2007 = Provision(
    id="us.u_visa.qualifying_crime",
    title="U status: qualifying criminal activity, before the 2013 additions",
    kind="identification",
    jurisdiction="US",
    authority=(
        primary(
            "8 CFR 214.14(a)(9); 8 USC 1101(a)(15)(U)(iii) before Pub. L. 113-4",
            "https://www.ecfr.gov/current/title-8/section-214.14",
        ),
    ),
    in_force=between("2007-10-17", "2013-03-06"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS, on the certifying agency's statement",
    standard_of_proof="preponderance",
    when=any_of(
        one_of(
            f.qualifying_crime_type,
            [
                "abduction",
                "abusive_sexual_contact",
                "being_held_hostage",
                "blackmail",
                "domestic_violence",
                "extortion",
                "false_imprisonment",
                "felonious_assault",
                "female_genital_mutilation",
                "incest",
                "involuntary_servitude",
                "kidnapping",
                "manslaughter",
                "murder",
                "obstruction_of_justice",
                "peonage",
                "perjury",
                "prostitution",
                "rape",
                "sexual_assault",
                "sexual_exploitation",
                "slave_trade",
                "torture",
                "trafficking",
                "unlawful_criminal_restraint",
                "witness_tampering",
            ],
            id="listed",
            cite="8 CFR 214.14(a)(9)",
        ),
        is_true(f.substantially_similar_to_listed_crime, id="similar", cite="8 CFR 214.14(a)(9)"),
    ),
    effect="The crime counted for U status.",
    notes="Stalking and fraud in foreign labor contracting were not yet listed.",
)

QUALIFYING_CRIME = Provision(
    id="us.u_visa.qualifying_crime",
    title="U status: qualifying criminal activity",
    kind="identification",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(U)(iii)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1101",
        ),
        primary("8 CFR 214.14(a)(9)", "https://www.ecfr.gov/current/title-8/section-214.14"),
    ),
    in_force=since("2013-03-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS, on the certifying agency's statement",
    standard_of_proof="preponderance",
    when=any_of(
        one_of(
            f.qualifying_crime_type,
            [
                "abduction",
                "abusive_sexual_contact",
                "being_held_hostage",
                "blackmail",
                "domestic_violence",
                "extortion",
                "false_imprisonment",
                "felonious_assault",
                "female_genital_mutilation",
                "foreign_labor_contracting_fraud",
                "incest",
                "involuntary_servitude",
                "kidnapping",
                "manslaughter",
                "murder",
                "obstruction_of_justice",
                "peonage",
                "perjury",
                "prostitution",
                "rape",
                "sexual_assault",
                "sexual_exploitation",
                "slave_trade",
                "stalking",
                "torture",
                "trafficking",
                "unlawful_criminal_restraint",
                "witness_tampering",
            ],
            id="listed",
            cite="8 USC 1101(a)(15)(U)(iii)",
        ),
        is_true(
            f.substantially_similar_to_listed_crime, id="similar", cite="8 USC 1101(a)(15)(U)(iii); 8 CFR 214.14(a)(9)"
        ),
    ),
    effect="The crime counts for U status.",
    notes=(
        "Attempt, conspiracy and solicitation count. The regulation's list still lacks stalking and fraud in "
        "foreign labor contracting, which the statute has had since 2013-03-07. What matters is the crime "
        "detected, investigated or prosecuted, not the final charge. Robbery, theft or unpaid wages do not count "
        "by themselves."
    ),
)

PRINCIPAL = Provision(
    id="us.u_visa.principal",
    title="U-1 nonimmigrant status (principal)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(U)(i); 8 USC 1184(p)(1)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1101",
        ),
        primary("8 CFR 214.14(a)(14), (b), (c)(2)", "https://www.ecfr.gov/current/title-8/section-214.14"),
    ),
    in_force=since("2007-10-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_qualifying_criminal_activity, id="victim", cite="8 CFR 214.14(a)(14), (b)(1)"),
        unless(is_true(f.culpable_for_the_qualifying_crime, id="culpable", cite="8 CFR 214.14(a)(14)(iii)")),
        is_true(
            f.suffered_substantial_physical_or_mental_abuse,
            id="abuse",
            cite="8 USC 1101(a)(15)(U)(i)(I); 8 CFR 214.14(b)(1)",
        ),
        any_of(
            is_true(f.possesses_information_about_crime, id="information", cite="8 CFR 214.14(b)(2)"),
            all_of(
                is_true(
                    f.representative_possesses_information_about_crime, id="rep_information", cite="8 CFR 214.14(b)(2)"
                ),
                any_of(
                    # Tested on the date of the first act of the crime.
                    lt(f.age_at_victimization_years, 16, id="under_16_info", cite="8 CFR 214.14(b)(2)"),
                    is_true(f.is_incapacitated_or_incompetent, id="incapacity_info", cite="8 CFR 214.14(b)(2)"),
                    title="Why a representative",
                ),
                title="Through a representative",
            ),
            title="Information about the crime",
        ),
        any_of(
            is_true(f.helpful_to_certifying_agency, id="helpful", cite="8 CFR 214.14(b)(3)"),
            all_of(
                is_true(f.representative_helpful_to_certifying_agency, id="rep_helpful", cite="8 CFR 214.14(b)(3)"),
                any_of(
                    lt(f.age_at_victimization_years, 16, id="under_16_help", cite="8 CFR 214.14(b)(3)"),
                    is_true(f.is_incapacitated_or_incompetent, id="incapacity_help", cite="8 CFR 214.14(b)(3)"),
                    title="Why a representative",
                ),
                title="Through a representative",
            ),
            title="Helpful to the agency",
        ),
        is_true(f.no_unreasonable_refusal_since_cooperation_began, id="no_refusal", cite="8 CFR 214.14(b)(3)"),
        is_true(
            f.crime_violated_us_law_or_occurred_in_us,
            id="us_link",
            cite="8 USC 1101(a)(15)(U)(i)(IV); 8 CFR 214.14(b)(4)",
        ),
        is_true(
            f.u_certification_signed_by_certifying_official,
            id="certified",
            cite="8 USC 1184(p)(1); 8 CFR 214.14(c)(2)(i)",
        ),
        # Never before the signature, and at the latest six months after it.
        within(
            f.u_petition_filing_date,
            after=f.u_certification_signature_date,
            months=6,
            id="certification_fresh",
            cite="8 CFR 214.14(c)(2)(i)",
        ),
        any_of(
            is_true(f.is_admissible, id="admissible", cite="8 CFR 214.14(c)(2)(iv)"),
            is_true(f.inadmissibility_waiver_granted, id="waived", cite="8 USC 1182(d)(14); 8 CFR 212.17"),
            title="Admissible, or waived",
        ),
    ),
    effect=(
        "U-1 status, subject to the yearly limit: stay for up to 4 years, work authorization, family members, "
        "route to permanent residence."
    ),
    durations=(
        Duration(
            what="longest period of status",
            value=4,
            unit="years",
            start="date of approval",
            cite="8 USC 1184(p)(6); 8 CFR 214.14(g)(1)",
        ),
        Duration(
            what="life of the certification for filing",
            value=6,
            unit="months",
            start="signature of Supplement B",
            cite="8 CFR 214.14(c)(2)(i)",
            runs_from="u_certification_signature_date",
        ),
    ),
    not_modelled=("A victim who is dead, incapacitated or incompetent can have an indirect victim petition instead.",),
    notes=(
        "The certification is a hard requirement (unlike the T declaration), and signing it is at the agency's "
        "discretion. File with a margin: plan to be received at the latest the day before the six-month "
        "anniversary, and never before the signature. Under 16 is judged on the date the crime's first act "
        "happened. The survivor may be abroad. Any credible evidence counts."
    ),
)

WAIVER_D14 = Provision(
    id="us.u_visa.waiver_d14",
    title="Waiver of inadmissibility for U status",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary("8 USC 1182(d)(14)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1182"),
        primary("8 CFR 212.17(b)", "https://www.ecfr.gov/current/title-8/section-212.17"),
    ),
    in_force=since("2007-10-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        unless(is_true(f.described_in_212a3E, id="nazi_genocide", cite="8 USC 1182(d)(14); 8 CFR 212.17(b)(1)")),
        is_true(f.waiver_in_public_or_national_interest, id="interest", cite="8 USC 1182(d)(14); 8 CFR 212.17(b)(1)"),
    ),
    effect="USCIS may waive any ground but 212(a)(3)(E).",
    not_modelled=("Violent or dangerous crimes and security grounds: only in extraordinary circumstances.",),
    notes="No link to the crime is needed, unlike the T waiver.",
)

ANNUAL_CAP = Provision(
    id="us.u_visa.annual_cap",
    title="U-1 yearly limit",
    kind="procedure",
    jurisdiction="US",
    authority=(
        primary("8 USC 1184(p)(2)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184"),
        primary("8 CFR 214.14(d)", "https://www.ecfr.gov/current/title-8/section-214.14"),
    ),
    in_force=since("2007-10-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="none",
    when=any_of(
        # Family members do not count against the limit.
        unless(is_true(f.is_principal_applicant, id="principal", cite="8 USC 1184(p)(2)(B)")),
        lt(f.u1_grants_this_fiscal_year, 10_000, id="cap", cite="8 USC 1184(p)(2)(A); 8 CFR 214.14(d)(1)"),
    ),
    effect="A grant can be made now. Otherwise see us.u_visa.waiting_list.",
    notes="The limit has been used up every year for many years; waits run to many years.",
)

WAITING_LIST = Provision(
    id="us.u_visa.waiting_list",
    title="U waiting list: deferred action or parole",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(primary("8 CFR 214.14(d)(2)-(3)", "https://www.ecfr.gov/current/title-8/section-214.14"),),
    in_force=since("2007-10-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.all_u1_requirements_met, id="eligible", cite="8 CFR 214.14(d)(2)"),
        ge(f.u1_grants_this_fiscal_year, 10_000, id="cap_reached", cite="8 CFR 214.14(d)(1)-(2)"),
    ),
    effect=(
        "USCIS must place the petitioner on the waiting list and grant deferred action or parole to the "
        "petitioner and qualifying family; a work permit is discretionary. Unlawful presence does not accrue "
        "meanwhile."
    ),
)

BONA_FIDE_DETERMINATION = Provision(
    id="us.u_visa.bona_fide_determination",
    title="U status: bona fide determination (deferred action and work permit)",
    kind="procedure",
    jurisdiction="US",
    authority=(
        primary("8 USC 1184(p)(6)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184"),
        secondary(
            "USCIS Policy Manual vol. 3 pt. C ch. 5 (from June 14, 2021)",
            "https://www.uscis.gov/policy-manual/volume-3-part-c-chapter-5",
        ),
    ),
    in_force=since("2021-06-14"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="initial review and discretion",
    discretionary=True,
    when=all_of(
        is_true(
            f.u_petition_complete_with_certification_and_statement,
            id="complete",
            cite="Policy Manual vol. 3 pt. C ch. 5",
        ),
        is_true(f.biometrics_results_received, id="biometrics", cite="Policy Manual vol. 3 pt. C ch. 5"),
        unless(
            is_true(f.risk_to_national_security_or_public_safety, id="risk", cite="Policy Manual vol. 3 pt. C ch. 5")
        ),
        is_true(f.physically_present_in_country, id="in_us", cite="Policy Manual vol. 3 pt. C ch. 5"),
    ),
    effect="USCIS may grant deferred action and a work permit while the petition waits.",
    durations=(
        Duration(
            what="work permit and deferred action",
            value=4,
            unit="years",
            start="grant",
            cite="Policy Manual vol. 3 pt. C ch. 5",
        ),
    ),
    notes="Policy, not regulation: recheck that it still stands. No appeal. Not a finding of eligibility.",
)

DERIVATIVE = Provision(
    id="us.u_visa.derivative",
    title="U-2 to U-5 status (family)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(U)(ii); 8 USC 1184(p)(7)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184",
        ),
        primary("8 CFR 214.14(a)(10), (f)", "https://www.ecfr.gov/current/title-8/section-214.14"),
        secondary(
            "Medina Tovar v. Zuchowski, 982 F.3d 631 (9th Cir. 2020) (en banc)",
            "https://www.courtlistener.com/opinion/4835464/maria-medina-tovar-v-laura-zuchowski/",
        ),
    ),
    in_force=since("2020-12-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.principal_holds_or_seeks_status, id="principal", cite="8 CFR 214.14(f)(1)"),
        any_of(
            all_of(
                eq(f.family_member_relationship, "spouse", id="spouse", cite="8 USC 1101(a)(15)(U)(ii)"),
                # Medina Tovar: tested when the petition is granted, not when it was filed.
                is_true(
                    f.marriage_exists_when_principal_adjudicated,
                    id="marriage",
                    cite="Medina Tovar, 982 F.3d 631; 8 CFR 214.14(f)(4)",
                ),
                title="Spouse",
            ),
            all_of(
                eq(f.family_member_relationship, "child", id="child", cite="8 USC 1101(a)(15)(U)(ii)"),
                is_true(f.family_member_unmarried, id="child_unmarried", cite="8 USC 1184(p)(7)(A); 1101(b)(1)"),
                any_of(
                    lt(
                        f.family_member_age_at_principal_filing_years,
                        21,
                        id="child_under_21",
                        cite="8 USC 1184(p)(7)(A)",
                    ),
                    all_of(
                        is_true(f.became_child_after_principal_filing, id="new_child", cite="8 CFR 214.14(f)(4)(i)"),
                        lt(f.family_member_current_age_years, 21, id="new_child_age", cite="8 USC 1101(b)(1)"),
                        title="Became a child after the filing",
                    ),
                    title="Age",
                ),
                title="Child",
            ),
            all_of(
                eq(f.family_member_relationship, "parent", id="parent", cite="8 USC 1101(a)(15)(U)(ii)(I)"),
                lt(
                    f.principal_age_at_filing_years,
                    21,
                    id="parent_principal_under_21",
                    cite="8 USC 1101(a)(15)(U)(ii)(I), 1184(p)(7)(B)",
                ),
                title="Parent",
            ),
            all_of(
                eq(f.family_member_relationship, "sibling", id="sibling", cite="8 USC 1101(a)(15)(U)(ii)(I)"),
                is_true(f.family_member_unmarried, id="sibling_unmarried", cite="8 USC 1101(a)(15)(U)(ii)(I)"),
                lt(
                    f.family_member_age_at_principal_filing_years,
                    18,
                    id="sibling_under_18",
                    cite="8 USC 1101(a)(15)(U)(ii)(I); 8 CFR 214.14(f)(4)(ii)",
                ),
                lt(
                    f.principal_age_at_filing_years,
                    21,
                    id="sibling_principal_under_21",
                    cite="8 USC 1101(a)(15)(U)(ii)(I), 1184(p)(7)(B)",
                ),
                title="Sibling",
            ),
            title="Which relative",
        ),
        unless(
            is_true(
                f.family_member_committed_crime_in_family_violence_or_trafficking,
                id="perpetrator",
                cite="8 CFR 214.14(f)(1)",
            )
        ),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 214.14(f)(1)(ii)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 214.14(f)(3)(ii)"),
            title="Admissible, or waived",
        ),
    ),
    effect="U-2 (spouse), U-3 (child), U-4 (parent) or U-5 (sibling) status, outside the yearly limit.",
    notes=(
        "No danger route and no U-6. The in_force date is that of the decision that moved the marriage test from "
        "filing to grant, which USCIS applies nationwide; the rest is older. Age-out protection rests on 8 USC "
        "1184(p)(7) (2013)."
    ),
)

EXTENSION = Provision(
    id="us.u_visa.extension",
    title="U status beyond four years",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary("8 USC 1184(p)(6)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184"),
        primary("8 CFR 214.14(g)(2)", "https://www.ecfr.gov/current/title-8/section-214.14"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=any_of(
        is_true(
            f.law_enforcement_certifies_presence_needed, id="lea_need", cite="8 USC 1184(p)(6); 8 CFR 214.14(g)(2)(ii)"
        ),
        is_true(f.exceptional_circumstances, id="exceptional", cite="8 USC 1184(p)(6)"),
        is_true(f.adjustment_application_filed_before_status_expired, id="adjustment_pending", cite="8 USC 1184(p)(6)"),
    ),
    effect=(
        "Status is extended: it must be on a law enforcement certification or a pending adjustment application; "
        "it may be for exceptional circumstances."
    ),
)

ADJUSTMENT = Provision(
    id="us.u_visa.adjustment",
    title="Permanent residence for a person with U status",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1255(m)(1)-(2)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1255"
        ),
        primary("8 CFR 245.24(a)-(c)", "https://www.ecfr.gov/current/title-8/section-245.24"),
    ),
    in_force=since("2009-01-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.lawfully_admitted_in_u_status, id="admitted", cite="8 CFR 245.24(b)(2)(i)"),
        is_true(f.held_status_when_adjustment_filed, id="holds", cite="8 CFR 245.24(b)(2)(ii)"),
        unless(is_true(f.status_revoked, id="revoked", cite="8 CFR 245.24(c)")),
        ge(
            f.months_continuous_presence_since_admission_in_status,
            36,
            id="three_years",
            cite="8 USC 1255(m)(1)(A); 8 CFR 245.24(a)(1), (b)(3)",
        ),
        any_of(
            all_of(
                le(f.longest_single_absence_days, 90, id="absence_90", cite="8 USC 1255(m)(2)"),
                le(f.total_absence_days, 180, id="absence_180", cite="8 USC 1255(m)(2)"),
                title="Within the limits",
            ),
            is_true(f.absence_necessary_for_investigation_or_prosecution, id="absence_needed", cite="8 USC 1255(m)(2)"),
            is_true(f.official_certifies_absence_justified, id="absence_certified", cite="8 USC 1255(m)(2)"),
            title="Absences",
        ),
        unless(is_true(f.described_in_212a3E, id="nazi_genocide", cite="8 USC 1255(m)(1); 8 CFR 245.24(b)(4)")),
        unless(
            is_true(
                f.unreasonably_refused_assistance_since_u_grant,
                id="refusal",
                cite="8 USC 1255(m)(1); 8 CFR 245.24(a)(5), (b)(5)",
            )
        ),
        is_true(
            f.presence_justified_humanitarian_family_or_public_interest,
            id="justified",
            cite="8 USC 1255(m)(1)(B); 8 CFR 245.24(b)(6)",
        ),
    ),
    effect="USCIS may grant permanent residence.",
    durations=(
        Duration(
            what="continuous presence in U status",
            value=3,
            unit="years",
            start="date of admission in U status",
            cite="8 USC 1255(m)(1)(A)",
        ),
    ),
    not_modelled=("Relatives who never had U status: 8 USC 1255(m)(3), Form I-929, extreme hardship.",),
    notes=(
        "No admissibility test except 212(a)(3)(E), and no good-moral-character element, though both colour "
        "discretion. Each U-2 to U-5 needs own 3 years, unlike T relatives. For absences over the limits the "
        "regulation wants a certification from the agency that signed Supplement B, even where the absence helped "
        "the case. There is no yearly limit."
    ),
)
