"""
Who is a child under the Convention on the Rights of the Child.

Authority: Convention on the Rights of the Child, art. 1.
    https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child
    Compared on 2026-11-22: all citations read in the text.
History: in force since 2 September 1990.
Not modelled: the rights of the child that follow; only who holds them.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"age_at_decision_years": 17, "majority_attained_earlier_under_applicable_law": False}
>>> tvs.decide("un.crc.child", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, is_true, lt, unless
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "CHILD",
]


def __dir__() -> list[str]:
    return __all__


CHILD = Provision(
    id="un.crc.child",
    title="Child under the Convention on the Rights of the Child",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="crc",
    strength="mandatory",
    authority=(
        primary("CRC Art 1", "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child"),
    ),
    in_force=since("1990-09-02"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        lt(f.age_at_decision_years, 18, id="under_18", cite="CRC Art 1"),
        # Only this Convention knows the exception; the trafficking instruments fix eighteen.
        unless(is_true(f.majority_attained_earlier_under_applicable_law, id="early_majority", cite="CRC Art 1")),
    ),
    effect=(
        "Convention rights apply (best interests Art 3, views Art 12, protection from trafficking Art 35, "
        "recovery Art 39)."
    ),
    notes=(
        "Do not import the early-majority exception into trafficking: Palermo Art 3(d), CETS 197 Art 4(d), ILO "
        "C182 Art 2 and Directive 2011/36/EU Art 2(6) fix eighteen flatly."
    ),
)
