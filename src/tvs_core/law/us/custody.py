"""
How victims in federal custody are to be treated.

Authority: 22 USC 7105(c)(1) and (2); 28 CFR 1100.31 and 1100.33.
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105
    Compared on 2026-11-22: all citations read in the text.
History: rule of 23 August 2001.
Not modelled: what is practicable, which limits every duty here.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"in_federal_custody": True, "victim_of_severe_trafficking": True}
>>> tvs.decide("us.custody.victim_protections", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "VICTIM_PROTECTIONS",
]


def __dir__() -> list[str]:
    return __all__


VICTIM_PROTECTIONS = Provision(
    id="us.custody.victim_protections",
    title="Protections for victims in federal custody",
    kind="victim_right",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(c)(1)-(2)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105"
        ),
        primary("28 CFR 1100.31, 1100.33", "https://www.ecfr.gov/current/title-28/section-1100.31"),
    ),
    in_force=since("2001-08-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="the custodial agency",
    standard_of_proof="none",
    when=all_of(
        is_true(f.in_federal_custody, id="custody", cite="22 USC 7105(c)(1)"),
        is_true(f.victim_of_severe_trafficking, id="victim", cite="22 USC 7105(c)(1)"),
    ),
    effect=(
        "To the extent practicable: no detention in places unfit for crime victims (alternatives to be "
        "considered), medical care and other help, protection for the person and family, names kept from the "
        "public, information on rights and translation."
    ),
    notes=(
        "'To the extent practicable' limits these duties. The in_force date is that of the interim rule of 2001; "
        "the statute dates from 2000-10-28 (effective date of the rule from memory)."
    ),
)
