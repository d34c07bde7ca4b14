"""
The SAARC Convention on trafficking in women and children for prostitution.

Authority: SAARC Convention 2002, art. I.
    http://www.asianlii.org/saarc/other/agrmt/scopactiwacfp876
    Compared on 2026-11-22: all citations known from a reliable account.
History: in force since 15 November 2005 (sources differ on the year).
Not modelled: the procedures for return and mutual assistance.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_female": True,
...     "moved_sold_or_bought": True,
...     "exploitation_purposes": ["exploitation_of_prostitution"],
...     "monetary_or_other_consideration": True,
... }
>>> tvs.decide("saarc.trafficking", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.saarc import facts as f
from tvs_core.rules.condition import all_of, any_of, contains, is_true, lt
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "TRAFFICKING",
]


def __dir__() -> list[str]:
    return __all__


TRAFFICKING = Provision(
    id="saarc.trafficking",
    title="Trafficking in women and children for prostitution",
    kind="criminal_definition",
    jurisdiction="SAARC",
    instrument="saarc_convention",
    strength="mandatory",
    authority=(
        secondary(
            "SAARC Convention 2002 Art I(1), I(3), I(5)", "http://www.asianlii.org/saarc/other/agrmt/scopactiwacfp876"
        ),
    ),
    in_force=since("2005-11-15"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.is_female, id="woman", cite="SAARC Convention Art I(3)"),
            lt(f.age_at_victimization_years, 18, id="child", cite="SAARC Convention Art I(1), I(3)"),
            title="Woman or child",
        ),
        is_true(f.moved_sold_or_bought, id="movement", cite="SAARC Convention Art I(3)"),
        contains(
            f.exploitation_purposes,
            ["exploitation_of_prostitution"],
            id="purpose",
            cite="SAARC Convention Art I(2)-(3)",
        ),
        is_true(f.monetary_or_other_consideration, id="consideration", cite="SAARC Convention Art I(3)"),
    ),
    effect="An offence under the Convention; the person is protected, cared for and helped to return (Arts V, IX).",
    notes=(
        "Much narrower than Palermo: women and children only, prostitution only, and consideration is required; "
        "consent is irrelevant and no means is needed. Text of Art I(3) from memory; Art I(1) (child under "
        "eighteen) seen. Reported entry into force varies between sources (15 November 2005 or 2006)."
    ),
)
