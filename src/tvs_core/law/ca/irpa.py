"""
Trafficking into Canada under the Immigration and Refugee Protection Act.

Authority: Immigration and Refugee Protection Act, S.C. 2001, c. 27, ss. 118 and 120.
    https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-118.html
    Compared on 2026-11-22: all citations read in the text.
History: since 28 June 2002.
Not modelled: the aggravating factors of s. 121.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "knowingly_organized_entry_into_canada": True,
...     "entry_by_abduction_fraud_deception_force_threat_or_coercion": True,
... }
>>> tvs.decide("ca.irpa.trafficking", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "TRAFFICKING",
]


def __dir__() -> list[str]:
    return __all__


TRAFFICKING = Provision(
    id="ca.irpa.trafficking",
    title="Trafficking in persons into Canada",
    kind="criminal_definition",
    jurisdiction="CA",
    authority=(
        primary(
            "Immigration and Refugee Protection Act, S.C. 2001, c. 27, ss. 118, 120",
            "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-118.html",
        ),
    ),
    in_force=since("2002-06-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.knowingly_organized_entry_into_canada, id="organize", cite="IRPA 118(1), (2)"),
        # No purpose of exploitation has to be proved.
        is_true(f.entry_by_abduction_fraud_deception_force_threat_or_coercion, id="means", cite="IRPA 118(1)"),
    ),
    effect=(
        "Indictable offence: fine of up to 1,000,000 dollars, life imprisonment, or both. No exploitative purpose "
        "need be proved."
    ),
    notes="Transnational only. Organizing includes recruitment and transport, and, after entry, receipt or harbouring.",
)
