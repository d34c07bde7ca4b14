"""
The duty of public authorities to notify suspected victims.

Authority: Modern Slavery Act 2015 s52; SI 2015/1743.
    https://www.legislation.gov.uk/ukpga/2015/30/section/52
    Compared on 2026-11-22: of 3 citations, 2 read in the text, 1 from memory.
History: since 1 November 2015.
Not modelled: the content of the form; the separate duties of Northern Ireland and Scotland.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"public_authority_type": "district_council", "indicators_of_modern_slavery_present": True}
>>> tvs.decide("gb_eaw.duty_to_notify", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, one_of
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "DUTY_TO_NOTIFY",
    "IDENTIFYING_INFORMATION",
]


def __dir__() -> list[str]:
    return __all__


DUTY_TO_NOTIFY = Provision(
    id="gb_eaw.duty_to_notify",
    title="Duty of public authorities to notify suspected victims (MSA 2015 s52)",
    kind="state_obligation",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 s52(1), (5)", "https://www.legislation.gov.uk/ukpga/2015/30/section/52"),
    ),
    in_force=since("2015-11-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="the public authority",
    standard_of_proof="reasonable grounds to believe the person may be a victim",
    discretionary=False,
    when=all_of(
        # Charities and NHS trusts are not under the duty.
        one_of(
            f.public_authority_type,
            [
                "chief_officer_of_police",
                "british_transport_police",
                "national_crime_agency",
                "county_council",
                "county_borough_council",
                "district_council",
                "london_borough_council",
                "greater_london_authority",
                "common_council_city_of_london",
                "council_of_the_isles_of_scilly",
                "gangmasters_and_labour_abuse_authority",
            ],
            id="authority",
            cite="MSA 2015 s52(5)(a)-(k)",
        ),
        is_true(
            f.indicators_of_modern_slavery_present,
            id="suspicion",
            cite="MSA 2015 s52(1) (reasonable grounds to believe may be a victim)",
        ),
    ),
    effect=(
        "The authority must notify the Secretary of State: by NRM referral (child or consenting adult) or an "
        "anonymous notification."
    ),
    notes=(
        "Charities and NHS trusts are not under the duty. Home Office staff act under policy. Northern Ireland "
        "has a separate duty (2015 c.2 (NI) s13); Scotland's (2015 asp 12 s38) is on the watchlist. GLAA entry: "
        "see Fair Work Agency note on the watchlist."
    ),
)

IDENTIFYING_INFORMATION = Provision(
    id="gb_eaw.duty_to_notify.identifying_information",
    title="When a notification may identify the person (MSA 2015 s52(3))",
    kind="confidentiality",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 s52(3)-(4)", "https://www.legislation.gov.uk/ukpga/2015/30/section/52"),
        memory(
            "Modern Slavery Act 2015 (Duty to Notify) Regulations 2015 (SI 2015/1743)",
            "https://www.legislation.gov.uk/uksi/2015/1743",
        ),
    ),
    in_force=since("2015-11-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="the public authority",
    discretionary=False,
    when=any_of(
        lt(f.current_age_years, 18, id="child", cite="MSA 2015 s52(3) (limit applies to those aged 18 or over)"),
        is_true(f.gave_informed_consent_to_referral, id="consent", cite="MSA 2015 s52(3)"),
    ),
    effect="Identifying information may be included in the notification.",
    notes=(
        "For an adult without consent neither direct identification nor information that identifies in "
        "combination is allowed. Northern Ireland: same rule in 2015 c.2 (NI) s13(4)."
    ),
)
