"""
The slavery and human trafficking statement of large businesses.

Authority: Modern Slavery Act 2015 s54; SI 2015/1833.
    https://www.legislation.gov.uk/ukpga/2015/30/section/54
    Compared on 2026-11-22: of 2 citations, 1 read in the text, 1 from memory.
History: since 29 October 2015.
Not modelled: the content of the statement.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_commercial_organisation_carrying_on_business_in_uk": True,
...     "supplies_goods_or_services": True,
...     "annual_turnover_gbp": 36000000,
...     "financial_year_end_date": "2025-12-31",
... }
>>> tvs.decide("gb.supply_chain.s54", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, ge, is_true
from tvs_core.rules.provision import Duration, Provision, memory, primary, since

__all__ = [
    "STATEMENT_S54",
]


def __dir__() -> list[str]:
    return __all__


STATEMENT_S54 = Provision(
    id="gb.supply_chain.s54",
    title="Slavery and human trafficking statement (MSA 2015 s54)",
    kind="state_obligation",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Modern Slavery Act 2015 s54", "https://www.legislation.gov.uk/ukpga/2015/30/section/54"),
        memory(
            "Modern Slavery Act 2015 (Transparency in Supply Chains) Regulations 2015 (SI 2015/1833); SI 2015/1816",
            "https://www.legislation.gov.uk/uksi/2015/1833",
        ),
    ),
    in_force=since("2015-10-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="the organisation; Secretary of State may seek an injunction",
    discretionary=False,
    when=all_of(
        is_true(f.is_commercial_organisation_carrying_on_business_in_uk, id="organisation", cite="MSA 2015 s54(12)"),
        is_true(f.supplies_goods_or_services, id="supplies", cite="MSA 2015 s54(2)(a)"),
        # Exactly £36 million counts.
        ge(
            f.annual_turnover_gbp,
            36_000_000,
            id="turnover",
            cite="MSA 2015 s54(2)(b); SI 2015/1833 reg 2 (£36 million)",
        ),
        ge(
            f.financial_year_end_date,
            "2016-03-31",
            id="transitional",
            cite="SI 2015/1816 (transitional: years ending on or after 31 March 2016)",
        ),
    ),
    effect=(
        "A statement for the financial year must be prepared, approved, signed and published on the website home "
        "page (or supplied within 30 days of a written request)."
    ),
    durations=(
        Duration(
            what="supply of a copy if there is no website",
            value=30,
            unit="days",
            start="beginning with the day the request is received",
            cite="MSA 2015 s54(8)",
            last_day_counts=False,
        ),
    ),
    notes=(
        "Turnover of exactly £36 million counts ('not less than'). A statement that no steps were taken complies "
        "with the letter (s54(4)(b)). Enforcement is by High Court injunction or Scottish specific performance "
        "only (s54(11)). New guidance 24 March 2025; publication within six months of year end is guidance, not "
        "statute."
    ),
)
