"""
The one-year filing deadline for asylum and its exceptions.

Authority: 8 USC 1158(a)(2); 8 CFR 208.4(a).
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1158
    Compared on 2026-11-22: all citations read in the text.
History: as amended on 23 March 2009.
Not modelled: weekends and holidays at the end of the year; the other bars to asylum.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"last_arrival_date": "2024-04-10", "asylum_filing_date": "2025-02-01"}
>>> tvs.decide("us.asylum.one_year_deadline", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, unless, within
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "ONE_YEAR_DEADLINE",
]


def __dir__() -> list[str]:
    return __all__


ONE_YEAR_DEADLINE = Provision(
    id="us.asylum.one_year_deadline",
    title="Asylum: one-year filing deadline and its exceptions",
    kind="limitation_period",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1158(a)(2)(B), (D), (E)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1158",
        ),
        primary("8 CFR 208.4(a)(2), (4), (5)", "https://www.ecfr.gov/current/title-8/section-208.4"),
    ),
    in_force=since("2009-03-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS asylum officer, immigration judge or BIA",
    standard_of_proof="clear and convincing for timely filing; to the adjudicator's satisfaction for an exception",
    when=any_of(
        # Counting starts the day after arrival, so the anniversary is the last day.
        within(
            f.asylum_filing_date,
            after=f.last_arrival_date,
            years=1,
            id="timely",
            cite="8 USC 1158(a)(2)(B); 8 CFR 208.4(a)(2)(ii)",
        ),
        is_true(f.is_unaccompanied_child, id="unaccompanied", cite="8 USC 1158(a)(2)(E)"),
        all_of(
            is_true(
                f.changed_circumstances_affecting_eligibility,
                id="changed",
                cite="8 USC 1158(a)(2)(D); 8 CFR 208.4(a)(4)(i)",
            ),
            is_true(f.asylum_filed_within_reasonable_period, id="reasonable_changed", cite="8 CFR 208.4(a)(4)(ii)"),
            title="Changed circumstances",
        ),
        all_of(
            is_true(
                f.extraordinary_circumstances_directly_related_to_delay,
                id="extraordinary",
                cite="8 USC 1158(a)(2)(D); 8 CFR 208.4(a)(5)",
            ),
            unless(
                is_true(f.applicant_intentionally_created_circumstances, id="self_created", cite="8 CFR 208.4(a)(5)")
            ),
            is_true(f.asylum_filed_within_reasonable_period, id="reasonable_extraordinary", cite="8 CFR 208.4(a)(5)"),
            title="Extraordinary circumstances",
        ),
    ),
    effect="The application is not barred by the one-year rule.",
    durations=(
        Duration(
            what="time to file",
            value=1,
            unit="years",
            start="last arrival in the United States",
            cite="8 USC 1158(a)(2)(B)",
            runs_from="last_arrival_date",
        ),
    ),
    not_modelled=(
        "If the last day is a Saturday, Sunday or legal holiday, it moves to the next working day.",
        "Other bars (earlier denial, safe third country, entry rules) are outside this entry.",
    ),
    notes=(
        "Counting starts the day after arrival, so the anniversary is the last day; plan for the day before. "
        "Extraordinary circumstances include trauma from past violence, legal disability (such as an "
        "unaccompanied minor), lawful status kept until a reasonable time before filing, and ineffective counsel. "
        "Lawful T or U status or parole counts as such status. The rule is about filing only: withholding and "
        "CAT protection have no deadline. Filing fees apply since 2025 (Pub. L. 119-21). In the Northern Mariana "
        "Islands the year runs from 2030-01-01 at the earliest."
    ),
)
