"""
Confidentiality of survivors' information in VOCA and VAWA programmes.

Authority: 28 CFR 94.115; 34 USC 12291(b)(2) and 20110(d).
    https://www.ecfr.gov/current/title-28/section-94.115
    Compared on 2026-11-22: of 6 citations, 2 read in the text, 3 known from a reliable account, 1 from memory.
History: rule of 8 August 2016; research information since 1984.
Not modelled: State privilege law.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "receives_voca_funding": True,
...     "consent_informed": True,
...     "consent_written": True,
...     "consent_time_limited": True,
...     "consent_signed_by_survivor": True,
...     "has_legally_appointed_guardian": False,
...     "age_now_years": 30,
...     "services_conditioned_on_release": False,
... }
>>> tvs.decide("us.fed.confidentiality.release_consent", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_false, is_true, lt, unless
from tvs_core.rules.provision import Provision, memory, primary, secondary, since

__all__ = [
    "AGGREGATE_SHARING",
    "COMPELLED_RELEASE",
    "NO_CONDITIONING",
    "RELEASE_CONSENT",
    "RESEARCH_INFORMATION",
]


def __dir__() -> list[str]:
    return __all__


RELEASE_CONSENT = Provision(
    id="us.fed.confidentiality.release_consent",
    title="Valid consent to release a survivor's information (VOCA and VAWA programmes)",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        primary("28 CFR 94.115(a)", "https://www.ecfr.gov/current/title-28/section-94.115"),
        secondary("34 USC 12291(b)(2)(B); 28 CFR 90.4(b)", "https://www.law.cornell.edu/uscode/text/34/12291"),
    ),
    in_force=since("2016-08-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="grantee or sub-recipient",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(f.receives_voca_funding, id="voca", cite="28 CFR 94.115(a)"),
            is_true(f.receives_vawa_funding, id="vawa", cite="34 USC 12291(b)(2)(A)"),
            title="Programme",
        ),
        is_true(f.consent_informed, id="informed", cite="28 CFR 94.115(a)(2); 34 USC 12291(b)(2)(B)(ii)"),
        is_true(f.consent_written, id="written", cite="28 CFR 94.115(a)(2); 34 USC 12291(b)(2)(B)(ii)"),
        is_true(f.consent_time_limited, id="time_limited", cite="28 CFR 94.115(a)(2); 34 USC 12291(b)(2)(B)(ii)"),
        any_of(
            all_of(
                is_true(f.consent_signed_by_survivor, id="self", cite="34 USC 12291(b)(2)(B)(ii)"),
                is_false(f.has_legally_appointed_guardian, id="no_guardian", cite="34 USC 12291(b)(2)(B)(ii)"),
                any_of(
                    ge(f.age_now_years, 18, id="adult", cite="34 USC 12291(b)(2)(B)(ii)"),
                    is_true(f.is_emancipated_minor, id="emancipated", cite="34 USC 12291(b)(2)(B)(ii)"),
                    title="Able to sign alone",
                ),
                title="Adult or emancipated minor",
            ),
            all_of(
                lt(f.age_now_years, 18, id="minor", cite="34 USC 12291(b)(2)(B)(ii)"),
                # A parent's signature alone is never enough for a minor who is not incapacitated.
                is_true(f.consent_signed_by_survivor, id="minor_signs", cite="34 USC 12291(b)(2)(B)(ii)"),
                is_true(f.consent_signed_by_parent_or_guardian, id="parent_signs", cite="34 USC 12291(b)(2)(B)(ii)"),
                is_false(f.signer_is_abuser, id="parent_not_abuser", cite="28 CFR 94.115(a)(2)"),
                title="Minor and parent",
            ),
            all_of(
                is_true(
                    f.may_lawfully_receive_service_without_parental_consent,
                    id="own_consent_service",
                    cite="28 CFR 94.115(a)(2)",
                ),
                is_true(f.consent_signed_by_survivor, id="own_signature", cite="28 CFR 94.115(a)(2)"),
                title="Minor, where the service needs no parent",
            ),
            all_of(
                is_true(f.has_legally_appointed_guardian, id="guardian", cite="34 USC 12291(b)(2)(B)(ii)"),
                is_true(f.consent_signed_by_parent_or_guardian, id="guardian_signs", cite="34 USC 12291(b)(2)(B)(ii)"),
                is_false(f.signer_is_abuser, id="guardian_not_abuser", cite="28 CFR 94.115(a)(2)"),
                title="Appointed guardian",
            ),
            title="Who signs",
        ),
        unless(
            is_true(f.services_conditioned_on_release, id="conditioned", cite="28 CFR 94.115(d); 34 USC 12291(b)(2)(D)")
        ),
    ),
    effect=(
        "The information covered by the consent may be released, to the named recipient, for the stated purpose "
        "and time."
    ),
    notes=(
        "Oral consent is never enough. A parent's signature alone is never enough for an unemancipated minor who "
        "is not incapacitated. Programmes funded only by OVC trafficking grants follow the award's "
        "confidentiality condition, which mirrors 94.115."
    ),
)

COMPELLED_RELEASE = Provision(
    id="us.fed.confidentiality.compelled_release",
    title="Release compelled by statute or court: notice and protection duties",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        primary("28 CFR 94.115(b); 34 USC 12291(b)(2)(C)", "https://www.ecfr.gov/current/title-28/section-94.115"),
    ),
    in_force=since("2016-08-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="grantee or sub-recipient",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.release_compelled_by_statute_or_court, id="compelled", cite="28 CFR 94.115(b)"),
        is_true(f.notice_attempted, id="notice", cite="28 CFR 94.115(b)"),
        is_true(f.privacy_protective_steps_taken, id="protect", cite="28 CFR 94.115(b)"),
    ),
    effect="The release complies with the confidentiality rules.",
    notes=(
        "A bare subpoena signed by a lawyer is usually not a court mandate: seek to quash and check State "
        "privilege law. Mandated abuse reports are allowed (94.115(e))."
    ),
)

AGGREGATE_SHARING = Provision(
    id="us.fed.confidentiality.aggregate_sharing",
    title="Sharing that needs no consent: non-identifying totals and mandated reports",
    kind="confidentiality",
    jurisdiction="US",
    authority=(secondary("28 CFR 94.115(c), (e)", "https://www.ecfr.gov/current/title-28/section-94.115"),),
    in_force=since("2016-08-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="grantee or sub-recipient",
    standard_of_proof="none",
    discretionary=False,
    when=any_of(
        is_true(f.data_nonidentifying_aggregate, id="aggregate", cite="28 CFR 94.115(c)(1)"),
        is_true(f.law_mandates_abuse_report, id="mandated_report", cite="28 CFR 94.115(e)"),
    ),
    effect="May be shared without the survivor's consent (mandated report: only what the law requires).",
    notes=(
        "Encoded or hashed personal data is still identifying for this rule. Never put a name into TIMS or "
        "another grant database."
    ),
)

# The condition describes the breach: met means that the programme has a problem.
NO_CONDITIONING = Provision(
    id="us.fed.confidentiality.no_conditioning",
    title="Services may not be conditioned on consent to release",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        secondary("28 CFR 94.115(d); 34 USC 12291(b)(2)(D)", "https://www.ecfr.gov/current/title-28/section-94.115"),
    ),
    in_force=since("2016-08-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="grantee or sub-recipient",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(f.receives_voca_funding, id="voca", cite="28 CFR 94.115(d)"),
            is_true(f.receives_vawa_funding, id="vawa", cite="34 USC 12291(b)(2)(D)"),
            title="Programme",
        ),
        is_true(f.services_conditioned_on_release, id="conditioned", cite="28 CFR 94.115(d)(1)"),
    ),
    effect="VIOLATION: the programme is in breach of its confidentiality duties.",
    notes="Condition describes the breach, so `met` means a problem exists.",
)

# Met means that the proposed use is forbidden.
RESEARCH_INFORMATION = Provision(
    id="us.fed.confidentiality.research_information",
    title="Identifiable research or statistical information: immune from legal process",
    kind="confidentiality",
    jurisdiction="US",
    authority=(memory("34 USC 20110(d)", "https://www.law.cornell.edu/uscode/text/34/20110"),),
    in_force=since("1984-10-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal officials and recipients of VOCA money",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.research_information_identifiable, id="identifiable", cite="34 USC 20110(d)"),
        unless(is_true(f.person_furnishing_consented, id="consent", cite="34 USC 20110(d)")),
        unless(is_true(f.use_matches_purpose_collected, id="same_purpose", cite="34 USC 20110(d)")),
    ),
    effect="Use or disclosure is forbidden; copies are immune from legal process and not admissible without consent.",
    notes="`met` means the proposed use is prohibited.",
)
