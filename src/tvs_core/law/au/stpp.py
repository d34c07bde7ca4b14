"""
The Support for Trafficked People Program.

Authority: Department of Social Services, programme rules.
    https://www.dss.gov.au/women/programs-services/reducing-violence/anti-people-trafficking-strategy/support-for-trafficked-people-program
    Compared on 2026-11-22: of 10 citations, 4 read in the text, 3 known from a reliable account, 3 from memory.
History: streams merged on 1 July 2023; community referral since 23 July 2024.
Not modelled: the end of the community referral pilot, which was extended to a day that was not verified.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"arp_finds_indicators_and_eligible": True, "wants_support": True, "days_in_intensive_stream": 1}
>>> tvs.decide("au.stpp.intensive_stream", facts, as_of=date(2024, 7, 23))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.au import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, le, unless
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "ADDITIONAL_REFERRAL_PATHWAY",
    "FORCED_MARRIAGE_STREAM",
    "INTENSIVE_STREAM",
    "INTENSIVE_STREAM_2009",
    "INTENSIVE_STREAM_2023",
    "JUSTICE_SUPPORT",
    "POST_EXIT_CHECK_IN",
    "TEMPORARY_TRIAL_SUPPORT",
]


def __dir__() -> list[str]:
    return __all__


INTENSIVE_STREAM_2009 = Provision(
    id="au.stpp.intensive_stream",
    title="Support for Trafficked People Program: assessment stream (until 30 June 2023)",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(
        secondary(
            "University of Queensland, Protection of victims of trafficking (stream description)",
            "https://law.uq.edu.au/research/research-activities/human-trafficking/protection",
        ),
    ),
    in_force=between("2009-07-01", "2023-06-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="Australian Federal Police (referral); Australian Red Cross (delivery)",
    discretionary=False,
    when=all_of(
        is_true(f.is_suspected_victim_afp, id="afp", cite="programme rules (secondary)"),
        is_true(f.wants_support, id="wants", cite="programme rules (secondary)"),
        any_of(
            le(f.days_in_assessment_stream, 45, id="first_45", cite="programme rules (secondary)"),
            all_of(
                le(
                    f.days_in_assessment_stream,
                    90,
                    id="second_45",
                    cite="programme rules: extended intensive support (secondary)",
                ),
                is_true(
                    f.willing_but_unable_to_assist_yet,
                    id="willing_unable",
                    cite="programme rules: extended intensive support (secondary)",
                ),
                title="Extended intensive support",
            ),
            title="Length of support",
        ),
    ),
    effect=(
        "Intensive support irrespective of willingness to assist police for the first 45 days; a further 45 days "
        "where willing but not able."
    ),
    durations=(
        Duration(
            what="assessment stream",
            value=45,
            unit="days",
            start="referral by the AFP",
            cite="programme rules (secondary)",
        ),
        Duration(
            what="extended intensive support",
            value=45,
            unit="days",
            start="end of the assessment stream",
            cite="programme rules (secondary)",
        ),
    ),
    notes="No visa was needed at entry.",
)

INTENSIVE_STREAM_2023 = Provision(
    id="au.stpp.intensive_stream",
    title="Intensive stream, AFP referral only (1 July 2023 to 22 July 2024)",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(
        primary(
            "Department of Social Services, Support for Trafficked People Program (streams from 1 July 2023)",
            "https://www.dss.gov.au/women/programs-services/reducing-violence/anti-people-trafficking-strategy/support-for-trafficked-people-program",
        ),
    ),
    in_force=between("2023-07-01", "2024-07-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="Australian Federal Police (referral); Australian Red Cross (delivery)",
    discretionary=False,
    when=all_of(
        is_true(f.is_suspected_victim_afp, id="afp", cite="DSS page"),
        is_true(f.wants_support, id="wants", cite="DSS page"),
        le(f.days_in_intensive_stream, 90, id="ninety_days", cite="DSS page (intensive stream, 90 days)"),
    ),
    effect="Intensive support for 90 days whatever the person's willingness or ability to assist.",
    durations=(Duration(what="intensive stream", value=90, unit="days", start="entry to the stream", cite="DSS page"),),
    not_required=("cooperates_with_authorities",),
    notes="One of five streams from 1 July 2023; the old assessment and extended streams were merged into this one.",
)

INTENSIVE_STREAM = Provision(
    id="au.stpp.intensive_stream",
    title="Intensive stream, AFP or community referral (since 23 July 2024)",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(
        primary(
            "Department of Social Services, Support for Trafficked People Program",
            "https://dss.gov.au/human-trafficking-and-slavery/support-trafficked-people-program",
        ),
    ),
    in_force=since("2024-07-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="AFP or Salvation Army (referral); Australian Red Cross (delivery)",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(f.is_suspected_victim_afp, id="afp", cite="DSS page"),
            # The way in that needs no contact with the police.
            is_true(f.arp_finds_indicators_and_eligible, id="arp", cite="DSS page (additional referral pathway)"),
            title="Referral",
        ),
        is_true(f.wants_support, id="wants", cite="DSS page"),
        le(f.days_in_intensive_stream, 90, id="ninety_days", cite="DSS page (intensive stream, 90 days)"),
    ),
    effect=(
        "Intensive support for 90 days: case management, accommodation, counselling, medical care, referral to "
        "legal and migration advice."
    ),
    durations=(Duration(what="intensive stream", value=90, unit="days", start="entry to the stream", cite="DSS page"),),
    not_required=("cooperates_with_authorities",),
    notes=(
        "The community referral route was a pilot to 2025-11-28 and was then extended by the Government; the new "
        "end date was not verified, so re-check before relying on the arp leaf after 2025."
    ),
)

ADDITIONAL_REFERRAL_PATHWAY = Provision(
    id="au.stpp.additional_referral_pathway",
    title="Additional Referral Pathway: entry without contacting police",
    kind="identification",
    jurisdiction="AU",
    authority=(
        primary(
            "Department of Social Services, Support for Trafficked People Program (pathway from 23 July 2024)",
            "https://dss.gov.au/human-trafficking-and-slavery/support-trafficked-people-program",
        ),
        secondary(
            "ACRATH, Additional Referral Pathway now available (age limit)",
            "https://acrath.org.au/additional-referral-pathway-now-available/",
        ),
    ),
    in_force=since("2024-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2025, 12, 31),
    decision_maker="Salvation Army and partner organisations",
    discretionary=False,
    when=all_of(
        is_true(f.wants_support, id="wants", cite="DSS page"),
        unless(is_true(f.under_16_without_safe_guardian, id="young_alone", cite="ACRATH page")),
    ),
    effect=(
        "Screening, safety planning, legal advice and immediate help; referral to the support programme if eligible."
    ),
    notes=(
        "Visa status does not matter. Children under 16 with no safe guardian go to child protection and the AFP "
        "instead."
    ),
)

JUSTICE_SUPPORT = Provision(
    id="au.stpp.justice_support",
    title="Justice support stream",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(
        memory(
            "Department of Social Services, programme page; stream rules",
            "https://www.dss.gov.au/women/programs-services/reducing-violence/anti-people-trafficking-strategy/support-for-trafficked-people-program",
        ),
    ),
    in_force=since("2009-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Australian Federal Police (referral); Australian Red Cross (delivery)",
    discretionary=False,
    when=all_of(
        is_true(f.is_suspected_victim_afp, id="afp", cite="programme rules"),
        is_true(f.investigation_or_prosecution_ongoing, id="case_on", cite="programme rules"),
        is_true(f.cooperates_with_authorities, id="helping", cite="programme rules"),
    ),
    effect="Support until the investigation or prosecution ends.",
    notes="The point at which Australian support becomes tied to criminal justice involvement.",
)

FORCED_MARRIAGE_STREAM = Provision(
    id="au.stpp.forced_marriage_stream",
    title="Forced marriage stream",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(memory("Department of Social Services, programme rules"),),
    in_force=since("2018-11-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Australian Federal Police (referral); Australian Red Cross (delivery)",
    discretionary=False,
    when=all_of(
        is_true(f.in_or_at_risk_of_forced_marriage, id="risk", cite="programme rules (memory)"),
        is_true(f.wants_support, id="wants", cite="programme rules (memory)"),
    ),
    effect="Longer intensive support (up to 200 days, memory) without a duty to assist police.",
    durations=(
        Duration(
            what="support including the intensive stream",
            value=200,
            unit="days",
            start="entry to the programme",
            cite="programme rules (memory)",
        ),
    ),
    notes="Length and start date from memory. A separate forced marriage service opened in 2025 (memory).",
)

TEMPORARY_TRIAL_SUPPORT = Provision(
    id="au.stpp.temporary_trial_support",
    title="Temporary trial support",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(memory("Department of Social Services, programme rules"),),
    in_force=since("2009-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Australian Federal Police (referral); Australian Red Cross (delivery)",
    discretionary=False,
    when=all_of(
        is_true(f.returned_to_australia_to_give_evidence, id="returned", cite="programme rules (memory)"),
    ),
    effect="Short intensive support around the trial.",
)

POST_EXIT_CHECK_IN = Provision(
    id="au.stpp.post_exit_check_in",
    title="Post-exit check-ins",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(
        primary(
            "Department of Social Services, programme page (up to 12 months post-exit check-in)",
            "https://www.dss.gov.au/women/programs-services/reducing-violence/anti-people-trafficking-strategy/support-for-trafficked-people-program",
        ),
        secondary(
            "Mercy Foundation, 23 May 2023 (three, six and twelve months)",
            "https://www.mercyfoundation.com.au/latest_news/greater-support-for-survivors-of-modern-slavery/",
        ),
    ),
    in_force=since("2023-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Australian Red Cross",
    discretionary=False,
    when=all_of(
        is_true(f.exited_support_program, id="exited", cite="DSS page"),
        le(f.months_since_program_exit, 12, id="within_year", cite="DSS page"),
        is_true(f.wants_support, id="wants", cite="DSS page"),
    ),
    effect="Check-ins at three, six and twelve months.",
    notes="Only if the person wishes.",
)
