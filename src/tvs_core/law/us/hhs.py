"""
Certification, interim assistance and eligibility letters of the Department of Health and Human Services.

Authority: 22 USC 7105(b)(1).
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105
    Compared on 2026-11-22: of 5 citations, 4 read in the text, 1 known from a reliable account.
History: as amended on 23 December 2008; the text of 28 October 2000 is not encoded.
Not modelled: the programmes to which a letter opens the door: see us.benefits.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "current_age_years": 33,
...     "victim_of_severe_trafficking": True,
...     "is_us_citizen_or_national": False,
...     "is_lawful_permanent_resident": False,
...     "willing_to_assist_in_every_reasonable_way": True,
...     "bona_fide_t_application_made_and_not_denied": True,
... }
>>> tvs.decide("us.hhs.certification_adult", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_true, lt, unless
from tvs_core.rules.provision import Duration, Provision, primary, secondary, since

__all__ = [
    "CERTIFICATION_ADULT",
    "ELIGIBILITY_LETTER_CHILD",
    "INTERIM_ASSISTANCE_CHILD",
    "NOTIFICATION_DUTY",
]


def __dir__() -> list[str]:
    return __all__


CERTIFICATION_ADULT = Provision(
    id="us.hhs.certification_adult",
    title="HHS certification (adult)",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(C), (E)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS, Office on Trafficking in Persons (after consulting DHS)",
    standard_of_proof="none",
    when=all_of(
        ge(f.current_age_years, 18, id="adult", cite="22 USC 7105(b)(1)(C)(ii)"),
        is_true(f.victim_of_severe_trafficking, id="victim", cite="22 USC 7105(b)(1)(C)(i)"),
        unless(is_true(f.is_us_citizen_or_national, id="citizen", cite="22 USC 7105(b)(1)(F)")),
        unless(is_true(f.is_lawful_permanent_resident, id="lpr", cite="22 USC 7105(b)(1)(F)")),
        any_of(
            is_true(f.willing_to_assist_in_every_reasonable_way, id="willing", cite="22 USC 7105(b)(1)(E)(i)(I)"),
            is_true(f.unable_to_cooperate_due_to_trauma, id="trauma", cite="22 USC 7105(b)(1)(E)(i)(I)"),
            title="Willing to assist, or unable because of trauma",
        ),
        any_of(
            is_true(
                f.bona_fide_t_application_made_and_not_denied,
                id="t_application",
                cite="22 USC 7105(b)(1)(E)(i)(II)(aa)",
            ),
            is_true(f.continued_presence_granted, id="cp", cite="22 USC 7105(b)(1)(E)(i)(II)(bb)"),
            title="Application or continued presence",
        ),
    ),
    effect="HHS certifies the person for benefits and services.",
    notes=(
        "Citizens and permanent residents need no certification. A certification resting on continued presence "
        "lasts only while DHS finds that presence necessary ((E)(ii)). The survivor does not apply: DHS's notice "
        "triggers it."
    ),
)

INTERIM_ASSISTANCE_CHILD = Provision(
    id="us.hhs.interim_assistance_child",
    title="HHS interim assistance for a child",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(G)(i)-(iii)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS (exclusive authority)",
    standard_of_proof="credible information",
    when=all_of(
        lt(f.current_age_years, 18, id="child", cite="22 USC 7105(b)(1)(G)(i), (C)(ii)(I)"),
        is_true(f.seeking_hhs_assistance, id="seeking", cite="22 USC 7105(b)(1)(G)(i)"),
        # It is enough that the child may have been trafficked.
        is_true(f.credible_information_child_may_be_trafficked, id="credible", cite="22 USC 7105(b)(1)(G)(i)"),
        unless(is_true(f.is_us_citizen_or_national, id="citizen", cite="22 USC 7105(b)(1)(F)")),
        unless(is_true(f.is_lawful_permanent_resident, id="lpr", cite="22 USC 7105(b)(1)(F)")),
    ),
    effect="Benefits like a refugee's for the interim period, while HHS decides on eligibility.",
    durations=(
        Duration(
            what="interim assistance, up to",
            value=90,
            unit="days",
            start="interim determination",
            cite="22 USC 7105(b)(1)(G)(iii)",
        ),
        Duration(
            what="extension, up to",
            value=30,
            unit="days",
            start="end of the first 90 days (120 in all)",
            cite="22 USC 7105(b)(1)(G)(iii)",
        ),
        Duration(
            what="HHS notifies the Attorney General and DHS",
            value=24,
            unit="hours",
            start="interim determination",
            cite="22 USC 7105(b)(1)(G)(ii)",
        ),
    ),
    notes="May have been subjected is enough. No law enforcement involvement is required.",
)

ELIGIBILITY_LETTER_CHILD = Provision(
    id="us.hhs.eligibility_letter_child",
    title="HHS eligibility letter for a child",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(G)(iv)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
        secondary("HHS OTIP-PI-16-01 (May 11, 2016)", "https://www.acf.hhs.gov/otip/resource/18thbirthday"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS, Office on Trafficking in Persons",
    standard_of_proof="information believed, taken as a whole, to indicate eligibility",
    when=all_of(
        lt(f.current_age_years, 18, id="child", cite="22 USC 7105(b)(1)(C)(ii)(I), (G)(iv)"),
        is_true(f.hhs_believes_information_shows_eligibility, id="indicates", cite="22 USC 7105(b)(1)(G)(iv)(III)"),
        unless(is_true(f.is_us_citizen_or_national, id="citizen", cite="22 USC 7105(b)(1)(F)")),
        unless(is_true(f.is_lawful_permanent_resident, id="lpr", cite="22 USC 7105(b)(1)(F)")),
    ),
    effect="HHS must issue the letter; the child gets benefits and services like a refugee.",
    not_modelled=(
        (
            "A request received before the 18th birthday is enough however old the person is now: give the age on the"
            " day it was received."
        ),
    ),
    notes=(
        "Cooperation with law enforcement may not be required of the child. Since 2016 HHS can issue the letter "
        "after the 18th birthday where the request was received before it: for such a case evaluate with the age "
        "on the day the request was received. The decision is due before interim assistance runs out."
    ),
)

NOTIFICATION_DUTY = Provision(
    id="us.hhs.notification_duty",
    title="Officials must tell HHS about a possible child victim",
    kind="state_obligation",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(b)(1)(H)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105"
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="any federal, state or local official",
    standard_of_proof="may be a victim",
    when=all_of(
        is_true(f.public_official_discovers_possible_victim, id="discovers", cite="22 USC 7105(b)(1)(H)"),
        lt(f.current_age_years, 18, id="child", cite="22 USC 7105(b)(1)(H)"),
    ),
    effect="The official must notify HHS so that interim assistance can start.",
    durations=(
        Duration(what="notification to HHS", value=24, unit="hours", start="discovery", cite="22 USC 7105(b)(1)(H)"),
    ),
)
