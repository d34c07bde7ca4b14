"""
The Criminal Injuries Compensation Scheme 2012.

Authority: Criminal Injuries Compensation Scheme 2012.
    https://juristeca.com/uk/upper-tribunal-administrative-appeals-chamber/sentencias/2025/9/2025-ukut-306-aac/legal-framework
    Compared on 2026-11-22: of 9 citations, 1 read in the text, 3 known from a reliable account, 5 from memory.
History: since 27 November 2012.
Not modelled: the tariff and the amount; the separate scheme of Northern Ireland.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "crime_of_violence_type": "physical_attack",
...     "injury_directly_attributable_to_crime": True,
...     "injury_occurred_in_great_britain": True,
...     "injury_reaches_minimum_tariff": True,
... }
>>> tvs.decide("gb.cics.direct_victim", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_false, is_true, lt, one_of, within
from tvs_core.rules.provision import Duration, Provision, memory, primary, secondary, since

__all__ = [
    "CONVICTION_BAR",
    "CONVICTION_REDUCTION",
    "DIRECT_VICTIM",
    "REPORTING_AND_COOPERATION",
    "RESIDENCE",
    "TIME_LIMIT",
]


def __dir__() -> list[str]:
    return __all__


DIRECT_VICTIM = Provision(
    id="gb.cics.direct_victim",
    title="Criminal Injuries Compensation Scheme 2012: direct victim of a crime of violence",
    kind="compensation",
    jurisdiction="GB",
    extent=("GB-EAW", "GB-SCT"),
    authority=(
        memory(
            "Criminal Injuries Compensation Scheme 2012 paras 4, 8, 32, Annex B",
            "https://www.gov.uk/government/publications/criminal-injuries-compensation-scheme-2012",
        ),
        secondary(
            "ATHUB, Criminal Injuries Compensation Authority",
            "https://athub.org.uk/knowledge-base/criminal-injuries-compensation-authority-cica/",
        ),
    ),
    in_force=since("2012-11-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Criminal Injuries Compensation Authority",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        one_of(
            f.crime_of_violence_type,
            [
                "physical_attack",
                "violent_act_or_omission_causing_physical_injury",
                "threat_causing_fear_of_immediate_violence",
                "sexual_assault_without_consent",
                "arson_or_fire_raising",
            ],
            id="crime",
            cite="CICS 2012 Annex B para 2",
        ),
        is_true(f.injury_directly_attributable_to_crime, id="attributable", cite="CICS 2012 para 4"),
        is_true(f.injury_occurred_in_great_britain, id="place", cite="CICS 2012 paras 4, 8"),
        is_true(f.injury_reaches_minimum_tariff, id="tariff", cite="CICS 2012 para 32, Annex E"),
    ),
    effect="An award may be made if the residence, time, conduct and conviction rules are also met.",
    durations=(
        Duration(
            what="time to ask for a review",
            value=56,
            unit="days",
            start="date of the decision",
            cite="CICS 2012 para 117 onwards (memory)",
        ),
        Duration(
            what="time to appeal to the First-tier Tribunal",
            value=90,
            unit="days",
            start="date of the review decision",
            cite="Tribunal Procedure (FTT) (SEC) Rules 2008 r22 (memory)",
        ),
    ),
    notes=(
        "Trafficking or forced labour is not by itself a crime of violence: look for assaults, threats of "
        "immediate violence or non-consensual sexual acts within it. Northern Ireland has its own scheme (2009) "
        "and guidance duty (2015 c.2 (NI) s20)."
    ),
)

RESIDENCE = Provision(
    id="gb.cics.residence",
    title="CICS 2012: residence and victim-of-trafficking route",
    kind="compensation",
    jurisdiction="GB",
    extent=("GB-EAW", "GB-SCT"),
    authority=(
        memory(
            "Criminal Injuries Compensation Scheme 2012 paras 10-16",
            "https://www.gov.uk/government/publications/criminal-injuries-compensation-scheme-2012",
        ),
        secondary(
            "ATHUB (paras 10(c), 13(a), 15(a), 16)",
            "https://athub.org.uk/knowledge-base/criminal-injuries-compensation-authority-cica/",
        ),
    ),
    in_force=since("2012-11-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Criminal Injuries Compensation Authority",
    discretionary=False,
    when=any_of(
        is_true(f.ordinarily_resident_in_uk_at_incident, id="resident", cite="CICS 2012 para 10(a)"),
        is_true(f.qualifying_nationality_or_family_at_incident, id="nationality", cite="CICS 2012 paras 10(b), 11"),
        all_of(
            any_of(
                # The claim is then held until the trafficking or asylum decision is final.
                is_true(
                    f.referred_as_potential_trafficking_victim_at_application,
                    id="referred",
                    cite="CICS 2012 paras 10(c), 13(a)",
                ),
                is_true(f.asylum_application_made_at_application, id="asylum", cite="CICS 2012 paras 10(c), 13(b)"),
                title="When the application is made",
            ),
            any_of(
                is_true(f.is_recognized_victim, id="recognised", cite="CICS 2012 paras 15(a), 16"),
                is_true(
                    f.granted_asylum_or_humanitarian_or_temporary_protection,
                    id="protection",
                    cite="CICS 2012 para 15(b)",
                ),
                title="When it is decided",
            ),
            title="Trafficking or asylum route",
        ),
    ),
    effect=(
        "The residence requirement is met; under 10(c) the claim is held until the trafficking or asylum decision "
        "is final."
    ),
    notes=(
        "Apply without waiting for the conclusive grounds decision: the two-year limit keeps running while CICA "
        "defers (para 14)."
    ),
)

TIME_LIMIT = Provision(
    id="gb.cics.time_limit",
    title="CICS 2012: time limit",
    kind="limitation_period",
    jurisdiction="GB",
    extent=("GB-EAW", "GB-SCT"),
    authority=(
        primary(
            "Criminal Injuries Compensation Scheme 2012 paras 87, 89 (as quoted in [2025] UKUT 306 (AAC))",
            "https://juristeca.com/uk/upper-tribunal-administrative-appeals-chamber/sentencias/2025/9/2025-ukut-306-aac/legal-framework",
        ),
        memory(
            "Criminal Injuries Compensation Scheme 2012 para 88",
            "https://www.gov.uk/government/publications/criminal-injuries-compensation-scheme-2012",
        ),
    ),
    in_force=since("2012-11-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Criminal Injuries Compensation Authority (claims officer)",
    discretionary=False,
    when=any_of(
        all_of(
            ge(f.age_at_incident_years, 18, id="adult", cite="CICS 2012 paras 87-88"),
            within(
                f.compensation_application_date,
                after=f.incident_date,
                years=2,
                id="two_years",
                cite="CICS 2012 para 87",
            ),
            title="Adult",
        ),
        all_of(
            lt(f.age_at_incident_years, 18, id="child_a", cite="CICS 2012 para 88(1)"),
            is_true(f.reported_to_police_before_age_18, id="reported_before_18", cite="CICS 2012 para 88(1)(a)"),
            # Reported before eighteen: until the twentieth birthday.
            within(
                f.compensation_application_date,
                after=f.date_of_birth,
                years=20,
                id="by_20th_birthday",
                cite="CICS 2012 para 88(1)(a) (up to the 20th birthday)",
            ),
            is_true(
                f.application_determinable_without_extensive_enquiries, id="evidence_a", cite="CICS 2012 para 88(2)"
            ),
            title="Child, reported to the police before 18",
        ),
        all_of(
            lt(f.age_at_incident_years, 18, id="child_b", cite="CICS 2012 para 88(1)"),
            is_false(f.reported_to_police_before_age_18, id="reported_after_18", cite="CICS 2012 para 88(1)(b)"),
            within(
                f.compensation_application_date,
                after=f.first_police_report_date,
                years=2,
                id="two_years_from_report",
                cite="CICS 2012 para 88(1)(b)",
            ),
            is_true(
                f.application_determinable_without_extensive_enquiries, id="evidence_b", cite="CICS 2012 para 88(2)"
            ),
            title="Child, reported to the police at 18 or later",
        ),
        all_of(
            # Late applications need both limbs of para 89.
            is_true(
                f.exceptional_circumstances_prevented_earlier_application, id="exceptional", cite="CICS 2012 para 89(a)"
            ),
            is_true(
                f.application_determinable_without_extensive_enquiries, id="evidence_c", cite="CICS 2012 para 89(b)"
            ),
            title="Late for exceptional circumstances",
        ),
    ),
    effect="The application is in time or may be accepted late.",
    durations=(
        Duration(
            what="adult time limit (and as soon as reasonably practicable)",
            value=2,
            unit="years",
            start="date of the incident",
            cite="CICS 2012 para 87",
            runs_from="incident_date",
        ),
    ),
    not_modelled=(
        "Even inside two years the application must be made as soon as reasonably practicable.",
        "Para 88A (inserted 2019) gives a special window to people formerly barred by the same-household rule.",
    ),
    notes=(
        "Extension needs BOTH limbs of para 89. The Government did not extend the limits after its 2023-2025 "
        "consultations as far as found."
    ),
)

# Adverse. Tested on the day of the application, and without discretion.
CONVICTION_BAR = Provision(
    id="gb.cics.conviction_bar",
    title="CICS 2012: award refused because of an unspent conviction (Annex D para 3)",
    kind="compensation",
    jurisdiction="GB",
    extent=("GB-EAW", "GB-SCT"),
    authority=(
        secondary(
            "Criminal Injuries Compensation Scheme 2012 para 26, Annex D para 3; A and B v CICA [2021] UKSC 27",
            "https://www.supremecourt.uk/cases/uksc-2019-0055.html",
        ),
    ),
    in_force=since("2012-11-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Criminal Injuries Compensation Authority",
    discretionary=False,
    adverse=True,
    when=all_of(
        is_true(f.unspent_conviction_at_application, id="unspent", cite="CICS 2012 Annex D para 3"),
        one_of(
            f.unspent_conviction_sentence,
            [
                "sentence_excluded_from_rehabilitation",
                "custodial_sentence",
                "service_detention",
                "removal_from_armed_forces",
                "community_order",
                "youth_rehabilitation_order",
                "equivalent_foreign_sentence",
            ],
            id="sentence",
            cite="CICS 2012 Annex D para 3(a)-(g)",
        ),
    ),
    effect="No award may be made; there is no discretion.",
    notes=(
        "met is ADVERSE. The test date is the date of application, so waiting until a conviction is spent can "
        "matter, against the two-year limit. Upheld for trafficking victims whose convictions pre-dated and were "
        "unconnected with the trafficking (A and B); convictions caused by the trafficking were left open and "
        "should be appealed or referred. Foreign convictions count."
    ),
)

# Adverse, unless there are exceptional reasons.
CONVICTION_REDUCTION = Provision(
    id="gb.cics.conviction_reduction",
    title="CICS 2012: award may be withheld or reduced for another unspent conviction (Annex D para 4)",
    kind="compensation",
    jurisdiction="GB",
    extent=("GB-EAW", "GB-SCT"),
    authority=(
        memory(
            "Criminal Injuries Compensation Scheme 2012 para 26, Annex D paras 4-5",
            "https://www.gov.uk/government/publications/criminal-injuries-compensation-scheme-2012",
        ),
    ),
    in_force=since("2012-11-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Criminal Injuries Compensation Authority",
    discretionary=True,
    adverse=True,
    when=all_of(
        is_true(f.unspent_conviction_at_application, id="unspent", cite="CICS 2012 Annex D para 4"),
        one_of(
            f.unspent_conviction_sentence,
            ["fine", "conditional_discharge"],
            id="sentence",
            cite="CICS 2012 Annex D paras 4-5",
        ),
    ),
    effect="The award is withheld or reduced unless there are exceptional reasons not to.",
    notes=(
        "met is ADVERSE. Driving endorsements, points or fines alone are ignored (para 5). Cautions are spent at "
        "once and are not convictions."
    ),
)

REPORTING_AND_COOPERATION = Provision(
    id="gb.cics.reporting_and_cooperation",
    title="CICS 2012: reporting to the police and co-operation",
    kind="compensation",
    jurisdiction="GB",
    extent=("GB-EAW", "GB-SCT"),
    authority=(
        memory(
            "Criminal Injuries Compensation Scheme 2012 paras 22-23",
            "https://www.gov.uk/government/publications/criminal-injuries-compensation-scheme-2012",
        ),
    ),
    in_force=since("2012-11-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Criminal Injuries Compensation Authority",
    discretionary=False,
    when=all_of(
        is_true(f.reported_to_police_as_soon_as_reasonably_practicable, id="reported", cite="CICS 2012 para 22"),
        is_true(f.cooperated_as_far_as_reasonably_practicable, id="cooperated", cite="CICS 2012 para 23"),
    ),
    effect="The award is not withheld for late reporting or lack of co-operation.",
    not_modelled=(
        (
            "Age, capacity and the effect of the incident on the person must be weighed in deciding what was "
            "reasonably practicable; fear of traffickers is relevant."
        ),
    ),
    notes="An NRM referral is not itself a police report.",
)
