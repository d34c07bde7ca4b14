"""
The Modern Slavery Act: who has to report.

Authority: Modern Slavery Act 2018 (Cth), ss 5 and 6.
    https://www.legislation.gov.au/C2018A00153/latest
    Compared on 2026-11-22: all citations known from a reliable account.
History: since 1 January 2019.
Not modelled: the content of the statement; a compilation of 2 April 2026 that was not seen.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "australian_entity_or_carries_on_business_in_australia": True,
...     "consolidated_revenue_aud": 100000000,
... }
>>> tvs.decide("au.msa.reporting_entity", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.au import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_true
from tvs_core.rules.provision import Duration, Provision, secondary, since

__all__ = [
    "REPORTING_ENTITY",
]


def __dir__() -> list[str]:
    return __all__


REPORTING_ENTITY = Provision(
    id="au.msa.reporting_entity",
    title="Modern Slavery Act: reporting entity",
    kind="state_obligation",
    jurisdiction="AU",
    authority=(
        secondary("Modern Slavery Act 2018 (Cth), ss 5, 6", "https://www.legislation.gov.au/C2018A00153/latest"),
    ),
    in_force=since("2019-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Minister",
    discretionary=False,
    when=any_of(
        all_of(
            is_true(
                f.australian_entity_or_carries_on_business_in_australia, id="nexus", cite="Modern Slavery Act 5(1)"
            ),
            ge(f.consolidated_revenue_aud, 100_000_000, id="revenue", cite="Modern Slavery Act 5(1)"),
            title="Entity above the revenue threshold",
        ),
        is_true(f.is_commonwealth, id="commonwealth", cite="Modern Slavery Act 5(1)"),
        is_true(f.has_volunteered_to_report, id="volunteer", cite="Modern Slavery Act 6"),
    ),
    effect="Annual statement on the mandatory criteria in s 16.",
    durations=(
        Duration(
            what="time to give the statement",
            value=6,
            unit="months",
            start="end of the reporting period",
            cite="Modern Slavery Act 13(2)(e) (memory)",
        ),
    ),
    notes=(
        "Threshold confirmed in secondary sources to 2023. The 2023 review proposed A$50 million and penalties. A "
        "compilation dated 2026-04-02 exists whose changes were not seen: re-check threshold and penalties."
    ),
)
