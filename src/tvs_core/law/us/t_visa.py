"""
T nonimmigrant status: the survivor, the family, and the way to permanent residence.

Authority: 8 USC 1101(a)(15)(T), 1184(o), 1182(d)(13) and 1255(l); 8 CFR 212.16, 214.200 to 214.216 and 245.23.
    https://www.ecfr.gov/current/title-8/section-214.207
    Compared on 2026-11-22: of 41 citations, 37 read in the text, 4 known from a reliable account.
History: rule of 18 January 2017 (81 FR 92266); rule of 28 August 2024 (89 FR 34864). The status
    dates from 28 October 2000; rules before 2017 are not encoded.
Not modelled: the weighing of hardship, discretion in waivers and revocation, and the second waiver route of 8 USC
    1182(d)(3).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "victim_of_severe_trafficking": True,
...     "present_on_account_of_trafficking": True,
...     "complied_with_reasonable_law_enforcement_requests": True,
...     "reported_to_agency_with_jurisdiction": True,
...     "would_suffer_extreme_hardship_unusual_severe_harm": True,
...     "is_admissible": True,
...     "substantial_reason_to_believe_committed_severe_trafficking": False,
...     "is_us_citizen_or_national": False,
...     "is_lawful_permanent_resident": False,
... }
>>> tvs.decide("us.t_visa.principal", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, eq, ge, is_true, le, lt, one_of, unless
from tvs_core.rules.provision import Duration, Provision, between, primary, secondary, since

__all__ = [
    "ADJUSTMENT_FAMILY",
    "ADJUSTMENT_PRINCIPAL",
    "ANNUAL_CAP",
    "AUTOMATIC_STAY",
    "BONA_FIDE_DETERMINATION",
    "BONA_FIDE_DETERMINATION_2017",
    "BONA_FIDE_DETERMINATION_FAMILY",
    "DERIVATIVE_T2_SPOUSE",
    "DERIVATIVE_T3_CHILD",
    "DERIVATIVE_T4_PARENT",
    "DERIVATIVE_T5_SIBLING",
    "DERIVATIVE_T6_CHILD_OF_DERIVATIVE",
    "EXTENSION",
    "EXTENSION_BY_ADJUSTMENT",
    "PHYSICAL_PRESENCE",
    "PHYSICAL_PRESENCE_2017",
    "PRINCIPAL",
    "PRINCIPAL_2017",
    "REVOCATION",
    "WAIVER_D13",
]


def __dir__() -> list[str]:
    return __all__


PHYSICAL_PRESENCE_2017 = Provision(
    id="us.t_visa.physical_presence",
    title="T status: present on account of trafficking (2017 to 2024 rule)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        secondary(
            "8 CFR 214.11(g)(1)-(2) (2017)", "https://www.govinfo.gov/content/pkg/FR-2016-12-19/html/2016-29900.htm"
        ),
        secondary("In re 22819771 (AAO Aug. 15, 2023)", "https://www.uscis.gov/administrative-appeals/aao-decisions"),
    ),
    in_force=between("2017-01-18", "2024-08-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.physically_present_in_country, id="present", cite="8 CFR 214.11(g)(1) (2017)"),
        any_of(
            # A departure is cured only by (g)(2)(i) to (iii), and a ground in (g)(1) is needed as well.
            unless(is_true(f.departed_after_trafficking, id="departed", cite="8 CFR 214.11(g)(2) (2017)")),
            is_true(
                f.reentry_result_of_continued_victimization,
                id="continued_victimization",
                cite="8 CFR 214.11(g)(2)(i) (2017)",
            ),
            is_true(f.victim_of_new_trafficking_incident, id="new_incident", cite="8 CFR 214.11(g)(2)(ii) (2017)"),
            is_true(
                f.allowed_lawful_reentry_for_trafficking_process,
                id="allowed_reentry",
                cite="8 CFR 214.11(g)(2)(iii) (2017)",
            ),
            title="No departure, or one that is excused",
        ),
        any_of(
            is_true(f.currently_subjected_to_trafficking, id="current", cite="8 CFR 214.11(g)(1)(i) (2017)"),
            is_true(f.liberated_by_law_enforcement, id="liberated", cite="8 CFR 214.11(g)(1)(ii) (2017)"),
            all_of(
                is_true(f.escaped_before_law_enforcement_involved, id="escaped", cite="8 CFR 214.11(g)(1)(iii) (2017)"),
                is_true(
                    f.law_enforcement_became_actively_involved, id="lea_involved", cite="8 CFR 214.11(g)(1)(iii) (2017)"
                ),
                title="Escaped before law enforcement was involved",
            ),
            is_true(
                f.presence_directly_related_to_past_trafficking,
                id="directly_related",
                cite="8 CFR 214.11(g)(1)(iv) (2017)",
            ),
            is_true(
                f.allowed_lawful_entry_for_trafficking_process, id="allowed_entry", cite="8 CFR 214.11(g)(1)(v) (2017)"
            ),
            is_true(
                f.allowed_lawful_reentry_for_trafficking_process,
                id="allowed_reentry_ground",
                cite="8 CFR 214.11(g)(1)(v) (2017)",
            ),
            title="Ground of presence",
        ),
    ),
    effect="The presence element of T-1 status was met.",
    notes=(
        "No counterpart of today's 214.207(b)(4) and (b)(5). A departure is cured only by (g)(2)(i)-(iii), and a "
        "ground in (g)(1) is needed as well. An application pending on 2024-08-28 gets the new rule unless that "
        "would hurt someone eligible before."
    ),
)

PHYSICAL_PRESENCE = Provision(
    id="us.t_visa.physical_presence",
    title="T status: present on account of trafficking",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary("8 CFR 214.207", "https://www.ecfr.gov/current/title-8/section-214.207"),
        primary(
            "8 USC 1101(a)(15)(T)(i)(II)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title8/html/USCODE-2024-title8-chap12-subchapI-sec1101.htm",
        ),
        primary(
            "USCIS Policy Manual vol. 3 pt. B ch. 2(C)", "https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-2"
        ),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.physically_present_in_country, id="present", cite="8 CFR 214.207(a)"),
        any_of(
            all_of(
                any_of(
                    # A departure is cured by (b)(1) or (b)(2), and a ground in (a) is then still looked for.
                    unless(is_true(f.departed_after_trafficking, id="departed", cite="8 CFR 214.207(b)")),
                    is_true(
                        f.reentry_result_of_continued_victimization,
                        id="continued_victimization",
                        cite="8 CFR 214.207(b)(1)",
                    ),
                    is_true(f.victim_of_new_trafficking_incident, id="new_incident", cite="8 CFR 214.207(b)(2)"),
                    title="No departure, or one that is excused",
                ),
                any_of(
                    is_true(f.currently_subjected_to_trafficking, id="current", cite="8 CFR 214.207(a)(1)"),
                    is_true(f.liberated_by_law_enforcement, id="liberated", cite="8 CFR 214.207(a)(2)"),
                    all_of(
                        is_true(f.escaped_before_law_enforcement_involved, id="escaped", cite="8 CFR 214.207(a)(3)"),
                        is_true(
                            f.law_enforcement_became_actively_involved,
                            id="lea_involved",
                            cite="8 CFR 214.207(a)(3); 214.201 (law enforcement involvement)",
                        ),
                        title="Escaped before law enforcement was involved",
                    ),
                    is_true(
                        f.presence_directly_related_to_past_trafficking,
                        id="directly_related",
                        cite="8 CFR 214.207(a)(4)",
                    ),
                    is_true(
                        f.allowed_lawful_entry_for_trafficking_process, id="allowed_entry", cite="8 CFR 214.207(a)(5)"
                    ),
                    title="Ground of presence",
                ),
                title="Ground in paragraph (a)",
            ),
            # Paragraphs (b)(3) to (b)(5) meet the element by themselves.
            is_true(f.allowed_lawful_reentry_for_trafficking_process, id="allowed_reentry", cite="8 CFR 214.207(b)(3)"),
            is_true(
                f.presence_due_to_participation_in_process_after_return,
                id="process_after_return",
                cite="8 CFR 214.207(b)(4)",
            ),
            is_true(
                f.returned_and_received_unavailable_treatment_or_services,
                id="treatment_after_return",
                cite="8 CFR 214.207(b)(5)",
            ),
            title="On account of trafficking",
        ),
    ),
    effect="The presence element of T-1 status is met.",
    not_modelled=(
        (
            "Whether paragraph (a)(3) asks that an agency did become involved is read from the definition; where only"
            " that is missing, look at (a)(4)."
        ),
    ),
    notes=(
        "Time passed since the trafficking does not by itself defeat (a)(2)-(4). Finding work, marriage or "
        "children do not by themselves break the link; specific ongoing effects do the work under (a)(4). "
        "Paragraph (a)(3) is read with the definition of law enforcement involvement: more than receiving the "
        "person's report. Where (b)(1) or (b)(2) lifts the departure bar, a ground in (a) is still looked for "
        "(AAO, In re 22819771, 2023); the manual treats (b)(3)-(5) as meeting the element. Paragraph (b)(3) needs "
        "lawful entry; (b)(4) and (b)(5) do not. Leaving while the application is pending puts it at risk: warn "
        "first."
    ),
)

PRINCIPAL_2017 = Provision(
    id="us.t_visa.principal",
    title="T-1 nonimmigrant status (principal), 2017 to 2024 rule",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        secondary(
            "8 CFR 214.11(a)-(i) (2017); 81 FR 92266 (Dec. 19, 2016)",
            "https://www.govinfo.gov/content/pkg/FR-2016-12-19/html/2016-29900.htm",
        ),
        secondary(
            "In re 11297648 (AAO July 2, 2021); In re 10106816 (AAO Oct. 22, 2021)",
            "https://www.uscis.gov/administrative-appeals/aao-decisions",
        ),
    ),
    in_force=between("2017-01-18", "2024-08-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.victim_of_severe_trafficking, id="victim", cite="8 CFR 214.11(b)(1), (f) (2017)"),
        is_true(f.present_on_account_of_trafficking, id="presence", cite="8 CFR 214.11(b)(2), (g) (2017)"),
        any_of(
            all_of(
                is_true(
                    f.complied_with_reasonable_law_enforcement_requests,
                    id="complied",
                    cite="8 CFR 214.11(b)(3), (h) (2017)",
                ),
                is_true(f.had_contact_with_law_enforcement, id="contact", cite="8 CFR 214.11(h)(1) (2017)"),
                title="Assistance",
            ),
            # Tested at the trafficking, not today.
            lt(f.age_at_victimization_years, 18, id="minor", cite="8 CFR 214.11(b)(3)(i), (h)(4)(ii) (2017)"),
            is_true(f.unable_to_cooperate_due_to_trauma, id="trauma", cite="8 CFR 214.11(b)(3)(ii), (h)(4)(i) (2017)"),
            title="Assistance to law enforcement, or exempt from it",
        ),
        is_true(
            f.would_suffer_extreme_hardship_unusual_severe_harm, id="hardship", cite="8 CFR 214.11(b)(4), (i) (2017)"
        ),
        # Dropped from the text in 2024.
        unless(
            is_true(
                f.hardship_based_solely_on_economic_or_social_detriment,
                id="economic_only",
                cite="8 CFR 214.11(i)(1) (2017)",
            )
        ),
        any_of(
            is_true(f.is_admissible, id="admissible", cite="8 CFR 214.11(d)(2)(iii) (2017)"),
            is_true(f.inadmissibility_waiver_granted, id="waived", cite="8 CFR 212.16 (2017); 8 USC 1182(d)(13)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.substantial_reason_to_believe_committed_severe_trafficking,
                id="trafficker_bar",
                cite="8 USC 1184(o)(1); 8 CFR 214.11(b) (2017)",
            )
        ),
        unless(is_true(f.is_us_citizen_or_national, id="citizen", cite="8 USC 1101(a)(3), (15)")),
        unless(is_true(f.is_lawful_permanent_resident, id="lpr", cite="8 USC 1101(a)(15), (20)")),
    ),
    effect="T-1 status for up to 4 years, as under the present rule.",
    durations=(
        Duration(
            what="longest initial period of status",
            value=4,
            unit="years",
            start="date of approval",
            cite="8 CFR 214.11(c)(1) (2017)",
        ),
    ),
    notes=(
        "Differences from today's rule: contact with any law enforcement agency is enough (no words about "
        "jurisdiction); hardship may not rest solely on present or future economic detriment or on lost social or "
        "economic opportunities; presence after a departure is narrower; bona fide determination needed a prima "
        "facie case. An appeal from a decision made under this rule is judged under it."
    ),
)

PRINCIPAL = Provision(
    id="us.t_visa.principal",
    title="T-1 nonimmigrant status (principal)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary("8 CFR 214.202, 214.206-214.209", "https://www.ecfr.gov/current/title-8/section-214.202"),
        primary(
            "8 USC 1101(a)(15)(T)(i); 8 USC 1184(o)(1)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title8/html/USCODE-2024-title8-chap12-subchapI-sec1101.htm",
        ),
        primary(
            "89 FR 34864 (Apr. 30, 2024); USCIS Policy Manual vol. 3 pt. B ch. 2 nn. 71, 73",
            "https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-2",
        ),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_severe_trafficking, id="victim", cite="8 CFR 214.202(a), 214.206"),
        is_true(f.present_on_account_of_trafficking, id="presence", cite="8 CFR 214.202(b), 214.207"),
        any_of(
            all_of(
                is_true(
                    f.complied_with_reasonable_law_enforcement_requests,
                    id="complied",
                    cite="8 CFR 214.202(c), 214.208(a), (c)",
                ),
                any_of(
                    is_true(f.reported_to_agency_with_jurisdiction, id="reported", cite="8 CFR 214.208(b)"),
                    all_of(
                        # An application filed before the rule keeps whatever was more favourable in the old
                        # one.
                        lt(
                            f.t_application_filing_date,
                            "2024-08-28",
                            id="filed_before_rule",
                            cite="89 FR 34864; Policy Manual vol. 3 pt. B ch. 2 nn. 71, 73",
                        ),
                        is_true(f.had_contact_with_law_enforcement, id="contact", cite="8 CFR 214.11(h)(1) (2017)"),
                        title="Filed under the earlier rule",
                    ),
                    title="Contact with an agency",
                ),
                title="Assistance",
            ),
            # Tested at the trafficking, not today: an adult trafficked as a child is exempt.
            lt(f.age_at_victimization_years, 18, id="minor", cite="8 CFR 214.202(c)(1), 214.208(e)(2)"),
            is_true(f.unable_to_cooperate_due_to_trauma, id="trauma", cite="8 CFR 214.202(c)(2), 214.208(e)(1)"),
            title="Assistance to law enforcement, or exempt from it",
        ),
        # Nobody is exempt from hardship, not even a child.
        is_true(f.would_suffer_extreme_hardship_unusual_severe_harm, id="hardship", cite="8 CFR 214.202(d), 214.209"),
        any_of(
            is_true(f.is_admissible, id="admissible", cite="8 CFR 214.204(d); Policy Manual vol. 3 pt. B ch. 2(F)"),
            is_true(f.inadmissibility_waiver_granted, id="waived", cite="8 CFR 212.16; 8 USC 1182(d)(13)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.substantial_reason_to_believe_committed_severe_trafficking,
                id="trafficker_bar",
                cite="8 USC 1184(o)(1); 8 CFR 214.202(e)",
            )
        ),
        unless(
            is_true(
                f.is_us_citizen_or_national,
                id="citizen",
                cite="8 USC 1101(a)(3), (15); Policy Manual vol. 3 pt. B ch. 2(H)",
            )
        ),
        unless(
            is_true(
                f.is_lawful_permanent_resident,
                id="lpr",
                cite="8 USC 1101(a)(15), (20); Policy Manual vol. 3 pt. B ch. 2(H)",
            )
        ),
    ),
    effect=(
        "T-1 status, subject to the yearly limit: stay for up to 4 years, work authorization incident to status, "
        "benefits like a refugee (see us.benefits.*), family members may be included, and a route to permanent "
        "residence."
    ),
    durations=(
        Duration(
            what="longest initial period of status",
            value=4,
            unit="years",
            start="date of approval",
            cite="8 USC 1184(o)(7)(A); 8 CFR 214.203(a)",
        ),
        Duration(
            what="discretionary extension, each",
            value=1,
            unit="years",
            start="end of the previous period",
            cite="8 CFR 214.212(a)",
        ),
    ),
    not_modelled=(
        (
            "Hardship: nine listed factors, judged together; the 2017 bar on hardship 'solely' economic was dropped "
            "from the text, but the manual says economic loss alone is generally not enough."
        ),
    ),
    notes=(
        "Under 18 is judged at the time of at least one act of trafficking (regulation), so an adult survivor "
        "trafficked as a child is exempt; the statute's words 'has not attained 18' are read that way. A person "
        "who is exempt or excepted need not have had any contact with the authorities, then or later "
        "(214.208(f)). A law enforcement declaration (Form I-914B) is optional and carries no special weight. "
        "Children are not exempt from the hardship element. Public charge never applies. Filing is possible from "
        "removal proceedings or with a final order; no fee. There is no filing deadline. Applications filed "
        "before 2024-08-28 keep whatever was more favourable in the old rule."
    ),
)

# Evaluate once for each ground of inadmissibility.
WAIVER_D13 = Provision(
    id="us.t_visa.waiver_d13",
    title="Waiver of inadmissibility for T status",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1182(d)(13)(B)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1182"
        ),
        primary("8 CFR 212.16(b)", "https://www.ecfr.gov/current/title-8/section-212.16"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        unless(
            one_of(
                f.inadmissibility_ground_212a,
                ["security_a3", "child_abduction_a10C", "tax_renunciation_a10E"],
                id="barred_ground",
                cite="8 USC 1182(d)(13)(B)(ii); 8 CFR 212.16(b)",
            )
        ),
        is_true(f.waiver_in_national_interest, id="national_interest", cite="8 USC 1182(d)(13)(B); 8 CFR 212.16(b)(1)"),
        any_of(
            # A health ground needs no link with the trafficking.
            eq(f.inadmissibility_ground_212a, "health_a1", id="health", cite="8 USC 1182(d)(13)(B)(i)"),
            is_true(
                f.conduct_caused_by_or_incident_to_trafficking,
                id="nexus",
                cite="8 USC 1182(d)(13)(B)(ii); 8 CFR 212.16(b)(2)",
            ),
            title="Health ground, or caused by the trafficking",
        ),
    ),
    effect="USCIS may waive the ground (Form I-192).",
    not_modelled=(
        (
            "A second route is 8 USC 1182(d)(3)(A)(ii), with no trafficking link, for all grounds except "
            "212(a)(3)(A)(i)(I), (3)(A)(ii), (3)(A)(iii), (3)(C) and (3)(E)(i)-(ii)."
        ),
        (
            "For violent or dangerous crimes, favourable discretion only in extraordinary circumstances unless the "
            "crime came from the trafficking."
        ),
    ),
    notes=(
        "Evaluate once for each ground. Public charge (212(a)(4)) never applies to T status and needs no waiver. "
        "No appeal; a new request can be filed."
    ),
)

ANNUAL_CAP = Provision(
    id="us.t_visa.annual_cap",
    title="T-1 yearly limit",
    kind="procedure",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1184(o)(2)-(3)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184"
        ),
        primary("8 CFR 214.210, 214.211(i)", "https://www.ecfr.gov/current/title-8/section-214.210"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="none",
    when=any_of(
        # Family members do not count against the limit.
        unless(is_true(f.is_principal_applicant, id="principal", cite="8 USC 1184(o)(3)")),
        lt(f.t1_grants_this_fiscal_year, 5000, id="cap", cite="8 USC 1184(o)(2); 8 CFR 214.210(a)"),
    ),
    effect=(
        "A grant can be made now. Otherwise a bona fide application goes on the waiting list in order of filing, "
        "without accruing unlawful presence while on it."
    ),
    notes=(
        "The federal fiscal year runs 1 October to 30 September. Family members do not count. The limit does not "
        "bear on eligibility."
    ),
)

BONA_FIDE_DETERMINATION_2017 = Provision(
    id="us.t_visa.bona_fide_determination",
    title="T status: bona fide determination, 2017 to 2024 rule",
    kind="procedure",
    jurisdiction="US",
    authority=(
        primary(
            "8 CFR 214.11(a) (bona fide determination), (e) (2017)",
            "https://www.govinfo.gov/content/pkg/FR-2016-12-19/html/2016-29900.htm",
        ),
    ),
    in_force=between("2017-01-18", "2024-08-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="initial review of the filing",
    when=all_of(
        unless(
            is_true(
                f.t_application_appears_fraudulent, id="fraud", cite="8 CFR 214.11(a) (bona fide determination) (2017)"
            )
        ),
        is_true(
            f.t_application_complete_and_properly_filed,
            id="filed",
            cite="8 CFR 214.11(a) (bona fide determination) (2017)",
        ),
        is_true(
            f.background_checks_complete_and_reviewed,
            id="checks",
            cite="8 CFR 214.11(a) (bona fide determination) (2017)",
        ),
        is_true(
            f.t_application_prima_facie_eligible,
            id="prima_facie",
            cite="8 CFR 214.11(a) (bona fide determination) (2017)",
        ),
    ),
    effect="Application treated as bona fide; automatic stay of a final order; deferred action possible.",
    notes="Only the definition was read in the official text.",
)

BONA_FIDE_DETERMINATION = Provision(
    id="us.t_visa.bona_fide_determination",
    title="T status: bona fide determination (principal)",
    kind="procedure",
    jurisdiction="US",
    authority=(primary("8 CFR 214.205(a), (c)-(g)", "https://www.ecfr.gov/current/title-8/section-214.205"),),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="initial review of the filing",
    when=all_of(
        is_true(f.t_application_complete_and_properly_filed, id="filed", cite="8 CFR 214.205(a)(2)(i)"),
        is_true(f.signed_personal_statement_submitted, id="statement", cite="8 CFR 214.205(a)(2)(ii)"),
        is_true(f.background_checks_complete_and_reviewed, id="checks", cite="8 CFR 214.205(a)(2)(iii)"),
        unless(is_true(f.national_security_concern, id="security", cite="8 CFR 214.205(a)(2)(iii)")),
        any_of(
            ge(f.t_application_filing_date, "2024-08-28", id="new_filing", cite="8 CFR 214.205(a)"),
            is_true(f.rfe_issued_on_pending_t_application, id="pending_rfe", cite="8 CFR 214.205(a)(1)"),
            title="Which applications",
        ),
    ),
    effect=(
        "Written notice of a bona fide application; any final removal order is automatically stayed until an "
        "adverse decision is final; USCIS may then consider deferred action and a work permit (274a.12(c)(40)), "
        "in practice for 4 years, for people in the United States."
    ),
    durations=(
        Duration(
            what="deferred action and work permit under current practice",
            value=4,
            unit="years",
            start="approval of the work permit application",
            cite="USCIS Policy Manual vol. 3 pt. B ch. 6(D)(4)",
        ),
    ),
    notes=(
        "No motion or appeal on this determination. If it is not made, the application goes to full review; that "
        "is not a denial. Deferred action itself is discretionary and can be ended."
    ),
)

BONA_FIDE_DETERMINATION_FAMILY = Provision(
    id="us.t_visa.bona_fide_determination.family",
    title="T status: bona fide determination (family member in the United States)",
    kind="procedure",
    jurisdiction="US",
    authority=(primary("8 CFR 214.205(b)", "https://www.ecfr.gov/current/title-8/section-214.205"),),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="initial review of the filing",
    when=all_of(
        # About the principal's application; the checks below are the relative's.
        is_true(f.bona_fide_determination_issued, id="principal_bfd", cite="8 CFR 214.205(b)"),
        is_true(f.family_member_in_country, id="in_us", cite="8 CFR 214.205(b)(2)(i)"),
        is_true(f.family_application_complete_and_credible, id="filed", cite="8 CFR 214.205(b)(2)(ii)-(iii)"),
        is_true(f.background_checks_complete_and_reviewed, id="checks", cite="8 CFR 214.205(b)(2)(iv)"),
        unless(is_true(f.national_security_concern, id="security", cite="8 CFR 214.205(b)(2)(iv)")),
    ),
    effect="As for the principal: notice, automatic stay, possible deferred action and work permit.",
    notes=(
        "Here bona_fide_determination_issued is about the principal's application, and the checks are the relative's."
    ),
)

AUTOMATIC_STAY = Provision(
    id="us.t_visa.automatic_stay",
    title="Stay of a final removal order after a bona fide determination",
    kind="protection_measure",
    jurisdiction="US",
    authority=(
        primary("8 CFR 214.205(g); 214.204(b)(2)(iii), (q)(3)", "https://www.ecfr.gov/current/title-8/section-214.205"),
        primary("8 USC 1227(d)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1227"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="by operation of the regulation",
    standard_of_proof="none",
    when=all_of(
        is_true(f.has_final_order_of_removal, id="order", cite="8 CFR 214.205(g)(1)"),
        # Filing alone stays nothing.
        is_true(f.bona_fide_determination_issued, id="bfd", cite="8 CFR 214.205(g)(1)"),
        unless(is_true(f.t_or_u_application_finally_denied, id="denied", cite="8 CFR 214.205(g)(2); 214.204(q)(3)")),
    ),
    effect="The order may not be carried out while the stay lasts, that is until an adverse decision is final.",
    notes=(
        "Filing alone stays nothing; before the determination only a discretionary stay can be asked for (8 CFR "
        "241.6(a); 8 USC 1227(d)(1) where a prima facie case is found). Immigration judges cannot grant a stay on "
        "this basis."
    ),
)

EXTENSION = Provision(
    id="us.t_visa.extension",
    title="Extension of T-1 status for law enforcement need or exceptional circumstances",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1184(o)(7)(B)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184"
        ),
        primary("8 CFR 214.212(a)-(g)", "https://www.ecfr.gov/current/title-8/section-214.212"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=True,
    when=any_of(
        is_true(
            f.law_enforcement_certifies_presence_needed,
            id="lea_need",
            cite="8 USC 1184(o)(7)(B)(i); 8 CFR 214.212(a)(1)",
        ),
        is_true(
            f.exceptional_circumstances, id="exceptional", cite="8 USC 1184(o)(7)(B)(iii); 8 CFR 214.212(a)(2), (f)"
        ),
    ),
    effect="USCIS may extend status by 1 year at a time (Form I-539).",
    durations=(
        Duration(
            what="each extension", value=1, unit="years", start="end of the status period", cite="8 CFR 214.212(a)"
        ),
    ),
    notes=(
        "A late request can be approved with a written reason. A relative approved abroad who still waits for a "
        "visa is an exceptional circumstance for the principal (214.212(f)(2)). Needing more time to reach 3 "
        "years is generally not."
    ),
)

EXTENSION_BY_ADJUSTMENT = Provision(
    id="us.t_visa.extension_by_adjustment",
    title="Automatic extension of T status while the green card application is pending",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1184(o)(7)(C)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184"
        ),
        primary("8 CFR 214.212(h)", "https://www.ecfr.gov/current/title-8/section-214.212"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="by operation of law",
    standard_of_proof="none",
    when=all_of(
        is_true(f.adjustment_application_filed_before_status_expired, id="timely", cite="8 CFR 214.212(h)"),
    ),
    effect=(
        "T status continues until the adjustment application is decided. Each family member must file their own "
        "application for this to work for them."
    ),
)

REVOCATION = Provision(
    id="us.t_visa.revocation",
    title="Grounds on which T status may be revoked on notice",
    kind="procedure",
    jurisdiction="US",
    authority=(primary("8 CFR 214.213(b)-(c)", "https://www.ecfr.gov/current/title-8/section-214.213"),),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="all relevant evidence",
    discretionary=True,
    adverse=True,
    when=any_of(
        is_true(f.t_approval_in_error, id="error", cite="8 CFR 214.213(b)(1)"),
        is_true(f.t2_divorce_from_principal_final, id="divorce", cite="8 CFR 214.213(b)(2)"),
        is_true(f.lea_reports_refusal_in_detailed_writing, id="refusal", cite="8 CFR 214.213(b)(3)"),
        is_true(f.lea_declaration_withdrawn_in_detailed_writing, id="withdrawn", cite="8 CFR 214.213(b)(4)"),
    ),
    effect=(
        "USCIS may send a notice of intent to revoke; revoking the principal's status ends the family's T status too."
    ),
    durations=(
        Duration(
            what="time to answer the notice",
            value=30,
            unit="days",
            start="date of the notice",
            cite="8 CFR 214.213(c)(1)(ii)",
        ),
    ),
)

DERIVATIVE_T2_SPOUSE = Provision(
    id="us.t_visa.derivative.t2_spouse",
    title="T-2 status (spouse)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(T)(ii)(I)-(II)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title8/html/USCODE-2024-title8-chap12-subchapI-sec1101.htm",
        ),
        primary("8 CFR 214.211(a), (d), (e)(4)", "https://www.ecfr.gov/current/title-8/section-214.211"),
        primary(
            "USCIS Policy Manual vol. 3 pt. B ch. 4(D)(2) and n. 12",
            "https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-4",
        ),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.principal_holds_or_seeks_status, id="principal", cite="8 CFR 214.211(a), (b)(1)(ii)"),
        eq(f.family_member_relationship, "spouse", id="spouse", cite="8 USC 1101(a)(15)(T)(ii)(I)-(II)"),
        is_true(f.marriage_exists_when_principal_adjudicated, id="marriage", cite="8 CFR 214.211(e)(4)(ii), (iv)"),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 214.211(a)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 214.211(c)(4)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.family_member_reason_to_believe_committed_trafficking, id="trafficker_bar", cite="8 USC 1184(o)(1)"
            )
        ),
    ),
    effect="T-2 status up to the end of the principal's period; outside the yearly limit.",
    notes=(
        "The survivor's age does not matter. The couple need not have been married when the survivor applied. "
        "Approval waits for the principal's approval. A divorce after approval can lead to revocation. If the "
        "spouse is an abuser or trafficker, do not suggest including them: safety first."
    ),
)

DERIVATIVE_T3_CHILD = Provision(
    id="us.t_visa.derivative.t3_child",
    title="T-3 status (child)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(T)(ii)(I)-(II); 8 USC 1184(o)(4)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184",
        ),
        primary("8 CFR 214.211(a), (e)(1), (e)(3), (e)(4)", "https://www.ecfr.gov/current/title-8/section-214.211"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.principal_holds_or_seeks_status, id="principal", cite="8 CFR 214.211(a), (b)(1)(ii)"),
        eq(f.family_member_relationship, "child", id="child", cite="8 USC 1101(a)(15)(T)(ii)(I)-(II); 1101(b)(1)"),
        is_true(f.family_member_unmarried, id="unmarried", cite="8 CFR 214.211(e)(4)(i)"),
        any_of(
            # Age is frozen on the day the survivor filed; marriage is not.
            lt(
                f.family_member_age_at_principal_filing_years,
                21,
                id="under_21_at_filing",
                cite="8 USC 1184(o)(4); 8 CFR 214.211(e)(3)",
            ),
            all_of(
                is_true(f.became_child_after_principal_filing, id="new_child", cite="8 CFR 214.211(e)(1)"),
                lt(f.family_member_current_age_years, 21, id="new_child_age", cite="8 USC 1101(b)(1)"),
                title="Became a child after the filing",
            ),
            title="Age",
        ),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 214.211(a)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 214.211(c)(4)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.family_member_reason_to_believe_committed_trafficking, id="trafficker_bar", cite="8 USC 1184(o)(1)"
            )
        ),
    ),
    effect="T-3 status up to the end of the principal's period; outside the yearly limit.",
    notes=(
        "Turning 21 after the principal's filing does no harm, but marriage before admission or approval does. A "
        "stepchild must have been under 18 when the marriage took place (8 USC 1101(b)(1)(B)). A child who was 21 "
        "or older at the principal's filing may still fit T-6 if in danger."
    ),
)

DERIVATIVE_T4_PARENT = Provision(
    id="us.t_visa.derivative.t4_parent",
    title="T-4 status (parent)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(T)(ii)(I), (III); 8 USC 1184(o)(5)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1184",
        ),
        primary("8 CFR 214.211(a)(2)-(3), (e)(2), (f)", "https://www.ecfr.gov/current/title-8/section-214.211"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.principal_holds_or_seeks_status, id="principal", cite="8 CFR 214.211(a), (b)(1)(ii)"),
        eq(f.family_member_relationship, "parent", id="parent", cite="8 USC 1101(a)(15)(T)(ii)(I), (III)"),
        any_of(
            lt(f.principal_age_at_filing_years, 21, id="principal_under_21", cite="8 CFR 214.211(a)(2), (e)(2)(i)"),
            is_true(f.family_member_faces_present_danger_of_retaliation, id="danger", cite="8 CFR 214.211(a)(3), (f)"),
            title="Survivor under 21, or danger",
        ),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 214.211(a)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 214.211(c)(4)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.family_member_reason_to_believe_committed_trafficking, id="trafficker_bar", cite="8 USC 1184(o)(1)"
            )
        ),
    ),
    effect="T-4 status up to the end of the principal's period; outside the yearly limit.",
    notes=(
        "The survivor's age is frozen at the T-1 filing. The danger must be present and flow from the escape or "
        "the cooperation."
    ),
)

DERIVATIVE_T5_SIBLING = Provision(
    id="us.t_visa.derivative.t5_sibling",
    title="T-5 status (sibling)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(T)(ii)(I), (III)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title8/html/USCODE-2024-title8-chap12-subchapI-sec1101.htm",
        ),
        primary("8 CFR 214.211(a)(2)-(3), (e)(2), (e)(4)", "https://www.ecfr.gov/current/title-8/section-214.211"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.principal_holds_or_seeks_status, id="principal", cite="8 CFR 214.211(a), (b)(1)(ii)"),
        eq(f.family_member_relationship, "sibling", id="sibling", cite="8 USC 1101(a)(15)(T)(ii)(I), (III)"),
        is_true(f.family_member_unmarried, id="unmarried", cite="8 CFR 214.211(e)(4)(i)"),
        any_of(
            all_of(
                lt(
                    f.principal_age_at_filing_years,
                    21,
                    id="principal_under_21",
                    cite="8 CFR 214.211(a)(2), (e)(2)(i)-(ii)",
                ),
                # Both ages are frozen at the survivor's filing.
                lt(
                    f.family_member_age_at_principal_filing_years,
                    18,
                    id="under_18_at_filing",
                    cite="8 USC 1101(a)(15)(T)(ii)(I); 8 CFR 214.211(e)(2)(iii)-(iv)",
                ),
                title="Survivor under 21",
            ),
            all_of(
                is_true(
                    f.family_member_faces_present_danger_of_retaliation, id="danger", cite="8 CFR 214.211(a)(3), (f)"
                ),
                # No such freeze on the danger route.
                lt(f.family_member_current_age_years, 18, id="under_18_now", cite="8 CFR 214.211(a)(3)"),
                title="Present danger",
            ),
            title="Survivor under 21, or danger",
        ),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 214.211(a)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 214.211(c)(4)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.family_member_reason_to_believe_committed_trafficking, id="trafficker_bar", cite="8 USC 1184(o)(1)"
            )
        ),
    ),
    effect="T-5 status up to the end of the principal's period; outside the yearly limit.",
    notes=(
        "Where the survivor was under 21 at filing, both ages are frozen at that filing. The text gives no such "
        "freeze for the danger route, so the present age is tested; the manual's table measures ages at the "
        "principal's filing, so refer an in-between case (under 18 at that filing, older now) to a lawyer, and "
        "check T-6 through a T-4 parent."
    ),
)

DERIVATIVE_T6_CHILD_OF_DERIVATIVE = Provision(
    id="us.t_visa.derivative.t6_child_of_derivative",
    title="T-6 status (adult or minor child of a family member with T status)",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(15)(T)(ii)(III)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title8/html/USCODE-2024-title8-chap12-subchapI-sec1101.htm",
        ),
        primary("8 CFR 214.211(a)(3), (f)", "https://www.ecfr.gov/current/title-8/section-214.211"),
        primary(
            "USCIS Policy Manual vol. 3 pt. B ch. 4(C)(2)",
            "https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-4",
        ),
    ),
    in_force=since("2013-03-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    when=all_of(
        is_true(f.principal_holds_or_seeks_status, id="principal", cite="8 CFR 214.211(a), (b)(1)(ii)"),
        eq(f.family_member_relationship, "child_of_derivative", id="relation", cite="8 USC 1101(a)(15)(T)(ii)(III)"),
        # It is enough that the parent's status was once granted.
        is_true(
            f.parent_of_family_member_granted_derivative_t_status,
            id="parent_status",
            cite="Policy Manual vol. 3 pt. B ch. 4(C)(2)",
        ),
        is_true(
            f.family_member_faces_present_danger_of_retaliation,
            id="danger",
            cite="8 USC 1101(a)(15)(T)(ii)(III); 8 CFR 214.211(a)(3)",
        ),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 214.211(a)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 214.211(c)(4)"),
            title="Admissible, or waived",
        ),
        unless(
            is_true(
                f.family_member_reason_to_believe_committed_trafficking, id="trafficker_bar", cite="8 USC 1184(o)(1)"
            )
        ),
    ),
    effect="T-6 status up to the end of the principal's period; outside the yearly limit.",
    notes=(
        "Any age, married or not. Can be the survivor's grandchild, stepchild, adult sibling, niece or nephew. "
        "Nothing further derives from T-6. The parent's status may have lapsed, or the parent may have died, but "
        "it must have been granted."
    ),
)

ADJUSTMENT_PRINCIPAL = Provision(
    id="us.t_visa.adjustment.principal",
    title="Permanent residence for a T-1 principal",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary("8 USC 1255(l)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1255"),
        primary("8 CFR 245.23", "https://www.ecfr.gov/current/title-8/section-245.23"),
        primary(
            "USCIS Policy Manual vol. 7 pt. J ch. 2", "https://www.uscis.gov/policy-manual/volume-7-part-j-chapter-2"
        ),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.lawfully_admitted_in_t1_status, id="admitted", cite="8 CFR 245.23(a)(2)"),
        is_true(f.held_status_when_adjustment_filed, id="holds", cite="8 CFR 245.23(a)(3)"),
        unless(is_true(f.status_revoked, id="revoked", cite="8 CFR 245.23(c)(1)")),
        any_of(
            ge(
                f.months_continuous_presence_since_admission_in_status,
                36,
                id="three_years",
                cite="8 USC 1255(l)(1)(A); 8 CFR 245.23(a)(4)",
            ),
            all_of(
                is_true(
                    f.investigation_or_prosecution_complete_per_attorney_general,
                    id="case_complete",
                    cite="8 USC 1255(l)(1)(A); 8 CFR 245.23(a)(4), (e)(2)(i)(B)",
                ),
                is_true(
                    f.continuously_present_during_investigation_or_prosecution,
                    id="present_during_case",
                    cite="8 USC 1255(l)(1)(A)",
                ),
                title="Shorter: the investigation or prosecution",
            ),
            title="Continuous presence",
        ),
        any_of(
            all_of(
                le(f.longest_single_absence_days, 90, id="absence_90", cite="8 USC 1255(l)(3); 8 CFR 245.23(a)(4)(i)"),
                le(f.total_absence_days, 180, id="absence_180", cite="8 USC 1255(l)(3); 8 CFR 245.23(a)(4)(i)"),
                title="Within the limits",
            ),
            is_true(
                f.absence_necessary_for_investigation_or_prosecution, id="absence_needed", cite="8 USC 1255(l)(3)(A)"
            ),
            is_true(f.official_certifies_absence_justified, id="absence_certified", cite="8 USC 1255(l)(3)(B)"),
            title="Absences",
        ),
        any_of(
            is_true(
                f.good_moral_character_since_admission, id="gmc", cite="8 USC 1255(l)(1)(B); 8 CFR 245.23(a)(6), (g)"
            ),
            is_true(f.gmc_disqualification_waived_as_incident_to_trafficking, id="gmc_waived", cite="8 USC 1255(l)(6)"),
            title="Good moral character",
        ),
        any_of(
            # Any one of four; hardship here replaces cooperation.
            is_true(
                f.complied_with_reasonable_law_enforcement_requests,
                id="complied",
                cite="8 USC 1255(l)(1)(C)(i); 8 CFR 245.23(a)(7)(i)",
            ),
            is_true(
                f.would_suffer_extreme_hardship_unusual_severe_harm,
                id="hardship",
                cite="8 USC 1255(l)(1)(C)(ii); 8 CFR 245.23(a)(7)(ii)",
            ),
            lt(f.age_at_victimization_years, 18, id="minor", cite="8 USC 1255(l)(1)(C)(iii); 8 CFR 245.23(a)(7)(iii)"),
            is_true(f.trauma_exception_established_at_t_approval, id="trauma", cite="8 CFR 245.23(a)(7)(iv)"),
            title="Assistance, hardship, age or trauma",
        ),
        any_of(
            is_true(f.is_admissible, id="admissible", cite="8 USC 1255(l)(2); 8 CFR 245.23(a)(5)"),
            is_true(f.inadmissibility_waiver_granted, id="waived", cite="8 USC 1255(l)(2); 8 CFR 212.18"),
            title="Admissible, or waived",
        ),
    ),
    effect="USCIS may grant permanent residence.",
    durations=(
        Duration(
            what="continuous presence in T-1 status",
            value=3,
            unit="years",
            start="date of admission as T-1 (or shorter: the investigation or prosecution)",
            cite="8 USC 1255(l)(1)(A)",
        ),
        Duration(what="longest single absence", value=90, unit="days", start="departure", cite="8 USC 1255(l)(3)"),
        Duration(what="total absences", value=180, unit="days", start="admission in status", cite="8 USC 1255(l)(3)"),
    ),
    notes=(
        "File before T status ends: filing late loses the route unless an extension is granted. Trips under 24 "
        "hours do not count as absence. A broken period can restart after return in T status or on advance "
        "parole, and 3 years then run again. Grounds waived with the T application stay waived; 212(a)(3), "
        "(10)(C), (10)(E) cannot be waived here; unlawful presence is excused where trafficking was a central "
        "reason for it (245.23(c)(4)). Yearly limit 5,000 principals (8 USC 1255(l)(4)). Public charge: waivable "
        "by statute, and not applied to T survivors in practice."
    ),
)

ADJUSTMENT_FAMILY = Provision(
    id="us.t_visa.adjustment.family",
    title="Permanent residence for a family member with T status",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary("8 USC 1255(l)(1)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1255"),
        primary("8 CFR 245.23(b)-(c)", "https://www.ecfr.gov/current/title-8/section-245.23"),
    ),
    in_force=since("2024-08-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        # About another person, so it is asked and never computed from the same facts.
        is_true(f.principal_meets_t_adjustment, id="principal", cite="8 CFR 245.23(b)(1)"),
        is_true(f.family_member_admitted_in_derivative_t_status, id="admitted", cite="8 CFR 245.23(b)(2)"),
        is_true(f.held_status_when_adjustment_filed, id="holds", cite="8 CFR 245.23(b)(2)"),
        unless(is_true(f.status_revoked, id="revoked", cite="8 CFR 245.23(c)(1)")),
        any_of(
            is_true(f.family_member_is_admissible, id="admissible", cite="8 CFR 245.23(b)(4)"),
            is_true(f.family_member_inadmissibility_waiver_granted, id="waived", cite="8 CFR 245.23(b)(4)"),
            title="Admissible, or waived",
        ),
    ),
    effect="USCIS may grant permanent residence, once the principal's application has been approved.",
    notes=(
        "No three-year, good-character or cooperation test for relatives. T-3 or T-5 marriage after the grant "
        "does no harm. Each relative files an own application while status lasts. If the principal adjusts on "
        "another basis, the relative loses this route. held_status_when_adjustment_filed and status_revoked are "
        "about the relative here."
    ),
)
