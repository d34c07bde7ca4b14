"""
Reports on forced and child labour in supply chains.

Authority: Fighting Against Forced Labour and Child Labour in Supply Chains Act, S.C. 2023, c. 9.
    https://laws-lois.justice.gc.ca/eng/acts/F-10.6/
    Compared on 2026-11-22: all citations read in the text.
History: since 1 January 2024.
Not modelled: how assets, revenue and employees are counted.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "produces_or_imports_goods": True,
...     "business_place_or_assets_in_canada": True,
...     "size_conditions_met_count": 2,
... }
>>> tvs.decide("ca.supply_chain.reporting_entity", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_true
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "REPORTING_ENTITY",
]


def __dir__() -> list[str]:
    return __all__


REPORTING_ENTITY = Provision(
    id="ca.supply_chain.reporting_entity",
    title="Forced and child labour reporting: which private organizations report",
    kind="state_obligation",
    jurisdiction="CA",
    authority=(
        primary(
            "Fighting Against Forced Labour and Child Labour in Supply Chains Act, S.C. 2023, c. 9, ss. 2, 9, 11",
            "https://laws-lois.justice.gc.ca/eng/acts/F-10.6/",
        ),
    ),
    in_force=since("2024-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Public Safety Canada",
    discretionary=False,
    when=all_of(
        is_true(f.produces_or_imports_goods, id="goods", cite="S.C. 2023, c. 9, ss. 3, 9"),
        any_of(
            is_true(f.listed_on_canadian_exchange, id="listed", cite="S.C. 2023, c. 9, s. 2 (entity (a))"),
            all_of(
                is_true(f.business_place_or_assets_in_canada, id="presence", cite="S.C. 2023, c. 9, s. 2 (entity (b))"),
                # Two of the three size conditions.
                ge(f.size_conditions_met_count, 2, id="size", cite="S.C. 2023, c. 9, s. 2 (entity (b)(i)-(iii))"),
                title="Presence in Canada and size",
            ),
            title="Entity",
        ),
    ),
    effect="Annual report to the Minister by May 31.",
    durations=(
        Duration(
            what="due date each year",
            value="05-31",
            unit="month-day",
            start="calendar year",
            cite="S.C. 2023, c. 9, ss. 6, 11",
        ),
    ),
    notes=(
        "Size conditions (two of three, in at least one of the two last years): 20 million dollars in assets, 40 "
        "million in revenue, 250 employees on average. The Act reuses the safety-based idea of forced labour."
    ),
)
