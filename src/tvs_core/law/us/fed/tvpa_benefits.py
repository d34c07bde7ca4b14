"""
Federal benefits and services for victims, as a criminal-justice practitioner meets them.

Authority: 22 USC 7105(b)(1) and (f).
    https://www.acf.hhs.gov/otip/resource/18thbirthday
    Compared on 2026-11-22: of 6 citations, 1 read in the text, 4 known from a reliable account, 1 from memory.
History: 28 October 2000; interim assistance and notification since 23 December 2008.
Not modelled: the detail of certification: see us.hhs.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_us_citizen_or_lpr": False, "victim_of_severe_trafficking": True, "age_now_years": 17}
>>> tvs.decide("us.fed.tvpa_benefits.child", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt
from tvs_core.rules.provision import Duration, Provision, memory, primary, secondary, since

__all__ = [
    "ADULT_CERTIFICATION",
    "CHILD",
    "CHILD_INTERIM",
    "CHILD_NOTIFICATION",
    "CITIZEN_LPR_SERVICES",
]


def __dir__() -> list[str]:
    return __all__


CHILD = Provision(
    id="us.fed.tvpa_benefits.child",
    title="Foreign-national child victim: HHS Eligibility Letter, benefits to the same extent as a refugee",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        secondary(
            "22 USC 7105(b)(1)(A)-(C), (G)", "https://www.acf.hhs.gov/otip/victim-assistance/child-eligibility-letters"
        ),
        primary("OTIP-PI-16-01 (2016-05-11)", "https://www.acf.hhs.gov/otip/resource/18thbirthday"),
    ),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS Office on Trafficking in Persons",
    standard_of_proof="HHS determination",
    discretionary=False,
    when=all_of(
        is_false(f.is_us_citizen_or_lpr, id="foreign", cite="22 USC 7105(b)(1)(A)"),
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="22 USC 7105(b)(1)(C)(i)"),
        any_of(
            lt(f.age_now_years, 18, id="under_18", cite="22 USC 7105(b)(1)(C)(ii)(I)"),
            is_true(f.hhs_received_request_before_18th_birthday, id="filed_before_18", cite="OTIP-PI-16-01"),
            title="Under 18 when HHS was asked",
        ),
    ),
    effect=(
        "Eligible for federally funded and administered benefits and services to the same extent as a refugee; "
        "the letter does not expire."
    ),
    notes=(
        "No certification and no cooperation with law enforcement needed for a child. Citizens and lawful "
        "permanent residents need no letter (us.fed.tvpa.citizen_lpr_services)."
    ),
)

CHILD_INTERIM = Provision(
    id="us.fed.tvpa_benefits.child_interim",
    title="Foreign-national child: interim assistance",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(secondary("22 USC 7105(b)(1)(G)", "https://www.acf.hhs.gov/otip/resource/18thbirthday"),),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS Office on Trafficking in Persons",
    standard_of_proof="credible information",
    discretionary=False,
    when=all_of(
        is_false(f.is_us_citizen_or_lpr, id="foreign", cite="22 USC 7105(b)(1)(G)(i)"),
        lt(f.age_now_years, 18, id="child", cite="22 USC 7105(b)(1)(G)(i)"),
        is_true(f.credible_information_of_trafficking, id="credible", cite="22 USC 7105(b)(1)(G)(i)"),
    ),
    effect="Interim assistance while HHS decides, after consulting DOJ, DHS and non-governmental organisations.",
    durations=(
        Duration(
            what="interim assistance",
            value=90,
            unit="days",
            start="interim assistance letter",
            cite="22 USC 7105(b)(1)(G)(ii)",
        ),
        Duration(what="extension", value=30, unit="days", start="end of the 90 days", cite="22 USC 7105(b)(1)(G)(ii)"),
    ),
    notes="Total ceiling 120 days.",
)

CHILD_NOTIFICATION = Provision(
    id="us.fed.tvpa_benefits.child_notification",
    title="Officials must tell HHS within 24 hours of discovering a possible foreign child victim",
    kind="state_obligation",
    jurisdiction="US",
    authority=(secondary("22 USC 7105(b)(1)(H)", "https://omb.report/icr/202107-0970-002/doc/112855500"),),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal, State and local officials",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.reporter_is_government_official, id="official", cite="22 USC 7105(b)(1)(H)"),
        is_false(f.is_us_citizen_or_lpr, id="foreign", cite="22 USC 7105(b)(1)(H)"),
        lt(f.age_now_years, 18, id="child", cite="22 USC 7105(b)(1)(H)"),
        is_true(f.may_be_trafficking_victim, id="possible", cite="22 USC 7105(b)(1)(H)"),
    ),
    effect="Duty to notify HHS to help it provide interim assistance.",
    durations=(Duration(what="notification", value=24, unit="hours", start="discovery", cite="22 USC 7105(b)(1)(H)"),),
    notes="The duty binds officials; any person may use the same request form.",
)

ADULT_CERTIFICATION = Provision(
    id="us.fed.tvpa_benefits.adult_certification",
    title="Foreign-national adult: HHS certification for refugee-equivalent benefits",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(memory("22 USC 7105(b)(1)(C), (E)", "https://www.law.cornell.edu/uscode/text/22/7105"),),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS, after consulting DHS and DOJ",
    standard_of_proof="HHS certification",
    discretionary=False,
    when=all_of(
        is_false(f.is_us_citizen_or_lpr, id="foreign", cite="22 USC 7105(b)(1)(A)"),
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="22 USC 7105(b)(1)(C)(i)"),
        any_of(
            is_true(f.willing_to_assist_law_enforcement, id="willing", cite="22 USC 7105(b)(1)(E)(i)(I)"),
            is_true(f.unable_to_cooperate_due_to_trauma, id="trauma", cite="22 USC 7105(b)(1)(E)(i)(I)"),
            title="Willing to assist, or unable because of trauma",
        ),
        is_true(f.bona_fide_t_application_or_continued_presence, id="status_step", cite="22 USC 7105(b)(1)(E)(i)(II)"),
    ),
    effect="Certified: benefits to the same extent as a refugee.",
    notes="Detail of continued presence and T status is in the immigration file.",
)

CITIZEN_LPR_SERVICES = Provision(
    id="us.fed.tvpa.citizen_lpr_services",
    title="Services for citizen and lawful-permanent-resident victims",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(
        secondary("22 USC 7105(b)(1)(F), (f)", "https://www.acf.hhs.gov/otip/victim-assistance/eligibility-letters"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="HHS and DOJ grantees",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.is_us_citizen_or_lpr, id="domestic", cite="22 USC 7105(f)(1)"),
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="22 USC 7105(f)(1)"),
    ),
    effect="Eligible for grant-funded specialised services; no HHS letter is needed.",
    notes=(
        "Programme eligibility subject to appropriations, not an individual entitlement to a given service. "
        "(b)(1)(F) (added 2015-05-29): no official certification may be required of citizens or residents."
    ),
)
