"""
The federal trafficking offences, for recognising what was done to a person.

Authority: 18 USC 1581 to 1592.
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1581
    Compared on 2026-11-22: of 8 citations, 7 read in the text, 1 known from a reliable account.
History: as amended on 23 December 2008; 18 USC 1591 as amended on 11 April 2018. Most of them were
    offences before, since 28 October 2000, in wordings that are not encoded.
Not modelled: attempt and conspiracy (18 USC 1594), and extraterritorial reach (18 USC 1596).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "accused_acted_knowingly": True,
...     "labor_or_services_provided_or_obtained": True,
...     "means_force_or_restraint_actual_or_threatened": True,
... }
>>> tvs.decide("us.crime.forced_labor_1589a", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless
from tvs_core.rules.provision import Duration, Provision, primary, secondary, since

__all__ = [
    "DOCUMENT_SERVITUDE_1592",
    "FORCED_LABOR_1589A",
    "FORCED_LABOR_BENEFIT_1589B",
    "INVOLUNTARY_SERVITUDE_1584",
    "PEONAGE_1581",
    "SEX_TRAFFICKING_1591",
    "TRAFFICKING_FOR_LABOR_1590",
]


def __dir__() -> list[str]:
    return __all__


PEONAGE_1581 = Provision(
    id="us.crime.peonage_1581",
    title="Peonage",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary("18 USC 1581(a)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1581"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.held_or_returned_to_servitude_to_work_off_debt, id="held", cite="18 USC 1581(a)"),
    ),
    effect="Federal offence; up to 20 years, or any term up to life in aggravated cases.",
    notes="Attempt: 18 USC 1594(a); conspiracy: 1594(b).",
)

INVOLUNTARY_SERVITUDE_1584 = Provision(
    id="us.crime.involuntary_servitude_1584",
    title="Holding to or selling into involuntary servitude",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary("18 USC 1584(a)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1584"),
        secondary(
            "United States v. Kozminski, 487 U.S. 931 (1988)", "https://www.law.cornell.edu/supremecourt/text/487/931"
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.accused_acted_knowingly, id="knowing", cite="18 USC 1584(a)"),
        is_true(f.accused_acted_willfully, id="willful", cite="18 USC 1584(a)"),
        is_true(f.held_sold_or_brought_into_servitude, id="held", cite="18 USC 1584(a)"),
        any_of(
            # Kozminski: psychological pressure alone is not enough here; section 1589 reaches it.
            is_true(f.physical_restraint_or_injury_or_threat_of_it, id="physical", cite="Kozminski, 487 U.S. at 952"),
            is_true(f.abuse_or_threatened_abuse_of_legal_process, id="legal", cite="Kozminski, 487 U.S. at 952"),
            title="Physical or legal coercion",
        ),
    ),
    effect="Federal offence; up to 20 years, or any term up to life in aggravated cases.",
    notes=(
        "Psychological pressure alone does not suffice for 1584 (Kozminski); Congress answered with 1589, which "
        "reaches it. Any length of time is enough."
    ),
)

FORCED_LABOR_1589A = Provision(
    id="us.crime.forced_labor_1589a",
    title="Forced labor",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary(
            "18 USC 1589(a), (c), (d)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1589",
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.accused_acted_knowingly, id="knowing", cite="18 USC 1589(a)"),
        is_true(f.labor_or_services_provided_or_obtained, id="labor", cite="18 USC 1589(a)"),
        any_of(
            is_true(f.means_force_or_restraint_actual_or_threatened, id="force", cite="18 USC 1589(a)(1)"),
            is_true(f.means_serious_harm_actual_or_threatened, id="harm", cite="18 USC 1589(a)(2), (c)(2)"),
            is_true(f.abuse_or_threatened_abuse_of_legal_process, id="legal", cite="18 USC 1589(a)(3), (c)(1)"),
            is_true(f.scheme_to_cause_belief_of_serious_harm, id="scheme", cite="18 USC 1589(a)(4)"),
            title="Prohibited means",
        ),
    ),
    effect=(
        "Federal offence; up to 20 years, or any term up to life where death, kidnapping, aggravated sexual abuse "
        "or attempted killing is involved."
    ),
    notes=(
        "No minimum age, border crossing, or lack of pay is needed; there is no under-18 shortcut. Ordinary "
        "household chores required of a child, without more, are not forced labor (6th Cir. 2014)."
    ),
)

FORCED_LABOR_BENEFIT_1589B = Provision(
    id="us.crime.forced_labor_benefit_1589b",
    title="Benefiting from forced labor",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary("18 USC 1589(b)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1589"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.knowingly_benefited_from_venture, id="benefit", cite="18 USC 1589(b)"),
        is_true(f.venture_obtained_forced_labor, id="venture", cite="18 USC 1589(b)"),
        any_of(
            is_true(f.knew_of_prohibited_means, id="knew", cite="18 USC 1589(b)"),
            is_true(f.recklessly_disregarded_prohibited_means, id="reckless", cite="18 USC 1589(b)"),
            title="Knowledge",
        ),
    ),
    effect="Punished as forced labor.",
)

TRAFFICKING_FOR_LABOR_1590 = Provision(
    id="us.crime.trafficking_for_labor_1590",
    title="Trafficking into forced labor, peonage, servitude or slavery",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary("18 USC 1590(a)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1590"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.accused_acted_knowingly, id="knowing", cite="18 USC 1590(a)"),
        is_true(f.act_recruit_harbor_transport_provide_obtain, id="act", cite="18 USC 1590(a)"),
        is_true(f.labor_or_services_in_violation_of_chapter_77, id="unlawful_labor", cite="18 USC 1590(a)"),
    ),
    effect="Federal offence; up to 20 years, or any term up to life in aggravated cases.",
)

SEX_TRAFFICKING_1591 = Provision(
    id="us.crime.sex_trafficking_1591",
    title="Sex trafficking of children, or by force, fraud or coercion",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary(
            "18 USC 1591(a)-(e)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1591"
        ),
    ),
    in_force=since("2018-04-11"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.accused_acted_knowingly, id="knowing", cite="18 USC 1591(a)"),
        is_true(f.listed_sex_trafficking_act, id="act", cite="18 USC 1591(a)(1)-(2)"),
        is_true(f.interstate_commerce_or_federal_territory_nexus, id="nexus", cite="18 USC 1591(a)(1)"),
        any_of(
            all_of(
                is_true(f.force_fraud_coercion_used_to_cause_commercial_sex, id="means", cite="18 USC 1591(a), (e)(2)"),
                any_of(
                    is_true(f.knew_of_prohibited_means, id="knew_means", cite="18 USC 1591(a)"),
                    all_of(
                        is_true(f.recklessly_disregarded_prohibited_means, id="reckless_means", cite="18 USC 1591(a)"),
                        # Advertising needs actual knowledge; reckless disregard does for every other act.
                        unless(is_true(f.act_is_advertising_only, id="ad_means", cite="18 USC 1591(a)")),
                        title="Reckless disregard, except for advertising",
                    ),
                    title="Knowledge of the means",
                ),
                title="Prohibited means",
            ),
            all_of(
                lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 1591(a)"),
                is_true(
                    f.person_to_be_caused_to_engage_in_commercial_sex, id="minor_commercial", cite="18 USC 1591(a)"
                ),
                any_of(
                    is_true(f.knew_person_under_18, id="knew_age", cite="18 USC 1591(a)"),
                    all_of(
                        any_of(
                            is_true(f.recklessly_disregarded_person_under_18, id="reckless_age", cite="18 USC 1591(a)"),
                            # Section 1591(c): who could observe the person need not be shown to have known the
                            # age.
                            is_true(f.reasonable_opportunity_to_observe_person, id="observed", cite="18 USC 1591(c)"),
                            title="Reckless disregard, or a chance to observe",
                        ),
                        unless(is_true(f.act_is_advertising_only, id="ad_age", cite="18 USC 1591(a), (c)")),
                        title="Less than knowledge, except for advertising",
                    ),
                    title="Knowledge of the age",
                ),
                title="Person under 18",
            ),
            title="Prohibited means, or a person under 18",
        ),
    ),
    effect=(
        "Federal offence. At least 15 years up to life if force, threats, fraud or coercion was used or the "
        "person was under 14; at least 10 years up to life if the person was 14 to 17 and no such means was used."
    ),
    durations=(
        Duration(
            what="minimum imprisonment, means used or victim under 14",
            value=15,
            unit="years",
            start="sentence",
            cite="18 USC 1591(b)(1)",
        ),
        Duration(
            what="minimum imprisonment, victim 14 to 17 without those means",
            value=10,
            unit="years",
            start="sentence",
            cite="18 USC 1591(b)(2)",
        ),
    ),
    notes=(
        "Buyers are covered (patronizes, solicits). Section 1591(c) covers prosecutions under (a)(1) and does not "
        "list advertising, so for advertising actual knowledge is needed. The listed acts are wider than the "
        "TVPA definition (entices, advertises, maintains). Attempt and conspiracy: 18 USC 1594. The person under "
        "18 is a victim, never an offender, under this section as to their own exploitation."
    ),
)

DOCUMENT_SERVITUDE_1592 = Provision(
    id="us.crime.document_servitude_1592",
    title="Taking documents in furtherance of trafficking",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(
        primary(
            "18 USC 1592(a), (b)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1592"
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal court",
    standard_of_proof="beyond reasonable doubt",
    when=all_of(
        is_true(f.accused_acted_knowingly, id="knowing", cite="18 USC 1592(a)"),
        is_true(f.act_on_identity_documents_of_another, id="documents", cite="18 USC 1592(a)"),
        any_of(
            is_true(
                f.in_course_of_or_with_intent_to_commit_chapter_77_offence, id="ch77", cite="18 USC 1592(a)(1)-(2)"
            ),
            all_of(
                is_true(f.restricted_liberty_to_maintain_labor, id="liberty", cite="18 USC 1592(a)(3)"),
                is_true(f.victim_of_severe_trafficking, id="victim", cite="18 USC 1592(a)(3)"),
                title="To keep a victim from moving",
            ),
            title="In aid of trafficking",
        ),
        unless(
            all_of(
                # A victim's own handling of documents is no offence (subsection (b)).
                is_true(f.accused_is_victim_of_severe_trafficking, id="accused_victim", cite="18 USC 1592(b)"),
                is_true(f.conduct_caused_by_or_incident_to_trafficking, id="caused", cite="18 USC 1592(b)"),
                title="A victim's own conduct",
            )
        ),
    ),
    effect="Federal offence; up to 5 years.",
    notes=(
        "Subsection (b) is a built-in non-punishment rule for victims. 18 USC 1597 covers immigration documents "
        "in other labor settings."
    ),
)
