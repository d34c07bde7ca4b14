"""
Prevention and risk orders against traffickers in England and Wales.

Authority: Modern Slavery Act 2015 ss14-25.
    https://www.legislation.gov.uk/ukpga/2015/30/section/14
    Compared on 2026-11-22: all citations read in the text.
History: since 31 July 2015.
Not modelled: what an order prohibits, and interim orders.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "stpo_basis": "conviction_slavery_or_trafficking_offence",
...     "risk_defendant_commits_slavery_or_trafficking_offence": True,
...     "order_necessary_to_protect_from_harm": True,
... }
>>> tvs.decide("gb_eaw.protection.stpo_on_conviction", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, is_true, one_of
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "STPO_ON_APPLICATION",
    "STPO_ON_CONVICTION",
    "STRO",
]


def __dir__() -> list[str]:
    return __all__


STPO_ON_CONVICTION = Provision(
    id="gb_eaw.protection.stpo_on_conviction",
    title="Slavery and trafficking prevention order on sentencing (MSA 2015 s14)",
    kind="protection_measure",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 ss14, 17-20", "https://www.legislation.gov.uk/ukpga/2015/30/section/14"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    discretionary=True,
    when=all_of(
        one_of(
            f.stpo_basis,
            ["conviction_slavery_or_trafficking_offence", "not_guilty_by_insanity", "under_disability_did_act"],
            id="basis",
            cite="MSA 2015 s14(1)",
        ),
        is_true(f.risk_defendant_commits_slavery_or_trafficking_offence, id="risk", cite="MSA 2015 s14(2)(a)"),
        is_true(f.order_necessary_to_protect_from_harm, id="necessary", cite="MSA 2015 s14(2)(b)"),
    ),
    effect="The court may prohibit the defendant from doing things described in the order.",
    durations=(
        Duration(
            what="minimum fixed period (or until further order)",
            value=5,
            unit="years",
            start="the order",
            cite="MSA 2015 s17(4)",
        ),
        Duration(
            what="maximum foreign travel prohibition (renewable)",
            value=5,
            unit="years",
            start="the order",
            cite="MSA 2015 s18(1), (3)",
        ),
        Duration(
            what="time to notify name and address",
            value=3,
            unit="days",
            start="beginning with service of the order",
            cite="MSA 2015 s19(3)",
            last_day_counts=False,
        ),
    ),
    notes=(
        "Convictions before commencement count (s14(5)). No discharge within 5 years without consent of defendant "
        "and police (s20(6))."
    ),
)

STPO_ON_APPLICATION = Provision(
    id="gb_eaw.protection.stpo_on_application",
    title="Slavery and trafficking prevention order on application (MSA 2015 ss15-16)",
    kind="protection_measure",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(primary("Modern Slavery Act 2015 ss15-17", "https://www.legislation.gov.uk/ukpga/2015/30/section/15"),),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="magistrates' court (youth court if under 18)",
    discretionary=True,
    when=all_of(
        one_of(
            f.order_applicant_type,
            [
                "chief_officer_of_police",
                "immigration_officer",
                "director_general_nca",
                "gangmasters_and_labour_abuse_authority",
            ],
            id="applicant",
            cite="MSA 2015 s15(1)",
        ),
        is_true(f.defendant_is_relevant_offender, id="relevant_offender", cite="MSA 2015 ss15(2)(a), 16"),
        is_true(f.defendant_acted_since_becoming_relevant_offender, id="acted", cite="MSA 2015 s15(2)(b)"),
        is_true(f.risk_defendant_commits_slavery_or_trafficking_offence, id="risk", cite="MSA 2015 s15(3)(a)"),
        is_true(f.order_necessary_to_protect_from_harm, id="necessary", cite="MSA 2015 s15(3)(b)"),
    ),
    effect="The court may make the order.",
    durations=(
        Duration(
            what="minimum fixed period (or until further order)",
            value=5,
            unit="years",
            start="the order",
            cite="MSA 2015 s17(4)",
        ),
    ),
    notes=(
        "A victim cannot apply but may ask the police to. The Gangmasters and Labour Abuse Authority was added on "
        "12 July 2016."
    ),
)

STRO = Provision(
    id="gb_eaw.protection.stro",
    title="Slavery and trafficking risk order (MSA 2015 s23)",
    kind="protection_measure",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(primary("Modern Slavery Act 2015 ss23-25", "https://www.legislation.gov.uk/ukpga/2015/30/section/23"),),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="magistrates' court (youth court if under 18)",
    discretionary=True,
    when=all_of(
        one_of(
            f.order_applicant_type,
            [
                "chief_officer_of_police",
                "immigration_officer",
                "director_general_nca",
                "gangmasters_and_labour_abuse_authority",
            ],
            id="applicant",
            cite="MSA 2015 s23(1)",
        ),
        is_true(f.defendant_acted_showing_risk, id="acted", cite="MSA 2015 s23(2)"),
        is_true(f.risk_defendant_commits_slavery_or_trafficking_offence, id="risk", cite="MSA 2015 s23(2)(a)"),
        is_true(f.order_necessary_to_protect_from_harm, id="necessary", cite="MSA 2015 s23(2)(b)"),
    ),
    effect="The court may make the order; no conviction needed.",
    durations=(
        Duration(
            what="minimum fixed period (or until further order)",
            value=2,
            unit="years",
            start="the order",
            cite="MSA 2015 s24(4)",
        ),
        Duration(
            what="maximum foreign travel prohibition (renewable)",
            value=5,
            unit="years",
            start="the order",
            cite="MSA 2015 s25(1)",
        ),
    ),
    notes="The Act says 'risk that the defendant will commit' here and 'may commit' in ss14-15.",
)
